import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { CopyButton } from './copy-button';

/** The id that Genesys support asks for, ready to be copied. */
export const CorrelationId = ({ id }: { readonly id: string }): JSX.Element => (
  <span class="correlation">
    <span class="correlation-label">{t('window.correlation')}</span> <code>{id}</code>
    <CopyButton text={id} what={t('window.correlation')} />
  </span>
);
