import type { Focus } from '../../shared/snapshot';

/** How a session came to be shown right after a sign-in; `other`: another account than that of the session named by its id. */
export type Arrival =
  | { readonly kind: 'added' | 'renewed' | 'recognised' }
  | { readonly kind: 'other'; readonly sessionId: string };

/** One session, shown whole. */
export interface SessionView {
  readonly kind: 'session';
  readonly sessionId: string;
  readonly arrival?: Arrival;
  readonly ask?: 'revoke';
}

/** What the window can show. */
export type View =
  | Exclude<Focus['view'], { readonly kind: 'session' }>
  /** What the keys do, what to send to support, and how the app works. */
  | { readonly kind: 'help' }
  | SessionView;

/** The views that lead to the one shown, which is the last; never empty, and the first is the list. */
export type Trail = readonly [View, ...View[]];

export const home: View = { kind: 'sessions' };

const same = (one: View, other: View): boolean =>
  one.kind === other.kind &&
  ('sessionId' in one ? one.sessionId : undefined) === ('sessionId' in other ? other.sessionId : undefined);

/** The mark of whatever opens a view, so that the focus finds its way back: `session:<id>` or the view's kind. */
export const opensOf = (view: View): string => (view.kind === 'session' ? `session:${view.sessionId}` : view.kind);

/** The view that is shown. */
export const shown = (trail: Trail): View => trail.at(-1) ?? home;

/** A step as a person comes back to it: a wish is carried out, and what a sign-in brought was told, the first time. */
const asLeft = (view: View): View => (view.kind === 'session' ? { kind: 'session', sessionId: view.sessionId } : view);

/** The trail after opening `view`. Opening what is already on the trail goes back to it: no loops to walk out of. */
export const open = (trail: Trail, view: View): Trail => {
  const known = trail.findIndex((step) => same(step, view));
  const kept = known === -1 ? trail : trail.slice(0, known);
  return known === 0 || view.kind === 'sessions' ? [home] : [home, ...kept.slice(1).map(asLeft), view];
};

/** The trail after going straight to one of the main views, from wherever a person is. */
export const go = (view: View): Trail => (view.kind === 'sessions' ? [home] : [home, view]);

/** The trail after opening `view` in the place of the one shown. */
export const replace = (trail: Trail, view: View): Trail => open([home, ...trail.slice(1, -1)], view);

/**
 * The trail after a sign-in brought a session: it comes up where a person waits for it. Whoever looks at something else
 * meanwhile is not taken away from it.
 */
export const arrive = (trail: Trail, session: SessionView): Trail => {
  const { kind } = shown(trail);
  if (kind === 'add' || kind === 'sign-in') return replace(trail, session);
  return kind === 'sessions' ? open(trail, session) : trail;
};

/** The trail one step back; undefined at the list, where there is no way back. */
export const back = (trail: Trail): Trail | undefined =>
  trail.length === 1 ? undefined : [home, ...trail.slice(1, -1)];

/** The trail without views of sessions that are no longer held. */
export const prune = (trail: Trail, held: (sessionId: string) => boolean): Trail => {
  const [, ...rest] = trail;
  const kept = rest.filter((view) => (view.kind !== 'session' && view.kind !== 'sign-in') || held(view.sessionId));
  return kept.length === rest.length ? trail : [home, ...kept];
};
