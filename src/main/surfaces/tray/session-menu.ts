import { correlationIdOf, type Failure } from '../../../shared/failure';
import { describeFailure, formatTime, t } from '../../../shared/messages';
import type { Region } from '../../../shared/region';
import { mayRenew } from '../../../shared/renewal-time';
import { isLive, type Session } from '../../../shared/session';
import { maySignInAgain } from '../../../shared/sign-in-again';
import { leadsToUser } from '../../../shared/user-revocation';
import { plainText } from '../plain-text';
import type { MenuItem, MenuModel } from './menu-model';
import { menuLabel, menuName, stateLine, whereLine, whoLine } from './session-lines';

const longestLine = 90;

const failureOf = ({ status }: Session): Failure | undefined =>
  status.kind === 'unreachable' || status.kind === 'unconfirmed' ? status.failure : undefined;

const correlationOf = (session: Session): string | undefined => {
  const { status } = session;
  const failure = failureOf(session);
  if (failure !== undefined) return correlationIdOf(failure);
  return status.kind === 'ended' || status.kind === 'revoked' ? status.proof.correlationId : undefined;
};

const renewalLine = ({ at, failure }: NonNullable<Session['renewalFailure']>, now: number): string =>
  t('tray.session.line.renewal-failed', { time: formatTime(at, now), failure: describeFailure(failure) });

/**
 * The submenu of one session: what it is, what is known of it, and all that can be done with it.
 *
 * @param mark what tells it from another session of the same name, where there is one
 */
export const sessionMenu = (session: Session, regions: readonly Region[], now: number, mark?: string): MenuItem => {
  const { id: sessionId, status } = session;
  const id = (part: string): string => `session:${sessionId}:${part}`;
  const live = isLive(status);
  const dead = status.kind === 'ended' || status.kind === 'revoked';
  const line = (part: string, words: string): MenuItem => ({
    kind: 'line',
    id: id(part),
    label: plainText(words, longestLine),
  });
  const failure = failureOf(session);
  const correlation = correlationOf(session);
  const who = whoLine(session);
  const items: MenuModel = [
    ...(who === undefined ? [] : [line('who', who)]),
    line('where', whereLine(session, regions)),
    line('state', stateLine(session, now)),
    ...(failure === undefined ? [] : [line('failure', describeFailure(failure))]),
    ...(session.renewalFailure === undefined ? [] : [line('renewal', renewalLine(session.renewalFailure, now))]),
    { kind: 'separator', id: id('known') },
    {
      kind: 'action',
      id: id('show'),
      label: t('tray.show'),
      command: { kind: 'show', view: { kind: 'session', sessionId } },
    },
    ...when(status.kind !== 'revoked' && status.kind !== 'revoking' && status.kind !== 'locked', {
      kind: 'action',
      id: id('check'),
      label: t('tray.check'),
      command: { kind: 'check-session', sessionId },
    }),
    ...when(live, {
      kind: 'choice',
      id: id('keep-alive'),
      label: t('tray.keep-alive'),
      checked: session.mode === 'keep-alive',
      command: { kind: 'set-mode', sessionId, mode: session.mode === 'keep-alive' ? 'observe' : 'keep-alive' },
    }),
    ...(correlation === undefined
      ? []
      : when(true, {
          kind: 'action',
          id: id('copy'),
          label: t('tray.copy-correlation'),
          command: { kind: 'copy-text', text: plainText(correlation, 200) },
        })),
    ...when(mayRenew(session), {
      kind: 'action',
      id: id('renew'),
      label: t('tray.renew'),
      command: { kind: 'renew-session', sessionId },
    }),
    ...when(maySignInAgain(session), {
      kind: 'action',
      id: id('sign-in'),
      label: t('tray.sign-in'),
      command: { kind: 'show', view: { kind: 'sign-in', sessionId } },
    }),
    { kind: 'separator', id: id('doing') },
    // Two clicks in the same place and no typing: the first opens, the second does it.
    ...when(live, {
      kind: 'submenu',
      id: id('revoke'),
      label: t('tray.revoke'),
      items: [
        {
          kind: 'action',
          id: id('revoke-now'),
          label: t('tray.revoke.now', { name: menuName(session) }),
          command: { kind: 'revoke-session', sessionId },
        },
      ],
    }),
    ...when(leadsToUser(session), {
      kind: 'action',
      id: id('revoke-user'),
      label: t('tray.revoke-user'),
      command: { kind: 'show', view: { kind: 'revoke-user', sessionId } },
    }),
    dead
      ? {
          kind: 'action',
          id: id('forget'),
          label: t('tray.forget.dead'),
          command: { kind: 'forget-session', sessionId },
        }
      : {
          kind: 'submenu',
          id: id('forget'),
          label: t('tray.forget'),
          items: [
            {
              kind: 'action',
              id: id('forget-now'),
              label: t('tray.forget.now'),
              command: { kind: 'forget-session', sessionId },
            },
          ],
        },
  ];
  return { kind: 'submenu', id: `session:${sessionId}`, label: menuLabel(session, now, mark), items };
};

const when = (wanted: boolean, item: MenuItem): MenuModel => (wanted ? [item] : []);
