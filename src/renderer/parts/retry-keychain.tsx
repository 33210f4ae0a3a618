import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../shared/messages';
import { useServices } from '../page/services';

/** Asks the keychain once more; says so while it is being asked, which may wait for a person's password. */
export const RetryKeychain = ({ text }: { readonly text: string }): JSX.Element => {
  const { client } = useServices();
  const [asking, setAsking] = useState(false);
  const retry = async (): Promise<void> => {
    if (asking) return;
    setAsking(true);
    await client.retryKeychain();
    setAsking(false);
  };
  return (
    <button type="button" aria-disabled={asking} onClick={() => void retry()}>
      {asking ? t('window.retrying') : text}
    </button>
  );
};
