import { basename } from 'node:path';
import type { DiskFailure } from '../../shared/failure';

const reasons: Readonly<Record<string, DiskFailure['why']>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

/** The system's code of an error, e.g. `ENOENT`; empty where it has none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What an error of the file system means to a person. `path` may be a full one; only the name is kept. */
export const diskFailure = (path: string, error: unknown): DiskFailure => ({
  kind: 'disk',
  why: reasons[errorCode(error)] ?? 'other',
  file: basename(path),
});
