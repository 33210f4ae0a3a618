import type { Focus } from '../../../shared/snapshot';
import type { Notice } from './notice';

/**
 * Where notices are shown. A desktop that shows none, or never answers, is no failure here: every state is in tray and
 * window too. Nothing blocks, throws or rejects.
 */
export interface Notifier {
  /** Shows a notice in the place of the former one of its tag. */
  readonly show: (notice: Notice) => void;
  /** The same, but only where that former one is still on the screen, and without a sound where the platform can. */
  readonly amend: (notice: Notice) => void;
  /** Takes a notice from the screen, if it is there. */
  readonly close: (tag: string) => void;
  /** Takes all of them from the screen; resolves once the desktop was told, or does not answer within a moment. */
  readonly closeAll: () => Promise<void>;
}

/** Told of a click on a notice, or on one of its actions. */
export type OnActivate = (focus: Focus['view']) => void;
