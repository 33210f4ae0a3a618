import { lineOf, walk, type SourceFile, type Syntax } from './source-files';

/** Attributes of an element, and properties of a notice, a menu or a window, that a person reads. */
const read = new Set([
  'title',
  'label',
  'placeholder',
  'alt',
  'aria-label',
  'aria-description',
  'body',
  'tooltip',
  'text',
]);

/** Two letters in a row, of whatever script: a sign or a single letter is nothing to translate. */
const words = /\p{L}{2}/u;

const nameOf = (node: unknown): string => {
  const { name, value } = (node ?? {}) as Partial<Record<string, unknown>>;
  return typeof name === 'string' ? name : typeof value === 'string' ? value : '';
};

/** The words in a piece of syntax that stands for a text: a literal, a template, or one of two of these. */
const spelled = (node: unknown): string | undefined => {
  const { type, value, quasis, consequent, alternate, expression } = (node ?? {}) as Syntax;
  if (type === 'Literal') return typeof value === 'string' && words.test(value) ? value : undefined;
  if (type === 'TemplateLiteral' && Array.isArray(quasis)) {
    const fixed = quasis.map((one: { readonly value: { readonly raw: string } }) => one.value.raw).join(' ');
    return words.test(fixed) ? fixed : undefined;
  }
  if (type === 'ConditionalExpression') return spelled(consequent) ?? spelled(alternate);
  return type === 'JSXExpressionContainer' ? spelled(expression) : undefined;
};

const textOf = (node: Syntax): string | undefined => {
  switch (node.type) {
    case 'JSXText':
      return words.test(String(node['value'])) ? String(node['value']).trim() : undefined;
    case 'JSXAttribute':
      return read.has(nameOf(node['name'])) ? spelled(node['value']) : undefined;
    case 'JSXElement':
    case 'JSXFragment':
      return (node['children'] as readonly Syntax[])
        .filter(({ type }) => type === 'JSXExpressionContainer')
        .map(spelled)
        .find((text) => text !== undefined);
    case 'Property': {
      // A property that names a message, a kind or a field is one word; what a person reads is a sentence or a name.
      const text = read.has(nameOf(node['key'])) ? spelled(node['value']) : undefined;
      return text !== undefined && /\s|^\p{Lu}/u.test(text) ? text : undefined;
    }
    default:
      return undefined;
  }
};

/** Where a file says something to a person in its own words: `path:line: words`. */
export const textsInCode = (file: SourceFile): readonly string[] => {
  const found: string[] = [];
  walk(file, (node) => {
    const text = textOf(node);
    if (text !== undefined) found.push(`${file.path}:${String(lineOf(file, node.start))}: ${text}`);
  });
  return found;
};
