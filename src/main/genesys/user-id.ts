import { isUuid } from '../../shared/uuid';

/** Whether a text has the form of a Genesys Cloud user id: a UUID, in any case. */
export const isUserId = isUuid;
