/** What is said where the audit trail is saved as a file. */
export const audit = {
  'audit.file-name': 'Token Tray activity {day}',
  'audit.file.csv': 'Table (CSV)',
  'audit.file.json': 'JSON',
} as const;
