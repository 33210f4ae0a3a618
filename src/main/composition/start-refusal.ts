import { t } from '../../shared/messages';
import { cloudArgument } from '../genesys/cloud-argument';
import { refusedSwitches } from '../system/command-line';

/** Says why the app does not start with these arguments, in the language that is spoken by then; undefined where it starts. */
export const startRefusal = (
  argv: readonly string[],
  packaged: boolean,
  platform: NodeJS.Platform,
): (() => string) | undefined => {
  const cloud = cloudArgument(argv, packaged);
  if (!cloud.ok) return () => t(`program.refused.cloud.${cloud.failure}`);
  // A packaged run has the program alone before its arguments; others have the path of the app too, and take switches.
  const refused = packaged ? refusedSwitches(argv.slice(1), platform) : [];
  return refused.length === 0 ? undefined : () => t('program.refused.switches', { switches: refused.join(', ') });
};
