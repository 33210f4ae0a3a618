import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { accountOf, sessionName, t } from '../../shared/messages';
import type { Region } from '../../shared/region';
import type { Session } from '../../shared/session';
import { maySignInAgain } from '../../shared/sign-in-again';
import { useServices } from '../page/services';
import { useTicking } from '../page/ticking';
import { opensOf } from '../page/view';
import { shortPlaceOf } from '../parts/place';
import { Shape, shapeOf } from '../parts/shape';
import { shortName } from '../parts/short-name';
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

/** What an ended session asks for, without the way over its own view. */
const SignInAgain = ({ session }: { readonly session: Session }): JSX.Element => {
  const { open } = useServices();
  return (
    <button
      type="button"
      class="row-act"
      aria-label={t('window.row.again', { name: shortName(session) })}
      onClick={() => open({ kind: 'sign-in', sessionId: session.id })}
    >
      {t('window.again')}
    </button>
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
  // A thousand rows get every snapshot, and all but a few of them are the same as before.
  return useMemo(() => {
    const account = accountOf(session);
    const line = placed ? [...shortPlaceOf(session, region), ...account.slice(0, 1)] : account;
    return (
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
            {line.length > 0 && (
              <span class="row-line">
                {line.map((part, index) => (
                  <span key={`${index} ${part}`} class="row-part">
                    {index > 0 && ' · '}
                    <bdi>{part}</bdi>
                  </span>
                ))}
              </span>
            )}
          </span>
          <RowStatus session={session} />
        </button>
        {session.status.kind === 'ended' && maySignInAgain(session) && <SignInAgain session={session} />}
      </li>
    );
  }, [session, region, shape, placed, open]);
};
