import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { Icon } from '../parts/shape';
import { mainViews } from './main-view';
import { useServices } from './services';
import type { View } from './view';

/** The way to every main view, in one click from every other. */
export const Dock = ({ view }: { readonly view: View }): JSX.Element => {
  const { go } = useServices();
  return (
    <nav class="dock" aria-label={t('window.go')}>
      {mainViews.map((main) => (
        <button
          key={main.name}
          type="button"
          class="dock-item"
          {...(main.holds.includes(view.kind) && { 'aria-current': 'page' as const })}
          onClick={() => go(main.view)}
        >
          <Icon name={main.icon} />
          <span>{t(main.name)}</span>
        </button>
      ))}
    </nav>
  );
};
