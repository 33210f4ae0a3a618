import type { Session } from '../session';
import { sessionName } from './session-name';
import { t } from './translate';

/**
 * Whose token a session holds, beside what the session's name says already: the user's name and e-mail address, or the
 * client that has no user. Empty where nothing more is known.
 */
export const accountOf = (session: Session): readonly string[] => {
  const { person, info } = session;
  const client = info?.oauthClient?.name;
  const known =
    person === undefined
      ? [client === undefined ? undefined : t('session.client-credentials', { client })]
      : [person.name, person.email];
  const shown = sessionName(session);
  return known.filter((part): part is string => part !== undefined && part !== shown);
};
