import { describe, expect, test } from 'vitest';
import type { Standing } from './kill-ledger';
import { killStage, type Errand } from './kill-stage';

/** No task has as many steps: one that never ends by itself is a mistake of this test. */
const tooMany = 60;
const kinds = ['renew', 'revoke', 'forget', 'add', 'sign-in'] as const;
type Kind = (typeof kinds)[number];

describe('an app that is killed', () => {
  const stage = killStage(tooMany);

  /** What of that kind can be asked for, if there is anything. */
  const possible = (kind: Kind, standing: readonly Standing[]): Errand | undefined => {
    if (kind === 'add' || kind === 'sign-in') return stage().newcomer(kind);
    const found = standing.find(
      ({ entry }) => entry.fate === undefined && (kind === 'renew') === (entry.renewsWith === 'client-secret'),
    );
    return found && { task: { kind, sessionId: found.entry.id }, owner: found.owner };
  };
  /** What has to be there before the first kill: one machine that is renewed again and again, or a session for each kill. */
  const prepared: Readonly<Record<Kind, readonly [kind: 'add' | 'sign-in', count: number]>> = {
    renew: ['sign-in', 1],
    revoke: ['add', 20],
    forget: ['add', 10],
    add: ['add', 0],
    'sign-in': ['sign-in', 0],
  };

  test.each(kinds)('at each step of %s in turn loses no token, orphans no secret and forgets no wish', async (kind) => {
    await stage().prepare(...prepared[kind]);
    const steps: string[] = [];
    for (let lastStep = 0; lastStep < tooMany; lastStep += 1) {
      const life = await stage().start({ lastStep });
      const errand = possible(kind, await stage().ledger.check());
      if (errand === undefined) throw new Error(`There is nothing to ${kind}`);
      const { step, refused } = await stage().run(life, errand);
      expect(refused).toBe('');
      if (step === undefined) break;
      steps.push(step);
    }
    console.log(`${kind}: ${steps.join(', ')}`);
    await (await stage().start()).finish(async () => (await stage().ledger.check()).length > 0);
    // Each has its note on disk, and something that it does to the keychain or the cloud.
    expect(steps).toContain('before write index');
    expect(steps.length).toBeGreaterThan(4);
    expect(steps.length).toBeLessThan(tooMany);
  });
});
