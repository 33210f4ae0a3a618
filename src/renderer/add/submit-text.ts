import { t } from '../../shared/messages';
import type { Way } from './draft';

/** What the form's button says; `again` after a try that did not work. A pasted token is verified, whatever happened before. */
export const submitText = (way: Way, busy: boolean, again: boolean): string => {
  if (way === 'paste') return busy ? t('window.add.busy') : t('window.add.submit');
  if (busy) return t('window.sign-in.busy');
  if (again) return t('window.retry');
  return way === 'browser' ? t('window.sign-in') : t('window.sign-in.client');
};
