import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ListJournal } from '../../../src/main/users/list/list-journal';
import { fail } from '../../../src/shared/failure';
import { eventually } from '../../driver/eventually';
import { journalOf, listStage, opened, revokes, shown, started, until, type ListStage } from './list-stage';

const addTo = (path: string, ...records: readonly object[]): void =>
  appendFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));

const restarted = async (stage: ListStage) => {
  const work = stage.live();
  await work.restore();
  return work;
};

describe('after a restart', () => {
  test('a run waits for a person, and of what was on its way nobody claims to know', async () => {
    const stage = await listStage();
    const { idOf, path, cloud, told } = stage;
    await opened(stage, idOf('elise'), idOf('pavel'));
    addTo(path, { t: 'started', at: 1, self: false }, { t: 'sending', n: 0 });
    const work = await restarted(stage);
    expect(work.view()?.phase).toEqual({ kind: 'paused', why: 'restart' });
    expect(work.page('all', 0, 9).rows.map(({ standing }) => standing)).toMatchObject([
      { kind: 'unclear', failure: { kind: 'interrupted' } },
      { kind: 'waiting' },
    ]);
    expect(told.outcomes).toEqual(['1 unclear']);
    expect(revokes(cloud)).toEqual([]);
    await work.with((list) => list.resume());
    expect((await until(work, 'done')).counts.accepted).toBe(2);
  });

  test('whoever was accepted is not asked for again', async () => {
    const stage = await listStage();
    const { idOf, cloud, work: first } = stage;
    await started(stage, idOf('elise'), idOf('pavel'));
    await until(first, 'done');
    const work = await restarted(stage);
    expect(work.view()).toMatchObject({ phase: { kind: 'done' }, counts: { accepted: 2 } });
    expect(work.page('all', 0, 9)).toEqual(first.page('all', 0, 9));
    expect(await work.with((list) => list.retry())).toMatchObject({ failure: { why: 'not-now' } });
    expect(revokes(cloud)).toHaveLength(2);
  });

  test('a look-up that was cut off goes on, and ends in asking what to do', async () => {
    const stage = await listStage();
    const { idOf, sessionId, cloud } = stage;
    cloud.control.hang({ path: '/api/v2/users*', count: 2 });
    await stage.work.open(sessionId, `${idOf('elise')}\npavel.dvorak@alpinerail.example`, 'leavers.csv');
    await eventually('both look-ups are on their way', () => cloud.requests.length === 2);
    const work = await restarted(stage);
    expect(work.view()).toMatchObject({ phase: { kind: 'paused', why: 'restart' }, counts: { lookingUp: 2 } });
    expect(work.view()?.fileName).toBe('leavers.csv');
    await work.with((list) => list.resume());
    expect((await until(work, 'ready')).counts.waiting).toBe(2);
  });

  test('an outcome that the trail has not got yet is told to it, and one that it has is not', async () => {
    const stage = await listStage();
    const { idOf, path, told } = stage;
    await opened(stage, idOf('elise'), idOf('pavel'));
    const entries = ['11111111-1111-4111-8111-111111111111', '21111111-1111-4111-8111-111111111111'];
    addTo(
      path,
      { t: 'started', at: 1, self: false },
      { t: 'accepted', n: 0, entry: entries[0], at: 2, status: 204 },
      { t: 'accepted', n: 1, entry: entries[1], at: 3, status: 204 },
      { t: 'told', entry: entries[0] },
    );
    await restarted(stage);
    expect(told.outcomes).toEqual(['2 accepted']);
  });
});

describe('the journal', () => {
  test('is this user’s alone, and goes with the list', async () => {
    const stage = await listStage();
    const { idOf, path, work } = stage;
    await opened(stage, idOf('elise'), 'pavel.dvorak@alpinerail.example');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toContain('pavel.dvorak@alpinerail.example');
    expect(readFileSync(path, 'utf8')).not.toContain('fake-token');
    expect(await work.close()).toEqual({ ok: true, value: null });
    expect(existsSync(dirname(path))).toBe(false);
    expect(work.view()).toBeUndefined();
    expect(await work.with((list) => list.resume())).toMatchObject({ failure: { why: 'no-list' } });
  });

  test('loses the line that a crash tore, and no other', async () => {
    const stage = await listStage();
    const { idOf, path } = stage;
    await opened(stage, idOf('elise'), idOf('pavel'));
    const whole = journalOf(path).length;
    appendFileSync(path, '{"t":"started","at":1,"se');
    const work = await restarted(stage);
    expect(work.view()?.phase.kind).toBe('ready');
    await work.with((list) => list.start(2, false));
    await until(work, 'done');
    expect(
      journalOf(path)
        .slice(0, whole + 1)
        .at(-1)?.t,
    ).toBe('started');
    expect(shown(await restarted(stage))).toEqual(['1 accepted', '2 accepted']);
  });

  test('with a damaged line loses what stood in it, and the others keep their places', async () => {
    const stage = await listStage();
    const { idOf, path } = stage;
    await opened(stage, idOf('elise'), idOf('pavel'));
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^.*"n":0.*$/gm, 'x'));
    const work = await restarted(stage);
    expect(shown(work)).toEqual(['0 malformed', '2 waiting']);
  });

  test.each([
    ['of a newer version is left alone, and no list is begun over it', '{"t":"opened","v":2}\n', 'newer', false],
    ['that can’t be read is set aside', 'not a journal\n', 'damaged', true],
  ])('%s', async (_, text, why, begins) => {
    const stage = await listStage();
    const { path, sessionId, idOf, told } = stage;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    const work = await restarted(stage);
    expect(told.disk).toEqual([{ kind: 'disk', why, file: 'list.jsonl' }]);
    expect((await work.open(sessionId, idOf('elise'), undefined)).ok).toBe(begins);
    const texts = readdirSync(dirname(path)).map((name) => readFileSync(`${dirname(path)}/${name}`, 'utf8'));
    expect(texts).toContain(text);
  });
});

test('a disk that takes nothing pauses the run, and loses no outcome once it takes them again', async () => {
  const stage = await listStage();
  const { cloud, path } = stage;
  let full = false;
  const onFullDisk = (real: ListJournal): ListJournal => {
    let owed = '';
    return {
      ...real,
      append: async (lines) => {
        owed += lines;
        if (full) return fail({ kind: 'disk', why: 'full', file: 'list.jsonl' });
        const all = owed;
        owed = '';
        return real.append(all);
      },
    };
  };
  const work = stage.live(onFullDisk);
  const crowd = cloud.control.addUsers(cloud.token('jonas').organizationId, 40).map(({ id }) => id);
  cloud.control.slow(20, { method: 'DELETE' });
  await started({ ...stage, work }, ...crowd);
  await eventually('some are done', () => (work.view()?.counts.accepted ?? 0) > 4);
  full = true;
  const { phase } = await until(work, 'paused');
  expect(phase).toMatchObject({ why: 'failure', failure: { kind: 'disk', why: 'full' } });
  await eventually('nothing is on its way', () => work.view()?.counts.sending === 0);
  const sent = revokes(cloud).length;
  expect(await work.with((list) => list.resume())).toMatchObject({ ok: false });
  expect(revokes(cloud)).toHaveLength(sent);
  full = false;
  await work.with((list) => list.resume());
  expect((await until(work, 'done')).counts.accepted).toBe(40);
  expect(revokes(cloud)).toHaveLength(40);
  expect(journalOf(path).filter(({ t }) => t === 'accepted')).toHaveLength(40);
});
