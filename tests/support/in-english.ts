// Screens with English in hand, for tests that render components.

import { createElement, type ReactNode } from 'react';
import { WordsProvider } from '@/app/_components/words/words';
import { english } from '@/lib/words/en/english';

const carried = { atHand: english };

export const inEnglish = (screen: ReactNode) => createElement(WordsProvider, { carried }, screen);
