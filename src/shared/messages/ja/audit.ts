/** What is said where something is saved as a file: the audit trail, or the results of a list. */
export const audit = {
  'file-dialog.title': '名前を付けて保存',
  'audit.file-name': 'Token Tray アクティビティ {day}',
  'audit.file.csv': '表（CSV）',
  'audit.file.json': 'JSON',
} as const;
