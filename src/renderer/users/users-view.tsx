import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { useServices } from '../page/services';
import { Shape } from '../parts/shape';
import { ViewFrame } from '../parts/view-frame';
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
  const [opener] = useState(props.sessionId);
  const sessionId = props.sessionId ?? opener;
  const { focus, userList } = snapshot;
  // Asked for anew, from the tray or a notification, it begins anew.
  const wish = focus?.view.kind === 'revoke-user' ? focus.request : 0;
  const unfinished = userList?.phase.kind === 'running' || userList?.phase.kind === 'paused';
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
      {!list && unfinished && (
        <div class="banner">
          <Shape name="busy" />
          <div>
            <p>{t('window.users.list')}</p>
          </div>
          <button type="button" onClick={() => choose(true)}>
            {t('window.users.list.show')}
          </button>
        </div>
      )}
      {list ? (
        <ListView snapshot={snapshot} sessionId={sessionId} />
      ) : (
        <OneUser key={`${wish} ${sessionId ?? ''}`} snapshot={snapshot} sessionId={sessionId} />
      )}
    </ViewFrame>
  );
};
