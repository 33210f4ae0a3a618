import type { AuditEntry } from '../../shared/audit';
import { t } from '../../shared/messages';
import type { ShapeName } from '../parts/shape';

/** What the session is called; `unnamed`: the words for one without a name, which stand at the beginning of a sentence or within it. */
const sessionOf = (
  { session }: AuditEntry,
  unnamed: 'window.entry.some-session' | 'window.entry.some-session.within',
): string => {
  const names = [session?.label, session?.person?.name, session?.person?.email, session?.client];
  return names.find((name) => name !== undefined && name !== '') ?? t(unnamed);
};

const userOf = ({ user }: AuditEntry): string => user?.name ?? user?.email ?? user?.id ?? t('window.entry.some-user');

/** What one entry says happened, in a sentence. */
export const entrySentence = (entry: AuditEntry): string => {
  const { kind, counts } = entry;
  switch (kind) {
    case 'session-added':
    case 'session-renewed':
    case 'session-forgotten':
      return t(`window.entry.${kind}`, { session: sessionOf(entry, 'window.entry.some-session') });
    case 'revoke-proven':
      return entry.user === undefined
        ? t('window.entry.revoke-proven', { session: sessionOf(entry, 'window.entry.some-session') })
        : t('window.entry.revoke-proven.user', {
            session: sessionOf(entry, 'window.entry.some-session.within'),
            user: userOf(entry),
          });
    case 'revoke-requested':
    case 'revoke-accepted':
    case 'revoke-refused':
    case 'revoke-unclear':
      return t(`window.entry.${kind}`, { session: sessionOf(entry, 'window.entry.some-session.within') });
    case 'session-ended': {
      const session = sessionOf(entry, 'window.entry.some-session');
      return t(`window.entry.session-ended.${entry.reason ?? 'rejected'}`, { session });
    }
    case 'user-revoke-requested':
    case 'user-revoke-accepted':
    case 'user-revoke-refused':
    case 'user-revoke-unclear':
      return t(`window.entry.${kind}`, { user: userOf(entry) });
    case 'list-started': {
      const users = counts?.['users'];
      // Entries of earlier versions have no `left`.
      const left = counts?.['left'] ?? counts?.['waiting'];
      if (users !== undefined && left !== undefined && left < users) {
        return t('window.entry.list-started.again', { left });
      }
      return users === undefined ? t('window.entry.list-started') : t('window.entry.list-started.users', { users });
    }
    case 'sweep-requested': {
      const sessions = counts?.['sessions'];
      return sessions === undefined
        ? t('window.entry.sweep-requested')
        : t('window.entry.sweep-requested.sessions', { sessions });
    }
    case 'entries-lost':
      return t('window.entry.entries-lost', { count: counts?.['entries'] ?? 0 });
    case 'list-paused':
    case 'list-stopped':
    case 'list-done':
    case 'unheld-token-unclear':
    case 'unheld-token-ended':
    case 'data-cleared':
      return t(`window.entry.${kind}`);
    default:
      return kind satisfies never;
  }
};

/** The shape that an entry has beside it: how it went, and not what it is about. */
export const entryShape = ({ kind }: AuditEntry): ShapeName => {
  switch (kind) {
    case 'revoke-proven':
    case 'list-done':
    case 'revoke-accepted':
    case 'user-revoke-accepted':
    case 'session-added':
    case 'session-renewed':
    case 'unheld-token-ended':
      return 'active';
    case 'revoke-refused':
    case 'user-revoke-refused':
    case 'session-ended':
      return 'ended';
    case 'revoke-unclear':
    case 'user-revoke-unclear':
    case 'unheld-token-unclear':
      return 'unreachable';
    case 'entries-lost':
    case 'list-paused':
      return 'attention';
    case 'revoke-requested':
    case 'user-revoke-requested':
    case 'list-started':
    case 'sweep-requested':
      return 'busy';
    case 'session-forgotten':
    case 'list-stopped':
    case 'data-cleared':
      return 'empty';
    default:
      return kind satisfies never;
  }
};
