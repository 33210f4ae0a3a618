import { formatInstant, t } from '../../shared/messages';
import { mayRenew } from '../../shared/renewal-time';
import type { Session } from '../../shared/session';

/** Whether and with what a session that came from a sign-in renews itself; undefined where that is no question. */
export const renewalText = (session: Session, now: number): string | undefined => {
  const { source, status, renewsWith, renewalFailure, storage } = session;
  if (source.kind === 'pasted' || status.kind === 'revoked') return undefined;
  if (renewalFailure !== undefined) {
    const time = formatInstant(renewalFailure.at, now);
    return mayRenew(session) ? t('window.renews.failed', { time }) : t('window.renews.over', { time });
  }
  if (status.kind === 'ended' && !mayRenew(session)) return undefined;
  if (renewsWith === undefined) return t(`window.renews.not.${source.kind}`);
  return renewsWith === 'refresh-token'
    ? t('window.renews.refresh-token')
    : t(`window.renews.client-secret.${storage}`);
};
