/** Finding users, and ending all tokens of one. */
export const users = {
  'failure.empty-query': '名前、メールアドレス、またはユーザー ID を入力してください。',
  'failure.interrupted': '応答が届く前に Token Tray が終了しました。',
  'failure.forbidden.permission':
    'この操作には権限 {permission} が必要ですが、このセッションのユーザーにはありません。この権限を含むロールを、Genesys Cloud の管理者に依頼してください。',
  'failure.forbidden.permission.message':
    'この操作には権限 {permission} が必要ですが、このセッションのユーザーにはありません。この権限を含むロールを、Genesys Cloud の管理者に依頼してください。Genesys Cloud からのメッセージ：{message}',
  'failure.forbidden.scope':
    'この操作にはスコープ {scope} が必要ですが、このセッションの OAuth クライアントにはありません。クライアントへの追加を Genesys Cloud の管理者に依頼し、その後もう一度サインインしてください。',
  'failure.forbidden.scope.message':
    'この操作にはスコープ {scope} が必要ですが、このセッションの OAuth クライアントにはありません。クライアントへの追加を Genesys Cloud の管理者に依頼し、その後もう一度サインインしてください。Genesys Cloud からのメッセージ：{message}',

  'notice.user-revocation.accepted.title': 'Genesys Cloud が取り消しを受け付けました',
  'notice.user-revocation.accepted': '{time}、「{user}」のすべてのトークンが対象です。',
  'notice.user-revocation.failed.title': '「{user}」のトークンは取り消されていません',
  'notice.user-revocation.failed.again': 'Token Tray は {time} に再試行します。{failure}',
  'notice.user-revocation.unknown.title': '「{user}」のトークンが取り消されたかどうか不明です',
  'notice.user-revocation.unknown': '応答が失われました。もう一度要求しても問題ありません。{failure}',
  'notice.user-revocation.unknown.again': '応答が失われました。Token Tray は自動的にもう一度要求します。{failure}',
  'notice.user-revocation.unknown.proof':
    '応答は失われましたが、ここに登録されているこのユーザーのセッションが、{time} に取り消し済みと確認されました。',

  'notice.sweep.done.title':
    '{sessions, plural, =1 {セッションを取り消しました} other {# 件のセッションをすべて取り消しました}}',
  'notice.sweep.done':
    '{sessions, plural, =1 {確認済みです。Genesys Cloud はこのトークンを拒否しています。} other {確認済みです。Genesys Cloud はどのトークンも拒否しています。}}',
  'notice.sweep.title':
    '{sessions, plural, =1 {セッションの取り消しはまだ未確認です} other {# 件中 {proven} 件の取り消しを確認しました}}',
  'notice.sweep':
    '{unproven, plural, =0 {} other {# 件は未確認のため、Token Tray が問い合わせを続けます。}}{waiting, plural, =0 {} other {# 件はキーチェーンを待っています。}}{refused, plural, =0 {} other {# 件はまだ有効です。}}',
  'notice.many.sweep': '{count, plural, other {全セッションの取り消しを要求}}',

  'tray.revoke-all': '自分の全セッションを取り消す',
  'tray.revoke-all.now':
    '{count, plural, =1 {1 件のセッションを今すぐ Genesys Cloud で取り消す} other {# 件の全セッションを今すぐ Genesys Cloud で取り消す}}',
  'tray.revoke-all.some':
    '{count, plural, other {# 件のセッションを今すぐ取り消し}}、{waiting, plural, other {残り # 件}}はキーチェーンが応答してから取り消す',
  'tray.revoke-all.ended':
    '{ended, plural, =1 {終了済みのセッションの更新を止める} other {終了済みの # 件の更新を止める}}',
  'tray.revoke-all.waiting':
    '{count, plural, =1 {キーチェーンが応答してから 1 件のセッションを取り消す} other {キーチェーンが応答してから # 件の全セッションを取り消す}}',
} as const;
