/** Sentences for shared/failure.ts: what is wrong, and what to do. */
export const failures = {
  'failure.network.offline': 'This computer is offline.',
  'failure.network.dns': 'The name of the Genesys Cloud host could not be found. Check the network or the VPN.',
  'failure.network.refused': 'The Genesys Cloud host refused the connection.',
  'failure.network.certificate':
    'The certificate of the Genesys Cloud host could not be trusted, so nothing was sent. A firewall that inspects traffic may need its certificate installed.',
  'failure.network.tls': 'A secure connection to the Genesys Cloud host could not be made, so nothing was sent.',
  'failure.network.proxy': 'The proxy between this computer and Genesys Cloud did not let the request through.',
  'failure.network.redirect':
    'The answer pointed to another address. It was not followed, because a token only goes to its own region.',
  'failure.network.timeout': 'Genesys Cloud did not answer in time.',
  'failure.network.aborted': 'The request was stopped before an answer came.',
  'failure.network.lost': 'The connection to Genesys Cloud broke before an answer came.',
  'failure.rejected':
    'Genesys Cloud does not accept this token. It was copied incompletely or with a slip, belongs to another region, has expired, or was revoked. This proves nothing about another token.',
  'failure.rejected.expired': 'This token has expired.',
  'failure.forbidden': 'This token is not allowed to do that.',
  'failure.forbidden.message': 'This token is not allowed to do that. Genesys Cloud says: {message}',
  'failure.not-found': 'No user with this id is in this organization.',
  'failure.rate-limited': 'Genesys Cloud asks to wait because of too many requests.',
  'failure.rate-limited.wait': 'Genesys Cloud asks to wait {wait} because of too many requests.',
  'failure.server': 'Genesys Cloud has a problem of its own ({status}).',
  'failure.bad-reply.not-genesys':
    'The answer did not come from Genesys Cloud. A sign-in page of this network may be in between.',
  'failure.bad-reply.not-json': 'The answer of Genesys Cloud could not be read.',
  'failure.bad-reply.shape': 'The answer of Genesys Cloud was not of the expected form.',
  'failure.bad-reply.too-large': 'The answer of Genesys Cloud was too large to be right.',
  'failure.bad-reply.status': 'Genesys Cloud gave an answer that was not expected here ({status}).',
  'failure.sign-in.denied': 'The sign-in was refused: you, or your organization, did not allow it.',
  'failure.sign-in.timed-out':
    'Nobody finished signing in in time. If the browser showed an error, check the client id and the region, and that the client allows the redirect http://localhost.',
  'failure.sign-in.cancelled': 'The sign-in was cancelled.',
  'failure.sign-in.browser-failed': 'No browser could be opened to sign in.',
  'failure.sign-in.port-unavailable':
    'This computer had no free port for the browser to come back to. Another program may block local connections.',
  'failure.sign-in.bad-client':
    'Genesys Cloud does not know this client in this region, or its secret is not the right one.',
  'failure.sign-in.grant-not-allowed':
    'This client may not sign in in this way. An administrator sets the grant type of an OAuth client.',
  'failure.sign-in.expired-grant': 'Genesys Cloud does not take this sign-in any more. Sign in again.',
  'failure.sign-in.refused': 'Genesys Cloud refused the sign-in.',
  'failure.sign-in.says': '{sentence} Genesys Cloud says: {message}',
  'failure.unended':
    '{sentence} A token had been issued by then and could not be ended yet. Token Tray keeps trying while it runs.',
  'failure.unended.until':
    '{sentence} A token had been issued by then and could not be ended yet. Token Tray keeps trying while it runs. By {time} at the latest the token ends by itself.',
  'failure.keychain.locked': 'The keychain is locked. Unlock it and try again.',
  'failure.keychain.missing':
    'This computer offers no keychain. The token can be kept until the app quits, and nowhere else.',
  'failure.keychain.timeout': 'The keychain did not answer. If it asks for a password, enter it and try again.',
  'failure.keychain.crashed': 'The connection to the keychain broke. Try again.',
  'failure.keychain.refused': 'The keychain refused to store the token.',
  'failure.disk.full': 'The disk is full, so {file} could not be written. Nothing that was there is lost.',
  'failure.disk.read-only': '{file} may not be written. Nothing that was there is lost.',
  'failure.disk.newer': '{file} was written by a newer version of Token Tray. It is left as it is.',
  'failure.disk.damaged': '{file} was damaged. It was set aside, and a new one was started.',
  'failure.disk.other': '{file} could not be written. Nothing that was there is lost.',
  'failure.malformed-token.empty': 'Paste a token first.',
  'failure.malformed-token.too-short': 'This is too short to be a token.',
  'failure.malformed-token.too-long': 'This is too long to be a token: the keychain takes 2,500 characters.',
  'failure.malformed-token.white-space': 'A token holds no spaces or line breaks. Copy the token alone.',
  'failure.malformed-token.characters': 'This holds characters that no token has. Copy the token alone.',
  'failure.malformed-user-id':
    'A user id looks like 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f. Copy it from the address of the user’s page.',
  'failure.malformed-label': 'A label is one line of at most 60 characters.',
  'failure.malformed-client-secret': 'This can’t be a client secret. Copy the secret alone, without spaces.',
  'failure.not-renewable': 'This session can’t be renewed. Sign in again.',
  'failure.malformed-client-id':
    'A client id looks like 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f. An administrator finds it with the OAuth client.',
  'failure.malformed-region.empty': 'Type the domain of your Genesys Cloud, for example mypurecloud.ie.',
  'failure.malformed-region.scheme':
    'Tokens are sent over https only. Type the domain alone, or start it with https://.',
  'failure.malformed-region.user-info': 'A name or a password before an @ has no place here. Type the domain alone.',
  'failure.malformed-region.path': 'Leave out the slash and what follows it: only the domain is needed.',
  'failure.malformed-region.query': 'Leave out what follows the ? or #: only the domain is needed.',
  'failure.malformed-region.port': 'The port has to be a number from 1 to 65535.',
  'failure.malformed-region.ip-address': 'This is an address made of numbers. Type the domain’s name.',
  'failure.malformed-region.trailing-dot': 'Leave out the dot at the end.',
  'failure.malformed-region.look-alike':
    'This name looks like another one and is not it, so no token is sent there. Type the domain letter by letter.',
  'failure.malformed-region.characters': 'A domain holds letters, digits, hyphens and dots, and nothing else.',
  'failure.malformed-region.incomplete': 'A domain has at least two parts, for example mypurecloud.ie.',
  'failure.malformed-region.too-long': 'This is too long to be a domain.',
  'failure.unknown-region': 'Choose a region from the list.',
  'failure.unknown-session': 'This session is no longer held here.',
  'failure.session-not-live': 'This session has ended, so it can’t do that.',
  'failure.secret-missing': 'The keychain no longer holds this token. Another program may have removed it.',
  'failure.secret-unreadable.newer':
    'The keychain holds this token as a newer version of Token Tray wrote it. Update Token Tray.',
  'failure.secret-unreadable.damaged':
    'The keychain holds this token in a form that can’t be read. Forget this session and add its token again.',
  'failure.region-unavailable': 'The cloud that this session was added with is not the one in use now.',
  'failure.duplicate-session': 'This token is already in the list.',
  'failure.command-refused': 'The window asked for something that the app does not do.',
} as const;
