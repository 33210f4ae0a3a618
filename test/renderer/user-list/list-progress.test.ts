import { describe, expect, it } from 'vitest';
import { listHeadline } from '../../../src/renderer/user-list/list-headline';
import { listProgress } from '../../../src/renderer/user-list/list-progress';
import { listWishes } from '../../../src/renderer/user-list/list-wish';
import type { UserList } from '../../../src/shared/user-list';
import { minute, now } from '../fixtures/session-fixture';
import { userList } from '../fixtures/user-list-fixture';

const running = { kind: 'running', startedAt: now } as const;
const halfway = { waiting: 3754, sending: 6, accepted: 1237, failed: 2, unclear: 1 };
const ends = { endsAbout: now + 14 * minute };
const waits = { waitsUntil: now + 11_500 };

describe('how far a list is', () => {
  it.each<readonly [string, UserList, string | undefined]>([
    ['before anything is sent', userList({ kind: 'ready' }, { waiting: 5 }), undefined],
    [
      'while users are looked up',
      userList({ kind: 'resolving' }, { lookingUp: 4680, waiting: 320 }),
      '320 of 5,000 looked up',
    ],
    [
      'while the look-up waits for the rate limit',
      userList({ kind: 'resolving' }, { lookingUp: 4680, waiting: 320 }, waits),
      '320 of 5,000 looked up; waiting 12 sec for the rate limit',
    ],
    [
      'when the look-up was interrupted',
      userList({ kind: 'paused', why: 'restart' }, { lookingUp: 4680, waiting: 320 }),
      '320 of 5,000 looked up',
    ],
    ['in a run', userList(running, halfway), '3,761 of 5,000 left'],
    ['in a run whose end can be told', userList(running, halfway, ends), '3,761 of 5,000 left; about 14 min to go'],
    [
      'in a run that waits',
      userList(running, halfway, waits),
      '3,761 of 5,000 left; waiting 12 sec for the rate limit',
    ],
    [
      'in a run that waits and whose end can be told',
      userList(running, halfway, { ...waits, ...ends }),
      '3,761 of 5,000 left; about 14 min to go; waiting 12 sec for the rate limit',
    ],
    ['in a run that has waited', userList(running, halfway, { waitsUntil: now - 1 }), '3,761 of 5,000 left'],
    [
      'when it is done, which its headline tells',
      userList({ kind: 'done', at: now }, { accepted: 4, unclear: 1 }),
      undefined,
    ],
    [
      'in a pause, where no end comes nearer',
      userList({ kind: 'paused', why: 'person' }, halfway, ends),
      '3,761 of 5,000 left',
    ],
  ])('%s', (_when, list, text) => {
    expect(listProgress(list, now)?.text.replaceAll(/\s/g, ' ')).toBe(text);
  });

  it('is about the same users from its beginning to its end, the one who asks and comes last included', () => {
    const total = (counts: Parameters<typeof userList>[1]) => listProgress(userList(running, counts), now)?.total;
    expect(total({ waiting: 2, self: 1 })).toBe(3);
    expect(total({ accepted: 2, sending: 1 })).toBe(3);
    expect(total({ accepted: 2, unclear: 1 })).toBe(3);
    expect(total({ waiting: 2, selfLeftOut: 1 })).toBe(2);
  });

  it('counts those who failed among those whose turn came, and those of whom it is not known among those left', () => {
    expect(listProgress(userList(running, halfway), now)).toMatchObject({ done: 1239, total: 5000 });
  });
});

describe('what is said of a list first', () => {
  it.each<readonly [UserList, string, string | undefined]>([
    [userList({ kind: 'ready' }, { waiting: 1 }), '1 user to revoke', undefined],
    [userList({ kind: 'ready' }, { unknown: 4 }), 'Nobody to revoke', undefined],
    [userList({ kind: 'ready' }, { waiting: 2, self: 1 }), '2 users to revoke, and yourself', undefined],
    [userList({ kind: 'ready' }, { self: 1 }), 'Nobody to revoke but yourself', undefined],
    [userList(running, halfway), 'Revoking 5,000 users', undefined],
    [
      userList({ kind: 'paused', why: 'restart' }, halfway),
      'This list was interrupted',
      'Token Tray ended in the middle of it. It goes on where it was. The request for 1 user is sent again, because its answer is not known. Requests that were accepted are not sent again.',
    ],
    [
      userList({ kind: 'paused', why: 'restart' }, { waiting: 1, accepted: 1 }),
      'This list was interrupted',
      'Token Tray ended in the middle of it. It goes on where it was. Requests that were accepted are not sent again.',
    ],
    [
      userList({ kind: 'done', at: now }, { accepted: 3 }),
      'Done',
      'Genesys Cloud accepted the request for all 3 users.',
    ],
    [
      userList({ kind: 'done', at: now }, { accepted: 3, failed: 1, unclear: 1 }),
      'Done, with some left',
      'Genesys Cloud accepted the request for 3 of 5 users. Look at those that are left, then try them again.',
    ],
    [userList({ kind: 'done', at: now }, { failed: 2 }), 'Done, with some left', 'Nobody’s tokens were revoked.'],
  ])('%#: %s', (list, title, note) => {
    const headline = listHeadline(list);
    expect([headline.title, headline.note]).toEqual([title, note]);
  });
});

describe('what can be asked of a list', () => {
  it.each<readonly [UserList, readonly string[]]>([
    [userList({ kind: 'resolving' }, { lookingUp: 1 }), ['stop']],
    [userList({ kind: 'ready' }, { waiting: 1 }), ['close']],
    [userList({ kind: 'ready' }, { waiting: 1, lookupFailed: 1 }), ['retry', 'close']],
    [userList(running, halfway), ['pause', 'stop']],
    [userList({ kind: 'paused', why: 'restart' }, halfway), ['resume', 'stop', 'save']],
    [userList({ kind: 'done', at: now }, { accepted: 1 }), ['save', 'close']],
    [userList({ kind: 'done', at: now }, { accepted: 1, unclear: 1 }), ['retry', 'save', 'close']],
    [userList({ kind: 'stopped', at: now }, { waiting: 9, failed: 1 }), ['retry', 'save', 'close']],
  ])('%#', (list, wishes) => {
    expect(listWishes(list).map(({ does }) => does)).toEqual(wishes);
  });

  it('takes two clicks only where something that goes on would end', () => {
    const armed = listWishes(userList(running, halfway)).filter(({ armedText }) => armedText !== undefined);
    expect(armed.map(({ does }) => does)).toEqual(['stop']);
  });
});
