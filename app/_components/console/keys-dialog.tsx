// The keys, on one sheet.

import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

type Props = { readonly open: boolean; readonly onClose: () => void };

const groups: readonly {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
}[] = [
  {
    title: 'Turn pages',
    keys: [
      ['→ ↓ space PgDn', 'next step or slide'],
      ['← ↑ PgUp', 'back'],
      ['Home End', 'first and last slide'],
    ],
  },
  {
    title: 'The room',
    keys: [
      ['O', "open, close or reveal this slide's activity"],
      ['A', 'let in everything that is held'],
      ['Y', 'let in the first held thing'],
      ['X', 'refuse the first held thing'],
      ['Z', 'take the last refusal back'],
      ['Q Esc', "take the audience's question off the stage"],
      ['H', 'hide everything that people made, or show it again'],
    ],
  },
  {
    title: 'The stage and this page',
    keys: [
      ['B .', 'blank the stage'],
      ['T', 'start or pause training'],
      ['J', 'join code'],
      ['F', 'full screen'],
      ['?', 'this sheet'],
    ],
  },
];

export function KeysDialog({ open, onClose }: Props) {
  return (
    <Dialog open={open} title="Keys" onClose={onClose}>
      {groups.map(({ title, keys }) => (
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
      <Button size="desk" className="absolute! top-5 right-6" onClick={onClose}>
        Close
      </Button>
    </Dialog>
  );
}
