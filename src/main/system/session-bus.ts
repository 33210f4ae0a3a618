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
  /** Well-known or unique name of the sender. */
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
  const { sessionBus, Message, Variant } = await import('dbus-next');
  let bus: ReturnType<typeof sessionBus>;
  try {
    bus = sessionBus({ busAddress: address });
  } catch {
    return undefined;
  }
  let open = false;
  const joined = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), replyDeadline);
    bus.on('connect', () => {
      open = true;
      clearTimeout(timer);
      resolve(true);
    });
    // Also heard later, when the bus goes away under the app: an error without a listener would end the process.
    bus.on('error', () => {
      open = false;
      clearTimeout(timer);
      resolve(false);
    });
  });
  if (!joined) {
    bus.disconnect();
    return undefined;
  }

  const call: SessionBus['call'] = async ({ signature = '', body = [], ...to }) => {
    if (!open) return fail({ kind: 'closed' });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Result<never, BusFailure>>((resolve) => {
      timer = setTimeout(() => resolve(fail({ kind: 'timeout' })), replyDeadline);
    });
    const answer = (async (): Promise<Result<readonly unknown[], BusFailure>> => {
      try {
        const reply = await bus.call(new Message({ ...to, signature, body: [...body] }));
        return succeed((reply?.body ?? []) as readonly unknown[]);
      } catch (error) {
        const name = error instanceof Error && 'type' in error ? text(error.type) : '';
        return fail(open ? { kind: 'refused', name } : { kind: 'closed' });
      }
    })();
    const outcome = await Promise.race([answer, late]);
    clearTimeout(timer);
    return outcome;
  };

  return {
    call,
    listen: (match, listener) => {
      bus.on('message', (message: InstanceType<typeof Message>) => {
        const wanted =
          message.interface === match.interface &&
          message.member === match.member &&
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
      open = false;
      bus.disconnect();
    },
  };
};
