import { withClient } from '../../shared/settings';
import type { Secret } from '../credentials/secret';
import { createIdentification } from '../sessions/identification';
import { Renewal } from '../sessions/renewal';
import { SessionAdding } from '../sessions/session-adding';
import type { SessionHolding } from '../sessions/session-holding';
import type { SessionStore } from '../sessions/session-store';
import { createSignInCommands, type SignInCommands } from '../sessions/sign-in-commands';
import { SigningIn } from '../sessions/signing-in';
import type { SnapshotSource } from '../sessions/snapshot-source';
import { UnheldTokens, type UnheldTokensParts } from '../sessions/unheld-tokens';
import type { AuditKeeping } from './audit-keeping';
import type { CloudParts } from './cloud-parts';
import type { CoreOptions } from './core-options';
import { createUnheldNews } from './unheld-news';

interface Options extends Pick<CoreOptions, 'clock' | 'newId' | 'editSettings' | 'onTokensLeft'> {
  readonly store: SessionStore;
  readonly holding: SessionHolding;
  readonly cloud: CloudParts;
  readonly audit: Pick<AuditKeeping, 'add'>;
  /** Milliseconds to wait after that many requests to end a token without an answer that settles it. */
  readonly retryDelay: UnheldTokensParts['retryDelay'];
  /** For the person to come back from the browser, in milliseconds. */
  readonly signInMs: number;
  readonly source: () => Pick<SnapshotSource, 'setSignIn'>;
}

/** All that brings a token, and that ends one which is not kept. */
export interface SignInParts {
  readonly adding: SessionAdding;
  readonly identify: (sessionId: string) => Promise<void>;
  readonly renewal: Renewal;
  readonly unheld: UnheldTokens;
  readonly commands: SignInCommands;
  /** Every token in memory that no session holds. */
  readonly secrets: () => Iterable<Secret>;
}

/** Builds what signs in and renews. */
export const createSignInParts = (options: Options): SignInParts => {
  const { store, holding, cloud, audit, clock, newId, retryDelay, signInMs, source, editSettings, onTokensLeft } =
    options;
  const { tokens, users, login, regions, regionOf } = cloud;
  const { now } = clock;
  const identify = createIdentification({ store, holding, users });
  const unheld = new UnheldTokens({
    tokens,
    holding,
    clock,
    newId,
    retryDelay,
    onNews: createUnheldNews(audit, onTokensLeft),
  });
  const renewal = new Renewal({ store, holding, tokens, unheld, login, regionOf, now });
  const signingIn = new SigningIn({ store, holding, tokens, unheld, users, login, identify, now, newId });
  return {
    adding: new SessionAdding({ holding, tokens, users, regions, now, newId }),
    identify,
    renewal,
    unheld,
    secrets: () => [...unheld.secrets(), ...renewal.secrets()],
    commands: createSignInCommands({
      regions,
      signingIn,
      renewal,
      deadlineMs: signInMs,
      now,
      onSignIn: (signIn) => source().setSignIn(signIn),
      onWorked: (client) => editSettings((settings) => withClient(settings, client)),
    }),
  };
};
