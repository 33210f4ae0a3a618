import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { mayAskAgain, type UserRevocation } from '../../shared/user-revocation';
import { useServices } from '../page/services';
import { CorrelationId } from '../parts/correlation-id';
import { Icon, Shape } from '../parts/shape';
import { outcomeSteps } from './outcome-step';
import { userName } from './user-text';

/** Who was revoked: as found when it was asked for, else as a session held here tells. */
const nameOf = ({ user, userId }: UserRevocation, sessions: readonly Session[]): string | undefined =>
  (user === undefined ? undefined : userName(user)) ??
  sessions.find(({ person }) => person?.id.toLowerCase() === userId)?.person?.name;

/** One request to end all tokens of a user and what became of it; sessions held here bring their own proof. */
export const RevocationOutcome = (props: {
  readonly revocation: UserRevocation;
  readonly sessions: readonly Session[];
  /** Asks once more where the outcome is not known; absent where that can't be done now. */
  readonly onAgain?: (() => void) | undefined;
}): JSX.Element => {
  const { clock, open } = useServices();
  const { revocation, sessions, onAgain } = props;
  const name = nameOf(revocation, sessions);
  const email = revocation.user?.email;
  return (
    <article class={`card outcome outcome-${revocation.outcome.kind}`}>
      <h3 class="outcome-user">{name === undefined ? <code>{revocation.userId}</code> : <bdi>{name}</bdi>}</h3>
      {name !== undefined && email !== undefined && email !== name && (
        <p class="outcome-id">
          <bdi>{email}</bdi>
        </p>
      )}
      {name !== undefined && (
        <p class="outcome-id">
          <code>{revocation.userId}</code>
        </p>
      )}
      <ol class="story">
        {outcomeSteps(revocation, sessions, clock.now()).map(({ shape, text, correlationId, sessionId }) => (
          <li key={sessionId ?? text} class="step">
            <Shape name={shape} />
            <div>
              <p>{text}</p>
              {correlationId !== undefined && <CorrelationId id={correlationId} />}
              {sessionId !== undefined && (
                <button type="button" class="link held" onClick={() => open({ kind: 'session', sessionId })}>
                  {t('window.outcome.show')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {mayAskAgain(revocation) && onAgain !== undefined && (
        <div class="actions">
          <button type="button" onClick={onAgain}>
            <Icon name="refresh" />
            {t('window.outcome.again')}
          </button>
        </div>
      )}
    </article>
  );
};
