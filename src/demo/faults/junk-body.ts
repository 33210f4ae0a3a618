import type { Answer } from '../http/answer';
import type { JunkKind } from './fault';

const JSON_TYPE = { 'Content-Type': 'application/json' } as const;
const HUGE = 5_000_000;
const DEEP = 10_000;

/** A 200 whose body is not what was asked for. */
export function junkAnswer(junk: JunkKind): Answer {
  const json = (body: string | Buffer): Answer => ({ status: 200, headers: JSON_TYPE, body });
  switch (junk) {
    case 'not-json':
      return json('{"organization": {"id": oops');
    case 'wrong-types':
      return json(
        JSON.stringify({
          organization: 'not an object',
          homeOrganization: 7,
          authorizedScope: { length: 3 },
          dateTokenIdles: { year: 2026 },
          OAuthClient: [null],
          id: 12,
          access_token: 42,
          expires_in: 'soon',
        }),
      );
    case 'empty':
      return { status: 200, headers: JSON_TYPE };
    case 'truncated':
      // Without the close the client would wait for the rest: that is what trickle is for.
      return {
        status: 200,
        headers: { ...JSON_TYPE, 'Content-Length': '4096', Connection: 'close' },
        body: '{"organization": {"id": "',
      };
    case 'huge':
      return json(JSON.stringify({ organization: { name: 'x'.repeat(HUGE) } }));
    case 'deep':
      return json(`${'{"organization":'.repeat(DEEP)}null${'}'.repeat(DEEP)}`);
    case 'binary':
      return json(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00, 0x0d, 0x0a, 0xc3, 0x28]));
  }
}
