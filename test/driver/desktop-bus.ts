import { Message, MessageType, sessionBus, Variant, type MessageBus } from 'dbus-next';

/** One method call on the desktop's session bus. */
export interface Call {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
}

/** A call that somebody else made, as it went over the bus. */
export interface SeenCall {
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
}

/** No service of a desktop takes longer to answer, in milliseconds. */
const replyLimit = 10_000;

const address = (env: Readonly<Record<string, string>>): string => {
  const found = env['DBUS_SESSION_BUS_ADDRESS'];
  if (found === undefined) throw new Error('This desktop has no session bus');
  return found;
};

/** A client of a desktop's session bus that is no part of the app: it sees what any other program sees. */
export class DesktopBus {
  readonly #bus: MessageBus;

  private constructor(bus: MessageBus) {
    this.#bus = bus;
  }

  /** @param env of the desktop */
  static join(env: Readonly<Record<string, string>>): Promise<DesktopBus> {
    const bus = sessionBus({ busAddress: address(env) });
    return new Promise((resolve, reject) => {
      bus.on('connect', () => resolve(new DesktopBus(bus)));
      bus.on('error', reject);
    });
  }

  /** The values of the reply. @throws when it is an error, or does not come */
  async call(call: Call): Promise<readonly unknown[]> {
    const { signature = '', body = [], ...to } = call;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`${call.member} was not answered`)), replyLimit);
    });
    try {
      const reply = await Promise.race([this.#bus.call(new Message({ ...to, signature, body: [...body] })), late]);
      return (reply?.body ?? []) as readonly unknown[];
    } finally {
      clearTimeout(timer);
    }
  }

  /** A property of an object, out of its variant. */
  async property(of: Pick<Call, 'destination' | 'path' | 'interface'>, name: string): Promise<unknown> {
    const properties = 'org.freedesktop.DBus.Properties';
    const [value] = await this.call({
      ...of,
      interface: properties,
      member: 'Get',
      signature: 'ss',
      body: [of.interface, name],
    });
    return plain(value);
  }

  /** From now on hears every call to an interface, whoever makes it; this connection can't make any more calls itself. */
  async watchCalls(name: string, onCall: (call: SeenCall) => void): Promise<void> {
    await this.call({
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus.Monitoring',
      member: 'BecomeMonitor',
      signature: 'asu',
      body: [[`type='method_call',interface='${name}'`], 0],
    });
    // A monitor that answered what it overhears would be thrown off the bus.
    this.#bus.addMethodHandler(() => true);
    this.#bus.on('message', (message) => {
      if (message.type !== MessageType.METHOD_CALL || message.interface !== name) return;
      onCall({ interface: message.interface, member: message.member, body: message.body as readonly unknown[] });
    });
  }

  /** Says something to everybody, as a service does. */
  emit(signal: Omit<Call, 'destination'>): void {
    const { path, member, signature = '', body = [] } = signal;
    this.#bus.send(Message.newSignal(path, signal.interface, member, signature, [...body]));
  }

  leave(): void {
    this.#bus.disconnect();
  }
}

/** A value without the variants around it and in it. */
export function plain(value: unknown): unknown {
  if (value instanceof Variant) return plain(value.value);
  if (Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

/** A value with its type, where a signature wants a variant. */
export const variant = (signature: string, value: unknown): Variant => new Variant(signature, value);
