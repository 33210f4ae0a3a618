import type { Script } from './fault-server';
import type { Job } from './network';

/** What a host does to a call, and what the call brings back then. The same on every network stack. */
export interface FaultCase {
  /** Ends the sentence "the call …". */
  readonly about: string;
  readonly call: Job['call'];
  /** What the host says to each request, or all that it does. */
  readonly host: Buffer | Script;
  /** All of the reply. Of a network failure without its name, which each stack has of its own. */
  readonly gives: Readonly<Record<string, unknown>>;
  readonly job?: Partial<Job>;
  /** The connection is given up with the call: the host can send nothing more. */
  readonly endsConnection?: true;
}

/** The host's side of a case as a script. */
export const scriptOf = ({ host }: FaultCase): Script =>
  Buffer.isBuffer(host) ? (socket) => void socket.write(host) : host;

/** A host that says one thing to HEAD and another to GET. */
export const headThenGet =
  (head: Buffer, get: Buffer | 'hang up'): Script =>
  (socket, { method }) => {
    if (method === 'HEAD') socket.write(head);
    else if (get === 'hang up') socket.destroy();
    else socket.write(get);
  };

/** The reply of a call that failed. */
export const failed = (failure: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  ok: false,
  failure,
});

/** Something between here and Genesys answered. */
export const notGenesys = (status: number): Readonly<Record<string, unknown>> =>
  failed({ kind: 'bad-reply', why: 'not-genesys', status });
