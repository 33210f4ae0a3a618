import type { Session } from './session';

/** Whether its revocation was asked for and is not proven; a keychain that is locked meanwhile changes nothing of that. */
export const isUnproven = ({ status }: Pick<Session, 'status'>): boolean =>
  (status.kind === 'locked' ? status.before : status).kind === 'unconfirmed';

/** Whether it is looked at by itself, again and again: it is not over, and its token can be had. */
export const isWatched = ({ status }: Pick<Session, 'status'>): boolean =>
  status.kind !== 'ended' && status.kind !== 'revoked' && status.kind !== 'locked';
