import type { ComponentChildren, JSX } from 'preact';

/** One of several: a radio button with its consequence spelled out below it. */
export const Choice = (props: {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onChoose: () => void;
}): JSX.Element => (
  <label class="choice">
    <input
      type="radio"
      name={props.name}
      value={props.value}
      checked={props.checked}
      disabled={props.disabled}
      onChange={props.onChoose}
    />
    <span class="choice-text">
      <span class="choice-title">{props.title}</span>
      <span class="choice-note">{props.children}</span>
    </span>
  </label>
);
