import { deadlineOf } from '../../../shared/deadline';
import { correlationIdOf, type Failure } from '../../../shared/failure';
import { describeFailure, formatTime, sessionName, statusLine, statusWord, t } from '../../../shared/messages';
import type { Region } from '../../../shared/region';
import type { Session } from '../../../shared/session';
import { plainText } from '../plain-text';
import type { MenuItem, MenuModel } from './menu-model';

const longestName = 40;
const longestLine = 90;

/** A session's name as menu and tooltip show it. */
export const menuName = (session: Session): string => plainText(sessionName(session), longestName);

/** Instants, never countdowns: a menu that ticked would be built anew each second and close under the hand. */
const stateLine = (session: Session, now: number): string => {
  const { status } = session;
  if (status.kind !== 'active') return statusLine(session, now);
  const deadline = deadlineOf(session);
  return deadline === undefined
    ? t('tray.session.line.active', { time: formatTime(status.since, now) })
    : t(`tray.session.line.${deadline.kind}`, { time: formatTime(deadline.at, now) });
};

const label = (session: Session, now: number): string => {
  const deadline = session.status.kind === 'active' ? deadlineOf(session) : undefined;
  const state =
    deadline === undefined
      ? statusWord(session.status)
      : t(`tray.session.live.${deadline.kind}`, { time: formatTime(deadline.at, now) });
  return t('tray.session', { name: menuName(session), state });
};

const failureOf = ({ status }: Session): Failure | undefined =>
  status.kind === 'unreachable' || status.kind === 'unconfirmed' ? status.failure : undefined;

const correlationOf = (session: Session): string | undefined => {
  const { status } = session;
  const failure = failureOf(session);
  if (failure !== undefined) return correlationIdOf(failure);
  return status.kind === 'ended' || status.kind === 'revoked' ? status.proof.correlationId : undefined;
};

/** The submenu of one session: what it is, what is known of it, and all that can be done with it. */
export const sessionMenu = (session: Session, regions: readonly Region[], now: number): MenuItem => {
  const { id: sessionId, status } = session;
  const id = (part: string): string => `session:${sessionId}:${part}`;
  const live = status.kind === 'unchecked' || status.kind === 'active' || status.kind === 'unreachable';
  const dead = status.kind === 'ended' || status.kind === 'revoked';
  const region = regions.find((one) => one.id === session.regionId)?.name ?? session.regionId;
  const organization = session.info?.organization?.name;
  const where =
    organization === undefined
      ? region
      : t('tray.session.where', { organization: plainText(organization, longestName), region });
  const line = (part: string, words: string): MenuItem => ({
    kind: 'line',
    id: id(part),
    label: plainText(words, longestLine),
  });
  const failure = failureOf(session);
  const correlation = correlationOf(session);
  const items: MenuModel = [
    line('where', where),
    line('state', stateLine(session, now)),
    ...(failure === undefined ? [] : [line('failure', describeFailure(failure))]),
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
    ...when(live, {
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
  return { kind: 'submenu', id: `session:${sessionId}`, label: label(session, now), items };
};

const when = (wanted: boolean, item: MenuItem): MenuModel => (wanted ? [item] : []);
