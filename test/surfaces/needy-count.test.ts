import { expect, test } from 'vitest';
import { trayModel } from '../../src/main/surfaces/tray/tray-model';
import type { Session } from '../../src/shared/session';
import { active, minute, noon, session, snapshot, statuses } from './sample';

const many = (count: number): readonly Session[] =>
  Array.from({ length: count }, (_, index) => session(`s${index}`, statuses.ended));
const calling = [
  statuses.ended,
  statuses.locked,
  statuses.unconfirmed,
  statuses.unreachable,
  active({ idlesAt: noon + minute }),
];
const calm = [statuses.active, statuses.revoked, statuses.revoking, statuses.unchecked];
const of = (kinds: readonly Session['status'][]): readonly Session[] =>
  kinds.map((status, index) => session(`s${index}`, status));

test.each<readonly [string, readonly Session[], string]>([
  ['nobody', of(calm), ''],
  ['one, which the icon says by itself', many(1), ''],
  [
    'everything that needs a person',
    [...of(calling), ...of(calm).map((one) => ({ ...one, id: `calm ${one.id}` }))],
    '5',
  ],
  ['more than there is room for', many(150), '99+'],
])('the number beside the icon counts %s', (_, sessions, count) => {
  expect(trayModel(snapshot(sessions), noon).count).toBe(count);
});
