import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/renderer/sessions/headline';
import type { Session } from '../../src/shared/session';
import { now } from './fixtures/session-fixture';
import { states } from './fixtures/sessions-fixture';
import { snapshot } from './fixtures/snapshot-fixture';

const { plain, full, expired, revoked, locked, unconfirmed } = states;

describe('the headline of the list', () => {
  it('tells of a revocation without proof before a session that has ended', () => {
    expect(headlineOf(snapshot([expired, locked, unconfirmed]), now)).toMatchObject({
      text: '1 revocation is not proven yet',
      shape: 'attention',
    });
    expect(headlineOf(snapshot([expired, locked]), now)).toMatchObject({ text: '1 session needs you', shape: 'ended' });
  });

  it.each<readonly [readonly Session[], string]>([
    [[plain, full], '2 sessions, each checked every minute'],
    [[plain, full, expired, revoked], '2 of 4 sessions, checked every minute'],
    [[plain, locked], '1 of 2 sessions, checked every minute'],
    [[locked], '1 session, not checked'],
    [[expired, revoked], '2 sessions, none checked'],
  ])('says of no session that it is checked when it is not', (sessions, detail) => {
    expect(headlineOf(snapshot(sessions), now).detail).toBe(detail);
  });
});
