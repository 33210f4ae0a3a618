import { listText, t } from '../../../shared/messages';
import { changeKindsByNeed, sessionOf, type Change } from './change';
import { noticeOf, urgencies, type Notice } from './notice';
import { noticeName } from './session-notice';

type SessionChanges = readonly Extract<Change, { readonly session: unknown }>[];

/** Tag of the one notice that stands for many. */
export const summaryTag = 'many';

const namesShown = 3;

/** The most urgent kind first. */
const byNeed = <One extends Change>(changes: readonly One[]): readonly One[] => {
  const rank = (change: Change): number => changeKindsByNeed.indexOf(change.kind);
  return changes.toSorted((one, other) => rank(one) - rank(other));
};

/** The changes that are about a session, the last of each session only, the most urgent kind first. */
export const latestBySession = (changes: readonly Change[]): SessionChanges => {
  const latest = new Map<string, SessionChanges[number]>();
  for (const change of changes) if ('session' in change) latest.set(change.session.id, change);
  return byNeed([...latest.values()]);
};

const names = (changes: readonly Change[]): string => {
  const shown = changes.slice(0, namesShown).flatMap((change) => {
    const session = sessionOf(change);
    return session === undefined ? [] : [noticeName(session)];
  });
  const count = changes.length - shown.length;
  const list = listText(count > 0 ? [...shown, t('notice.many.more', { count })] : shown);
  return t('notice.many.list', { list });
};

const counts = (changes: readonly Change[]): readonly string[] =>
  [...new Set(changes.map(({ kind }) => kind))].map((kind) =>
    t(`notice.many.${kind}`, { count: changes.filter((change) => change.kind === kind).length }),
  );

const common = ([first]: readonly Change[]) =>
  ({
    tag: summaryTag,
    focus: { kind: 'sessions' },
    urgency: first === undefined ? 'low' : urgencies[first.kind],
  }) as const;

/** Many changes of sessions as one notice: how many of what, and the names that fit. */
export const summaryOf = (all: readonly Change[]): Notice => {
  const changes = byNeed(all);
  const [only, ...others] = counts(changes);
  return only !== undefined && others.length === 0
    ? { ...common(changes), title: only, body: names(changes) }
    : {
        ...common(changes),
        title: t('notice.many.title', { count: changes.length }),
        body: t('notice.many.list', { list: listText(counts(changes)) }),
      };
};

/** Few enough to be told by their own titles, each on a line. */
const titlesShown = 4;

/** What happened in a quiet time, as one notice: each thing where they are few, else how many of what. `now`: epoch milliseconds. */
export const missedSummaryOf = (all: readonly Change[], now: number): Notice => {
  const changes = byNeed(all);
  const body =
    changes.length <= titlesShown
      ? changes.map((change) => noticeOf(change, now).title).join('\n')
      : t('notice.many.list', { list: listText(counts(changes)) });
  return { ...common(changes), title: t('notice.missed.title'), body };
};
