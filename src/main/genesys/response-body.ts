/**
 * The text of a response, read as a stream and given up beyond `maxBytes`: then undefined. Rejects as the
 * stream does, e.g. when the connection breaks.
 */
export const readBody = async (response: Response, maxBytes: number): Promise<string | undefined> => {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
};
