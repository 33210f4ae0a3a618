import type { IndexEntry } from './index-entry';

/** The list of sessions as text, to be compared. */
export interface IndexTexts {
  /** With all that it holds. */
  readonly all: string;
  /** Without what every check changes. */
  readonly lasting: string;
}

/** The texts of these entries. */
export const indexTexts = (entries: readonly IndexEntry[]): IndexTexts => ({
  all: JSON.stringify(entries),
  lasting: JSON.stringify(entries.map(({ verified: _verified, history: _history, ...lasting }) => lasting)),
});
