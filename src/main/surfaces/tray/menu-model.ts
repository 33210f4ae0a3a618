import type { Mode } from '../../../shared/session';
import type { Focus } from '../../../shared/snapshot';

/** What a click in the menu asks for. */
export type TrayCommand =
  | { readonly kind: 'show'; readonly view: Focus['view'] }
  | { readonly kind: 'check-session'; readonly sessionId: string }
  | { readonly kind: 'check-all' }
  | { readonly kind: 'renew-session'; readonly sessionId: string }
  | { readonly kind: 'set-mode'; readonly sessionId: string; readonly mode: Mode }
  | { readonly kind: 'revoke-session'; readonly sessionId: string }
  | { readonly kind: 'forget-session'; readonly sessionId: string }
  | { readonly kind: 'revoke-all-sessions' }
  | { readonly kind: 'copy-text'; readonly text: string }
  | { readonly kind: 'retry-keychain' }
  | { readonly kind: 'pause-notices' }
  | { readonly kind: 'resume-notices' }
  | { readonly kind: 'quit' };

/** One entry. The id says what it is about and stays the same while the entry means the same. */
export type MenuItem =
  | { readonly kind: 'line'; readonly id: string; readonly label: string }
  | { readonly kind: 'action'; readonly id: string; readonly label: string; readonly command: TrayCommand }
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly label: string;
      readonly checked: boolean;
      readonly command: TrayCommand;
    }
  | { readonly kind: 'submenu'; readonly id: string; readonly label: string; readonly items: MenuModel }
  | { readonly kind: 'separator'; readonly id: string };

/** A menu as plain data: two that are equal need not be shown twice. */
export type MenuModel = readonly MenuItem[];
