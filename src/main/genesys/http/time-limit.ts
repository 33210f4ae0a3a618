import type { Clock } from '../../system/clock';

export interface Limit {
  readonly setTimer: Clock['setTimer'];
  /** For the whole of the work. */
  readonly deadlineMs: number;
  /** The caller's own wish to stop. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does `work` until it is done, the deadline has passed or the caller stops it, whichever comes first. Comes back then
 * even where the work takes no notice, and tells the work that nobody waits any more. `work` must not throw.
 */
export const withinLimit = async <Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  { setTimer, deadlineMs, signal }: Limit,
): Promise<Value | 'timeout' | 'aborted'> => {
  if (signal?.aborted === true) return 'aborted';
  const inner = new AbortController();
  let cancel = (): void => undefined;
  const stopped = new Promise<'timeout' | 'aborted'>((resolve) => {
    const onAbort = (): void => resolve('aborted');
    const cancelTimer = setTimer(deadlineMs, () => resolve('timeout'));
    signal?.addEventListener('abort', onAbort, { once: true });
    cancel = () => {
      cancelTimer();
      signal?.removeEventListener('abort', onAbort);
    };
  });
  try {
    return await Promise.race([work(inner.signal), stopped]);
  } finally {
    cancel();
    // Also after a good end: a body that nobody reads on is not fetched on.
    inner.abort();
  }
};
