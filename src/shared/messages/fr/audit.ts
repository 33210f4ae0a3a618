/** What is said where something is saved as a file: the audit trail, or the results of a list. */
export const audit = {
  'file-dialog.title': 'Enregistrer sous',
  'audit.file-name': 'Activité Token Tray {day}',
  'audit.file.csv': 'Tableau (CSV)',
  'audit.file.json': 'JSON',
} as const;
