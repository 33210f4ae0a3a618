/** What is known of a session from before, what was kept of a damaged file, and how a proof came. */
export const keeping = {
  'status.locked.missing': 'Sem chaveiro',
  'status.line.locked.missing': 'Nenhum chaveiro para entregar o token desde {time}',
  'status.line.unchecked.verified': 'Aguarda a primeira verificação; ativa antes da reinicialização ({time})',
  'status.line.unreachable.before': 'Sem resposta desde {time}; ativa antes da reinicialização ({verified})',

  'window.sentence.unchecked.verified':
    'Ainda não verificada desde que o Token Tray foi iniciado. Estava ativa na última verificação, antes da reinicialização ({time}).',
  'window.sentence.unreachable.before':
    'Sem resposta desde {time}, por isso não se sabe se está ativa. Estava na última verificação, antes da reinicialização ({verified}).',
  'window.sentence.locked.missing':
    'Este computador não oferece um chaveiro para entregar o token desde {time}, por isso não é possível verificar a sessão. Nada foi apagado aqui.',
  'window.sentence.locked.verified':
    'O chaveiro não entrega o token desde {time}, por isso não é possível verificar a sessão. Estava ativa na última verificação ({verified}). Nada foi apagado aqui.',
  'window.sentence.locked.missing.verified':
    'Este computador não oferece um chaveiro para entregar o token desde {time}, por isso não é possível verificar a sessão. Estava ativa na última verificação ({verified}). Nada foi apagado aqui.',

  'failure.disk.salvaged':
    '{file} estava danificado e foi posto de lado. {kept, plural, =0 {Não foi possível ler nenhuma sessão dele.} one {# sessão pôde ser lida e foi mantida.} other {# sessões puderam ser lidas e foram mantidas.}}',
  'failure.disk.salvaged.lost':
    '{file} estava danificado e foi posto de lado. {kept, plural, =0 {Nenhuma sessão foi mantida.} one {# sessão foi mantida.} other {# sessões foram mantidas.}} {lost, plural, one {Não foi possível ler # sessão: adicione-a de novo.} other {Não foi possível ler # sessões: adicione-as de novo.}}',
  'failure.disk.salvaged.named':
    '{file} estava danificado e foi posto de lado. {kept, plural, =0 {Nenhuma sessão foi mantida.} one {# sessão foi mantida.} other {# sessões foram mantidas.}} {lost, plural, one {Não foi possível ler # sessão: adicione-a de novo ({names}).} other {Não foi possível ler # sessões: adicione-as de novo ({names}).}}',
} as const;
