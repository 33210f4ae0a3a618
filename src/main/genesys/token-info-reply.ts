import * as v from 'valibot';
import type { TokenInfo } from '../../shared/token-info';

/*
 * An optional field of a wrong type is dropped, not refused: an odd name must not make a live session look
 * unreachable. What is no object at all is no TokenInfo.
 */
const lenient = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.fallback(v.optional(schema), undefined));

/** Names are shown to people: cut, not refused, beyond this. */
const word = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 500)),
);
const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => Number.isFinite(Date.parse(text))),
);
const words = v.pipe(
  v.array(v.unknown()),
  v.transform((items) =>
    items
      .slice(0, 2000)
      .filter((item) => typeof item === 'string')
      .map((text) => text.slice(0, 500)),
  ),
);
/** An object; a list of things is none, though the language calls it so. */
const object = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value)),
    v.object(entries),
  );
const named = object({ id: lenient(word), name: lenient(word) });

const client = object({
  id: lenient(word),
  name: lenient(word),
  dateCreated: lenient(instant),
  dateModified: lenient(instant),
  createdBy: lenient(named),
  modifiedBy: lenient(named),
  authorizedGrantType: lenient(word),
  scope: lenient(words),
  roleDivisions: lenient(
    v.pipe(v.array(object({ roleId: lenient(word), divisionId: lenient(word) })), v.maxLength(2000)),
  ),
  state: lenient(word),
  dateToDelete: lenient(instant),
  organization: lenient(named),
});

const schema = object({
  organization: lenient(named),
  homeOrganization: lenient(named),
  authorizedScope: lenient(words),
  clonedUser: lenient(object({ id: lenient(word), organization: lenient(named) })),
  dateTokenIdles: lenient(instant),
  OAuthClient: lenient(client),
});

/** The TokenInfo in the answer of `GET /api/v2/tokens/me`; undefined where there is none. */
export const readTokenInfo = (json: unknown): TokenInfo | undefined => {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) return undefined;
  const { OAuthClient: oauthClient, ...rest } = parsed.output;
  return withoutAbsent({ ...rest, oauthClient });
};

/** What the schema gives: the fields of TokenInfo, where some may be there and undefined. */
type Sparse<Value> = Value extends readonly (infer Item)[]
  ? readonly Sparse<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Sparse<Value[Key]> | undefined }
    : Value;

/** Drops fields that are undefined, at every depth: what is absent is absent, not there and empty. */
const withoutAbsent = (info: Sparse<TokenInfo>): TokenInfo =>
  // JSON has no undefined, and the schema holds plain values alone.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  JSON.parse(JSON.stringify(info)) as TokenInfo;
