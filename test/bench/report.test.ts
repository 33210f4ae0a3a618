import { describe, expect, it } from 'vitest';
import { SetupFailure } from '../../build/setup/setup-failure.mjs';
import { parseOptions } from './options';
import { reportLines } from './report';
import type { BenchResults } from './results';
import { figure, tableLines } from './table';

const rest = (start: number, bytes: number): NonNullable<BenchResults['app']> => ({
  spawnToTrayMs: [start, start + 1, start + 900],
  idleBytes: [bytes],
  processes: [3],
  idleCpuMsPerSecond: [1],
});

const results: BenchResults = {
  takenAt: '2031-05-06T07:08:09.010Z',
  electron: '45.0.0',
  processors: 2,
  rounds: 3,
  strangers: 0,
  app: rest(219, 120e6),
  bare: rest(199, 100e6),
};

describe('the report of the benchmark', () => {
  it('says the ratio first, then what was wanted, whether it is so, and the figures behind it', () => {
    const [start, memory] = reportLines(results).filter((line) => /^(start|memory)/.test(line));
    expect(start).toMatch(/^start to tray +1\.10× +≤ 1\.15× +met +220 ms +200 ms$/);
    expect(memory).toMatch(/^memory at rest, no window +1\.20× +≤ 1\.00× +missed +120 MB +100 MB$/);
  });

  it('speaks only of what was measured', () => {
    const said = reportLines({ takenAt: '', electron: '45.0.0', processors: 2, rounds: 3, strangers: 0 }).join('\n');
    expect(said).not.toMatch(/NaN|window|sessions|ratio/);
  });

  it('warns when others ran the same Electron, because their figures are then not what they seem', () => {
    expect(reportLines(results).join('\n')).not.toContain('NOTE');
    expect(reportLines({ ...results, strangers: 4 }).join('\n')).toContain('4 processes');
  });

  it('tells what one session more takes, from the fewest to the most', () => {
    const load = { spawnToTrayMs: 1, allCheckedMs: 1, checks: 10, cpuMs: 50, watchedMs: 1000, mostInFlight: 6 };
    const more = { ...load, longestGapMs: 61_000, latestMs: 0 };
    const sessions = [
      { ...more, sessions: 10, bytes: 100e6 },
      { ...more, sessions: 1010, bytes: 110e6 },
    ];
    const lines = reportLines({ ...results, sessions });
    expect(lines.at(-1)).toBe('Each session more takes 10 kB.');
    expect(lines.find((line) => line.startsWith('10 '))).toMatch(/100 MB +5\.00 % +5\.0 ms +6 +61\.0 s +0 ms/);
  });
});

describe('a table of the benchmark', () => {
  it('has its names at the left, its figures at the right, and no blanks at its ends', () => {
    expect(
      tableLines([
        ['', 'a'],
        ['name', '10'],
        ['n', ''],
      ]),
    ).toEqual(['        a', 'name   10', 'n']);
  });

  it.each([
    [1.256, 2, '×', '1.26×'],
    [1.5, 0, 'ms', '2 ms'],
    [3, 0, '', '3'],
    [Number.NaN, 2, '×', '–'],
    [Number.POSITIVE_INFINITY, 2, '×', '–'],
  ])('writes %d with %d digits and "%s" as %s', (value, digits, unit, text) => {
    expect(figure(value, digits, unit)).toBe(text);
  });
});

describe('the arguments of the benchmark', () => {
  it('ask for five rounds of everything when nothing is said', () => {
    expect(parseOptions([])).toEqual({ rounds: 5, save: false, only: ['rest', 'window', 'sessions'] });
  });

  it('choose rounds, parts, and that the result is to be kept', () => {
    expect(parseOptions(['--rounds=12', '--only=window,rest', '--save'])).toEqual({
      rounds: 12,
      save: true,
      only: ['window', 'rest'],
    });
  });

  it.each(['--rounds=0', '--rounds=five', '--only=start', '--only=', '--save=yes', 'all', '--quick'])(
    'refuse %s',
    (arg) => {
      expect(() => parseOptions([arg])).toThrow(SetupFailure);
    },
  );
});
