import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, field } from '../demo/ask';
import { runningCloud } from '../demo/running-cloud';
import { startElectronSignIn, type ElectronSignIn } from '../login/electron-sign-in';
import { demoClient } from '../login/signing-in';

describe('signing in from Electron, with Chromium as the browser', () => {
  let electron: ElectronSignIn;

  beforeAll(async () => {
    electron = await startElectronSignIn();
  });

  afterAll(async () => {
    await electron.stop();
  });

  it('brings the person’s token, and a page that Chromium shows as it is meant', async () => {
    const cloud = await runningCloud();
    const asked = Date.now();
    const { id } = demoClient(cloud, 'mara', 'Token Tray');
    const outcome = await electron.signIn(cloud.origin, id, cloud.token('mara').userId ?? '');
    expect(outcome).toMatchObject({ styled: true, complaints: [] });
    expect(outcome.failure).toBeUndefined();
    expect(outcome.page).toMatch(/^You are signed in\n/);
    expect(outcome.expiresAt).toBeGreaterThanOrEqual(asked + 28_800_000);
    const me = await ask(cloud, 'GET /api/v2/users/me', { token: outcome.token ?? '' });
    expect(field(me, 'name')).toBe('Mara Lindqvist');
  });

  it('tells in the browser and in the app that the person did not want to', async () => {
    const cloud = await runningCloud();
    const outcome = await electron.signIn(cloud.origin, demoClient(cloud, 'mara', 'Token Tray').id, 'yes');
    expect(outcome.failure).toMatchObject({ kind: 'sign-in', why: 'denied' });
    expect(outcome.page).toMatch(/^You are not signed in\n/);
    expect(outcome).toMatchObject({ styled: true, complaints: [] });
  });

  it('leaves nothing behind that nothing caught', async () => {
    expect(await electron.uncaught()).toEqual([]);
  });
});
