import { randomBytes } from 'node:crypto';

/**
 * Where a file that a person chose is written until it is whole: beside it, under a name that nothing of theirs has. What lies
 * beside a chosen file is not ours, so no name is used that a download or another program could have given.
 */
export const unfinishedPath = (path: string): string => `${path}.${randomBytes(6).toString('hex')}.part`;
