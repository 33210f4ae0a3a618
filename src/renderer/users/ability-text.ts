import { abilityOf } from '../../shared/ability';
import { formatInstant, t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { ShapeName } from '../parts/shape';

/** What is known of one thing that a session may do, before it is tried. */
export interface AbilityText {
  readonly shape: ShapeName;
  readonly text: string;
}

const shapes = { yes: 'active', no: 'attention', unlikely: 'attention', unknown: 'empty' } as const;

/** Whether a session may do something that needs a permission, in words that claim no more than is known; `now` in epoch milliseconds. */
export const abilityText = (session: Session, action: 'revoke-users' | 'search-users', now: number): AbilityText => {
  const ability = abilityOf(session, action);
  const shape = shapes[ability.verdict];
  switch (ability.verdict) {
    case 'yes': {
      const at = ability.because === 'seen' ? ability.at : now;
      return { shape, text: t(`window.ability.${action}.seen`, { time: formatInstant(at, now) }) };
    }
    case 'no': {
      const { permission, at } = ability;
      return { shape, text: t(`window.ability.${action}.no`, { permission, time: formatInstant(at, now) }) };
    }
    case 'unlikely':
      return { shape, text: t(`window.ability.${action}.unlikely`, { scope: ability.scope }) };
    case 'unknown':
      return { shape, text: t(`window.ability.${action}.unknown`, { permission: ability.permission }) };
    default:
      return ability satisfies never;
  }
};
