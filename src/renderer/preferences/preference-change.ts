import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import type { Settings, SettingsChange } from '../../shared/settings';
import { useServices } from '../page/services';

export type PreferenceKey = keyof SettingsChange;

/** The settings as a person sees them while they change them. */
export interface PreferenceChange {
  /** What the app holds, and over it what it is being asked for. */
  readonly settings: Settings;
  /** Asks for a change, at once. */
  readonly change: <Key extends PreferenceKey>(key: Key, value: Settings[Key]) => void;
  /** Why the last change of this one was not taken. */
  readonly failureOf: (key: PreferenceKey) => Failure | undefined;
}

type Answered = ReadonlySet<PreferenceKey>;

/** `all` has only optional keys. */
const without = <All extends SettingsChange | Partial<Record<PreferenceKey, Failure>>>(
  all: All,
  keys: Answered,
): All => {
  const rest = { ...all };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
};

/**
 * Changes settings one by one. What was chosen is shown while the app is asked, and gives way to what the app holds as
 * soon as that is told: a change that was refused springs back, with the reason beside it.
 */
export const usePreferenceChange = (held: Settings): PreferenceChange => {
  const { client } = useServices();
  const [pending, setPending] = useState<SettingsChange>({});
  const [failures, setFailures] = useState<Partial<Record<PreferenceKey, Failure>>>({});
  const asked = useRef(0);
  const latest = useRef<Partial<Record<PreferenceKey, number>>>({});
  const newest = useRef(held);
  // Taken by the app, and not in a snapshot yet: that comes a little after the answer.
  const taken = useRef(new Set<PreferenceKey>());
  newest.current = held;
  useEffect(() => {
    const known = new Set(taken.current);
    taken.current.clear();
    if (known.size > 0) setPending((before) => without(before, known));
  }, [held]);
  const change: PreferenceChange['change'] = (key, value) => {
    asked.current += 1;
    const mine = asked.current;
    latest.current = { ...latest.current, [key]: mine };
    taken.current.delete(key);
    setPending((before) => ({ ...before, [key]: value }));
    setFailures((before) => without(before, new Set([key])));
    void client.changeSettings({ [key]: value }).then((answer) => {
      if (latest.current[key] !== mine) return;
      const told = JSON.stringify(newest.current[key]) === JSON.stringify(value);
      if (answer.ok && !told) taken.current.add(key);
      else setPending((before) => without(before, new Set([key])));
      if (!answer.ok) setFailures((before) => ({ ...before, [key]: answer.failure }));
    });
  };
  return { settings: { ...held, ...pending }, change, failureOf: (key) => failures[key] };
};
