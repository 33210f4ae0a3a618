import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { UserListCounts } from '../../shared/user-list';

/** Why lines of the list are left out, with numbers; empty where none is. */
export const leftOutTexts = (counts: UserListCounts): readonly string[] =>
  (
    [
      ['duplicate', counts.duplicate],
      ['unknown', counts.unknown],
      ['malformed', counts.malformed],
      ['lookup-failed', counts.lookupFailed],
      ['self', counts.selfLeftOut],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([what, count]) => t(`window.list.left-out.${what}`, { count }));

/** The lines that nobody is revoked by, by reason. */
export const LeftOut = ({ counts }: { readonly counts: UserListCounts }): JSX.Element | null => {
  const texts = leftOutTexts(counts);
  if (texts.length === 0) return null;
  return (
    <div class="left-out">
      <p class="note" id="left-out">
        {t('window.list.left-out')}
      </p>
      <ul class="chips" aria-labelledby="left-out">
        {texts.map((text) => (
          <li key={text} class="chip">
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
};
