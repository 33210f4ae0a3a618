import { describe, expect, it } from 'vitest';
import { regionNamedIn } from '../../src/shared/custom-region';

describe('an address that was pasted for a region', () => {
  it.each([
    ['https://apps.mypurecloud.ie/directory', 'mypurecloud.ie'],
    ['https://apps.mypurecloud.ie/directory/#/admin', 'mypurecloud.ie'],
    ['https://login.cloud.north.example:8443/?next=1', 'cloud.north.example:8443'],
    ['apps.usw2.pure.cloud/crm', 'usw2.pure.cloud'],
  ])('%s names %s', (typed, id) => {
    expect(regionNamedIn(typed)?.id).toBe(id);
  });

  it.each([
    'mypurecloud.ie',
    '',
    'http://apps.mypurecloud.ie/directory',
    'https://somebody@mypurecloud.ie/directory',
    'https://mypurecl0ud.ie/directory',
    'https://10.0.0.1/directory',
    'https:///directory',
  ])('%j names none that may be offered', (typed) => {
    expect(regionNamedIn(typed)).toBeUndefined();
  });
});
