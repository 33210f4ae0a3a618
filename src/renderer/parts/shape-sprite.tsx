import type { JSX } from 'preact';

const line = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

/**
 * The shapes of the states, drawn once for the page: the tray icon's family without the tray, on a grid of 20. Told
 * apart by form in grey as well as by colour.
 */
export const ShapeSprite = (): JSX.Element => (
  <svg class="sprite" aria-hidden="true" width="0" height="0">
    <mask id="cut-check">
      <path fill="#fff" d="M0 0h20v20H0z" />
      <path {...line} stroke="#000" stroke-width="2.2" d="m6 10.4 2.8 2.8L14 7.4" />
    </mask>
    <mask id="cut-mark">
      <path fill="#fff" d="M0 0h20v20H0z" />
      <rect x="9" y="6.6" width="2" height="5.6" rx="1" />
      <rect x="9" y="13.6" width="2" height="2" rx="1" />
    </mask>
    <mask id="cut-keyhole">
      <path fill="#fff" d="M0 0h20v20H0z" />
      <rect x="9" y="11.2" width="2" height="3.8" rx="1" />
    </mask>
    <symbol id="shape-active" viewBox="0 0 20 20">
      <circle cx="10" cy="10" r="8.25" fill="currentColor" mask="url(#cut-check)" />
    </symbol>
    <symbol id="shape-attention" viewBox="0 0 20 20">
      <g mask="url(#cut-mark)">
        <path {...line} fill="currentColor" stroke-width="3" d="M10 3.6 16.6 15.9H3.4z" />
      </g>
    </symbol>
    <symbol id="shape-ended" viewBox="0 0 20 20">
      <path {...line} stroke-width="3" d="m4.5 4.5 11 11m0-11-11 11" />
    </symbol>
    <symbol id="shape-unreachable" viewBox="0 0 20 20">
      <path {...line} stroke-width="2.4" d="M6.2 6.4a3.9 3.9 0 1 1 6 3.3C10.7 10.7 10 11.3 10 12.4" />
      <circle cx="10" cy="16.3" r="1.55" fill="currentColor" />
    </symbol>
    <symbol id="shape-busy" viewBox="0 0 20 20">
      <circle cx="10" cy="10" r="3.1" fill="currentColor" />
      <path {...line} stroke-width="2" d="M10 2.6A7.4 7.4 0 1 1 2.6 10" />
    </symbol>
    <symbol id="shape-locked" viewBox="0 0 20 20">
      <rect x="3.5" y="8.5" width="13" height="9.5" rx="2" fill="currentColor" mask="url(#cut-keyhole)" />
      <path {...line} stroke-width="2" d="M6.5 8.5V6a3.5 3.5 0 0 1 7 0v2.5" />
    </symbol>
    <symbol id="shape-empty" viewBox="0 0 20 20">
      <circle
        {...line}
        cx="10"
        cy="10"
        r="7.25"
        stroke-width="2"
        stroke-linecap="butt"
        stroke-dasharray="4.555 3.037"
        stroke-dashoffset="2.28"
      />
    </symbol>
    <symbol id="shape-revoked" viewBox="0 0 20 20">
      <circle {...line} cx="10" cy="10" r="7.25" stroke-width="2" />
      <path {...line} stroke-width="2" d="m5.2 14.8 9.6-9.6" />
    </symbol>
    <symbol id="mark" viewBox="0 0 40 40">
      <path
        {...line}
        class="mark-tray"
        stroke-width="3"
        d="M6 25v5.5A4.5 4.5 0 0 0 10.5 35h19a4.5 4.5 0 0 0 4.5-4.5V25"
      />
      <circle class="mark-token" cx="20" cy="16.5" r="11.5" />
      <path {...line} class="mark-check" stroke-width="3" d="m14.8 16.9 3.6 3.6 6.6-7.4" />
    </symbol>
  </svg>
);
