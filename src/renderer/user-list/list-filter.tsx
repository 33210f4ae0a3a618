import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { UserListCounts, UserListPhase, UserListShow } from '../../shared/user-list';

interface Chip {
  readonly show: UserListShow;
  readonly count: number;
}

const problemsOf = ({ duplicate, unknown, malformed, lookupFailed, selfLeftOut }: UserListCounts): number =>
  duplicate + unknown + malformed + lookupFailed + selfLeftOut;

/** The kinds of line that there are some of, each with its number; `all` and the one that is shown are always there. */
export const listChips = (counts: UserListCounts, phase: UserListPhase, shown: UserListShow): readonly Chip[] => {
  const chips: readonly Chip[] = [
    { show: 'all', count: counts.rows },
    { show: 'to-revoke', count: counts.waiting + counts.self + counts.sending },
    { show: 'accepted', count: counts.accepted },
    { show: 'open', count: counts.failed + counts.unclear },
    { show: 'problems', count: problemsOf(counts) },
  ];
  const always = phase.kind === 'resolving' || phase.kind === 'ready' ? 'to-revoke' : 'accepted';
  return chips.filter(({ show, count }) => show === 'all' || show === always || show === shown || count > 0);
};

/** With one's own line still to be decided on, the number is that of all others, as it stands above and is to be typed. */
export const chipText = ({ show, count }: Chip, { self }: UserListCounts, phase: UserListPhase): string =>
  show === 'to-revoke' && phase.kind === 'ready' && self > 0
    ? t('window.list.filter.to-revoke.self', { count: count - self })
    : t(`window.list.filter.${show}`, { count });

/** Which lines to show: radio buttons, so that arrow keys walk them. */
export const ListFilter = (props: {
  readonly counts: UserListCounts;
  readonly phase: UserListPhase;
  readonly show: UserListShow;
  readonly onShow: (show: UserListShow) => void;
}): JSX.Element => (
  <fieldset class="filter-chips">
    <legend class="spoken">{t('window.list.filter')}</legend>
    {listChips(props.counts, props.phase, props.show).map((chip) => (
      <label key={chip.show} class="filter-chip">
        <input type="radio" name="show" checked={props.show === chip.show} onChange={() => props.onShow(chip.show)} />
        <span>{chipText(chip, props.counts, props.phase)}</span>
      </label>
    ))}
  </fieldset>
);
