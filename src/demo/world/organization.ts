/** An organization of the demo cloud. */
export interface DemoOrganization {
  /** A stable UUID. */
  readonly id: string;
  readonly name: string;
  /** The short name that Genesys Cloud calls the domain; part of chat addresses. */
  readonly domain: string;
  /** Seconds without activity after which a person's token ends; absent where the organization has no idle timeout. */
  readonly idleTimeoutSeconds?: number | undefined;
}
