import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { FoundUser, UserFindings } from '../../shared/user';
import { Parts } from '../parts/place';
import { Icon } from '../parts/shape';
import { userName, userState } from './user-text';

const UserResult = (props: {
  readonly user: FoundUser;
  readonly self: boolean;
  readonly onChoose: () => void;
}): JSX.Element => {
  const { user, self, onChoose } = props;
  const name = userName(user);
  const state = userState(user);
  const email = name === user.email ? undefined : user.email;
  const work = [user.department, user.title].filter((part) => part !== undefined);
  return (
    <li class="row">
      <button type="button" class="row-button found" data-result onClick={onChoose}>
        <span class="found-text">
          <bdi class="row-name">{name ?? t('window.find.unnamed')}</bdi>
          {email !== undefined && (
            <span class="found-line">
              <bdi>{email}</bdi>
            </span>
          )}
          {work.length > 0 && (
            <span class="found-line">
              <Parts parts={work} />
            </span>
          )}
          {email === undefined && work.length === 0 && (
            <span class="found-line">
              <code>{user.id}</code>
            </span>
          )}
          {self && <span class="found-self">{t('window.find.you')}</span>}
        </span>
        {state !== undefined && <span class={`user-state user-${user.state?.toLowerCase() ?? ''}`}>{state}</span>}
        <Icon name="next" />
      </button>
    </li>
  );
};

/** Arrow keys walk the results; up from the first one is back in the field. */
const walk = (event: TargetedKeyboardEvent<HTMLElement>, toField: () => void): void => {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-result]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const target = targets[event.key];
  if (at === -1 || target === undefined) return;
  event.preventDefault();
  if (target < 0) toField();
  else rows[Math.min(target, rows.length - 1)]?.focus();
};

/** Who was found: each row leads to the question whether to revoke that user. */
export const UserResults = (props: {
  readonly findings: UserFindings;
  readonly selfId: string | undefined;
  /** Whether the first row takes the focus: not where nobody asked for it. */
  readonly takeFocus: boolean;
  readonly onChoose: (user: FoundUser) => void;
  readonly toField: () => void;
}): JSX.Element => {
  const { users, total } = props.findings;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (props.takeFocus) list.current?.querySelector<HTMLElement>('[data-result]')?.focus();
  }, []);
  return (
    <section class="found-users" aria-labelledby="found-title">
      <h2 class="group-title" id="found-title">
        {total > users.length
          ? t('window.find.some', { count: users.length, total })
          : t('window.find.found', { count: users.length })}
      </h2>
      <ul class="card rows" ref={list} onKeyDown={(event) => walk(event, props.toField)}>
        {users.map((user) => (
          <UserResult key={user.id} user={user} self={user.id === props.selfId} onChoose={() => props.onChoose(user)} />
        ))}
      </ul>
    </section>
  );
};
