import { describe, expect, it } from 'vitest';
import { unfitNode } from '../../build/setup/node-version.mjs';

describe('the Node that runs the tools', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '25.1.0'])('may be %s', (version) => {
    expect(unfitNode(version)).toBeUndefined();
  });

  it.each(['20.18.3', '21.7.3', '22.11.0', '18.20.0', '8.0.0'])(
    'may not be %s, and the person is told which to get',
    (version) => {
      expect(unfitNode(version)).toContain(`need Node 20.19.0, or 22.12.0 or later; this is Node ${version}`);
    },
  );
});
