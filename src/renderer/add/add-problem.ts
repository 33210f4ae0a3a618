import type { Failure } from '../../shared/failure';
import type { Way } from './draft';

/** The part of the form that a failure is about: the message stands there, and the focus goes there. */
export type AddField = 'token' | 'client' | 'secret' | 'region' | 'host' | 'label' | 'form';

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
