import { t } from '../../shared/messages';
import { usersOfRun, type UserList } from '../../shared/user-list';
import type { ShapeName } from '../parts/shape';

/** How a list stands: the one thing to know, and a sentence about it. */
export interface ListHeadline {
  readonly shape: ShapeName;
  readonly title: string;
  readonly note?: string;
}

const done = ({ counts }: UserList): ListHeadline => {
  const total = usersOfRun(counts);
  if (counts.accepted === 0) {
    return { shape: 'ended', title: t('window.list.phase.open'), note: t('window.list.done.none') };
  }
  if (counts.accepted === total) {
    const note = t('window.list.done.all', { count: total });
    return { shape: 'active', title: t('window.list.phase.done'), note };
  }
  const note = t('window.list.done.some', { accepted: counts.accepted, total });
  return { shape: 'attention', title: t('window.list.phase.open'), note };
};

/** What to say of a list first. */
export const listHeadline = (list: UserList): ListHeadline => {
  const { phase, counts } = list;
  switch (phase.kind) {
    case 'resolving':
      return { shape: 'busy', title: t('window.list.phase.resolving'), note: t('window.list.safe') };
    case 'ready': {
      const { waiting: count, self } = counts;
      const title = self > 0 ? t('window.list.phase.ready.self', { count }) : t('window.list.phase.ready', { count });
      return { shape: 'empty', title };
    }
    case 'running':
      return { shape: 'busy', title: t('window.list.phase.running', { count: usersOfRun(counts) }) };
    case 'paused':
      if (phase.why === 'person') {
        return { shape: 'unreachable', title: t('window.list.phase.paused'), note: t('window.list.person') };
      }
      if (phase.why === 'restart') {
        return {
          shape: 'attention',
          title: t('window.list.phase.restart'),
          note: t('window.list.restart', { unclear: counts.unclear }),
        };
      }
      return { shape: 'attention', title: t('window.list.phase.failure') };
    case 'stopped':
      return { shape: 'revoked', title: t('window.list.phase.stopped'), note: t('window.list.stopped') };
    case 'done':
      return done(list);
    default:
      return phase satisfies never;
  }
};
