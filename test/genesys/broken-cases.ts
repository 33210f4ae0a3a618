import { failed, type FaultCase } from './fault-case';
import { correlationId, genesys, marked, rawReply } from './raw-reply';

const lost = failed({ kind: 'network', cause: 'lost' });
const late = failed({ kind: 'network', cause: 'timeout' });

/** Connections that break or never end. */
export const brokenCases: readonly FaultCase[] = [
  { about: 'is lost where the host hangs up', call: 'revoke', host: (socket) => void socket.end(), gives: lost },
  {
    about: 'is lost where the connection is cut',
    call: 'read',
    host: (socket) => void socket.resetAndDestroy(),
    gives: lost,
  },
  {
    about: 'is lost where the host speaks no HTTP',
    call: 'verify',
    host: (socket) => void socket.end('220 mail ready\r\n\r\n'),
    gives: lost,
  },
  {
    about: 'is lost where the body ends too early',
    call: 'read',
    host: (socket) => void socket.end(rawReply({ headers: { ...marked, 'Content-Length': '500' }, body: '{}' })),
    gives: lost,
  },
  {
    about: 'is lost where a body in pieces is not brought to its end',
    call: 'read',
    host: (socket) =>
      void socket.end(rawReply({ headers: { ...marked, 'Transfer-Encoding': 'chunked' }, body: '2\r\n{}\r\n' })),
    gives: lost,
  },
  {
    about: 'is lost where the body can’t be unpacked',
    call: 'read',
    host: rawReply({ headers: { ...marked, 'Content-Encoding': 'gzip' }, body: 'not gzip at all' }),
    gives: lost,
  },
  {
    about: 'ends at its deadline where no answer comes',
    call: 'verify',
    host: () => undefined,
    job: { deadlineMs: 400 },
    gives: late,
    endsConnection: true,
  },
  {
    about: 'ends at its deadline where an answer never ends',
    call: 'read',
    job: { deadlineMs: 600 },
    host: (socket) => {
      socket.write(rawReply({ headers: { ...marked, 'Content-Length': '100000' } }));
      const drip = setInterval(() => socket.write(' '), 50);
      socket.once('close', () => clearInterval(drip));
    },
    gives: late,
    endsConnection: true,
  },
  {
    about: 'ends at its deadline where the headers never end',
    call: 'read',
    job: { deadlineMs: 600 },
    host: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('X-More: 1\r\n'), 50);
      socket.once('close', () => clearInterval(drip));
    },
    gives: late,
    endsConnection: true,
  },
  {
    about: 'does not read on where a body has no end',
    call: 'read',
    host: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nININ-Correlation-Id: endless-1\r\nTransfer-Encoding: chunked\r\n\r\n');
      const piece = `10000\r\n${' '.repeat(65_536)}\r\n`;
      const pour = (): void => {
        while (!socket.destroyed && socket.write(piece));
      };
      socket.on('drain', pour);
      pour();
    },
    gives: failed({ kind: 'bad-reply', why: 'too-large', status: 200, correlationId: 'endless-1' }),
    endsConnection: true,
  },
  {
    about: 'takes a good answer that comes a byte at a time',
    call: 'read',
    host: (socket) => {
      const bytes = genesys({ organization: { name: 'Größe 🦊' } });
      let at = 0;
      const drip = setInterval(() => {
        if (at < bytes.length && !socket.destroyed) socket.write(bytes.subarray(at, ++at));
        else clearInterval(drip);
      }, 1);
    },
    gives: { ok: true, value: { value: { organization: { name: 'Größe 🦊' } }, status: 200, correlationId } },
  },
];
