import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { ClearPanel } from './clear-panel';
import { Preference, PreferenceGroup } from './preference';
import type { PreferenceChange } from './preference-change';
import { StepSelect } from './step-select';
import { daysIn, daySteps } from './steps';

/** What is kept on this computer, for how long, and how to be rid of it. */
export const DataPreferences = (props: PreferenceChange & { readonly sessions: readonly Session[] }): JSX.Element => {
  const { settings, change, failureOf, sessions } = props;
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const cancel = (): void => {
    setAsking(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <PreferenceGroup title={t('window.preferences.data')}>
      <Preference
        id="audit"
        title={t('window.preferences.audit')}
        note={t('window.preferences.audit.note')}
        failure={failureOf('auditDays')}
        control={
          <StepSelect
            id="audit"
            steps={daySteps}
            value={settings.auditDays}
            text={(days) => t('window.preferences.audit.for', daysIn(days))}
            onChoose={(days) => change('auditDays', days)}
          />
        }
      />
      <div class="preference">
        {asking ? (
          <ClearPanel sessions={sessions} onClose={cancel} />
        ) : (
          <>
            <button
              type="button"
              class="danger"
              ref={button}
              aria-describedby="clear-note"
              onClick={() => setAsking(true)}
            >
              {t('window.preferences.clear')}
            </button>
            <p class="note" id="clear-note">
              {t('window.preferences.clear.note')}
            </p>
          </>
        )}
      </div>
    </PreferenceGroup>
  );
};
