// What the page that tests a device hands to the browser, per language.

import { toCheck } from './en/lots/to-check';
import type { Carried, Language } from './words';

export const carriedToCheck: Readonly<Record<Language, Carried>> = { en: toCheck };
