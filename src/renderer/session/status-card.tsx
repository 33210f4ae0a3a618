import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { comingEndOf } from '../../shared/deadline';
import { statusWord, t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { Settings } from '../../shared/settings';
import { useServices } from '../page/services';
import { useTicking } from '../page/ticking';
import { CorrelationId } from '../parts/correlation-id';
import { FailureNote } from '../parts/failure-note';
import { proofText } from '../parts/proof-text';
import { RetryKeychain } from '../parts/retry-keychain';
import { Icon, Shape, shapeOf } from '../parts/shape';
import { NextToken } from './next-token';
import { clocksOf } from './session-clock';
import { statusSentence } from './status-sentence';
import { Timeline } from './timeline';

/** The clocks of a session, counting. */
const Clocks = (props: { readonly session: Session; readonly settings: Settings }): JSX.Element | null => {
  const { clock } = useServices();
  useTicking((now) => JSON.stringify(clocksOf(props.session, now, props.settings)));
  const clocks = clocksOf(props.session, clock.now(), props.settings);
  if (clocks.length === 0) return null;
  return (
    <dl class="clocks">
      {clocks.map(({ id, label, value, note, tone }) => (
        <div key={id} class={`clock clock-${tone}`}>
          <dt>{label}</dt>
          <dd class="clock-value">{value}</dd>
          <dd class="clock-note">{note}</dd>
        </div>
      ))}
    </dl>
  );
};

/** How the session stands: the state, one sentence, its clocks and what last went wrong. */
export const StatusCard = (props: {
  readonly session: Session;
  readonly settings: Settings;
  readonly checking: boolean;
}): JSX.Element => {
  const { client, clock } = useServices();
  const { session, settings, checking } = props;
  const { status } = session;
  const soon = useTicking((now) => comingEndOf(session, settings, now) !== undefined);
  const shape = shapeOf(status, soon);
  const proof = status.kind === 'ended' ? status.proof : undefined;
  const word = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // Where what had the focus is gone, as what could be done in the former state, the new state takes it.
    if (document.activeElement === document.body) word.current?.focus({ preventScroll: true });
  }, [status.kind]);
  const checkable = status.kind !== 'revoked' && status.kind !== 'revoking' && status.kind !== 'locked';
  return (
    <section class={`card status status-${shape}`} aria-labelledby="status-word">
      <div class="status-head">
        <Shape name={shape} />
        <h2 id="status-word" tabIndex={-1} ref={word}>
          {statusWord(status)}
        </h2>
        {status.kind === 'locked' && <RetryKeychain text={t('window.retry')} />}
        {checkable && (
          <button
            type="button"
            class={`quiet${checking ? ' turning' : ''}`}
            aria-disabled={checking}
            onClick={() => {
              if (!checking) void client.checkSession({ sessionId: session.id });
            }}
          >
            <Icon name="refresh" />
            {checking ? t('window.checking') : t('window.check')}
          </button>
        )}
      </div>
      <p class="sentence">{statusSentence(session, clock.now())}</p>
      {status.kind === 'unreachable' && <FailureNote failure={status.failure} />}
      {proof !== undefined && (
        <p class="proof">
          {t('window.proof', { how: proofText(proof) })}
          {proof.correlationId !== undefined && <CorrelationId id={proof.correlationId} />}
        </p>
      )}
      <Timeline session={session} />
      <Clocks session={session} settings={settings} />
      <NextToken session={session} />
    </section>
  );
};
