import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { Icon } from '../parts/shape';

/** Narrows the list while typing; Esc empties it first, and only then goes its usual way. */
export const SearchField = (props: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}): JSX.Element => (
  <div class="search">
    <Icon name="search" />
    <input
      type="search"
      data-search
      aria-label={t('window.search')}
      placeholder={t('window.search.placeholder')}
      spellcheck={false}
      value={props.query}
      onInput={(event) => props.onQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || props.query === '') return;
        event.preventDefault();
        props.onQuery('');
      }}
    />
    <kbd aria-hidden="true">/</kbd>
  </div>
);
