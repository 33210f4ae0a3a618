import * as v from 'valibot';

const word = v.pipe(v.string(), v.maxLength(200));

/** `{ message, code, status, contextId, … }`: what Genesys Cloud says with every error but those of HEAD. */
const schema = v.object({
  code: word,
  status: v.optional(v.number()),
  message: v.optional(v.string()),
  contextId: v.optional(word),
});

export type ErrorBody = v.InferOutput<typeof schema>;

/** The error in a body, or undefined where it holds none. */
export const parseErrorBody = (text: string | undefined): ErrorBody | undefined => {
  if (text === undefined || !text.trimStart().startsWith('{')) return undefined;
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
};
