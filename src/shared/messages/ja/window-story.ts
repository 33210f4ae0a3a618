/** Words of the window about a revocation that was refused, or whose proof waits for the keychain. */
export const windowStory = {
  'window.story.refused': '{time}：トークンの取り消しを要求しましたが、Genesys Cloud は実行しませんでした。{why}',
  'window.story.locked':
    'キーチェーンからトークンを取り出せないため、今は試せません。取り出せるようになり次第、取り消しを確認します。',
} as const;
