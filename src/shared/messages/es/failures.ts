/** Sentences for shared/failure.ts: what is wrong, and what to do. */
export const failures = {
  'failure.network.offline': 'Este equipo no tiene conexión.',
  'failure.network.dns': 'No se encontró el nombre del host de Genesys Cloud. Compruebe la red o la VPN.',
  'failure.network.refused': 'El host de Genesys Cloud rechazó la conexión.',
  'failure.network.certificate':
    'El certificado del host de Genesys Cloud no es de confianza, así que no se envió nada. Si un firewall inspecciona el tráfico, puede que haya que instalar su certificado.',
  'failure.network.tls':
    'No se pudo establecer una conexión segura con el host de Genesys Cloud, así que no se envió nada.',
  'failure.network.proxy': 'El proxy entre este equipo y Genesys Cloud no dejó pasar la solicitud.',
  'failure.network.redirect':
    'La respuesta remitía a otra dirección. No se siguió, porque un token solo se envía a su propia región.',
  'failure.network.timeout': 'Genesys Cloud no respondió a tiempo.',
  'failure.network.aborted': 'La solicitud se detuvo antes de recibir respuesta.',
  'failure.network.lost': 'La conexión con Genesys Cloud se cortó antes de recibir respuesta.',
  'failure.rejected':
    'Genesys Cloud no acepta este token. Se copió incompleto o con algún error, pertenece a otra región, ha expirado o fue revocado. Esto no demuestra nada sobre otros tokens.',
  'failure.rejected.expired': 'Este token ha expirado.',
  'failure.forbidden': 'Este token no tiene permiso para hacer eso.',
  'failure.forbidden.message': 'Este token no tiene permiso para hacer eso. Genesys Cloud indica: {message}',
  'failure.not-found': 'No hay ningún usuario con este ID en esta organización.',
  'failure.rate-limited': 'Genesys Cloud pide esperar porque hay demasiadas solicitudes.',
  'failure.rate-limited.wait': 'Genesys Cloud pide esperar {wait} porque hay demasiadas solicitudes.',
  'failure.server': 'Genesys Cloud tiene un problema propio ({status}).',
  'failure.bad-reply.not-genesys':
    'La respuesta no procede de Genesys Cloud. Puede que esta red haya interpuesto una página de inicio de sesión.',
  'failure.bad-reply.not-json': 'No se pudo leer la respuesta de Genesys Cloud.',
  'failure.bad-reply.shape': 'La respuesta de Genesys Cloud no tiene la forma esperada.',
  'failure.bad-reply.too-large': 'La respuesta de Genesys Cloud es demasiado grande para ser correcta.',
  'failure.bad-reply.status': 'Genesys Cloud dio una respuesta que aquí no se esperaba ({status}).',
  'failure.sign-in.denied': 'El inicio de sesión fue rechazado: usted o su organización no lo permitió.',
  'failure.sign-in.timed-out':
    'Nadie completó a tiempo el inicio de sesión. Si el navegador mostró un error, compruebe el ID de cliente y la región, y que el cliente permita la redirección http://localhost.',
  'failure.sign-in.cancelled': 'Se canceló el inicio de sesión.',
  'failure.sign-in.browser-failed': 'No se pudo abrir ningún navegador para iniciar sesión.',
  'failure.sign-in.port-unavailable':
    'Este equipo no tenía ningún puerto libre para el regreso del navegador. Puede que otro programa bloquee las conexiones locales.',
  'failure.sign-in.bad-client': 'Genesys Cloud no conoce este cliente en esta región, o el secreto no es el correcto.',
  'failure.sign-in.grant-not-allowed':
    'Este cliente no puede iniciar sesión de esta forma. Un administrador define el tipo de concesión de un cliente OAuth.',
  'failure.sign-in.expired-grant': 'Genesys Cloud ya no acepta este inicio de sesión. Vuelva a iniciar sesión.',
  'failure.sign-in.refused': 'Genesys Cloud rechazó el inicio de sesión.',
  'failure.sign-in.says': '{sentence} Genesys Cloud indica: {message}',
  'failure.unended':
    '{sentence} Ya se había emitido un token y todavía no se pudo finalizar. Token Tray lo seguirá intentando mientras esté abierto.',
  'failure.unended.until':
    '{sentence} Ya se había emitido un token y todavía no se pudo finalizar. Token Tray lo seguirá intentando mientras esté abierto. El token finaliza por sí solo a más tardar el {time}.',
  'failure.keychain.locked': 'El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.',
  'failure.keychain.missing':
    'Este equipo no ofrece ningún llavero. El token solo se puede conservar hasta que se cierre la aplicación.',
  'failure.keychain.timeout': 'El llavero no respondió. Si pide una contraseña, introdúzcala e inténtelo de nuevo.',
  'failure.keychain.crashed': 'Se cortó la conexión con el llavero. Inténtelo de nuevo.',
  'failure.keychain.refused': 'El llavero se negó a guardar el token.',
  'failure.disk.full': 'El disco está lleno y no se pudo escribir {file}. No se ha perdido nada de lo que había.',
  'failure.disk.read-only': 'No se permite escribir {file}. No se ha perdido nada de lo que había.',
  'failure.disk.newer': '{file} lo escribió una versión más reciente de Token Tray. Se deja tal como está.',
  'failure.disk.damaged': '{file} estaba dañado. Se apartó y se empezó uno nuevo.',
  'failure.disk.other': 'No se pudo escribir {file}. No se ha perdido nada de lo que había.',
  'failure.malformed-token.empty': 'Pegue primero un token.',
  'failure.malformed-token.too-short': 'Es demasiado corto para ser un token.',
  'failure.malformed-token.too-long': 'Es demasiado largo para ser un token: el llavero admite 2500 caracteres.',
  'failure.malformed-token.white-space': 'Un token no contiene espacios ni saltos de línea. Copie solo el token.',
  'failure.malformed-token.characters': 'Contiene caracteres que ningún token tiene. Copie solo el token.',
  'failure.malformed-user-id':
    'Un ID de usuario es como 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f. Cópielo de la dirección de la página del usuario.',
  'failure.malformed-label': 'Un nombre es una sola línea de 60 caracteres como máximo.',
  'failure.malformed-client-secret': 'Esto no puede ser un secreto de cliente. Copie solo el secreto, sin espacios.',
  'failure.not-renewable': 'Esta sesión no se puede renovar. Vuelva a iniciar sesión.',
  'failure.malformed-client-id':
    'Un ID de cliente es como 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f. Un administrador lo encuentra en el cliente OAuth.',
  'failure.malformed-region.empty': 'Escriba el dominio de su Genesys Cloud, por ejemplo mypurecloud.ie.',
  'failure.malformed-region.scheme':
    'Los tokens solo se envían por https. Escriba solo el dominio, o empiécelo por https://.',
  'failure.malformed-region.user-info':
    'Aquí no va ningún nombre ni contraseña delante de una @. Escriba solo el dominio.',
  'failure.malformed-region.path': 'Quite la barra y lo que le sigue: solo hace falta el dominio.',
  'failure.malformed-region.query': 'Quite lo que sigue a ? o #: solo hace falta el dominio.',
  'failure.malformed-region.port': 'El puerto tiene que ser un número del 1 al 65535.',
  'failure.malformed-region.ip-address': 'Es una dirección hecha de números. Escriba el nombre del dominio.',
  'failure.malformed-region.trailing-dot': 'Quite el punto del final.',
  'failure.malformed-region.look-alike':
    'Este nombre se parece a otro, pero no es el mismo, así que no se envía allí ningún token. Escriba el dominio letra por letra.',
  'failure.malformed-region.characters': 'Un dominio solo contiene letras, cifras, guiones y puntos.',
  'failure.malformed-region.incomplete': 'Un dominio tiene al menos dos partes, por ejemplo mypurecloud.ie.',
  'failure.malformed-region.too-long': 'Es demasiado largo para ser un dominio.',
  'failure.unknown-region': 'Elija una región de la lista.',
  'failure.unknown-session': 'Esta sesión ya no está guardada aquí.',
  'failure.session-not-live': 'Esta sesión ha finalizado, así que no puede hacer eso.',
  'failure.secret-missing': 'El llavero ya no contiene este token. Puede que otro programa lo haya quitado.',
  'failure.secret-unreadable.newer':
    'El llavero contiene este token tal como lo escribió una versión más reciente de Token Tray. Actualice Token Tray.',
  'failure.secret-unreadable.damaged':
    'El llavero contiene este token en una forma que no se puede leer. Olvide esta sesión y vuelva a añadir su token.',
  'failure.region-unavailable': 'La nube con la que se añadió esta sesión no es la que se usa ahora.',
  'failure.duplicate-session': 'Este token ya está en la lista.',
  'failure.command-refused': 'La ventana pidió algo que la aplicación no hace.',
} as const;
