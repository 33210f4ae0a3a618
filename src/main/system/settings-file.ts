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

type Entries = Readonly<Record<string, v.GenericSchema>>;

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** Whether a setting is a group of settings. */
const isGroup = (schema: v.GenericSchema): schema is v.GenericSchema & { readonly entries: Entries } =>
  schema.type === 'object';

/** The values of `raw` that are right, name by name, also within a group: one that is not costs nothing but itself. */
const usableOf = (entries: Entries, raw: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const usable = Object.entries(entries).flatMap(([name, schema]) => {
    if (!Object.hasOwn(raw, name)) return [];
    const value = raw[name];
    if (v.is(schema, value)) return [[name, value] as const];
    return isGroup(schema) && isRecord(value) ? [[name, usableOf(schema.entries, value)] as const] : [];
  });
  return Object.fromEntries(usable);
};

/** `kept` where it says something, and `usual` for the rest. */
const completed = (usual: Readonly<Record<string, unknown>>, kept: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(
    Object.entries(usual).map(([name, value]) => {
      const own = kept[name];
      if (own === undefined) return [name, value];
      return [name, isRecord(value) && isRecord(own) ? completed(value, own) : own];
    }),
  );

/**
 * Each value that is missing or out of range becomes its default; the others stay, whatever version wrote them. Version 2
 * added notices, quiet hours, login, shortcut, language, theme and retention to version 1, and changed nothing that was there.
 * Undefined where it is no object.
 */
export const parseSettings = (raw: unknown): Settings | undefined => {
  if (!isRecord(raw)) return undefined;
  return v.parse(settingsSchema, completed(defaultSettings, usableOf(settingsSchema.entries, raw)));
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
