export { formatDuration } from './duration';
export { describeFailure } from './failure-text';
export { formatInstant } from './instant';
export { t, type MessageKey } from './translate';
