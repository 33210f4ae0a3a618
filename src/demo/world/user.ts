/** A person of an organization of the demo cloud. */
export interface DemoUser {
  /** A stable UUID. */
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly email: string;
  readonly department: string;
  readonly title: string;
  readonly state: 'active' | 'inactive';
  /** Permissions as Genesys Cloud writes them, for example `oauth:token:delete`. */
  readonly permissions: readonly string[];
  /** Set for an org guest: the person at home whom this user is a clone of. */
  readonly clonedFrom?: { readonly userId: string; readonly organizationId: string } | undefined;
}
