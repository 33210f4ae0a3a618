import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../shared/session';
import type { UserList, UserListShow } from '../../shared/user-list';
import { HandOver } from './hand-over';
import { LeftOut } from './left-out';
import { ListActions } from './list-actions';
import { ListConfirmation } from './list-confirmation';
import { ListFilter } from './list-filter';
import { ListHead } from './list-head';
import { ListRows } from './list-rows';

/** A list that is being worked on: how it stands, what can be done with it, and its lines. */
export const ListRun = (props: { readonly list: UserList; readonly sessions: readonly Session[] }): JSX.Element => {
  const { list, sessions } = props;
  const [show, setShow] = useState<UserListShow>('all');
  const phase = list.phase.kind;
  const before = useRef(phase);
  useLayoutEffect(() => {
    const starts = before.current === 'ready' && phase === 'running';
    before.current = phase;
    if (!starts) return;
    // How far it is stands at the top, and the lines that were left out are not what goes on.
    setShow('all');
    globalThis.scrollTo(0, 0);
  }, [phase]);
  const acting = sessions.find(({ id }) => id === list.sessionId);
  return (
    <>
      <section class="card status">
        <ListHead list={list} acting={acting} />
        <LeftOut counts={list.counts} />
        <HandOver list={list} sessions={sessions} />
        <ListActions list={list} />
      </section>
      {list.phase.kind === 'ready' && <ListConfirmation list={list} />}
      <div class="list-lines">
        <ListFilter counts={list.counts} phase={list.phase} show={show} onShow={setShow} />
        <ListRows list={list} show={show} />
      </div>
    </>
  );
};
