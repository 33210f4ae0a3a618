import { describe, expect, it } from 'vitest';
import type { AddForm } from '../driver/window';
import { fileStage } from './file-stage';

interface Refused {
  readonly name: string;
  readonly form: AddForm;
  readonly why: RegExp;
}

const malformed: readonly Refused[] = [
  { name: 'nothing at all', form: { token: '   ' }, why: /Paste the token first/ },
  { name: 'too short to be one', form: { token: 'abc' }, why: /too short to be a token/ },
  { name: 'two words', form: { token: 'token fake-token-mara' }, why: /no spaces or line breaks/ },
  { name: 'one with foreign letters', form: { token: 'fake-tøken-måra' }, why: /characters that no token has/ },
  { name: 'longer than a keychain takes', form: { token: 'f'.repeat(2501) }, why: /too long to be a token/ },
];

describe('a token that is refused', () => {
  const stage = fileStage((one) => one.startFresh());

  const refuse = async (form: AddForm): Promise<string> => {
    const { app } = stage();
    await app.window.add(form);
    return app.window.refusal();
  };

  const expectNothingHeld = async (): Promise<void> => {
    const { keychain, tray, app } = stage();
    expect(await keychain.sessions()).toEqual([]);
    expect(await tray.tooltip()).toBe('Token Tray: no sessions yet');
    await app.window.toList();
    expect(await app.window.text()).toMatch(/No session is held yet/);
  };

  it.each(malformed)('is told apart before anything is sent: $name', async ({ form, why }) => {
    stage().cloud.clearRequests();
    expect(await refuse(form)).toMatch(why);
    expect(stage().cloud.requests).toEqual([]);
    await expectNothingHeld();
  });

  it('says that a dead one is dead, with the id that support asks for', async () => {
    const { cloud } = stage();
    cloud.control.endToken('mara');
    const said = await refuse({ token: cloud.token('mara').secret });
    expect(said).toMatch(/does not accept this token/);
    const answer = cloud.requests.findLast(({ status }) => status === 401);
    expect(said).toContain(answer?.correlationId);
    await expectNothingHeld();
  });

  it('says that an expired one has expired', async () => {
    const { cloud } = stage();
    cloud.control.endToken('tomas', 'credentials.expired');
    expect(await refuse({ token: cloud.token('tomas').secret })).toMatch(/has expired/);
    await expectNothingHeld();
  });

  it('says that the cloud could not be reached, and keeps what was typed for another try', async () => {
    const { cloud, app } = stage();
    const fault = cloud.control.dropAnswer();
    expect(await refuse({ token: cloud.token('jonas').secret, label: 'Platform' })).toMatch(
      /connection to Genesys Cloud broke/,
    );
    fault.remove();
    expect(await app.window.page.getByLabel('Access token', { exact: true }).inputValue()).toBe('fake-token-jonas');
    await expectNothingHeld();
  });

  it('says that a cloud has a problem of its own, and does not take that for an answer about the token', async () => {
    const { cloud } = stage();
    const fault = cloud.control.fail(503);
    expect(await refuse({ token: cloud.token('jonas').secret })).toMatch(/has a problem of its own \(503\)/);
    fault.remove();
    await expectNothingHeld();
  });

  it('says that a sign-in page of the network is in between', async () => {
    const { cloud } = stage();
    const fault = cloud.control.htmlPortal();
    expect(await refuse({ token: cloud.token('jonas').secret })).toMatch(/did not come from Genesys Cloud/);
    fault.remove();
    await expectNothingHeld();
  });

  it('asks for a region where none was chosen', async () => {
    const { app } = stage();
    await app.window.fillAdd({ token: 'fake-token-jonas' });
    await app.window.page.locator('#region').evaluate((list) => ((list as HTMLSelectElement).value = ''));
    await app.window.page.locator('#region').dispatchEvent('change');
    await app.window.press('Verify and add');
    expect(await app.window.refusal()).toMatch(/Choose the region/);
    await expectNothingHeld();
  });

  it('is taken once what stood in its way is mended', async () => {
    const { app, cloud, keychain } = stage();
    await app.window.add({ token: cloud.token('jonas').secret });
    await app.window.says(/Jonas Keller/);
    expect(await keychain.sessions()).toHaveLength(1);
  });
});
