import { fail, succeed, type Result } from '../../shared/failure';
import { parseUrl } from '../../shared/parse-url';
import { isSafeOrigin } from './http/address';

/** Why a `--cloud` argument is refused; the sentences stand in the message files. */
export type CloudArgumentProblem = 'packaged' | 'not-an-origin' | 'not-loopback';

const name = '--cloud=';

/**
 * The origin in `--cloud=http://127.0.0.1:PORT`: a Genesys Cloud that runs on this machine, for trying the
 * app and for tests. Undefined where none is given. A packaged run takes none: whoever starts the app could
 * otherwise make a person paste a token into a cloud of his own.
 */
export const cloudArgument = (
  argv: readonly string[],
  packaged: boolean,
): Result<string | undefined, CloudArgumentProblem> => {
  const [given, ...more] = argv.filter((argument) => argument === '--cloud' || argument.startsWith(name));
  if (given === undefined) return succeed(undefined);
  if (packaged) return fail('packaged');
  // Of two, whichever was meant: better none than the wrong one.
  if (more.length > 0 || !given.startsWith(name)) return fail('not-an-origin');
  const origin = given.slice(name.length).replace(/\/$/, '');
  if (parseUrl(origin)?.origin !== origin) return fail('not-an-origin');
  // As if it were plain http, which is only safe on this computer.
  return isSafeOrigin(origin.replace(/^https:/, 'http:'), true) ? succeed(origin) : fail('not-loopback');
};
