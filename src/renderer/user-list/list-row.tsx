import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { UserListRow } from '../../shared/user-list';
import { Shape } from '../parts/shape';
import { userName } from '../users/user-text';
import { rowHeight } from './row-range';
import { standingShape, standingText } from './standing-text';

const RowContent = ({ row, now }: { readonly row: UserListRow; readonly now: number }): JSX.Element => {
  const name = row.user === undefined ? undefined : userName(row.user);
  const shape = standingShape(row.standing);
  return (
    <>
      <span class="list-row-line">
        <span class="spoken">{t('window.list.line', { line: row.line })}</span>
        <span aria-hidden="true">{row.line}</span>
      </span>
      <Shape name={shape} />
      <span class="list-row-text">
        <bdi class="list-row-name">{name ?? row.text}</bdi>
        {name !== undefined && name !== row.text && <bdi class="list-row-given">{row.text}</bdi>}
      </span>
      <span class={`list-row-standing standing-${shape}`}>{standingText(row.standing, now)}</span>
    </>
  );
};

/** One line of the list, at its place among all of them, drawn or not. */
export const ListRow = (props: {
  /** From 0. */
  readonly index: number;
  readonly total: number;
  /** Absent while it is on its way. */
  readonly row: UserListRow | undefined;
  readonly chosen: boolean;
  readonly now: number;
  readonly onChoose: (index: number) => void;
}): JSX.Element => {
  const { index, total, row, chosen, now, onChoose } = props;
  return (
    <div
      class="list-row"
      id={`list-row-${index}`}
      role="option"
      aria-selected={chosen}
      aria-setsize={total}
      aria-posinset={index + 1}
      style={{ top: `${index * rowHeight}px` }}
      onClick={() => onChoose(index)}
    >
      {row === undefined ? (
        <span class="list-row-given">{t('window.list.rows.waiting', { row: index + 1 })}</span>
      ) : (
        <RowContent row={row} now={now} />
      )}
    </div>
  );
};
