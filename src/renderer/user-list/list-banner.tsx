import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { waitsForPerson, type UserList } from '../../shared/user-list';
import { useTicking } from '../page/ticking';
import { Shape } from '../parts/shape';
import { listProgress } from './list-progress';

const title = (list: UserList): string => {
  if (waitsForPerson(list)) return t('window.users.list.waiting');
  return list.phase.kind === 'paused' ? t('window.users.list.paused') : t('window.users.list.running');
};

/** A list of users that is not finished, and the way to it; nothing where there is none. */
export const ListBanner = (props: {
  readonly list: UserList | undefined;
  readonly onShow: () => void;
}): JSX.Element | null => {
  const { list, onShow } = props;
  const progress = useTicking((now) => (list === undefined ? '' : (listProgress(list, now)?.text ?? '')));
  if (list === undefined || (list.phase.kind !== 'running' && list.phase.kind !== 'paused')) return null;
  const waits = waitsForPerson(list);
  return (
    <div class={waits ? 'banner banner-warning' : 'banner'}>
      <Shape name={waits ? 'attention' : 'busy'} />
      <div>
        <p class="banner-title">{title(list)}</p>
        {progress !== '' && <p>{progress}</p>}
      </div>
      <button type="button" onClick={onShow}>
        {t('window.users.list.show')}
      </button>
    </div>
  );
};
