import { useEffect } from 'preact/hooks';

/** What the keys of the whole page do; parts of the page that have a use for a key take it first. */
export interface Shortcuts {
  /** Esc: one step back, or away. */
  readonly onEscape: () => void;
  /** `/`, or Ctrl or Cmd with F. */
  readonly onSearch: () => void;
  /** `?`: what the keys do. */
  readonly onList: () => void;
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** Listens for the page's shortcuts while the component lives. */
export const useShortcuts = ({ onEscape, onSearch, onList }: Shortcuts): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const find = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey);
      const slash = event.key === '/' && !typing(event.target);
      // A dialog has its own use for the keys.
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.key === 'Escape') onEscape();
      else if (find || slash) onSearch();
      else if (event.key === '?' && !typing(event.target)) onList();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onEscape, onSearch, onList]);
};
