// The keys, on one sheet.

import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useWords } from '../words/words';

type Props = {
  readonly open: boolean;
  /** A network learns in this talk. */
  readonly training: boolean;
  readonly onClose: () => void;
};

export function KeysDialog({ open, training, onClose }: Props) {
  const words = useWords('console').keys;
  return (
    <Dialog open={open} title={words.title} onClose={onClose}>
      {words.groups(training).map(({ title, keys }) => (
        <section key={title} className="mt-4">
          <h3 className="border-b border-hair pb-1 text-co-label text-ink-2">{title}</h3>
          <dl className="mt-2 grid grid-cols-[12rem_1fr] gap-y-1.5">
            {keys.map(([pressed, does]) => (
              <div key={pressed} className="contents">
                <dt className="flex items-start gap-1.5">
                  {pressed.split(' ').map((one) => (
                    <kbd key={one} className="key">
                      {one}
                    </kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Button size="console" className="absolute! top-5 right-6" onClick={onClose}>
        {words.close}
      </Button>
    </Dialog>
  );
}
