import { describe, expect, it } from 'vitest';
import { entryCorrelationId, entryFacts } from '../../../src/renderer/activity/entry-facts';
import { entrySentence, entryShape } from '../../../src/renderer/activity/entry-sentence';
import { kindChoices, kindsOf } from '../../../src/renderer/activity/kind-choice';
import { reasonText } from '../../../src/renderer/activity/reason-text';
import { auditKinds, type AuditEntry } from '../../../src/shared/audit';
import { auditEntries } from '../fixtures/activity-scenes';
import { correlationId, now, uuid } from '../fixtures/session-fixture';

const bare = (kind: AuditEntry['kind'], more: Partial<AuditEntry> = {}): AuditEntry => ({
  id: uuid(1),
  at: now,
  kind,
  ...more,
});

describe('an entry of the activity', () => {
  it('is a sentence with a shape, whatever it is about and however little it tells', () => {
    for (const kind of auditKinds) {
      expect(entrySentence(bare(kind)), kind).toMatch(/^[A-Z].*\.$/);
      expect(entryShape(bare(kind)), kind).toMatch(/./);
    }
    expect(new Set(auditKinds.map((kind) => entrySentence(bare(kind)))).size).toBe(auditKinds.length);
  });

  it('names whom it is about: the person’s own name for a session, else whose it is', () => {
    const session = {
      id: uuid(2),
      regionId: 'mypurecloud.ie',
      label: '',
      person: { id: uuid(3), email: 'a@b.example' },
    };
    expect(entrySentence(bare('revoke-proven', { session }))).toBe('a@b.example is revoked: its token is refused.');
    expect(entrySentence(bare('user-revoke-accepted', { user: { id: uuid(61) } }))).toContain(uuid(61));
  });

  it('tells a session’s own proof from the one that it gives of its user’s revocation', () => {
    const session = { id: uuid(2), regionId: 'mypurecloud.ie', label: 'Night shift' };
    const user = { id: uuid(61), name: 'Okan Demir' };
    expect(entrySentence(bare('revoke-proven', { session }))).toBe('Night shift is revoked: its token is refused.');
    expect(entrySentence(bare('revoke-proven', { session, user }))).toBe(
      'The proof that the tokens of Okan Demir were revoked: Night shift is refused.',
    );
  });

  it('tells the beginning of a list from its going on', () => {
    const counts = { users: 42, waiting: 42, accepted: 0, failed: 0, unclear: 0 };
    expect(entrySentence(bare('list-started', { counts }))).toBe('Started to revoke a list of 42 users.');
    expect(entrySentence(bare('list-started', { counts: { ...counts, waiting: 22, accepted: 20 } }))).toBe(
      'Went on with the list of users: 22 are left.',
    );
    const again = { ...counts, left: 22, waiting: 19, unclear: 3, accepted: 20 };
    expect(entrySentence(bare('list-started', { counts: again }))).toBe('Went on with the list of users: 22 are left.');
  });

  it('reads as a sentence where nobody knows what the session was called', () => {
    expect(entrySentence(bare('revoke-requested'))).toBe('Asked to revoke a session.');
    expect(entrySentence(bare('session-added'))).toBe('A session was added.');
  });

  it('tells who asked, the answer and the proof', () => {
    const [proven, accepted, , refused, , done] = auditEntries;
    const facts = (entry: AuditEntry | undefined) => (entry === undefined ? [] : entryFacts(entry));
    expect(facts(proven)).toEqual(['Maya Okafor, Northwind Care', 'Known by the 401 to HEAD, bad.credentials']);
    expect(facts(accepted)).toEqual(['Maya Okafor, Northwind Care', 'Answer: 200']);
    expect(facts(refused)).toEqual(['By Maya Okafor, Northwind Care', 'okan.demir@northwind.example', 'Answer: 403']);
    expect(facts(done)).toEqual(['By Maya Okafor, Northwind Care', '4,976 accepted', '18 failed', '6 not known']);
    expect(auditEntries.filter((entry) => entryCorrelationId(entry) === correlationId)).toHaveLength(3);
  });

  it.each<readonly [string | undefined, string | undefined]>([
    [undefined, undefined],
    ['network.timeout', 'Genesys Cloud did not answer in time.'],
    ['server.503', 'Genesys Cloud has a problem of its own (503).'],
    ['not-found', 'No user with this id is in this organization.'],
    ['forbidden.missing.permissions', 'This token is not allowed to do that.'],
    ['network.hamster', 'Reason: network.hamster'],
    ['something.new', 'Reason: something.new'],
  ])('says why in a sentence: %s', (failure, words) => {
    expect(reasonText(bare('revoke-refused', failure === undefined ? {} : { failure }))).toBe(words);
  });
});

describe('what the activity can be narrowed to', () => {
  it('covers every kind of entry but those about the record itself', () => {
    const covered = new Set(kindChoices.flatMap(kindsOf));
    expect(auditKinds.filter((kind) => !covered.has(kind))).toEqual(['data-cleared']);
    expect(kindsOf('all')).toEqual([]);
  });
});
