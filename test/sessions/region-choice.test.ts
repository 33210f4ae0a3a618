import { expect, test } from 'vitest';
import { chosenRegion, pinnedRegion } from '../../src/main/sessions/region-choice';
import { localRegion, regions } from '../../src/shared/region';

const here = [localRegion('http://127.0.0.1:4000'), ...regions];

test.each([
  ['one of the list', { regionId: 'mypurecloud.ie' }, 'https://login.mypurecloud.ie'],
  [
    'one of the list, whatever host was typed before',
    { regionId: 'mypurecloud.ie', host: 'evil.example' },
    'https://login.mypurecloud.ie',
  ],
  [
    'another one by its host',
    { regionId: 'other', host: 'https://apps.cloud.example/' },
    'https://login.cloud.example',
  ],
  ['another one with a port', { regionId: 'other', host: 'cloud.example:8443' }, 'https://login.cloud.example:8443'],
  ['a cloud on this machine', { regionId: 'local' }, 'http://127.0.0.1:4000'],
])('a person chooses %s', (_, choice, loginOrigin) => {
  expect(chosenRegion(here, choice)).toMatchObject({ ok: true, value: { loginOrigin } });
});

test.each([
  ['a region that is not listed', { regionId: 'cloud.example' }, { kind: 'unknown-region' }],
  ['plain http', { regionId: 'other', host: 'http://cloud.example' }, { kind: 'malformed-region', why: 'scheme' }],
  ['a name and a password', { regionId: 'other', host: 'https://a:b@cloud.example' }, { why: 'user-info' }],
  ['nothing', { regionId: 'other', host: ' ' }, { why: 'empty' }],
])('%s is refused', (_, choice, failure) => {
  expect(chosenRegion(here, choice)).toMatchObject({ ok: false, failure });
});

test('a region that was typed is found again by what is stored of it', () => {
  const chosen = chosenRegion(here, { regionId: 'other', host: 'cloud.example:8443' });
  if (!chosen.ok) throw new Error('It was refused');
  const { id: regionId, apiOrigin } = chosen.value;
  expect(pinnedRegion(here, { regionId, apiOrigin })).toEqual(chosen.value);
});

test.each([
  ['a cloud at another port', 'local', 'http://127.0.0.1:4001'],
  ['a list that leads elsewhere by now', 'mypurecloud.ie', 'https://api.mypurecloud.example'],
  ['an id that is no region', 'evil/..', 'https://api.evil'],
  ['an id of another place than its origin', 'cloud.example', 'https://api.cloud.example:8443'],
])('what renews a session is sent nowhere for %s', (_, regionId, apiOrigin) => {
  expect(pinnedRegion(here, { regionId, apiOrigin })).toBeUndefined();
});
