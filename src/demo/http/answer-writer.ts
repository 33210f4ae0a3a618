import type { ServerResponse } from 'node:http';
import type { Answer } from './answer';

/** Writes an answer with the headers that every answer of Genesys Cloud has. */
export function writeAnswer(response: ServerResponse, answer: Answer, correlationId: string, head: boolean): void {
  if (response.destroyed || response.headersSent) return;
  if (answer.foreign !== true) {
    response.setHeader('ININ-Correlation-Id', correlationId);
    response.setHeader('Cache-Control', 'no-cache, no-store, must-revalidate');
    response.setHeader('Pragma', 'no-cache');
    response.setHeader('Expires', '0');
  }
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  response.statusCode = answer.status;
  const body = head ? undefined : answer.body;
  if (body === undefined && !head && answer.status !== 204) response.setHeader('Content-Length', '0');
  response.end(body);
}
