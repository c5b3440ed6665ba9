// What the page with the PIN hands to the browser, per language.

import { toFront } from './en/lots/to-front';
import type { Carried, Language } from './words';

export const carriedToFront: Readonly<Record<Language, Carried>> = { en: toFront };
