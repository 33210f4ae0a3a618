import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { person, uuid } from '../renderer/fixtures/session-fixture';
import { states } from '../renderer/fixtures/sessions-fixture';
import { snapshot } from '../renderer/fixtures/snapshot-fixture';
import { foundUsers, okan, userRevocation } from '../renderer/fixtures/users-fixture';
import { keyboardOf } from '../renderer/stage/keyboard';
import { setPageStage, type PageStage } from '../renderer/stage/page-stage';

describe('revoking a user in the window', () => {
  let stage: PageStage;

  beforeAll(async () => {
    stage = await setPageStage();
  });

  afterAll(async () => {
    await stage.stop();
  });

  // May probably revoke, and has no user of its own that would be looked up.
  const info = { organization: { id: uuid(100), name: 'Northwind Care' } };
  const { person: _nobody, ...client } = { ...states.client, info };
  const held = [states.full, states.plain];
  const focus = { request: 1, view: { kind: 'revoke-user', sessionId: client.id } } as const;
  const everybody = { ok: true, value: { users: foundUsers, total: foundUsers.length } };

  beforeEach(async () => {
    await stage.open(snapshot([...held, client], { focus }), undefined, 'always', {}, { findUsers: everybody });
  });

  const { press, focused, tabTo } = keyboardOf(() => stage);
  const button = (name: string | RegExp): Promise<void> => stage.page.getByRole('button', { name }).first().click();
  const names = async (): Promise<readonly string[]> => (await stage.take()).map(({ name }) => name);
  const question = (): Promise<string> => stage.page.getByRole('group', { name: /^Revoke every token/ }).innerText();

  it('is done with the keyboard alone: found, walked to, read, and only then revoked', async () => {
    await tabTo('User');
    await stage.page.keyboard.type('ok');
    expect(await names()).not.toContain('findUsers');
    await press('Enter');
    await expect.poll(focused).toMatch(/^Okan Demir/);
    await press('ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(await focused()).toMatch(/^Ok-Hee Park/);
    await press('Enter');
    await expect.poll(question).toContain('Revoke every token of Ok-Hee Park?');
    // The question has the focus, its button has not: Enter does nothing.
    await press('Enter', 'Enter');
    expect(await names()).toEqual(['findUsers']);
    await stage.page.waitForTimeout(750);
    await tabTo('Revoke all their tokens');
    await stage.answer('revokeUser', { ok: true, value: { revocationId: uuid(1) } });
    await press('Enter');
    await expect.poll(stage.take).toEqual([{ name: 'revokeUser', input: { sessionId: client.id, userId: uuid(62) } }]);
  });

  it('takes a double click on a person for one, wherever the question’s button comes to stand', async () => {
    await stage.page.getByLabel('User', { exact: true }).fill('ok');
    await button('Find');
    await stage.page.getByRole('button', { name: /^Okan Demir/ }).click();
    await button('Revoke all their tokens');
    expect(await names()).toEqual(['findUsers']);
    await stage.page.waitForTimeout(750);
    await button('Revoke all their tokens');
    await expect.poll(names).toEqual(['revokeUser']);
  });

  it('goes back from the question to who was found', async () => {
    await stage.page.getByLabel('User', { exact: true }).fill('ok');
    await button('Find');
    await button(/^Okan Demir/);
    await press('Escape');
    await expect.poll(focused).toBe('User');
    expect(await stage.page.locator('[data-result]').count()).toBe(foundUsers.length);
  });

  it('names who it is, what happens, and what ends here', async () => {
    await stage.page.getByLabel('User', { exact: true }).fill('ok');
    await button('Find');
    await button(/^Maya Okafor/);
    const text = await question();
    for (const part of [person.email, person.id, 'Active', 'calls included', 'Single sign-on']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('These 2 sessions held here end too: Maya Okafor and Dispatch supervisor.');
  });

  it('says first when the user is the one who asks', async () => {
    const own = { request: 2, view: { kind: 'revoke-user', sessionId: states.plain.id } } as const;
    const self = { ok: true, value: { users: [{ ...person }], total: 1 } };
    await stage.open(snapshot(held, { focus: own }), undefined, 'always', {}, { findUsers: self });
    // Opened from a session with a user: that user is looked up, and the focus stays where it was.
    await expect
      .poll(stage.take)
      .toEqual([{ name: 'findUsers', input: { sessionId: states.plain.id, query: person.id } }]);
    expect(await focused()).toBe('Revoke users');
    await button(/^Maya Okafor.*This is the user who asks/);
    expect(await question()).toMatch(/This is the user who asks: the session “Dispatch supervisor”/);
  });

  it('never shows whom it looked up by itself to a person who typed somebody else’s name meanwhile', async () => {
    const own = { request: 3, view: { kind: 'revoke-user', sessionId: states.plain.id } } as const;
    const itself = { ok: true, value: { users: [{ ...person }], total: 1 } };
    await stage.open(snapshot(held, { focus: own }), undefined, 'always', {}, { findUsers: 'never' });
    await expect.poll(names).toEqual(['findUsers']);
    const field = stage.page.getByLabel('User', { exact: true });
    await field.fill('ok');
    await stage.settle('findUsers', itself);
    await stage.page.waitForTimeout(200);
    expect(await stage.page.locator('[data-result]').count()).toBe(0);
    // Asked for by hand, the later answer to the earlier question changes nothing either.
    await button('Find');
    await expect.poll(names).toEqual(['findUsers']);
    await stage.answer('findUsers', everybody);
    await field.fill('okan');
    await field.press('Enter');
    await stage.page.getByRole('button', { name: /^Okan Demir/ }).waitFor();
    await stage.settle('findUsers', itself);
    await stage.page.waitForTimeout(200);
    expect(await stage.page.locator('[data-result]').count()).toBe(foundUsers.length);
    // Where the view had its answer already, that goes with the first letter.
    await stage.open(snapshot(held, { focus: own }), undefined, 'always', {}, { findUsers: itself });
    await stage.page.locator('[data-result]').waitFor();
    await field.fill('o');
    await expect.poll(() => stage.page.locator('[data-result]').count()).toBe(0);
  });

  it('begins without a name where nobody’s session was meant, whoever it was opened from before', async () => {
    const own = { request: 4, view: { kind: 'revoke-user', sessionId: states.plain.id } } as const;
    await stage.open(snapshot(held, { focus: own }), undefined, 'always', {}, { findUsers: everybody });
    const field = stage.page.getByLabel('User', { exact: true });
    await expect.poll(() => field.inputValue()).toBe(person.id);
    await stage.page.getByRole('radio', { name: 'Many users' }).check();
    await stage.page.getByRole('radio', { name: 'One user' }).check();
    await expect.poll(() => field.inputValue()).toBe(person.id);
    await stage.show(snapshot(held, { focus: { request: 5, view: { kind: 'revoke-user' } } }));
    await expect.poll(() => field.inputValue()).toBe('');
  });

  it('asks nothing without a word to look for, and asks a question once', async () => {
    await button('Find');
    await stage.page.getByText('Enter a name, an e-mail address or a user id.').waitFor();
    expect(await focused()).toBe('User');
    await stage.answer('findUsers', 'never');
    await stage.page.getByLabel('User', { exact: true }).fill('okan');
    await button('Find');
    await stage.page.getByLabel('User', { exact: true }).press('Enter');
    expect(await names()).toEqual(['findUsers']);
  });

  it('forgets who was found when another session asks, and looks again', async () => {
    await stage.page.getByLabel('User', { exact: true }).fill('ok');
    await button('Find');
    await stage.page.locator('[data-result]').first().waitFor();
    await stage.take();
    await stage.page.getByLabel('Asked by').selectOption({ label: 'Dispatch supervisor, Northwind Care' });
    await expect.poll(stage.take).toEqual([{ name: 'findUsers', input: { sessionId: states.plain.id, query: 'ok' } }]);
  });

  it('keeps the asking session that a person sees, whatever becomes known of its permissions', async () => {
    const seen = { 'search-users': { at: 1, allowed: false }, 'revoke-users': { at: 1, allowed: false } } as const;
    await stage.show(snapshot([...held, { ...client, seen }], { focus }));
    await stage.page.getByText('did not let this session revoke a user').waitFor();
    expect(await stage.page.getByLabel('Asked by').inputValue()).toBe(client.id);
  });

  it('tells what came of it as more becomes known, and begins anew for the next', async () => {
    await stage.answer('revokeUser', { ok: true, value: { revocationId: uuid(701) } });
    await stage.page.getByLabel('User', { exact: true }).fill('ok');
    await button('Find');
    await button(/^Okan Demir/);
    await stage.page.waitForTimeout(750);
    await button('Revoke all their tokens');
    const sent = userRevocation(701, uuid(61), { kind: 'sent' }, { user: okan });
    await stage.show(snapshot(held, { focus, userRevocations: [sent] }));
    const told = stage.page.getByRole('region', { name: 'What was asked for' });
    await told.getByText('Waiting for the answer').waitFor();
    const outcome = { kind: 'accepted', at: 1, status: 204, heldSessionIds: [] } as const;
    await stage.show(snapshot(held, { focus, userRevocations: [{ ...sent, outcome }] }));
    await told.getByText('accepted the request (204)').waitFor();
    await button('Revoke another user');
    await expect.poll(focused).toBe('User');
    await stage.page.getByRole('heading', { name: 'Asked for before' }).waitFor();
  });
});
