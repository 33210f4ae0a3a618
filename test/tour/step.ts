import type { Stage } from '../driver/stage';

/** One step of the tour: what is done, and what is to be seen when it is done. */
export interface Step {
  /** Name of the picture, without number and ending. */
  readonly picture: string;
  /** What a person who watches is told. */
  readonly title: string;
  /** Does it, and comes back when there is to be seen what the title says; throws where that does not happen. */
  readonly run: (stage: Stage) => Promise<void>;
}
