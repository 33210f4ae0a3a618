import { t } from '../../shared/messages';
import type { UserList } from '../../shared/user-list';

/** Something that can be asked of a list as it stands. */
export interface ListWish {
  readonly does: 'pause' | 'resume' | 'stop' | 'retry' | 'save' | 'close';
  readonly text: string;
  /** The one thing that a person probably came for. */
  readonly main: boolean;
  /** What the button says before its second click, where it needs one. */
  readonly armedText?: string;
}

const wish = (does: Exclude<ListWish['does'], 'stop'>, main = false): ListWish => ({
  does,
  text: t(`window.list.${does}`),
  main,
});

const stop = (): ListWish => ({
  does: 'stop',
  text: t('window.list.stop'),
  main: false,
  armedText: t('window.list.stop.now'),
});

const lookUpAgain = (): ListWish => ({ does: 'retry', text: t('window.list.retry.look-up'), main: false });

/** What can be asked of a list, most useful first. Nothing is offered that would be refused. */
export const listWishes = ({ phase, counts }: UserList): readonly ListWish[] => {
  const left = counts.failed + counts.unclear > 0;
  switch (phase.kind) {
    case 'resolving':
      return [stop()];
    case 'ready':
      return [...(counts.lookupFailed > 0 ? [lookUpAgain()] : []), wish('close')];
    case 'running':
      return [wish('pause'), stop()];
    case 'paused':
      return [wish('resume', true), stop(), wish('save')];
    case 'stopped':
    case 'done':
      return [...(left ? [wish('retry', true)] : []), wish('save', !left), wish('close')];
    default:
      return phase satisfies never;
  }
};
