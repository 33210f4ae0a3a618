import * as v from 'valibot';
import type { Session } from '../../../shared/session';
import type { Change } from './change';

/**
 * What no later run would find out by itself: it happens once, and a state that is there at the start is not told. Silences,
 * coming ends and the keychain are told anew as long as they last.
 */
const kinds = ['ended', 'revoked', 'not-revoked', 'renewal-failed'] as const;

const schema = v.object({
  version: v.literal(1),
  untold: v.array(v.object({ id: v.pipe(v.string(), v.uuid()), kind: v.picklist(kinds) })),
});

/** untold.json as a whole: by its session's id, what happened in a quiet time and waits for its end. Version 1. */
export interface UntoldDocument {
  readonly version: 1;
  readonly untold: readonly { readonly id: string; readonly kind: (typeof kinds)[number] }[];
}

/** The document in what was read from disk, or undefined where it is none. */
export const parseUntold = (raw: unknown): UntoldDocument | undefined => {
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : undefined;
};

/** What of these changes is to outlive the app. */
export const untoldOf = (changes: readonly Change[]): UntoldDocument => {
  const untold = kinds.flatMap((kind) =>
    changes.flatMap((change) => (change.kind === kind ? [{ id: change.session.id, kind }] : [])),
  );
  return { version: 1, untold };
};

/** The changes that were left untold, of the sessions that are still there. */
export const changesOf = ({ untold }: UntoldDocument, sessions: readonly Session[]): readonly Change[] => {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  return untold.flatMap(({ id, kind }) => {
    const session = byId.get(id);
    return session === undefined ? [] : [{ kind, session }];
  });
};
