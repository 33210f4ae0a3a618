/** The tray icon's tooltip and menu. */
export const tray = {
  'tray.tooltip': 'Token Tray：{headline}',

  'tray.headline.empty': 'セッションはまだありません',
  'tray.headline.ended': '{count, plural, =1 {「{name}」は終了しました} other {# 件のセッションが終了しました}}',
  'tray.headline.locked': 'キーチェーンがロックされています',
  'tray.headline.missing': 'このコンピューターにはキーチェーンがありません',
  'tray.headline.waiting':
    '{reason}（{count, plural, =1 {「{name}」はチェックされていません} other {# 件のセッションはチェックされていません}}）',
  'tray.headline.unreachable':
    '{count, plural, =1 {「{name}」の応答がありません} other {# 件のセッションの応答がありません}}',
  'tray.headline.unconfirmed':
    '{count, plural, =1 {「{name}」の取り消しは未確認です} other {# 件の取り消しが未確認です}}',
  'tray.headline.ending':
    '{count, plural, =1 {「{name}」は {time} に終了します} other {# 件のセッションがまもなく終了します}}',
  'tray.headline.revoking': '{count, plural, =1 {「{name}」を取り消し中です} other {# 件のセッションを取り消し中です}}',
  'tray.headline.unchecked':
    '{count, plural, =1 {「{name}」をチェック中です} other {# 件のセッションをチェック中です}}',
  'tray.headline.active': '{count, plural, =1 {「{name}」は有効です} other {# 件のセッションが有効です}}',
  'tray.headline.revoked':
    '{count, plural, =1 {「{name}」は取り消し済みです} other {# 件のセッションが取り消し済みです}}',

  'tray.first.sign-in': '「{name}」に再サインイン…',
  'tray.first.show': '{count, plural, =1 {「{name}」を表示} other {該当する # 件のセッションを表示}}',
  'tray.first.check': '今すぐ再チェック',

  'tray.session': '{name}：{state}',
  'tray.session.live.idles': '{time} にアイドル終了',
  'tray.session.live.expires': '{time} に期限切れ',
  'tray.session.where': '{organization}、{region}',
  'tray.session.who': '{name}、{email}',
  'tray.session.line.active': '{time} から有効',
  'tray.session.line.idles': '有効、使用しなければ {time} にアイドル終了',
  'tray.session.line.expires': '有効、{time} に期限切れ',
  'tray.session.line.renews': '有効、{time} に自動更新',
  'tray.session.line.renewal-failed': '{time} に更新できませんでした：{failure}',
  'tray.group': '{state}（{count}）',
  'tray.group.ending': 'まもなく終了',
  'tray.more': 'ほか {count} 件…',

  'tray.show': '詳細を表示',
  'tray.check': '今すぐチェック',
  'tray.renew': '今すぐ更新',
  'tray.sign-in': '再サインイン…',
  'tray.keep-alive': '維持：チェックのたびに操作とみなされます',
  'tray.revoke': '取り消す',
  'tray.revoke.now': '今すぐ取り消す：「{name}」のこのトークンを Genesys Cloud で無効にします',
  'tray.revoke-user': 'ユーザーの全トークンを取り消す…',
  'tray.forget': '登録解除',
  'tray.forget.now': '今すぐ登録解除：ここから消すだけで、取り消しません',
  'tray.forget.dead': 'リストから削除',
  'tray.copy-correlation': 'サポート用に相関 ID をコピー',

  'tray.add': 'セッションを追加…',
  'tray.check-all': 'すべて今すぐチェック',
  'tray.revoke-users': 'ユーザーの取り消し…',
  'tray.activity': 'アクティビティ',
  'tray.preferences': '設定…',
  'tray.notices.pause': '通知を 1 時間停止',
  'tray.notices.resume': '通知を再開（{time} まで停止中）',
  'tray.open': 'Token Tray を開く',
  'tray.quit': '終了',
  'tray.keychain.retry': 'キーチェーンを再確認',
} as const;
