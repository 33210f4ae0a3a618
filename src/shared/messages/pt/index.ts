import { en } from '../en';
import type { Texts } from '../translate';

export const pt: Texts = { ...en };
