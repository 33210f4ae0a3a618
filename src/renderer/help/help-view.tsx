import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { ShortcutKeys } from '../page/shortcut-keys';
import { Brand } from '../parts/brand';
import { ViewFrame } from '../parts/view-frame';
import { Support } from './support';

/** What the app is, what its keys do, and what to send when something is wrong. */
export const HelpView = (props: { readonly snapshot: Snapshot; readonly banners: ComponentChildren }): JSX.Element => {
  const { app } = props.snapshot;
  return (
    <ViewFrame title={t('window.help')}>
      {props.banners}
      <section class="card about" aria-labelledby="about">
        <Brand />
        <div>
          <h2 id="about">{t('window.title')}</h2>
          <p class="note">{t('window.help.version', { version: app.version })}</p>
        </div>
      </section>
      <section class="how" aria-labelledby="how">
        <h2 class="group-title" id="how">
          {t('window.help.how')}
        </h2>
        <p>{t('window.first-run.watch')}</p>
        <p>{t('window.first-run.end')}</p>
        <p>{t('window.first-run.keep')}</p>
      </section>
      <Support />
      <section aria-labelledby="keys">
        <h2 class="group-title" id="keys">
          {t('window.shortcuts')}
        </h2>
        <div class="card keys">
          <ShortcutKeys platform={app.platform} />
        </div>
      </section>
    </ViewFrame>
  );
};
