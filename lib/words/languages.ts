// All languages whole, for the server: pages that it renders, its terminal, its refusals.

import { english } from './en/english';
import type { Language, Words } from './words';

export const languages: Readonly<Record<Language, Words>> = { en: english };

/** What this server speaks. */
export const spoken: Language = 'en';
