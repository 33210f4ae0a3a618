import type { JSX } from 'preact';

const line = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

/** The signs of controls and views, drawn once for the page, on a grid of 20 with lines of one weight. */
export const IconSprite = (): JSX.Element => (
  <svg class="sprite" aria-hidden="true" width="0" height="0">
    <symbol id="icon-down" viewBox="0 0 20 20">
      <path {...line} stroke-width="1.8" d="m5.5 8 4.5 4.5L14.5 8" />
    </symbol>
    <symbol id="icon-back" viewBox="0 0 20 20">
      <path {...line} stroke-width="1.8" d="M12.5 4.5 7 10l5.5 5.5" />
    </symbol>
    <symbol id="icon-next" viewBox="0 0 20 20">
      <path {...line} stroke-width="1.8" d="M7.5 4.5 13 10l-5.5 5.5" />
    </symbol>
    <symbol id="icon-add" viewBox="0 0 20 20">
      <path {...line} stroke-width="2" d="M10 4v12M4 10h12" />
    </symbol>
    <symbol id="icon-refresh" viewBox="0 0 20 20">
      <path {...line} stroke-width="1.8" d="M16 10a6 6 0 1 1-1.8-4.3L16.2 7.6M16.5 3.5v4.2h-4.2" />
    </symbol>
    <symbol id="icon-search" viewBox="0 0 20 20">
      <path
        {...line}
        stroke-width="1.8"
        d="m16.5 16.5-3.7-3.7M14 8.75a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0z"
      />
    </symbol>
    <symbol id="icon-copy" viewBox="0 0 20 20">
      <path
        {...line}
        stroke-width="1.6"
        d="M13 7V5.5A1.5 1.5 0 0 0 11.5 4h-6A1.5 1.5 0 0 0 4 5.5v6A1.5 1.5 0 0 0 5.5 13H7m1.5-6h6A1.5 1.5 0 0 1 16 8.5v6a1.5 1.5 0 0 1-1.5 1.5h-6A1.5 1.5 0 0 1 7 14.5v-6A1.5 1.5 0 0 1 8.5 7z"
      />
    </symbol>
    <symbol id="icon-done" viewBox="0 0 20 20">
      <path {...line} stroke-width="2" d="m4.5 10.5 3.8 3.8 7.2-8" />
    </symbol>
    <symbol id="icon-rename" viewBox="0 0 20 20">
      <path
        {...line}
        stroke-width="1.6"
        d="m11.8 5.2 3 3M4 16l.8-3.8 8.1-8.1a1.4 1.4 0 0 1 2 0l1 1a1.4 1.4 0 0 1 0 2l-8.1 8.1z"
      />
    </symbol>
    <symbol id="icon-sessions" viewBox="0 0 20 20">
      <path {...line} stroke-width="1.6" d="M3 12.5v2.2A2.3 2.3 0 0 0 5.3 17h9.4a2.3 2.3 0 0 0 2.3-2.3v-2.2" />
      <circle {...line} stroke-width="1.6" cx="10" cy="8" r="5.2" />
      <path {...line} stroke-width="1.6" d="m7.8 8.1 1.6 1.6 2.9-3.2" />
    </symbol>
    <symbol id="icon-users" viewBox="0 0 20 20">
      <circle {...line} stroke-width="1.6" cx="8" cy="6.5" r="3" />
      <path {...line} stroke-width="1.6" d="M2.5 16.5c.3-3.2 2.4-5 5.5-5 1.3 0 2.4.3 3.3.9M13 13.2l4 4m0-4-4 4" />
    </symbol>
    <symbol id="icon-activity" viewBox="0 0 20 20">
      <circle {...line} stroke-width="1.6" cx="10" cy="10" r="7" />
      <path {...line} stroke-width="1.6" d="M10 6v4.3l2.8 1.7" />
    </symbol>
    <symbol id="icon-preferences" viewBox="0 0 20 20">
      <path {...line} stroke-width="1.6" d="M3 6h7m4 0h3M3 14h3m4 0h7" />
      <circle {...line} stroke-width="1.6" cx="12" cy="6" r="2" />
      <circle {...line} stroke-width="1.6" cx="8" cy="14" r="2" />
    </symbol>
    <symbol id="icon-help" viewBox="0 0 20 20">
      <circle {...line} stroke-width="1.6" cx="10" cy="10" r="7" />
      <path {...line} stroke-width="1.6" d="M7.9 8.1a2.1 2.1 0 1 1 3.3 1.8c-.8.5-1.2.9-1.2 1.7" />
      <circle cx="10" cy="14" r="1" fill="currentColor" />
    </symbol>
    <symbol id="icon-folder" viewBox="0 0 20 20">
      <path
        {...line}
        stroke-width="1.6"
        d="M3 14.7V5.8A1.3 1.3 0 0 1 4.3 4.5h3.2l1.8 2h6.4A1.3 1.3 0 0 1 17 7.8v6.9a1.3 1.3 0 0 1-1.3 1.3H4.3A1.3 1.3 0 0 1 3 14.7z"
      />
    </symbol>
  </svg>
);
