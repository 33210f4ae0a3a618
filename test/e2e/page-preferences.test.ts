import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../src/shared/settings';
import { now } from '../renderer/fixtures/session-fixture';
import { states } from '../renderer/fixtures/sessions-fixture';
import { busySettings } from '../renderer/fixtures/shell-scenes';
import { snapshot } from '../renderer/fixtures/snapshot-fixture';
import { keyboardOf } from '../renderer/stage/keyboard';
import { setPageStage, type PageStage } from '../renderer/stage/page-stage';

describe('the preferences', () => {
  let stage: PageStage;

  beforeAll(async () => {
    stage = await setPageStage();
  });

  afterAll(async () => {
    await stage.stop();
  });

  const { press, focused, tabTo } = keyboardOf(() => stage);
  const open = async (settings: Partial<Settings> = {}, more: Parameters<typeof snapshot>[1] = {}): Promise<void> => {
    await stage.open(snapshot([states.full, states.plain], { settings: { ...defaultSettings, ...settings }, ...more }));
    await press('Control+,');
    await stage.page.getByRole('heading', { level: 1, name: 'Preferences' }).waitFor();
    await stage.take();
  };
  const asked = async (): Promise<readonly unknown[]> => (await stage.take()).map(({ input }) => input);

  beforeEach(async () => {
    await open();
  });

  it('are set with the keyboard alone, each at once', async () => {
    await tabTo('Check each session');
    await press('ArrowDown');
    await tabTo('A session has ended');
    await press('Space');
    await tabTo('Before the idle timeout');
    await press('End');
    await tabTo('Quiet hours');
    await press('Space');
    await tabTo('Start when I log in');
    await press('Space');
    await tabTo('Theme');
    await press('End');
    await tabTo('Language');
    await press('d');
    await tabTo('Keep the activity');
    await press('Home');
    const { notices, quietHours } = defaultSettings;
    expect(await stage.take()).toEqual(
      [
        { pollSeconds: 120 },
        { notices: { ...notices, ended: false } },
        { idleWarningMinutes: 60 },
        { quietHours: { ...quietHours, on: true } },
        { startAtLogin: true },
        { theme: 'dark' },
        { language: 'de' },
        { auditDays: 7 },
      ].map((input) => ({ name: 'changeSettings', input })),
    );
  });

  it('show what was chosen while the app is asked, and spring back with the reason when it refuses', async () => {
    const field = stage.page.getByLabel('Check each session');
    await stage.answer('changeSettings', 'never');
    await field.selectOption({ label: 'Every hour' });
    expect(await field.inputValue()).toBe('3600');
    await stage.answer('changeSettings', { ok: false, failure: { kind: 'disk', why: 'full', file: 'settings.json' } });
    await field.selectOption({ label: 'Every 5 minutes' });
    expect(await stage.page.getByRole('alert').innerText()).toMatch(/^The disk is full/);
    await expect.poll(() => field.inputValue()).toBe('60');
    await stage.answer('changeSettings', { ok: true, value: null });
    await field.selectOption({ label: 'Every 5 minutes' });
    await expect.poll(() => stage.page.getByRole('alert').count()).toBe(0);
    expect(await field.inputValue()).toBe('300');
    await stage.show(snapshot([states.full], { settings: { ...defaultSettings, pollSeconds: 120 } }));
    await expect.poll(() => field.inputValue()).toBe('120');
  });

  it('take quiet hours, one set between the half hours too, and pause notices for an hour by the clock of the app', async () => {
    await open({ quietHours: { on: true, from: 1320, to: 425 } });
    const to = stage.page.getByLabel('Until').locator('option:checked');
    expect((await to.innerText()).replaceAll(/\s/g, ' ')).toBe('7:05 AM');
    await stage.page.getByLabel('From').selectOption('1290');
    await stage.page.getByRole('button', { name: 'For an hour' }).click();
    const [quiet, pause] = (await asked()) as readonly [unknown, { readonly quietUntil: number }];
    expect(quiet).toEqual({ quietHours: { on: true, from: 1290, to: 425 } });
    expect(pause.quietUntil - now).toBeGreaterThanOrEqual(3_600_000);
    expect(pause.quietUntil - now).toBeLessThan(3_660_000);
    await open({ quietUntil: now + 3_600_000 });
    await stage.page.getByText(/^Paused until /).waitFor();
    await stage.page.getByRole('button', { name: 'Resume' }).click();
    expect(await asked()).toEqual([{ quietUntil: 0 }]);
  });

  it('take a shortcut as it is pressed, let go of the keys with Esc and Tab, and say when it is taken', async () => {
    const { page } = stage;
    await open(busySettings, { settings: busySettings, app: { ...snapshot().app, shortcut: 'taken' } });
    await page.getByText('Another program has this shortcut.').waitFor();
    await tabTo('Keys: Ctrl Shift G');
    await press('Enter');
    expect(await focused()).toBe('Press the new keys…');
    await press('g', 'Shift+g', 'Escape');
    expect(await focused()).toBe('Keys: Ctrl Shift G. Press to change them.');
    expect(await asked()).toEqual([]);
    await press('Enter', 'Control+Alt+k');
    expect(await asked()).toEqual([{ shortcut: { on: true, keys: 'CommandOrControl+Alt+K' } }]);
    await press('Enter', 'Tab');
    expect(await page.locator('.recording').count()).toBe(0);
    expect(await page.locator('h1').innerText()).toBe('Preferences');
  });

  it('say nothing of starting at login where the desktop can’t', async () => {
    await open({}, { app: { ...snapshot().app, canStartAtLogin: false } });
    expect(await stage.page.getByText('Start when I log in').count()).toBe(0);
  });

  it('clear nothing before it is said that nothing is revoked, and offer that first', async () => {
    const { page } = stage;
    await tabTo('Clear all data…');
    await press('Enter');
    const panel = page.getByRole('group', { name: 'Clear everything that Token Tray keeps?' });
    expect(await panel.innerText()).toContain('Nothing is revoked. 2 tokens may still be valid');
    await tabTo('Revoke all my sessions first');
    await press('Escape');
    await expect.poll(focused).toBe('Clear all data…');
    await press('Enter');
    await tabTo('Clear without revoking');
    await press('Enter');
    expect(await focused()).toBe('Clear now: this can’t be undone');
    expect(await stage.take()).toEqual([]);
    await page.waitForTimeout(600);
    await press('Enter');
    await expect.poll(stage.take).toEqual([{ name: 'clearAllData', input: undefined }]);
  });

  it('lead from clearing to revoking everything', async () => {
    await stage.page.getByRole('button', { name: 'Clear all data…' }).click();
    await stage.page.getByRole('button', { name: 'Revoke all my sessions first' }).click();
    await expect.poll(() => stage.page.locator('h1').innerText()).toBe('Revoke all my sessions');
    expect(await stage.take()).toEqual([]);
  });
});
