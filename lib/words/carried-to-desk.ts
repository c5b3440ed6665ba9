// What the pages of stage, console, review, take-away and print hand to the browser, per language. Apart from the phone's:
// whatever a page names, its browser loads.

import { toDesk } from './en/lots/to-desk';
import type { Carried, Language } from './words';

export const carriedToDesk: Readonly<Record<Language, Carried>> = { en: toDesk };
