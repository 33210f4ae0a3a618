/** The part of Electron's `powerMonitor` that is asked here. */
export interface SleepSource {
  readonly on: (event: 'resume' | 'suspend', listener: () => void) => unknown;
}

/** What the machine's sleep means to the program. */
export interface SleepListener {
  /** The machine is about to sleep: whatever is in flight may be lost. */
  readonly onSuspend: () => void;
  /** The machine woke up: clocks moved on, every session deserves a look. The network may need a moment yet. */
  readonly onResume: () => void;
}

/**
 * Tells of sleep once for each, also where a platform repeats itself. Can only be called once the app is ready. A
 * platform that tells nothing is covered by whoever waits for an instant and looks at the clock again when woken.
 */
export const watchSleep = (source: SleepSource, { onSuspend, onResume }: SleepListener): void => {
  let asleep = false;
  source.on('suspend', () => {
    if (asleep) return;
    asleep = true;
    onSuspend();
  });
  source.on('resume', () => {
    asleep = false;
    onResume();
  });
};
