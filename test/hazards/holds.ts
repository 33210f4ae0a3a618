import fc from 'fast-check';
import { seed } from './thoroughness';

/** Holds a property to so many made-up cases, the same ones in every run. A failure tells the seed and the smallest case. */
export const holds = async <Case extends readonly unknown[]>(
  property: fc.IRawProperty<Case>,
  numRuns: number,
): Promise<void> => {
  await fc.assert(property, { seed, numRuns });
};
