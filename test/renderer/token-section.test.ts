import { describe, expect, it } from 'vitest';
import { tokenSections } from '../../src/renderer/session/token-section';
import { regions } from '../../src/shared/region';
import { now, session } from './fixtures/session-fixture';
import { states } from './fixtures/sessions-fixture';

const region = regions.find(({ id }) => id === 'mypurecloud.ie');

/** Every text in a value, however deep, but not the names of fields. */
const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};

describe('the fields of a token', () => {
  it('show everything that Genesys Cloud told but the scopes, which have their own list', () => {
    const { authorizedScope: _scopes, ...info } = states.full.info ?? {};
    const { scope: _clientScopes, ...client } = info.oauthClient ?? {};
    const told = [...texts({ ...info, oauthClient: client }), ...texts(states.full.person)];
    const shown = new Set(
      tokenSections(states.full, region, now).flatMap(({ fields }) => fields.map(({ value }) => value)),
    );
    const dates = told.filter((text) => /^\d{4}-\d\d-\d\dT/.test(text));
    expect(told.filter((text) => !shown.has(text) && !dates.includes(text))).toEqual([]);
    expect(dates).toHaveLength(4);
  });

  it('put dates in words', () => {
    const fields = tokenSections(states.full, region, now).flatMap((section) => section.fields);
    expect(fields.filter(({ label }) => label === 'Created').map(({ value }) => value)).toEqual([
      expect.stringMatching(/^Jun 3, 2025/),
    ]);
  });

  it('show a date that can’t be read as it was told', () => {
    const odd = session(1, undefined, { info: { dateTokenIdles: 'soon' } });
    const fields = tokenSections(odd, region, now).flatMap((section) => section.fields);
    expect(fields).toContainEqual({ label: 'Idles out', value: 'soon' });
  });

  it('leave out what was not told', () => {
    const bare = session(1, undefined, { info: { oauthClient: {}, organization: { name: '' } } });
    expect(tokenSections(bare, region, now).map(({ title }) => title)).toEqual(['User', 'Held here']);
  });

  it('name the region by its address when it is none of those offered', () => {
    const [held] = tokenSections(session(1), undefined, now).slice(-1);
    expect(held?.fields[0]).toEqual({ label: 'Region', value: 'mypurecloud.ie' });
  });
});
