import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minute, now } from '../renderer/fixtures/session-fixture';
import { states } from '../renderer/fixtures/sessions-fixture';
import { snapshot } from '../renderer/fixtures/snapshot-fixture';
import { listRow, listRows, userList } from '../renderer/fixtures/user-list-fixture';
import { openList } from '../renderer/fixtures/user-list-scenes';
import { keyboardOf } from '../renderer/stage/keyboard';
import { setPageStage, type PageStage } from '../renderer/stage/page-stage';

describe('revoking many users in the window', () => {
  let stage: PageStage;

  beforeAll(async () => {
    stage = await setPageStage();
  });

  afterAll(async () => {
    await stage.stop();
  });

  const held = [states.full, states.plain];
  const focus = { request: 1, view: { kind: 'user-list' } } as const;
  const { press, tabTo } = keyboardOf(() => stage);
  const button = (name: string): Promise<void> => stage.page.getByRole('button', { name, exact: true }).click();
  const says = (text: string | RegExp): Promise<void> => stage.page.getByText(text).first().waitFor();
  const open = (): Promise<void> => stage.open(snapshot(held, { focus }));
  const csv = { name: 'leavers.csv', mimeType: 'text/csv', buffer: Buffer.from('email\na@northwind.example\n') };
  const opened = (text: string, more = {}) => [
    { name: 'openUserList', input: { sessionId: states.plain.id, text, ...more } },
  ];

  it('takes a file that is chosen', async () => {
    await open();
    await stage.page.locator('input[type=file]').setInputFiles(csv);
    await expect.poll(stage.take).toEqual(opened('email\na@northwind.example\n', { fileName: 'leavers.csv' }));
  });

  it('takes a file that is dropped anywhere on it', async () => {
    await open();
    await stage.page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['b@northwind.example'], 'dropped.txt'));
      for (const kind of ['dragover', 'drop']) {
        const event = new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true });
        document.querySelector('#pasted')?.dispatchEvent(event);
      }
    });
    await expect.poll(stage.take).toEqual(opened('b@northwind.example', { fileName: 'dropped.txt' }));
  });

  it('takes what is pasted, and says what is missing where nothing is', async () => {
    await open();
    await button('Look up these users');
    await says('Paste a list first, or choose a file.');
    await stage.page.getByLabel('Or paste the list').fill('a@northwind.example\nb@northwind.example');
    await button('Look up these users');
    await expect.poll(stage.take).toEqual(opened('a@northwind.example\nb@northwind.example'));
  });

  it('says why the app did not take a list', async () => {
    await open();
    await stage.answer('openUserList', { ok: false, failure: { kind: 'user-list', why: 'no-users' } });
    await stage.page.locator('input[type=file]').setInputFiles(csv);
    await expect
      .poll(() => stage.page.getByRole('alert').innerText())
      .toMatch(/^No line and no column of this list holds/);
  });

  it('starts only with the very number of users typed, and says first that you are one of them', async () => {
    await openList(stage, userList({ kind: 'ready' }, { waiting: 4978, duplicate: 12, self: 1 }), listRows(50));
    await tabTo('You are on this list');
    await tabTo('Type 4,978 to revoke these users');
    await stage.page.keyboard.type('4979');
    await press('Enter');
    await says('That is not the number of users: 4,978.');
    expect((await stage.take()).map(({ name }) => name)).not.toContain('startUserList');
    await stage.page.getByRole('checkbox').check();
    await says('Type 4,979 to revoke these users');
    await button('Revoke all tokens of 4,979 users');
    await expect
      .poll(async () => (await stage.take()).filter(({ name }) => name === 'startUserList'))
      .toEqual([{ name: 'startUserList', input: { users: 4979, includeSelf: true } }]);
  });

  it('offers no start where nobody could be revoked', async () => {
    await openList(stage, userList({ kind: 'ready' }, { unknown: 3 }), listRows(3));
    await says('No line of this list names a user whose tokens could be revoked.');
    expect(await stage.page.getByRole('textbox').count()).toBe(0);
  });

  it('tells how far it is as it goes, to people who hear it too', async () => {
    const running = { kind: 'running', startedAt: now } as const;
    const counts = { waiting: 3754, sending: 6, accepted: 1237, failed: 2, unclear: 1 };
    const list = userList(running, counts, { endsAbout: now + 14.5 * minute });
    await openList(stage, list, listRows(5000));
    const bar = stage.page.getByRole('progressbar');
    const value = async () => [await bar.getAttribute('aria-valuenow'), await bar.getAttribute('aria-valuetext')];
    expect(await value()).toEqual(['1239', expect.stringMatching(/^3,761 of 5,000 left; about 14 min/)]);
    const done = userList({ kind: 'done', at: now }, { accepted: 4998, failed: 2 });
    await stage.show(snapshot(held, { focus, userList: done }));
    await says('Done, with some left');
    expect(await bar.count()).toBe(0);
  });

  it('pauses at a press, and stops at the second press in the same place', async () => {
    await openList(stage, userList({ kind: 'running', startedAt: now }, { waiting: 5, accepted: 5 }), listRows(10));
    await stage.take();
    await button('Pause');
    await button('Stop');
    const names = async () =>
      (await stage.take()).map(({ name }) => name).filter((name) => name !== 'readUserListRows');
    await expect.poll(names).toEqual(['pauseUserList']);
    await stage.page.waitForTimeout(600);
    await button('Stop now: the rest keep their tokens');
    await expect.poll(names).toEqual(['stopUserList']);
  });

  it('says that it was interrupted and goes on when a person says so', async () => {
    await openList(stage, userList({ kind: 'paused', why: 'restart' }, { waiting: 5, accepted: 5 }), listRows(10));
    await says('This list was interrupted');
    await tabTo('Resume');
    await press('Enter');
    await expect.poll(async () => (await stage.take()).map(({ name }) => name)).toContain('resumeUserList');
  });

  it('offers who can ask in place of a session that is over, and sends nothing by that', async () => {
    const list = userList(
      { kind: 'paused', why: 'failure', failure: { kind: 'rejected' } },
      { waiting: 5, accepted: 5 },
    );
    const over = { ...states.full, status: states.expired.status };
    const given = { readUserListRows: listRows(10) };
    await stage.open(snapshot([over, states.plain], { focus, userList: list }), undefined, 'always', given);
    await says('The session that asked can’t do so any more. Have another one of this organization ask:');
    await button('Let Dispatch supervisor ask');
    const input = { sessionId: states.plain.id };
    await expect
      .poll(async () => (await stage.take()).filter(({ name }) => name !== 'readUserListRows'))
      .toEqual([{ name: 'handOverUserList', input }]);
    await stage.show(snapshot([over], { focus, userList: list }));
    await says('Add one of this organization, or sign in again, to go on.');
  });

  it('says under which name the table was saved', async () => {
    await openList(stage, userList({ kind: 'done', at: now }, { accepted: 10 }), listRows(10));
    await stage.answer('saveUserList', { ok: true, value: { saved: true, fileName: 'revoked users.csv' } });
    await button('Save as CSV…');
    await expect.poll(() => stage.page.locator('main').innerText()).toContain('Saved as revoked users.csv.');
  });

  it('is found again from the view for one user while it is not finished', async () => {
    const list = userList({ kind: 'paused', why: 'person' }, { waiting: 5 });
    const one = { request: 1, view: { kind: 'revoke-user' } } as const;
    await stage.open(snapshot(held, { focus: one, userList: list }), undefined, 'always', {
      readUserListRows: listRows(5),
    });
    await button('Show it');
    await expect.poll(() => stage.page.getByRole('heading', { name: 'Paused' }).count()).toBe(1);
  });

  it('walks twenty thousand lines, drawing and reading those in sight', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => listRow(index + 1, { kind: 'waiting', self: false }));
    await openList(stage, userList({ kind: 'running', startedAt: now }, { waiting: 20_000 }), rows);
    await stage.page.getByText('bruno.abara.1@', { exact: false }).waitFor();
    await stage.page.getByRole('listbox').focus();
    await press('End');
    await stage.page.locator('.list-detail').getByText('Line 20000').waitFor();
    const active = stage.page.locator(
      `#${await stage.page.getByRole('listbox').getAttribute('aria-activedescendant')}`,
    );
    expect([await active.getAttribute('aria-posinset'), await active.getAttribute('aria-setsize')]).toEqual([
      '20000',
      '20000',
    ]);
    await press('Home', 'PageDown');
    await stage.page.locator('.list-detail').getByText('Line 8').waitFor();
    expect(await stage.page.getByRole('option').count()).toBeLessThan(40);
    const reads = (await stage.take()).filter(({ name }) => name === 'readUserListRows');
    expect(reads.length).toBeLessThan(8);
  });
});
