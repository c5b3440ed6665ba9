// What the pages of stage, console, review, take-away and print hand to the browser, per language. Apart from the phone's:
// whatever a page names, its browser loads.

import { toOthers } from './en/lots/to-others';
import type { Carried, Language } from './words';

export const carriedToOthers: Readonly<Record<Language, Carried>> = { en: toOthers };
