/** Words of the window: what stands on every page of it, the list, and adding. */
export const window = {
  'window.title': 'Token Tray',
  'window.loading': '登録内容を確認しています…',
  'window.silent': 'アプリが応答しません。Token Tray を終了し、もう一度起動してください。',
  'window.back': '戻る',
  'window.cancel': 'キャンセル',
  'window.retry': '再試行',
  'window.retrying': '問い合わせ中…',
  'window.copy': 'コピー：{what}',
  'window.copied': 'コピーしました：{what}',
  'window.correlation': '相関 ID',
  'window.optional': '（任意）',

  'window.announce.changed': '{name}：{status}。',
  'window.announce.many': '{count, plural, other {# 件のセッションに変化がありました。}}',
  'window.announce.keychain-open': 'キーチェーンのロックが解除されました。',

  'window.banner.stale': 'アプリが応答しません',
  'window.banner.stale.note':
    '表示されているのは {time} の内容です。このままの場合は、Token Tray を終了し、もう一度起動してください。',
  'window.banner.keychain-locked': 'キーチェーンがロックされています',
  'window.banner.keychain-locked.note':
    'ロックを解除すると、保管されているセッションが再びチェックされます。何も失われていません。',
  'window.banner.keychain-missing': 'このコンピューターではキーチェーンを使えません',
  'window.banner.keychain-missing.note':
    'セッションを保持できるのは Token Tray の終了までで、ほかのどこにも保管できません。キーチェーンが使えるようになると、それ以降はキーチェーンを使います。',
  'window.banner.keychain-missing.held':
    'キーチェーンに保管されているセッションは失われていません。応答があり次第、再びチェックされます。新しいセッションを保持できるのは Token Tray の終了までです。',
  'window.banner.disk': 'ファイルを保存できませんでした',
  'window.banner.offline': 'このコンピューターはオフラインです',
  'window.banner.offline.note': '表示されているのは最後にわかった状態です。接続が戻ると、チェックは自動で再開します。',
  'window.banner.no-tray': 'このデスクトップにはトレイアイコンが表示されません',
  'window.banner.no-tray.note':
    'このウィンドウを閉じても Token Tray は監視を続けます。ウィンドウを再び開くには、もう一度起動してください。',

  'window.add': '追加',
  'window.check': '今すぐチェック',
  'window.check-all': 'すべて今すぐチェック',
  'window.checking': 'チェック中…',

  'window.search': 'セッションを検索',
  'window.search.placeholder': '名前、組織、リージョン、状態',
  'window.search.nothing': '「{query}」に一致するセッションはありません。',

  'window.headline.unproven': '{count, plural, other {# 件の取り消しがまだ未確認です}}',
  'window.headline.attention': '{count, plural, other {# 件のセッションに対応が必要です}}',
  'window.headline.unreachable': '{count, plural, other {# 件のセッションを現在チェックできません}}',
  'window.headline.revoking': '{count, plural, other {# 件の取り消しが進行中です}}',
  'window.headline.live': '{count, plural, =1 {セッションは有効です} other {# 件のセッションはすべて有効です}}',
  'window.headline.live.some': '{count, plural, other {# 件のセッションが有効です}}',
  'window.headline.unchecked': 'セッションをチェックしています…',
  'window.headline.revoked': 'すべてのセッションが取り消し済みです',
  'window.headline.detail':
    '{total, plural, other {# 件のセッション}}を {unit, select, second {{count} 秒ごと} hour {{count, plural, other {# 時間ごと}}} other {{count, plural, other {# 分ごと}}}}にチェック',
  'window.headline.detail.some':
    '{total, number} 件中 {checked, number} 件のセッションを {unit, select, second {{count} 秒ごと} hour {{count, plural, other {# 時間ごと}}} other {{count, plural, other {# 分ごと}}}}にチェック',
  'window.headline.detail.none':
    '{total, plural, =1 {1 件のセッション（チェックなし）} other {# 件のセッション（いずれもチェックなし）}}',

  'window.more': 'さらに {count, number} 件を表示',

  'window.group.attention': '要対応',
  'window.group.unreachable': 'チェック不可',
  'window.group.revoking': '取り消し中',
  'window.group.unchecked': '未チェック',
  'window.group.live': '有効',
  'window.group.revoked': '取り消し済み',

  'window.row.verified': '{time} に確認',
  'window.row.idles': 'アイドル終了まで {duration}',
  'window.row.idles.due': 'アイドル時間が経過',
  'window.row.expires': '期限切れまで {duration}',
  'window.row.expires.due': '有効期限が経過',
  'window.row.since': '{time} から',
  'window.row.asked': '{time} に要求',
  'window.row.confirmed': '{time} に確認',
  'window.row.found': '{time} に検出',
  'window.row.again': '再サインイン：{name}',
  'window.row.unconfirmed': '確認待ち',
  'window.row.unconfirmed.lost': '未確認',

  'window.first-run.title': 'セッションはまだ登録されていません',
  'window.first-run.watch': 'Token Tray は Genesys Cloud のセッションを監視し、終了したら知らせます。',
  'window.first-run.end': '不要になったトークンは 2 回のクリックで取り消せ、その結果を確認できます。',
  'window.first-run.keep':
    'トークンはこのコンピューターのキーチェーンに保管され、登録されたリージョンにだけ送信されます。',
  'window.first-run.add': 'セッションを追加',

  'window.add.title': 'セッションを追加',
  'window.add.submit': '確認して追加',
  'window.add.busy': '確認中…',
  'window.add.slow':
    '通常より時間がかかっています。Genesys Cloud の応答が遅いか、キーチェーンが別のウィンドウでパスワードを求めている可能性があります。',
  'window.add.slow.locked':
    'キーチェーンがロックされています。別のウィンドウでパスワードを求められている可能性があります。',
  'window.missing.token': '先にトークンを貼り付けてください。',
  'window.missing.client-id': 'クライアント ID を入力してください。管理者が OAuth クライアントの画面で確認できます。',
  'window.missing.client-secret': 'クライアントシークレットを入力してください。',
  'window.missing.region': 'お使いの Genesys Cloud のリージョンを選んでください。',
  'window.missing.host': 'お使いの Genesys Cloud のドメインを入力してください（例：mypurecloud.ie）。',
  'window.add.duplicate': 'そのセッションを表示',
  'window.token': 'アクセストークン',
  'window.token.note': '先に確認が行われ、Genesys Cloud が受け入れたトークンだけが保管されます。',
  'window.token.show': '表示',
  'window.token.hide': '隠す',
  'window.region': 'リージョン',
  'window.region.choose': 'リージョンを選択',
  'window.region.note': 'トークンはここにだけ送信されます。',
  'window.label': '名前',
  'window.label.placeholder': 'Genesys Cloud での名前',

  'window.storage': '保管場所',
  'window.storage.keychain': 'キーチェーン',
  'window.storage.memory': 'メモリ（Token Tray の終了まで）',
  'window.storage.memory.note':
    'どこにも書き込まれません。Token Tray を終了すると消えるため、再び使うには追加し直す必要があります。',
  'window.storage.locked': 'キーチェーン（ロック解除後）',
  'window.storage.locked.note':
    'キーチェーンは現在ロックされています。ロックを解除してから、セッションを追加してください。',
  'window.storage.missing': 'キーチェーン（利用可能になり次第）',
  'window.storage.missing.note':
    '現在、キーチェーンを使えません。キーチェーンサービスを起動してから、セッションを追加してください。',
  'window.storage.retry': 'キーチェーンを再確認',
} as const;
