import type { JSX } from 'preact';
import { correlationIdOf, type Failure } from '../../shared/failure';
import { describeFailure } from '../../shared/messages';
import { CorrelationId } from './correlation-id';

/** What went wrong and what to do, in place; with the id for support where Genesys gave one. */
export const FailureNote = (props: {
  readonly failure: Failure;
  /** In words of its own, where the usual ones would not fit the place. */
  readonly text?: string;
  /** For `aria-describedby` of the field that it is about. */
  readonly id?: string;
}): JSX.Element => {
  const correlationId = correlationIdOf(props.failure);
  return (
    <div class="failure" id={props.id}>
      <p>{props.text ?? describeFailure(props.failure)}</p>
      {correlationId !== undefined && <CorrelationId id={correlationId} />}
    </div>
  );
};
