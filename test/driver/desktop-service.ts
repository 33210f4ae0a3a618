import { once } from 'node:events';
import { Message, RequestNameReply, sessionBus, type MessageBus } from 'dbus-next';

/** What a service says to a call: the values of a reply, that it has no such method, or nothing, ever. */
export type ServiceAnswer =
  | { readonly kind: 'reply'; readonly signature: string; readonly body: readonly unknown[] }
  | { readonly kind: 'error' }
  | { readonly kind: 'nothing' };

/** A program of a desktop that owns a name on its bus, and answers every call to it as a test wants. */
export class DesktopService {
  readonly #bus: MessageBus;
  readonly #heard: string[] = [];

  private constructor(bus: MessageBus) {
    this.#bus = bus;
  }

  /** @param env of the desktop @param answer to a call of that member @throws where another program owns the name */
  static async own(
    env: Readonly<Record<string, string>>,
    name: string,
    answer: (member: string) => ServiceAnswer,
  ): Promise<DesktopService> {
    const bus = sessionBus({ busAddress: env['DBUS_SESSION_BUS_ADDRESS'] ?? '' });
    bus.on('error', () => undefined);
    await once(bus, 'connect');
    const service = new DesktopService(bus);
    bus.addMethodHandler((message: Message) => {
      service.#heard.push(message.member);
      const given = answer(message.member);
      if (given.kind === 'reply') bus.send(Message.newMethodReturn(message, given.signature, [...given.body]));
      // The library says of what nobody handles that there is no such method.
      return given.kind !== 'error';
    });
    const owned = await bus.requestName(name, 0);
    if (owned !== RequestNameReply.PRIMARY_OWNER) throw new Error(`${name} belongs to another program`);
    return service;
  }

  /** The members that were called so far, in order. */
  get heard(): readonly string[] {
    return this.#heard;
  }

  /** Leaves the bus, which gives the name free. */
  leave(): void {
    this.#bus.disconnect();
  }
}
