import { formatInstant, t } from '../../shared/messages';
import type { Region } from '../../shared/region';
import { renewalTimeOf, renewsItself } from '../../shared/renewal-time';
import type { Session } from '../../shared/session';
import type { NamedEntity, OAuthClient } from '../../shared/token-info';

/** One thing that Genesys Cloud told, ready to be shown. `id` marks what people copy. */
export interface TokenField {
  readonly label: string;
  readonly value: string;
  readonly id?: true;
}

/** Fields that belong together. Never empty. */
export interface TokenSection {
  readonly title: string;
  readonly fields: readonly TokenField[];
}

const text = (label: string, value: string | undefined): readonly TokenField[] =>
  value === undefined || value === '' ? [] : [{ label, value }];

const id = (label: string, value: string | undefined): readonly TokenField[] =>
  value === undefined || value === '' ? [] : [{ label, value, id: true }];

/** An instant as Genesys wrote it, in the person's words; as it stands where it can't be read. */
const instant = (label: string, value: string | undefined, now: number): readonly TokenField[] => {
  const at = value === undefined ? Number.NaN : Date.parse(value);
  return text(label, Number.isNaN(at) ? value : formatInstant(at, now));
};

const entity = (entity_: NamedEntity | undefined): readonly TokenField[] => [
  ...text(t('window.field.name'), entity_?.name),
  ...id(t('window.field.id'), entity_?.id),
];

const named = (label: string, entity_: NamedEntity | undefined): readonly TokenField[] =>
  entity_?.name === undefined
    ? id(label, entity_?.id)
    : [...text(label, entity_.name), ...id(t('window.field.id-of', { label }), entity_.id)];

const clientFields = (client: OAuthClient, now: number): readonly TokenField[] => [
  ...entity(client),
  ...text(t('window.field.grant'), client.authorizedGrantType),
  ...text(t('window.field.state'), client.state),
  ...named(t('window.field.client-organization'), client.organization),
  ...instant(t('window.field.created'), client.dateCreated, now),
  ...named(t('window.field.created-by'), client.createdBy),
  ...instant(t('window.field.modified'), client.dateModified, now),
  ...named(t('window.field.modified-by'), client.modifiedBy),
  ...instant(t('window.field.to-delete'), client.dateToDelete, now),
  ...(client.roleDivisions ?? []).flatMap(({ roleId, divisionId }) => [
    ...id(t('window.field.role'), roleId),
    ...id(t('window.field.division'), divisionId),
  ]),
];

/** How the token came here, and how long it is good for, where that was told. */
const sourceFields = (session: Session, now: number): readonly TokenField[] => {
  const { source, issuedAt, expiresAt } = session;
  const renewal = renewsItself(session) ? renewalTimeOf(session) : undefined;
  const at = (label: string, time: number | undefined): readonly TokenField[] =>
    text(label, time === undefined ? undefined : formatInstant(time, now));
  return [
    ...text(t('window.field.source'), t(`window.source.${source.kind}`)),
    ...id(t('window.field.client-id'), source.kind === 'pasted' ? undefined : source.clientId),
    ...at(t('window.field.issued'), issuedAt),
    ...at(t('window.field.renews'), renewal),
    ...at(t('window.field.expires'), expiresAt),
  ];
};

/** Since when the session's checks have all been good; undefined while it is not live. */
const liveSince = ({ status }: Session, now: number): string | undefined =>
  status.kind === 'active' ? formatInstant(status.since, now) : undefined;

/** All that is known of a session's token but its scopes, by whom and what it is about. `now` in epoch milliseconds. */
export const tokenSections = (session: Session, region: Region | undefined, now: number): readonly TokenSection[] => {
  const { person, info } = session;
  const cloned = info?.clonedUser;
  const all: readonly TokenSection[] = [
    {
      title: t('window.section.person'),
      fields: [
        ...text(t('window.field.name'), person?.name),
        ...text(t('window.field.email'), person?.email),
        ...id(t('window.field.user-id'), person?.id),
      ],
    },
    { title: t('window.section.organization'), fields: entity(info?.organization) },
    { title: t('window.section.home-organization'), fields: entity(info?.homeOrganization) },
    {
      title: t('window.section.cloned-user'),
      fields: [
        ...id(t('window.field.user-id'), cloned?.id),
        ...named(t('window.field.organization'), cloned?.organization),
      ],
    },
    {
      title: t('window.section.client'),
      fields: info?.oauthClient === undefined ? [] : clientFields(info.oauthClient, now),
    },
    {
      title: t('window.section.held'),
      fields: [
        ...text(t('window.field.region'), region?.name ?? session.regionId),
        ...text(t('window.field.host'), session.apiOrigin),
        ...text(t('window.field.storage'), t(`window.storage.${session.storage}`)),
        ...text(t('window.field.added'), formatInstant(session.addedAt, now)),
        ...sourceFields(session, now),
        ...text(t('window.field.since'), liveSince(session, now)),
        ...instant(t('window.field.idles'), info?.dateTokenIdles, now),
      ],
    },
  ];
  return all.filter(({ fields }) => fields.length > 0);
};
