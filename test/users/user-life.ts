import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { proofDelayMs } from '../../src/main/polling/backoff';
import type { DocumentFile } from '../../src/main/sessions/session-index';
import { jsonFile } from '../../src/main/system/json-file';
import { HeldRevoking } from '../../src/main/users/held-revoking';
import { KnownUsers } from '../../src/main/users/known-users';
import { UserFinding } from '../../src/main/users/user-finding';
import { UserRevocationLog } from '../../src/main/users/user-revocation-log';
import { parseUserRevocations, type UserRevocationDocument } from '../../src/main/users/user-revocation-record';
import { UserRevoking } from '../../src/main/users/user-revoking';
import type { UserRevocation } from '../../src/shared/user-revocation';
import { setting, type CloudLife, type Setting } from '../sessions/cloud-life';

/** One life of the app, with all that is about users. */
export interface UserLife extends CloudLife {
  readonly revoking: UserRevoking;
  readonly finding: UserFinding;
  readonly known: KnownUsers;
  /** The outcomes of the newest revocation, in the order in which they came. */
  readonly story: UserRevocation['outcome'][];
  /** The newest revocation. */
  readonly newest: () => UserRevocation;
  readonly outcome: () => UserRevocation['outcome'];
}

export interface UserSetting extends Omit<Setting, 'live'> {
  readonly live: (options?: Parameters<Setting['live']>[0]) => Promise<UserLife>;
  /** Lets time pass for cloud and app, timers included. */
  readonly pass: (seconds: number) => Promise<void>;
  readonly path: string;
  /** The records as they lie on disk. */
  readonly onDisk: () => readonly UserRevocation[];
}

/** A machine, a cloud and their time. */
export const userSetting = async (
  wrap = (file: DocumentFile<UserRevocationDocument>) => file,
): Promise<UserSetting> => {
  const here = await setting();
  const { machine, clock } = here;
  const path = join(machine.folder, 'user-revocations.json');
  const live: UserSetting['live'] = async (options) => {
    const life = await here.live(options);
    const { store, holding, tokens, users, reachable } = life;
    const recheck = (id: string): void => void life.check.run(id, { thorough: true });
    const asking = { store, holding, reachable, recheck };
    const known = new KnownUsers();
    const story: UserLife['story'] = [];
    const log = new UserRevocationLog({
      file: wrap(jsonFile({ path, version: 1, parse: parseUserRevocations, now: clock.now })),
      onChange: ({ outcome }, before) => {
        if (outcome !== before?.outcome) story.push(outcome);
      },
      onFile: () => undefined,
    });
    const revoking = new UserRevoking({
      ...asking,
      tokens,
      held: new HeldRevoking(store, life.revocation),
      log,
      known,
      clock: { now: clock.now, setTimer: machine.clock.setTimer },
      newId: randomUUID,
      retryDelay: (attempts, failure) => proofDelayMs(attempts, failure, () => 0.5),
    });
    onTestFinished(() => revoking.stop());
    const finding = new UserFinding({ ...asking, users, known, now: clock.now });
    const newest = (): UserRevocation => {
      const [first] = revoking.all();
      if (first === undefined) throw new Error('nothing was asked for');
      return first;
    };
    return { ...life, revoking, finding, known, story, newest, outcome: () => newest().outcome };
  };
  return {
    ...here,
    live,
    pass: async (seconds) => {
      clock.advance(seconds);
      await machine.clock.pass(seconds * 1000);
    },
    path,
    onDisk: () => parseUserRevocations(JSON.parse(readFileSync(path, 'utf8')))?.revocations ?? [],
  };
};
