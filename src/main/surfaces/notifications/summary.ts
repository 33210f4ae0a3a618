import { t } from '../../../shared/messages';
import { changeKindsByNeed, sessionOf, type Change } from './change';
import { urgencies, type Notice } from './notice';
import { noticeName } from './session-notice';

type SessionChanges = readonly Extract<Change, { readonly session: unknown }>[];

/** Tag of the one notice that stands for many. */
export const summaryTag = 'many';

const namesShown = 3;

/** The changes that are about a session, the last of each session only, the most urgent kind first. */
export const latestBySession = (changes: readonly Change[]): SessionChanges => {
  const latest = new Map<string, SessionChanges[number]>();
  for (const change of changes) if ('session' in change) latest.set(change.session.id, change);
  const rank = (change: Change): number => changeKindsByNeed.indexOf(change.kind);
  return [...latest.values()].toSorted((one, other) => rank(one) - rank(other));
};

const names = (changes: SessionChanges): string => {
  const shown = changes.slice(0, namesShown).flatMap((change) => {
    const session = sessionOf(change);
    return session === undefined ? [] : [noticeName(session)];
  });
  const list = shown.join(', ');
  const count = changes.length - shown.length;
  return count > 0 ? t('notice.many.names', { names: list, count }) : t('notice.many.list', { list });
};

/** Many changes as one notice: how many of what, and the names that fit. `changes`: as `latestBySession` gives them. */
export const summaryOf = (changes: SessionChanges): Notice => {
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  const counted = kinds.map((kind) =>
    t(`notice.many.${kind}`, { count: changes.filter((change) => change.kind === kind).length }),
  );
  const [only, ...others] = counted;
  const [first] = kinds;
  const common = {
    tag: summaryTag,
    focus: { kind: 'sessions' },
    urgency: first === undefined ? 'low' : urgencies[first],
  } as const;
  return only !== undefined && others.length === 0
    ? { ...common, title: only, body: names(changes) }
    : {
        ...common,
        title: t('notice.many.title', { count: changes.length }),
        body: t('notice.many.list', { list: counted.join(', ') }),
      };
};
