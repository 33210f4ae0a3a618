import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../src/main/surfaces/notifications/change';
import { createQuietHold, type QuietHold } from '../../src/main/surfaces/notifications/quiet-hold';
import { parseUntold } from '../../src/main/surfaces/notifications/untold';
import { jsonFile } from '../../src/main/system/json-file';
import type { Session } from '../../src/shared/session';
import { defaultSettings } from '../../src/shared/settings';
import { minute, noon, session, snapshot, statuses } from './sample';

const [ada, bob] = ['1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f', '5e6f7a8b-1a2b-4a2b-8a2b-1a2b3c4d5e6f'] as const;
const end = noon + 60 * minute;
const settings = { ...defaultSettings, quietUntil: end };
const over = (id: string): Session => session(id, statuses.ended, { label: `label of ${id}` });
const ended = (id: string): Change => ({ kind: 'ended', session: over(id) });

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'untold-'));
  path = join(folder, 'untold.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const aRun = (): QuietHold => createQuietHold(jsonFile({ path, version: 1, parse: parseUntold, now: () => noon }));
const at = (hold: QuietHold, now: number, sessions: readonly Session[], changes: readonly Change[] = []) =>
  hold.pass(changes, snapshot(sessions, { settings }), now);
/** A run in which these end in the quiet time, and which ends before that is over. */
const ending = async (...ids: readonly string[]): Promise<void> => {
  const hold = aRun();
  await hold.resume(() => []);
  at(hold, noon, ids.map(over), ids.map(ended));
  await hold.saved();
};
const resumed = async (sessions: readonly Session[]): Promise<QuietHold> => {
  const hold = aRun();
  // As the app does while it starts: with settings that are not read yet.
  hold.pass([], snapshot(sessions), noon);
  expect(await hold.resume(() => sessions)).toEqual({ ok: true, value: null });
  return hold;
};

describe('what a quiet time held back when the app was ended', () => {
  test('is told by the next run once the quiet time is over, and by no run after that', async () => {
    await ending(ada, bob);
    const sessions = [over(ada), over(bob)];
    const next = await resumed(sessions);
    expect(at(next, noon + minute, sessions)).toEqual({ now: [], missed: [] });
    expect(at(next, end, sessions).missed).toEqual([ended(ada), ended(bob)]);
    expect(at(next, end + minute, sessions).missed).toEqual([]);
    await next.saved();
    const last = await resumed(sessions);
    expect(at(last, end + minute, sessions).missed).toEqual([]);
  });

  test('outlives any number of starts', async () => {
    await ending(ada);
    for (let start = 0; start < 3; start += 1) {
      const hold = await resumed([over(ada)]);
      at(hold, noon + minute, [over(ada)]);
      await hold.saved();
    }
    expect(at(await resumed([over(ada)]), end, [over(ada)]).missed).toEqual([ended(ada)]);
  });

  test('is told at the start where the quiet time ended meanwhile', async () => {
    await ending(ada);
    expect(at(await resumed([over(ada)]), end + minute, [over(ada)]).missed).toEqual([ended(ada)]);
  });

  test('is not told of a session that was removed, or that was mended', async () => {
    await ending(ada, bob);
    const hold = await resumed([session(bob)]);
    expect(at(hold, end, [session(bob)]).missed).toEqual([]);
    await hold.saved();
    expect(parseUntold(JSON.parse(readFileSync(path, 'utf8')))?.untold).toEqual([]);
  });

  test('is told once where the next run finds out the same by itself', async () => {
    await ending(ada);
    const hold = await resumed([session(ada, statuses.unchecked)]);
    at(hold, noon + minute, [over(ada)], [ended(ada)]);
    expect(at(hold, end, [over(ada)]).missed).toEqual([ended(ada)]);
  });

  test('leaves the file as soon as its session leaves the list, and says nothing but ids and kinds there', async () => {
    const hold = aRun();
    await hold.resume(() => []);
    at(hold, noon, [over(ada), over(bob)], [ended(ada), ended(bob), { kind: 'keychain-locked' }]);
    at(hold, noon + minute, [over(bob)]);
    await hold.saved();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ version: 1, untold: [{ id: bob, kind: 'ended' }] });
  });
});

test.each([
  ['is no JSON', '{"version":1,"untold":[{"id":'],
  ['names no session', '{"version":1,"untold":[{"id":"../x","kind":"ended"}]}'],
  ['has another kind', `{"version":1,"untold":[{"id":"${ada}","kind":"keychain-locked"}]}`],
])('a file that %s is set aside, tells nothing, and the next one is kept', async (_, text) => {
  writeFileSync(path, text);
  const hold = aRun();
  expect(await hold.resume(() => [over(ada)])).toMatchObject({ ok: false, failure: { why: 'damaged' } });
  expect(at(hold, end, [over(ada)]).missed).toEqual([]);
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^untold\.damaged-/)]);
  await ending(ada);
  expect(at(await resumed([over(ada)]), end, [over(ada)]).missed).toEqual([ended(ada)]);
});
