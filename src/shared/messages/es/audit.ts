/** What is said where something is saved as a file: the audit trail, or the results of a list. */
export const audit = {
  'file-dialog.title': 'Guardar como',
  'audit.file-name': 'Actividad de Token Tray {day}',
  'audit.file.csv': 'Tabla (CSV)',
  'audit.file.json': 'Archivo JSON',
} as const;
