import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { FoundUser } from '../../shared/user';
import { Parts } from '../parts/place';
import { shortName } from '../parts/short-name';
import { userName, userState } from './user-text';

const given = (parts: readonly (string | undefined)[]): readonly string[] => parts.filter((part) => part !== undefined);

/** Who a user is, as far as known, where, and whose token will ask: what a person checks before agreeing. */
export const UserFacts = ({ user, acting }: { readonly user: FoundUser; readonly acting: Session }): JSX.Element => {
  const about = given([user.title, user.department, userState(user)]);
  const place = given([acting.info?.organization?.name, t('window.confirm.asked-by', { name: shortName(acting) })]);
  return (
    <div class="user-facts">
      {user.email !== undefined && user.email !== userName(user) && (
        <p>
          <bdi>{user.email}</bdi>
        </p>
      )}
      {about.length > 0 && (
        <p>
          <Parts parts={about} />
        </p>
      )}
      <p>
        <code>{user.id}</code>
      </p>
      <p class="note">
        <Parts parts={place} />
      </p>
    </div>
  );
};
