import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { useServices } from '../page/services';
import { useTicking } from '../page/ticking';
import { Icon, Shape } from '../parts/shape';
import { CheckAllButton } from './check-all-button';
import { headlineOf } from './headline';

/** How all sessions stand, at a glance and always in sight, and what can be done with all of them. */
export const HeadlineBar = ({ snapshot }: { readonly snapshot: Snapshot }): JSX.Element => {
  const { clock, open } = useServices();
  useTicking((now) => headlineOf(snapshot, now).text);
  const { text, detail, shape } = headlineOf(snapshot, clock.now());
  return (
    <div class="bar list-bar">
      <div class="headline">
        <Shape name={shape} />
        <div>
          <h1 tabIndex={-1}>{text}</h1>
          <p>{detail}</p>
        </div>
      </div>
      <CheckAllButton checking={snapshot.checking.length > 0} />
      <button type="button" class="primary" data-opens="add" onClick={() => open({ kind: 'add' })}>
        <Icon name="add" />
        {t('window.add')}
      </button>
    </div>
  );
};
