/** What stands on the keys of a keyboard. */
export const keyNames = {
  'key.control': 'Ctrl',
  'key.alt': 'Alt',
  'key.shift': 'Shift',
  'key.super': 'Super',
  'key.enter': 'Enter',
  'key.escape': 'Esc',
  'key.space': 'Espaço',
  'key.tab': 'Tab',
  'key.backspace': 'Backspace',
  'key.delete': 'Delete',
  'key.insert': 'Insert',
  'key.home': 'Home',
  'key.end': 'End',
  'key.page-up': 'Page Up',
  'key.page-down': 'Page Down',
} as const;
