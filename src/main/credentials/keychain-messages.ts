import * as v from 'valibot';

/** The service name of every item; the account is a session's id, or the probe. Both are visible to other programs. */
export const keychainService = 'io.github.token-tray';

/** The child of a run that only tries the app is started with this, and keeps to items of a service of its own. */
export const apartArgument = '--apart';

/** The service that a child with these arguments serves. */
export const serviceOf = (argv: readonly string[]): string =>
  argv.includes(apartArgument) ? `${keychainService}.demo` : keychainService;

const id = v.pipe(v.number(), v.integer());
const account = v.string();

/** What the worker is asked to do with one item. */
export const operationSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('get'), account }),
  v.strictObject({ kind: v.literal('set'), account, text: v.string() }),
  v.strictObject({ kind: v.literal('delete'), account }),
]);

export type KeychainOperation = v.InferOutput<typeof operationSchema>;

/** Main to worker. `id` comes back with the reply. */
export const requestSchema = v.strictObject({ id, operation: operationSchema });

export type KeychainRequest = v.InferOutput<typeof requestSchema>;

/**
 * Worker to main. `ready` is said once, when the native library is loaded. The value of an answer: for `get` the
 * text or null, for `set` true, for `delete` whether an item was deleted. Why an operation failed is not told:
 * the library gives translated sentences and nothing else, and no decision is built on those.
 */
export const replySchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('ready') }),
  v.strictObject({ kind: v.literal('answered'), id, value: v.union([v.string(), v.boolean(), v.null()]) }),
  v.strictObject({ kind: v.literal('failed'), id }),
]);

export type KeychainReply = v.InferOutput<typeof replySchema>;
