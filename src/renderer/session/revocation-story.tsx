import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { useServices } from '../page/services';
import { CorrelationId } from '../parts/correlation-id';
import { Shape, type ShapeName } from '../parts/shape';
import { revocationSteps } from './revocation-step';

const shapes = { done: 'active', waiting: 'busy', lost: 'unreachable', refused: 'ended' } as const satisfies Readonly<
  Record<string, ShapeName>
>;

/** What was done to revoke the session, what the cloud answered, and how the outcome is known. */
export const RevocationStory = ({ session }: { readonly session: Session }): JSX.Element | null => {
  const { clock } = useServices();
  const steps = revocationSteps(session, clock.now());
  if (steps.length === 0) return null;
  return (
    <section class="detail" aria-labelledby="story-title">
      <h2 class="group-title" id="story-title">
        {t('window.story')}
      </h2>
      <ol class="card story">
        {steps.map((step) => (
          <li key={step.text} class={`step step-${step.state}`}>
            <Shape name={shapes[step.state]} />
            <div>
              <p>{step.text}</p>
              {step.correlationId !== undefined && <CorrelationId id={step.correlationId} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
};
