export { accountOf } from './account';
export { formatDuration } from './duration';
export { describeFailure } from './failure-text';
export { formatInstant, formatTime } from './instant';
export { sessionName } from './session-name';
export { statusLine, statusWord } from './status-text';
export { inLocale } from './in-locale';
export { languages, speechOf, type Language, type Speech } from './language';
export { speak, spoken, t, type MessageKey } from './translate';
