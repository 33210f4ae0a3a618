import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { useServices } from '../page/services';
import { opensOf, type View } from '../page/view';
import { FirstRun } from './first-run';
import { HeadlineBar } from './headline-bar';
import { SearchField } from './search-field';
import { SessionGroups } from './session-groups';
import { fewSessions, searchSessions } from './session-search';

/** All sessions. `from` is the view that the person comes back from: what opened it takes the focus again. */
export const SessionsView = (props: {
  readonly snapshot: Snapshot;
  readonly banners: ComponentChildren;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many rows are drawn, and the wish for another number. */
  readonly limit: number;
  readonly onLimit: (limit: number) => void;
  readonly from: View | undefined;
}): JSX.Element => {
  const { open } = useServices();
  const { snapshot, query, from } = props;
  const { sessions, regions } = snapshot;
  const searchable = sessions.length > fewSessions;
  const found = useMemo(
    () => (searchable ? searchSessions(sessions, regions, query) : sessions),
    [sessions, regions, query, searchable],
  );
  useLayoutEffect(() => {
    if (from === undefined) return;
    const opener = document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(opensOf(from))}"]`);
    (opener ?? document.querySelector('h1'))?.focus();
  }, []);
  return (
    <main class="view">
      {sessions.length > 0 && <HeadlineBar snapshot={snapshot} />}
      {props.banners}
      {sessions.length === 0 && <FirstRun />}
      {searchable && <SearchField query={query} onQuery={props.onQuery} />}
      {sessions.length > 0 && found.length === 0 && <p class="nothing">{t('window.search.nothing', { query })}</p>}
      <SessionGroups sessions={found} snapshot={snapshot} limit={props.limit} onLimit={props.onLimit} />
      {sessions.length > 0 && (
        <footer class="foot">
          <button type="button" class="link" data-opens="revoke-user" onClick={() => open({ kind: 'revoke-user' })}>
            {t('window.revoke-user.open')}
          </button>
          <button type="button" class="link" data-opens="sweep" onClick={() => open({ kind: 'sweep' })}>
            {t('window.sweep.open')}
          </button>
        </footer>
      )}
    </main>
  );
};
