import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { useServices } from '../page/services';
import { ViewFrame } from '../parts/view-frame';
import { ListBanner } from '../user-list/list-banner';
import { ListView } from '../user-list/list-view';
import { OneUser } from './one-user';

const many = [false, true] as const;

/** Revoking other people's tokens: one user, or a list of them. */
export const UsersView = (props: {
  readonly snapshot: Snapshot;
  readonly banners: ComponentChildren;
  readonly list: boolean;
  /** The session that the view was opened from. */
  readonly sessionId: string | undefined;
}): JSX.Element => {
  const { replace } = useServices();
  const { snapshot, list } = props;
  // The way to the list and back leads to the same session.
  const opener = useRef(props.sessionId);
  if (!list) opener.current = props.sessionId;
  const sessionId = opener.current;
  const { focus, userList } = snapshot;
  // Asked for anew, from the tray or a notification, it begins anew.
  const wish = focus?.view.kind === 'revoke-user' ? focus.request : 0;
  const choose = (wantsList: boolean): void => {
    const one = { kind: 'revoke-user', ...(sessionId !== undefined && { sessionId }) } as const;
    replace(wantsList ? { kind: 'user-list' } : one);
  };
  return (
    <ViewFrame title={t('window.users')}>
      <fieldset class="segments segments-two">
        <legend class="spoken">{t('window.users.which')}</legend>
        {many.map((wantsList) => (
          <label key={String(wantsList)} class="segment">
            <input type="radio" name="which" checked={list === wantsList} onChange={() => choose(wantsList)} />
            <span>{wantsList ? t('window.users.many') : t('window.users.one')}</span>
          </label>
        ))}
      </fieldset>
      {props.banners}
      {!list && <ListBanner list={userList} onShow={() => choose(true)} />}
      {list ? (
        <ListView snapshot={snapshot} sessionId={sessionId} />
      ) : (
        <OneUser key={`${wish} ${sessionId ?? ''}`} snapshot={snapshot} sessionId={sessionId} />
      )}
    </ViewFrame>
  );
};
