import type { Active, Session, Status } from '../../src/shared/session';
import { defaultSettings } from '../../src/shared/settings';
import type { Snapshot } from '../../src/shared/snapshot';

/** The instant of all samples: a quiet afternoon. */
export const noon = new Date(2031, 4, 6, 12, 0, 0).getTime();
export const minute = 60_000;

export const active = (change: Partial<Active> = {}): Active => ({
  kind: 'active',
  since: noon - 60 * minute,
  verifiedAt: noon - 10_000,
  verifiedBy: 'HEAD',
  ...change,
});

/** One of each kind of status, as it may be at noon. */
export const statuses = {
  unchecked: { kind: 'unchecked' },
  active: active(),
  unreachable: {
    kind: 'unreachable',
    since: noon - 2 * minute,
    failure: { kind: 'server', status: 503, correlationId: 'correlation-503' },
    attempts: 2,
    retryAt: noon + minute,
    lastKnown: active(),
  },
  revoking: { kind: 'revoking', requestedAt: noon - 1000, before: active() },
  unconfirmed: {
    kind: 'unconfirmed',
    requestedAt: noon - 2 * minute,
    accepted: { at: noon - minute, status: 204 },
    attempts: 1,
    retryAt: noon + 1000,
  },
  revoked: {
    kind: 'revoked',
    requestedAt: noon - 2 * minute,
    confirmedAt: noon - minute,
    proof: { by: 'HEAD', correlationId: 'correlation-401' },
  },
  ended: { kind: 'ended', at: noon - minute, reason: 'expired', proof: { by: 'GET', code: 'credentials.expired' } },
  locked: { kind: 'locked', since: noon - minute, why: 'locked', before: active() },
} as const satisfies Record<Status['kind'], Status>;

export const session = (id: string, status: Status = statuses.active, change: Partial<Session> = {}): Session => ({
  id,
  label: id,
  regionId: 'mypurecloud.ie',
  apiOrigin: 'https://api.mypurecloud.ie',
  addedAt: noon - 120 * minute,
  mode: 'observe',
  storage: 'keychain',
  source: { kind: 'pasted' },
  generation: 1,
  status,
  ...change,
});

export const snapshot = (sessions: readonly Session[], change: Partial<Snapshot> = {}): Snapshot => ({
  now: noon,
  sessions,
  checking: [],
  keychain: { kind: 'open' },
  regions: [],
  userRevocations: [],
  settings: defaultSettings,
  diskFailures: [],
  app: {
    version: '0.0.0',
    packaged: false,
    platform: 'linux',
    trayHost: 'present',
    systemLanguages: ['en-GB'],
    shortcut: 'off',
    canStartAtLogin: true,
  },
  ...change,
});
