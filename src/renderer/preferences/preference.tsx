import type { ComponentChildren, JSX } from 'preact';
import type { Failure } from '../../shared/failure';
import { FailureNote } from '../parts/failure-note';

/** A group of preferences under its name. */
export const PreferenceGroup = (props: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <section class="preferences">
    <h2 class="group-title">{props.title}</h2>
    <div class="card">{props.children}</div>
  </section>
);

/** One preference: what it is, what it means, and what it is set by. A failure to set it stands in its own place. */
export const Preference = (props: {
  /** Of the control that is named by the title; its note has `<id>-note`. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly failure?: Failure | undefined;
  /** Whether the title is a label of one control, or stands over several. */
  readonly names?: 'one' | 'several';
  readonly control: ComponentChildren;
  readonly children?: ComponentChildren;
}): JSX.Element => {
  const { id, title, note, failure, names = 'one' } = props;
  return (
    <div class="preference">
      <div class="preference-line">
        <div class="preference-text">
          {names === 'one' ? <label for={id}>{title}</label> : <span id={id}>{title}</span>}
          {note !== undefined && (
            <p class="note" id={`${id}-note`}>
              {note}
            </p>
          )}
        </div>
        <div class="preference-control">{props.control}</div>
      </div>
      {props.children}
      {failure !== undefined && (
        <div role="alert">
          <FailureNote failure={failure} />
        </div>
      )}
    </div>
  );
};
