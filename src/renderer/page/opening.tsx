import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { Brand } from '../parts/brand';

/** The page before the app has said anything; `silent` where it should have by now. */
export const Opening = ({ silent }: { readonly silent: boolean }): JSX.Element => (
  <main class="view waiting">
    <Brand />
    <h1 class="title">{t('window.title')}</h1>
    <p>{silent ? t('window.silent') : t('window.loading')}</p>
  </main>
);
