import type { DemoUser } from '../world/user';
import type { SearchCriteria } from './search-request';

function field(user: DemoUser, name: string): string {
  switch (name) {
    case 'id':
      return user.id;
    case 'name':
      return user.name;
    case 'email':
    case 'username':
      return user.email;
    case 'department':
      return user.department;
    case 'title':
      return user.title;
    case 'state':
      return user.state;
    default:
      return '';
  }
}

const SEARCHED = ['name', 'email', 'department', 'title'];

/** Text is compared without regard to case, as the directory search of the real cloud does. */
function fieldMatches(type: string, text: string, wanted: readonly string[]): boolean {
  const held = text.toLowerCase();
  const words = held.split(/[^\p{L}\p{N}]+/u);
  return wanted.some((value) => {
    const sought = value.toLowerCase();
    switch (type) {
      case 'EXACT':
        return held === sought;
      case 'STARTS_WITH':
        return held.startsWith(sought) || words.some((word) => word.startsWith(sought));
      case 'TERM':
      case 'TERMS':
        return held === sought || words.includes(sought);
      default:
        return held.includes(sought);
    }
  });
}

function one(user: DemoUser, criteria: SearchCriteria): boolean {
  if (criteria.group !== undefined) return searchMatch(user, criteria.group);
  if (criteria.type === 'MATCH_ALL') return true;
  const fields = criteria.fields ?? SEARCHED;
  if (criteria.type === 'REQUIRED_FIELDS') return fields.every((name) => field(user, name) !== '');
  const wanted = criteria.values ?? (criteria.value === undefined ? [] : [criteria.value]);
  return fields.some((name) => fieldMatches(criteria.type, field(user, name), wanted));
}

/** Whether a user meets the conditions: all with AND (the default), any with OR, none with NOT. */
export function searchMatch(user: DemoUser, query: readonly SearchCriteria[]): boolean {
  const having = (operator: string): readonly SearchCriteria[] =>
    query.filter((criteria) => (criteria.operator ?? 'AND') === operator);
  const either = having('OR');
  return (
    having('AND').every((criteria) => one(user, criteria)) &&
    (either.length === 0 || either.some((criteria) => one(user, criteria))) &&
    !having('NOT').some((criteria) => one(user, criteria))
  );
}

/** What a result list is ordered by. */
export const sortKey = (user: DemoUser, by: string): string => field(user, by).toLowerCase();
