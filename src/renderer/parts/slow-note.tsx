import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { KeychainState } from '../../shared/snapshot';

/** After this long a person wonders what is waited for. */
const longMs = 4000;

/** Says what an answer may be waiting for, once it takes long: a keychain asks for its password in a window of its own. */
export const SlowNote = (props: { readonly busy: boolean; readonly keychain: KeychainState['kind'] }): JSX.Element => {
  const { busy, keychain } = props;
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!busy) return undefined;
    const timer = setTimeout(() => setLong(true), longMs);
    return () => clearTimeout(timer);
  }, [busy]);
  return (
    <div class="slow" role="status">
      {busy && long && <p class="note">{keychain === 'locked' ? t('window.add.slow.locked') : t('window.add.slow')}</p>}
    </div>
  );
};
