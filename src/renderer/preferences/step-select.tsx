import type { JSX } from 'preact';
import { Select } from '../parts/select';
import { withStep } from './steps';

/** A number, chosen from steps that make sense. */
export const StepSelect = (props: {
  readonly id: string;
  /** The id of what is said about it; that of its own note when left out. */
  readonly describedBy?: string;
  readonly steps: readonly number[];
  readonly value: number;
  readonly text: (step: number) => string;
  readonly onChoose: (step: number) => void;
}): JSX.Element => (
  <Select
    id={props.id}
    value={String(props.value)}
    describedBy={props.describedBy ?? `${props.id}-note`}
    onChoose={(value) => props.onChoose(Number(value))}
  >
    {withStep(props.steps, props.value).map((step) => (
      <option key={step} value={String(step)}>
        {props.text(step)}
      </option>
    ))}
  </Select>
);
