import type { JSX } from 'preact';
import type { Status } from '../../shared/session';

/** The states as the eye tells them apart; the tray icon's words, and `revoked`. */
export type ShapeName = 'active' | 'attention' | 'busy' | 'empty' | 'ended' | 'locked' | 'revoked' | 'unreachable';

/** The shape of a status; `soon` where a live session is about to end by itself. */
export const shapeOf = (status: Status, soon: boolean): ShapeName => {
  switch (status.kind) {
    case 'active':
      return soon ? 'attention' : 'active';
    case 'revoking':
    case 'unconfirmed':
      return 'busy';
    case 'unchecked':
      return 'empty';
    case 'ended':
    case 'locked':
    case 'revoked':
    case 'unreachable':
      return status.kind;
    default:
      return status satisfies never;
  }
};

/** Decoration: the state stands beside it in words. */
export const Shape = ({ name }: { readonly name: ShapeName }): JSX.Element => (
  <svg class={`shape shape-${name}`} aria-hidden="true" focusable="false">
    <use href={`#shape-${name}`} />
  </svg>
);

/** The signs of icon-sprite.tsx. */
export type IconName =
  | 'activity'
  | 'add'
  | 'back'
  | 'copy'
  | 'done'
  | 'down'
  | 'folder'
  | 'help'
  | 'next'
  | 'preferences'
  | 'refresh'
  | 'rename'
  | 'search'
  | 'sessions'
  | 'users';

/** Decoration of a control that has a name of its own. */
export const Icon = ({ name }: { readonly name: IconName }): JSX.Element => (
  <svg class={`icon icon-${name}`} aria-hidden="true" focusable="false">
    <use href={`#icon-${name}`} />
  </svg>
);
