import type { Failure } from '../failure';
import { describeFailure } from './failure-text';
import { t } from './translate';

/** The sentence for what went wrong with a list of users or one of its lines, where a refused token is that of whoever asks. */
export const describeListFailure = (failure: Failure): string =>
  failure.kind === 'rejected' ? t('user-list.asker-refused') : describeFailure(failure);
