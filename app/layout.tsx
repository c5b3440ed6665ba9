// The document around every page: language, theme before the first paint, the fonts and the styles.

import './globals.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { carriedToPhone } from '@/lib/words/carried-to-phone';
import { languages, spoken } from '@/lib/words/languages';
import { TranslationGuard } from './_components/ui/text/translation-guard';
import { themeScript } from './_components/ui/theme-script';
import { WordsProvider } from './_components/words/words';

export const metadata: Metadata = {
  title: { default: 'Nudge', template: '%s · Nudge' },
  description: languages[spoken].pages.description,
  robots: { index: false },
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4efe2' },
    { media: '(prefers-color-scheme: dark)', color: '#14211d' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={spoken} data-theme="light" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, run before the first paint */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <TranslationGuard />
        <WordsProvider carried={carriedToPhone[spoken]}>{children}</WordsProvider>
      </body>
    </html>
  );
}
