// What a phone's page hands to the browser, per language. The server only names these modules, it never runs them. The
// bundler puts the entries of all languages into one file, so the first words are kept few; the others come in one file per lot.

import { toPhone } from './en/lots/to-phone';
import type { Carried, Language } from './words';

export const carriedToPhone: Readonly<Record<Language, Carried>> = { en: toPhone };
