import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/shared/settings';
import { active, minute, now, session } from '../renderer/fixtures/session-fixture';
import { states } from '../renderer/fixtures/sessions-fixture';
import { eventfulDay } from '../renderer/fixtures/shell-scenes';
import { snapshot } from '../renderer/fixtures/snapshot-fixture';
import { keyboardOf } from '../renderer/stage/keyboard';
import { setPageStage, type PageStage } from '../renderer/stage/page-stage';

describe('the window', () => {
  let stage: PageStage;

  beforeAll(async () => {
    stage = await setPageStage();
  });

  afterAll(async () => {
    await stage.stop();
  });

  beforeEach(async () => {
    await stage.open(snapshot([states.full, states.plain]));
  });

  const { press, focused, tabTo } = keyboardOf(() => stage);
  const heading = (): Promise<string> => stage.page.locator('h1').innerText();
  const background = (): Promise<string> =>
    stage.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  it('leads from every view to every main view with one click, and says which one is open', async () => {
    const { page } = stage;
    const names = ['Revoke users', 'Activity', 'Preferences', 'Help'];
    for (const from of names) {
      for (const to of names) {
        await page.getByRole('navigation').getByRole('button', { name: from }).click();
        await page.getByRole('navigation').getByRole('button', { name: to }).click();
        await expect.poll(heading).toBe(to);
        expect(await page.locator('[aria-current=page]').innerText()).toBe(to);
      }
    }
    await page.getByRole('navigation').getByRole('button', { name: 'Sessions' }).click();
    await expect.poll(heading).toBe('All 2 sessions are live');
  });

  it('has keys for its views, for adding and for checking, and one step back leads to the list', async () => {
    for (const [key, title] of [
      ['Control+2', 'Revoke users'],
      ['Control+3', 'Activity'],
      ['Control+,', 'Preferences'],
      ['Control+5', 'Help'],
      ['Control+n', 'Add a session'],
    ] as const) {
      await press(key);
      await expect.poll(heading).toBe(title);
    }
    await press('Control+1');
    await expect.poll(heading).toBe('All 2 sessions are live');
    await press('Control+4', 'Escape');
    await expect.poll(heading).toBe('All 2 sessions are live');
    await stage.take();
    await press('Control+r', 'F5');
    expect((await stage.take()).map(({ name }) => name)).toEqual(['checkAll', 'checkAll']);
  });

  it('takes the theme that a person chose, whatever the system has', async () => {
    await stage.page.emulateMedia({ colorScheme: 'light' });
    const light = await background();
    await stage.show(snapshot([states.full], { settings: { ...defaultSettings, theme: 'dark' } }));
    await expect.poll(background).not.toBe(light);
    const dark = await background();
    await stage.page.emulateMedia({ colorScheme: 'dark' });
    expect(await background()).toBe(dark);
    await stage.show(snapshot([states.full], { settings: { ...defaultSettings, theme: 'light' } }));
    await expect.poll(background).toBe(light);
    await stage.show(snapshot([states.full]));
    await expect.poll(background).toBe(dark);
    await stage.page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(background).toBe(light);
  });

  it('moves no row away under the pointer, and puts it in its place when the pointer rests', async () => {
    const { page } = stage;
    const names = (): Promise<readonly string[]> => page.locator('.row-name').allInnerTexts();
    const ending = { ...states.full, status: active({ idlesAt: now + 2 * minute }) };
    const rows = [states.plain, states.full];
    await stage.open(snapshot(rows));
    await expect.poll(names).toEqual(['Dispatch supervisor', 'Maya Okafor']);
    const box = await page.locator('.row').first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 10);
    await page.mouse.move((box?.x ?? 0) + 44, (box?.y ?? 0) + 12);
    await stage.show(snapshot([states.plain, ending]));
    await page.locator('.row-attention').waitFor();
    expect(await names()).toEqual(['Dispatch supervisor', 'Maya Okafor']);
    await expect.poll(names, { timeout: 6000 }).toEqual(['Maya Okafor', 'Dispatch supervisor']);
  });

  it('keeps the focus on a row that moves to another group', async () => {
    await tabTo('Maya Okafor');
    const ended = {
      ...states.full,
      status: { kind: 'ended', at: now, reason: 'expired', proof: { by: 'HEAD' } } as const,
    };
    await stage.show(snapshot([ended, states.plain]));
    await stage.page.getByRole('heading', { name: /^Needs you/ }).waitFor();
    expect(await focused()).toMatch(/^Maya Okafor/);
  });

  it('offers to sign in again where a session ended, without the way over its view', async () => {
    await stage.open(snapshot([states.signedInExpired]));
    await stage.page.getByRole('button', { name: 'Sign in again: Maya Okafor' }).click();
    await expect.poll(heading).toBe('Sign in again');
  });

  it('tells the last day of a session to those who can’t look at it', async () => {
    const told = session(1, active(), { label: 'Night desk', history: eventfulDay });
    await stage.open(snapshot([told]));
    await stage.page.locator('[data-opens^="session:"]').click();
    const day = stage.page.getByRole('figure', { name: 'The last 24 hours' });
    expect(await day.getByRole('listitem').allInnerTexts()).toHaveLength(5);
    expect(await day.innerText()).toContain('No answer from');
  });

  it('helps: copies diagnostics with and without names, opens folders, and says why that fails', async () => {
    const { page } = stage;
    await press('Control+5');
    await page.getByRole('button', { name: 'Without names' }).click();
    await page.getByText('Copied. Paste it where support asks for it.').waitFor();
    await page.getByRole('button', { name: 'With names' }).click();
    await page.getByRole('button', { name: 'Open the log folder' }).click();
    await stage.answer('openFolder', { ok: false, failure: { kind: 'disk', why: 'other', file: 'logs' } });
    await page.getByRole('button', { name: 'Open the data folder' }).click();
    await page.getByRole('alert').waitFor();
    expect(await stage.take()).toEqual([
      { name: 'copyDiagnostics', input: { names: false } },
      { name: 'copyDiagnostics', input: { names: true } },
      { name: 'openFolder', input: { folder: 'logs' } },
      { name: 'openFolder', input: { folder: 'data' } },
    ]);
  });
});
