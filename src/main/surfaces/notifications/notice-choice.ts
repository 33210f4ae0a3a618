import type { Settings } from '../../../shared/settings';
import type { Change } from './change';

/** The preference that each kind of change goes by. */
const choices: Readonly<Record<Change['kind'], keyof Settings['notices']>> = {
  ended: 'ended',
  'renewal-failed': 'ending',
  ending: 'ending',
  unreachable: 'unreachable',
  back: 'unreachable',
  revoked: 'revocations',
  'not-revoked': 'revocations',
  unproven: 'revocations',
  'user-revocation': 'revocations',
  sweep: 'revocations',
  'user-list': 'revocations',
  'keychain-locked': 'keychain',
  'keychain-missing': 'keychain',
  'keychain-open': 'keychain',
};

/** Whether a person wants to be told of a change of this kind. */
export const isChosen = ({ kind }: Change, { notices }: Pick<Settings, 'notices'>): boolean => notices[choices[kind]];
