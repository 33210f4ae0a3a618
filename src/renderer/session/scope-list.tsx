import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../shared/messages';

/** More scopes than this are worth a filter. */
const fewScopes = 8;

/** The scopes, counted and, where they are many, to be filtered by any part of their name. */
export const ScopeList = (props: { readonly title: string; readonly scopes: readonly string[] }): JSX.Element => {
  const [filter, setFilter] = useState('');
  const id = useId();
  const unique = [...new Set(props.scopes)];
  const wanted = filter.trim().toLowerCase();
  const found = unique.filter((scope) => scope.toLowerCase().includes(wanted));
  return (
    <section class="detail" aria-labelledby={id}>
      <h2 class="group-title" id={id}>
        {props.title} <span class="count">{unique.length}</span>
      </h2>
      <div class="card scopes">
        {unique.length > fewScopes && (
          <input
            type="search"
            class="scope-filter"
            aria-label={t('window.scopes.filter.label', { title: props.title })}
            placeholder={t('window.scopes.filter')}
            spellcheck={false}
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || filter === '') return;
              event.preventDefault();
              setFilter('');
            }}
          />
        )}
        {found.length === 0 ? (
          <p class="nothing">{unique.length === 0 ? t('window.scopes.none') : t('window.scopes.nothing')}</p>
        ) : (
          <ul class="chips">
            {found.map((scope) => (
              <li key={scope} class="chip">
                <code>{scope}</code>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
};
