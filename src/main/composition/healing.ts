import type { CancelTimer, Clock } from '../system/clock';
import { isSecretServiceOpen } from '../system/secret-service';
import type { SessionBus } from '../system/session-bus';

/** Milliseconds between two looks at a keychain that is locked. A look asks for no item and shows no prompt. */
const lookEvery = 3000;

export interface Healing {
  /** To be called when the keychain did not answer: waits until it can. */
  readonly await: () => void;
  readonly stop: () => void;
}

/**
 * Waits for a keychain that was locked or away, and says when it is worth asking again. On Linux the
 * desktop's service tells whether it is open; elsewhere nothing tells without asking, so a person does.
 */
export const createHealing = (
  clock: Pick<Clock, 'setTimer'>,
  bus: () => Promise<SessionBus | undefined>,
  onOpen: () => Promise<boolean>,
): Healing => {
  let waiting = false;
  /** Whether the keychain did not answer once more since the last look began: then what was found open is worth another look. */
  let failedSince = false;
  let cancel: CancelTimer | undefined;
  const look = async (): Promise<void> => {
    const joined = await bus();
    if (joined === undefined) return;
    failedSince = false;
    const answered = (await isSecretServiceOpen(joined)) && (await onOpen());
    if (!waiting) return;
    if (answered && !failedSince) waiting = false;
    else cancel = clock.setTimer(lookEvery, () => void look());
  };
  return {
    await: () => {
      failedSince = true;
      if (waiting) return;
      waiting = true;
      cancel = clock.setTimer(lookEvery, () => void look());
    },
    stop: () => {
      waiting = false;
      cancel?.();
    },
  };
};
