import { expect, test } from 'vitest';
import { createProgramCommands } from '../../src/main/composition/program-commands';
import { succeed } from '../../src/shared/failure';
import { noon, snapshot } from '../surfaces/sample';

const fine = async () => succeed(null);

test('asking the keychain once more is answered when it was asked, which may wait for a password', async () => {
  let opened = (): void => undefined;
  const asked = new Promise<boolean>((resolve) => {
    opened = () => resolve(true);
  });
  const told: string[] = [];
  const commands = createProgramCommands({
    snapshot: () => snapshot([]),
    machine: () => ({
      system: '',
      electron: '',
      chrome: '',
      node: '',
      desktop: '',
      screens: [],
      uptime: noon,
      home: '',
    }),
    copyText: () => undefined,
    redact: (text) => text,
    folders: { logs: '', data: '' },
    openPath: async () => '',
    preferences: { load: async () => undefined, change: fine, edit: fine, reset: fine },
    forgetAll: fine,
    clearings: [],
    eraseFiles: fine,
    retryKeychain: () => asked,
    hideWindow: () => undefined,
    quit: () => undefined,
  });
  const answer = commands.retryKeychain(undefined).then(({ ok }) => told.push(`answered ${ok}`));
  await new Promise((resolve) => setTimeout(resolve, 20));
  told.push('opened');
  opened();
  await answer;
  expect(told).toEqual(['opened', 'answered true']);
});
