/** What is said where something is saved as a file: the audit trail, or the results of a list. */
export const audit = {
  'file-dialog.title': 'Save as',
  'audit.file-name': 'Token Tray activity {day}',
  'audit.file.csv': 'Table (CSV)',
  'audit.file.json': 'JSON',
} as const;
