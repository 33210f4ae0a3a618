import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseErrorBody } from '../../src/main/genesys/error-body';
import { readPerson } from '../../src/main/genesys/person-reply';
import { replyFailure } from '../../src/main/genesys/reply-failure';
import { readTokenInfo } from '../../src/main/genesys/token-info-reply';
import { describeFailure } from '../../src/shared/messages';
import { holds } from './holds';
import { amount } from './thoroughness';

const names =
  'organization homeOrganization authorizedScope clonedUser dateTokenIdles OAuthClient id name email scope state';
const errorNames = 'code status message contextId messageParams details errors limit';
const names2 = 'idleTokenTimeoutSeconds enableIdleTokenTimeout __proto__ constructor toString hasOwnProperty length';
const field = fc.oneof(fc.constantFrom(...`${names} ${errorNames} ${names2}`.split(' ')), fc.string({ maxLength: 5 }));
const odd = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, fc.jsonValue(), fc.string({ unit: 'binary', maxLength: 600 }), tie('object')),
  object: fc.dictionary(field, tie('value'), { maxKeys: 12 }),
})).object;
const word = fc.oneof(fc.string({ unit: 'binary', minLength: 400, maxLength: 900 }), fc.string(), fc.jsonValue());
const named = fc.oneof(fc.record({ id: word, name: word }, { requiredKeys: [] }), odd);
/** What has the form of a reply, with anything for its values. */
const near = fc.record(
  {
    id: fc.oneof(fc.uuid(), word),
    name: word,
    email: word,
    organization: named,
    clonedUser: named,
    OAuthClient: named,
  },
  { requiredKeys: [] },
);
/** What looks like a reply and holds anything; as it comes from JSON. */
const json = fc.oneof(near, odd).map((value) => JSON.stringify(value));

const texts = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap((inner: unknown) => texts(inner));

describe('whatever a host of Genesys Cloud says', () => {
  test('is read without a throw, into texts that are short enough to be shown', async () => {
    let found = 0;
    await holds(
      fc.property(json, (text) => {
        for (const read of [readTokenInfo, readPerson]) {
          const value: unknown = read(JSON.parse(text));
          const told = texts(value);
          found += told.length;
          for (const one of told) expect(one.length).toBeLessThanOrEqual(500);
          if (value !== undefined) expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
        }
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      amount(2000, 200_000),
    );
    // Or there was nothing in them that could have been too long.
    expect(found).toBeGreaterThan(200);
  });

  test('with an error is told in one sentence, and proves the end of no token without a mark', async () => {
    const status = fc.oneof(
      fc.constantFrom(400, 401, 403, 404, 409, 429, 500, 503, 599),
      fc.integer({ min: 300, max: 999 }),
    );
    const header = fc.constantFrom(null, 'fake-correlation-1');
    let rejected = 0;
    await holds(
      fc.property(status, header, fc.oneof(json, fc.string()), (code, correlation, text) => {
        const read = (name: string): string | null => (name === 'inin-correlation-id' ? correlation : null);
        const failure = replyFailure({ status: code, header: read, text, askedAt: 0, cameAt: 0 });
        expect(describeFailure(failure)).toMatch(/^\S[^\r\n]*\.?/);
        if (failure.kind !== 'rejected') return;
        rejected += 1;
        expect(code).toBe(401);
        expect(correlation !== null || parseErrorBody(text, 401)?.isMark === true).toBe(true);
      }),
      amount(2000, 200_000),
    );
    expect(rejected).toBeGreaterThan(20);
  });
});
