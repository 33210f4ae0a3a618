import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionBus, type MessageBus } from 'dbus-next';

/** A real session bus for one test, with nothing on it and nothing that could be started by a call. */
export interface PrivateBus {
  readonly address: string;
  /** Another program on it. */
  readonly join: () => Promise<MessageBus>;
  /** Stops the bus's own process, so that nothing on it gets an answer, and lets it go on. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly end: () => Promise<void>;
}

export const startPrivateBus = async (): Promise<PrivateBus> => {
  const folder = mkdtempSync(join(tmpdir(), 'bus-'));
  const config = join(folder, 'bus.conf');
  const allow = '<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>';
  writeFileSync(
    config,
    `<busconfig><type>session</type><listen>unix:path=${folder}/bus</listen><auth>EXTERNAL</auth>` +
      `<policy context="default">${allow}</policy></busconfig>`,
  );
  const daemon = spawn('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address'], {
    // It complains that it may not raise its limits.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await once(daemon.stdout, 'data')) as [Buffer];
  const address = String(line).trim();
  const joined: MessageBus[] = [];
  return {
    address,
    join: async () => {
      const bus = sessionBus({ busAddress: address });
      bus.on('error', () => undefined);
      joined.push(bus);
      await once(bus, 'connect');
      return bus;
    },
    pause: () => daemon.kill('SIGSTOP'),
    resume: () => daemon.kill('SIGCONT'),
    end: async () => {
      if (daemon.exitCode !== null || daemon.signalCode !== null) return;
      const gone = once(daemon, 'exit');
      daemon.kill('SIGCONT');
      daemon.kill('SIGTERM');
      await gone;
      // Only now: the library throws where a call comes in after it hung up by itself.
      for (const bus of joined) bus.disconnect();
      rmSync(folder, { recursive: true });
    },
  };
};
