import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/shared/messages/de';
import { en } from '../../src/shared/messages/en';
import { es } from '../../src/shared/messages/es';
import { fr } from '../../src/shared/messages/fr';
import { ja } from '../../src/shared/messages/ja';
import { languages as spokenHere } from '../../src/shared/messages/language';
import { pt } from '../../src/shared/messages/pt';
import { argumentsOf, pluralsOf } from './message-parts';
import { sourceFiles } from './source-files';

const keys = Object.keys(en) as readonly (keyof typeof en)[];
const all = { en, de, es, fr, ja, pt };
const languages = Object.keys(all) as readonly (keyof typeof all)[];

/** Names and words that are the same in another language, or that nobody translates. */
const shared = /^[^\p{Ll}]*$|^(Token Tray|OAuth|Genesys Cloud|HEAD|GET)[^\p{L}]*$/u;

test('every language is one that texts are tested of here, and that every view is looked at in', () => {
  expect(spokenHere.toSorted()).toEqual(languages.toSorted());
  const looked = readdirSync(join(import.meta.dirname, '..', 'e2e')).flatMap(
    (file) => /^page-views-(\w\w)\.test\.ts$/.exec(file)?.[1] ?? [],
  );
  expect(['en', ...looked].toSorted()).toEqual(languages.toSorted());
});

test('no message is left that nothing says', () => {
  const code = sourceFiles.map(({ text }) => text).join('\n');
  // Keys that are put together in code, e.g. `failure.network.${cause}`, are known by what stands before the part that varies.
  const prefixes = [...code.matchAll(/`([a-z][a-z-]*(?:\.[a-z-]+)*[.-])\$\{/g)].flatMap(([, prefix]) => prefix ?? []);
  // So are those by what stands after it, e.g. `${key}.verified`.
  const suffixes = [...code.matchAll(/`\$\{\w+\}(\.[a-z-]+)`/g)].flatMap(([, suffix]) => suffix ?? []);
  const isSaid = (key: string): boolean =>
    code.includes(`'${key}'`) ||
    prefixes.some((prefix) => key.startsWith(prefix) && key !== prefix) ||
    suffixes.some((suffix) => key.endsWith(suffix) && code.includes(`'${key.slice(0, -suffix.length)}'`));
  expect(keys.filter((key) => !isSaid(key))).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  const texts = all[language];

  test('every text is there, and none that English has not', () => {
    expect(Object.keys(texts).toSorted()).toEqual(keys.toSorted());
  });

  test('every text is a message that can be said, with the same values as in English', () => {
    const isSayable = (key: (typeof keys)[number]): boolean => {
      const message = texts[key];
      if (message.trim() !== message || message === '') return false;
      if (argumentsOf(message).join(' ') !== argumentsOf(en[key]).join(' ')) return false;
      return new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst().length > 0;
    };
    expect(keys.filter((key) => !isSayable(key))).toEqual([]);
  });

  test('every plural has the forms that the language needs, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const ordinal = new Intl.PluralRules(language, { type: 'ordinal' }).resolvedOptions().pluralCategories;
    const wrong = keys.filter((key) =>
      pluralsOf(texts[key]).some(({ type, forms }) => {
        const possible: readonly string[] = type === 'ordinal' ? ordinal : pluralCategories;
        // Numbers in the millions have a form of their own in French, Spanish and Portuguese; there is nothing here to count so far.
        // What English counts only from two on has no form for one in it.
        const counted = pluralsOf(en[key]).some((plural) => plural.forms.includes('one'));
        const needed = possible.filter((form) => form === 'other' || (counted && form !== 'many'));
        const named = forms.filter((form) => !form.startsWith('='));
        return needed.some((form) => !named.includes(form)) || named.some((form) => !possible.includes(form));
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(languages.filter((language) => language !== 'en'))('the texts in %s', (language) => {
  test('are not English', () => {
    const texts = all[language];
    const left = keys.filter((key) => texts[key] === en[key] && !shared.test(en[key]));
    // A word can be the same in two languages ("Organisation", "Region"), a sentence can't.
    const wordsOf = (message: string) => message.replaceAll(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? [];
    // What a list can look like is shown by addresses and ids, which are the same everywhere.
    const sentences = left.filter((key) => wordsOf(en[key]).length > 2 && !en[key].includes('@'));
    expect(sentences).toEqual([]);
    expect(left.length).toBeLessThan(keys.length / 10);
  });
});
