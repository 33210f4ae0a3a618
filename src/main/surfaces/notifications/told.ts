/** What was told already and must not be told twice; grows and shrinks with the sessions. */
export interface Told {
  /** Sessions that were told to be without an answer, by id, with the start of that silence. */
  readonly unreachable: ReadonlyMap<string, number>;
  /** Sessions whose missing proof was told, by id, with the instant at which the revocation was asked for. */
  readonly unproven: ReadonlyMap<string, number>;
  /** Sessions whose coming end was told, by id, with that instant. */
  readonly ending: ReadonlyMap<string, number>;
  readonly keychain: 'locked' | 'missing' | undefined;
}

export const nothingTold: Told = {
  unreachable: new Map(),
  unproven: new Map(),
  ending: new Map(),
  keychain: undefined,
};
