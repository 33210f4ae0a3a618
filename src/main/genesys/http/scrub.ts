import type { Secret } from '../../credentials/secret';

/**
 * What a host said, without the secrets that were sent to it: a host that repeats what it was asked (a debugging proxy,
 * a careless error message) must not bring a token into messages, files and the window.
 */
export const withoutSecrets = (text: string, secrets: readonly Secret[]): string =>
  secrets.flatMap(formsOf).reduce((clean, form) => clean.replaceAll(form, '[secret]'), text);

/** As it is, and as it may stand inside JSON: quotes escaped, slashes escaped or not. */
const formsOf = (secret: Secret): readonly string[] => {
  const plain = secret.reveal();
  const inJson = JSON.stringify(plain).slice(1, -1);
  return plain === '' ? [] : [...new Set([plain, inJson, inJson.replaceAll('/', '\\/')])];
};
