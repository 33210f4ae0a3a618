import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { states } from '../renderer/fixtures/sessions-fixture';
import { snapshot } from '../renderer/fixtures/snapshot-fixture';
import { setPageStage, type PageStage } from '../renderer/stage/page-stage';

describe('the page tells', () => {
  let stage: PageStage;

  beforeAll(async () => {
    stage = await setPageStage();
  });

  afterAll(async () => {
    await stage.stop();
  });

  const button = (name: string | RegExp): Promise<void> => stage.page.getByRole('button', { name }).first().click();
  const title = (): Promise<string> => stage.page.locator('h1').innerText();
  const open = (session: (typeof states)[keyof typeof states]): Promise<void> =>
    stage.page.locator(`[data-opens="session:${session.id}"]`).click();
  const refused = { ok: false, failure: { kind: 'disk', why: 'read-only', file: 'sessions.json' } };

  it('of the same thing as often as it happens, to a person who hears it', async () => {
    await stage.open(snapshot([states.full]));
    await open(states.full);
    const copy = stage.page.getByRole('button', { name: /^Copy/ }).first();
    await stage.page.evaluate(() => {
      const target = window as unknown as { told: number };
      target.told = 0;
      const region = document.querySelector('body > .spoken');
      new MutationObserver(() => (target.told += 1)).observe(region ?? document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    const told = (): Promise<number> => stage.page.evaluate(() => (window as unknown as { told: number }).told);
    await copy.click();
    await expect.poll(told).toBe(1);
    await copy.click();
    await expect.poll(told).toBe(2);
  });

  it('why a session that is over could not be removed, and that one was', async () => {
    await stage.open(snapshot([states.expired, states.plain]));
    await open(states.expired);
    await stage.answer('forgetSession', refused);
    await button('Remove from the list');
    await expect.poll(() => stage.page.getByRole('alert').innerText()).not.toBe('');
    await stage.answer('forgetSession', { ok: true, value: null });
    await button('Remove from the list');
    await expect.poll(() => stage.page.locator('body > .spoken').innerText()).not.toBe('');
    expect(await stage.page.getByRole('alert').count()).toBe(0);
  });

  it('why a live session could not be forgotten, at once', async () => {
    await stage.open(snapshot([states.plain]));
    await open(states.plain);
    await stage.answer('forgetSession', refused);
    await button('Forget');
    await button('Forget');
    await expect.poll(() => stage.page.getByRole('alert').innerText()).not.toBe('');
  });

  it('the way back in one step, where a session on it is gone', async () => {
    const sweep = { requestedAt: 1, sessionIds: [states.plain.id, states.full.id], waiting: [] };
    const view = { kind: 'sweep' } as const;
    await stage.open(snapshot([states.plain, states.full], { sweep, focus: { request: 1, view } }));
    const everything = await title();
    await stage.page.getByRole('button', { name: 'Dispatch supervisor' }).click();
    await expect.poll(title).toBe('Dispatch supervisor');
    await stage.show(snapshot([states.full], { sweep, focus: { request: 1, view } }));
    await expect.poll(title).toBe(everything);
    await button('Back');
    await expect.poll(title).toBe('Your session is live');
  });
});
