import type { TokenInfo } from '../../shared/token-info';
import type { Answer } from '../genesys/reply';
import { idlesAtOf } from './session-check';
import type { TokenReplaced } from './session-event';

/** What a session gets with a new token, beside the token. */
export type NewToken = Omit<TokenReplaced, 'kind' | 'at' | 'info' | 'idlesAt' | 'clockSkewMs'>;

/** The event of a session's new token, which Genesys answered for at `at`. */
export const tokenReplacement = (token: NewToken, answer: Answer<TokenInfo>, at: number): TokenReplaced => {
  const idlesAt = idlesAtOf(answer);
  const { value: info, clockSkewMs } = answer;
  return {
    kind: 'token-replaced',
    at,
    info,
    ...token,
    ...(idlesAt !== undefined && { idlesAt }),
    ...(clockSkewMs !== undefined && { clockSkewMs }),
  };
};
