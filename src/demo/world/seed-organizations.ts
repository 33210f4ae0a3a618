import type { DemoOrganization } from './organization';
import { stableId } from './stable-id';

/** An insurer under a strict idle rule: fifteen minutes, as where health data is handled. */
export const harbourlight: DemoOrganization = {
  id: stableId('organization/harbourlight'),
  name: 'Harbourlight Insurance',
  domain: 'harbourlight',
  idleTimeoutSeconds: 900,
};

/** A railway without an idle timeout. */
export const alpineRail: DemoOrganization = {
  id: stableId('organization/alpine-rail'),
  name: 'Alpine Rail Services',
  domain: 'alpinerail',
};

/** A retailer whose contact centre is partly run by guests from Alpine Rail Services. */
export const meridian: DemoOrganization = {
  id: stableId('organization/meridian'),
  name: 'Meridian Home & Garden',
  domain: 'meridianhome',
};

export const seedOrganizations: readonly DemoOrganization[] = [harbourlight, alpineRail, meridian];
