import { warningMs } from '../../shared/deadline';
import { formatDuration, formatInstant, t } from '../../shared/messages';
import { renewalTimeOf, renewsItself } from '../../shared/renewal-time';
import type { Active, Session, Status, Unchecked } from '../../shared/session';
import type { Settings } from '../../shared/settings';

/** One clock of a session: what is counted, how it stands, and what to know about it. */
export interface SessionClock {
  readonly id: 'idle' | 'expiry' | 'retry';
  readonly label: string;
  readonly value: string;
  readonly note: string;
  /** `known`: counts down. `soon`: within the person's warning time. `unknown`: Genesys Cloud has not told. */
  readonly tone: 'known' | 'soon' | 'unknown';
}

const liveOf = (status: Status): Active | Unchecked | undefined => {
  if (status.kind === 'unreachable') return status.lastKnown;
  return status.kind === 'active' || status.kind === 'unchecked' ? status : undefined;
};

const left = (at: number, now: number): string => (at <= now ? t('window.clock.due') : formatDuration(at - now));

const idleClock = (session: Session, live: Active | Unchecked, now: number, warnMs: number): SessionClock => {
  if (live.kind === 'unchecked' || live.idlesAt === undefined) {
    const unchecked = live.kind === 'unchecked';
    return {
      id: 'idle',
      label: t('window.clock.idle.title'),
      value: unchecked ? t('window.clock.idle.unchecked') : t('window.clock.idle.none'),
      note: unchecked ? t('window.clock.unchecked') : t('window.clock.idle.none.note'),
      tone: 'unknown',
    };
  }
  if (session.mode === 'keep-alive') {
    return {
      id: 'idle',
      label: t('window.clock.idle.title'),
      value: t('window.clock.idle.kept'),
      note: t('window.clock.idle.kept.note'),
      tone: 'known',
    };
  }
  return {
    id: 'idle',
    label: t('window.clock.idle'),
    value: left(live.idlesAt, now),
    note:
      live.idlesAt <= now
        ? t('window.clock.due.note')
        : t('window.clock.at', { time: formatInstant(live.idlesAt, now) }),
    tone: live.idlesAt - now <= warnMs ? 'soon' : 'known',
  };
};

const expiryClock = (session: Session, now: number, warnMs: number): SessionClock => {
  const { expiresAt, source } = session;
  const renewal = renewsItself(session) ? renewalTimeOf(session) : undefined;
  if (renewal !== undefined && expiresAt !== undefined) {
    return {
      id: 'expiry',
      label: renewal <= now ? t('window.clock.renewal.title') : t('window.clock.renewal'),
      value: renewal <= now ? t('window.clock.now') : formatDuration(renewal - now),
      note: t('window.clock.renewal.note', { time: formatInstant(expiresAt, now) }),
      tone: 'known',
    };
  }
  if (expiresAt === undefined) {
    return {
      id: 'expiry',
      label: t('window.clock.expiry.title'),
      value: t('window.clock.unknown'),
      note: source.kind === 'pasted' ? t('window.clock.expiry.unknown') : t('window.clock.expiry.untold'),
      tone: 'unknown',
    };
  }
  return {
    id: 'expiry',
    label: t('window.clock.expiry'),
    value: left(expiresAt, now),
    note: expiresAt <= now ? t('window.clock.due.note') : t('window.clock.at', { time: formatInstant(expiresAt, now) }),
    tone: expiresAt - now <= warnMs ? 'soon' : 'known',
  };
};

const retryClock = (status: Status, now: number): SessionClock | undefined => {
  if (status.kind !== 'unreachable' && status.kind !== 'unconfirmed') return undefined;
  return {
    id: 'retry',
    label: t('window.clock.retry'),
    value: status.retryAt <= now ? t('window.clock.now') : formatDuration(status.retryAt - now),
    note: t('window.clock.retry.note', { attempts: status.attempts }),
    tone: 'known',
  };
};

/** The clocks that matter in a session's state; none for one that is over. `now` in epoch milliseconds. */
export const clocksOf = (session: Session, now: number, settings: Settings): readonly SessionClock[] => {
  const retry = retryClock(session.status, now);
  const live = liveOf(session.status);
  const ends =
    live === undefined
      ? []
      : [
          idleClock(session, live, now, warningMs('idles', settings)),
          expiryClock(session, now, warningMs('expires', settings)),
        ];
  // While nothing can be asked, only what is known is worth a place.
  return retry === undefined ? ends : [retry, ...ends.filter(({ tone }) => tone !== 'unknown')];
};
