/** What the browser shows when it comes back from signing in. */
export const login = {
  'login.page.signed-in.title': 'Connexion réussie',
  'login.page.signed-in': 'Genesys Cloud a accepté la connexion. La suite se passe dans Token Tray.',
  'login.page.failed.title': 'La connexion a échoué',
  'login.page.close': 'Vous pouvez fermer cette page et revenir à Token Tray.',
  'login.page.unexpected.title': 'Rien à voir ici',
  'login.page.unexpected':
    'Token Tray attend ici sa propre connexion, et ce n’est pas celle-ci. Une connexion en cours se poursuit.',
  'login.page.over': 'Cette connexion est close. Pour vous connecter, recommencez dans Token Tray.',
} as const;
