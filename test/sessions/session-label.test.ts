import { expect, test } from 'vitest';
import { parseLabel } from '../../src/main/sessions/session-label';

test.each([
  ['as typed', 'Night shift', 'Night shift'],
  ['without the white space around it', ' \t Night shift \n', 'Night shift'],
  ['empty where nothing was typed', '   ', ''],
  ['in any script', 'ночная смена 夜勤 ליל', 'ночная смена 夜勤 ליל'],
  ['with markup as plain text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['with an emoji of several parts', '👩‍💻 desk', '👩‍💻 desk'],
  ['of 60 characters', 'x'.repeat(60), 'x'.repeat(60)],
])('a label is taken %s', (_, typed, label) => {
  expect(parseLabel(typed)).toEqual({ ok: true, value: label });
});

test.each([
  ['of 61 characters', 'x'.repeat(61)],
  ['of two lines', 'a\nb'],
  ['with a line separator', 'a\u2028b'],
  ['with NUL', 'a\0b'],
  ['with an escape', 'a\u001b[31mb'],
  ['that turns the direction of text', 'a\u202Eb'],
  ['that isolates a direction', 'a\u2067b'],
])('a label %s is refused', (_, typed) => {
  expect(parseLabel(typed)).toEqual({ ok: false, failure: { kind: 'malformed-label' } });
});
