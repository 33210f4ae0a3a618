import { emptyAnswer, htmlAnswer, withHeaders, type Answer } from '../http/answer';
import { errorAnswer } from '../http/api-error';
import type { Fault } from './fault';
import { junkAnswer } from './junk-body';

/** The faults that are answers, though wrong ones. */
export type AnsweringFault = Extract<Fault, { readonly kind: 'status' | 'redirect' | 'portal' | 'junk' }>;

const CODES: Readonly<Record<number, string>> = {
  400: 'bad.request',
  401: 'bad.credentials',
  403: 'not.authorized',
  404: 'not.found',
  429: 'too.many.requests',
  500: 'internal.server.error',
  502: 'bad.gateway',
  503: 'service.unavailable',
  504: 'request.timeout',
};

const MESSAGES: Readonly<Record<number, string>> = {
  401: 'Invalid login credentials.',
  429: 'Rate limit exceeded the maximum. Retry the request later',
  500: 'The server encountered an unexpected condition which prevented it from fulfilling the request.',
  503:
    'Service Unavailable - The server is currently unavailable ' +
    '(because it is overloaded or down for maintenance).',
  504: 'The request timed out.',
};

const PORTAL = `<!doctype html><html lang="en"><head><title>Grand Hotel Wi-Fi</title></head>
<body><h1>Welcome to the Grand Hotel</h1><form><label>Room <input name="room"></label><button>Go online</button></form></body></html>`;

function statusAnswer(fault: Extract<AnsweringFault, { readonly kind: 'status' }>, correlationId: string): Answer {
  const retry = fault.retryAfter === undefined ? {} : { 'Retry-After': fault.retryAfter };
  if (fault.body === 'empty') return withHeaders(emptyAnswer(fault.status), retry);
  const code = fault.code ?? CODES[fault.status] ?? 'demo.fault';
  const message = MESSAGES[fault.status] ?? `HTTP ${fault.status}`;
  return withHeaders(errorAnswer({ status: fault.status, code, message }, correlationId), retry);
}

/** The wrong answer that a fault stands for. */
export function faultAnswer(fault: AnsweringFault, correlationId: string): Answer {
  switch (fault.kind) {
    case 'status':
      return statusAnswer(fault, correlationId);
    case 'redirect':
      return { status: fault.status, headers: { Location: fault.location }, foreign: true };
    case 'portal':
      return { ...htmlAnswer(200, PORTAL), foreign: true };
    case 'junk':
      return junkAnswer(fault.junk);
  }
}
