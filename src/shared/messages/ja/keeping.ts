/** What is known of a session from before, what was kept of a damaged file, and how a proof came. */
export const keeping = {
  'status.locked.missing': 'キーチェーンなし',
  'status.line.locked.missing': '{time} から、トークンを取り出すキーチェーンがありません',
  'status.line.unchecked.verified': '初回のチェック待ち（再起動前の {time} には有効）',
  'status.line.unreachable.before': '{time} から応答なし（再起動前の {verified} には有効）',

  'window.sentence.unchecked.verified':
    'Token Tray の起動後、まだ確認されていません。再起動前の最後の確認（{time}）では有効でした。',
  'window.sentence.unreachable.before':
    '{time} から応答がないため、有効かどうかわかりません。再起動前の最後の確認（{verified}）では有効でした。',
  'window.sentence.locked.missing':
    '{time} から、このコンピューターにトークンを取り出せるキーチェーンがないため、チェックできません。ここにあるデータは何も消去されていません。',
  'window.sentence.locked.verified':
    '{time} から、キーチェーンからトークンを取り出せないため、チェックできません。最後の確認（{verified}）では有効でした。ここにあるデータは何も消去されていません。',
  'window.sentence.locked.missing.verified':
    '{time} から、このコンピューターにトークンを取り出せるキーチェーンがないため、チェックできません。最後の確認（{verified}）では有効でした。ここにあるデータは何も消去されていません。',

  'failure.disk.salvaged':
    '{file} は破損していたため、別に取り置きました。{kept, plural, =0 {読み取れたセッションはありません。} other {# 件のセッションを読み取り、引き継ぎました。}}',
  'failure.disk.salvaged.lost':
    '{file} は破損していたため、別に取り置きました。{kept, plural, =0 {引き継げたセッションはありません。} other {# 件のセッションを引き継ぎました。}}{lost, plural, other {# 件のセッションは読み取れませんでした。追加し直してください。}}',
  'failure.disk.salvaged.named':
    '{file} は破損していたため、別に取り置きました。{kept, plural, =0 {引き継げたセッションはありません。} other {# 件のセッションを引き継ぎました。}}{lost, plural, other {# 件のセッションは読み取れませんでした。追加し直してください（{names}）。}}',
} as const;
