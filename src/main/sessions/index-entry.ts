import * as v from 'valibot';
import { mostSpans } from './history';
import { proofRecord } from './proof-record';

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Cut, not refused, beyond this: a long name must not make the list of all sessions look damaged. */
const word = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 500)),
);
const named = v.object({ id: v.exactOptional(word), name: v.exactOptional(word) });

const verified = v.exactOptional(v.object({ at: instant, by: v.picklist(['HEAD', 'GET']) }));

const accepted = v.object({ at: instant, status: instant, correlationId: v.exactOptional(word) });

/** How a session stands with Genesys, where that must outlive the process: what was asked for, and what is proven. */
const fate = v.variant('kind', [
  v.object({
    kind: v.literal('unconfirmed'),
    requestedAt: instant,
    accepted: v.exactOptional(accepted),
  }),
  v.object({
    kind: v.literal('revoked'),
    requestedAt: instant,
    accepted: v.exactOptional(accepted),
    confirmedAt: instant,
    proof: proofRecord,
    lastVerified: verified,
  }),
  v.object({
    kind: v.literal('ended'),
    at: instant,
    reason: v.picklist(['expired', 'idled-out', 'rejected']),
    proof: proofRecord,
    lastVerified: verified,
  }),
]);

/** What Genesys Cloud said to something that needs a permission. */
const seen = v.object({ at: instant, allowed: v.boolean() });

const source = v.variant('kind', [
  v.object({ kind: v.literal('pasted') }),
  v.object({ kind: v.picklist(['browser', 'client-credentials']), clientId: word }),
]);

/** A span as `<epoch milliseconds> <kind>`: a text, because a hundred objects make a file that nobody can read. */
const span = v.pipe(v.string(), v.regex(/^\d{1,15} (?:active|unreachable|ended|revoked|unconfirmed|unknown)$/));

/**
 * One line of sessions.json: all of a session that may lie on disk. Never a secret.
 * `secret` says how its keychain item stands: `pending` (the write may or may not have happened), `held`,
 * `erasing` (to be erased, also after a crash), `none`. `forgotten`: goes away once the item is erased.
 */
export const indexEntrySchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  label: v.pipe(v.string(), v.maxLength(60)),
  regionId: word,
  apiOrigin: v.pipe(v.string(), v.url(), v.maxLength(500)),
  addedAt: instant,
  mode: v.picklist(['observe', 'keep-alive']),
  secret: v.picklist(['pending', 'held', 'erasing', 'none']),
  forgotten: v.exactOptional(v.literal(true)),
  person: v.exactOptional(v.object({ id: word, name: v.exactOptional(word), email: v.exactOptional(word) })),
  organization: v.exactOptional(named),
  client: v.exactOptional(v.object({ ...named.entries, authorizedGrantType: v.exactOptional(word) })),
  source: v.optional(source, { kind: 'pasted' }),
  issuedAt: v.exactOptional(instant),
  expiresAt: v.exactOptional(instant),
  clockSkewMs: v.exactOptional(v.number()),
  signedInAt: v.exactOptional(instant),
  renewsWith: v.exactOptional(v.picklist(['refresh-token', 'client-secret'])),
  seen: v.exactOptional(v.object({ 'search-users': v.exactOptional(seen), 'revoke-users': v.exactOptional(seen) })),
  fate: v.exactOptional(fate),
  /** When and how Genesys took the token last. */
  verified,
  /** How it stood over the last day. Left out, not refused, where it is damaged: it must not cost the session. */
  history: v.exactOptional(v.fallback(v.pipe(v.array(span), v.maxLength(mostSpans)), [])),
});

export type IndexEntry = v.InferOutput<typeof indexEntrySchema>;

/** The file as a whole. Version 1. */
export const indexSchema = v.object({
  version: v.literal(1),
  /** When this was written; what is known of sessions ends there. Epoch milliseconds. */
  savedAt: v.exactOptional(instant),
  sessions: v.array(indexEntrySchema),
});

export type IndexDocument = v.InferOutput<typeof indexSchema>;

/** The document in what was read from disk, or undefined where it is none. */
export const parseIndex = (raw: unknown): IndexDocument | undefined => {
  const parsed = v.safeParse(indexSchema, raw);
  return parsed.success ? parsed.output : undefined;
};

/** Ids of the sessions whose keychain item is still to be erased. */
export const idsToErase = (entries: readonly IndexEntry[]): readonly string[] =>
  entries.filter(({ secret }) => secret === 'erasing').map(({ id }) => id);
