import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** For how long a first click waits for its second. */
const armedMs = 10_000;
/** A second click sooner than this is the first one's echo: a double click, or a key that is held down. */
const echoMs = 500;

/** A button that acts on its second click, in the same place. */
export interface Armed {
  readonly armed: boolean;
  /** The button's click: arms it, and acts when it was armed with time to read what it says. */
  readonly press: () => void;
  readonly disarm: () => void;
}

/**
 * Two clicks in the same place: `act` runs on the second. It disarms by itself after a while, and by Esc wherever the focus
 * is: then `onEscape` runs, and the key means nothing else.
 */
export const useArmed = (act: () => void, onEscape?: () => void): Armed => {
  const [armed, setArmed] = useState(false);
  const lastPress = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (!armed) return undefined;
    const timer = setTimeout(() => setArmed(false), armedMs);
    return () => clearTimeout(timer);
  }, [armed]);
  const escaped = useRef(onEscape);
  escaped.current = onEscape;
  // As it is drawn: a key may come sooner than what waits for the picture.
  useLayoutEffect(() => {
    if (!armed) return undefined;
    // Before anybody else: a click leaves the focus on the page itself on some platforms, out of the button's reach.
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      setArmed(false);
      escaped.current?.();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, [armed]);
  const press = (): void => {
    const now = performance.now();
    const echo = now - lastPress.current < echoMs;
    lastPress.current = now;
    if (echo) return;
    setArmed(!armed);
    if (armed) act();
  };
  return { armed, press, disarm: () => setArmed(false) };
};
