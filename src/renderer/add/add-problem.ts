import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import { otherRegionId } from '../../shared/region';
import type { Snapshot } from '../../shared/snapshot';
import { asksForPlace, clientOf, type Draft, type Way } from './draft';

/** The part of the form that a failure is about: the message stands there, and the focus goes there. */
export type AddField = 'token' | 'client' | 'secret' | 'region' | 'host' | 'label' | 'form';

/** What is wrong with the form, where that can be mended. */
export interface AddProblem {
  readonly field: AddField;
  /** Absent where the field was left empty: `text` says all. */
  readonly failure?: Failure;
  readonly text?: string;
}

/** What is left empty and is needed in the chosen way, from the top of the form to its end. Found before anything is sent. */
export const missingIn = (
  draft: Draft,
  snapshot: Pick<Snapshot, 'settings' | 'regions' | 'sessions'>,
  secrets: { readonly token: string; readonly secret: string },
): readonly AddProblem[] => {
  const { way, regionId, host } = draft;
  const client = way === 'paste' || clientOf(draft, snapshot, way).clientId.trim() !== '';
  const placed = !asksForPlace(draft, snapshot);
  const all: readonly (readonly [field: AddField, filled: boolean, text: string])[] = [
    ['token', way !== 'paste' || secrets.token.trim() !== '', t('window.missing.token')],
    ['client', client, t('window.missing.client-id')],
    ['region', placed || regionId !== '', t('window.missing.region')],
    ['host', placed || regionId !== otherRegionId || host.trim() !== '', t('window.missing.host')],
    ['secret', way !== 'client-credentials' || secrets.secret.trim() !== '', t('window.missing.client-secret')],
  ];
  return all.flatMap(([field, filled, text]) => (filled ? [] : [{ field, text }]));
};

/** What was refused together with a field may be taken once that is another: a token in its own region, a client's secret. */
const refusedWith: Partial<Readonly<Record<AddField, readonly AddField[]>>> = {
  region: ['token', 'client', 'secret'],
  host: ['token', 'client', 'secret'],
  client: ['region', 'host', 'secret'],
};

/** The problems that are still to be seen once fields were edited: what these answer is not. */
export const afterEdit = (problems: readonly AddProblem[], edited: readonly AddField[]): readonly AddProblem[] => {
  const related = new Set(edited.flatMap((field) => refusedWith[field] ?? []));
  return problems.filter(({ field, failure }) => {
    if (field === 'form' || edited.includes(field)) return false;
    return failure === undefined || !related.has(field);
  });
};

/** The fields that a part of the form stands for. */
export const fieldsOf = (part: Partial<Draft>): readonly AddField[] => [
  ...('regionId' in part ? (['region', 'host'] as const) : []),
  ...('host' in part ? (['host'] as const) : []),
  ...('clients' in part ? (['client'] as const) : []),
  ...('label' in part ? (['label'] as const) : []),
];

/** Where to show why a session was not added in this way. */
export const fieldOf = (failure: Failure, way: Way): AddField => {
  switch (failure.kind) {
    case 'malformed-token':
      return 'token';
    case 'rejected':
    case 'duplicate-session':
      return way === 'paste' ? 'token' : 'form';
    case 'malformed-client-id':
      return 'client';
    case 'malformed-client-secret':
      return 'secret';
    case 'sign-in':
      if (failure.why !== 'bad-client') return 'form';
      return way === 'client-credentials' ? 'secret' : 'client';
    case 'unknown-region':
    case 'region-unavailable':
      return 'region';
    case 'malformed-region':
      return 'host';
    case 'malformed-label':
      return 'label';
    default:
      return 'form';
  }
};
