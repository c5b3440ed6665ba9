// What a page hands to the browser, per language. The server only names these modules, it never runs them. The bundler puts
// the entries of all languages into one file, so the phone's first words are kept few; what comes later is one file each.

import { toDesk } from './en/lots/to-desk';
import { toPhone } from './en/lots/to-phone';
import type { Carried, Language } from './words';

export const carried: Readonly<Record<Language, { readonly phone: Carried; readonly desk: Carried }>> = {
  en: { phone: toPhone, desk: toDesk },
};
