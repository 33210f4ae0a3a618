import type { JSX } from 'preact';
import type { Region } from '../../shared/region';
import type { Session } from '../../shared/session';

/**
 * Where a session is at home: organization and region, as far as known. Each stands apart in its own direction of
 * writing, so that no name can turn its neighbours around.
 */
export const Place = (props: { readonly session: Session; readonly region: Region | undefined }): JSX.Element => {
  const { session, region } = props;
  const organization = session.info?.organization?.name;
  return (
    <>
      {organization !== undefined && (
        <>
          <bdi>{organization}</bdi>
          {' · '}
        </>
      )}
      <bdi>{region?.name ?? session.regionId}</bdi>
    </>
  );
};
