import type { JSX } from 'preact';
import { correlationIdOf, type Failure } from '../../shared/failure';
import { describeFailure, formatInstant, statusWord, t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { UserRevocation, UserRevocationOutcome } from '../../shared/user-revocation';
import { useServices } from '../page/services';
import { CorrelationId } from '../parts/correlation-id';
import { Shape, shapeOf, type ShapeName } from '../parts/shape';
import { shortName } from '../parts/short-name';

/** Exactly what is known of a request, in words that claim nothing more; `now` in epoch milliseconds. */
export const outcomeText = (outcome: UserRevocationOutcome, now: number): string => {
  switch (outcome.kind) {
    case 'sent':
      return t('window.outcome.sent');
    case 'accepted':
      return t('window.outcome.accepted', { time: formatInstant(outcome.at, now), status: String(outcome.status) });
    case 'failed':
      return t('window.outcome.failed', { why: describeFailure(outcome.failure) });
    case 'unknown':
      return t('window.outcome.unknown', { why: describeFailure(outcome.failure) });
    default:
      return outcome satisfies never;
  }
};

const shapes = {
  sent: 'busy',
  accepted: 'revoked',
  failed: 'ended',
  unknown: 'unreachable',
} as const satisfies Readonly<Record<UserRevocationOutcome['kind'], ShapeName>>;

const idOf = (outcome: UserRevocationOutcome): string | undefined => {
  const failure: Failure | undefined = 'failure' in outcome ? outcome.failure : undefined;
  if (failure !== undefined) return correlationIdOf(failure);
  return outcome.kind === 'accepted' ? outcome.correlationId : undefined;
};

/** One request to end all tokens of a user and what became of it; sessions held here bring their own proof. */
export const RevocationOutcome = (props: {
  readonly revocation: UserRevocation;
  readonly sessions: readonly Session[];
}): JSX.Element => {
  const { clock, open } = useServices();
  const { userId, outcome } = props.revocation;
  const correlationId = idOf(outcome);
  const heldIds = outcome.kind === 'accepted' ? outcome.heldSessionIds : [];
  const held = props.sessions.filter(({ id }) => heldIds.includes(id));
  const user = props.sessions.find(({ person }) => person?.id === userId)?.person?.name;
  return (
    <li class={`step outcome-${outcome.kind}`}>
      <Shape name={shapes[outcome.kind]} />
      <div>
        <p class="outcome-user">
          {user !== undefined && <bdi>{user} </bdi>}
          <code>{userId}</code>
        </p>
        <p>{outcomeText(outcome, clock.now())}</p>
        {outcome.kind === 'accepted' && held.length === 0 && <p class="note">{t('window.outcome.elsewhere')}</p>}
        {held.map((session) => (
          <button
            key={session.id}
            type="button"
            class="link held"
            onClick={() => open({ kind: 'session', sessionId: session.id })}
          >
            <Shape name={shapeOf(session.status, false)} />
            {t('window.outcome.held', { name: shortName(session), status: statusWord(session.status) })}
          </button>
        ))}
        {correlationId !== undefined && <CorrelationId id={correlationId} />}
      </div>
    </li>
  );
};
