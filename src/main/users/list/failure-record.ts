import * as v from 'valibot';
import type { Failure } from '../../../shared/failure';

const word = v.pipe(v.string(), v.maxLength(500));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = { correlationId: v.exactOptional(word) };
const wait = { retryAfterMs: v.exactOptional(whole) };

/** The failures that a row or a pause can have, as they lie on disk. */
const schema = v.variant('kind', [
  v.object({
    kind: v.literal('network'),
    cause: v.picklist([
      'offline',
      'dns',
      'refused',
      'certificate',
      'tls',
      'proxy',
      'redirect',
      'timeout',
      'aborted',
      'lost',
    ]),
    name: v.exactOptional(word),
  }),
  v.object({ kind: v.literal('rejected'), code: v.exactOptional(word), ...id }),
  v.object({
    kind: v.literal('forbidden'),
    action: v.exactOptional(v.picklist(['look-up-user', 'search-users', 'revoke-users'])),
    code: v.exactOptional(word),
    message: v.exactOptional(word),
    ...id,
  }),
  v.object({ kind: v.literal('not-found'), ...id }),
  v.object({ kind: v.literal('rate-limited'), ...wait, ...id }),
  v.object({ kind: v.literal('server'), status: whole, ...wait, ...id }),
  v.object({
    kind: v.literal('bad-reply'),
    why: v.picklist(['not-genesys', 'not-json', 'shape', 'too-large', 'status']),
    status: whole,
    ...id,
  }),
  v.object({
    kind: v.literal('disk'),
    why: v.picklist(['full', 'read-only', 'newer', 'damaged', 'other']),
    file: word,
  }),
  v.object({
    kind: v.literal('keychain'),
    why: v.picklist(['locked', 'missing', 'timeout', 'crashed', 'refused']),
  }),
  v.object({ kind: v.literal('region-unavailable'), regionId: word }),
  v.object({ kind: v.literal('secret-unreadable'), why: v.picklist(['newer', 'damaged']) }),
  v.object({
    kind: v.picklist(['unknown-session', 'session-not-live', 'secret-missing', 'malformed-user-id', 'interrupted']),
  }),
]) satisfies v.GenericSchema<unknown, Failure>;

/** A failure in a line of the journal; one of a kind that this version does not know damages its line. */
export const failureRecord: v.GenericSchema<unknown, Failure> = schema;
