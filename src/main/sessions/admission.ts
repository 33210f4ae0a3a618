import { succeed, type Result } from '../../shared/failure';
import type { Person, TokenInfo } from '../../shared/token-info';
import type { Answer, Reply, Target } from '../genesys/reply';
import type { TokensApi } from '../genesys/tokens-api';

export interface AdmissionParts {
  readonly tokens: Pick<TokensApi, 'read'>;
  readonly users: { readonly me: (target: Target) => Reply<Person> };
}

/** A token that Genesys took, what it is, and whose. */
export interface Admitted {
  readonly answer: Answer<TokenInfo>;
  readonly person?: Person;
}

/** Tokens of machines have no user. */
export const hasNoUser = ({ oauthClient }: TokenInfo): boolean =>
  oauthClient?.authorizedGrantType?.toUpperCase().replaceAll('-', '_') === 'CLIENT_CREDENTIALS';

/**
 * Whether it must be known whose a token is: `needed` where it is to take another one's place. Then it is asked twice, and
 * that nobody can tell is a failure.
 */
export type Whose = 'needed' | 'wished';

/**
 * Verifies a token that is new here (`GET /api/v2/tokens/me`) and asks whose it is (`GET /api/v2/users/me`).
 * The second is asked only when a person adds a session, because like every call but the first it starts an
 * idle timer anew.
 */
export const admit = async (
  { tokens, users }: AdmissionParts,
  target: Target,
  whose: Whose = 'wished',
): Promise<Result<Admitted>> => {
  const reply = await tokens.read(target, { preserveIdle: true });
  if (!reply.ok) return reply;
  const answer = reply.value;
  if (hasNoUser(answer.value)) return succeed({ answer });
  const first = await users.me(target);
  const me = first.ok || whose === 'wished' ? first : await users.me(target);
  if (!me.ok && whose === 'needed') return me;
  return succeed({ answer, ...(me.ok && { person: me.value.value }) });
};
