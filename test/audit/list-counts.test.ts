import { expect, test } from 'vitest';
import { listCounts } from '../../src/main/audit/user-list-entries';
import { usersLeft } from '../../src/shared/user-list';
import { listCounts as counted } from '../renderer/fixtures/user-list-fixture';

test('a list’s entries count who is left as tray, notice and window do, with those of whom nothing is known', () => {
  const counts = counted({ waiting: 257, accepted: 40, unclear: 3 });
  expect(listCounts(counts)).toEqual({ users: 300, left: 260, waiting: 257, accepted: 40, failed: 0, unclear: 3 });
  expect(listCounts(counts)['left']).toBe(usersLeft(counts));
});
