import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAuditKeeping, type AuditKeeping } from '../../src/main/composition/audit-keeping';
import { Revocation } from '../../src/main/sessions/revocation';
import { fail, succeed, type DiskFailure } from '../../src/shared/failure';
import { defaultSettings, type Settings } from '../../src/shared/settings';
import type { Snapshot } from '../../src/shared/snapshot';
import { credentialOf, Machine, type Life } from '../sessions/machine';
import { sessionWith, statuses } from '../sessions/states';
import { snapshot } from '../surfaces/sample';

const dayMs = 86_400_000;
const session = sessionWith(statuses.active);

interface KeepingStage {
  readonly machine: Machine;
  readonly life: Life;
  readonly audit: AuditKeeping;
  readonly failures: Map<string, DiskFailure | undefined>;
  readonly path: string;
  /** Everything that lies in the trail on disk at this very moment. */
  readonly written: () => string;
  readonly set: (change: Partial<Settings>) => void;
}

/** A life of the app with its trail, as the core connects them. */
const stageOf = async (machine = new Machine()): Promise<KeepingStage> => {
  const life = await machine.open();
  const path = join(machine.folder, 'audit');
  const failures = new Map<string, DiskFailure | undefined>();
  const listeners = new Set<(snapshot: Snapshot) => void>();
  const source = {
    settings: defaultSettings,
    setDiskFailure: (file: string, failure: DiskFailure | undefined): void => void failures.set(file, failure),
    onChange: (listener: (snapshot: Snapshot) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const audit = createAuditKeeping({
    path,
    clock: machine.clock,
    newId: () => 'id',
    secrets: () => life.holding.secrets(),
    store: life.store,
    source: () => source,
  });
  audit.follow();
  return {
    machine,
    life,
    audit,
    failures,
    path,
    written: () => {
      const names = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(path) : [];
      return names.map((name) => readFileSync(join(path, name), 'utf8')).join('');
    },
    set: (change) => {
      source.settings = { ...source.settings, ...change };
      for (const listener of listeners) listener(snapshot([], { settings: source.settings }));
    },
  };
};

const kindsIn = (lines: string): readonly string[] =>
  [...lines.matchAll(/"kind":"([a-z-]+)"/g)].map(([, kind]) => kind ?? '');

/** Revokes, and tells what lay in the trail when the request left. */
const revoke = async ({ life, audit, machine, written }: KeepingStage): Promise<string> => {
  let before = '';
  const tokens = {
    revoke: async () => {
      before = written();
      return succeed({ value: null, status: 200, correlationId: 'fake-correlation' });
    },
    verify: async () => fail({ kind: 'rejected', code: 'bad.credentials' } as const),
  };
  const { store, index, holding } = life;
  const revocation = new Revocation({
    store,
    index: { save: () => audit.besides(index.save()) },
    holding,
    tokens,
    now: machine.clock.now,
    reachable: () => true,
    retryDelay: () => 1000,
  });
  expect(await revocation.revoke(session.id)).toEqual({ ok: true, value: null });
  return before;
};

describe('the trail of a running app', () => {
  test('has the request on disk before it leaves, and then its answer and its proof', async () => {
    const stage = await stageOf();
    await stage.life.holding.hold(session, credentialOf(session.id));
    expect(kindsIn(await revoke(stage))).toEqual(['session-added', 'revoke-requested']);
    await stage.audit.close();
    expect(kindsIn(stage.written())).toEqual(['session-added', 'revoke-requested', 'revoke-accepted', 'revoke-proven']);
    expect(stage.written()).toContain('fake-correlation');
    expect(stage.written()).not.toContain('fake-token');
  });

  test('does not take sessions that were there at the start for new ones', async () => {
    const first = await stageOf();
    await first.life.holding.hold(session, credentialOf(session.id));
    await first.audit.close();
    const second = await stageOf(first.machine);
    expect(second.life.store.all()).toHaveLength(1);
    await second.life.holding.forget(session.id);
    await second.audit.close();
    expect(kindsIn(second.written())).toEqual(['session-added', 'session-forgotten']);
  });

  test('never stands in the way of a revocation: a disk that takes nothing is told, and told well again', async () => {
    const stage = await stageOf();
    writeFileSync(stage.path, 'in the way');
    await stage.life.holding.hold(session, credentialOf(session.id));
    await revoke(stage);
    expect(stage.life.store.get(session.id)?.status.kind).toBe('revoked');
    expect(stage.failures.get('audit')).toMatchObject({ kind: 'disk', file: 'audit' });
    rmSync(stage.path);
    await stage.audit.close();
    expect(kindsIn(stage.written())).toHaveLength(4);
    expect(stage.failures.get('audit')).toBeUndefined();
  });

  test('begins anew with saying that everything was deleted', async () => {
    const { audit, written } = await stageOf();
    await audit.add({ kind: 'sweep-requested', counts: { sessions: 3 } });
    expect(await audit.clear()).toEqual({ ok: true, value: null });
    expect(kindsIn(written())).toEqual(['data-cleared']);
  });

  test('lets go at once of what a person does not want to keep any more, and of nothing for wanting more', async () => {
    const { audit, machine, path, set } = await stageOf();
    const { now } = machine.clock;
    await audit.trail.add({ id: 'old', at: now() - 20 * dayMs, kind: 'session-added' });
    await audit.trail.add({ id: 'new', at: now(), kind: 'session-added' });
    audit.begin();
    set({ auditDays: 400 });
    set({ auditDays: 30 });
    await machine.clock.pass(7_200_000);
    expect(readdirSync(path)).toHaveLength(2);
    set({ auditDays: 7 });
    await expect.poll(() => readdirSync(path)).toHaveLength(1);
    await audit.close();
    expect(machine.clock.waiting()).toBe(0);
  });
});
