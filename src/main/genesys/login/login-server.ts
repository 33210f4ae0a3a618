import type { AuthorizationServer } from 'oauth4webapi';
import type { Region } from '../../../shared/region';

/** The login server of a region as the OAuth library wants it described. */
export const loginServer = ({ loginOrigin }: Pick<Region, 'loginOrigin'>): AuthorizationServer => ({
  issuer: loginOrigin,
  authorization_endpoint: `${loginOrigin}/oauth/authorize`,
  token_endpoint: `${loginOrigin}/oauth/token`,
});
