import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));
const scope = v.optional(
  v.strictObject({
    method: v.optional(v.string()),
    path: v.optional(v.string()),
    token: v.optional(v.string()),
    count: v.optional(positive),
    chance: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    when: v.optional(v.picklist(['before', 'after'])),
  }),
  {},
);
const status = v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599));

/** The bodies that the control takes over HTTP. An unknown field is refused: it is a typing mistake. */
export const controlSchema = {
  issue: v.strictObject({
    user: v.optional(v.string()),
    client: v.optional(v.string()),
    scopes: v.optional(v.array(v.string())),
    lifetimeSeconds: v.optional(positive),
    idleTimeoutSeconds: v.optional(positive),
    secret: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/))),
  }),
  end: v.strictObject({
    token: v.string(),
    code: v.optional(v.picklist(['bad.credentials', 'authentication.required', 'credentials.expired'])),
  }),
  endUser: v.strictObject({ user: v.string() }),
  idle: v.strictObject({ token: v.string(), inSeconds: v.optional(whole) }),
  idleTimeout: v.strictObject({ organization: v.string(), seconds: v.nullable(positive) }),
  users: v.strictObject({ organization: v.string(), count: v.pipe(whole, v.maxValue(100_000)) }),
  rateLimit: v.strictObject({ allowed: whole, windowSeconds: positive }),
  fault: v.strictObject({
    fault: v.variant('kind', [
      v.strictObject({ kind: v.literal('slow'), ms: whole }),
      v.strictObject({
        kind: v.literal('status'),
        status,
        code: v.optional(v.string()),
        retryAfter: v.optional(v.string()),
        body: v.optional(v.picklist(['json', 'empty'])),
      }),
      v.strictObject({ kind: v.literal('drop') }),
      v.strictObject({ kind: v.literal('hang') }),
      v.strictObject({ kind: v.literal('trickle'), everyMs: v.optional(positive, 1000) }),
      v.strictObject({ kind: v.literal('redirect'), location: v.string(), status: v.optional(status, 302) }),
      v.strictObject({ kind: v.literal('portal') }),
      v.strictObject({
        kind: v.literal('junk'),
        junk: v.picklist(['not-json', 'wrong-types', 'empty', 'truncated', 'huge', 'deep', 'binary']),
      }),
    ]),
    scope,
  }),
} as const;
