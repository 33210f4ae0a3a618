import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** For how long after its last move the pointer counts as aiming. */
const aimMs = 2000;

/** Whether a person is moving the pointer over the element, about to press something in it. */
export const useAiming = (element: RefObject<HTMLElement | null>): boolean => {
  const [aiming, setAiming] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = (): void => {
      clearTimeout(timer);
      setAiming(false);
    };
    const aim = (event: PointerEvent): void => {
      // A layout that changes under a pointer at rest sends a move of no length.
      if (event.movementX === 0 && event.movementY === 0) return;
      clearTimeout(timer);
      timer = setTimeout(rest, aimMs);
      setAiming(true);
    };
    current.addEventListener('pointermove', aim);
    current.addEventListener('pointerleave', rest);
    return () => {
      clearTimeout(timer);
      current.removeEventListener('pointermove', aim);
      current.removeEventListener('pointerleave', rest);
    };
  }, [element]);
  return aiming;
};
