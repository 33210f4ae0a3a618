import { en } from '../en';
import type { Texts } from '../translate';

export const de: Texts = { ...en };
