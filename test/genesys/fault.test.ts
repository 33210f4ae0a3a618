import { describe, expect, it } from 'vitest';
import { holdCases } from './hold-cases';
import { holdTls } from './hold-tls';
import { holdWire } from './hold-wire';
import { fakeToken, networkOn } from './network';
import { genesys, rawReply } from './raw-reply';
import { runningServer } from './running-server';

describe('calls to Genesys Cloud over Node’s network', () => {
  holdCases(() => networkOn(fetch));
  holdWire(() => networkOn(fetch));
  holdTls(() => networkOn(fetch), 'tls');

  it('a redirect that is followed would bring the call to the other host (control)', async () => {
    const other = await runningServer((socket) => void socket.write(genesys({})));
    const server = await runningServer((socket) => {
      socket.write(rawReply({ status: 307, headers: { Location: `${other.origin}/stolen` } }));
    });
    await fetch(server.origin, { headers: { authorization: `Bearer ${fakeToken}` } });
    expect(other.heard.map(({ path }) => path)).toEqual(['/stolen']);
  });
});
