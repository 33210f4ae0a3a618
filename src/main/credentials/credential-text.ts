import * as v from 'valibot';
import type { Credential, Held } from './credential-store';
import { Secret } from './secret';

/** What the smallest of the platforms' keychains takes in one item (Windows: CRED_MAX_CREDENTIAL_BLOB_SIZE), in bytes. */
export const longestItem = 2560;

/** The version written today. A change that an older app could misread raises it. */
const version = 1;

const printable = v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/));
const versionSchema = v.looseObject({ v: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const credentialSchema = v.strictObject({
  v: v.literal(version),
  accessToken: printable,
  refreshToken: v.exactOptional(printable),
  clientSecret: v.exactOptional(printable),
});

/**
 * A credential as it lies in the keychain: one line of printable ASCII, e.g. `{"v":1,"accessToken":"…"}`. Undefined when
 * that would be longer than `longestItem`, or the secret is not printable ASCII: then it can't be stored.
 */
export const formatCredential = ({ accessToken, refreshToken, clientSecret }: Credential): string | undefined => {
  const fields = {
    v: version,
    accessToken: accessToken.reveal(),
    ...(refreshToken !== undefined && { refreshToken: refreshToken.reveal() }),
    ...(clientSecret !== undefined && { clientSecret: clientSecret.reveal() }),
  } as const;
  const text = JSON.stringify(fields);
  return v.is(credentialSchema, fields) && text.length <= longestItem ? text : undefined;
};

/** What an item's text holds. Never throws, whatever it is given. */
export const parseCredential = (text: string): Held => {
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch {
    return { unreadable: 'damaged' };
  }
  const versioned = v.safeParse(versionSchema, fields);
  if (!versioned.success) return { unreadable: 'damaged' };
  if (versioned.output.v > version) return { unreadable: 'newer' };
  const credential = v.safeParse(credentialSchema, fields);
  if (!credential.success) return { unreadable: 'damaged' };
  const { accessToken, refreshToken, clientSecret } = credential.output;
  return {
    accessToken: new Secret(accessToken),
    ...(refreshToken !== undefined && { refreshToken: new Secret(refreshToken) }),
    ...(clientSecret !== undefined && { clientSecret: new Secret(clientSecret) }),
  };
};
