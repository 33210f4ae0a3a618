/** A message of Genesys's is shown to a person; it is cut beyond this, in characters. */
const longestMessage = 300;

/**
 * A message as one line without control and formatting characters, which could make it read as something that it isn't;
 * undefined where nothing is left of it.
 */
export const shownLine = (message: string | undefined): string | undefined => {
  const line = message?.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return line === undefined || line === '' ? undefined : line.slice(0, longestMessage).replace(/[\ud800-\udbff]$/, '');
};
