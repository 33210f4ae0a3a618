const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as a notification daemon that reads markup shows it unchanged. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>]/g, (found) => entities[found] ?? '');
