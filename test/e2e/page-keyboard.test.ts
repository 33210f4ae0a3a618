import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { states, workingDay } from '../renderer/fixtures/sessions-fixture';
import { snapshot, withLocalRegion } from '../renderer/fixtures/snapshot-fixture';
import { keyboardOf } from '../renderer/stage/keyboard';
import { setPageStage, type PageStage } from '../renderer/stage/page-stage';

describe('with the keyboard alone', () => {
  let stage: PageStage;

  beforeAll(async () => {
    stage = await setPageStage();
  });

  afterAll(async () => {
    await stage.stop();
  });

  beforeEach(async () => {
    await stage.open(snapshot([states.full, states.plain], withLocalRegion));
  });

  const { press, focused, tabTo } = keyboardOf(() => stage);

  it('a person revokes a session: twice Enter, in the same place', async () => {
    await tabTo('Maya Okafor');
    await press('Enter');
    await tabTo('Revoke');
    await press('Enter');
    expect(await focused()).toBe('Revoke now: this token of Maya Okafor ends');
    expect(await stage.take()).toEqual([]);
    await stage.page.waitForTimeout(600);
    await press('Enter');
    await expect.poll(stage.take).toEqual([{ name: 'revokeSession', input: { sessionId: states.full.id } }]);
    // The button is gone with what it could do: the focus stays with the session, at how it stands now.
    await stage.show(snapshot([{ ...states.full, status: states.revoking.status }, states.plain], withLocalRegion));
    await expect.poll(focused).toBe('Revoking');
  });

  it('a held Enter key never revokes', async () => {
    await tabTo('Maya Okafor');
    await press('Enter');
    await tabTo('Revoke');
    for (let repeat = 0; repeat < 40; repeat += 1) {
      await stage.page.keyboard.down('Enter');
      await stage.page.waitForTimeout(30);
    }
    await stage.page.keyboard.up('Enter');
    expect(await stage.take()).toEqual([]);
  });

  it('Esc takes back a first click wherever the focus is, and stays with the session', async () => {
    await tabTo('Maya Okafor');
    await press('Enter');
    await tabTo('Revoke');
    await press('Enter');
    await stage.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await press('Escape');
    expect(await focused()).toBe('Revoke');
    expect(await stage.take()).toEqual([]);
  });

  it('Esc takes back a first click, then leaves the session to its row, then hides the window', async () => {
    await tabTo('Maya Okafor');
    await press('Enter');
    await tabTo('Revoke');
    await press('Enter', 'Escape');
    expect(await focused()).toBe('Revoke');
    await press('Escape');
    await expect.poll(focused).toMatch(/^Maya Okafor/);
    await press('Escape');
    await expect.poll(stage.take).toEqual([{ name: 'hideWindow', input: undefined }]);
  });

  it('arrow keys walk the list, and / finds the search', async () => {
    await stage.open(snapshot(workingDay));
    await tabTo('Import job');
    await press('ArrowDown');
    expect(await focused()).toMatch(/^Night shift wallboard/);
    await press('End');
    expect(await focused()).toMatch(/^Former trainee/);
    await press('/');
    expect(await focused()).toBe('Search sessions');
    await stage.page.keyboard.type('lobby');
    await expect.poll(() => stage.page.getByRole('listitem').count()).toBe(1);
    await press('Escape');
    await expect.poll(() => stage.page.getByRole('listitem').count()).toBe(workingDay.length);
    expect(await stage.take()).toEqual([]);
  });

  it('? lists the keys, Esc puts the list away and nothing else, and typing a ? asks for nothing', async () => {
    const { page } = stage;
    await press('?');
    expect(await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).innerText()).toContain('Search the sessions');
    await press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await stage.take()).toEqual([]);
    await stage.open(snapshot(workingDay));
    await press('/', '?');
    expect(await page.getByRole('searchbox').inputValue()).toBe('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('a person chooses to keep a session alive, and what is shown waits for the app to say so', async () => {
    await tabTo('Maya Okafor');
    await press('Enter');
    await tabTo('Observe');
    await press('ArrowDown');
    await expect
      .poll(stage.take)
      .toEqual([{ name: 'setMode', input: { sessionId: states.full.id, mode: 'keep-alive' } }]);
    await stage.show(snapshot([{ ...states.full, mode: 'keep-alive' }, states.plain]));
    await expect.poll(() => stage.page.getByText('Every check starts the idle timer anew.').count()).toBe(1);
  });

  it('a person renames a session', async () => {
    await tabTo('Dispatch supervisor');
    await press('Enter');
    await expect.poll(focused).toBe('Dispatch supervisor');
    await tabTo('Back');
    await press('Tab', 'Enter');
    await expect.poll(focused).toBe('Your name for this session');
    await stage.page.keyboard.type('Night desk');
    await press('Enter');
    await expect
      .poll(stage.take)
      .toEqual([{ name: 'renameSession', input: { sessionId: states.plain.id, label: 'Night desk' } }]);
    await expect.poll(focused).toBe('Rename');
  });
});
