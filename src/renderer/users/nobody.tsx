import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { useServices } from '../page/services';
import { Icon } from '../parts/shape';

/** No session can ask for anything, and what to do about that. */
export const Nobody = (): JSX.Element => {
  const { open } = useServices();
  return (
    <div class="card nobody">
      <p>{t('window.users.nobody')}</p>
      <button type="button" class="primary" onClick={() => open({ kind: 'add' })}>
        <Icon name="add" />
        {t('window.users.add')}
      </button>
    </div>
  );
};
