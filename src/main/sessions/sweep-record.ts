import * as v from 'valibot';
import type { Sweep } from '../../shared/snapshot';

const ids = v.array(v.pipe(v.string(), v.uuid()));

const schema = v.object({
  version: v.literal(1),
  sweep: v.exactOptional(
    v.object({
      requestedAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
      sessionIds: ids,
      waiting: ids,
      ended: v.exactOptional(ids),
    }),
  ),
});

/** sweep.json as a whole. Version 1. */
export interface SweepDocument {
  readonly version: 1;
  readonly sweep?: Sweep;
}

/** The document in what was read from disk, or undefined where it is none. */
export const parseSweep = (raw: unknown): SweepDocument | undefined => {
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : undefined;
};
