import { plain } from './desktop-bus';

/** One entry of a menu, as the desktop gets it. */
export interface MenuNode {
  readonly id: number;
  /** Empty for a separator. */
  readonly label: string;
  readonly enabled: boolean;
  /** Present for an entry that can be ticked. */
  readonly ticked?: boolean;
  readonly children: readonly MenuNode[];
}

/** `(ia{sv}av)`, as com.canonical.dbusmenu writes a node. */
type Layout = readonly [id: number, properties: Readonly<Record<string, unknown>>, children: readonly Layout[]];

/** An underscore marks a shortcut's letter, and two of them are one that is meant. */
const readable = (label: string): string => label.replace(/_(_?)/g, '$1');

const node = ([id, properties, children]: Layout): MenuNode => {
  const { label, enabled = true, 'toggle-state': toggle, 'toggle-type': toggles } = properties;
  return {
    id,
    label: typeof label === 'string' ? readable(label) : '',
    enabled: enabled === true,
    ...(typeof toggles === 'string' && toggles !== '' && { ticked: toggle === 1 }),
    children: children.filter(([, own]) => own['visible'] !== false).map(node),
  };
};

/** The menu in a reply to `GetLayout`. */
export const menuTree = (layout: unknown): MenuNode => node(plain(layout) as Layout);

/** How an entry is named: by its whole label, or by what its label looks like. */
export type Label = string | RegExp;

const fits = (label: Label, { label: text }: MenuNode): boolean =>
  typeof label === 'string' ? text === label : label.test(text);

/** Every label below a node, as indented lines: for a person who reads why a test failed. */
export const menuText = (tree: MenuNode, indent = ''): string =>
  tree.children
    .filter(({ label }) => label !== '')
    .map((child) => `${indent}${child.label}\n${menuText(child, `${indent}  `)}`)
    .join('');

/** The entry at the end of a path of labels; `undefined` where there is none. */
export const findEntry = (tree: MenuNode, path: readonly Label[]): MenuNode | undefined => {
  const [label, ...rest] = path;
  if (label === undefined) return tree;
  for (const child of tree.children) {
    const found = fits(label, child) ? findEntry(child, rest) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};
