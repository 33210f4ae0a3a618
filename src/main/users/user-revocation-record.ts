import * as v from 'valibot';
import type { UserRevocation } from '../../shared/user-revocation';
import { proofRecord } from '../sessions/proof-record';
import { failureRecord } from './list/failure-record';

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const uuid = v.pipe(v.string(), v.uuid());
/** Cut, not refused, beyond this: a long name must not lose a record. */
const word = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 500)),
);
const retryAt = v.exactOptional(instant);
const answer = { status: instant, correlationId: v.exactOptional(word) };

const proof = v.exactOptional(
  v.object({
    at: instant,
    sessionId: uuid,
    proof: proofRecord,
  }),
);

const outcome = v.variant('kind', [
  v.object({ kind: v.literal('sent') }),
  v.object({ kind: v.literal('accepted'), at: instant, ...answer, heldSessionIds: v.array(uuid), proof }),
  v.object({ kind: v.literal('failed'), at: instant, failure: failureRecord, retryAt }),
  v.object({ kind: v.literal('unknown'), at: instant, failure: failureRecord, retryAt, proof }),
]);

const user = v.object({
  id: uuid,
  name: v.exactOptional(word),
  email: v.exactOptional(word),
  department: v.exactOptional(word),
  title: v.exactOptional(word),
  state: v.exactOptional(word),
});

const record: v.GenericSchema<unknown, UserRevocation> = v.object({
  id: uuid,
  userId: uuid,
  user: v.exactOptional(user),
  organization: v.object({ apiOrigin: word, id: v.exactOptional(word) }),
  sessionId: uuid,
  requestedAt: instant,
  askedAgainAt: v.exactOptional(instant),
  attempts: v.array(
    v.object({
      at: instant,
      status: v.exactOptional(instant),
      correlationId: v.exactOptional(word),
      failure: v.exactOptional(failureRecord),
    }),
  ),
  outcome,
});

/** user-revocations.json as a whole. Version 1. Holds names and e-mail addresses, never a secret. */
export interface UserRevocationDocument {
  readonly version: 1;
  /** Newest first. */
  readonly revocations: readonly UserRevocation[];
}

const document = v.object({ version: v.literal(1), revocations: v.array(v.unknown()) });

/** The document in what was read from disk, or undefined where it is none. One record that can't be read loses itself only. */
export const parseUserRevocations = (raw: unknown): UserRevocationDocument | undefined => {
  const parsed = v.safeParse(document, raw);
  if (!parsed.success) return undefined;
  const revocations = parsed.output.revocations.flatMap((one) => {
    const read = v.safeParse(record, one);
    return read.success ? [read.output] : [];
  });
  return { version: 1, revocations };
};
