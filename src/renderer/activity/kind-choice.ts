import { auditKinds, type AuditKind } from '../../shared/audit';

/** What a person can narrow the activity to. */
export const kindChoices = ['all', 'revocations', 'users', 'lists', 'sessions', 'problems'] as const;

export type KindChoice = (typeof kindChoices)[number];

const starting = (...starts: readonly string[]): readonly AuditKind[] =>
  auditKinds.filter((kind) => starts.some((start) => kind.startsWith(start)));

/** The kinds of entry behind a choice; empty for all. */
export const kindsOf = (choice: KindChoice): readonly AuditKind[] => {
  switch (choice) {
    case 'all':
      return [];
    case 'revocations':
      return starting('revoke-', 'sweep-');
    case 'users':
      return starting('user-revoke-');
    case 'lists':
      return starting('list-');
    case 'sessions':
      return starting('session-', 'unheld-');
    case 'problems':
      return auditKinds.filter((kind) => /-refused$|-unclear$|^session-ended$|^entries-lost$/.test(kind));
    default:
      return choice satisfies never;
  }
};
