import { decodeList, mostBytes, type ListText } from './list-text';

/** Reads a file that a person chose or dropped. Nothing of it is sent anywhere by this. */
export const readListFile = async (file: File): Promise<ListText> => {
  if (file.size > mostBytes) return { ok: false, problem: 'too-big' };
  try {
    return decodeList(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
};
