/** Words of the window about revoking all tokens of a user: who asks, finding the user, agreeing to it, and what came of it. */
export const windowUsers = {
  'window.revoke-user.open': 'ユーザーを取り消す…',
  'window.users': 'ユーザーの取り消し',
  'window.users.which': 'ユーザーの人数',
  'window.users.one': '1 人のユーザー',
  'window.users.many': '複数のユーザー',
  'window.users.lead':
    '退職者や漏えいしたトークンへの対応に使います。場所を問わず、ユーザーのすべてのサインインを終了します。',
  'window.users.nobody':
    '有効なセッションがないため、要求できません。先にセッションを追加するか、再サインインしてください。',
  'window.users.add': 'セッションを追加',

  'window.acting': '要求元',
  'window.acting.option': '{name}、{organization}',
  'window.ability.revoke-users.seen': '{time} にユーザーを取り消した実績があります。',
  'window.ability.revoke-users.no':
    '{time} に、Genesys Cloud はこのセッションによるユーザーの取り消しを許可しませんでした。権限 {permission} を含むロールをこのセッションのユーザーに付与するよう、管理者に依頼してください。このまま試すこともできます。',
  'window.ability.revoke-users.unlikely':
    'このトークンにはスコープ {scope} が付与されていないため、ユーザーの取り消しは Genesys Cloud に拒否される可能性が高いです。このまま試すこともできます。',
  'window.ability.revoke-users.unknown': '取り消しには {permission} が必要です（まだ試していません）。',
  'window.ability.search-users.seen': '名前とメールアドレスで検索できます。',
  'window.ability.search-users.no':
    '{time} に、Genesys Cloud はこのセッションによる検索を許可しませんでした。管理者に権限 {permission} を依頼するか、権限の要らないユーザー ID を入力してください。',
  'window.ability.search-users.unlikely':
    'このトークンにはスコープ {scope} が付与されていないため、検索は拒否される可能性が高いです。ユーザー ID での照会は行えます。',
  'window.ability.search-users.unknown': '検索には {permission} が必要です。ID での照会には不要です。',

  'window.users.list.running': 'ユーザーリストを取り消しています。',
  'window.users.list.paused': 'ユーザーリストは一時停止中です。自動で再開します。',
  'window.users.list.waiting': 'ユーザーリストが操作を待っています。',
  'window.users.list.show': '表示',

  'window.find': 'ユーザー',
  'window.find.placeholder': '名前、メールアドレス、または ID',
  'window.find.submit': '検索',
  'window.find.busy': 'Genesys Cloud に問い合わせ中…',
  'window.find.empty': '名前、メールアドレス、またはユーザー ID を入力してください。',
  'window.find.found': '{count, plural, other {# 人のユーザーが見つかりました}}',
  'window.find.some':
    '{total, number} 人中、最初の {count, number} 人を表示しています。絞り込むには、名前をさらに入力するか、メールアドレスを入力してください。',
  'window.find.none': 'この組織に「{query}」に一致するユーザーは見つかりませんでした。',
  'window.find.none.place': '{organization} に「{query}」に一致するユーザーは見つかりませんでした。',
  'window.find.none.note':
    '入力に誤りがないか確認するか、メールアドレスで試してください。別の組織には、その組織のセッションが必要です。',
  'window.find.unseen': 'この ID を照会せずに続ける',
  'window.find.unnamed': '名前のないユーザー',
  'window.find.you': '要求元のユーザーです',
  'window.find.state.active': 'アクティブ',
  'window.find.state.inactive': '非アクティブ',
  'window.find.state.deleted': '削除済み',

  'window.confirm.title': 'このユーザーのすべてのトークンを取り消しますか？',
  'window.confirm.title.name': '「{name}」のすべてのトークンを取り消しますか？',
  'window.confirm.asked-by': '要求元：{name}',
  'window.confirm.unseen': 'このユーザーは照会されていません。ID をもう一度確認してください。',
  'window.confirm.self': '要求元のユーザーです。使用中のセッション「{name}」も終了します。',
  'window.confirm.effect.all': 'すべてのデバイスとアプリケーションで、このユーザーのサインインが終了します。',
  'window.confirm.effect.calls': '通話も含め、直ちに Genesys Cloud から切断されます。',
  'window.confirm.effect.sso':
    'シングルサインオンで再びサインインされることがあります。防ぐには、ユーザーも無効化してください。',
  'window.confirm.held':
    '{count, plural, =1 {ここに登録されている次のセッションも終了します：{names}。} other {ここに登録されている次の # 件のセッションも終了します：{names}。}}',
  'window.confirm.now': '全トークンを取り消す',
  'window.confirm.sending': 'Genesys Cloud に要求中…',

  'window.outcomes': '要求した取り消し',
  'window.outcomes.earlier': '以前の要求',
  'window.outcomes.next': '別のユーザーを取り消す',
  'window.outcome.asked': '{time}：すべてのトークンの取り消しを要求しました（要求元：{name}）。',
  'window.outcome.asked.gone':
    '{time}：すべてのトークンの取り消しを要求しました（要求元のセッションはもう登録されていません）。',
  'window.outcome.tries': '{count, plural, other {これまでに # 回送信しましたが、明確な応答はありませんでした。}}',
  'window.outcome.sent': 'Genesys Cloud の応答を待っています。',
  'window.outcome.accepted': '{time}：Genesys Cloud が要求を受け付けました（{status}）。',
  'window.outcome.elsewhere':
    'ここからわかるのはこれがすべてです。このユーザーのトークンはここに登録されていないため、試せるものがありません。',
  'window.outcome.failed': '{time}：何も取り消されませんでした。{why}',
  'window.outcome.unknown':
    '{time}：応答が失われたため、このユーザーのトークンが取り消されたかどうか不明です。もう一度要求しても問題ありません。{why}',
  'window.outcome.unknown.proven':
    '{time}：応答は失われましたが、取り消しは実行されており、その後に確認されました。{why}',
  'window.outcome.retry': '{time} に自動で再送信します。',
  'window.outcome.held': '{name}（ここに登録）：{status}',
  'window.outcome.refused': 'ここに登録されている「{name}」は、{time} から拒否されています（{how}）。',
  'window.outcome.proven': '証拠：ここに登録されている「{name}」は、{time} から拒否されています（{how}）。',
  'window.outcome.proven.gone':
    '証拠：ここに登録されていたこのユーザーのセッションは、{time} から拒否されています（{how}）。',
  'window.outcome.show': 'このセッションを表示',
  'window.outcome.again': 'もう一度要求',
} as const;
