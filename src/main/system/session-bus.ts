import { fail, succeed, type Result } from '../../shared/failure';

/** One method call. `signature` in D-Bus's notation, e.g. `su`; absent for a call without arguments. */
export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
}

/** Which signals are wanted. */
export interface BusMatch {
  readonly interface: string;
  readonly member: string;
  /** Of the sender, as it stands in its messages: the bus's own name, or a unique one. */
  readonly sender?: string;
  readonly path?: string;
  /** Value of the first argument, where it is a string. */
  readonly firstArgument?: string;
}

/** `refused`: an error came back, by its D-Bus name. `timeout`: nothing came. `closed`: there is no bus any more. */
export type BusFailure =
  | { readonly kind: 'refused'; readonly name: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'closed' };

/** The desktop's session bus (Linux). Nothing here throws, rejects or blocks, whatever is at the other end. */
export interface SessionBus {
  /** The values of the reply. */
  readonly call: (call: BusCall) => Promise<Result<readonly unknown[], BusFailure>>;
  /** Hears signals for as long as the bus is there. */
  readonly listen: (match: BusMatch, listener: (body: readonly unknown[]) => void) => void;
  /** Wraps a value for a place where D-Bus wants its type beside it. */
  readonly variant: (signature: string, value: unknown) => unknown;
  readonly close: () => void;
}

/** Longest wait for a reply, in milliseconds: nothing asked here takes a person's time. */
const replyDeadline = 5000;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Rule in D-Bus's notation; the values are names and paths of our own making. */
const ruleOf = (match: BusMatch): string =>
  Object.entries({
    type: 'signal',
    interface: match.interface,
    member: match.member,
    sender: match.sender,
    path: match.path,
    arg0: match.firstArgument,
  })
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}='${value}'`]))
    .join(',');

/**
 * Joins the session bus at `address` (`DBUS_SESSION_BUS_ADDRESS`), or undefined where there is none that answers.
 * The library is loaded only here, so that a platform without D-Bus never pays for it.
 */
export const joinSessionBus = async (address: string | undefined): Promise<SessionBus | undefined> => {
  if (address === undefined || address === '') return undefined;
  const { sessionBus, Message, MessageType, Variant } = await import('dbus-next');
  let bus: ReturnType<typeof sessionBus>;
  try {
    bus = sessionBus({ busAddress: address });
  } catch {
    return undefined;
  }
  let closed = false;
  /** Ends the calls that wait. Also heard when the bus goes away under the app, which would end the process unheard. */
  const troubles = new Set<() => void>();
  bus.on('error', () => {
    for (const trouble of troubles) trouble();
  });
  /** What `start` resolves with, or what is given for trouble and for too long a time. */
  const within = async <Value>(start: Promise<Value>, onTrouble: Value, onLate: Value): Promise<Value> => {
    let end: (value: Value) => void = () => undefined;
    const ended = new Promise<Value>((resolve) => {
      end = resolve;
    });
    const trouble = (): void => end(onTrouble);
    const timer = setTimeout(() => end(onLate), replyDeadline);
    troubles.add(trouble);
    try {
      return await Promise.race([start, ended]);
    } finally {
      clearTimeout(timer);
      troubles.delete(trouble);
    }
  };

  const connected = new Promise<boolean>((resolve) => {
    bus.on('connect', () => resolve(true));
  });
  if (!(await within(connected, false, false))) {
    bus.disconnect();
    return undefined;
  }

  const send = async (message: InstanceType<typeof Message>): Promise<Result<readonly unknown[], BusFailure>> => {
    try {
      const reply = await bus.call(message);
      return succeed((reply?.body ?? []) as readonly unknown[]);
    } catch (error) {
      return error instanceof Error && 'type' in error
        ? fail({ kind: 'refused', name: text(error.type) })
        : fail({ kind: 'closed' });
    }
  };
  const call: SessionBus['call'] = ({ signature = '', body = [], ...to }) => {
    if (closed) return Promise.resolve(fail({ kind: 'closed' }));
    const message = new Message({ ...to, signature, body: [...body] });
    // Begun inside, so that trouble while it is written is heard.
    const begun = Promise.resolve().then(() => send(message));
    return within<Result<readonly unknown[], BusFailure>>(begun, fail({ kind: 'closed' }), fail({ kind: 'timeout' }));
  };

  return {
    call,
    listen: (match, listener) => {
      bus.on('message', (message: InstanceType<typeof Message>) => {
        const wanted =
          message.type === MessageType.SIGNAL &&
          message.interface === match.interface &&
          message.member === match.member &&
          (match.sender === undefined || message.sender === match.sender) &&
          (match.path === undefined || message.path === match.path) &&
          (match.firstArgument === undefined || message.body[0] === match.firstArgument);
        if (wanted) listener(message.body as readonly unknown[]);
      });
      void call({
        destination: 'org.freedesktop.DBus',
        path: '/org/freedesktop/DBus',
        interface: 'org.freedesktop.DBus',
        member: 'AddMatch',
        signature: 's',
        body: [ruleOf(match)],
      });
    },
    variant: (signature, value) => new Variant(signature, value),
    close: () => {
      closed = true;
      for (const trouble of troubles) trouble();
      bus.disconnect();
    },
  };
};
