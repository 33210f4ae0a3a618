import type { JSX } from 'preact';

/** On or off, at once. Named by the label that belongs to `id`. */
export const Switch = (props: {
  readonly id: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onTurn: (on: boolean) => void;
}): JSX.Element => (
  <span class="switch">
    <input
      type="checkbox"
      role="switch"
      id={props.id}
      checked={props.on}
      disabled={props.disabled ?? false}
      aria-describedby={`${props.id}-note`}
      onChange={(event) => props.onTurn(event.currentTarget.checked)}
    />
    <span class="switch-track" />
  </span>
);
