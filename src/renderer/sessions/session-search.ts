import { sessionName, statusWord } from '../../shared/messages';
import type { Region } from '../../shared/region';
import type { Session } from '../../shared/session';

/** Up to this many sessions are found faster by looking than by typing. */
export const fewSessions = 8;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

const textOf = (session: Session, regions: readonly Region[]): string => {
  const region = regions.find(({ id }) => id === session.regionId);
  const { info, person } = session;
  return fold(
    [
      sessionName(session),
      statusWord(session.status),
      person?.name,
      person?.email,
      info?.organization?.name,
      info?.homeOrganization?.name,
      info?.oauthClient?.name,
      region?.name,
      session.regionId,
      region?.awsRegion,
      session.source.kind === 'pasted' ? undefined : session.source.clientId,
    ].join('\n'),
  );
};

/** The sessions in which every word of `query` is found, whatever its case and accents; all of them for a blank query. */
export const searchSessions = (
  sessions: readonly Session[],
  regions: readonly Region[],
  query: string,
): readonly Session[] => {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return sessions;
  return sessions.filter((session) => {
    const text = textOf(session, regions);
    return words.every((word) => text.includes(word));
  });
};
