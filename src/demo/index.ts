/** An embedded Genesys Cloud on loopback, for trying the app out and for its tests. Never part of a package. */
export { startDemoCloud, type DemoCloud } from './demo-cloud';
export type { DemoCloudOptions, DemoTls } from './demo-options';
export type { DemoControl, FailScope, IssueOrder } from './control/demo-control';
export type { Fault, FaultHandle, FaultScope, JunkKind } from './faults/fault';
export type { LoggedRequest } from './http/request-log';
export type { RateRule } from './limits/rate-limit';
export type { DeathCode, DemoToken } from './tokens/token';
export { defaultSeed, type DemoSeed } from './world/seed';
export type { SeedToken } from './world/seed-tokens';
export type { DemoOAuthClient } from './world/oauth-client';
export type { DemoOrganization } from './world/organization';
export type { DemoUser } from './world/user';
