/** What may stand in a command without quotes. */
const plain = /^[\w@%+:,./=-]+$/;

/**
 * A program and its arguments as the key `Exec` of a desktop entry has them (freedesktop Desktop Entry Specification): an
 * argument in quotes where it needs them, `%` doubled because it marks a field, and then every backslash doubled, because the
 * file's own escapes are read first.
 */
export const execLine = (command: readonly string[]): string =>
  command
    .map((argument) => {
      const doubled = argument.replaceAll('%', '%%');
      return plain.test(doubled) ? doubled : `"${doubled.replace(/["`$\\]/g, '\\$&')}"`;
    })
    .join(' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r');
