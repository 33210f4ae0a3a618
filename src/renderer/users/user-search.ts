import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import type { UserFindings } from '../../shared/user';
import { useServices } from '../page/services';

/** How a search stands. `query` is what was asked for, which may not be what stands in the field now. */
export type SearchState =
  | { readonly kind: 'idle' }
  /** Nothing was entered. */
  | { readonly kind: 'empty' }
  | (Asked & { readonly kind: 'busy' })
  | (Asked & { readonly kind: 'found'; readonly findings: UserFindings })
  | (Asked & { readonly kind: 'failed'; readonly failure: Failure });

interface Asked {
  /** Whose token asked: what it found means nothing to another one. */
  readonly sessionId: string;
  readonly query: string;
  /** A person asked, and not the view by itself as it opened. */
  readonly byHand: boolean;
}

export interface UserSearch {
  readonly state: SearchState;
  readonly search: (sessionId: string, query: string, byHand: boolean) => Promise<void>;
  /** A person types something else: what the view looked up by itself, found or on its way, is not what they are after. */
  readonly type: () => void;
  /** Forgets what was found: it was found in another organization, perhaps. */
  readonly reset: () => void;
}

/** One search at a time, at a person's wish: each is a request against a limit. A late answer to an earlier one is dropped. */
export const useUserSearch = (): UserSearch => {
  const { client, announce } = useServices();
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const question = useRef(0);
  useEffect(
    () => () => {
      question.current += 1;
    },
    [],
  );
  const search: UserSearch['search'] = async (sessionId, typed, byHand) => {
    const query = typed.trim();
    question.current += 1;
    const mine = question.current;
    if (query === '') {
      setState({ kind: 'empty' });
      return;
    }
    const asked = { sessionId, query, byHand };
    setState({ kind: 'busy', ...asked });
    const answer = await client.findUsers({ sessionId, query });
    if (mine !== question.current) return;
    if (!answer.ok) {
      setState({ kind: 'failed', ...asked, failure: answer.failure });
      return;
    }
    setState({ kind: 'found', ...asked, findings: answer.value });
    const count = answer.value.users.length;
    announce(count === 0 ? t('window.find.none', { query }) : t('window.find.found', { count }));
  };
  const reset = (): void => {
    question.current += 1;
    setState({ kind: 'idle' });
  };
  const type = (): void => {
    if ('byHand' in state && !state.byHand) reset();
  };
  return { state, search, type, reset };
};
