import Link from 'next/link';
import { buttonClass } from './_components/ui/button';
import { Refusal } from './_components/ui/refusal';

export const metadata = { title: 'Not here' };

export default function NotFound() {
  return (
    <Refusal
      title="Nothing is drawn here."
      text="This address leads nowhere. Look at the screen for the PIN."
    >
      <Link href="/" className={buttonClass('primary')}>
        Join with a PIN
      </Link>
    </Refusal>
  );
}
