import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { FoundUser } from '../../shared/user';
import { shortName } from '../parts/short-name';
import { userState } from './user-text';

const Fact = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }): JSX.Element => (
  <div class="field">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** Who a user is, as far as known, where, and whose token will ask: what a person checks before agreeing. */
export const UserFacts = ({ user, acting }: { readonly user: FoundUser; readonly acting: Session }): JSX.Element => {
  const state = userState(user);
  const organization = acting.info?.organization?.name;
  return (
    <dl class="card user-facts">
      {user.email !== undefined && (
        <Fact label={t('window.confirm.who.email')}>
          <bdi>{user.email}</bdi>
        </Fact>
      )}
      {user.title !== undefined && (
        <Fact label={t('window.confirm.who.job')}>
          <bdi>{user.title}</bdi>
        </Fact>
      )}
      {user.department !== undefined && (
        <Fact label={t('window.confirm.who.department')}>
          <bdi>{user.department}</bdi>
        </Fact>
      )}
      {state !== undefined && <Fact label={t('window.confirm.who.state')}>{state}</Fact>}
      <Fact label={t('window.confirm.who.id')}>
        <code>{user.id}</code>
      </Fact>
      {organization !== undefined && (
        <Fact label={t('window.confirm.who.organization')}>
          <bdi>{organization}</bdi>
        </Fact>
      )}
      <Fact label={t('window.confirm.who.asked-by')}>
        <bdi>{shortName(acting)}</bdi>
      </Fact>
    </dl>
  );
};
