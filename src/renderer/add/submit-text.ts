import { t } from '../../shared/messages';
import type { Way } from './draft';

/** What the form's button says: what it does, whatever happened before. */
export const submitText = (way: Way, busy: boolean): string => {
  if (way === 'paste') return busy ? t('window.add.busy') : t('window.add.submit');
  if (busy) return t('window.sign-in.busy');
  return way === 'browser' ? t('window.sign-in') : t('window.sign-in.client');
};
