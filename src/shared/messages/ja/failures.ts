/** Sentences for shared/failure.ts: what is wrong, and what to do. */
export const failures = {
  'failure.network.offline': 'このコンピューターはオフラインです。',
  'failure.network.dns': 'Genesys Cloud のホスト名が見つかりませんでした。ネットワークまたは VPN を確認してください。',
  'failure.network.refused': 'Genesys Cloud のホストが接続を拒否しました。',
  'failure.network.certificate':
    'Genesys Cloud のホストの証明書を信頼できないため、何も送信していません。通信を検査するファイアウォールがある場合は、その証明書のインストールが必要なことがあります。',
  'failure.network.tls': 'Genesys Cloud のホストと安全な接続を確立できないため、何も送信していません。',
  'failure.network.proxy': 'このコンピューターと Genesys Cloud の間にあるプロキシが、リクエストを通しませんでした。',
  'failure.network.redirect':
    '応答が別のアドレスを指していました。トークンは登録されたリージョン以外には送信しないため、転送には従っていません。',
  'failure.network.timeout': '時間内に Genesys Cloud からの応答がありませんでした。',
  'failure.network.aborted': '応答が届く前にリクエストが中止されました。',
  'failure.network.lost': '応答が届く前に Genesys Cloud との接続が切れました。',
  'failure.rejected':
    'Genesys Cloud はこのトークンを受け入れません。コピーに欠けや誤りがある、別のリージョンのものである、有効期限が切れている、または取り消されている可能性があります。ほかのトークンについては何もわかりません。',
  'failure.rejected.expired': 'このトークンは有効期限が切れています。',
  'failure.forbidden': 'このトークンでは、この操作は許可されていません。',
  'failure.forbidden.message':
    'このトークンでは、この操作は許可されていません。Genesys Cloud からのメッセージ：{message}',
  'failure.not-found': 'この ID のユーザーは、この組織にいません。',
  'failure.rate-limited': 'リクエストが多すぎるため、Genesys Cloud から待機を求められています。',
  'failure.rate-limited.wait': 'リクエストが多すぎるため、Genesys Cloud から {wait}の待機を求められています。',
  'failure.server': 'Genesys Cloud 側で問題が起きています（{status}）。',
  'failure.bad-reply.not-genesys':
    '応答は Genesys Cloud からのものではありませんでした。このネットワークのサインインページが間に入っている可能性があります。',
  'failure.bad-reply.not-json': 'Genesys Cloud の応答を読み取れませんでした。',
  'failure.bad-reply.shape': 'Genesys Cloud の応答が想定した形式ではありませんでした。',
  'failure.bad-reply.too-large': 'Genesys Cloud の応答が大きすぎるため、正しいものとみなせません。',
  'failure.bad-reply.status': 'Genesys Cloud から想定外の応答がありました（{status}）。',
  'failure.sign-in.denied': 'サインインは拒否されました。ご本人または組織が許可しませんでした。',
  'failure.sign-in.timed-out':
    '時間内にサインインが完了しませんでした。ブラウザーにエラーが表示された場合は、クライアント ID とリージョンを確認し、クライアントがリダイレクト先 http://localhost を許可していることを確認してください。',
  'failure.sign-in.cancelled': 'サインインはキャンセルされました。',
  'failure.sign-in.browser-failed': 'サインインに使うブラウザーを開けませんでした。',
  'failure.sign-in.port-unavailable':
    'ブラウザーから戻るための空きポートが、このコンピューターにありませんでした。別のプログラムがローカル接続を妨げている可能性があります。',
  'failure.sign-in.bad-client':
    'このクライアントはこのリージョンの Genesys Cloud に存在しないか、シークレットが正しくありません。',
  'failure.sign-in.grant-not-allowed':
    'このクライアントでは、この方法でサインインできません。OAuth クライアントの付与タイプは管理者が設定します。',
  'failure.sign-in.expired-grant':
    'Genesys Cloud はこのサインインをもう受け付けません。もう一度サインインしてください。',
  'failure.sign-in.refused': 'Genesys Cloud がサインインを拒否しました。',
  'failure.sign-in.says': '{sentence}Genesys Cloud からのメッセージ：{message}',
  'failure.unended':
    '{sentence}すでに発行されたトークンを、まだ無効にできていません。Token Tray は実行中、再試行を続けます。',
  'failure.unended.until':
    '{sentence}すでに発行されたトークンを、まだ無効にできていません。Token Tray は実行中、再試行を続けます。トークンは遅くとも {time} には自動的に失効します。',
  'failure.keychain.locked': 'キーチェーンがロックされています。ロックを解除して、もう一度お試しください。',
  'failure.keychain.missing':
    'このコンピューターではキーチェーンを使えません。トークンを保持できるのはアプリの終了までで、ほかのどこにも保管できません。',
  'failure.keychain.timeout':
    'キーチェーンが応答しませんでした。パスワードを求められている場合は、入力してからもう一度お試しください。',
  'failure.keychain.crashed': 'キーチェーンとの接続が切れました。もう一度お試しください。',
  'failure.keychain.refused': 'キーチェーンにトークンを保管できませんでした。',
  'failure.disk.full': 'ディスクがいっぱいのため、{file} に書き込めませんでした。元の内容は失われていません。',
  'failure.disk.read-only': '{file} への書き込みは許可されていません。元の内容は失われていません。',
  'failure.disk.newer': '{file} は新しいバージョンの Token Tray で書き込まれています。変更せずにそのまま残しています。',
  'failure.disk.damaged': '{file} は破損していました。別に取り置き、新しいファイルを作成しました。',
  'failure.disk.other': '{file} に書き込めませんでした。元の内容は失われていません。',
  'failure.malformed-token.empty': '先にトークンを貼り付けてください。',
  'failure.malformed-token.too-short': 'トークンとしては短すぎます。',
  'failure.malformed-token.too-long': 'トークンとしては長すぎます。キーチェーンに保管できるのは 2,500 文字までです。',
  'failure.malformed-token.white-space': 'トークンに空白や改行は含まれません。トークンだけをコピーしてください。',
  'failure.malformed-token.characters': 'トークンに使われない文字が含まれています。トークンだけをコピーしてください。',
  'failure.malformed-user-id':
    'ユーザー ID は 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f のような形式です。ユーザーのページのアドレスからコピーしてください。',
  'failure.malformed-label': '名前は 60 文字以内の 1 行で入力してください。',
  'failure.malformed-client-secret':
    'クライアントシークレットの形式ではありません。空白を含めず、シークレットだけをコピーしてください。',
  'failure.not-renewable': 'このセッションは更新できません。もう一度サインインしてください。',
  'failure.malformed-client-id':
    'クライアント ID は 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f のような形式です。管理者が OAuth クライアントの画面で確認できます。',
  'failure.malformed-region.empty': 'お使いの Genesys Cloud のドメインを入力してください（例：mypurecloud.ie）。',
  'failure.malformed-region.scheme':
    'トークンは https でのみ送信されます。ドメインだけを入力するか、https:// で始めてください。',
  'failure.malformed-region.user-info':
    '@ の前に名前やパスワードを付けることはできません。ドメインだけを入力してください。',
  'failure.malformed-region.path': 'スラッシュとその後ろは不要です。ドメインだけを入力してください。',
  'failure.malformed-region.query': '? や # とその後ろは不要です。ドメインだけを入力してください。',
  'failure.malformed-region.port': 'ポートは 1 から 65535 までの数字で入力してください。',
  'failure.malformed-region.ip-address': '数字のアドレスは使えません。ドメイン名を入力してください。',
  'failure.malformed-region.trailing-dot': '末尾のドットを取り除いてください。',
  'failure.malformed-region.look-alike':
    'よく似た別の名前のため、トークンは送信しません。ドメインを 1 文字ずつ入力してください。',
  'failure.malformed-region.characters': 'ドメインに使えるのは、英字、数字、ハイフン、ドットだけです。',
  'failure.malformed-region.incomplete': 'ドメインには 2 つ以上の部分が必要です（例：mypurecloud.ie）。',
  'failure.malformed-region.too-long': 'ドメインとしては長すぎます。',
  'failure.unknown-region': 'リストからリージョンを選んでください。',
  'failure.unknown-session': 'このセッションは、もうここに登録されていません。',
  'failure.session-not-live': 'このセッションは終了しているため、この操作はできません。',
  'failure.secret-missing': 'このトークンはキーチェーンにありません。別のプログラムが削除した可能性があります。',
  'failure.secret-unreadable.newer':
    'このトークンは新しいバージョンの Token Tray でキーチェーンに保管されています。Token Tray をアップデートしてください。',
  'failure.secret-unreadable.damaged':
    'キーチェーンにあるこのトークンは、読み取れない形になっています。このセッションを登録解除し、トークンを追加し直してください。',
  'failure.region-unavailable': 'このセッションは、現在使用しているものとは別のクラウドで追加されました。',
  'failure.duplicate-session': 'このトークンはすでにリストにあります。',
  'failure.command-refused': 'アプリにない操作がウィンドウから要求されました。',
} as const;
