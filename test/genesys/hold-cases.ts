import { describe, expect, it } from 'vitest';
import { bodyCases } from './body-cases';
import { brokenCases } from './broken-cases';
import { scriptOf, type FaultCase } from './fault-case';
import { fakeToken, nameless, type Network } from './network';
import { runningServer } from './running-server';
import { statusCases } from './status-cases';
import { verdictCases } from './verdict-cases';

/** Every case of the tables, held to on one network stack. */
export const holdCases = (network: () => Network): void => {
  const hold = (title: string, cases: readonly FaultCase[]): void => {
    describe(title, () => {
      for (const one of cases) {
        it(`the call ${one.about}`, async () => {
          const server = await runningServer(scriptOf(one));
          const started = performance.now();
          const reply = await network()({ call: one.call, origin: server.origin, ...one.job });
          expect(nameless(reply)).toEqual(one.gives);
          expect(JSON.stringify(reply)).not.toContain(one.job?.token ?? fakeToken);
          expect(performance.now() - started).toBeLessThan(5000);
          if (one.endsConnection) await expect.poll(server.usedSockets, { timeout: 3000 }).toBe(0);
        });
      }
    });
  };
  hold('whose answer it is, and what it says about the token', verdictCases);
  hold('what each status means', statusCases);
  hold('bodies of any form and size', bodyCases);
  hold('connections that break or never end', brokenCases);
};
