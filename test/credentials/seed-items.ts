import { Message, sessionBus, Variant } from 'dbus-next';

const secrets = 'org.freedesktop.secrets';

/**
 * Puts items into the keychain as the app's own library does, but with any text: by plain D-Bus calls, schema included
 * (`secret-tool` leaves that out, and searches then find its items at random). They go into the collection in memory,
 * because gnome-keyring writes its whole file anew for each item of the usual one.
 * @param texts by account
 */
export const seedItems = async (
  env: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
): Promise<void> => {
  const bus = sessionBus({ busAddress: env['DBUS_SESSION_BUS_ADDRESS'] ?? '' });
  const call = async (path: string, member: string, signature: string, body: unknown[]): Promise<unknown[]> => {
    const reply = await bus.call(
      new Message({
        destination: secrets,
        path,
        interface: `org.freedesktop.Secret.${member === 'OpenSession' ? 'Service' : 'Collection'}`,
        member,
        signature,
        body,
      }),
    );
    return (reply?.body ?? []) as unknown[];
  };
  try {
    const [, session] = await call('/org/freedesktop/secrets', 'OpenSession', 'sv', ['plain', new Variant('s', '')]);
    for (const [id, content] of Object.entries(texts)) {
      const attributes = {
        service: 'io.github.token-tray',
        account: id,
        'xdg:schema': 'org.freedesktop.Secret.Generic',
      };
      const properties = {
        'org.freedesktop.Secret.Item.Label': new Variant('s', 'seeded'),
        'org.freedesktop.Secret.Item.Attributes': new Variant('a{ss}', attributes),
      };
      const text = Buffer.from(content);
      const secret = [session, Buffer.alloc(0), text, 'text/plain'];
      const body = [properties, secret, false];
      await call('/org/freedesktop/secrets/collection/session', 'CreateItem', 'a{sv}(oayays)b', body);
    }
  } finally {
    bus.disconnect();
  }
};
