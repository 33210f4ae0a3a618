import type { JSX } from 'preact';
import { describeFailure, formatInstant, t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { RetryKeychain } from '../parts/retry-keychain';
import { Shape } from '../parts/shape';
import { useServices } from './services';

const KeychainBanner = (props: {
  readonly kind: 'locked' | 'missing';
  /** Sessions wait for it. */
  readonly held: boolean;
}): JSX.Element => (
  <div class="banner banner-warning">
    <Shape name="locked" />
    <div>
      <p class="banner-title">{t(`window.banner.keychain-${props.kind}`)}</p>
      <p>
        {props.kind === 'missing' && props.held
          ? t('window.banner.keychain-missing.held')
          : t(`window.banner.keychain-${props.kind}.note`)}
      </p>
    </div>
    <RetryKeychain text={t('window.retry')} />
  </div>
);

/** Says in every view that what is shown may no longer be so. `since` is main's clock when it last spoke. */
export const StaleBanner = ({ since }: { readonly since: number }): JSX.Element => {
  const { clock } = useServices();
  return (
    <div class="banner banner-warning">
      <Shape name="unreachable" />
      <div>
        <p class="banner-title">{t('window.banner.stale')}</p>
        <p>{t('window.banner.stale.note', { time: formatInstant(since, clock.now()) })}</p>
      </div>
    </div>
  );
};

/** What a sign-in has just brought. The words are spoken too, so this is only shown. */
export const ArrivalBanner = ({ text }: { readonly text: string }): JSX.Element => (
  <div class="banner banner-good">
    <Shape name="active" />
    <div>
      <p>{text}</p>
    </div>
  </div>
);

/** Every session that gives no answer says so for one reason, which is said once. */
const isOffline = ({ sessions }: Snapshot): boolean => {
  const silent = sessions.flatMap(({ status }) => (status.kind === 'unreachable' ? [status.failure] : []));
  return silent.length > 0 && silent.every((failure) => failure.kind === 'network' && failure.cause === 'offline');
};

/** What stands in the way of the app's work, above the list; nothing where all is well. */
export const Banners = ({ snapshot }: { readonly snapshot: Snapshot }): JSX.Element => {
  const { keychain, diskFailures, app, sessions } = snapshot;
  const held = sessions.some(({ status }) => status.kind === 'locked');
  return (
    <div class="banners">
      {(keychain.kind === 'locked' || keychain.kind === 'missing') && (
        <KeychainBanner kind={keychain.kind} held={held} />
      )}
      {isOffline(snapshot) && (
        <div class="banner banner-warning">
          <Shape name="unreachable" />
          <div>
            <p class="banner-title">{t('window.banner.offline')}</p>
            <p>{t('window.banner.offline.note')}</p>
          </div>
        </div>
      )}
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
