import type { DemoCloud } from '../../src/demo';

/** The sign-in page of a demo cloud, used as a browser would. */
export interface SignInPage {
  /** The page, or whatever came in its place. Redirects are not followed. */
  readonly open: () => Promise<Response>;
  /** Presses the button of a user, and gives back the address that the browser is sent to. */
  readonly choose: (userId: string) => Promise<URL>;
  readonly deny: () => Promise<URL>;
}

/** @param query what the client asks with, on top of client, response type and challenge method */
export function signInPage(cloud: DemoCloud, clientId: string, query: Readonly<Record<string, string>>): SignInPage {
  const method = 'code_challenge' in query ? { code_challenge_method: 'S256' } : {};
  const asked = new URLSearchParams({ client_id: clientId, response_type: 'code', ...method, ...query });
  const open = (): Promise<Response> =>
    fetch(`${cloud.origin}/oauth/authorize?${asked.toString()}`, { redirect: 'manual' });
  const press = async (button: Readonly<Record<string, string>>): Promise<URL> => {
    const html = await (await open()).text();
    const hidden = /name="request" value="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const answer = await fetch(`${cloud.origin}/oauth/authorize`, {
      method: 'POST',
      body: new URLSearchParams({ request: hidden, ...button }),
      redirect: 'manual',
    });
    return new URL(answer.headers.get('location') ?? '');
  };
  return { open, choose: (userId) => press({ user: userId }), deny: () => press({ deny: 'yes' }) };
}
