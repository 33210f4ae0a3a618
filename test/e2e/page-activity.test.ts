import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEntries } from '../renderer/fixtures/activity-scenes';
import { now } from '../renderer/fixtures/session-fixture';
import { states } from '../renderer/fixtures/sessions-fixture';
import { snapshot } from '../renderer/fixtures/snapshot-fixture';
import { keyboardOf } from '../renderer/stage/keyboard';
import { setPageStage, type PageStage } from '../renderer/stage/page-stage';

describe('the activity and the end of everything, in the window', () => {
  let stage: PageStage;

  beforeAll(async () => {
    stage = await setPageStage();
  });

  afterAll(async () => {
    await stage.stop();
  });

  const focus = { request: 1, view: { kind: 'activity' } } as const;
  const held = [states.plain, states.unreachable, states.locked];
  const { press, focused, tabTo } = keyboardOf(() => stage);
  const button = (name: string): Promise<void> => stage.page.getByRole('button', { name, exact: true }).click();
  const page = (entries: unknown, next?: string) => ({
    ok: true,
    value: { entries, damaged: 0, ...(next !== undefined && { next }) },
  });
  const openTrail = async (): Promise<void> => {
    const fixed = { readAudit: page(auditEntries.slice(0, 7), 'older') };
    await stage.open(snapshot(held, { focus }), undefined, 'always', {}, fixed);
    await stage.page.locator('.entry').first().waitFor();
    await stage.take();
  };
  const last = async (): Promise<unknown> => (await stage.take()).at(-1);

  it('is read once as it opens, where nothing happens meanwhile', async () => {
    await stage.open(snapshot(held, { focus }), undefined, 'always', {}, { readAudit: page(auditEntries) });
    await stage.page.locator('.entry').first().waitFor();
    await stage.page.waitForTimeout(900);
    expect((await stage.take()).map(({ name }) => name)).toEqual(['readAudit']);
  });

  it('is read on to its older entries', async () => {
    await openTrail();
    await stage.answer('readAudit', page(auditEntries.slice(7)));
    await button('Show older');
    await expect.poll(() => stage.page.locator('.entry').count()).toBe(auditEntries.length);
    expect(await last()).toEqual({ name: 'readAudit', input: { text: '', kinds: [], limit: 100, after: 'older' } });
    expect(await stage.page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Today',
      'Yesterday',
      expect.stringContaining('9'),
    ]);
  });

  it('is narrowed with the keyboard alone, by words, kind and time, and saved as it is narrowed', async () => {
    await openTrail();
    await press('/');
    await stage.page.keyboard.type('okan');
    const narrowed = { name: 'readAudit', input: { text: 'okan', kinds: [], limit: 100 } };
    await expect.poll(last).toEqual(narrowed);
    await tabTo('What');
    await stage.page.keyboard.type('Lists');
    const lists = ['list-started', 'list-paused', 'list-stopped', 'list-done'];
    await expect.poll(last).toMatchObject({ input: { text: 'okan', kinds: lists } });
    await tabTo('When');
    await stage.page.keyboard.type('Today');
    const from = new Date(now).setHours(0, 0, 0, 0);
    await expect.poll(last).toMatchObject({ input: { from } });
    await stage.answer('saveAudit', { ok: true, value: { saved: true, fileName: 'activity.json' } });
    await tabTo('Save what is shown as JSON');
    await press('Enter');
    await stage.page.getByText('Saved as activity.json.').first().waitFor();
    expect(await last()).toEqual({ name: 'saveAudit', input: { text: 'okan', kinds: lists, from, format: 'json' } });
  });

  it('shows what is written while it is open', async () => {
    await stage.open(snapshot(held, { focus }), undefined, 'always', {}, { readAudit: page(auditEntries.slice(3, 7)) });
    await expect.poll(() => stage.page.locator('.entry').count()).toBe(4);
    await stage.answer('readAudit', page(auditEntries.slice(0, 7)));
    await stage.show(snapshot([states.plain, states.revoked], { focus }));
    await expect.poll(() => stage.page.locator('.entry').count()).toBe(7);
  });

  it('reads on at a press, and keeps the focus where it was pressed', async () => {
    const first = { ok: true, value: { entries: auditEntries.slice(0, 3), next: 'x', damaged: 0 } };
    await stage.open(snapshot(held, { focus }), undefined, 'always', {}, { readAudit: first });
    await expect.poll(() => stage.page.locator('.entry').count()).toBe(3);
    await stage.answer('readAudit', 'never');
    await stage.page.locator('button.more').focus();
    await press('Enter', 'Enter');
    await expect.poll(focused).toBe('Reading…');
    await stage.settle('readAudit', { ok: true, value: { entries: auditEntries.slice(3, 6), next: 'y', damaged: 0 } });
    await expect.poll(() => stage.page.locator('.entry').count()).toBe(6);
    await expect.poll(focused).toBe('Show older');
  });

  it('copies the id that support asks for', async () => {
    await openTrail();
    await stage.page.getByRole('button', { name: 'Copy: Correlation id' }).first().click();
    await expect.poll(last).toMatchObject({ name: 'copyText' });
  });

  it('says what went wrong and can be tried again', async () => {
    const failure = { kind: 'disk', why: 'other', file: 'audit' };
    await stage.open(snapshot(held, { focus }), undefined, 'always', {}, { readAudit: { ok: false, failure } });
    await stage.page.locator('.failure').waitFor();
    await stage.answer('readAudit', page(auditEntries));
    await button('Try again');
    await expect.poll(() => stage.page.locator('.entry').count()).toBe(auditEntries.length);
  });

  it('revokes everything at the second press in the same place, and tells the outcome of each as it comes', async () => {
    const sweepFocus = { request: 1, view: { kind: 'sweep' } } as const;
    await stage.open(snapshot(held, { focus: sweepFocus }));
    await tabTo('Revoke all 3 sessions');
    await press('Enter');
    await stage.page.waitForTimeout(600);
    expect(await stage.take()).toEqual([]);
    await press('Enter');
    await expect.poll(stage.take).toEqual([{ name: 'revokeAllSessions', input: undefined }]);
    const sweep = { requestedAt: now, sessionIds: held.map(({ id }) => id), waiting: [states.locked.id] };
    const { status: revoked } = states.revoked;
    const { status: lost } = states.lost;
    await stage.show(
      snapshot([{ ...states.plain, status: revoked }, { ...states.unreachable, status: lost }, states.locked], {
        focus: sweepFocus,
        sweep,
      }),
    );
    await stage.page.getByText('1 of 3 sessions are revoked, with proof. 1 waits for the keychain.').first().waitFor();
    await stage.page.getByText(/^Revoked, confirmed .* by 401$/).waitFor();
  });

  it('takes a double click on it for one', async () => {
    await stage.open(snapshot(held, { focus: { request: 1, view: { kind: 'sweep' } } }));
    await stage.page.getByRole('button', { name: 'Revoke all 3 sessions', exact: true }).dblclick();
    await stage.page.getByRole('button', { name: 'Revoke all 3 sessions now' }).waitFor();
    expect(await stage.take()).toEqual([]);
  });
});
