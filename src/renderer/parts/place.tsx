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
export const placeOf = (session: Session, region: Region | undefined): readonly string[] => {
  const organization = session.info?.organization?.name;
  const home = region?.name ?? session.regionId;
  return organization === undefined ? [home] : [organization, home];
};

/** Its part that tells regions apart, where there is little room: `Ireland` of `Europe (Ireland)`. */
const shortRegion = (name: string): string => /\(([^)]+)\)$/.exec(name)?.[1] ?? name;

/** The same in few words. */
export const shortPlaceOf = (session: Session, region: Region | undefined): readonly string[] =>
  placeOf(session, region && { ...region, name: shortRegion(region.name) });

/** Where a session is at home, drawn. */
export const Place = (props: { readonly session: Session; readonly region: Region | undefined }): JSX.Element => (
  <Parts parts={placeOf(props.session, props.region)} />
);
