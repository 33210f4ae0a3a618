import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { formatDuration, t } from '../../shared/messages';
import type { Region } from '../../shared/region';
import type { SignInProgress } from '../../shared/snapshot';
import { useServices } from '../page/services';
import { useTicking } from '../page/ticking';
import { Shape } from '../parts/shape';
import { loginHost } from './login-host';

/** The time that is left for a sign-in. Counted down for the eye alone: a voice would never come to an end. */
export const TimeLeft = ({ progress }: { readonly progress: SignInProgress }): JSX.Element => {
  const left = useTicking((now) =>
    progress.endsAt <= now
      ? t('window.sign-in.waiting.due')
      : t('window.sign-in.waiting.left', { duration: formatDuration(progress.endsAt - now) }),
  );
  return <span class="time-left">{left}</span>;
};

/** After this long without a sign-in, in milliseconds, it is worth saying what may be wrong. */
const doubtMs = 20_000;

/** What to look at when the browser shows an error: here it can't be seen. */
const Doubt = (props: { readonly progress: SignInProgress; readonly region: string }): JSX.Element => {
  const { progress, region } = props;
  const doubtful = useTicking((now) => now - progress.startedAt >= doubtMs);
  return (
    <div role="status">
      {doubtful && <p>{t('window.sign-in.waiting.hint', { clientId: progress.clientId, region })}</p>}
    </div>
  );
};

/** What happens while the person is in the browser, and the way to give it up. `region`: where the sign-in page is. */
export const WaitingPanel = (props: {
  readonly progress: SignInProgress | undefined;
  readonly region: Region | undefined;
}): JSX.Element => {
  const { signIn, announce } = useServices();
  const { progress, region } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  useEffect(() => announce(t('window.sign-in.waiting')), []);
  const cancel = (): void => {
    announce(t('window.sign-in.cancelled'));
    signIn.cancel();
  };
  return (
    <section class="card waiting-panel" aria-labelledby="waiting-title">
      <Shape name="busy" />
      <h2 id="waiting-title" tabIndex={-1} ref={title}>
        {t('window.sign-in.waiting')}
      </h2>
      <p>{t('window.sign-in.waiting.lead', { host: region === undefined ? '' : loginHost(region) })}</p>
      {progress !== undefined && (
        <>
          <TimeLeft progress={progress} />
          <Doubt progress={progress} region={region?.name ?? progress.regionId} />
        </>
      )}
      <button type="button" onClick={cancel}>
        {t('window.sign-in.cancel')}
      </button>
      <p class="note">{t('window.sign-in.waiting.note')}</p>
    </section>
  );
};
