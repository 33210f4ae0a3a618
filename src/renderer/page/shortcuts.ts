import { useEffect, useRef } from 'preact/hooks';
import { mainViews } from './main-view';
import type { View } from './view';

/** What the keys of the whole page do; parts of the page that have a use for a key take it first. */
export interface Shortcuts {
  /** Esc: one step back, or away. */
  readonly onEscape: () => void;
  /** `/`, or Ctrl or Cmd with F. */
  readonly onSearch: () => void;
  /** `?`: what the keys do. */
  readonly onList: () => void;
  /** Ctrl or Cmd with 1 to 5 for the main views, with a comma for the preferences. */
  readonly onGo: (view: View) => void;
  /** Ctrl or Cmd with N. */
  readonly onAdd: () => void;
  /** F5, or Ctrl or Cmd with R. */
  readonly onCheck: () => void;
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type));

/** What a key does together with Ctrl or Cmd. */
const withControl = (key: string, does: Shortcuts): (() => void) | undefined => {
  const main = /^[1-9]$/.test(key) ? mainViews[Number(key) - 1] : undefined;
  if (main !== undefined) return () => does.onGo(main.view);
  switch (key) {
    case 'f':
      return does.onSearch;
    case 'n':
      return does.onAdd;
    case 'r':
      return does.onCheck;
    case ',':
      return () => does.onGo({ kind: 'preferences' });
    default:
      return undefined;
  }
};

const meaning = (event: KeyboardEvent, does: Shortcuts): (() => void) | undefined => {
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return event.shiftKey ? undefined : withControl(event.key.toLowerCase(), does);
  if (event.key === 'Escape') return does.onEscape;
  if (event.key === 'F5') return does.onCheck;
  if (typing(event.target)) return undefined;
  if (event.key === '/') return does.onSearch;
  return event.key === '?' ? does.onList : undefined;
};

/** Listens for the page's shortcuts while the component lives. */
export const useShortcuts = (does: Shortcuts): void => {
  // A key may come between a drawing and its effects: it means what the page shows by then, and not what it showed before.
  const latest = useRef(does);
  latest.current = does;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      // A dialog has its own use for the keys.
      if (document.querySelector('dialog[open]') !== null) return;
      const act = meaning(event, latest.current);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
