import { describe, expect, test } from 'vitest';
import { describeFailure } from '../../src/shared/messages';
import { asked } from '../sessions/cloud-life';
import { userSetting } from './user-life';

const started = async (token = 'mara') => {
  const here = await userSetting();
  const life = await here.live();
  const session = await life.add(token);
  asked(here.cloud);
  const find = (query: string) => life.finding.find(session.id, query);
  const names = async (query: string) => {
    const found = await find(query);
    if (!found.ok) throw new Error(describeFailure(found.failure));
    return found.value.users.map(({ name }) => name);
  };
  return { ...here, life, session, find, names };
};

describe('finding users', () => {
  test.each([
    ['the beginning of a name', 'tom', ['Tomás Rivera']],
    ['a part of an address', 'rivera@harbour', ['Tomás Rivera']],
    ['two words in either order', 'LINDQVIST  mara', ['Mara Lindqvist']],
    ['a whole address', 'Aiko.Tanaka@Harbourlight.example', ['Aiko Tanaka']],
    ['an address as mail programs copy it', 'Aiko Tanaka <aiko.tanaka@harbourlight.example>', ['Aiko Tanaka']],
    ['words that nobody has together', 'tomás tanaka', []],
    ['someone of another organization', 'jonas', []],
    ['a department, which is no name', 'claims', []],
  ])('by %s', async (_, query, expected) => {
    const { names } = await started();
    expect(await names(query)).toEqual(expected);
  });

  test('by id brings what a person needs to know them by, without any permission', async () => {
    const { cloud, find } = await started('tomas');
    const id = cloud.token('mara').userId ?? '';
    expect(await find(` ${id.toUpperCase()} `)).toEqual({
      ok: true,
      value: {
        users: [
          {
            id,
            name: 'Mara Lindqvist',
            email: 'mara.lindqvist@harbourlight.example',
            department: 'IT Security',
            title: 'Identity Administrator',
            state: 'active',
          },
        ],
        total: 1,
      },
    });
    expect(asked(cloud)).toEqual([`GET users/${id} 200`]);
  });

  test('finds a leaver too', async () => {
    const { find } = await started('jonas');
    expect(await find('pavel')).toMatchObject({ value: { users: [{ name: 'Pavel Dvořák', state: 'inactive' }] } });
  });

  test('by an id that nobody in this organization has says so', async () => {
    const { cloud, find } = await started();
    const found = await find(cloud.token('jonas').userId ?? '');
    expect(found).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    expect(found.ok || describeFailure(found.failure)).toBe('No user with this id is in this organization.');
  });

  test('without the permission names it, says whom to ask, and is remembered', async () => {
    const { life, session, find } = await started('tomas');
    const found = await find('mara');
    expect(found).toMatchObject({ ok: false, failure: { kind: 'forbidden', action: 'search-users' } });
    const text = found.ok ? '' : describeFailure(found.failure);
    expect(text).toContain('needs the permission directory:user:view');
    expect(text).toContain('Ask an administrator');
    expect(life.store.get(session.id)?.seen).toMatchObject({ 'search-users': { allowed: false } });
  });

  test('without the scope names that, and not the permission', async () => {
    const { cloud, life, session } = await started('mara');
    const order = { user: session.person?.id, scopes: ['oauth'] };
    const narrow = await life.add(cloud.control.issueToken(order).id);
    const found = await life.finding.find(narrow.id, 'aiko');
    expect(found.ok || describeFailure(found.failure)).toContain('needs the scope users:readonly');
  });

  test('with the permission remembers that it was allowed', async () => {
    const { clock, life, session, find } = await started();
    await find('nobody of this name');
    expect(life.store.get(session.id)?.seen).toEqual({ 'search-users': { at: clock.now(), allowed: true } });
  });

  test.each(['', '   ', '\u200b\n'])('with %j asks nobody', async (query) => {
    const { cloud, find } = await started();
    expect(await find(query)).toEqual({ ok: false, failure: { kind: 'empty-query' } });
    expect(asked(cloud)).toEqual([]);
  });

  test('too widely brings fifty and tells how many there are', async () => {
    const { cloud, find } = await started();
    cloud.control.addUsers(cloud.token('mara').organizationId, 120);
    const found = await find('harbourlight.example');
    expect(found).toMatchObject({ value: { total: 123 } });
    expect(found.ok && found.value.users).toHaveLength(50);
  });

  test('by an address goes for that address first, and for parts only where nobody has it', async () => {
    const { cloud, names } = await started();
    await names('mara.lindqvist@harbourlight.example');
    expect(asked(cloud)).toEqual(['POST users/search 200']);
    expect(await names('lindqvist@harbourlight.example')).toEqual(['Mara Lindqvist']);
    expect(asked(cloud)).toEqual(['POST users/search 200', 'POST users/search 200']);
  });

  test('never asks for a picture', async () => {
    const { cloud, find } = await started();
    await find('mara');
    const [request] = cloud.requests;
    expect(JSON.stringify(request)).not.toContain('expand');
    expect(JSON.stringify(await find('mara'))).not.toContain('image');
  });

  test('with a token that is dead meanwhile says so, and the session is found ended', async () => {
    const { cloud, life, session, find } = await started();
    cloud.control.endToken('mara');
    expect(await find('tomas')).toMatchObject({ ok: false, failure: { kind: 'rejected' } });
    await expect.poll(() => life.store.get(session.id)?.status.kind).toBe('ended');
  });

  test.each([
    ['is gone', 'no such session', 'unknown-session'],
    ['is over', undefined, 'session-not-live'],
  ])('with a session that %s asks nobody', async (_, id, kind) => {
    const { cloud, life, session } = await started();
    cloud.control.endToken('mara');
    await life.check.run(session.id, { thorough: false });
    asked(cloud);
    expect(await life.finding.find(id ?? session.id, 'tomas')).toMatchObject({ failure: { kind } });
    expect(asked(cloud)).toEqual([]);
  });
});
