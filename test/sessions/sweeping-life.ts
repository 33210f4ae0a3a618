import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Revocation } from '../../src/main/sessions/revocation';
import { parseSweep } from '../../src/main/sessions/sweep-record';
import { Sweeping } from '../../src/main/sessions/sweeping';
import { jsonFile } from '../../src/main/system/json-file';
import type { Session } from '../../src/shared/session';
import type { Sweep } from '../../src/shared/snapshot';
import { sweepCounts, type SweepCounts } from '../../src/shared/sweep';
import type { Life, Machine } from './machine';

export interface SweepingLife {
  readonly sweeping: Sweeping;
  /** Each that was told before its first request. */
  readonly requested: readonly Sweep[];
  readonly counts: () => SweepCounts | undefined;
  readonly onDisk: () => Sweep | undefined;
  readonly kinds: () => readonly Session['status']['kind'][];
}

interface Where {
  readonly machine: Machine;
  readonly clock: { readonly now: () => number };
}

/** Revoking everything in one life of the app, with its file on that machine's disk. */
export const sweepingOn = (
  { machine, clock }: Where,
  life: Life & { readonly revocation: Revocation },
): SweepingLife => {
  const { store, holding, revocation } = life;
  const requested: Sweep[] = [];
  const path = join(machine.folder, 'sweep.json');
  const sweeping = new Sweeping({
    store,
    holding,
    revocation,
    file: jsonFile({ path, version: 1, parse: parseSweep, now: clock.now }),
    now: clock.now,
    onChange: () => undefined,
    onRequested: (sweep) => requested.push(sweep),
    onFile: () => undefined,
  });
  const counts = (): SweepCounts | undefined => {
    const sweep = sweeping.sweep();
    return sweep === undefined ? undefined : sweepCounts(sweep, store.all());
  };
  const onDisk = (): Sweep | undefined => parseSweep(JSON.parse(readFileSync(path, 'utf8')))?.sweep;
  const kinds = (): readonly Session['status']['kind'][] => store.all().map(({ status }) => status.kind);
  return { sweeping, requested, counts, onDisk, kinds };
};
