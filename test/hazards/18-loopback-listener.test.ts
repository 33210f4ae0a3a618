import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileStage } from '../e2e/file-stage';
import { signInWorld } from '../e2e/sign-in-world';
import { get, knock } from '../login/knock';
import { holds } from './holds';
import { attemptSignIn, goThrough, takeBrowser } from './sign-in-attempt';
import { amount } from './thoroughness';

/** 127.0.0.1 and ::1 as /proc/net writes them. */
const loopback = ['0100007F', '00000000000000000000000001000000'];

/** The addresses that a process listens on, as /proc/net writes them: `0100007F:1F90`. */
const listening = (pid: number): readonly string[] => {
  const own = new Set(
    readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return [/^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? ''];
      } catch {
        return [];
      }
    }),
  );
  return ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === '0A' && own.has(inode ?? '-'))
      .map(([, address = '']) => address),
  );
};

describe('the listener of a sign-in', () => {
  const stage = fileStage(
    async (one) => {
      await one.startFresh();
      await takeBrowser(one.app);
    },
    { cloud: { seed: signInWorld } },
  );
  /** What is there before: what a test itself holds the app by. */
  const others = (): readonly string[] => listening(stage().app.pid);
  const cancel = (): Promise<unknown> => stage().app.window.page.evaluate(() => window.tokenTray.cancelSignIn());

  test('listens on 127.0.0.1 and ::1 at one free port, and nowhere else, for as long as it is waited for', async () => {
    const before = others();
    const { port, outcome } = await attemptSignIn(stage());
    const added = others().filter((one) => !before.includes(one));
    const hex = port.toString(16).toUpperCase().padStart(4, '0');
    expect(added.toSorted()).toEqual(loopback.map((address) => `${address}:${hex}`).toSorted());
    await cancel();
    expect(await outcome).toMatchObject({ ok: false, failure: { why: 'cancelled' } });
    expect(others()).toEqual(before);
    await expect(knock({ port }, '')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('is at another port each time, and takes one answer', async () => {
    const before = others();
    const first = await attemptSignIn(stage());
    await cancel();
    await first.outcome;
    const second = await attemptSignIn(stage());
    expect(second.port).not.toBe(first.port);
    await fetch(await goThrough(stage(), second));
    expect(await second.outcome).toMatchObject({ ok: true });
    await expect.poll(others).toEqual(before);
  });

  test('is gone after its deadline', async () => {
    const before = others();
    // The five minutes alone are made short.
    await stage().app.evaluate(() => {
      const real = globalThis.setTimeout;
      const short = (run: () => void, ms?: number, ...rest: unknown[]): unknown =>
        real(run, ms === 300_000 ? 1000 : ms, ...rest);
      globalThis.setTimeout = Object.assign(short, { real }) as unknown as typeof real;
    });
    const { outcome } = await attemptSignIn(stage());
    expect(await outcome).toMatchObject({ ok: false, failure: { why: 'timed-out' } });
    expect(others()).toEqual(before);
    await stage().app.evaluate(() => {
      globalThis.setTimeout = (globalThis.setTimeout as unknown as { real: typeof setTimeout }).real;
    });
  });

  test('refuses a request with a foreign Host or Origin with 400, also where all else is right', async () => {
    const attempt = await attemptSignIn(stage());
    const { port } = attempt;
    const back = new URL(await goThrough(stage(), attempt));
    const target = `/${back.search}`;
    for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1:${port}`, `localhost:${port + 1}`, '']) {
      expect((await knock({ port }, get({ port }, target, { host }))).status).toBe(400);
    }
    for (const origin of ['https://evil.example', 'null', `http://127.0.0.1:${port}`, `https://localhost:${port}`]) {
      expect((await knock({ port }, get({ port }, target, { headers: [`Origin: ${origin}`] }))).status).toBe(400);
    }
    // The very same request as the browser sends it is the awaited one (control).
    const [heard] = await Promise.all([knock({ port }, get({ port }, target)), attempt.outcome]);
    expect(heard.status).toBe(200);
    expect(await attempt.outcome).toMatchObject({ ok: true });
  });

  test('is not moved by requests that are made up, and still waits for the right one', async () => {
    const attempt = await attemptSignIn(stage());
    const { port, state } = attempt;
    const line = fc.oneof(
      fc.constantFrom(
        'GET / HTTP/1.1',
        `GET /?code=x&state=wrong HTTP/1.1`,
        'POST / HTTP/1.1',
        'OPTIONS * HTTP/1.1',
        'PRI * HTTP/2.0',
      ),
      fc.string({ maxLength: 30 }),
    );
    const header = fc.oneof(
      fc.constantFrom(
        `Host: localhost:${port}`,
        'Host: evil.example',
        'Origin: null',
        'Content-Length: 5',
        'Transfer-Encoding: chunked',
        'Expect: 100-continue',
      ),
      fc.string({ maxLength: 30 }),
    );
    const request = fc
      .tuple(line, fc.array(header, { maxLength: 4 }))
      .map(([first, more]) => `${[first, ...more, 'Connection: close'].join('\r\n')}\r\n\r\n`);
    const seen = new Set<number>();
    await holds(
      fc.asyncProperty(request, async (bytes) => {
        const heard = await knock({ port }, bytes);
        seen.add(heard.status);
        expect([0, 100, 400, 404, 405, 408, 413, 417, 431]).toContain(heard.status);
        expect(`${heard.head}${heard.body}`).not.toContain(state);
      }),
      amount(150, 10_000),
    );
    expect(seen.size).toBeGreaterThan(2);
    await fetch(await goThrough(stage(), attempt));
    expect(await attempt.outcome).toMatchObject({ ok: true });
    expect(stage().app.output).not.toMatch(/bug: /);
  });
});
