import { inLocale, sessionName } from '../../shared/messages';
import type { Session } from '../../shared/session';

const segmenter = inLocale((locale) => new Intl.Segmenter(locale));

/** Longer names are cut inside sentences and buttons, where they would push out what matters. */
const longest = 40;

/** A session's name, short enough to stand inside a sentence. Counted in whole characters: none is cut in two. */
export const shortName = (session: Session): string => {
  const name = sessionName(session);
  const characters = Array.from(segmenter().segment(name), ({ segment }) => segment);
  return characters.length <= longest
    ? name
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
};
