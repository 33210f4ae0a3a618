import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import { UnheldTokens, type UnheldNews } from '../../src/main/sessions/unheld-tokens';
import { fail, succeed } from '../../src/shared/failure';
import { fakeClock, settle } from '../polling/fake-clock';

const minute = 60_000;
const lost = { kind: 'network', cause: 'timeout' } as const;
const refused = { kind: 'rejected' } as const;
type Ill = typeof lost | typeof refused | { readonly kind: 'server'; readonly status: number };

/** Tokens that are not kept before a cloud that answers as it is told; `undefined` is a 200, `never` no answer at all. */
const world = () => {
  const clock = fakeClock();
  const asked: { readonly token: string; readonly at: number }[] = [];
  const news: UnheldNews[] = [];
  const held = new Set<string>();
  const here = { answer: (): Ill | 'never' | undefined => lost };
  let ids = 0;
  const unheld = new UnheldTokens({
    tokens: {
      revoke: async ({ token }) => {
        asked.push({ token: token.reveal(), at: clock.elapsed() });
        const answer = here.answer();
        if (answer === 'never') return new Promise(() => undefined);
        return answer === undefined ? succeed({ value: null, status: 200 }) : fail(answer);
      },
    },
    holding: { holderOf: (token) => (held.has(token.reveal()) ? 'a session' : undefined) },
    clock,
    newId: () => `request ${(ids += 1)}`,
    retryDelay: (attempts) => attempts * 1000,
    onNews: (one) => void news.push(one),
  });
  const target = (name: string) => ({ origin: 'https://api.mypurecloud.ie', token: new Secret(`fake-token-${name}`) });
  const known = (): readonly string[] => [...unheld.secrets()].map((secret) => secret.reveal());
  return { clock, asked, news, held, here, unheld, target, known };
};

describe('a token that is not kept', () => {
  test.each<[string, Ill | undefined]>([
    ['is taken', undefined],
    ['finds it dead', refused],
  ])('is known to be ended when the first request %s, and nothing is told', async (_, answer) => {
    const { clock, here, unheld, target, news, asked, known } = world();
    here.answer = () => answer;
    expect(await unheld.end(target('one'))).toBe(true);
    expect([known(), news, asked.length, clock.waiting()]).toEqual([[], [], 1, 0]);
  });

  test.each<[string, Ill | undefined]>([
    ['is taken', undefined],
    ['finds it dead', refused],
  ])('is asked to end with growing waits, and known for redaction, until a request %s', async (_, answer) => {
    const { clock, here, unheld, target, news, asked, known } = world();
    expect(await unheld.end(target('one'))).toBe(false);
    expect([known(), clock.waiting()]).toEqual([['fake-token-one'], 1]);
    await clock.pass(6000);
    expect(asked.map(({ at }) => at)).toEqual([0, 1000, 3000, 6000]);
    here.answer = () => answer;
    await clock.pass(minute);
    expect([known(), asked.length, clock.waiting()]).toEqual([[], 5, 0]);
    expect(news).toEqual([
      { kind: 'unclear', request: 'request 1', failure: lost },
      { kind: 'ended', request: 'request 1' },
    ]);
  });

  test('is told after three seconds where nobody answers, though the request is still under way', async () => {
    const { clock, here, unheld, target, known } = world();
    here.answer = () => 'never';
    let told: boolean | undefined;
    void unheld.end(target('one')).then((ended) => (told = ended));
    await clock.pass(2999);
    expect(told).toBeUndefined();
    await clock.pass(1);
    expect([told, known()]).toEqual([false, ['fake-token-one']]);
  });

  test('is asked for once more when it must have expired, and then left', async () => {
    const { clock, unheld, target, news, asked, known } = world();
    await unheld.end(target('one'), clock.now() + 1000);
    await clock.pass(10 * minute);
    expect(asked.at(-1)?.at).toBe(minute + 1000);
    expect([known(), clock.waiting(), news.at(-1)]).toEqual([[], 0, { kind: 'left', why: 'expiry', tokens: 1 }]);
  });

  test('is left when the app quits, and that is told', async () => {
    const { clock, unheld, target, news, asked } = world();
    await unheld.end(target('one'));
    await unheld.end(target('two'));
    unheld.stop();
    await clock.pass(10 * minute);
    expect([asked.length, clock.waiting(), news.at(-1)]).toEqual([2, 0, { kind: 'left', why: 'quit', tokens: 2 }]);
    const quiet = world();
    quiet.unheld.stop();
    expect(quiet.news).toEqual([]);
  });

  test('shares one timer with all others', async () => {
    const { clock, here, unheld, target, asked, known } = world();
    for (const name of ['one', 'two', 'three']) await unheld.end(target(name));
    expect(clock.waiting()).toBe(1);
    here.answer = () => undefined;
    await clock.pass(1000);
    expect([known(), asked.length, clock.waiting()]).toEqual([[], 6, 0]);
  });

  test('makes room when there are too many', async () => {
    const { unheld, target, news, known } = world();
    for (let number = 0; number < 1001; number += 1) await unheld.end(target(String(number)));
    expect([known().length, known().at(0), known().at(-1)]).toEqual([1000, 'fake-token-1', 'fake-token-1000']);
    expect(news.filter(({ kind }) => kind === 'left')).toEqual([{ kind: 'left', why: 'too-many', tokens: 1 }]);
  });

  test('is left alone once a session holds it, or it was granted anew', async () => {
    const { clock, unheld, target, held, asked, known } = world();
    await unheld.end(target('one'));
    await unheld.end(target('two'));
    held.add('fake-token-one');
    unheld.spare(new Secret('fake-token-two'));
    await clock.pass(minute);
    expect([asked.length, known()]).toEqual([2, []]);
    expect(await unheld.end(target('one'))).toBe(true);
    expect(asked).toHaveLength(2);
  });

  test('that is granted anew while a request is under way is asked for no more', async () => {
    const { clock, here, unheld, target, asked } = world();
    const ending = unheld.end(target('one'));
    here.answer = () => undefined;
    unheld.spare(new Secret('fake-token-one'));
    expect(await ending).toBe(false);
    await settle();
    await clock.pass(minute);
    expect(asked).toHaveLength(1);
  });
});
