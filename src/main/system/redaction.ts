import type { Secret } from '../credentials/secret';

const mark = '[redacted]';

/** What looks like a secret by its name or by its form, whoever put it there. Each keeps group 1, where there is one. */
const suspicious: readonly RegExp[] = [
  /\b((?:Bearer|Basic|Digest|Negotiate)\s+)[\w+/.~=-]+/gi,
  /((?:proxy-)?authorization\\?["']?\s*[:=]\s*\\?["']?)(?!\[redacted)[^\s"',;}\\]+/gi,
  /((?:set-)?cookie\\?["']?\s*[:=]\s*\\?["']?)[^"'}\\\r\n]+/gi,
  /((?:access|refresh|id)_?token\\?["']?\s*[:=]\s*\\?["']?)[^\s"'&,;}\\]+/gi,
  /((?:client_?secret|code_?verifier|password|passwd|token|secret)\\?["']?\s*[:=]\s*\\?["']?)(?!\[)[^\s"'&,;}\\]+/gi,
  /([?&#](?:code|state|access_token)=)[^\s"'&]+/gi,
  /(\/\/)[^\s/@"']+:[^\s/@"']+(?=@)/g,
  // Three parts of base64url: a signed web token, however short.
  /()\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,
  // Longer than any id that is worth a line in the log (a UUID has 36): opaque tokens have no other mark.
  /()[\w+=-]{40,}/g,
];

/** The forms in which a known secret may stand in a text. */
const formsOf = (secret: Secret): readonly string[] => {
  const text = secret.reveal();
  const encoded = Buffer.from(text, 'latin1');
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
    encoded.toString('base64').replace(/=+$/, ''),
    encoded.toString('base64url'),
  ];
};

/** The text without the secrets that are held now, in every usual form. */
export const withoutHeld = (text: string, held: Iterable<Secret>): string => {
  let clean = text;
  for (const secret of held) for (const form of formsOf(secret)) clean = clean.replaceAll(form, mark);
  return clean;
};

/**
 * The text without anything that is or looks like a secret: first the secrets that are held now, in every usual form,
 * then whatever has the shape of one. Rather too much is taken out than too little.
 */
export const redact = (text: string, held: Iterable<Secret>): string => {
  let clean = withoutHeld(text, held);
  for (const pattern of suspicious) clean = clean.replace(pattern, `$1${mark}`);
  return clean;
};
