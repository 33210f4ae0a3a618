import { failureOf, succeed, type Result } from '../../shared/failure';
import { defaultSettings, type Settings, type SettingsChange } from '../../shared/settings';
import type { SnapshotSource } from '../sessions/snapshot-source';
import type { LoginStart } from '../system/login-start';
import type { SettingsFile } from '../system/settings-file';

/** Something that is as the person set it: told of the settings once they are read, and whenever they change. */
export type FollowSettings = (settings: Settings, before: Settings) => void | Promise<void>;

interface Parts {
  readonly source: Pick<SnapshotSource, 'settings' | 'setSettings' | 'setDiskFailure'>;
  readonly file: SettingsFile;
  readonly loginStart: LoginStart;
  /** In this order. */
  readonly followers: readonly FollowSettings[];
}

/** What a person wants changed; what is undefined stays. */
type Wish = { readonly [Name in keyof SettingsChange]: SettingsChange[Name] | undefined };

const given = (wish: Wish): SettingsChange =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));

/** What a person has set: read once, changed one change after the other, and kept. */
export interface Preferences {
  /** Reads them, and has everything be as they say. */
  readonly load: () => Promise<void>;
  /**
   * Applies a change at once and keeps it. A change that can't be kept stays until the app ends, and its failure is told; a
   * change of the start at login that the system does not take changes nothing.
   */
  readonly change: (change: Wish) => Promise<Result<null>>;
  /** The program's own change, e.g. a client that was signed in with. Waits for the settings to be read. */
  readonly edit: (edit: (settings: Settings) => Settings) => Promise<Result<null>>;
  /** Everything as it is on a first start, and nothing kept of it. `eraseFile` takes the file away. */
  readonly reset: (eraseFile: () => Promise<void>) => Promise<Result<null>>;
}

const fileName = 'settings.json';

export const createPreferences = ({ source, file, loginStart, followers }: Parts): Preferences => {
  /** Read first, then each change after the other: no change is lost to another, and none is made to settings not read yet. */
  let isLoaded: () => void = () => undefined;
  let line: Promise<unknown> = new Promise<void>((resolve) => {
    isLoaded = resolve;
  });
  const inLine = <Outcome>(work: () => Promise<Outcome>): Promise<Outcome> => {
    const outcome = line.then(work);
    line = outcome.catch(() => undefined);
    return outcome;
  };

  const adopt = async (settings: Settings): Promise<void> => {
    const before = source.settings;
    source.setSettings(settings);
    for (const follow of followers) await follow(settings, before);
  };

  const keep = async (settings: Settings): Promise<Result<null>> => {
    await adopt(settings);
    const written = await file.write(settings);
    source.setDiskFailure(fileName, failureOf(written));
    return written;
  };

  return {
    load: async () => {
      try {
        const read = await file.read();
        source.setDiskFailure(fileName, read.failure);
        // The system's word counts: a person may have taken the app from its list, or a program moved.
        const startAtLogin = read.settings.startAtLogin && (await loginStart.isOn());
        await adopt({ ...read.settings, startAtLogin });
        if (startAtLogin) await loginStart.set(true);
      } finally {
        isLoaded();
      }
    },
    change: (change) =>
      inLine(async () => {
        const { startAtLogin } = change;
        if (startAtLogin !== undefined) {
          const set = await loginStart.set(startAtLogin);
          if (!set.ok) return set;
        }
        return keep({ ...source.settings, ...given(change) });
      }),
    edit: (edit) => inLine(() => keep(edit(source.settings))),
    reset: (eraseFile) =>
      inLine(async () => {
        const off = await loginStart.set(false);
        await adopt(defaultSettings);
        await eraseFile();
        source.setDiskFailure(fileName, undefined);
        return off.ok ? succeed(null) : off;
      }),
  };
};
