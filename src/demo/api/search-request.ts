import * as v from 'valibot';

/** One condition of a user search: `UserSearchCriteria` of the SDK. */
export interface SearchCriteria {
  readonly type: string;
  readonly fields?: readonly string[] | undefined;
  readonly value?: string | undefined;
  readonly values?: readonly string[] | undefined;
  readonly operator?: 'AND' | 'OR' | 'NOT' | undefined;
  readonly group?: readonly SearchCriteria[] | undefined;
}

const criteria: v.GenericSchema<unknown, SearchCriteria> = v.object({
  type: v.picklist([
    'EXACT',
    'STARTS_WITH',
    'CONTAINS',
    'TERM',
    'TERMS',
    'QUERY_STRING',
    'REQUIRED_FIELDS',
    'MATCH_ALL',
  ]),
  fields: v.optional(v.array(v.string())),
  value: v.optional(v.string()),
  values: v.optional(v.array(v.string())),
  operator: v.optional(v.picklist(['AND', 'OR', 'NOT'])),
  group: v.optional(v.array(v.lazy(() => criteria))),
});

const pageNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

const request = v.object({
  sortOrder: v.optional(v.picklist(['ASC', 'DESC', 'SCORE']), 'ASC'),
  sortBy: v.optional(v.string(), 'name'),
  pageSize: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)), 25),
  pageNumber: v.optional(pageNumber, 1),
  query: v.optional(v.array(criteria), []),
});

/** The body of `POST /api/v2/users/search`: `UserSearchRequest` of the SDK, with the defaults filled in. */
export type SearchRequest = v.InferOutput<typeof request>;

/** `undefined` for anything that is not a search request. */
export function searchRequest(text: string): SearchRequest | undefined {
  try {
    const parsed = v.safeParse(request, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
