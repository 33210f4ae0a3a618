import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { archiveNames, missingFrom, missingPackages } from '../../build/setup/debian-packages.mjs';

const query = [
  'dunst\tinstalled\tnotification-daemon',
  'libasound2t64\tinstalled\tlibasound2 (= 1.2.11-1build2)',
  'openbox\tconfig-files\tx-window-manager',
  'xauth\tnot-installed\t',
].join('\n');

describe('missing Debian packages', () => {
  it('are those that are not there at all', () => {
    expect(missingFrom(['dunst', 'xvfb'], query)).toEqual(['xvfb']);
  });

  it('are also those that were removed and left their configuration', () => {
    expect(missingFrom(['openbox', 'xauth'], query)).toEqual(['openbox', 'xauth']);
  });

  it('are not those that an installed package provides under its new name', () => {
    expect(missingFrom(['libasound2'], query)).toEqual([]);
  });

  it('are all of them when nothing is installed', () => {
    expect(missingFrom(['dunst'], '')).toEqual(['dunst']);
  });

  it('are found on this machine; where packages are not those of Debian, nothing is known', async () => {
    const debian = existsSync('/usr/bin/dpkg-query');
    const missing = await missingPackages(['dpkg', 'no-such-package-anywhere']);
    expect(missing).toEqual(debian ? ['no-such-package-anywhere'] : undefined);
  });
});

describe('names in the archive', () => {
  const policy = [
    'libasound2:',
    '  Installed: (none)',
    '  Candidate: (none)',
    'libasound2t64:',
    '  Installed: (none)',
    '  Candidate: 1.2.11-1build2',
    'libnss3:',
    '  Installed: (none)',
    '  Candidate: 2:3.98-1build1',
  ].join('\n');

  it('are the new ones where the old name is only provided', () => {
    expect(archiveNames(['libasound2', 'libnss3'], policy)).toEqual(['libasound2t64', 'libnss3']);
  });

  it('are the plain ones when the archive is not known yet', () => {
    expect(archiveNames(['libasound2'], '')).toEqual(['libasound2']);
  });
});
