import { sessionName, t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { Arrival } from '../page/view';
import type { SignInResult } from './sign-in-follower';

/** What a sign-in has done to the list. */
export const arrivalOf = ({ sessionId, renewed, input, ...told }: SignInResult): Arrival => {
  const replaces = input?.replaces ?? told.replaces;
  if (replaces !== undefined && replaces !== sessionId) return { kind: 'other', sessionId: replaces };
  if (!renewed) return { kind: 'added' };
  return { kind: replaces === undefined && input !== undefined ? 'recognised' : 'renewed' };
};

/** An arrival in words. */
export const arrivalText = (arrival: Arrival, sessions: readonly Session[]): string => {
  if (arrival.kind !== 'other') return t(`window.arrival.${arrival.kind}`);
  const former = sessions.find(({ id }) => id === arrival.sessionId);
  return t('window.arrival.other', { name: former === undefined ? t('session.unnamed') : sessionName(former) });
};
