/** What the browser shows when it comes back from signing in. */
export const login = {
  'login.page.signed-in.title': 'Sesión iniciada',
  'login.page.signed-in': 'Ha iniciado sesión en Genesys Cloud. Token Tray sigue a partir de aquí.',
  'login.page.failed.title': 'No se ha iniciado sesión',
  'login.page.close': 'Puede cerrar esta página y volver a Token Tray.',
  'login.page.unexpected.title': 'Aquí no hay nada que ver',
  'login.page.unexpected':
    'Token Tray espera aquí su propio inicio de sesión, y este no lo es. Si hay alguno en curso, continúa.',
  'login.page.over': 'Este inicio de sesión ha terminado. Para iniciar sesión, empiece de nuevo en Token Tray.',
} as const;
