import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/demo/faults/seeded-random';
import type { Standing } from './kill-ledger';
import type { KillOrder } from './kill-life';
import { killStage, type Errand } from './kill-stage';
import { amount, seed } from './thoroughness';

const kills = amount(20, 1000);
/** Held at once at most: many enough for each kind of task, few enough for a fast keychain. */
const most = 5;

const random = seededRandom(seed);
const oneOf = <Value>(from: readonly Value[]): Value | undefined => from[Math.floor(random() * from.length)];

describe('an app that is killed at random', () => {
  const stage = killStage(kills);

  const choose = (standing: readonly Standing[]): Errand => {
    const live = standing.filter(({ entry }) => entry.fate === undefined);
    const renewing = live.filter(({ entry }) => entry.renewsWith === 'client-secret');
    const isSpare = (one: Standing): boolean => !renewing.includes(one);
    const wanted = oneOf(['add', 'sign-in', 'renew', 'renew', 'renew', 'revoke', 'forget'] as const) ?? 'add';
    // Those that can be renewed are kept for that while there are others: there is most to lose in it.
    const from = wanted === 'renew' ? renewing : wanted === 'revoke' ? live : standing;
    const found = oneOf(wanted === 'renew' ? [] : from.filter(isSpare)) ?? oneOf(from);
    const isFull = standing.length >= most;
    if (found !== undefined && (isFull || (wanted !== 'add' && wanted !== 'sign-in'))) {
      const kind = wanted === 'renew' || wanted === 'revoke' ? wanted : 'forget';
      return { task: { kind, sessionId: found.entry.id }, owner: found.owner };
    }
    if (standing.length > 0 && isFull) return choose(standing);
    return stage().newcomer(wanted === 'sign-in' || wanted === 'renew' ? 'sign-in' : 'add');
  };
  /** At a step for every other, so that each step is met; for the rest at any moment, so that what is between is met. */
  const whenToDie = (): Pick<KillOrder, 'lastStep' | 'lastMs'> =>
    random() < 0.5 ? { lastStep: Math.floor(random() * 14) } : { lastMs: Math.floor(random() * 90) };

  test(`loses no token, orphans no secret and forgets no revocation in ${kills} kills`, async () => {
    const { ledger } = stage();
    const met = new Map<string, number>();
    for (let kill = 0; kill < kills; kill += 1) {
      const life = await stage().start(whenToDie());
      const errand = choose(await ledger.check());
      const { done, refused, step } = await stage().run(life, errand);
      expect(refused).toBe('');
      const where = `${errand.task.kind}, ${step ?? (done ? 'after its answer' : 'on its way')}`;
      met.set(where, (met.get(where) ?? 0) + 1);
    }
    console.log(
      [...met]
        .toSorted(([one], [other]) => one.localeCompare(other))
        .map(([where, count]) => `${String(count).padStart(5)}  ${where}`)
        .join('\n'),
    );
    // The kills met what was under way, and every kind of step in the full form; each step in turn has a test of its own.
    expect([...met.keys()].some((where) => /on its way/.test(where))).toBe(true);
    for (const step of ['write index', 'write item', 'erase item', 'DELETE', 'HEAD', 'POST'].slice(0, amount(0, 6))) {
      for (const side of ['before', 'after']) {
        expect(
          [...met.keys()].filter((where) => where.includes(`${side} ${step}`)),
          `${side} ${step}`,
        ).not.toEqual([]);
      }
    }
    const last = await stage().start({ lastStep: -1 });
    await ledger.check();
    const isOver = async (): Promise<boolean> =>
      (await ledger.index()).every(({ fate, secret }) => fate?.kind !== 'unconfirmed' && secret !== 'erasing');
    await last.finish(isOver);
    const closing = await stage().start({ lastStep: -1 });
    const held = await ledger.check();
    expect(held.filter(({ entry }) => entry.fate?.kind === 'unconfirmed')).toEqual([]);
    await closing.finish(async () => true);
  });
});
