import { expect, test } from 'vitest';
import { toldCounts } from '../../src/main/users/list/told-counts';
import { userList } from '../renderer/fixtures/user-list-fixture';

const { counts } = userList({ kind: 'ready' }, { waiting: 20, self: 1, accepted: 7, unclear: 2 });

test('whoever asks is told with those that wait', () => {
  expect(toldCounts(counts, 0)).toMatchObject({ waiting: 21, self: 0, accepted: 7, unclear: 2 });
});

test('those that are asked for again are told as not known', () => {
  expect(toldCounts(counts, 3)).toMatchObject({ waiting: 18, unclear: 5, rows: counts.rows });
});
