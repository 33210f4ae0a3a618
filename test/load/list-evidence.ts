import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoCloud, LoggedRequest } from '../../src/demo';
import type { AuditEntry } from '../../src/shared/audit';

/** What a run left behind on the disk of the app. */
export interface Evidence {
  /** Bytes of the journal. */
  readonly journalBytes: number;
  /** Every success that was confirmed, by user: correlation ids, oldest first. */
  readonly confirmed: ReadonlyMap<string, readonly string[]>;
  readonly audit: readonly AuditEntry[];
}

const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n').slice(0, -1);

/** Reads journal and trail as anybody could, line by line, without the app's own readers. */
export const evidenceIn = (folder: string): Evidence => {
  const journal = join(folder, 'user-list', 'list.jsonl');
  const users = new Map<number, string>();
  const confirmed = new Map<string, string[]>();
  for (const line of linesOf(journal)) {
    const record = JSON.parse(line) as { t: string; n: number; user?: { id: string }; correlationId?: string };
    if (record.t === 'found') users.set(record.n, record.user?.id ?? '');
    if (record.t !== 'accepted') continue;
    const user = users.get(record.n) ?? '';
    confirmed.set(user, [...(confirmed.get(user) ?? []), record.correlationId ?? '']);
  }
  const trail = join(folder, 'audit');
  const audit = readdirSync(trail)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => linesOf(join(trail, name)))
    .map((line) => JSON.parse(line) as AuditEntry);
  return { journalBytes: readFileSync(journal).length, confirmed, audit };
};

/** A request to revoke a user, as the cloud saw it. */
export interface RevokeSeen extends LoggedRequest {
  readonly userId: string;
}

/** Requests to revoke users, in the order in which the cloud answered them. */
export const revokesOf = (cloud: DemoCloud): readonly RevokeSeen[] =>
  cloud.requests
    .filter(({ method, path }) => method === 'DELETE' && path !== '/api/v2/tokens/me')
    .map((request) => ({ ...request, userId: request.path.slice('/api/v2/tokens/'.length) }));

/** How many of these tokens the cloud still takes, asked one by one. */
export const livingTokens = async (cloud: DemoCloud, secrets: readonly string[]): Promise<number> => {
  const waiting = [...secrets];
  let living = 0;
  const ask = async (): Promise<void> => {
    for (let secret = waiting.pop(); secret !== undefined; secret = waiting.pop()) {
      const headers = { authorization: `Bearer ${secret}` };
      const { status } = await fetch(`${cloud.origin}/api/v2/tokens/me`, { method: 'HEAD', headers });
      if (status !== 401) living += 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, ask));
  return living;
};
