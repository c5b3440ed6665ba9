'use client';

// Follows the browser's translator from the moment that the page's code runs; draws nothing.

import { followTranslators } from './translators';

if (typeof document !== 'undefined') followTranslators();

export const TranslationGuard = () => null;
