import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const opensOfFocus = (list: HTMLElement | null): string | undefined => {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && list?.contains(focused) === true ? focused.dataset['opens'] : undefined;
};

/** A row that moves to another group is another element there: the focus goes with it, and not to the top of the page. */
export const useKeptFocus = (list: RefObject<HTMLElement | null>): void => {
  // While this is drawn, the page is still as it was.
  const opens = opensOfFocus(list.current);
  useLayoutEffect(() => {
    if (opens === undefined || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>(`[data-opens="${CSS.escape(opens)}"]`)?.focus({ preventScroll: true });
  });
};
