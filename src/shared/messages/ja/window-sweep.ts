/** Words of the window about revoking every session that is held here. */
export const windowSweep = {
  'window.sweep': '自分の全セッションを取り消す',
  'window.sweep.lead': 'コンピューターを紛失したときや、すべてのサインインを終わらせる必要があるときに使います。',
  'window.sweep.nothing':
    'ここに登録されているセッションは、すべて終了済みまたは取り消し済みのため、取り消せるものがありません。',
  'window.sweep.empty': 'セッションは登録されていません。',
  'window.sweep.effect.revoke':
    '{count, plural, =1 {このセッションを取り消し、結果を確認して表示します。} other {これら # 件のセッションを同時に取り消し、結果を 1 件ずつ確認して表示します。}}',
  'window.sweep.effect.ended':
    '{ended, plural, other {終了済みのうち # 件のセッションは自動更新できる状態です。更新に使う情報をここから消去します。}}',
  'window.sweep.effect.again': 'Token Tray が自動で再サインインや更新を行うことはありません。',
  'window.sweep.effect.secret':
    '{count, plural, other {そのうち # 件とともに保管されているクライアントシークレットは、ここから消去されます。コピーを持つ人は使い続けられるため、Genesys Cloud でシークレットを変更してください。}}',
  'window.sweep.effect.others':
    'ここに登録されていない自分のサインインは残ります。それらも終わらせるには、「ユーザーの取り消し」で自分を対象にしてください。',
  'window.sweep.plan': '取り消し対象',
  'window.sweep.waiting': 'キーチェーンのロック解除後に取り消し',
  'window.sweep.waiting.note':
    '{count, plural, other {そのうち # 件はキーチェーンを待っています。トークンを取り出せるようになり次第、取り消されます。}}',
  'window.sweep.ended': '終了済み、今後は更新なし',
  'window.sweep.unreachable': '現在応答なし、応答するまで試行',
  'window.sweep.press': '{count, plural, =1 {このセッションを取り消す} other {# 件すべてを取り消す}}',
  'window.sweep.now': '{count, plural, =1 {今すぐ取り消す} other {# 件すべてを今すぐ取り消す}}',
  'window.sweep.press.ended': '{ended, plural, =1 {このセッションの更新を止める} other {# 件の更新を止める}}',
  'window.sweep.now.ended': '{ended, plural, =1 {今すぐ更新を止める} other {# 件すべての更新を今すぐ止める}}',
  'window.sweep.sending': 'Genesys Cloud に要求中…',
  'window.sweep.outcome': '{time} に要求',
  'window.sweep.progress': '取り消しを確認したセッション',
  'window.sweep.sum.proven':
    '{total, plural, =1 {セッションの取り消しを確認しました。} other {# 件すべてのセッションの取り消しを確認しました。}}',
  'window.sweep.sum.unproven':
    '{total, plural, other {# 件のセッション}}のうち {proven, number} 件の取り消しを確認しました。{count, plural, other {# 件はまだ未確認です。}}',
  'window.sweep.sum.waiting':
    '{total, plural, other {# 件のセッション}}のうち {proven, number} 件の取り消しを確認しました。{count, plural, other {# 件はキーチェーンを待っています。}}',
  'window.sweep.sum.refused':
    '{total, plural, other {# 件のセッション}}のうち {proven, number} 件の取り消しを確認しました。{count, plural, other {# 件は取り消されておらず、対応が必要です。}}',
  'window.sweep.sum.ended': '{ended, plural, other {# 件のセッションはすでに終了しており、今後は更新されません。}}',
  'window.sweep.gone': '{count, plural, other {このうち # 件のセッションは、もうリストにありません。}}',
} as const;
