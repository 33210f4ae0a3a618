import { Fragment, type JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CommandClient } from '../../shared/commands';
import type { Snapshot } from '../../shared/snapshot';
import { IconSprite } from '../parts/icon-sprite';
import { ShapeSprite } from '../parts/shape-sprite';
import { arrivalOf, arrivalText } from '../sign-in/arrival';
import { SignInFollower, type SignInResult, type SignInStage } from '../sign-in/sign-in-follower';
import { announcementOf } from './announcement';
import { Dock } from './dock';
import { useLook } from './look';
import { Opening } from './opening';
import { Page } from './page';
import { PageClock, type Ticker } from './page-clock';
import { ServicesContext, type Services } from './services';
import { ShortcutList } from './shortcut-list';
import { useShortcuts } from './shortcuts';
import { SnapshotFeed, type Feed } from './snapshot-feed';
import * as trails from './view';

/** The whole page: snapshots come in, the open view is drawn from the last one, commands go out. */
export const App = (props: { readonly client: CommandClient; readonly ticker: Ticker }): JSX.Element => {
  const { client, ticker } = props;
  const [feed, setFeed] = useState<Feed>({ kind: 'loading' });
  const [trail, setTrail] = useState<trails.Trail>([trails.home]);
  const [listed, setListed] = useState(false);
  const [spoken, setSpoken] = useState({ turn: 0, text: '' });
  const clock = useMemo(() => new PageClock(ticker), [ticker]);
  const [stage, setStage] = useState<SignInStage>({ kind: 'idle' });
  const last = useRef<Snapshot | undefined>(undefined);
  const awaited = useRef<trails.SessionView | undefined>(undefined);
  // Each turn is another element: the same text told twice is heard twice.
  const announce = (text: string): void => setSpoken(({ turn }) => ({ turn: turn + 1, text }));
  const held = (id: string): boolean => last.current?.sessions.some((session) => session.id === id) ?? true;
  // Main's answer can be here before the snapshot that holds the session: until then there is nothing to show of it.
  const receive = (): void => {
    const session = awaited.current;
    if (session === undefined || !held(session.sessionId)) return;
    awaited.current = undefined;
    setTrail((before) => trails.arrive(before, session));
  };
  const arrive: Services['arrive'] = (sessionId, arrival) => {
    if (arrival !== undefined) announce(arrivalText(arrival, last.current?.sessions ?? []));
    awaited.current = { kind: 'session', sessionId, ...(arrival !== undefined && { arrival }) };
    receive();
  };
  const onSignedIn = (result: SignInResult): void => arrive(result.sessionId, arrivalOf(result));
  const signIn = useMemo(() => new SignInFollower(client, { onStage: setStage, onSignedIn }), [client]);

  const services = useMemo<Services>(
    () => ({
      client,
      clock,
      open: (view) => setTrail((before) => trails.open(before, view)),
      replace: (view) => setTrail((before) => trails.replace(before, view)),
      go: (view) => setTrail(trails.go(view)),
      // One step from what is shown: views of sessions that are gone are no steps.
      back: () => setTrail((before) => trails.back(trails.prune(before, held)) ?? before),
      arrive,
      signIn,
      announce,
    }),
    [client, clock, signIn],
  );

  useEffect(() => {
    const take = (next: Feed): void => {
      if (next.kind === 'known' && next.snapshot !== last.current) {
        const { snapshot } = next;
        const previous = last.current;
        last.current = snapshot;
        receive();
        if (!next.stale) clock.follow(snapshot.now);
        const told = previous === undefined ? undefined : announcementOf(previous, snapshot);
        if (told !== undefined) announce(told);
        signIn.follow(snapshot);
        const { focus } = snapshot;
        if (focus !== undefined && focus.request !== previous?.focus?.request) {
          services.open(focus.view);
        }
      }
      setFeed(next);
    };
    const source = new SnapshotFeed(client, ticker, take);
    const stop = source.start();
    const onVisibility = (): void => {
      const visible = document.visibilityState === 'visible';
      clock.setVisible(visible);
      if (visible) source.ask();
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      stop();
    };
  }, [client, ticker, clock, services, signIn]);

  const known = feed.kind === 'known' ? feed : undefined;
  const path = known === undefined ? trail : trails.prune(trail, held);
  useShortcuts({
    onEscape: () => {
      if (trails.back(path) === undefined) void client.hideWindow();
      else services.back();
    },
    onSearch: () => document.querySelector<HTMLElement>('[data-search]')?.focus(),
    onList: () => setListed(true),
    onGo: services.go,
    onAdd: () => services.open({ kind: 'add' }),
    onCheck: () => void client.checkAll(),
  });
  const locale = useLook(known?.snapshot);

  return (
    <ServicesContext.Provider value={services}>
      <ShapeSprite />
      <IconSprite />
      {known === undefined || locale === undefined ? (
        <Opening silent={feed.kind === 'silent'} />
      ) : (
        <Fragment key={locale}>
          <Page view={trails.shown(path)} snapshot={known.snapshot} stale={known.stale} signIn={stage} />
          <Dock view={trails.shown(path)} />
        </Fragment>
      )}
      {listed && <ShortcutList platform={known?.snapshot.app.platform ?? 'other'} onClose={() => setListed(false)} />}
      <div class="spoken" role="status" aria-live="polite">
        <span key={spoken.turn}>{spoken.text}</span>
      </div>
    </ServicesContext.Provider>
  );
};
