/** Why a list of users can't be taken or worked on, and the words of the table that is saved of it. */
export const userLists = {
  'failure.user-list.empty':
    'このリストは空です。1 行に 1 人ずつ、ユーザー ID またはメールアドレスを指定してください。',
  'failure.user-list.not-text':
    'テキストではありません。CSV または 1 行に 1 人ずつ記載したテキストとして保存し、そのファイルを選んでください。',
  'failure.user-list.no-users':
    'このリストには、ユーザー ID やメールアドレスの行も列も見つかりません。正しいファイルか確認してください。',
  'failure.user-list.too-many':
    'このリストは {rows, number} 行あり、上限の {most, number} 行を超えています。分割して、順に取り消してください。',
  'failure.user-list.unfinished':
    '別のユーザーリストが完了していません。完了を待つか停止してから、新しいリストを開いてください。',
  'failure.user-list.no-list': 'ユーザーリストはもうありません。もう一度開いてください。',
  'failure.user-list.not-now': 'ユーザーリストは今この操作を行えません。すでに先へ進んだ可能性があります。',
  'failure.user-list.other-number':
    '{users, plural, =0 {このリストには、いま取り消せるユーザーがいません。} other {このリストの対象は現在 # 人です。確認のうえ、この人数を入力してください。}}',

  'user-list.table.line': '行',
  'user-list.table.input': '入力',
  'user-list.table.id': 'ユーザー ID',
  'user-list.table.name': '名前',
  'user-list.table.email': 'メール',
  'user-list.table.organization': '組織 ID',
  'user-list.table.asked-by': '要求元',
  'user-list.table.outcome': '結果',
  'user-list.table.at': '日時（UTC）',
  'user-list.table.status': 'ステータス',
  'user-list.table.correlation': '相関 ID',
  'user-list.table.detail': '詳細',
  'user-list.outcome.looking-up': '未照会',
  'user-list.outcome.waiting': '未要求',
  'user-list.outcome.sending': '要求中',
  'user-list.outcome.accepted': '受け付け済み',
  'user-list.outcome.proven': '取り消し済み（証拠あり）',
  'user-list.outcome.failed': '失敗',
  'user-list.outcome.unclear': '不明',
  'user-list.outcome.duplicate': '重複',
  'user-list.outcome.unknown': '存在しないユーザー',
  'user-list.outcome.malformed': 'ID もメールアドレスもなし',
  'user-list.outcome.lookup-failed': '照会失敗',
  'user-list.outcome.self-left-out': '自分のため除外',
  'user-list.detail.proven': 'ここに登録されているこのユーザーのセッションが、{time} に拒否されました。',
  'user-list.detail.duplicate': '{line, number} 行目と同じユーザーです。',
  'user-list.file': '取り消したユーザー {day}.csv',
  'user-list.asker-refused':
    'Genesys Cloud が要求元のセッションのトークンを拒否しています。有効期限が切れたか、取り消されました。',
  'tray.headline.list': 'ユーザーリストが操作を待っています',
  'tray.headline.list.stuck': 'ユーザーリストを今は続行できません：残り {left, number} / {total, number} 人',
  'tray.headline.list.running': 'ユーザーリストを取り消しています：残り {left, number} / {total, number} 人',
  'tray.headline.list.running.about': 'ユーザーリストを取り消しています：残り約 {left, number} / {total, number} 人',
  'tray.list.running': 'ユーザーリストを取り消しています…',
  'tray.list.stuck': 'ユーザーリストは一時停止中で、自動で再開します…',
  'tray.list.waiting': 'ユーザーリストを再開：残り {left, number} / {total, number} 人…',
  'tray.list.look-up': 'ユーザーリストを再開：照会が完了していません…',
  'notice.list.waiting.title': 'ユーザーリストが操作を待っています',
  'notice.list.waiting':
    '{left, plural, other {{total, number} 人のうち # 人がまだ取り消されていません。操作すると再開します。}}',
  'notice.list.waiting.look-up': 'ユーザーの照会中に中断されました。まだ誰も取り消されていません。',
  'notice.list.paused.title': 'ユーザーリストは一時停止中です',
  'notice.list.done.title': 'ユーザーリストが完了しました',
  'notice.list.done':
    '{total, plural, =1 {Genesys Cloud がこのユーザーの要求を受け付けました。} other {Genesys Cloud が # 人全員の要求を受け付けました。}}',
  'notice.list.done.some.title': 'ユーザーリストは終わりましたが、残りがあります',
  'notice.list.done.some':
    'Genesys Cloud は {total, number} 人中 {accepted, number} 人の要求を受け付けました。残りを確認してから、もう一度お試しください。',
  'notice.many.user-list': '{count, plural, other {ユーザーリストの進展}}',
} as const;
