/** What is said where something is saved as a file: the audit trail, or the results of a list. */
export const audit = {
  'file-dialog.title': 'Salvar como',
  'audit.file-name': 'Token Tray atividade {day}',
  'audit.file.csv': 'Tabela (CSV)',
  'audit.file.json': 'JSON',
} as const;
