import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { accountOf, sessionName } from '../../shared/messages';
import type { Region } from '../../shared/region';
import type { Session } from '../../shared/session';
import { useServices } from '../page/services';
import { useTicking } from '../page/ticking';
import { opensOf } from '../page/view';
import { Parts, Place } from '../parts/place';
import { Shape, shapeOf } from '../parts/shape';
import { rowTextOf } from './row-text';

/** The part of a row that the clock moves. */
const RowStatus = ({ session }: { readonly session: Session }): JSX.Element => {
  const note = useTicking((now) => rowTextOf(session, now).note);
  return (
    <span class="row-status">
      <span class="row-word">{rowTextOf(session, 0).word}</span>
      <span class="row-note">{note}</span>
    </span>
  );
};

/** One session in the list: whose it is, where, and how it stands. Opens the session. */
export const SessionRow = (props: {
  readonly session: Session;
  readonly region: Region | undefined;
  readonly soon: boolean;
  /** Whether the row says where the session is at home. */
  readonly placed: boolean;
}): JSX.Element => {
  const { open } = useServices();
  const { session, region, soon, placed } = props;
  const shape = shapeOf(session.status, soon);
  const account = accountOf(session);
  // A thousand rows get every snapshot, and all but a few of them are the same as before.
  return useMemo(
    () => (
      <li class="row">
        <button
          type="button"
          class={`row-button row-${shape}`}
          data-opens={opensOf({ kind: 'session', sessionId: session.id })}
          onClick={() => open({ kind: 'session', sessionId: session.id })}
        >
          <Shape name={shape} />
          <span class="row-text">
            <bdi class="row-name">{sessionName(session)}</bdi>
            {account.length > 0 && (
              <span class="row-line">
                <Parts parts={account} />
              </span>
            )}
            {placed && (
              <span class="row-place">
                <Place session={session} region={region} />
              </span>
            )}
          </span>
          <RowStatus session={session} />
        </button>
      </li>
    ),
    [session, region, shape, placed, open],
  );
};
