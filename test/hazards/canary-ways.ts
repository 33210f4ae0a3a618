import { eventually } from '../driver/eventually';
import { SignInForm } from '../driver/sign-in-form';
import { press } from '../login/signing-in';
import { openedAddress } from './address-opener';
import { canaryClientSecret, canaryToken, machine, people, type CanaryStage } from './canary-stage';
import { repeatingAnswer } from './repeating-answer';

/** All that can happen to a secret in the running app, way by way. */
export class CanaryWays {
  readonly #canary: CanaryStage;

  constructor(canary: CanaryStage) {
    this.#canary = canary;
  }

  /** In the window, and not before it was refused twice. */
  async pasted(): Promise<void> {
    const { app, cloud } = this.#canary.stage;
    const user = cloud.users.find(({ name }) => name === 'Jonas Keller')?.id;
    cloud.control.issueToken({ user, secret: canaryToken });
    await app.window.add({ token: `${canaryToken} with words behind it` });
    await app.window.refusal();
    await app.window.add({ token: canaryToken, label: 'Canary' });
    await app.window.says(/Canary/);
    await app.window.add({ token: canaryToken });
    await app.window.refusal();
  }

  async asMachine(): Promise<void> {
    const form = new SignInForm(this.#canary.stage.app.window);
    await form.machine({ clientId: machine.id, clientSecret: canaryClientSecret, keep: true, label: 'Canary machine' });
    await this.#canary.session('Canary machine', ({ status }) => status.kind === 'active');
  }

  async byBrowser(): Promise<void> {
    const { app, cloud, desktop } = this.#canary.stage;
    await new SignInForm(app.window).start({ clientId: people.id, label: 'Canary person' });
    const address = await openedAddress(desktop.env, /oauth\/authorize/);
    const user = cloud.users.find(({ name }) => name === 'Élise Moreau')?.id ?? '';
    await fetch(await press(new URL(address), { user }));
    await this.#canary.session('Canary person', ({ status }) => status.kind === 'active');
  }

  /** By a host that repeats it in errors, and in names. */
  async saidBack(): Promise<void> {
    const { proxy, stage } = this.#canary;
    const { id: sessionId } = await this.#canary.session('Canary');
    const errors = proxy.add({ fault: { kind: 'answer', bytes: repeatingAnswer(503, canaryToken) } });
    await stage.tray.choose(/^Canary:/, 'Check now');
    await this.#canary.session('Canary', ({ status }) => status.kind === 'unreachable');
    errors.remove();
    const named = { id: sessionId, name: `Repeats ${canaryToken}` };
    const bytes = Buffer.from(JSON.stringify({ organization: named, OAuthClient: named }));
    const names = proxy.add({ fault: { kind: 'body', bytes }, method: 'GET' });
    await this.#canary.does('checkSession', { sessionId });
    await this.#canary.session('Canary', ({ info }) => info?.organization?.name?.startsWith('Repeats') === true);
    names.remove();
    await this.#canary.does('checkSession', { sessionId });
  }

  async renewed(): Promise<void> {
    for (const label of ['Canary machine', 'Canary person']) {
      await this.#canary.does('renewSession', { sessionId: (await this.#canary.session(label)).id });
    }
  }

  async revokesAUser(): Promise<void> {
    const { id: sessionId } = await this.#canary.session('Canary');
    const [user] = this.#colleagues(1);
    await this.#canary.does('findUsers', { sessionId, query: user?.email ?? '' });
    this.#refuseOnce(user?.id ?? '');
    const asked = { sessionId, userId: user?.id ?? '' };
    await this.#canary.tries('revokeUser', asked);
    await this.#canary.does('revokeUser', asked);
  }

  /** In which somebody takes the field for one of tokens that are to be revoked. */
  async revokesAList(): Promise<void> {
    const { id: sessionId } = await this.#canary.session('Canary');
    const leavers = this.#colleagues(3);
    const text = ['user;note', ...leavers.map(({ email }) => `${email};leaves`), `${canaryToken};?`].join('\n');
    await this.#canary.does('openUserList', { sessionId, text, fileName: 'leavers.csv' });
    const rests = async (...kinds: readonly string[]): Promise<string> =>
      eventually(`the list is ${kinds.join(' or ')}`, async () => {
        const kind = (await this.#canary.snapshot()).userList?.phase.kind ?? '';
        return kinds.includes(kind) && kind;
      });
    await rests('ready');
    this.#refuseOnce(leavers[0]?.id ?? '');
    await this.#canary.does('startUserList', { users: leavers.length, includeSelf: false });
    // A no before anybody's yes halts the list; after one it is about that user alone.
    if ((await rests('paused', 'done')) === 'paused') await this.#canary.does('resumeUserList');
    await rests('done');
  }

  /** The list of users, and the trail in both of its forms. */
  async saved(): Promise<void> {
    await this.#canary.savesTo('saved-list.csv');
    await this.#canary.does('saveUserList');
    for (const format of ['csv', 'json'] as const) {
      await this.#canary.savesTo(`saved.${format}`);
      await this.#canary.does('saveAudit', { text: '', kinds: [], format });
    }
  }

  /** Typed into its field and marked there, which puts other texts where the middle button of the mouse finds them. */
  async selected(): Promise<void> {
    const { window } = this.#canary.stage.app;
    await window.fillAdd({ token: canaryToken });
    await window.page.getByLabel('Access token', { exact: true }).selectText();
    await window.page.keyboard.press('Control+c');
  }

  /** Refused once, then with its proof. */
  async revoked(): Promise<void> {
    const { stage } = this.#canary;
    await stage.app.window.openSession('Canary');
    this.#refuseOnce('me');
    const { id: sessionId } = await this.#canary.session('Canary');
    await this.#canary.tries('revokeSession', { sessionId });
    await this.#canary.session('Canary', ({ revokeFailure }) => revokeFailure !== undefined);
    await stage.app.window.revoke();
    await this.#canary.session('Canary', ({ status }) => status.kind === 'revoked');
  }

  async ended(): Promise<void> {
    const { cloud, notifications } = this.#canary.stage;
    const { id: sessionId } = await this.#canary.session('Canary person');
    for (const { secret, clientId } of cloud.tokens) if (clientId === people.id) cloud.control.endToken(secret);
    await this.#canary.does('checkSession', { sessionId });
    await notifications.titled(/^Canary person has ended$/);
  }

  /** The next request to revoke what stands at the end of its address: others end a former token meanwhile. */
  #refuseOnce(whose: string): void {
    const bytes = repeatingAnswer(403, canaryToken);
    const path = `/api/v2/tokens/${whose}`;
    this.#canary.proxy.add({ fault: { kind: 'answer', bytes }, method: 'DELETE', path, count: 1 });
  }

  #colleagues(count: number) {
    const { cloud } = this.#canary.stage;
    const organization = cloud.users.find(({ name }) => name === 'Jonas Keller')?.organizationId ?? '';
    return cloud.control.addUsers(organization, count);
  }
}
