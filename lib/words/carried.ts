// What a page hands to the browser, per language. The server only names these modules, it never runs them: a browser
// loads one language, and a phone only what its first screens say.

import { toDesk } from './en/to-desk';
import { toPhone } from './en/to-phone';
import type { Carried, Language } from './words';

export const carried: Readonly<Record<Language, { readonly phone: Carried; readonly desk: Carried }>> = {
  en: { phone: toPhone, desk: toDesk },
};
