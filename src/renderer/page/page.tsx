import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../../shared/snapshot';
import { ActivityView } from '../activity/activity-view';
import { AddView } from '../add/add-view';
import { HelpView } from '../help/help-view';
import { PreferencesView } from '../preferences/preferences-view';
import { SessionView } from '../session/session-view';
import { firstRows } from '../sessions/row-window';
import { SessionsView } from '../sessions/sessions-view';
import { arrivalText } from '../sign-in/arrival';
import { SignInAgainView } from '../sign-in/sign-in-again-view';
import { SignInBanner } from '../sign-in/sign-in-banner';
import type { SignInStage } from '../sign-in/sign-in-follower';
import { SweepView } from '../sweep/sweep-view';
import { ListBanner } from '../user-list/list-banner';
import { UsersView } from '../users/users-view';
import { ArrivalBanner, Banners, StaleBanner } from './banners';
import { useServices } from './services';
import type { View } from './view';

/** The view that is open, drawn from the snapshot. */
export const Page = (props: {
  readonly view: View;
  readonly snapshot: Snapshot;
  readonly stale: boolean;
  readonly signIn: SignInStage;
}): JSX.Element => {
  const { open } = useServices();
  const { view, snapshot, stale, signIn } = props;
  // The list's own, kept here so that it is as it was left when a person comes back to it.
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(firstRows);
  const previous = useRef<View | undefined>(undefined);
  const from = previous.current;
  useEffect(() => {
    previous.current = view;
  }, [view]);
  const staleBanner = stale && <StaleBanner since={snapshot.now} />;
  const ofSession = view.kind === 'session' || view.kind === 'sign-in' ? view.sessionId : undefined;
  const session = snapshot.sessions.find(({ id }) => id === ofSession);
  if (session !== undefined && view.kind === 'sign-in' && session.source.kind !== 'pasted') {
    return (
      <SignInAgainView key={session.id} session={session} snapshot={snapshot} stage={signIn} banners={staleBanner} />
    );
  }
  if (session !== undefined) {
    const banners = (
      <>
        {staleBanner}
        {view.kind === 'session' && view.arrival !== undefined && (
          <ArrivalBanner text={arrivalText(view.arrival, snapshot.sessions)} />
        )}
      </>
    );
    // A new object with every wish, so that one that comes a second time is heard.
    const wish = view.kind === 'session' && view.ask === 'revoke' ? view : undefined;
    return <SessionView key={session.id} session={session} snapshot={snapshot} banners={banners} revokeWish={wish} />;
  }
  if (view.kind === 'add') return <AddView snapshot={snapshot} stage={signIn} banners={staleBanner} />;
  if (view.kind === 'revoke-user' || view.kind === 'user-list') {
    const sessionId = view.kind === 'revoke-user' ? view.sessionId : undefined;
    const list = view.kind === 'user-list';
    return <UsersView snapshot={snapshot} banners={staleBanner} list={list} sessionId={sessionId} />;
  }
  if (view.kind === 'sweep') return <SweepView snapshot={snapshot} banners={staleBanner} />;
  if (view.kind === 'activity') return <ActivityView snapshot={snapshot} banners={staleBanner} />;
  if (view.kind === 'preferences') return <PreferencesView snapshot={snapshot} banners={staleBanner} />;
  if (view.kind === 'help') return <HelpView snapshot={snapshot} banners={staleBanner} />;
  const banners = (
    <>
      {staleBanner}
      <Banners snapshot={snapshot} />
      <SignInBanner stage={signIn} />
      <ListBanner list={snapshot.userList} onShow={() => open({ kind: 'user-list' })} />
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
