import type { JSX } from 'preact';
import { describeFailure, t } from '../../shared/messages';
import { useServices } from '../page/services';
import { Shape } from '../parts/shape';
import type { SignInStage } from './sign-in-follower';
import { TimeLeft } from './waiting-panel';

/** Above the list: the sign-in that waits for the browser, or why the last one brought nothing. */
export const SignInBanner = ({ stage }: { readonly stage: SignInStage }): JSX.Element | null => {
  const { open, signIn } = useServices();
  if (stage.kind === 'idle') return null;
  if (stage.kind === 'waiting') {
    return (
      <div class="banner">
        <Shape name="busy" />
        <div>
          <p class="banner-title">{t('window.sign-in.waiting')}</p>
          {stage.progress !== undefined && <TimeLeft progress={stage.progress} />}
        </div>
        <button type="button" onClick={() => open({ kind: 'add' })}>
          {t('window.sign-in.show')}
        </button>
      </div>
    );
  }
  const { failure, replaces } = stage;
  const again = (): void => {
    open(replaces === undefined ? { kind: 'add' } : { kind: 'sign-in', sessionId: replaces });
  };
  return (
    <div class="banner banner-warning" role="alert">
      <Shape name="attention" />
      <div>
        <p class="banner-title">{t('window.sign-in.failed')}</p>
        <p>{describeFailure(failure)}</p>
        <div class="banner-actions">
          <button type="button" onClick={again}>
            {t('window.retry')}
          </button>
          <button type="button" class="quiet" onClick={() => signIn.dismiss()}>
            {t('window.sign-in.dismiss')}
          </button>
        </div>
      </div>
    </div>
  );
};
