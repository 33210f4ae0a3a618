import type { JSX } from 'preact';
import { describeListFailure, t } from '../../shared/messages';
import type { UserListRow } from '../../shared/user-list';
import { useServices } from '../page/services';
import { CorrelationId } from '../parts/correlation-id';
import { Parts } from '../parts/place';
import { Shape } from '../parts/shape';
import { userName, userState } from '../users/user-text';
import { standingCorrelationId, standingFailure, standingShape, standingText } from './standing-text';

/** One line of the list, with all that is known of it. */
export const ListRowDetail = ({ row }: { readonly row: UserListRow }): JSX.Element => {
  const { clock } = useServices();
  const { user, standing } = row;
  const failure = standingFailure(standing);
  const correlationId = standingCorrelationId(standing);
  const state = user === undefined ? undefined : userState(user);
  const known = [user?.name, user?.email, user?.department, user?.title, state].filter((part) => part !== undefined);
  return (
    <section class="card list-detail" aria-label={t('window.list.line', { line: row.line })}>
      <p class="list-detail-head">
        <Shape name={standingShape(standing)} />
        <strong>{standingText(standing, clock.now())}</strong>
        <span class="note">{t('window.list.line', { line: row.line })}</span>
      </p>
      {known.length > 0 && (
        <p>
          <Parts parts={known} />
        </p>
      )}
      <p>
        <code>{user?.id ?? row.text}</code>
      </p>
      {failure !== undefined && <p>{describeListFailure(failure)}</p>}
      {correlationId !== undefined && <CorrelationId id={correlationId} />}
      <span class="spoken" role="status">
        {user === undefined ? row.text : userName(user)}
      </span>
    </section>
  );
};
