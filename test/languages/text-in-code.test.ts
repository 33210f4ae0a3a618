import { expect, test } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files';
import { textsInCode } from './text-in-code';

const file = (text: string): SourceFile => ({ path: 'src/renderer/sample.tsx', text });

test.each([
  ['text in an element', 'const a = <b>Revoke now</b>;'],
  ['text in an expression', "const a = <b>{'Revoke now'}</b>;"],
  ['one of two texts', "const a = <b>{x ? t('a') : 'Revoked'}</b>;"],
  ['a name for a screen reader', 'const a = <b aria-label="Close" />;'],
  ['a template with words', 'const a = <b title={`Session ${n}`} />;'],
  ['a notice', "const a = { title: 'Session ended', tag: 'x' };"],
  ['a menu', 'const a = { label: `Quit ${x}` };'],
])('%s is found in code', (_what, text) => {
  expect(textsInCode(file(text))).toHaveLength(1);
});

test.each([
  ['a message', "const a = <b title={t('window.title')}>{t('window.loading')} · {count}</b>;"],
  ['a sign', 'const a = <b>…</b>;'],
  ['a class', 'const a = <b class="row wide" data-opens="add" />;'],
  ['a name that no person reads', "const a = { label: 'session' };"],
])('%s is none', (_what, text) => {
  expect(textsInCode(file(text))).toEqual([]);
});

test('no text changes its case as the system’s language has it, whatever is spoken', () => {
  const asSystem = /toLocale(?:Upper|Lower)Case\(\)/;
  expect(asSystem.test('name.toLocaleUpperCase()')).toBe(true);
  expect(sourceFiles.filter(({ text }) => asSystem.test(text)).map(({ path }) => path)).toEqual([]);
});

test('every text that a person sees is a message', () => {
  expect(sourceFiles.length).toBeGreaterThan(200);
  expect(sourceFiles.flatMap(textsInCode)).toEqual([]);
});
