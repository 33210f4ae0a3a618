/**
 * The text of a body (UTF-8; what is not, reads as U+FFFD), or undefined as soon as it goes beyond `maxBytes`: what
 * would come after that is neither kept nor awaited.
 */
export const bodyText = async (
  body: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
): Promise<string | undefined> => {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};
