/** Every figure of one kind that was taken, in the order of the rounds. */
export type Figures = readonly number[];

/** What was measured of a program that only sits in the tray. */
export interface RestFigures {
  /** From the start of the program until its icon was announced on the session bus, in milliseconds. */
  readonly spawnToTrayMs: Figures;
  /** Proportional set size over all processes, without a window, in bytes. */
  readonly idleBytes: Figures;
  readonly processes: Figures;
  /** Processor time over all processes in each second, in milliseconds. */
  readonly idleCpuMsPerSecond: Figures;
}

/** What was measured of the app's window. */
export interface WindowFigures {
  /** From the click in the tray's menu until the page had painted its first content, in milliseconds. */
  readonly firstPaintMs: Figures;
  /** From the same click until the window was on the screen, in milliseconds. */
  readonly onScreenMs: Figures;
  /** The same for a window that was hidden a moment ago. */
  readonly againMs: Figures;
  /** Proportional set size over all processes, after the window was open, was left, and its process was gone; in bytes. */
  readonly leftBytes: Figures;
  /** How long after it was left its process was gone, in milliseconds. */
  readonly goneAfterMs: Figures;
}

/** What so many sessions cost. */
export interface LoadFigures {
  readonly sessions: number;
  readonly spawnToTrayMs: number;
  /** From the start of the program until the last session's first check arrived, in milliseconds. */
  readonly allCheckedMs: number;
  readonly bytes: number;
  /** Checks that arrived while the processor time was taken, and that time, in milliseconds, and the time itself. */
  readonly checks: number;
  readonly cpuMs: number;
  readonly watchedMs: number;
  readonly mostInFlight: number;
  /** The longest time between two checks of a session, in milliseconds. */
  readonly longestGapMs: number;
  /** How long after the latest time that it may be planned for the latest check came, in milliseconds. */
  readonly latestMs: number;
}

/** All that one run of the benchmark found. */
export interface BenchResults {
  readonly takenAt: string;
  readonly electron: string;
  readonly processors: number;
  readonly rounds: number;
  /** Electron programs that others ran meanwhile: they share memory with ours, and take time from it. */
  readonly strangers: number;
  readonly app?: RestFigures;
  readonly bare?: RestFigures;
  readonly window?: WindowFigures;
  readonly sessions?: readonly LoadFigures[];
}
