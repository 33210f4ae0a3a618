/**
 * Chromium writes the keys of every TLS connection into the file that this variable names: with them a recording of the
 * network gives away each token that went over it. Developers set it for all of their programs; no token is to pay for that.
 */
const variable = 'SSLKEYLOGFILE';

/** Takes the wish for such a file out of the environment. Only of use before the first connection. */
export const dropKeyLog = (environment: NodeJS.ProcessEnv): void => {
  delete environment[variable];
};
