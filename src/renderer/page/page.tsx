import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../../shared/snapshot';
import { AddView } from '../add/add-view';
import { RevokeUserView } from '../revoke-user/revoke-user-view';
import { SessionView } from '../session/session-view';
import { firstRows } from '../sessions/row-window';
import { SessionsView } from '../sessions/sessions-view';
import { Banners, StaleBanner } from './banners';
import type { View } from './view';

/** The view that is open, drawn from the snapshot. */
export const Page = (props: {
  readonly view: View;
  readonly snapshot: Snapshot;
  readonly stale: boolean;
}): JSX.Element => {
  const { view, snapshot, stale } = props;
  // The list's own, kept here so that it is as it was left when a person comes back to it.
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(firstRows);
  const previous = useRef<View | undefined>(undefined);
  const from = previous.current;
  useEffect(() => {
    previous.current = view;
  }, [view]);
  const staleBanner = stale && <StaleBanner since={snapshot.now} />;
  const session = view.kind === 'session' ? snapshot.sessions.find(({ id }) => id === view.sessionId) : undefined;
  if (session !== undefined) {
    return <SessionView key={session.id} session={session} snapshot={snapshot} banners={staleBanner} />;
  }
  if (view.kind === 'add') return <AddView snapshot={snapshot} banners={staleBanner} />;
  if (view.kind === 'revoke-user') {
    const { sessionId } = view;
    // Anew for each session that it is opened from: who asks must be the one that was chosen.
    return <RevokeUserView key={sessionId ?? ''} snapshot={snapshot} banners={staleBanner} sessionId={sessionId} />;
  }
  const banners = (
    <>
      {staleBanner}
      <Banners snapshot={snapshot} />
    </>
  );
  return (
    <SessionsView
      snapshot={snapshot}
      banners={banners}
      query={query}
      onQuery={setQuery}
      limit={limit}
      onLimit={setLimit}
      from={from}
    />
  );
};
