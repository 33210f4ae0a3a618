import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { UserList, UserListShow } from '../../shared/user-list';
import { useServices } from '../page/services';
import { RowPages } from './row-pages';

const after = (milliseconds: number, callback: () => void): (() => void) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};

/** The pages of a list as `show` narrows it; the component is drawn again with each answer. */
export const useRowPages = (list: UserList, show: UserListShow): RowPages => {
  const { client } = useServices();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const pages = useMemo(
    () => new RowPages({ client, show, after, onChange: () => redraw(undefined) }),
    [client, show, list.id],
  );
  useEffect(() => () => pages.close(), [pages]);
  // Snapshots share what has not changed, so another object means other numbers.
  useEffect(() => pages.outdate(), [pages, list.counts, list.phase]);
  return pages;
};
