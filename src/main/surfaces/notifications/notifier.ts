import type { Focus } from '../../../shared/snapshot';
import type { Notice } from './notice';

/**
 * Where notices are shown. A desktop that shows none, or never answers, is no failure here: every state is in tray and
 * window too. Nothing blocks, throws or rejects.
 */
export interface Notifier {
  /** Shows a notice in the place of the former one of its tag. */
  readonly show: (notice: Notice) => void;
  /** Takes a notice from the screen, if it is there. */
  readonly close: (tag: string) => void;
}

/** Told of a click on a notice. */
export type OnActivate = (focus: Focus['view']) => void;
