import { fail, succeed, type Result } from '../../shared/failure';
import { isSafeOrigin } from './http';

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
  const given = argv.find((argument) => argument.startsWith(name))?.slice(name.length);
  if (given === undefined) return succeed(undefined);
  if (packaged) return fail('packaged');
  const origin = given.replace(/\/$/, '');
  if (!URL.canParse(origin) || new URL(origin).origin !== origin) return fail('not-an-origin');
  const { protocol } = new URL(origin);
  const local = isSafeOrigin(origin.replace(/^https:/, 'http:'), true);
  return local && (protocol === 'http:' || protocol === 'https:') ? succeed(origin) : fail('not-loopback');
};
