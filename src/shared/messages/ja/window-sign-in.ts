/** Words of the window about signing in and renewing. */
export const windowSignIn = {
  'window.way': '追加方法',
  'window.way.browser': 'ブラウザーで\u200Bサインイン',
  'window.way.client-credentials': 'クライアント\u200B資格情報',
  'window.way.paste': 'トークンを\u200B貼り付け',

  'window.client': 'OAuth クライアント',
  'window.client.another': '別のクライアント…',
  'window.client.offered': '{client} · {region}',
  'window.client-id': 'クライアント ID',
  'window.client-id.browser': 'リダイレクト先として http://localhost を許可している OAuth クライアントの ID です。',
  'window.client-id.client-credentials': '付与タイプが Client Credentials の OAuth クライアントの ID です。',
  'window.client-secret': 'クライアントシークレット',
  'window.client-secret.note': '{host} にだけ送信されます。',
  'window.client-secret.note.unknown': 'クライアントのリージョンにだけ送信されます。',
  'window.keep': 'トークンの期限が切れるとき',
  'window.keep.keep': 'シークレットを保管し、自動で更新',
  'window.keep.keep.keychain':
    'シークレットはこのコンピューターのキーチェーンに保管され、期限が切れる前に新しいトークンを取得します。',
  'window.keep.keep.memory':
    'シークレットは Token Tray の終了までメモリに保持され、期限が切れる前に新しいトークンを取得します。',
  'window.keep.once': 'シークレットを 1 回だけ使用',
  'window.keep.once.note': 'シークレットは使用後すぐに破棄されます。トークンの期限が切れると、セッションは終了します。',

  'window.region.other': 'その他…',
  'window.host': 'リージョンのドメイン',
  'window.host.placeholder': 'example.com',
  'window.host.warning':
    'Genesys が公開しているリージョンではありません。サインインの情報は {login} に、トークンは {api} に送信されます。運営者を信頼できる場合だけ続けてください。',
  'window.host.known': 'これは {region} です。',
  'window.host.use': '{host} を使用',

  'window.sign-in': 'ブラウザーでサインイン',
  'window.sign-in.client': 'サインイン',
  'window.sign-in.busy': 'サインイン中…',
  'window.sign-in.waiting': 'ブラウザーでの操作を待っています',
  'window.sign-in.waiting.lead':
    'ブラウザーで {host} のページが開きます。そこでサインインすると、セッションがここに自動で表示されます。',
  'window.sign-in.waiting.left': '残り {duration}',
  'window.sign-in.waiting.due': '時間切れです',
  'window.sign-in.waiting.note':
    'その間、このウィンドウは閉じてもかまいません。ページが開かない場合は、キャンセルしてもう一度お試しください。',
  'window.sign-in.waiting.hint':
    'ブラウザーにエラーが表示されるか、サインインページが表示されない場合は、クライアント ID {clientId} とリージョン {region} を確認し、クライアントがリダイレクト先 http://localhost を許可していることを確認してください。',
  'window.sign-in.cancel': 'サインインをキャンセル',
  'window.sign-in.cancelled': 'サインインをキャンセルしました。',
  'window.sign-in.show': '表示',
  'window.sign-in.dismiss': '閉じる',
  'window.sign-in.failed': 'サインインできませんでした',

  'window.again': '再サインイン',
  'window.again.open': '再サインイン…',
  'window.again.lead': 'セッションは同じ場所に残り、新しいトークンに替わります。',
  'window.again.now': '現在',
  'window.again.account': 'アカウント',
  'window.again.client': 'クライアント ID',

  'window.arrival.added': 'サインインしました。Token Tray がこのセッションを監視します。',
  'window.arrival.renewed': '再サインインしました。セッションは新しいトークンに替わりました。',
  'window.arrival.recognised':
    'このアカウントはすでにリストにありました。そのセッションが新しいトークンに替わりました。',
  'window.arrival.other': '別のアカウントでサインインしたため、別のセッションになりました。「{name}」は元のままです。',

  'window.renew': '今すぐ更新',
  'window.renew.busy': '更新中…',
  'window.renew.done': '「{name}」が新しいトークンに替わりました。',
  'window.renews.refresh-token': 'サインイン時に取得したリフレッシュトークンで自動更新されます。',
  'window.renews.client-secret.keychain': 'キーチェーンに保管されているクライアントシークレットで自動更新されます。',
  'window.renews.client-secret.memory':
    'Token Tray の終了までメモリに保持されるクライアントシークレットで自動更新されます。',
  'window.renews.not.browser': '自動更新されません。リフレッシュトークンがありません。',
  'window.renews.not.client-credentials': '自動更新されません。クライアントシークレットは保管されていません。',
  'window.renews.failed': '{time} の更新に失敗しました。Token Tray は可能な間、再試行を続けます。',
  'window.renews.over': '{time} の更新に失敗しました。再試行しても解決しません。',

  'window.clock.renewal': '自動更新まで',
  'window.clock.renewal.title': '更新',
  'window.clock.renewal.note': '{time} に期限切れになります。',
  'window.clock.expiry.untold': 'Genesys Cloud から示されませんでした。',
  'window.row.renews': '更新まで {duration}',
  'window.row.renews.due': '更新の時間です',

  'window.field.source': '追加方法',
  'window.source.pasted': 'トークンの貼り付け',
  'window.source.browser': 'ブラウザーでのサインイン',
  'window.source.client-credentials': 'クライアント\u200B資格情報',
  'window.field.client-id': 'クライアント ID',
  'window.field.issued': 'トークンの発行',
  'window.field.expires': '有効期限',
  'window.field.renews': '更新',

  'window.organization.unknown': '組織はまだ不明です',
} as const;
