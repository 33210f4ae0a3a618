/** What is said where something is saved as a file: the audit trail, or the results of a list. */
export const audit = {
  'file-dialog.title': 'Speichern unter',
  'audit.file-name': 'Token Tray Verlauf {day}',
  'audit.file.csv': 'Tabelle (CSV)',
  'audit.file.json': 'JSON-Datei',
} as const;
