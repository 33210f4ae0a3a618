import { speak, speechOf, spoken } from '../../shared/messages';
import type { Settings } from '../../shared/settings';
import type { SnapshotSource } from '../sessions/snapshot-source';
import type { Log } from '../system/log';
import type { FollowSettings } from './preferences';

/** Has the program speak the language that a person chose, or the system's. */
export interface ProgramSpeech {
  /** Before anything is drawn and the settings are read: most people never choose, and get the system's language at once. */
  readonly begin: () => Promise<void>;
  readonly follow: FollowSettings;
}

interface Parts {
  /** BCP 47 tags, best first. */
  readonly systemLanguages: readonly string[];
  readonly source: Pick<SnapshotSource, 'changed'>;
  readonly log: Pick<Log, 'error'>;
}

export const createProgramSpeech = ({ systemLanguages, source, log }: Parts): ProgramSpeech => {
  const say = async (chosen: Settings['language']): Promise<boolean> => {
    const wanted = speechOf(chosen, systemLanguages);
    const before = spoken();
    if (wanted.language === before.language && wanted.locale === before.locale) return false;
    try {
      await speak(wanted);
      return true;
    } catch (problem) {
      // Where a language can't be had, the one that is spoken goes on.
      log.error('language: could not be loaded', problem);
      return false;
    }
  };
  return {
    begin: async () => void (await say('system')),
    follow: async ({ language }) => {
      if (await say(language)) source.changed();
    },
  };
};
