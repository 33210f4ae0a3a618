import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './shape';

/** A list to choose one from, in the page's own dress; the list that opens is the platform's. */
export const Select = (props: {
  readonly id: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly invalid?: boolean;
  readonly describedBy: string;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ComponentChildren;
}): JSX.Element => (
  <div class="select">
    <select
      id={props.id}
      value={props.value}
      disabled={props.disabled ?? false}
      required={props.required ?? false}
      aria-invalid={props.invalid ?? false}
      aria-describedby={props.describedBy}
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    >
      {props.children}
    </select>
    <Icon name="down" />
  </div>
);
