import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { Select } from '../parts/select';
import { Icon } from '../parts/shape';
import { kindChoices, type KindChoice } from './kind-choice';
import { timeChoices, type TimeChoice } from './time-range';

/** What a person wants to see of the activity, as it stands in the form. */
export interface ActivityWish {
  readonly text: string;
  readonly kind: KindChoice;
  readonly time: TimeChoice;
  /** Days as `<input type="date">` gives them; used with `between` only. */
  readonly from: string;
  readonly to: string;
}

export const everything: ActivityWish = { text: '', kind: 'all', time: 'all', from: '', to: '' };

/** Whether a wish leaves anything out, or is about to. */
export const isNarrowed = ({ text, kind, time }: ActivityWish): boolean =>
  text.trim() !== '' || kind !== 'all' || time !== 'all';

const choiceOf = <Choice extends string>(all: readonly Choice[], value: string): Choice | undefined =>
  all.find((choice) => choice === value);

const Day = (props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): JSX.Element => (
  <div class="form-field">
    <label for={props.id}>{props.label}</label>
    <input
      id={props.id}
      type="date"
      value={props.value}
      onInput={(event) => props.onChange(event.currentTarget.value)}
    />
  </div>
);

/** Narrows the activity: by a text, by what it is about, and by time. */
export const ActivityFilter = (props: {
  readonly wish: ActivityWish;
  readonly onWish: (wish: ActivityWish) => void;
}): JSX.Element => {
  const { wish, onWish } = props;
  return (
    <div class="activity-filter">
      <div class="search">
        <Icon name="search" />
        <input
          type="search"
          data-search
          aria-label={t('window.activity.search')}
          placeholder={t('window.activity.search.placeholder')}
          spellcheck={false}
          maxLength={200}
          value={wish.text}
          onInput={(event) => onWish({ ...wish, text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || wish.text === '') return;
            event.preventDefault();
            onWish({ ...wish, text: '' });
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      <div class="activity-selects">
        <div class="form-field">
          <label for="activity-kind">{t('window.activity.kind')}</label>
          <Select
            id="activity-kind"
            value={wish.kind}
            describedBy=""
            onChoose={(value) => onWish({ ...wish, kind: choiceOf(kindChoices, value) ?? 'all' })}
          >
            {kindChoices.map((kind) => (
              <option key={kind} value={kind}>
                {t(`window.activity.kind.${kind}`)}
              </option>
            ))}
          </Select>
        </div>
        <div class="form-field">
          <label for="activity-time">{t('window.activity.time')}</label>
          <Select
            id="activity-time"
            value={wish.time}
            describedBy=""
            onChoose={(value) => onWish({ ...wish, time: choiceOf(timeChoices, value) ?? 'all' })}
          >
            {timeChoices.map((time) => (
              <option key={time} value={time}>
                {t(`window.activity.time.${time}`)}
              </option>
            ))}
          </Select>
        </div>
      </div>
      {wish.time === 'between' && (
        <div class="activity-selects">
          <Day
            id="activity-from"
            label={t('window.activity.time.from')}
            value={wish.from}
            onChange={(from) => onWish({ ...wish, from })}
          />
          <Day
            id="activity-to"
            label={t('window.activity.time.to')}
            value={wish.to}
            onChange={(to) => onWish({ ...wish, to })}
          />
        </div>
      )}
    </div>
  );
};
