import * as v from 'valibot';

/** The idle timeout of an organization (`GET /api/v2/tokens/timeout`). */
export interface TokenTimeout {
  readonly enabled: boolean;
  /** 300 to 28,800; absent where the answer names no such number. */
  readonly seconds?: number;
}

const schema = v.object({
  enableIdleTokenTimeout: v.boolean(),
  idleTokenTimeoutSeconds: v.fallback(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(604_800))),
    undefined,
  ),
});

/** The timeout in an answer; undefined where there is none. */
export const readTokenTimeout = (json: unknown): TokenTimeout | undefined => {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) return undefined;
  const { enableIdleTokenTimeout: enabled, idleTokenTimeoutSeconds: seconds } = parsed.output;
  return { enabled, ...(seconds !== undefined && { seconds }) };
};
