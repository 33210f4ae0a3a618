/** What stands on the keys of a keyboard. */
export const keyNames = {
  'key.control': 'Strg',
  'key.alt': 'Alt',
  'key.shift': 'Umschalt',
  'key.super': 'Super',
  'key.enter': 'Eingabe',
  'key.escape': 'Esc',
  'key.space': 'Leertaste',
  'key.tab': 'Tab',
  'key.backspace': 'Rücktaste',
  'key.delete': 'Entf',
  'key.insert': 'Einfg',
  'key.home': 'Pos1',
  'key.end': 'Ende',
  'key.page-up': 'Bild auf',
  'key.page-down': 'Bild ab',
} as const;
