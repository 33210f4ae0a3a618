import { isGivenUp } from '../../../shared/failure';
import { describeFailure, t } from '../../../shared/messages';
import type { Session } from '../../../shared/session';
import type { SignInEnd, Snapshot } from '../../../shared/snapshot';
import { plainText } from '../plain-text';
import type { Notice } from './notice';
import { noticeName, sessionTag } from './session-notice';

/** Room for why it failed, and for what is said of a token that lives on. */
const longestBody = 400;

/** Whether what was told of a sign-in still holds: the session is held, or no later sign-in, nor the person, has gone over it. */
export const isSignInAsTold = ({ at, outcome }: SignInEnd, { lastSignIn, sessions }: Snapshot): boolean =>
  outcome.ok ? sessions.some(({ id }) => id === outcome.value.sessionId) : lastSignIn?.at === at;

/**
 * How a browser sign-in ended, for a person who closed the window meanwhile. Undefined where there is nothing to say: they gave
 * it up themselves, or the session is gone already.
 */
export const signInNotice = (
  { replaces, outcome }: Pick<SignInEnd, 'replaces' | 'outcome'>,
  sessions: readonly Session[],
): Notice | undefined => {
  if (outcome.ok) {
    const session = sessions.find(({ id }) => id === outcome.value.sessionId);
    if (session === undefined) return undefined;
    return {
      tag: sessionTag(session.id),
      title: t('notice.signed-in.title', { name: noticeName(session) }),
      body: t(outcome.value.renewed ? 'notice.signed-in.again' : 'notice.signed-in'),
      urgency: 'normal',
      focus: { kind: 'session', sessionId: session.id },
    };
  }
  const { failure } = outcome;
  if (isGivenUp(failure)) return undefined;
  return {
    tag: 'sign-in',
    title: t('notice.not-signed-in.title'),
    body: plainText(describeFailure(failure), longestBody),
    urgency: 'normal',
    focus: replaces === undefined ? { kind: 'add' } : { kind: 'sign-in', sessionId: replaces },
  };
};
