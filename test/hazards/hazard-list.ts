/** One thing that the world does to the app. */
export interface Hazard {
  /** Its number in the list; the files that prove it begin with it, in two digits. */
  readonly row: number;
  /** What the world does. */
  readonly what: string;
}

const hazards = [
  'Markup in names',
  'Junk in commands',
  'Commands from elsewhere',
  'A page that looks for a token',
  'Popup, navigation, webview, dropped file, permission',
  'The app’s own scheme',
  'Switches of a launcher',
  'A redirect to another host',
  'A typed region',
  'Certificates and old TLS',
  'A captive portal',
  'An answer that never ends',
  'A body of any form and size',
  'Every status',
  'A storm of 5xx',
  'Network and sleep',
  'Answers to a sign-in',
  'The loopback listener',
  'The token endpoint',
  'A locked keychain',
  'A keychain daemon that is killed',
  'No keychain at all',
  'Tokens that are none',
  'Kills at every step',
  'Disk full, read-only, newer',
  'A canary on every path',
  'Two instances',
  'A revocation whose answer is lost',
  'A user revoked elsewhere',
  'Clocks that jump',
  'No tray host',
  'No notification daemon',
  'A thousand sessions',
] as const;

/** Everything in the list, in its order. */
export const hazardList: readonly Hazard[] = hazards.map((what, at) => ({ row: at + 1, what }));

/** Rows that no file here proves from end to end yet. Empty before a release. */
export const rowsToCome: readonly number[] = [];
