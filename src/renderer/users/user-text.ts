import { t } from '../../shared/messages';
import type { FoundUser } from '../../shared/user';

/** What a user is called: the name, else the e-mail address; undefined where a look-up told neither. */
export const userName = (user: FoundUser): string | undefined => user.name ?? user.email;

/** A user's state in a word; a state that Genesys Cloud adds one day stands as it is. Undefined where none was told. */
export const userState = ({ state }: FoundUser): string | undefined => {
  const word = state?.toLowerCase();
  switch (word) {
    case 'active':
    case 'inactive':
    case 'deleted':
      return t(`window.find.state.${word}`);
    default:
      return state;
  }
};
