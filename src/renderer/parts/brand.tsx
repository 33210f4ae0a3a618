import type { JSX } from 'preact';

/** The app's own sign, as on its icon. Decoration: its name stands beside it. */
export const Brand = (): JSX.Element => (
  <span class="brand" aria-hidden="true">
    <svg class="mark" focusable="false">
      <use href="#mark" />
    </svg>
  </span>
);
