import * as v from 'valibot';
import type { DiskFailure, Result } from '../../shared/failure';
import { defaultSettings, settingsSchema, type Settings } from '../../shared/settings';
import { jsonFile } from './json-file';

/** settings.json. Nothing here throws or rejects. */
export interface SettingsFile {
  /** The person's settings, or the defaults with the reason why they could not be had. */
  readonly read: () => Promise<{ readonly settings: Settings; readonly failure?: DiskFailure }>;
  readonly write: (settings: Settings) => Promise<Result<null, DiskFailure>>;
}

/** Each value that is missing or out of range becomes its default; the others stay. Undefined where it is no object. */
export const parseSettings = (raw: unknown): Settings | undefined => {
  if (Array.isArray(raw) || !v.is(v.record(v.string(), v.unknown()), raw)) return undefined;
  const usable = Object.entries(settingsSchema.entries).flatMap(([name, schema]) =>
    Object.hasOwn(raw, name) && v.is(schema, raw[name]) ? [[name, raw[name]] as const] : [],
  );
  return v.parse(settingsSchema, { ...defaultSettings, ...Object.fromEntries(usable) });
};

/** Settings kept at `path`. `now`: epoch milliseconds. */
export const settingsFile = (path: string, now: () => number): SettingsFile => {
  const file = jsonFile({ path, version: defaultSettings.version, parse: parseSettings, now });
  return {
    read: async () => {
      const found = await file.read();
      return found.ok
        ? { settings: found.value ?? defaultSettings }
        : { settings: defaultSettings, failure: found.failure };
    },
    write: (settings) => file.write(settings),
  };
};
