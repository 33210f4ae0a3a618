/**
 * The oldest Node that the tools of this project run on, and the oldest of the later ones: the first of each that loads ES
 * modules by `require` without a switch.
 */
const OLDEST_NODE = '20.19.0';
const OLDEST_LATER_NODE = '22.12.0';

/**
 * Why this Node can't be used, or undefined when it can.
 * @param {string} [version] such as 20.19.1
 * @returns {string | undefined}
 */
export function unfitNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fit = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  return fit
    ? undefined
    : `Token Tray's tools need Node ${OLDEST_NODE}, or ${OLDEST_LATER_NODE} or later; this is Node ${version}. Get one at nodejs.org.`;
}
