/** What the browser shows when it comes back from signing in. */
export const login = {
  'login.page.signed-in.title': 'サインインしました',
  'login.page.signed-in': 'Genesys Cloud へのサインインが完了しました。続きは Token Tray が行います。',
  'login.page.failed.title': 'サインインできませんでした',
  'login.page.close': 'このページを閉じて、Token Tray に戻ってください。',
  'login.page.unexpected.title': '表示するものはありません',
  'login.page.unexpected':
    'Token Tray は自分が始めたサインインをここで待っていますが、これは別のものです。進行中のサインインはそのまま続きます。',
  'login.page.over': 'このサインインは終わっています。サインインするには、Token Tray からやり直してください。',
} as const;
