// What everyone but the presenter sees on the presenter's pages.

import Link from 'next/link';
import { languages, spoken } from '@/lib/words/languages';
import { buttonClass } from '../ui/button';
import { Refusal } from '../ui/refusal';

const words = languages[spoken].pages.notPresenter;

export function NotPresenter() {
  return (
    <Refusal title={words.title} text={words.text}>
      <Link className={buttonClass()} href="/">
        {words.join}
      </Link>
    </Refusal>
  );
}
