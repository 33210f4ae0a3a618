import { htmlAnswer, redirectAnswer, type Answer } from '../http/answer';
import type { DemoUser } from '../world/user';
import type { World } from '../world/world';
import { noticePage, pickerPage } from './authorize-page';
import { authorizeRequest, sendBack, type AuthorizeRequest } from './authorize-request';
import type { GrantStore } from './grant-store';

/** A crowd is not worth scrolling through; the people of the seed come first. */
const MOST_SHOWN = 25;

/** `GET /oauth/authorize` shows who can sign in; `POST` of that page's form goes back to the client with a code. */
export class Authorize {
  readonly #world: World;
  readonly #grants: GrantStore;

  constructor(world: World, grants: GrantStore) {
    this.#world = world;
    this.#grants = grants;
  }

  show(query: URLSearchParams): Answer {
    return this.#judged(query, ({ client }) => {
      const organization = this.#world.organization(client.organizationId)?.name ?? '';
      const users = this.#users(client.organizationId).slice(0, MOST_SHOWN);
      return htmlAnswer(200, pickerPage({ client: client.name, organization }, users, query.toString()));
    });
  }

  choose(form: URLSearchParams): Answer {
    // The form comes from a browser: everything in it is judged anew.
    return this.#judged(new URLSearchParams(form.get('request') ?? ''), (request) => {
      const { client, redirectUri, state, challenge } = request;
      const user = this.#users(client.organizationId).find((one) => one.id === form.get('user'));
      if (form.get('deny') !== null || user === undefined) {
        const denied = { error: 'access_denied', error_description: 'The user denied the request', state };
        return redirectAnswer(sendBack(redirectUri, denied));
      }
      const code = this.#grants.addCode({ clientId: client.id, userId: user.id, redirectUri, challenge });
      return redirectAnswer(sendBack(redirectUri, { code, state }));
    });
  }

  #users(organizationId: string): readonly DemoUser[] {
    return this.#world.users.filter((user) => user.organizationId === organizationId && user.state === 'active');
  }

  #judged(query: URLSearchParams, good: (request: AuthorizeRequest) => Answer): Answer {
    const verdict = authorizeRequest(this.#world, query);
    switch (verdict.kind) {
      case 'good':
        return good(verdict.request);
      case 'send-back':
        return redirectAnswer(verdict.location);
      case 'stop':
        return htmlAnswer(400, noticePage('This sign-in cannot go on', verdict.reason));
    }
  }
}
