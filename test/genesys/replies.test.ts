import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseErrorBody } from '../../src/main/genesys/error-body';
import { readPerson } from '../../src/main/genesys/person-reply';
import { readTokenInfo } from '../../src/main/genesys/token-info-reply';

const fields = [
  'organization',
  'homeOrganization',
  'authorizedScope',
  'clonedUser',
  'dateTokenIdles',
  'OAuthClient',
  'id',
  'name',
  'email',
  'scope',
  'roleDivisions',
  'dateToDelete',
  'code',
  'status',
  'contextId',
  '__proto__',
  'constructor',
  'toString',
];
/** Objects that look like a reply and hold anything. */
const odd = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.jsonValue(), fc.string(), fc.date().map(String), tie('object')),
  object: fc.dictionary(fc.constantFrom(...fields), tie('value')),
})).object;

const kinds = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(kinds)
    : [value === undefined ? 'undefined' : typeof value];

describe('a reply of any form', () => {
  it('is a TokenInfo of texts alone, none of them long, or none', () => {
    fc.assert(
      fc.property(odd, (json) => {
        const info = readTokenInfo(JSON.parse(JSON.stringify(json)));
        expect(info).toBeDefined();
        expect(new Set(kinds(info))).toSatisfy(
          (found: Set<string>) => found.size === 0 || [...found].join() === 'string',
        );
        expect(Object.getPrototypeOf(info)).toBe(Object.prototype);
        const allowed = fields.slice(0, 5).concat('oauthClient');
        expect(allowed).toEqual(expect.arrayContaining(Object.keys(info ?? {})));
      }),
      { numRuns: 500 },
    );
  });

  it('is read without a throw, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), odd), (json) => {
        for (const read of [readTokenInfo, readPerson]) {
          expect(typeof read(json)).toMatch(/^(object|undefined)$/);
        }
        expect(parseErrorBody(JSON.stringify(json), 401)?.isMark).not.toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is read without a throw where it is no JSON at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseErrorBody(text, 401)?.isMark).not.toBe(true);
      }),
    );
  });
});

describe('lists in a TokenInfo', () => {
  it('are cut where nobody could read them', () => {
    const authorizedScope = Array.from({ length: 10_000 }, (_item, at) => `scope-${at}`);
    expect(readTokenInfo({ authorizedScope })?.authorizedScope).toHaveLength(2000);
  });
});
