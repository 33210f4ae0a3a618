import { expect, test } from 'vitest';
import { parseSettings } from '../../src/main/system/settings-file';
import { defaultSettings, withClient, type KnownClient, type Settings } from '../../src/shared/settings';

const client = (number: number, rest: Partial<KnownClient> = {}): KnownClient => ({
  regionId: 'mypurecloud.ie',
  clientId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  kind: 'browser',
  ...rest,
});
const after = (...clients: readonly KnownClient[]): Settings =>
  clients.reduce((settings, one) => withClient(settings, one), defaultSettings);

test('clients that worked are remembered, the newest first, each once', () => {
  expect(after(client(1), client(2), client(1)).clients).toEqual([client(1), client(2)]);
});

test('the same id in another region, or as a machine, is another client', () => {
  const same = [client(1), client(1, { regionId: 'mypurecloud.de' }), client(1, { kind: 'client-credentials' })];
  expect(after(...same).clients).toEqual(same.toReversed());
});

test('fifty are remembered, and a settings file with so many can be read again', () => {
  const settings = after(...Array.from({ length: 60 }, (_, number) => client(number)));
  expect(settings.clients).toHaveLength(50);
  expect(settings.clients[0]).toEqual(client(59));
  expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test('the longest region that can be typed can be read again', () => {
  const settings = after(client(1, { regionId: `${'a'.repeat(247)}:65535` }));
  expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});
