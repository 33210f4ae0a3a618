import * as v from 'valibot';

const word = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,200}$/));
const optional = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.fallback(v.optional(schema), undefined));

/** `{ message, code, status, contextId, … }`: what Genesys Cloud says with every error but those of HEAD. */
const schema = v.object({
  code: optional(word),
  status: optional(v.number()),
  message: optional(v.string()),
  contextId: optional(word),
});

export interface ErrorBody {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly contextId?: string | undefined;
  /** Whether it is so wholly what Genesys Cloud says that it needs no other mark: code, context and this very status. */
  readonly isMark: boolean;
}

/** The error in a body; undefined where it holds none. */
export const parseErrorBody = (text: string, status: number): ErrorBody | undefined => {
  const parsed = v.safeParse(schema, parseJson(text));
  if (!parsed.success) return undefined;
  const { code, message, contextId } = parsed.output;
  const isMark = code !== undefined && contextId !== undefined && parsed.output.status === status;
  return { code, message, contextId, isMark };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
