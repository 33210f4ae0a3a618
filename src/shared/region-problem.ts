/** Why a typed region is refused; see custom-region.ts. */
export type RegionProblem =
  | 'empty'
  | 'scheme'
  | 'user-info'
  | 'path'
  | 'query'
  | 'port'
  | 'ip-address'
  | 'trailing-dot'
  | 'look-alike'
  | 'characters'
  | 'incomplete'
  | 'too-long';
