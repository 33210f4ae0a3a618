import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { UserRevocation } from '../../shared/user-revocation';
import { RevocationOutcome } from './revocation-outcome';

/** What came of the request that was just made: it takes the focus, and goes on telling as more becomes known. */
export const ToldOutcome = (props: {
  readonly revocation: UserRevocation;
  readonly sessions: readonly Session[];
  readonly onAgain: (() => void) | undefined;
  /** Another user, please. */
  readonly onNext: () => void;
}): JSX.Element => {
  const { revocation, sessions, onAgain, onNext } = props;
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => section.current?.focus(), []);
  return (
    <section class="told" aria-label={t('window.outcomes')} tabIndex={-1} ref={section}>
      <div role="status">
        <RevocationOutcome revocation={revocation} sessions={sessions} onAgain={onAgain} />
      </div>
      <button type="button" class="wide" onClick={onNext}>
        {t('window.outcomes.next')}
      </button>
    </section>
  );
};
