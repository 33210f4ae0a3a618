import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuid } from '../renderer/fixtures/session-fixture';
import { states } from '../renderer/fixtures/sessions-fixture';
import { signingIn, snapshot, withLocalRegion } from '../renderer/fixtures/snapshot-fixture';
import { foundUsers } from '../renderer/fixtures/users-fixture';
import { setPageStage, type PageStage } from '../renderer/stage/page-stage';

describe('an answer that comes late', () => {
  let stage: PageStage;

  beforeAll(async () => {
    stage = await setPageStage();
  });

  afterAll(async () => {
    await stage.stop();
  });

  const button = (name: string | RegExp): Promise<void> => stage.page.getByRole('button', { name }).first().click();
  const title = (): Promise<string> => stage.page.locator('h1').innerText();
  const settled = (): Promise<void> => stage.page.waitForTimeout(200);
  const open = (session: (typeof states)[keyof typeof states]): Promise<void> =>
    stage.page.locator(`[data-opens="session:${session.id}"]`).click();

  const addByToken = async (): Promise<void> => {
    await stage.open(snapshot([states.full], withLocalRegion));
    await button('Add');
    await stage.page.getByRole('radio', { name: 'Paste a token' }).check();
    await stage.page.getByLabel('Access token').fill('fake-token-late');
    await stage.answer('addSession', 'never');
    await button('Verify and add');
  };
  const added = { ok: true, value: { sessionId: states.plain.id } };
  const both = snapshot([states.full, states.plain], withLocalRegion);

  it('about a token that was added takes nobody away from what they look at meanwhile', async () => {
    await addByToken();
    await button('Preferences');
    await expect.poll(title).toBe('Preferences');
    await stage.show(both);
    await stage.settle('addSession', added);
    await settled();
    expect(await title()).toBe('Preferences');
  });

  it('about a token that was added shows its session to whoever waits for it', async () => {
    await addByToken();
    await stage.show(both);
    await stage.settle('addSession', added);
    await expect.poll(title).toBe('Dispatch supervisor');
  });

  it('about a token that was added shows nothing else before its session is known', async () => {
    await addByToken();
    await stage.settle('addSession', added);
    await settled();
    expect(await title()).toBe('Add a session');
    expect(await stage.page.locator('#submit').getAttribute('aria-disabled')).toBe('true');
    await stage.show(both);
    await expect.poll(title).toBe('Dispatch supervisor');
  });

  it('about a client’s new token says what it brought, and only to whoever still is there is it shown', async () => {
    const machine = { ...states.renewing, status: states.expired.status };
    for (const [leaves, expected] of [
      [false, 'Wallboard feed'],
      [true, 'Preferences'],
    ] as const) {
      await stage.open(snapshot([machine]));
      await open(machine);
      await button('Sign in again…');
      await stage.page.getByLabel('Client secret').fill('fake-secret-late');
      await stage.answer('signInAsClient', 'never');
      await stage.page.getByRole('button', { name: 'Sign in', exact: true }).click();
      if (leaves) await button('Preferences');
      await stage.settle('signInAsClient', { ok: true, value: { sessionId: machine.id, renewed: true } });
      await expect
        .poll(() => stage.page.locator('body > .spoken').innerText())
        .toBe('Signed in again. The session has a new token.');
      expect(await title()).toBe(expected);
    }
  });

  it('about one user does not take the place of the question about another', async () => {
    const everybody = { ok: true, value: { users: foundUsers, total: foundUsers.length } };
    const own = { request: 1, view: { kind: 'revoke-user' } } as const;
    await stage.open(snapshot([states.full], { focus: own }), undefined, 'always', {}, { findUsers: everybody });
    const ask = async (name: RegExp): Promise<void> => {
      await stage.page.getByLabel('User', { exact: true }).fill('ok');
      await button('Find');
      await button(name);
    };
    await ask(/^Okan Demir/);
    await stage.page.waitForTimeout(750);
    await stage.answer('revokeUser', 'never');
    await button('Revoke all their tokens');
    await button('Cancel');
    await ask(/^Ok-Hee Park/);
    await stage.settle('revokeUser', { ok: true, value: { revocationId: uuid(701) } });
    await settled();
    expect(await stage.page.getByRole('group', { name: 'Revoke every token of Ok-Hee Park?' }).count()).toBe(1);
  });

  it('to the sign-in of another session is not waited for under this one’s name', async () => {
    const other = { ...signingIn.signIn, replaces: states.notRenewed.id } as NonNullable<typeof signingIn.signIn>;
    await stage.open(snapshot([states.signedInExpired, states.notRenewed], { signIn: other }));
    await open(states.signedInExpired);
    await button('Sign in again…');
    expect(await stage.page.getByRole('heading', { name: 'Waiting for your browser' }).count()).toBe(0);
    await stage.page.getByRole('button', { name: 'Sign in with the browser' }).waitFor();
  });
});
