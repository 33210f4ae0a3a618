/** Words of the window about a revocation that was refused, or whose proof waits for the keychain. */
export const windowStory = {
  'window.story.refused': '{time}：トークンの取り消しを要求しましたが、Genesys Cloud は実行しませんでした。{why}',
  'window.story.locked':
    'キーチェーンからトークンを取り出せないため、今は試せません。取り出せるようになり次第、取り消しを確認します。',
  'proof.how': '{by, select, DELETE {取り消しの要求への 401} other {{by} への 401}}',
  'proof.how.code': '{how}、{code}',
  'proof.how.told': 'HEAD への 401、GET での再問い合わせ：{code}',
} as const;
