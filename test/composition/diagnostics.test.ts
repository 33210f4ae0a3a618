import { describe, expect, it } from 'vitest';
import { diagnosticsText, type MachineFacts } from '../../src/main/composition/diagnostics';
import { snapshot } from '../renderer/fixtures/snapshot-fixture';

const machine: MachineFacts = {
  system: 'linux x64 6.1.0',
  electron: '25.1.1',
  chrome: '114',
  node: '18.15',
  desktop: 'XFCE',
  screens: ['1280x800@1'],
  uptime: 60,
  home: '/home/jonas',
};
const log = [
  'warn call failed {"method":"GET","origin":"https://api.fjord-telecom.example:8443","path":"/api/v2/tokens/me","status":403,',
  '"failure":{"kind":"forbidden","message":"Jonas \\"J\\" Keller may not","correlationId":"fake-1"}} /home/jonas/log',
].join('');

describe('diagnostics', () => {
  it('hold no host and none of Genesys Cloud’s words without names, and still what support asks for', () => {
    const text = diagnosticsText(snapshot(), machine, log, false);
    for (const name of ['fjord', 'Keller', 'jonas']) expect(text).not.toContain(name);
    for (const fact of ['https://…', '/api/v2/tokens/me', '"status":403', '"forbidden"', 'fake-1']) {
      expect(text).toContain(fact);
    }
  });

  it('hold them where they are wished', () => {
    const text = diagnosticsText(snapshot(), machine, log, true);
    for (const name of ['https://api.fjord-telecom.example:8443', 'Keller may not']) expect(text).toContain(name);
  });
});
