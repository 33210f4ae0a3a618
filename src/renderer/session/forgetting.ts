import { useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import { useServices } from '../page/services';

/** Dropping a session here. */
export interface Forgetting {
  readonly forget: () => void;
  /** Why the last try did not do it. */
  readonly failure: Failure | undefined;
}

/** Asks for a session to be forgotten: that it was is said, because its view goes with it; why it was not is to be shown. */
export const useForgetting = (sessionId: string): Forgetting => {
  const { client, announce } = useServices();
  const [failure, setFailure] = useState<Failure>();
  const forget = async (): Promise<void> => {
    setFailure(undefined);
    const answer = await client.forgetSession({ sessionId });
    if (answer.ok) announce(t('window.forget.done'));
    else setFailure(answer.failure);
  };
  return { forget: () => void forget(), failure };
};
