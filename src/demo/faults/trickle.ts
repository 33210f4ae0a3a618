import type { ServerResponse } from 'node:http';

/**
 * Sends status and headers and then one byte at a time until the client gives up. A HEAD has no body, so there the header
 * lines themselves never end.
 * @param everyMs milliseconds between two bytes
 */
export function trickle(response: ServerResponse, everyMs: number, head: boolean): void {
  const { socket } = response;
  if (head && socket !== null) {
    socket.write('HTTP/1.1 200 OK\r\nX-Patience: ');
  } else {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.write('{');
  }
  const timer = setInterval(() => {
    if (head) socket?.write('.');
    else response.write(' ');
  }, everyMs);
  const stop = (): void => clearInterval(timer);
  response.once('close', stop);
  socket?.once('close', stop);
}
