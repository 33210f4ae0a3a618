const LOOPBACK = 'http://localhost';

/**
 * Whether a client may be sent back to an address. Registered addresses have to match exactly, but for
 * `http://localhost` without a port: of that every port is allowed, with the registered path.
 */
export function redirectAllowed(registered: readonly string[], asked: string): boolean {
  return registered.some((one) => one === asked || (isPortless(one) && samePathOnLocalhost(one, asked)));
}

const isPortless = (registered: string): boolean => registered === LOOPBACK || registered.startsWith(`${LOOPBACK}/`);

function samePathOnLocalhost(registered: string, asked: string): boolean {
  if (!URL.canParse(asked)) return false;
  const url = new URL(asked);
  const plain = url.username === '' && url.password === '' && url.hash === '' && url.search === '';
  return (
    plain && url.protocol === 'http:' && url.hostname === 'localhost' && url.pathname === new URL(registered).pathname
  );
}
