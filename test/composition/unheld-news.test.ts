import { expect, test } from 'vitest';
import { createUnheldNews } from '../../src/main/composition/unheld-news';

test('the trail tells of a token that could not be ended, and that it was; the log of one that is left', () => {
  const entries: unknown[] = [];
  const left: unknown[] = [];
  const tell = createUnheldNews({ add: async (entry) => entries.push(entry) > 0 }, (one) => left.push(one));
  tell({ kind: 'unclear', request: 'r1', failure: { kind: 'network', cause: 'timeout' } });
  tell({ kind: 'unclear', request: 'r2', failure: { kind: 'server', status: 503, correlationId: 'c' } });
  tell({ kind: 'ended', request: 'r1' });
  tell({ kind: 'left', why: 'quit', tokens: 1 });
  expect(entries).toEqual([
    { kind: 'unheld-token-unclear', request: 'r1', failure: 'network.timeout' },
    {
      kind: 'unheld-token-unclear',
      request: 'r2',
      failure: 'server.503',
      answer: { status: 503, correlationId: 'c' },
    },
    { kind: 'unheld-token-ended', request: 'r1' },
  ]);
  expect(left).toEqual([{ why: 'quit', tokens: 1 }]);
});
