/** The program itself: its name, and what it says on the terminal when it can't start. */
export const program = {
  'program.name': 'Token Tray',
  'program.comment': 'Genesys Cloud のセッションを監視し、終了を知らせます',
  'program.version': '{name} {version}',
  'program.help':
    'Token Tray はトレイから Genesys Cloud のセッションを監視し、終了を知らせ、確認付きで取り消します。引数を付けずに起動してください。もう一度起動するとウィンドウが表示されます。',
  'program.help.options': 'オプション：',
  'program.help.help': 'このヘルプを表示します',
  'program.help.version': 'バージョンを表示します',
  'program.help.at-login': 'ウィンドウを開かずに起動します',
  'program.help.cloud': 'このコンピューター上のクラウドを追加します（試用向けにビルドされたものだけで使えます）',
  'program.refused.switches':
    '{switches} を付けると Token Tray は起動しません。アプリと保管中のトークンが、ほかのプログラムから見えるようになるためです。付けずに起動してください。',
  'program.refused.cloud.packaged':
    '--cloud を付けると Token Tray は起動しません。試用向けにビルドされたものだけで使えます。付けずに起動してください。',
  'program.refused.cloud.not-an-origin':
    '--cloud に続く値を解釈できません。--cloud=http://127.0.0.1:8080 のように指定してください。',
  'program.refused.cloud.not-loopback':
    '--cloud に指定できるのは、このコンピューター上のクラウドだけです（例：--cloud=http://127.0.0.1:8080）。',
} as const;
