import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';
import { indexSchema, parseIndex, type IndexDocument } from '../../src/main/sessions/index-entry';
import { salvageIndex } from '../../src/main/sessions/index-salvage';
import { parseSweep } from '../../src/main/sessions/sweep-record';
import { parseUntold } from '../../src/main/surfaces/notifications/untold';
import { parseBounds, savedBoundsVersion } from '../../src/main/surfaces/window/window-bounds';
import { jsonFile, type JsonFileOptions } from '../../src/main/system/json-file';
import { parseSettings } from '../../src/main/system/settings-file';
import { parseUserRevocations } from '../../src/main/users/user-revocation-record';
import { defaultSettings, settingsSchema } from '../../src/shared/settings';
import { holds } from './holds';
import { amount } from './thoroughness';

const folder = mkdtempSync(join(tmpdir(), 'tt-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const session = {
  id: '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f',
  label: 'Größe 🦊',
  regionId: 'mypurecloud.ie',
  apiOrigin: 'https://api.mypurecloud.ie',
  addedAt: 1,
  mode: 'observe',
  secret: 'held',
  source: { kind: 'pasted' },
} as const;
const index: IndexDocument = {
  version: 1,
  sessions: [session, { ...session, id: session.id.replace('1a2b3c4d', '5e6f7a8b') }],
};

const [first, second] = index.sessions.map(({ id }) => id);
const failure = { kind: 'network', cause: 'timeout', name: 'ERR_TIMED_OUT' } as const;
const revocation = {
  id: first,
  userId: second,
  user: { id: second, name: 'Tomás Rivera', email: 'tomas.rivera@harbourlight.example' },
  organization: { apiOrigin: 'https://api.mypurecloud.ie', id: first },
  sessionId: first,
  requestedAt: 5,
  attempts: [{ at: 5, failure }],
  outcome: { kind: 'unknown', at: 6, failure, retryAt: 7 },
} as const;
const revocations = { version: 1, revocations: [revocation, { ...revocation, outcome: { kind: 'sent' } }] } as const;
const sweep = { version: 1, sweep: { requestedAt: 5, sessionIds: [first, second], waiting: [second] } } as const;
const untold = {
  version: 1,
  untold: [
    { id: first, kind: 'ended' },
    { id: second, kind: 'not-revoked' },
  ],
} as const;
const bounds = { version: savedBoundsVersion, place: { x: 10, y: 20 }, width: 900, height: 700 } as const;

/** Whether a value is still what its own reader takes for whole, once it has been on disk. */
const readAgain =
  (parse: JsonFileOptions<object>['parse']) =>
  (value: unknown): boolean =>
    parse(JSON.parse(JSON.stringify(value))) !== undefined;

interface Kind {
  readonly name: string;
  readonly good: object & { readonly version: number };
  readonly parse: JsonFileOptions<object>['parse'];
  readonly salvage?: NonNullable<JsonFileOptions<object>['salvage']>;
  readonly isWhole: (value: unknown) => boolean;
}

const kinds: readonly Kind[] = [
  {
    name: 'sessions',
    good: index,
    parse: parseIndex,
    salvage: salvageIndex,
    isWhole: (value) => v.is(indexSchema, value),
  },
  { name: 'settings', good: defaultSettings, parse: parseSettings, isWhole: (value) => v.is(settingsSchema, value) },
  {
    name: 'user-revocations',
    good: revocations,
    parse: parseUserRevocations,
    isWhole: readAgain(parseUserRevocations),
  },
  { name: 'sweep', good: sweep, parse: parseSweep, isWhole: readAgain(parseSweep) },
  { name: 'untold', good: untold, parse: parseUntold, isWhole: readAgain(parseUntold) },
  { name: 'window', good: bounds, parse: parseBounds, isWhole: readAgain(parseBounds) },
];

/** A file that was good once: bytes changed, cut out, put in twice. Or one that never was. */
const damaged = (good: object): fc.Arbitrary<Buffer> => {
  const bytes = Buffer.from(JSON.stringify(good, undefined, 2));
  const at = fc.nat({ max: bytes.length });
  const changed = fc.array(fc.tuple(at, fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }).map((changes) => {
    const copy = Buffer.from(bytes);
    for (const [where, byte] of changes) copy[Math.min(where, copy.length - 1)] = byte;
    return copy;
  });
  const cut = fc
    .tuple(at, at)
    .map(([from, to]) => Buffer.concat([bytes.subarray(0, from), bytes.subarray(Math.max(from, to))]));
  const doubled = fc.tuple(at, at).map(([from, to]) => Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]));
  const field = fc
    .tuple(fc.constantFrom(...Object.keys(good)), fc.jsonValue())
    .map(([name, value]) => Buffer.from(JSON.stringify({ ...good, [name]: value })));
  const foreign = fc.oneof(
    fc.json().map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 300 }).map((one) => Buffer.from(one)),
  );
  return fc.oneof(changed, cut, doubled, field, foreign);
};

describe.each(kinds)(
  'the file $name, in any state that a disk or a person can leave it in',
  ({ name, good, parse, salvage, isWhole }) => {
    test('is read or set aside whole, is never half believed, and can be written again', async () => {
      let round = 0;
      const seen = { whole: 0, damaged: 0, newer: 0 };
      await holds(
        fc.asyncProperty(damaged(good), async (bytes) => {
          round += 1;
          const path = join(folder, `${name}.json`);
          for (const one of readdirSync(folder)) rmSync(join(folder, one));
          writeFileSync(path, bytes);
          const { version } = good;
          const now = () => Date.UTC(2031, 4, 6) + round;
          const file = jsonFile({ path, version, parse, now, ...(salvage !== undefined && { salvage }) });
          const read = await file.read();
          const kept = readdirSync(folder).map((one) => readFileSync(join(folder, one)));
          if (read.ok) {
            seen.whole += 1;
            expect(isWhole(read.value)).toBe(true);
          } else {
            expect(kept.some((one) => one.equals(bytes))).toBe(true);
            if (read.salvaged !== undefined) expect(isWhole(read.salvaged)).toBe(true);
          }
          const isNewer = !read.ok && read.failure.why === 'newer';
          if (!read.ok) seen[isNewer ? 'newer' : 'damaged'] += 1;
          const written = await file.write(good);
          expect(written.ok).toBe(!isNewer);
          if (isNewer) expect(readFileSync(path).equals(bytes)).toBe(true);
          else expect(await file.read()).toMatchObject({ ok: true, value: good });
        }),
        amount(300, 20_000),
      );
      expect(seen.whole).toBeGreaterThan(5);
      expect(seen.damaged).toBeGreaterThan(50);
    });

    test('is read as it was written, where nothing was done to it', async () => {
      const path = join(folder, `whole-${name}.json`);
      writeFileSync(path, JSON.stringify(good));
      expect(await jsonFile({ path, version: good.version, parse, now: Date.now }).read()).toEqual({
        ok: true,
        value: good,
      });
    });

    test('of a newer version is left as it is, whatever is in it', async () => {
      await holds(
        fc.asyncProperty(
          fc.dictionary(fc.string(), fc.jsonValue()),
          fc.integer({ min: good.version + 1 }),
          async (more, version) => {
            const path = join(folder, `newer-${name}.json`);
            const text = JSON.stringify({ ...more, version });
            writeFileSync(path, text);
            const file = jsonFile({
              path,
              version: good.version,
              parse,
              now: Date.now,
              ...(salvage !== undefined && { salvage }),
            });
            expect(await file.read()).toMatchObject({ ok: false, failure: { kind: 'disk', why: 'newer' } });
            expect((await file.write(good)).ok).toBe(false);
            expect(readFileSync(path, 'utf8')).toBe(text);
          },
        ),
        amount(50, 2000),
      );
    });
  },
);
