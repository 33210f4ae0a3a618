import type { Failure } from '../../src/shared/failure';
import type { Active, Session, Status, Unchecked, Unreachable } from '../../src/shared/session';

/** One literal status per kind, and the sessions around them, for tables. */

export const offline: Failure = { kind: 'network', cause: 'offline' };
export const ill: Failure = { kind: 'server', status: 503, correlationId: 'fake-correlation-503' };

export const unchecked: Unchecked = { kind: 'unchecked' };
export const active: Active = { kind: 'active', since: 100, verifiedAt: 900, verifiedBy: 'GET', idlesAt: 900_000 };
export const unreachable: Unreachable = {
  kind: 'unreachable',
  since: 950,
  failure: offline,
  attempts: 3,
  retryAt: 5000,
  lastKnown: active,
};

export const statuses = {
  unchecked,
  active,
  unreachable,
  revoking: { kind: 'revoking', requestedAt: 700, before: active },
  unconfirmed: {
    kind: 'unconfirmed',
    requestedAt: 700,
    accepted: { at: 750, status: 200, correlationId: 'fake-correlation-200' },
    attempts: 2,
    retryAt: 4000,
  },
  revoked: {
    kind: 'revoked',
    requestedAt: 700,
    accepted: { at: 750, status: 200 },
    confirmedAt: 800,
    proof: { by: 'HEAD', code: 'bad.credentials' },
  },
  ended: { kind: 'ended', at: 800, reason: 'expired', proof: { by: 'GET', code: 'credentials.expired' } },
  locked: { kind: 'locked', since: 600, why: 'locked', before: active },
} as const satisfies { readonly [Kind in Status['kind']]: Extract<Status, { kind: Kind }> };

/** A frozen session, so that whatever tries to change it in place throws. */
export const sessionWith = (status: Status, rest: Partial<Session> = {}): Session =>
  deepFreeze({
    id: '6a0f1a57-0f3e-4a53-8a5e-0d5b3c9f1e01',
    label: 'Night shift',
    regionId: 'mypurecloud.ie',
    apiOrigin: 'https://api.mypurecloud.ie',
    addedAt: 50,
    mode: 'observe',
    storage: 'keychain',
    source: { kind: 'pasted' },
    generation: 7,
    status,
    ...rest,
  });

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};
