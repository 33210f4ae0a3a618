/** What stands on the keys of a keyboard. */
export const keyNames = {
  'key.control': 'Ctrl',
  'key.alt': 'Alt',
  'key.shift': 'Mayús',
  'key.super': 'Súper',
  'key.enter': 'Intro',
  'key.escape': 'Esc',
  'key.space': 'Espacio',
  'key.tab': 'Tab',
  'key.backspace': 'Retroceso',
  'key.delete': 'Supr',
  'key.insert': 'Insert',
  'key.home': 'Inicio',
  'key.end': 'Fin',
  'key.page-up': 'Re Pág',
  'key.page-down': 'Av Pág',
} as const;
