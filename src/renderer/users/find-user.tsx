import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { FoundUser } from '../../shared/user';
import { parseUuid } from '../../shared/uuid';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/shape';
import { UserResults } from './user-results';
import type { SearchState, UserSearch } from './user-search';

const NotFound = ({
  query,
  organization,
}: {
  readonly query: string;
  readonly organization: string | undefined;
}): JSX.Element => (
  <div class="nobody">
    <p>
      {organization === undefined
        ? t('window.find.none', { query })
        : t('window.find.none.place', { query, organization })}
    </p>
    <p class="note">{t('window.find.none.note')}</p>
  </div>
);

/** What was asked with another session's token is not shown under this one's name, not even until it is asked anew. */
const ofActing = (state: SearchState, { id }: Session): SearchState =>
  'sessionId' in state && state.sessionId !== id ? { kind: 'idle' } : state;

/** The id that a person may go on with though no look-up brought a user. */
const unseenId = (state: SearchState): string | undefined => {
  const none = state.kind === 'failed' || (state.kind === 'found' && state.findings.users.length === 0);
  return none ? parseUuid(state.query) : undefined;
};

/** Finds a user by id, name or e-mail address, when asked to and not while typing. */
export const FindUser = (props: {
  readonly acting: Session;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly search: UserSearch;
  /** `seen` is false for an id that nobody looked up. */
  readonly onChoose: (user: FoundUser, seen: boolean) => void;
}): JSX.Element => {
  const { acting, typed } = props;
  const { search, type } = props.search;
  const state = ofActing(props.search.state, acting);
  const field = useRef<HTMLInputElement>(null);
  const busy = state.kind === 'busy';
  const unseen = unseenId(state);
  const submit = (event: Event): void => {
    event.preventDefault();
    // Another question takes the place of the one under way; the same one is not asked twice.
    if (state.kind === 'busy' && state.query === typed.trim()) return;
    if (typed.trim() === '') field.current?.focus();
    void search(acting.id, typed, true);
  };
  return (
    <>
      <form class="form-field" noValidate onSubmit={submit}>
        <label for="find-user">{t('window.find')}</label>
        <div class="token-line">
          <input
            id="find-user"
            data-search
            ref={field}
            type="text"
            placeholder={t('window.find.placeholder')}
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            value={typed}
            aria-invalid={state.kind === 'empty'}
            aria-describedby="find-user-problem"
            onInput={(event) => {
              type();
              props.onType(event.currentTarget.value);
            }}
          />
          <button type="submit" class="primary" aria-disabled={busy}>
            <Icon name="search" />
            {busy ? t('window.find.busy') : t('window.find.submit')}
          </button>
        </div>
        <div role="alert" id="find-user-problem">
          {state.kind === 'empty' && <p class="problem">{t('window.find.empty')}</p>}
          {state.kind === 'failed' && <FailureNote failure={state.failure} />}
        </div>
      </form>
      {state.kind === 'found' && state.findings.users.length > 0 && (
        <UserResults
          key={state.query}
          findings={state.findings}
          selfId={acting.person?.id.toLowerCase()}
          takeFocus={state.byHand}
          onChoose={(user) => props.onChoose(user, true)}
          toField={() => field.current?.focus()}
        />
      )}
      {state.kind === 'found' && state.findings.users.length === 0 && (
        <NotFound query={state.query} organization={acting.info?.organization?.name} />
      )}
      {unseen !== undefined && (
        <button type="button" class="quiet" onClick={() => props.onChoose({ id: unseen }, false)}>
          {t('window.find.unseen')}
        </button>
      )}
    </>
  );
};
