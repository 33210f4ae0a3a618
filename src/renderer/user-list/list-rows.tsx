import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { UserList, UserListShow } from '../../shared/user-list';
import { useServices } from '../page/services';
import { ListRow } from './list-row';
import { ListRowDetail } from './list-row-detail';
import { rowHeight, rowRange, rowStep, scrollTo } from './row-range';
import { useRowPages } from './use-row-pages';

/** Rows in sight at most; the box is lower where there are fewer. */
const mostInSight = 8;

/** The lines of a list: those in sight are drawn and read, however many there are. One of them can be looked at closely. */
export const ListRows = (props: { readonly list: UserList; readonly show: UserListShow }): JSX.Element => {
  const { clock } = useServices();
  const pages = useRowPages(props.list, props.show);
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [chosen, setChosen] = useState(-1);
  const total = pages.total ?? 0;
  const height = Math.min(total, mostInSight) * rowHeight;
  const { first, end } = rowRange(top, height === 0 ? mostInSight * rowHeight : height, total);
  useEffect(() => pages.want(first, Math.max(end - 1, first)), [pages, first, end]);
  useLayoutEffect(() => {
    setTop(0);
    setChosen(-1);
    if (box.current !== null) box.current.scrollTop = 0;
  }, [pages]);
  const choose = (index: number): void => {
    setChosen(index);
    const element = box.current;
    if (element !== null) element.scrollTop = scrollTo(index, element.scrollTop, element.clientHeight);
  };
  const walk = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const target = rowStep(event.key, chosen, total, mostInSight - 1);
    if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(target);
  };
  if (pages.failed) {
    return (
      <div class="card list-nothing" role="alert">
        <p>{t('window.list.rows.failed')}</p>
        <button type="button" onClick={() => pages.want(first, Math.max(end - 1, first))}>
          {t('window.retry')}
        </button>
      </div>
    );
  }
  if (pages.total === 0) return <p class="card list-nothing">{t('window.list.rows.none')}</p>;
  const chosenRow = chosen < 0 ? undefined : pages.row(chosen);
  const now = clock.now();
  return (
    <>
      <div
        class="card list-rows"
        role="listbox"
        aria-label={t('window.list.rows')}
        aria-activedescendant={chosen >= first && chosen < end ? `list-row-${chosen}` : undefined}
        tabIndex={0}
        style={{ height: `${height}px` }}
        ref={box}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        onKeyDown={walk}
      >
        <div class="list-rows-all" role="presentation" style={{ height: `${total * rowHeight}px` }}>
          {Array.from({ length: end - first }, (_, offset) => {
            const index = first + offset;
            return (
              <ListRow
                key={index}
                index={index}
                total={total}
                row={pages.row(index)}
                chosen={index === chosen}
                now={now}
                onChoose={choose}
              />
            );
          })}
        </div>
      </div>
      {chosenRow !== undefined && <ListRowDetail row={chosenRow} />}
    </>
  );
};
