import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Region } from '../../shared/region';
import type { Session } from '../../shared/session';
import { useServices } from '../page/services';
import { CopyButton } from '../parts/copy-button';
import { ScopeList } from './scope-list';
import { tokenSections } from './token-section';

/** Every field that Genesys Cloud told of the token. */
export const TokenDetails = (props: {
  readonly session: Session;
  readonly region: Region | undefined;
}): JSX.Element => {
  const { clock } = useServices();
  const { session, region } = props;
  const { info } = session;
  const clientScope = info?.oauthClient?.scope;
  return (
    <div class="details">
      {info === undefined && <p class="nothing">{t('window.info.none')}</p>}
      {tokenSections(session, region, clock.now()).map((section) => (
        <section key={section.title} class="detail">
          <h2 class="group-title">{section.title}</h2>
          <dl class="card fields">
            {section.fields.map((field, index) => (
              <div key={`${field.label}${index}`} class="field">
                <dt>{field.label}</dt>
                <dd>
                  {field.id === true ? <code>{field.value}</code> : <bdi>{field.value}</bdi>}
                  {field.id === true && <CopyButton text={field.value} what={`${section.title}, ${field.label}`} />}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {info?.authorizedScope !== undefined && (
        <ScopeList title={t('window.section.scopes')} scopes={info.authorizedScope} />
      )}
      {clientScope !== undefined && <ScopeList title={t('window.section.client-scopes')} scopes={clientScope} />}
    </div>
  );
};
