import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { Choice } from '../parts/choice';
import { RetryKeychain } from '../parts/retry-keychain';

type Storage = Session['storage'];

/** Where to keep the token while there is no keychain to be had: wait for it, or memory, with what that means. */
export const StorageChoice = (props: {
  readonly why: 'locked' | 'missing';
  readonly storage: Storage;
  readonly onChoose: (storage: Storage) => void;
}): JSX.Element => (
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
    <RetryKeychain text={t('window.storage.retry')} />
  </fieldset>
);
