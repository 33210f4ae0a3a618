import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from './services';

/**
 * What `read` makes of the time, kept up to date. The component is drawn again only when the value has
 * changed, so a countdown in minutes costs one drawing a minute.
 */
export const useTicking = <Value extends string | number | boolean>(read: (now: number) => Value): Value => {
  const { clock } = useServices();
  const [, redraw] = useState(0);
  const value = read(clock.now());
  const latest = useRef({ read, value });
  latest.current = { read, value };
  useEffect(
    () =>
      clock.subscribe((now) => {
        if (latest.current.read(now) !== latest.current.value) redraw((count) => count + 1);
      }),
    [clock],
  );
  return value;
};
