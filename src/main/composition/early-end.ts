import { t } from '../../shared/messages';
import { refusedExitCode } from '../system/command-line';
import { atLoginSwitch } from '../system/login-start';
import { startRefusal } from './start-refusal';

interface Start {
  readonly argv: readonly string[];
  readonly packaged: boolean;
  readonly platform: NodeJS.Platform;
  readonly version: string;
}

/** What the app says on its terminal instead of starting. */
export interface EarlyEnd {
  readonly to: 'stdout' | 'stderr';
  /** In the language that is spoken by then. */
  readonly text: () => string;
  readonly exitCode: number;
}

const option = (name: string, means: string): string => `  ${name.padEnd(36)}${means}`;

const help = (packaged: boolean): string =>
  [
    t('program.help'),
    '',
    t('program.help.options'),
    option('--help', t('program.help.help')),
    option('--version', t('program.help.version')),
    option(atLoginSwitch, t('program.help.at-login')),
    ...(packaged ? [] : [option('--cloud=http://127.0.0.1:8080', t('program.help.cloud'))]),
  ].join('\n');

/** Why the app does not start with these arguments, or what it was asked for instead; undefined where it starts. */
export const earlyEnd = ({ argv, packaged, platform, version }: Start): EarlyEnd | undefined => {
  const refusal = startRefusal(argv, packaged, platform);
  if (refusal !== undefined) return { to: 'stderr', text: refusal, exitCode: refusedExitCode };
  if (argv.includes('--help')) return { to: 'stdout', text: () => help(packaged), exitCode: 0 };
  if (argv.includes('--version')) {
    return { to: 'stdout', text: () => t('program.version', { name: t('program.name'), version }), exitCode: 0 };
  }
  return undefined;
};
