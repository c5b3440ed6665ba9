// An address that leads nowhere. A plain link: this file is part of every page, and the router's link would be too.

import { buttonClass } from './_components/ui/button';
import { Refusal } from './_components/ui/refusal';

export const metadata = { title: 'Not here' };

export default function NotFound() {
  return (
    <Refusal
      title="Nothing is drawn here."
      text="This address leads nowhere. Look at the screen for the PIN."
    >
      <a href="/" className={buttonClass('primary')}>
        Join with a PIN
      </a>
    </Refusal>
  );
}
