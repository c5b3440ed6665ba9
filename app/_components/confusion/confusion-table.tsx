// Which digits the network read as which: one row per label, one column per digit read. Right readings are shown by ink
// density, wrong ones are ringed with the red pen; where there are drawings, every cell opens its own.

import { useWords } from '../words/words';
import { type Confusion, commonestMistake } from './confusion';

type Props = {
  readonly confusion: Confusion;
  /** The cell whose drawings are shown. */
  readonly opened?: { readonly label: number | null; readonly read: number | null };
  /** Without it there are no drawings to open. */
  readonly onOpen?: (label: number, read: number) => void;
};

const digits = Array.from({ length: 10 }, (_, digit) => digit);

export function ConfusionTable(props: Props) {
  return (
    <table className="border-separate border-spacing-0">
      <thead>
        <tr>
          <td />
          {digits.map((digit) => (
            <th key={digit} scope="col" className="num h-8 w-10.5 text-[1.125rem] font-[640]">
              {digit}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {digits.map((label) => (
          <tr key={label}>
            <th scope="row" className="num w-10 pr-3 text-right text-[1.125rem] font-[640]">
              {label}
            </th>
            <Reads label={label} {...props} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reads({ label, confusion, opened, onOpen }: Props & { readonly label: number }) {
  const most = Math.max(1, ...digits.map((digit) => confusion[digit * 11] ?? 0));
  const worst = commonestMistake(confusion)?.count ?? 1;
  return digits.map((read) => {
    const count = confusion[label * 10 + read] ?? 0;
    return (
      <td
        key={read}
        className="size-[43px] min-w-[43px] border-r border-b border-(--grid-7) p-0 first-of-type:border-l [tr:first-child>&]:border-t"
      >
        {count > 0 && (
          <Cell
            {...{ label, read, count }}
            share={count / (label === read ? most : worst)}
            open={opened?.label === label && opened.read === read}
            {...(onOpen && { onOpen: () => onOpen(label, read) })}
          />
        )}
      </td>
    );
  });
}

type CellProps = {
  readonly label: number;
  readonly read: number;
  readonly count: number;
  /** Of the largest of its kind, in (0, 1]. */
  readonly share: number;
  readonly open: boolean;
  readonly onOpen?: () => void;
};

/** Text on ink turns over here; LOOK: 0.55 on paper, 0.42 on the blackboard. */
const turnsAt = 0.5;

function Cell({ label, read, count, share, open, onOpen }: CellProps) {
  const words = useWords('charts');
  const right = label === read;
  const density = 0.12 + 0.88 * share;
  const ground = {
    backgroundColor: `color-mix(in srgb, var(--ink) ${Math.round(100 * density)}%, var(--paper))`,
  };
  const ring = { borderColor: 'var(--cost)', borderWidth: `${1.5 + 3.5 * share}px` };
  const hue = right ? (density > turnsAt ? 'text-on-ink' : 'text-ink') : 'text-cost';
  // Four figures need the whole cell.
  const type = count > 999 ? 'text-[0.8125rem] tracking-[-0.04em]' : '';
  const room = right || count > 999 ? 'size-10.5' : 'm-[3px] size-9';
  const look = `num grid place-items-center font-[700] ${hue} ${type} ${room} ${right ? '' : 'border-solid'}`;
  const style = right ? ground : ring;
  if (!onOpen)
    return (
      <span className={look} style={style}>
        {count}
      </span>
    );
  return (
    <button
      type="button"
      aria-pressed={open}
      aria-label={words.readAs(label, read, words.times(count))}
      onClick={onOpen}
      className={`${look} cursor-pointer ${open ? 'outline-3 outline-pos outline-offset-2 relative z-10' : ''}`}
      style={style}
    >
      {count}
    </button>
  );
}
