import type { Session } from '../session';
import { t } from './translate';

/** What a session is called on every surface: the person's own label, else whose it is, else what it was made with. */
export const sessionName = (session: Session): string => {
  const { label, person, info } = session;
  if (label !== '') return label;
  const user = person?.name ?? person?.email;
  if (user !== undefined) return user;
  const client = info?.oauthClient?.name;
  return client === undefined ? t('session.unnamed') : t('session.client-credentials', { client });
};
