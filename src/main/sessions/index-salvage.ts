import * as v from 'valibot';
import type { Salvage } from '../../shared/failure';
import { indexEntrySchema, type IndexDocument, type IndexEntry } from './index-entry';
import { jsonValueAt } from './json-value';

/** What was got out of a damaged index. */
export interface SalvagedIndex {
  readonly value: IndexDocument;
  readonly salvage: Salvage;
}

/** How every line of the index begins. Its inner objects begin otherwise. */
const beginning = /\{\s*"id"\s*:\s*"[^"]*"\s*,\s*"label"\s*:/g;
/** Lines are counted by this too: a line whose beginning is damaged must be missed, not overlooked. */
const everywhere = /"apiOrigin"\s*:/g;

/**
 * Reads in the text of a damaged sessions.json what can be read: line by line, and in a damaged line field by field. A line
 * is kept where it still says which session it is and which host its token belongs to. Undefined where there is no line.
 */
export const salvageIndex = (text: string): SalvagedIndex | undefined => {
  const starts = [...text.matchAll(beginning)].map(({ index }) => index);
  const pieces = starts.map((start, place) => text.slice(start, starts[place + 1]));
  const seen = Math.max(pieces.length, [...text.matchAll(everywhere)].length);
  if (seen === 0) return undefined;
  const kept = new Map<string, IndexEntry>();
  const lostNames: string[] = [];
  for (const piece of pieces) {
    const raw = fieldsOf(piece);
    const entry = entryOf(raw);
    if (entry !== undefined && !kept.has(entry.id)) kept.set(entry.id, entry);
    else if (entry === undefined) lostNames.push(...nameOf(raw));
  }
  const sessions = [...kept.values()];
  return { value: { version: 1, sessions }, salvage: { kept: kept.size, lost: seen - kept.size, lostNames } };
};

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a line, each read by itself, so that one that is damaged costs no other. */
const fieldsOf = (piece: string): Fields =>
  Object.fromEntries(
    Object.keys(indexEntrySchema.entries).flatMap((name) => {
      const found = new RegExp(`"${name}"\\s*:\\s*`).exec(piece);
      if (found === null) return [];
      return [[name, jsonValueAt(piece, found.index + found[0].length)] as const];
    }),
  );

/** What stands for a field that can't be read: of a mode the one that changes nothing, and of an item that it may be there. */
const stand = { label: '', addedAt: 0, mode: 'observe', secret: 'held' } as const;

const entryOf = (fields: Fields): IndexEntry | undefined => {
  const good = Object.entries(indexEntrySchema.entries).flatMap(([name, schema]) =>
    name in fields && v.is(schema, fields[name]) ? [[name, fields[name]] as const] : [],
  );
  // A session that was forgotten must not come back because nobody can read how.
  const forgotten = 'forgotten' in fields ? { forgotten: true } : {};
  const parsed = v.safeParse(indexEntrySchema, { ...stand, ...Object.fromEntries(good), ...forgotten });
  return parsed.success ? parsed.output : undefined;
};

const nameOf = ({ label, person }: Fields): readonly string[] => {
  const named = v.safeParse(v.object({ name: v.string() }), person);
  const name = typeof label === 'string' && label !== '' ? label : named.success ? named.output.name : '';
  return name === '' ? [] : [name.slice(0, 60)];
};
