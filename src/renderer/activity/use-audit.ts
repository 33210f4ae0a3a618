import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AuditFilter } from '../../shared/audit';
import type { Snapshot } from '../../shared/snapshot';
import { useServices } from '../page/services';
import { AuditFeed, type AuditNews } from './audit-feed';

const after = (milliseconds: number, callback: () => void): (() => void) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};

const nothing: AuditNews = { entries: [], state: 'reading', damaged: 0 };

/** The trail as the filter narrows it, read on with `more`; kept up to date while the view is open. */
export const useAudit = (
  filter: AuditFilter,
  snapshot: Snapshot,
): { readonly news: AuditNews; readonly more: () => void; readonly retry: () => void } => {
  const { client } = useServices();
  const [news, setNews] = useState(nothing);
  const feed = useMemo(() => new AuditFeed({ client, filter, after, onNews: setNews }), [client, filter]);
  useEffect(() => {
    setNews(nothing);
    void feed.start();
    return () => feed.close();
  }, [feed]);
  const { sessions, userRevocations, userList, sweep } = snapshot;
  const begun = useRef<AuditFeed | undefined>(undefined);
  // Whatever is written into the trail changes one of these, too. A feed that has just begun reads the newest by itself.
  useEffect(() => {
    if (begun.current === feed) feed.touch();
    begun.current = feed;
  }, [feed, sessions, userRevocations, userList?.counts, userList?.phase, sweep]);
  const more = (): void => void feed.more();
  return { news, more, retry: () => void (news.entries.length === 0 ? feed.start() : feed.more()) };
};
