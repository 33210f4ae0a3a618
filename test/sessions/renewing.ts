import type { Session } from '../../src/shared/session';
import { signInSetting, wish, type Patience, type SignInLife, type SignInSetting } from './sign-in-life';

/** What renews a session, and how it came. */
export type Renewing = NonNullable<Session['renewsWith']>;

export const hour = 3_600_000;

export interface Renewable {
  readonly here: SignInSetting;
  readonly life: SignInLife;
  readonly id: string;
  readonly session: () => Session;
  /** The token in memory, in the keychain, and the newest that was granted; each by its place in the order of grants, from 1. */
  readonly places: () => { readonly memory: number; readonly keychain: number; readonly granted: number };
  /** Whether the token that was granted as that one is dead. */
  readonly isDead: (place: number) => Promise<boolean>;
}

/** A session that was just signed in and can renew itself: of a person for 1 h, or of a machine for 24 h. */
export const renewable = async (renewing: Renewing, patience?: Patience): Promise<Renewable> => {
  const here = await signInSetting(patience);
  const life = await here.live();
  const never = new AbortController().signal;
  if (renewing === 'refresh-token') {
    here.browser.next = (page) => page.press({ user: here.cloud.token('jonas').userId ?? '' });
    await life.signingIn.browser(wish(here, here.client('Alpine Agent Desk').id), never);
  } else {
    const { id, secret = '' } = here.client('Nightly Roster Sync');
    await life.signingIn.client(wish(here, id), secret, true);
  }
  await life.power.quiet();
  here.cloud.clearRequests();
  const [first] = life.store.all();
  if (first?.renewsWith !== renewing) throw new Error('The session does not renew itself');
  const fresh = (): readonly string[] =>
    here.cloud.tokens.filter(({ key }) => key === undefined).map(({ secret }) => secret);
  return {
    here,
    life,
    id: first.id,
    session: () => {
      const session = life.store.get(first.id);
      if (session === undefined) throw new Error('The session is gone');
      return session;
    },
    places: () => ({
      memory: fresh().indexOf(life.holding.tokenOf(first.id)?.reveal() ?? '') + 1,
      keychain: fresh().indexOf(here.machine.keychain.items.get(first.id) ?? '') + 1,
      granted: fresh().length,
    }),
    isDead: async (place) => {
      const headers = { authorization: `Bearer ${fresh()[place - 1] ?? ''}` };
      const ask = (): Promise<Response> => fetch(`${here.cloud.origin}/api/v2/tokens/me`, { method: 'HEAD', headers });
      let { status } = await ask();
      for (let tries = 0; status !== 401 && tries < 30; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        ({ status } = await ask());
      }
      return status === 401;
    },
  };
};
