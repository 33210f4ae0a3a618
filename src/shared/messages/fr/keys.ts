/** What stands on the keys of a keyboard. */
export const keyNames = {
  'key.control': 'Ctrl',
  'key.alt': 'Alt',
  'key.shift': 'Maj',
  'key.super': 'Super',
  'key.enter': 'Entrée',
  'key.escape': 'Échap',
  'key.space': 'Espace',
  'key.tab': 'Tab',
  'key.backspace': 'Retour arrière',
  'key.delete': 'Suppr',
  'key.insert': 'Inser',
  'key.home': 'Origine',
  'key.end': 'Fin',
  'key.page-up': 'Page préc.',
  'key.page-down': 'Page suiv.',
} as const;
