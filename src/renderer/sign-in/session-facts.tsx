import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { accountOf, sessionName, statusLine, t } from '../../shared/messages';
import type { Region } from '../../shared/region';
import type { Session } from '../../shared/session';
import { useServices } from '../page/services';
import { useTicking } from '../page/ticking';

const Field = (props: { readonly label: string; readonly value: string | undefined }): JSX.Element | null =>
  props.value === undefined || props.value === '' ? null : (
    <div class="field">
      <dt>{props.label}</dt>
      <dd>
        <bdi>{props.value}</bdi>
      </dd>
    </div>
  );

/** Which session it is, so that nobody signs in to the wrong one: name, account, organization, region, client. */
export const SessionFacts = (props: {
  readonly session: Session;
  readonly region: Region | undefined;
}): JSX.Element => {
  const { clock } = useServices();
  const { session, region } = props;
  useTicking((now) => statusLine(session, now));
  const account = useMemo(() => accountOf(session).join(', '), [session]);
  return (
    <dl class="card fields">
      <Field label={t('window.field.name')} value={sessionName(session)} />
      <Field label={t('window.again.account')} value={account} />
      <Field label={t('window.field.organization')} value={session.info?.organization?.name} />
      <Field label={t('window.field.region')} value={region?.name ?? session.regionId} />
      <Field label={t('window.again.now')} value={statusLine(session, clock.now())} />
      {session.source.kind !== 'pasted' && (
        <div class="field">
          <dt>{t('window.again.client')}</dt>
          <dd>
            <code>{session.source.clientId}</code>
          </dd>
        </div>
      )}
    </dl>
  );
};
