import { expect, test } from 'vitest';
import { parseClientId } from '../../src/shared/client-id';

const id = '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';

test.each([id, `  ${id}\n`, id.toUpperCase()])('%j is a client id', (typed) => {
  expect(parseClientId(typed)).toEqual({ ok: true, value: id });
});

test.each(['', 'token-tray', `${id}0`, id.replaceAll('-', ''), `${id}&scope=all`, `${id}\n${id}`])(
  '%j is no client id',
  (typed) => {
    expect(parseClientId(typed)).toEqual({ ok: false, failure: { kind: 'malformed-client-id' } });
  },
);
