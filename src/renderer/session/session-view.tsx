import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { accountOf, sessionName, t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { Snapshot } from '../../shared/snapshot';
import { Parts, Place } from '../parts/place';
import { Icon } from '../parts/shape';
import { ViewFrame } from '../parts/view-frame';
import { EndActions } from './end-actions';
import { ModeSwitch } from './mode-switch';
import { RenameForm } from './rename-form';
import { RevocationStory } from './revocation-story';
import { StatusCard } from './status-card';
import { TokenDetails } from './token-details';

/** One session: how it stands, what can be done with it, and all that Genesys Cloud told of its token. */
export const SessionView = (props: {
  readonly session: Session;
  readonly snapshot: Snapshot;
  readonly banners: ComponentChildren;
  /** The view was opened by a wish to revoke; each wish is another object. */
  readonly revokeWish?: object | undefined;
}): JSX.Element => {
  const { session, snapshot, banners, revokeWish } = props;
  const [renaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const region = snapshot.regions.find(({ id }) => id === session.regionId);
  const account = accountOf(session);
  const over = session.status.kind === 'ended' || session.status.kind === 'revoked';
  const done = (): void => {
    setRenaming(false);
    renameButton.current?.focus();
  };
  return (
    <ViewFrame
      title={sessionName(session)}
      aside={
        <button
          type="button"
          class="quiet"
          ref={renameButton}
          aria-expanded={renaming}
          onClick={() => setRenaming(!renaming)}
        >
          <Icon name="rename" />
          {t('window.rename')}
        </button>
      }
    >
      <p class="place">
        {account.length > 0 && (
          <>
            <Parts parts={account} />
            <br />
          </>
        )}
        <Place session={session} region={region} />
      </p>
      {banners}
      {renaming && <RenameForm session={session} onDone={done} />}
      <StatusCard session={session} settings={snapshot.settings} checking={snapshot.checking.includes(session.id)} />
      <EndActions session={session} revokeWish={revokeWish} />
      <RevocationStory session={session} />
      {!over && <ModeSwitch session={session} />}
      <TokenDetails session={session} region={region} />
    </ViewFrame>
  );
};
