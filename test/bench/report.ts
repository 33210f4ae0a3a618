import type { BenchResults, LoadFigures } from './results';
import { median, ratio } from './statistics';
import { figure, tableLines } from './table';

const megabytes = (bytes: number): string => figure(bytes / 1e6, 0, 'MB');
const milliseconds = (ms: number): string => figure(ms, 0, 'ms');
const percent = (msPerSecond: number): string => figure(msPerSecond / 10, 2, '%');

interface Comparison {
  readonly name: string;
  readonly app: readonly number[];
  readonly bare: readonly number[];
  /** The most times bare that it should be. */
  readonly target?: number;
  readonly text: (value: number) => string;
}

const comparisons = ({ app, bare, window }: BenchResults): readonly Comparison[] => {
  if (app === undefined || bare === undefined) return [];
  const left: readonly Comparison[] =
    window === undefined
      ? []
      : [
          {
            name: 'memory, window opened and left',
            app: window.leftBytes,
            bare: bare.idleBytes,
            target: 1.1,
            text: megabytes,
          },
        ];
  return [
    { name: 'start to tray', app: app.spawnToTrayMs, bare: bare.spawnToTrayMs, target: 1.15, text: milliseconds },
    { name: 'memory at rest, no window', app: app.idleBytes, bare: bare.idleBytes, target: 1, text: megabytes },
    ...left,
    { name: 'processor at rest', app: app.idleCpuMsPerSecond, bare: bare.idleCpuMsPerSecond, text: percent },
    { name: 'processes', app: app.processes, bare: bare.processes, text: (value) => figure(value, 0, '') },
  ];
};

const comparisonRow = ({ name, app, bare, target, text }: Comparison): readonly string[] => {
  const times = ratio(app, bare);
  const verdict = target === undefined ? '' : times <= target ? 'met' : 'missed';
  const wanted = target === undefined ? '' : `≤ ${figure(target, 2, '×')}`;
  return [name, figure(times, 2, '×'), wanted, verdict, text(median(app)), text(median(bare))];
};

const loadRow = (load: LoadFigures): readonly string[] => [
  String(load.sessions),
  megabytes(load.bytes),
  percent((load.cpuMs / load.watchedMs) * 1000),
  figure(load.cpuMs / load.checks, 1, 'ms'),
  String(load.mostInFlight),
  figure(load.longestGapMs / 1000, 1, 's'),
  milliseconds(load.latestMs),
  milliseconds(load.spawnToTrayMs),
  figure(load.allCheckedMs / 1000, 1, 's'),
];

const loadHeading =
  'sessions,memory,processor,per check,in flight,longest wait,late by,start to tray,all checked after'.split(',');

/** What each session adds to the memory between the fewest and the most that were measured, in kB. */
const perSession = (loads: readonly LoadFigures[]): string => {
  const [few, many] = [loads[0], loads.at(-1)];
  if (few === undefined || many === undefined || few === many) return '';
  return `Each session more takes ${figure((many.bytes - few.bytes) / (many.sessions - few.sessions) / 1e3, 0, 'kB')}.`;
};

/** The results in words and tables, the ratios first. */
export const reportLines = (results: BenchResults): readonly string[] => {
  const { electron, processors, rounds, strangers, window, sessions = [] } = results;
  const lines = [`Medians of ${rounds} rounds in turn on Electron ${electron}, ${processors} processors.`];
  if (strangers > 0) {
    lines.push(
      `NOTE: others ran the same Electron meanwhile (${strangers} processes): memory reads low, times read high.`,
    );
  }
  const compared = comparisons(results).map(comparisonRow);
  if (compared.length > 0) {
    lines.push('', ...tableLines([['', 'ratio', 'target', '', 'Token Tray', 'bare tray app'], ...compared]));
  }
  if (window !== undefined) {
    const rows = [
      ['window, after the click in the menu', ''],
      ['first paint', milliseconds(median(window.firstPaintMs))],
      ['on the screen', milliseconds(median(window.onScreenMs))],
      ['on the screen again, after it was hidden', milliseconds(median(window.againMs))],
      ['given up after it was left', figure(median(window.goneAfterMs) / 1000, 0, 's')],
    ];
    lines.push('', ...tableLines(rows));
  }
  if (sessions.length > 0) lines.push('', ...tableLines([loadHeading, ...sessions.map(loadRow)]), perSession(sessions));
  return lines;
};
