import { describe, expect, test } from 'vitest';
import { mayHaveWorked, mayPass, outcomeAfter, verdictOf } from '../../src/main/users/attempt-verdict';
import type { Failure } from '../../src/shared/failure';

const network = (cause: Extract<Failure, { kind: 'network' }>['cause']): Failure => ({ kind: 'network', cause });
const badReply = (why: Extract<Failure, { kind: 'bad-reply' }>['why']): Failure => ({
  kind: 'bad-reply',
  why,
  status: 400,
});

describe('an attempt to revoke a user', () => {
  test.each<readonly [Failure, ReturnType<typeof verdictOf>, boolean]>([
    [{ kind: 'rejected' }, 'refused', false],
    [{ kind: 'forbidden' }, 'refused', false],
    [{ kind: 'not-found' }, 'refused', false],
    [{ kind: 'rate-limited' }, 'not-done', true],
    [network('offline'), 'not-done', true],
    [network('dns'), 'not-done', true],
    [network('refused'), 'not-done', true],
    [network('proxy'), 'not-done', true],
    [network('certificate'), 'not-done', false],
    [network('tls'), 'not-done', false],
    [network('redirect'), 'unclear', false],
    [network('timeout'), 'unclear', true],
    [network('lost'), 'unclear', true],
    [network('aborted'), 'unclear', true],
    [{ kind: 'server', status: 500 }, 'unclear', true],
    [{ kind: 'interrupted' }, 'unclear', true],
    [badReply('not-genesys'), 'unclear', true],
    [badReply('status'), 'unclear', false],
  ])('that failed with %j is %s; sent again: %s', (failure, verdict, again) => {
    expect([verdictOf(failure), mayPass(failure)]).toEqual([verdict, again]);
    expect(mayHaveWorked({ at: 1, failure })).toBe(verdict === 'unclear');
  });

  test('that was accepted, or is under way, may have worked', () => {
    expect([mayHaveWorked({ at: 1, status: 204 }), mayHaveWorked({ at: 1 })]).toEqual([true, true]);
  });

  const lost = { at: 1, failure: network('lost') };
  const limited = { at: 1, failure: { kind: 'rate-limited' } } as const;
  test.each<readonly [string, Parameters<typeof outcomeAfter>[0], Failure, 'unknown' | 'failed']>([
    ['alone', [], { kind: 'rate-limited' }, 'failed'],
    ['after one that was lost', [lost], { kind: 'rate-limited' }, 'unknown'],
    ['after one that was lost', [lost], { kind: 'rejected' }, 'unknown'],
    ['after one that was lost', [lost], { kind: 'forbidden' }, 'failed'],
    ['after one that was lost', [lost], { kind: 'not-found' }, 'failed'],
    ['after one without any answer', [{ at: 1 }], network('offline'), 'unknown'],
    ['after one that was not carried out', [limited], { kind: 'rejected' }, 'failed'],
    ['after one that was accepted', [{ at: 1, status: 204 }], { kind: 'rate-limited' }, 'failed'],
    ['after one that was not carried out', [limited], { kind: 'server', status: 502 }, 'unknown'],
  ])('%s: %j, %j leaves the outcome %s', (_, earlier, failure, kind) => {
    expect(outcomeAfter(earlier, failure, 9, undefined)).toEqual({ kind, at: 9, failure });
    expect(outcomeAfter(earlier, failure, 9, 12)).toEqual({ kind, at: 9, failure, retryAt: 12 });
  });
});
