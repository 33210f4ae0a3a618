import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { Choice } from '../parts/choice';
import { RetryKeychain } from '../parts/retry-keychain';

type Storage = Session['storage'];

/**
 * Where to keep the token while there is no keychain to be had: wait for it, or memory, with what that means. A keychain that
 * is locked may open, so it is chosen; where there is none, nothing is chosen for a person, and what works comes first.
 */
export const StorageChoice = (props: {
  readonly why: 'locked' | 'missing';
  readonly storage: Storage | undefined;
  readonly onChoose: (storage: Storage) => void;
}): JSX.Element => {
  const { why, onChoose } = props;
  const storage = props.storage ?? (why === 'locked' ? 'keychain' : undefined);
  const keychain = (
    <Choice
      key="keychain"
      name="storage"
      value="keychain"
      title={t(`window.storage.${why}`)}
      checked={storage === 'keychain'}
      onChoose={() => onChoose('keychain')}
    >
      {t(`window.storage.${why}.note`)}
    </Choice>
  );
  const memory = (
    <Choice
      key="memory"
      name="storage"
      value="memory"
      title={t('window.storage.memory')}
      checked={storage === 'memory'}
      onChoose={() => onChoose('memory')}
    >
      {t('window.storage.memory.note')}
    </Choice>
  );
  return (
    <fieldset class="choices">
      <legend>{t('window.storage')}</legend>
      {why === 'missing' ? [memory, keychain] : [keychain, memory]}
      <RetryKeychain text={t('window.storage.retry')} />
    </fieldset>
  );
};
