import * as v from 'valibot';
import { emptyAnswer, jsonAnswer, type Answer } from '../http/answer';
import type { Exchange } from '../http/exchange';
import type { LoggedRequest } from '../http/request-log';
import { controlSchema as schema } from './control-schema';
import type { DemoControl } from './demo-control';

const ROOT = '/demo/control/';

/** What the control shows over HTTP; all of it plain JSON. */
export interface ControlViews {
  readonly world: () => object;
  readonly tokens: () => readonly object[];
  readonly faults: () => readonly object[];
  readonly requests: () => readonly LoggedRequest[];
}

type Order = (body: unknown) => unknown;

/**
 * The control over HTTP, for other processes: `GET /demo/control/{world,tokens,faults,requests}`, `POST` with a JSON
 * body to change something, `DELETE /demo/control/faults[/{id}]`. A POST has to say that it is JSON, which a web page of
 * another origin cannot do without a preflight that nobody here answers.
 */
export class ControlRoutes {
  readonly #views: Readonly<Record<string, () => unknown>>;
  readonly #orders: Readonly<Record<string, Order>>;
  readonly #control: DemoControl;

  constructor(control: DemoControl, views: ControlViews) {
    this.#control = control;
    this.#views = { ...views };
    this.#orders = orders(control);
  }

  /** `undefined` for a path outside the control. */
  answer(exchange: Exchange): Answer | undefined {
    if (!exchange.path.startsWith(ROOT)) return undefined;
    const name = exchange.path.slice(ROOT.length);
    switch (exchange.method) {
      case 'GET':
        return this.#show(name);
      case 'POST':
        return this.#obey(name, exchange);
      case 'DELETE':
        return this.#remove(name);
      default:
        return problem(405, `${exchange.method} is not for the control`);
    }
  }

  #show(name: string): Answer {
    const view = Object.hasOwn(this.#views, name) ? this.#views[name] : undefined;
    return view === undefined ? problem(404, `There is no view ${name}`) : jsonAnswer(200, view());
  }

  #obey(name: string, exchange: Exchange): Answer {
    const order = Object.hasOwn(this.#orders, name) ? this.#orders[name] : undefined;
    if (order === undefined) return problem(404, `There is no order ${name}`);
    if (!/^application\/json\b/i.test(exchange.header('content-type') ?? '')) return problem(415, 'Send JSON');
    try {
      return jsonAnswer(200, order(JSON.parse(exchange.body)) ?? {});
    } catch (error) {
      return problem(400, error instanceof Error ? error.message : 'Not understood');
    }
  }

  #remove(name: string): Answer {
    if (name === 'faults') this.#control.clear();
    else if (name.startsWith('faults/')) this.#control.removeFault(name.slice('faults/'.length));
    else return problem(404, `There is nothing to delete at ${name}`);
    return emptyAnswer(204);
  }
}

const problem = (status: number, message: string): Answer => jsonAnswer(status, { message, status });

function orders(control: DemoControl): Readonly<Record<string, Order>> {
  return {
    tokens: (body) => control.issueToken(v.parse(schema.issue, body)),
    'tokens/end': (body) => {
      const { token, code } = v.parse(schema.end, body);
      control.endToken(token, code);
    },
    'tokens/idle': (body) => {
      const { token, inSeconds } = v.parse(schema.idle, body);
      control.makeIdle(token, inSeconds);
    },
    'users/end': (body) => control.endUser(v.parse(schema.endUser, body).user),
    users: (body) => {
      const { organization, count } = v.parse(schema.users, body);
      return control.addUsers(organization, count);
    },
    'idle-timeout': (body) => {
      const { organization, seconds } = v.parse(schema.idleTimeout, body);
      control.setIdleTimeout(organization, seconds ?? undefined);
    },
    'rate-limit': (body) => control.setRateLimit(v.parse(schema.rateLimit, body)),
    faults: (body) => {
      const { fault, scope } = v.parse(schema.fault, body);
      return { id: control.addFault(fault, scope).id };
    },
  };
}
