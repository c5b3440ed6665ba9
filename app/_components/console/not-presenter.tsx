// What everybody but the presenter sees where the presenter works.

import Link from 'next/link';
import { buttonClass } from '../ui/button';
import { Refusal } from '../ui/refusal';

export function NotPresenter() {
  return (
    <Refusal
      title="The presenter's desk."
      text="This browser has no key to it. The link is printed in the terminal where Nudge was started, in the line “Presenter”. Open it here once, and this browser is remembered."
    >
      <Link className={buttonClass()} href="/">
        I came to take part
      </Link>
    </Refusal>
  );
}
