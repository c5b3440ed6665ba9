// An address that leads nowhere. A plain link: this file is part of every page, and the router's link would be too.

import { languages, spoken } from '@/lib/words/languages';
import { buttonClass } from './_components/ui/button';
import { Refusal } from './_components/ui/refusal';

const words = languages[spoken].pages.notFound;

export const metadata = { title: words.tab };

export default function NotFound() {
  return (
    <Refusal title={words.title} text={words.text}>
      <a href="/" className={buttonClass('primary')}>
        {words.join}
      </a>
    </Refusal>
  );
}
