import { t } from '../../shared/messages';
import type { Proof } from '../../shared/session';

/** How a token is known to be dead, in the words that stand in brackets: which request the 401 came to, and the code it told. */
export const proofText = ({ by, toldBy, code }: Proof): string => {
  const how = t('proof.how', { by });
  if (code === undefined) return how;
  return toldBy === undefined ? t('proof.how.code', { how, code }) : t('proof.how.told', { code });
};
