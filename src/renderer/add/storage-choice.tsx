import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { useServices } from '../page/services';
import { Choice } from '../parts/choice';

type Storage = Session['storage'];

/** Where to keep the token while there is no keychain to be had: wait for it, or memory, with what that means. */
export const StorageChoice = (props: {
  readonly why: 'locked' | 'missing';
  readonly storage: Storage;
  readonly onChoose: (storage: Storage) => void;
}): JSX.Element => {
  const { client } = useServices();
  const [asking, setAsking] = useState(false);
  const retry = async (): Promise<void> => {
    if (asking) return;
    setAsking(true);
    await client.retryKeychain();
    setAsking(false);
  };
  return (
    <fieldset class="choices">
      <legend>{t('window.storage')}</legend>
      <Choice
        name="storage"
        value="keychain"
        title={t(`window.storage.${props.why}`)}
        checked={props.storage === 'keychain'}
        onChoose={() => props.onChoose('keychain')}
      >
        {t(`window.storage.${props.why}.note`)}
      </Choice>
      <Choice
        name="storage"
        value="memory"
        title={t('window.storage.memory')}
        checked={props.storage === 'memory'}
        onChoose={() => props.onChoose('memory')}
      >
        {t('window.storage.memory.note')}
      </Choice>
      <button type="button" aria-disabled={asking} onClick={() => void retry()}>
        {asking ? t('window.retrying') : t('window.storage.retry')}
      </button>
    </fieldset>
  );
};
