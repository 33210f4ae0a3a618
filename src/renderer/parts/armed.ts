import { useEffect, useRef, useState } from 'preact/hooks';

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

/** Two clicks in the same place: `act` runs on the second. It disarms by itself after a while. */
export const useArmed = (act: () => void): Armed => {
  const [armed, setArmed] = useState(false);
  const lastPress = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (!armed) return undefined;
    const timer = setTimeout(() => setArmed(false), armedMs);
    return () => clearTimeout(timer);
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
