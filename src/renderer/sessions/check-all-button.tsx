import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { useServices } from '../page/services';
import { Icon } from '../parts/shape';

/** Checks all sessions now; says so while checks are under way. */
export const CheckAllButton = ({ checking }: { readonly checking: boolean }): JSX.Element => {
  const { client } = useServices();
  const name = checking ? t('window.checking') : t('window.check-all');
  return (
    <button
      type="button"
      class={`icon-button bar-button${checking ? ' turning' : ''}`}
      aria-disabled={checking}
      aria-label={name}
      title={name}
      onClick={() => {
        if (!checking) void client.checkAll();
      }}
    >
      <Icon name="refresh" />
    </button>
  );
};
