import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../shared/messages';

/** Draws more rows before a person gets to the end of those drawn, and at a press for whoever walks by keyboard. */
export const MoreRows = (props: { readonly left: number; readonly onMore: () => void }): JSX.Element => {
  const { left, onMore } = props;
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    if (button.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current();
      },
      { rootMargin: '1500px' },
    );
    observer.observe(button.current);
    return () => observer.disconnect();
    // Looked at anew after each growth: the end may still be near.
  }, [left]);
  return (
    <button type="button" class="quiet more" ref={button} onClick={onMore}>
      {t('window.more', { count: left })}
    </button>
  );
};
