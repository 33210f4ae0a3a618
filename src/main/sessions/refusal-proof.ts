import type { Rejected } from '../../shared/failure';
import type { Proof } from '../../shared/session';

/** What a 401 proves. `asked`: the request that was made, where the answer does not say that more were. */
export const refusalProof = ({ by, toldBy, code, correlationId }: Rejected, asked: Proof['by']): Proof => ({
  by: by ?? asked,
  ...(toldBy !== undefined && { toldBy }),
  ...(code !== undefined && { code }),
  ...(correlationId !== undefined && { correlationId }),
});
