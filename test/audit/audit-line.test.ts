import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromLine, toLine } from '../../src/main/audit/audit-line';
import { auditMatch } from '../../src/main/audit/audit-match';
import { auditKinds, type AuditEntry } from '../../src/shared/audit';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const person = fc.record({ id: text, name: text, email: text }, { requiredKeys: ['id'] });
const entries: fc.Arbitrary<AuditEntry> = fc.record(
  {
    id: fc.uuid(),
    at: fc.integer({ min: 0, max: 253_402_300_799_999 }),
    kind: fc.constantFrom(...auditKinds),
    session: fc.record(
      { id: text, label: text, regionId: text, organization: text, person, client: text },
      { requiredKeys: ['id', 'regionId'] },
    ),
    user: person,
    request: text,
    answer: fc.record({ status: fc.nat(999), correlationId: text }, { requiredKeys: [] }),
    failure: text,
    proof: fc.record({ by: fc.constantFrom('HEAD', 'GET', 'DELETE'), code: text }, { requiredKeys: ['by'] }),
    reason: fc.constantFrom('expired', 'idled-out', 'rejected'),
    counts: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.nat()),
  },
  { requiredKeys: ['id', 'at', 'kind'] },
);

test('an entry is one line, and reads back as what it was', () => {
  fc.assert(
    fc.property(entries, (entry) => {
      const line = toLine(entry);
      expect(line).not.toMatch(/[\n\r]/);
      expect(fromLine(line)).toEqual(entry);
    }),
  );
});

test('a line is passed over only where its entry is not wanted', () => {
  const filters = fc.record(
    {
      text: fc.oneof(text, fc.constantFrom('"', '\\', 'é', 'session', '20')),
      kinds: fc.uniqueArray(fc.constantFrom(...auditKinds), { maxLength: 3 }),
      from: fc.nat(),
      to: fc.nat(),
    },
    { requiredKeys: ['text', 'kinds'] },
  );
  fc.assert(
    fc.property(entries, filters, (entry, filter) => {
      const match = auditMatch(filter);
      const isPassedOver = !match.line(toLine(entry));
      expect(match.entry(entry) && isPassedOver).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('most lines that are not wanted are passed over without being read', () => {
  const line = toLine({ id: 'x', at: 5000, kind: 'session-added' });
  const base = { text: '', kinds: [] };
  expect(auditMatch(base).line(line)).toBe(true);
  expect(auditMatch({ ...base, kinds: ['list-done'] }).line(line)).toBe(false);
  expect(auditMatch({ ...base, from: 5001 }).line(line)).toBe(false);
  expect(auditMatch({ ...base, text: 'nobody' }).line(line)).toBe(false);
  // Damaged: whether it would be wanted can't be told.
  expect(auditMatch({ ...base, text: 'nobody' }).line(line.slice(0, -1))).toBe(true);
});
