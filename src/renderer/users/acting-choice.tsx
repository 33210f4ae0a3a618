import type { JSX } from 'preact';
import { formatTime, t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { marksOf } from '../../shared/told-apart';
import { useServices } from '../page/services';
import { Select } from '../parts/select';
import { Shape } from '../parts/shape';
import { shortName } from '../parts/short-name';
import { abilityText } from './ability-text';

const optionText = (session: Session): string => {
  const organization = session.info?.organization?.name;
  const name = shortName(session);
  return organization === undefined ? name : t('window.acting.option', { name, organization });
};

/** Whose token asks, and what is known of what it may do. Nothing is hidden on a guess. */
export const ActingChoice = (props: {
  readonly acting: Session;
  /** Those that can be chosen. */
  readonly able: readonly Session[];
  readonly disabled: boolean;
  readonly onChoose: (sessionId: string) => void;
}): JSX.Element => {
  const { clock } = useServices();
  const { acting, able, disabled, onChoose } = props;
  const named = able.map((session) => ({
    id: session.id,
    name: optionText(session),
    marks: [session.regionId, t('session.added-at', { time: formatTime(session.addedAt, clock.now()) })],
  }));
  const marks = marksOf(named);
  return (
    <div class="form-field">
      <label for="acting">{t('window.acting')}</label>
      <Select id="acting" value={acting.id} disabled={disabled} describedBy="acting-abilities" onChoose={onChoose}>
        {named.map(({ id, name }) => {
          const mark = marks.get(id);
          return (
            <option key={id} value={id}>
              {mark === undefined ? name : t('session.told-apart', { name, mark })}
            </option>
          );
        })}
      </Select>
      <ul class="abilities" id="acting-abilities">
        {(['revoke-users', 'search-users'] as const).map((action) => {
          const { shape, text } = abilityText(acting, action, clock.now());
          return (
            <li key={action} class="ability">
              <Shape name={shape} />
              <span>{text}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
