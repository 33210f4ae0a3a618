import { describe, expect, it } from 'vitest';
import { searchSessions } from '../../src/renderer/sessions/session-search';
import { sessionName } from '../../src/shared/messages';
import { regions } from '../../src/shared/region';
import { workingDay } from './fixtures/sessions-fixture';

describe('searching the list', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a part of the name', 'wallb', ['Night shift wallboard']],
    ['whatever the case', 'LOBBY', ['Lobby screen']],
    ['whatever the accents', 'tomas', ['Reporting export']],
    ['the organization', 'camara saude', ['Reporting export', 'Client Nightly sync']],
    ['the region by name', 'sydney', ['Quality review']],
    ['the region as the cloud calls it', 'eu-central-1', ['Night shift wallboard']],
    ['the region as its address', 'pure.cloud sae1', ['Reporting export', 'Client Nightly sync']],
    ['the state', 'no answer', ['Quality review']],
    ['the e-mail', 'maya.okafor@ lobby', ['Lobby screen']],
    ['all words, in any order', 'shift bluewater night', ['Night shift wallboard']],
    ['nothing that fits', 'bluewater lobby', []],
  ])('finds by %s', (_what, query, names) => {
    expect(searchSessions(workingDay, regions, query).map(sessionName)).toEqual(names);
  });

  it.each(['', '   '])('shows everything for a blank search', (query) => {
    expect(searchSessions(workingDay, regions, query)).toBe(workingDay);
  });
});
