import type { ServerResponse } from 'node:http';
import { type CallbackPage, overPage, unexpectedPage } from './callback-page';
import { callbackQuery } from './callback-request';
import { listenOnLoopback, type Listen, type LoopbackServer } from './loopback-server';

/** The browser has come back; it waits for its page. */
export interface Callback<Answer> {
  readonly answer: Answer;
  /** Shows the browser how it ended; once. */
  readonly show: (page: CallbackPage) => void;
}

/** Waits for the browser at an address of this computer. */
export interface CallbackListener<Answer> {
  /** `http://localhost:PORT/`: the login server takes any port of the registered `http://localhost`. */
  readonly redirectUri: string;
  /** The first callback that `read` understood. From then on nobody is listened to any more. */
  readonly first: Promise<Callback<Answer>>;
  /** Stops listening, and frees the port. A page that is on its way still gets there. */
  readonly close: () => void;
}

/**
 * Starts to wait for the browser. `read` gives what a callback's query answers, or undefined for one that is not the
 * awaited one: whoever sent that is told so, and the waiting goes on. Undefined where no port can be had.
 */
export const listenForCallback = async <Answer>(
  read: (query: URLSearchParams) => Answer | undefined,
  listen?: Listen,
): Promise<CallbackListener<Answer> | undefined> => {
  let over = false;
  let settle: (callback: Callback<Answer>) => void = () => undefined;
  const first = new Promise<Callback<Answer>>((resolve) => {
    settle = resolve;
  });
  let waiting: ServerResponse | undefined;
  // Only of use in the handler when somebody knows a state, and by then it is there.
  const server: LoopbackServer | undefined = await listenOnLoopback((request, response) => {
    const { method, url: target, rawHeaders, socket } = request;
    const query = callbackQuery({ method, target, rawHeaders }, socket.localPort);
    if (over) return send(response, overPage());
    if (typeof query === 'number') return send(response, unexpectedPage(query));
    const answer = read(query);
    if (answer === undefined) return send(response, unexpectedPage(400));
    over = true;
    waiting = response;
    server?.close(socket);
    settle({ answer, show: (page) => send(response, page) });
  }, listen);
  if (server === undefined) return undefined;
  return {
    redirectUri: `http://localhost:${server.port}/`,
    first,
    close: () => {
      over = true;
      server.close(waiting?.writableEnded === true ? (waiting.socket ?? undefined) : undefined);
    },
  };
};

const send = (response: ServerResponse, { status, headers, html }: CallbackPage): void => {
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(html)) }).end(html);
};
