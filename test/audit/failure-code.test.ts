import { expect, test } from 'vitest';
import { answerOf, failureCode } from '../../src/main/audit/failure-code';
import type { Failure } from '../../src/shared/failure';

test.each<[Failure, string, ReturnType<typeof answerOf>]>([
  [{ kind: 'network', cause: 'timeout', name: 'ERR_TIMED_OUT' }, 'network.timeout', undefined],
  [
    { kind: 'rejected', code: 'bad.credentials', correlationId: 'c' },
    'rejected.bad.credentials',
    { status: 401, correlationId: 'c' },
  ],
  [{ kind: 'rejected' }, 'rejected', { status: 401 }],
  [{ kind: 'forbidden', message: 'missing: oauth:token:delete' }, 'forbidden', { status: 403 }],
  [{ kind: 'not-found' }, 'not-found', { status: 404 }],
  [{ kind: 'rate-limited', retryAfterMs: 5000 }, 'rate-limited', { status: 429 }],
  [{ kind: 'server', status: 503, correlationId: 'c' }, 'server.503', { status: 503, correlationId: 'c' }],
  [{ kind: 'bad-reply', why: 'not-genesys', status: 200 }, 'bad-reply.not-genesys', { status: 200 }],
  [{ kind: 'keychain', why: 'locked' }, 'keychain.locked', undefined],
  [{ kind: 'unknown-session' }, 'unknown-session', undefined],
])('a failure is named in the trail by its kind and what tells more: %o', (failure, code, answer) => {
  expect(failureCode(failure)).toBe(code);
  expect(answerOf(failure)).toEqual(answer);
});
