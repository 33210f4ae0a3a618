import type { Failure } from '../../shared/failure';

/** The part of the form that a failure is about: the message stands there, and the focus goes there. */
export type AddField = 'token' | 'region' | 'label' | 'form';

/** Where to show why a session was not added. */
export const fieldOf = (failure: Failure): AddField => {
  switch (failure.kind) {
    case 'malformed-token':
    case 'rejected':
    case 'duplicate-session':
      return 'token';
    case 'unknown-region':
    case 'region-unavailable':
      return 'region';
    case 'malformed-label':
      return 'label';
    default:
      return 'form';
  }
};
