/**
 * An answer of a host that says back what it was told in every word that an answer has, its head included, as raw bytes.
 * @param said what it says back
 */
export const repeatingAnswer = (status: number, said: string): Buffer => {
  const body = JSON.stringify({
    message: `You said ${said}`,
    code: said,
    status,
    contextId: said,
    details: [{ errorCode: said }],
  });
  const head = [
    `HTTP/1.1 ${status} ${said}`,
    'content-type: application/json',
    `inin-correlation-id: ${said}`,
    `www-authenticate: Bearer realm="${said}"`,
    `content-length: ${body.length}`,
    'connection: close',
  ];
  return Buffer.from([...head, '', body].join('\r\n'));
};
