import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ProxyFault } from './fault-proxy-fault';

/** What the host behind a proxy said. */
export interface UpstreamAnswer {
  readonly status: number;
  /** Names and values in turn. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

type Headers = readonly (readonly [name: string, value: string])[];

const headersOf = ({ rawHeaders }: UpstreamAnswer): Headers =>
  rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] as const] : []));

const changed = (headers: Headers, change: Readonly<Record<string, string | null>>): Headers => [
  ...headers.filter(([name]) => !(name.toLowerCase() in change)),
  ...Object.entries(change).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
];

const headOf = (status: number, headers: Headers): Buffer =>
  Buffer.from(
    `HTTP/1.1 ${status} Proxied\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
    'latin1',
  );

/** Writes a byte at a time; without end where that is wanted. Stops when the other side has gone. */
const trickle = async (socket: Socket, bytes: Buffer, everyMs: number, isEndless: boolean): Promise<void> => {
  const end = isEndless ? Infinity : bytes.byteLength;
  for (let at = 0; at < end && !socket.destroyed; at += 1) {
    socket.write(at < bytes.byteLength ? bytes.subarray(at, at + 1) : ' ');
    await wait(everyMs);
  }
  socket.end();
};

/** Whoever waits for an answer. */
export interface Waiting {
  readonly socket: Socket;
  /** Breaks the connection off, below TLS too. */
  readonly reset: () => void;
  /** Whether only a head is waited for. */
  readonly isHead: boolean;
}

/** Longer than any body that is sent. */
const neverReached = '100000000';

/** Gives an answer to whoever waits, as the fault wants it; `answer` asks the host behind. */
export const deliver = async (
  { socket, reset, isHead }: Waiting,
  fault: ProxyFault | undefined,
  answer: () => Promise<UpstreamAnswer>,
): Promise<void> => {
  const whole = async (change: Readonly<Record<string, string | null>> = {}, given?: Buffer): Promise<Buffer> => {
    const told = await answer();
    const headers = changed(headersOf(told), change);
    // What a HEAD's answer says of its length is of a body that does not come.
    if (isHead) return headOf(told.status, changed(headers, { connection: 'close' }));
    const body = given ?? told.body;
    const length = change['content-length'] ?? String(body.byteLength);
    const framing = { connection: 'close', 'transfer-encoding': null, 'content-length': length };
    const isBodiless = told.status === 204 || told.status === 304;
    return Buffer.concat([headOf(told.status, changed(headers, isBodiless ? { connection: 'close' } : framing)), body]);
  };
  switch (fault?.kind) {
    case undefined:
    case 'slow':
      return void socket.end(await whole());
    case 'headers':
      return void socket.end(await whole(fault.change));
    case 'body':
      return void socket.end(await whole({ 'content-type': 'application/json' }, fault.bytes));
    case 'drop':
    case 'reset':
    case 'hang':
      if (fault.when === 'after') await answer();
      if (fault.kind === 'drop') socket.end();
      if (fault.kind === 'reset') reset();
      return;
    case 'junk':
    case 'answer':
      return void socket.end(fault.bytes);
    case 'redirect':
      return void socket.end(
        headOf(fault.status, [
          ['location', fault.to],
          ['connection', 'close'],
          ['content-length', '0'],
        ]),
      );
    case 'truncate': {
      const bytes = await whole();
      return void socket.end(bytes.subarray(0, startOfBody(bytes) + fault.bytes));
    }
    case 'trickle': {
      const isEndless = fault.endless === true;
      const bytes = await whole(isEndless ? { 'content-length': neverReached } : {});
      const slowFrom = fault.from === 'head' ? 0 : startOfBody(bytes);
      socket.write(bytes.subarray(0, slowFrom));
      return trickle(socket, bytes.subarray(slowFrom), fault.everyMs, isEndless);
    }
    default:
      return fault satisfies never;
  }
};

const startOfBody = (bytes: Buffer): number => bytes.indexOf('\r\n\r\n') + 4;
