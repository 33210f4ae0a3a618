import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import type { Settings } from '../../shared/settings';
import { Switch } from '../parts/switch';
import { PauseNotices } from './pause-notices';
import { Preference, PreferenceGroup } from './preference';
import type { PreferenceChange } from './preference-change';
import { QuietHours } from './quiet-hours';
import { StepSelect } from './step-select';
import { minuteSteps } from './steps';

type Kind = keyof Settings['notices'];

const kinds = ['ended', 'ending', 'unreachable', 'revocations', 'keychain'] as const satisfies readonly Kind[];

type Minutes = 'idleWarningMinutes' | 'expiryWarningMinutes' | 'unreachableNoticeMinutes';

/** When a kind of notice is shown, where that is a matter of minutes. */
const timed = {
  ended: [],
  ending: [
    { key: 'idleWarningMinutes', title: 'window.preferences.idle', text: 'window.preferences.before' },
    { key: 'expiryWarningMinutes', title: 'window.preferences.expiry', text: 'window.preferences.before' },
  ],
  unreachable: [
    { key: 'unreachableNoticeMinutes', title: 'window.preferences.silence', text: 'window.preferences.after' },
  ],
  revocations: [],
  keychain: [],
} as const satisfies Readonly<
  Record<Kind, readonly { readonly key: Minutes; readonly title: string; readonly text: string }[]>
>;

/** Which notices are shown, and when. */
export const NoticePreferences = (changing: PreferenceChange): JSX.Element => {
  const { settings, change, failureOf } = changing;
  const { notices } = settings;
  const [changed, setChanged] = useState<Kind>();
  const failureAt = (kind: Kind): Failure | undefined =>
    timed[kind].map(({ key }) => failureOf(key)).find((failure) => failure !== undefined);
  const turn = (kind: Kind, on: boolean): void => {
    setChanged(kind);
    change('notices', { ...notices, [kind]: on });
  };
  return (
    <PreferenceGroup title={t('window.preferences.notices')}>
      {kinds.map((kind) => (
        <Preference
          key={kind}
          id={`notice-${kind}`}
          title={t(`window.preferences.notices.${kind}`)}
          failure={(changed === kind ? failureOf('notices') : undefined) ?? failureAt(kind)}
          control={<Switch id={`notice-${kind}`} on={notices[kind]} onTurn={(on) => turn(kind, on)} />}
        >
          {notices[kind] &&
            timed[kind].map(({ key, title, text }) => (
              <div key={key} class="preference-line preference-part">
                <label for={key}>{t(title)}</label>
                <div class="preference-control">
                  <StepSelect
                    id={key}
                    steps={minuteSteps}
                    value={settings[key]}
                    text={(count) => t(text, { count })}
                    onChoose={(minutes) => change(key, minutes)}
                  />
                </div>
              </div>
            ))}
        </Preference>
      ))}
      <QuietHours {...changing} />
      <PauseNotices {...changing} />
    </PreferenceGroup>
  );
};
