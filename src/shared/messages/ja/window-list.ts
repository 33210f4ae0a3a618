/** Words of the window about revoking the tokens of many users at once. */
export const windowList = {
  'window.list.lead':
    'ユーザー ID またはメールアドレスを 1 行に 1 つずつ記載したリスト、または CSV ファイル。該当する列は自動で見つけます。',
  'window.list.drop': 'ここにファイルをドロップ',
  'window.list.choose': 'ファイルを選択…',
  'window.list.paste': 'またはリストを貼り付け',
  'window.list.paste.placeholder': 'hanako.yamada@example.com',
  'window.list.look-up': 'ユーザーを照会',
  'window.list.reading': '読み込み中…',
  'window.list.safe': '最初にユーザーを照会します。内容を確認して同意するまで、何も取り消されません。',
  'window.list.problem.empty': '空のファイルです。1 行に 1 人ずつ記載したファイルを選んでください。',
  'window.list.problem.paste-empty': '先にリストを貼り付けるか、ファイルを選んでください。',
  'window.list.problem.too-big':
    'ユーザーリストとしては大きすぎます（上限は 400 万文字）。分割して、順に取り消してください。',
  'window.list.problem.spreadsheet':
    'スプレッドシートまたは圧縮ファイルです。CSV として保存し、そのファイルを選んでください。',
  'window.list.problem.not-text':
    'テキストファイルではありません。1 行に 1 人ずつ記載した CSV またはテキストファイルを選んでください。',
  'window.list.problem.unreadable':
    'ファイルを読み取れませんでした。移動されたか、読み取る権限がない可能性があります。',

  'window.list.name': 'ユーザーリスト',
  'window.list.source.column': '{file}、列「{column}」',
  'window.list.asked-by': '要求元：{name}',
  'window.list.asked-by.gone': '要求元のセッションは、もうここに登録されていません。',
  'window.list.hand-over': '要求元のセッションはもう要求できません。この組織の別のセッションに引き継いでください：',
  'window.list.hand-over.to': '「{name}」に引き継ぐ',
  'window.list.hand-over.none':
    '要求元のセッションはもう要求できません。再開するには、この組織のセッションを追加するか、もう一度サインインしてください。',

  'window.list.phase.resolving': 'ユーザーを照会しています',
  'window.list.phase.ready': '{count, plural, =0 {取り消すユーザーはいません} other {取り消すユーザー：# 人}}',
  'window.list.phase.ready.self':
    '{count, plural, =0 {取り消すのはご自身だけです} other {取り消すユーザー：# 人とご自身}}',
  'window.list.phase.running': '{count, plural, other {# 人のユーザーを取り消しています}}',
  'window.list.phase.paused': '一時停止中',
  'window.list.phase.restart': 'このリストは中断されました',
  'window.list.phase.failure': '現在送信できないため、一時停止中',
  'window.list.phase.stopped': '停止しました',
  'window.list.phase.done': '完了',
  'window.list.phase.open': '完了（残りあり）',

  'window.list.restart':
    '途中で Token Tray が終了しました。中断したところから続けます。{unclear, plural, =0 {} other {応答が不明な # 人については、要求をもう一度送信します。}}受け付けられた要求は再送信しません。',
  'window.list.retry-at': '{time} に自動で再試行します。',
  'window.list.person': '再開するまで、これ以上は送信しません。',
  'window.list.stopped': '停止しました。まだ要求していないユーザーのトークンはそのままです。',
  'window.list.done.all':
    '{count, plural, =1 {Genesys Cloud がこのユーザーの要求を受け付けました。} other {Genesys Cloud が # 人全員の要求を受け付けました。}}',
  'window.list.done.some':
    'Genesys Cloud は {total, number} 人中 {accepted, number} 人の要求を受け付けました。残りを確認してから、再試行してください。',
  'window.list.done.none': 'トークンを取り消されたユーザーはいません。',

  'window.list.progress': '進行状況',
  'window.list.progress.looking': '{total, number} 人中 {done, number} 人を照会済み',
  'window.list.progress.looking.waits':
    '{total, number} 人中 {done, number} 人を照会済み、レート制限のため {wait}待機中',
  'window.list.progress.plain': '残り {left, number} / {total, number} 人',
  'window.list.progress.left': '残り {left, number} / {total, number} 人、あと約 {time}',
  'window.list.progress.waits': '残り {left, number} / {total, number} 人、レート制限のため {wait}待機中',
  'window.list.progress.waits.left':
    '残り {left, number} / {total, number} 人、あと約 {time}、レート制限のため {wait}待機中',

  'window.list.left-out': '除外',
  'window.list.left-out.duplicate': '{count, plural, other {重複 # 件}}',
  'window.list.left-out.unknown': '{count, plural, other {存在しないユーザー # 件}}',
  'window.list.left-out.malformed': '{count, plural, other {ID もメールアドレスもない行 # 件}}',
  'window.list.left-out.lookup-failed': '{count, plural, other {照会失敗 # 件}}',
  'window.list.left-out.self': 'ご自身',

  'window.list.filter': '表示',
  'window.list.filter.all': 'すべて：{count, number}',
  'window.list.filter.to-revoke': '取り消し対象：{count, number}',
  'window.list.filter.to-revoke.self': '取り消し対象：{count, number} とご自身',
  'window.list.filter.problems': '除外：{count, number}',
  'window.list.filter.open': '失敗または不明：{count, number}',
  'window.list.filter.accepted': '受け付け済み：{count, number}',
  'window.list.rows': 'リストのユーザー',
  'window.list.rows.none': '該当する行はありません。',
  'window.list.rows.waiting': '{row, number}…',
  'window.list.rows.failed': 'これらの行を読み取れませんでした。',
  'window.list.line': '{line} 行目',

  'window.list.standing.looking-up': '照会中',
  'window.list.standing.waiting': '取り消し対象',
  'window.list.standing.waiting.self': '自分（最後に実行）',
  'window.list.standing.sending': '要求中…',
  'window.list.standing.accepted': '{time} に受け付け（{status}）',
  'window.list.standing.proven': '取り消し済み、{time} に確認',
  'window.list.standing.failed': '失敗',
  'window.list.standing.unclear': '不明',
  'window.list.standing.duplicate': '{line} 行目と同じユーザー',
  'window.list.standing.unknown': '存在しないユーザー',
  'window.list.standing.malformed': 'ID もメールアドレスもなし',
  'window.list.standing.lookup-failed': '照会失敗',
  'window.list.standing.self-left-out': '自分のため除外',

  'window.list.confirm.effect':
    '対象ユーザーのサインインはすべて終了し、通話も切断されます。シングルサインオンを使っている場合は、ブラウザーから再びサインインされることがあります。',
  'window.list.confirm.self': 'このリストには自分も含まれています',
  'window.list.confirm.self.include': '最後に自分のトークンも取り消す',
  'window.list.confirm.self.note':
    '要求元のセッションと、ほかのすべてのサインインも終了します。ご自身の番は、ほかの全員の結果が判明してからです。',
  'window.list.confirm.type':
    '{users, plural, =1 {このユーザーを取り消すには} other {これらのユーザーを取り消すには}} {users, number} と入力してください',
  'window.list.confirm.start': '{users, plural, other {# 人の全トークンを取り消す}}',
  'window.list.confirm.other': 'ユーザーの人数と一致しません：{users, number}。',
  'window.list.confirm.nobody': 'このリストには、トークンを取り消せるユーザーの行がありません。',

  'window.list.pause': '一時停止',
  'window.list.resume': '再開',
  'window.list.stop': '停止',
  'window.list.stop.now': '今すぐ停止：残りのトークンはそのまま',
  'window.list.retry': '残りを再試行',
  'window.list.retry.look-up': '再照会',
  'window.list.save': 'CSV で保存…',
  'window.list.saved': '{file} として保存しました。',
  'window.list.close': 'このリストを閉じる',
} as const;
