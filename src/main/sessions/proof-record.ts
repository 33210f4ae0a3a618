import * as v from 'valibot';

/** Cut, not refused, beyond this: a long word must not lose what it belongs to. */
const word = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 500)),
);

/** A Proof, as it lies on disk. */
export const proofRecord = v.object({
  by: v.picklist(['HEAD', 'GET', 'DELETE']),
  toldBy: v.exactOptional(v.literal('GET')),
  code: v.exactOptional(word),
  correlationId: v.exactOptional(word),
});
