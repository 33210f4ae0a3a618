/** Words of the window about what a person can set. */
export const windowPreferences = {
  'window.preferences': '設定',
  'window.preferences.checks': 'チェック',
  'window.preferences.poll': '各セッションをチェックする間隔',
  'window.preferences.poll.note':
    'ネットワークとキーチェーンが応答していれば、セッションの終了を遅くともこの時間で検出します。',
  'window.preferences.every':
    '{unit, select, second {{count} 秒ごと} hour {{count, plural, other {# 時間ごと}}} other {{count, plural, other {# 分ごと}}}}',

  'window.preferences.notices': '通知',
  'window.preferences.notices.ended': 'セッションが終了したとき',
  'window.preferences.notices.ending': 'セッションがまもなく終了するとき',
  'window.preferences.notices.unreachable': 'セッションの応答がしばらくないとき',
  'window.preferences.notices.revocations': '取り消しの結果',
  'window.preferences.notices.keychain': 'キーチェーンのロックとロック解除',
  'window.preferences.idle': 'アイドルタイムアウトの前',
  'window.preferences.expiry': '期限切れの前',
  'window.preferences.silence': '応答がないとき',
  'window.preferences.before': '{count, plural, other {# 分前}}',
  'window.preferences.after': '{count, plural, other {# 分後}}',
  'window.preferences.quiet': '通知しない時間帯',
  'window.preferences.quiet.note': 'この時間帯は通知しません。終わった時点でまだ必要なものは、そのときに知らせます。',
  'window.preferences.quiet.from': '開始',
  'window.preferences.quiet.to': '終了',
  'window.preferences.pause': 'すべての通知を停止',
  'window.preferences.pause.until': '{time} まで停止中です。',
  'window.preferences.pause.hour': '1 時間',
  'window.preferences.pause.end': '再開',

  'window.preferences.opening': '起動と表示',
  'window.preferences.login': 'ログイン時に起動',
  'window.preferences.login.note': 'ウィンドウを開かず、トレイで起動します。',
  'window.preferences.shortcut': 'ショートカットで開く',
  'window.preferences.shortcut.note': 'どのプログラムからでも使えます。',
  'window.preferences.shortcut.taken': 'このショートカットは別のプログラムが使っています。ほかのキーを選んでください。',
  'window.preferences.shortcut.keys': 'キー：{keys}。押すと変更できます。',
  'window.preferences.shortcut.record': '新しいキーを押してください…',
  'window.preferences.shortcut.hint':
    'Ctrl、Alt、Super のいずれかを押したまま、ほかのキーを 1 つ押してください。Esc で元のままにします。',
  'window.preferences.shortcut.hint.mac':
    '⌘、⌃、⌥ のいずれかを押したまま、ほかのキーを 1 つ押してください。Esc で元のままにします。',
  'window.preferences.shortcut.done': 'キーを {keys} に変更しました。',

  'window.preferences.look': '外観',
  'window.preferences.theme': 'テーマ',
  'window.preferences.theme.system': 'システムに合わせる',
  'window.preferences.theme.light': 'ライト',
  'window.preferences.theme.dark': 'ダーク',
  'window.preferences.language': '言語',
  'window.preferences.language.system': 'システムに合わせる',

  'window.preferences.data': '保存されるデータ',
  'window.preferences.audit': 'アクティビティの保存期間',
  'window.preferences.audit.note': '期間を過ぎた記録は消去されます。記録にトークンは含まれません。',
  'window.preferences.audit.for':
    '{unit, select, year {{count, plural, other {# 年間}}} other {{count, plural, other {# 日間}}}}',
  'window.preferences.clear': 'すべてのデータを消去…',
  'window.preferences.clear.note': 'セッション、そのトークン、設定、アクティビティ。',
  'window.clear.title': 'Token Tray が保存しているすべてのデータを消去しますか？',
  'window.clear.what':
    '{sessions, plural, =0 {設定、アクティビティ、ログがこのコンピューターから消去されます。} =1 {セッションとそのトークン、設定、アクティビティ、ログがこのコンピューターから消去されます。} other {# 件の全セッションとそのトークン、設定、アクティビティ、ログがこのコンピューターから消去されます。}}',
  'window.clear.not-revoked':
    '{live, plural, other {何も取り消されません。# 件のトークンがまだ有効な可能性があります。コピーを持つ人は使い続けることができ、Token Tray からは無効にできなくなります。}}',
  'window.clear.sweep': '先に自分の全セッションを取り消す',
  'window.clear.now': '取り消さずに消去',
  'window.clear.now.plain': 'すべてのデータを消去',
  'window.clear.sure': '今すぐ消去：元に戻せません',
  'window.clear.done': 'すべてのデータを消去しました。',
} as const;
