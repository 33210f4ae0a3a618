const form = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Whether a text has the form of a UUID, in any case: ids of users, clients and organizations of Genesys Cloud do. */
export const isUuid = (text: string): boolean => form.test(text);

/** The UUID in what was typed or pasted, in the spelling that Genesys uses; undefined where there is none. */
export const parseUuid = (typed: string): string | undefined => {
  const text = typed.trim();
  return isUuid(text) ? text.toLowerCase() : undefined;
};
