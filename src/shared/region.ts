/** A place where a Genesys Cloud organization lives. A token is only ever sent to the region it was added with. */
export interface Region {
  /** The environment's domain, e.g. `mypurecloud.ie`; `local` for a cloud on this machine. Stored with a session. */
  readonly id: string;
  /** What a person reads, e.g. `Europe (Ireland)`. */
  readonly name: string;
  /** AWS's name, e.g. `eu-west-1`; absent for `local`. */
  readonly awsRegion?: string;
  /** Scheme and host that the API calls go to, e.g. `https://api.mypurecloud.ie`. */
  readonly apiOrigin: string;
  /** Scheme and host of the sign-in pages. */
  readonly loginOrigin: string;
}

const region = (id: string, name: string, awsRegion: string): Region => ({
  id,
  name,
  awsRegion,
  apiOrigin: `https://api.${id}`,
  loginOrigin: `https://login.${id}`,
});

/** Genesys Cloud's published environments, ordered as people look for them: by continent. */
export const regions: readonly Region[] = [
  region('mypurecloud.com', 'Americas (US East)', 'us-east-1'),
  region('usw2.pure.cloud', 'Americas (US West)', 'us-west-2'),
  region('use2.us-gov-pure.cloud', 'Americas (US East 2, FedRAMP)', 'us-east-2'),
  region('cac1.pure.cloud', 'Americas (Canada)', 'ca-central-1'),
  region('mxc1.pure.cloud', 'Americas (Mexico)', 'mx-central-1'),
  region('sae1.pure.cloud', 'Americas (São Paulo)', 'sa-east-1'),
  region('mypurecloud.ie', 'Europe (Ireland)', 'eu-west-1'),
  region('mypurecloud.de', 'Europe (Frankfurt)', 'eu-central-1'),
  region('euw2.pure.cloud', 'Europe (London)', 'eu-west-2'),
  region('euc2.pure.cloud', 'Europe (Zurich)', 'eu-central-2'),
  region('edee1.eusc-pure.cloud', 'Europe (Sovereign, Germany)', 'eusc-de-east-1'),
  region('mec1.pure.cloud', 'Middle East (UAE)', 'me-central-1'),
  region('aps1.pure.cloud', 'Asia Pacific (Mumbai)', 'ap-south-1'),
  region('mypurecloud.jp', 'Asia Pacific (Tokyo)', 'ap-northeast-1'),
  region('apne3.pure.cloud', 'Asia Pacific (Osaka)', 'ap-northeast-3'),
  region('apne2.pure.cloud', 'Asia Pacific (Seoul)', 'ap-northeast-2'),
  region('apse1.pure.cloud', 'Asia Pacific (Singapore)', 'ap-southeast-1'),
  region('mypurecloud.com.au', 'Asia Pacific (Sydney)', 'ap-southeast-2'),
];

/** The region of a cloud on this machine, reached with `--cloud` in an unpackaged run; API and sign-in share its origin. */
export const localRegion = (origin: string): Region => ({
  id: 'local',
  name: 'Local',
  apiOrigin: origin,
  loginOrigin: origin,
});

/** The id that stands for a region whose host a person types, as custom-region.ts understands it. */
export const otherRegionId = 'other';
