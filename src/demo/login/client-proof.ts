import { createHash, timingSafeEqual } from 'node:crypto';
import type { Exchange } from '../http/exchange';
import type { DemoOAuthClient } from '../world/oauth-client';
import type { World } from '../world/world';

/**
 * The client that a token request comes from: with a secret by HTTP Basic, without one by `client_id` in the form.
 * `undefined` where the proof fails; a client that has a secret cannot go without it.
 */
export function provenClient(world: World, exchange: Exchange, form: URLSearchParams): DemoOAuthClient | undefined {
  const basic = /^basic +(\S+)$/i.exec(exchange.header('authorization') ?? '')?.[1];
  if (basic === undefined) {
    const client = world.client(form.get('client_id') ?? '');
    return client?.secret === undefined && client?.state === 'active' ? client : undefined;
  }
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(/:(.*)/s, 2);
  const client = world.client(id);
  if (client?.secret === undefined || client.state !== 'active') return undefined;
  return sameText(client.secret, secret) ? client : undefined;
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
const sameText = (left: string, right: string): boolean => timingSafeEqual(hash(left), hash(right));
