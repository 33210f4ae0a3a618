import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { describeFailure, formatInstant, t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { Shape } from '../parts/shape';
import { useServices } from './services';

const KeychainBanner = ({ kind }: { readonly kind: 'locked' | 'missing' }): JSX.Element => {
  const { client } = useServices();
  const [asking, setAsking] = useState(false);
  const retry = async (): Promise<void> => {
    if (asking) return;
    setAsking(true);
    await client.retryKeychain();
    setAsking(false);
  };
  return (
    <div class="banner banner-warning">
      <Shape name="locked" />
      <div>
        <p class="banner-title">{t(`window.banner.keychain-${kind}`)}</p>
        <p>{t(`window.banner.keychain-${kind}.note`)}</p>
      </div>
      <button type="button" aria-disabled={asking} onClick={() => void retry()}>
        {asking ? t('window.retrying') : t('window.retry')}
      </button>
    </div>
  );
};

/** What stands in the way of the app's work, above everything else; nothing where all is well. */
export const Banners = (props: { readonly snapshot: Snapshot; readonly stale: boolean }): JSX.Element => {
  const { keychain, diskFailures, app, now } = props.snapshot;
  return (
    <div class="banners">
      {props.stale && (
        <div class="banner banner-warning">
          <Shape name="unreachable" />
          <div>
            <p class="banner-title">{t('window.banner.stale')}</p>
            <p>{t('window.banner.stale.note', { time: formatInstant(now, Date.now()) })}</p>
          </div>
        </div>
      )}
      {(keychain.kind === 'locked' || keychain.kind === 'missing') && <KeychainBanner kind={keychain.kind} />}
      {diskFailures.map((failure) => (
        <div key={failure.file} class="banner banner-warning">
          <Shape name="attention" />
          <div>
            <p class="banner-title">{t('window.banner.disk')}</p>
            <p>{describeFailure(failure)}</p>
          </div>
        </div>
      ))}
      {app.trayHost === 'absent' && (
        <div class="banner">
          <Shape name="empty" />
          <div>
            <p class="banner-title">{t('window.banner.no-tray')}</p>
            <p>{t('window.banner.no-tray.note')}</p>
          </div>
        </div>
      )}
    </div>
  );
};
