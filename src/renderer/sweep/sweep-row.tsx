import type { JSX } from 'preact';
import { accountOf, sessionName, statusLine, t } from '../../shared/messages';
import type { Region } from '../../shared/region';
import type { Session } from '../../shared/session';
import { useServices } from '../page/services';
import { useTicking } from '../page/ticking';
import { CorrelationId } from '../parts/correlation-id';
import { Parts, Place } from '../parts/place';
import { Shape, shapeOf, type ShapeName } from '../parts/shape';

/** Proven is what a person waits for here, so it has the shape of what is well. */
const outcomeShape = ({ status }: Session): ShapeName =>
  status.kind === 'revoked' || status.kind === 'ended' ? 'active' : shapeOf(status, false);

/** One session of the request: how it went, and how that is known. Opens the session. */
export const SweepRow = (props: { readonly session: Session }): JSX.Element => {
  const { open } = useServices();
  const { session } = props;
  const { status } = session;
  const line = useTicking((now) => statusLine(session, now));
  const failure = status.kind === 'active' || status.kind === 'unreachable' ? session.revokeFailure : undefined;
  const proof = status.kind === 'revoked' || status.kind === 'ended' ? status.proof : undefined;
  return (
    <li class="step sweep-row">
      <Shape name={failure === undefined ? outcomeShape(session) : 'ended'} />
      <div>
        <button type="button" class="link" onClick={() => open({ kind: 'session', sessionId: session.id })}>
          <bdi>{sessionName(session)}</bdi>
        </button>
        <p>{line}</p>
        {proof?.correlationId !== undefined && <CorrelationId id={proof.correlationId} />}
      </div>
    </li>
  );
};

/** One session that would be revoked: whose it is, and where. */
export const PlannedRow = (props: { readonly session: Session; readonly region: Region | undefined }): JSX.Element => {
  const { session, region } = props;
  const account = accountOf(session);
  return (
    <li class="step sweep-row">
      <Shape name={shapeOf(session.status, false)} />
      <div>
        <p class="sweep-name">
          <bdi>{sessionName(session)}</bdi>
        </p>
        {account.length > 0 && (
          <p class="note">
            <Parts parts={account} />
          </p>
        )}
        <p class="note">
          <Place session={session} region={region} />
        </p>
        {session.status.kind === 'unreachable' && <p class="note">{t('window.sweep.unreachable')}</p>}
      </div>
    </li>
  );
};
