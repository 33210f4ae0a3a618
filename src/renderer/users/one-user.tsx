import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import type { FoundUser } from '../../shared/user';
import type { UserRevocation } from '../../shared/user-revocation';
import { useServices } from '../page/services';
import { ActingChoice } from './acting-choice';
import { actingSessions, bestActing } from './acting-session';
import { FindUser } from './find-user';
import { Nobody } from './nobody';
import { RevocationOutcome } from './revocation-outcome';
import { RevokeConfirmation } from './revoke-confirmation';
import { ToldOutcome } from './told-outcome';
import { useUserSearch } from './user-search';

type Step =
  | { readonly kind: 'find' }
  /** The session that asks is settled now: it does not change under a person's eyes. */
  | {
      readonly kind: 'confirm' | 'sending';
      readonly user: FoundUser;
      readonly seen: boolean;
      readonly actingId: string;
      readonly failure?: Failure;
    }
  | { readonly kind: 'told'; readonly revocationId: string };

/** Ends every token of one user: who asks, for whom, what it does to them, a second step, and then what is known. */
export const OneUser = (props: {
  readonly snapshot: Snapshot;
  /** The session that the view was opened from: it asks, and its user is looked up. */
  readonly sessionId: string | undefined;
}): JSX.Element => {
  const { client } = useServices();
  const { snapshot, sessionId } = props;
  const { sessions, userRevocations } = snapshot;
  const opener = sessions.find(({ id }) => id === sessionId);
  const [chosenId, setChosenId] = useState(() => bestActing(sessions, sessionId)?.id);
  const [typed, setTyped] = useState(opener?.person?.id ?? '');
  const [step, setStep] = useState<Step>({ kind: 'find' });
  const search = useUserSearch();
  const able = actingSessions(sessions);
  const acting = able.find(({ id }) => id === chosenId) ?? bestActing(sessions, sessionId);
  const actingId = acting?.id;
  useEffect(() => {
    if (typed === '' || actingId === undefined) search.reset();
    else void search.search(actingId, typed, false);
    // Once for each session that asks: what another one found means nothing to it.
  }, [actingId]);

  const revoke = async (): Promise<void> => {
    if (step.kind !== 'confirm') return;
    const sending = { ...step, kind: 'sending' } as const;
    setStep(sending);
    const answer = await client.revokeUser({ sessionId: step.actingId, userId: step.user.id });
    const next: Step = answer.ok
      ? { kind: 'told', revocationId: answer.value.revocationId }
      : { ...step, kind: 'confirm', failure: answer.failure };
    // Whoever went on to another user meanwhile is not taken back: what came of this one stands among the requests.
    setStep((shown) => (shown === sending ? next : shown));
  };
  const back = (): void => {
    setStep({ kind: 'find' });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#find-user')?.focus());
  };
  const again = (revocation: UserRevocation): (() => void) | undefined => {
    const asker = able.find(({ id }) => id === revocation.sessionId);
    if (asker === undefined) return undefined;
    const user = revocation.user ?? { id: revocation.userId };
    return () => setStep({ kind: 'confirm', user, seen: revocation.user !== undefined, actingId: asker.id });
  };
  const asker = step.kind === 'confirm' || step.kind === 'sending' ? step.actingId : undefined;
  const confirming = sessions.find(({ id }) => id === asker);
  const told = step.kind === 'told' ? userRevocations.find(({ id }) => id === step.revocationId) : undefined;
  const earlier = userRevocations.filter((one) => one !== told);
  return (
    <>
      {(step.kind === 'confirm' || step.kind === 'sending') && confirming !== undefined && (
        <RevokeConfirmation
          key={`${step.user.id} ${confirming.id}`}
          user={step.user}
          seen={step.seen}
          acting={confirming}
          sessions={sessions}
          busy={step.kind === 'sending'}
          failure={step.failure}
          onConfirm={() => void revoke()}
          onCancel={back}
        />
      )}
      {told !== undefined && <ToldOutcome revocation={told} sessions={sessions} onAgain={again(told)} onNext={back} />}
      {step.kind === 'find' && acting === undefined && <Nobody />}
      {step.kind === 'find' && acting !== undefined && (
        <div class="form">
          <p class="lead">{t('window.users.lead')}</p>
          <ActingChoice acting={acting} able={able} disabled={false} onChoose={setChosenId} />
          <FindUser
            acting={acting}
            typed={typed}
            onType={setTyped}
            search={search}
            onChoose={(user, seen) => setStep({ kind: 'confirm', user, seen, actingId: acting.id })}
          />
        </div>
      )}
      {step.kind !== 'confirm' && step.kind !== 'sending' && earlier.length > 0 && (
        <section class="detail" aria-labelledby="outcomes">
          <h2 class="group-title" id="outcomes">
            {t('window.outcomes.earlier')}
          </h2>
          <div class="outcomes">
            {earlier.map((revocation) => (
              <RevocationOutcome
                key={revocation.id}
                revocation={revocation}
                sessions={sessions}
                onAgain={again(revocation)}
              />
            ))}
          </div>
        </section>
      )}
    </>
  );
};
