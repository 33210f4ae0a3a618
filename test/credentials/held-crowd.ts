import { randomUUID } from 'node:crypto';
import type { DemoCloud } from '../../src/demo';
import { formatCredential } from '../../src/main/credentials/credential-text';
import { Secret } from '../../src/main/credentials/secret';
import type { IndexDocument } from '../../src/main/sessions/index-entry';
import { localRegion } from '../../src/shared/region';
import { seedItems } from './seed-items';

/** Gives the cloud's organizations that many people with a token each, and the keychain an item for each; gives back their list. */
export const heldCrowd = async (
  env: Readonly<Record<string, string>>,
  cloud: Pick<DemoCloud, 'origin' | 'organizations' | 'control'>,
  count: number,
): Promise<IndexDocument> => {
  const each = Math.ceil(count / cloud.organizations.length);
  const users = cloud.organizations.flatMap(({ id }) => cloud.control.addUsers(id, each)).slice(0, count);
  const region = localRegion(cloud.origin);
  const texts: Record<string, string> = {};
  const sessions = users.map((user): IndexDocument['sessions'][number] => {
    const id = randomUUID();
    const { secret } = cloud.control.issueToken({ user: user.id });
    texts[id] = formatCredential({ accessToken: new Secret(secret) }) ?? '';
    const about = { id, label: '', regionId: region.id, apiOrigin: region.apiOrigin, addedAt: Date.now() };
    const source = { kind: 'pasted' } as const;
    return {
      ...about,
      source,
      mode: 'observe',
      secret: 'held',
      person: { id: user.id, name: user.name, email: user.email },
    };
  });
  await seedItems(env, texts);
  return { version: 1, sessions };
};
