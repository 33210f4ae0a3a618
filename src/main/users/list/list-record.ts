import * as v from 'valibot';
import { failureRecord } from './failure-record';

/** The journal's version, in its first line. A greater one is another program's. */
export const journalVersion = 1;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const uuid = v.pipe(v.string(), v.uuid());
const word = v.pipe(v.string(), v.maxLength(500));
/** A row, by its place in the list from 0. */
const row = { n: whole };
/** The audit trail's entry of an outcome: written before it is told there, so that a crash between the two is found. */
const entry = { entry: uuid };

const user = v.object({
  id: uuid,
  name: v.exactOptional(word),
  email: v.exactOptional(word),
  department: v.exactOptional(word),
  title: v.exactOptional(word),
  state: v.exactOptional(word),
});

const schema = v.variant('t', [
  v.object({
    t: v.literal('opened'),
    v: v.literal(journalVersion),
    id: uuid,
    sessionId: uuid,
    /** Where the users' ids mean something. */
    organization: v.object({ apiOrigin: word, id: v.exactOptional(word) }),
    /** The user whose token asks, where it has one. */
    self: v.exactOptional(uuid),
    at: whole,
    fileName: v.exactOptional(word),
    column: v.exactOptional(word),
  }),
  /** A line as it was given. Without `id` and `email` it names nobody; without `text` it was just the one or the other. */
  v.object({
    t: v.literal('row'),
    ...row,
    line: whole,
    text: v.exactOptional(word),
    id: v.exactOptional(uuid),
    email: v.exactOptional(word),
  }),
  v.object({ t: v.literal('found'), ...row, user }),
  v.object({ t: v.literal('unknown'), ...row }),
  v.object({ t: v.literal('not-looked-up'), ...row, failure: failureRecord }),
  /** Every row was looked up. */
  v.object({ t: v.literal('ready') }),
  v.object({ t: v.literal('started'), at: whole, self: v.boolean() }),
  /** The request is about to be sent. */
  v.object({ t: v.literal('sending'), ...row, at: v.exactOptional(whole) }),
  /** It was not carried out for certain, and its turn comes again. */
  v.object({ t: v.literal('waiting'), ...row }),
  v.object({
    t: v.literal('accepted'),
    ...row,
    ...entry,
    at: whole,
    status: whole,
    correlationId: v.exactOptional(word),
  }),
  v.object({ t: v.literal('failed'), ...row, ...entry, at: whole, failure: failureRecord }),
  /** `askedAt`: the doubt is about the request of an earlier run, sent then; what this run sent was not carried out. */
  v.object({
    t: v.literal('unclear'),
    ...row,
    ...entry,
    at: whole,
    askedAt: v.exactOptional(whole),
    failure: v.exactOptional(failureRecord),
  }),
  /** The audit trail has this entry. */
  v.object({ t: v.literal('told'), ...entry }),
  /** A held session of that user was refused, after this was asked for, and can have died of nothing else asked for here. */
  v.object({ t: v.literal('proven'), ...row, at: whole }),
  v.object({
    t: v.literal('paused'),
    why: v.picklist(['person', 'restart', 'failure']),
    failure: v.exactOptional(failureRecord),
  }),
  v.object({ t: v.literal('resumed'), at: whole }),
  /** Another session asks from now on; of no other organization. `self`: its user. */
  v.object({ t: v.literal('handed-over'), at: whole, sessionId: uuid, self: v.exactOptional(uuid) }),
  v.object({ t: v.literal('stopped'), at: whole }),
  v.object({ t: v.literal('done'), at: whole }),
  /** What failed or is unclear has its turn again, and what could not be looked up is looked up again. */
  v.object({ t: v.literal('retried'), at: whole }),
]);

/** One thing that happened to a list of users: a line of its journal. */
export type ListRecord = v.InferOutput<typeof schema>;

/** The record of a user's outcome. */
export type Outcome = Extract<ListRecord, { t: 'accepted' | 'failed' | 'unclear' }>;

/** The record in a line; undefined where it is damaged. */
export const parseRecord = (line: string): ListRecord | undefined => {
  try {
    const parsed = v.safeParse(schema, JSON.parse(line));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
};

/** Records as lines, each with its end. */
export const recordLines = (records: readonly ListRecord[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
