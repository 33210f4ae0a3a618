import { Fragment, type JSX } from 'preact';
import type { Region } from '../../shared/region';
import type { Session } from '../../shared/session';

/**
 * Names in a line. Each stands apart in its own direction of writing, so that no name can turn its neighbours around.
 */
export const Parts = ({ parts }: { readonly parts: readonly string[] }): JSX.Element => (
  <>
    {parts.map((part, index) => (
      <Fragment key={`${index} ${part}`}>
        {index > 0 && <span class="dot"> · </span>}
        <bdi>{part}</bdi>
      </Fragment>
    ))}
  </>
);

/** Where a session is at home: organization and region, as far as known. */
export const Place = (props: { readonly session: Session; readonly region: Region | undefined }): JSX.Element => {
  const { session, region } = props;
  const organization = session.info?.organization?.name;
  const home = region?.name ?? session.regionId;
  return <Parts parts={organization === undefined ? [home] : [organization, home]} />;
};
