/** A user as a look-up tells of them (`GET /api/v2/users/{userId}`, `POST /api/v2/users/search`; model User). No picture is ever asked for. */
export interface FoundUser {
  /** UUID, lower case. */
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly department?: string;
  readonly title?: string;
  /** `active`, `inactive` or `deleted`, as Genesys Cloud says it. */
  readonly state?: string;
}

/** What a search for users brought. */
export interface UserFindings {
  readonly users: readonly FoundUser[];
  /** How many there are in all; more than `users` where the search was too wide. */
  readonly total: number;
}
