import { otherRegionId } from '../../shared/region';
import type { Mode, Session } from '../../shared/session';
import type { KnownClient } from '../../shared/settings';
import type { Snapshot } from '../../shared/snapshot';
import { offeredClients, type Place } from '../sign-in/known-client';
import type { SignInInput } from '../sign-in/sign-in-follower';
import { firstRegion } from './first-region';

/** The ways to a session, the best one first. */
export const ways = ['browser', 'client-credentials', 'paste'] as const;

export type Way = (typeof ways)[number];

/** Which client signs in: one that did before, by its key, or another (an empty key) by the id that is typed. */
export interface ClientChoice {
  readonly key: string;
  readonly typed: string;
}

/** The form as it is filled in; the same for all ways, so that nothing is typed twice. Holds no secret. */
export interface Draft {
  readonly way: Way;
  readonly regionId: string;
  readonly host: string;
  readonly clients: Readonly<Record<KnownClient['kind'], ClientChoice>>;
  readonly keepSecret: boolean;
  readonly label: string;
  readonly mode: Mode;
  /** Undefined until a person chose; then it is the keychain, where there is one. */
  readonly storage?: Session['storage'] | undefined;
}

/** The way that the last session came by; where there is none yet, the best one. */
const lastWay = ({ sessions }: Pick<Snapshot, 'sessions'>): Way => {
  const kind = sessions.toSorted((one, other) => other.addedAt - one.addedAt)[0]?.source.kind;
  return kind === 'pasted' ? 'paste' : (kind ?? 'browser');
};

/** The form as it is opened: with what worked before, or as it was sent when that sign-in failed. */
export const firstDraft = (
  snapshot: Pick<Snapshot, 'settings' | 'regions' | 'sessions'>,
  failed: SignInInput | undefined,
): Draft => {
  const choice = (kind: KnownClient['kind']): ClientChoice => ({
    key: offeredClients(snapshot, kind)[0]?.key ?? '',
    typed: '',
  });
  return {
    way: lastWay(snapshot),
    regionId: failed?.regionId ?? firstRegion(snapshot),
    host: failed?.host ?? '',
    clients: {
      browser: failed === undefined ? choice('browser') : { key: '', typed: failed.clientId },
      'client-credentials': choice('client-credentials'),
    },
    keepSecret: false,
    label: failed?.label ?? '',
    mode: failed?.mode ?? 'observe',
    storage: failed?.storage,
  };
};

/** The region as it was chosen or typed. */
export const typedPlace = ({ regionId, host }: Draft): Place =>
  regionId === otherRegionId ? { regionId, host } : { regionId };

/** The client that is to sign in, and where: a client that is known is at home in its region. */
export const clientOf = (
  draft: Draft,
  snapshot: Pick<Snapshot, 'settings' | 'regions' | 'sessions'>,
  kind: KnownClient['kind'],
): { readonly clientId: string; readonly place: Place } => {
  const { key, typed } = draft.clients[kind];
  const known = offeredClients(snapshot, kind).find((each) => each.key === key);
  return known ?? { clientId: typed, place: typedPlace(draft) };
};

/** Whether the form asks for the region: a known client has its own. */
export const asksForPlace = (draft: Draft, snapshot: Pick<Snapshot, 'settings' | 'regions' | 'sessions'>): boolean => {
  const { way } = draft;
  if (way === 'paste') return true;
  return !offeredClients(snapshot, way).some(({ key }) => key === draft.clients[way].key);
};
