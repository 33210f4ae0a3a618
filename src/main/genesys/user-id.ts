/** Whether a text has the form of a Genesys Cloud user id: a UUID, in any case. */
export const isUserId = (text: string): boolean =>
  /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text);
