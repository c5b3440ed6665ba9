// A page of the room's drawings: then → now, those still misread framed in red.

import { unpackPixels } from '@/lib/digits/wire';
import { DigitImage } from '../../ink/digit-image';
import { useWords } from '../../words/words';
import { cardsEach, type DrawingCard, type DrawingCards } from '../review-data';

type Props = {
  readonly page: DrawingCards;
  readonly from: number;
  readonly onFrom: (from: number) => void;
  readonly busy: boolean;
};

export function DrawingWall({ page, from, onFrom, busy }: Props) {
  const words = useWords('review').drawings;
  const to = Math.min(page.total, from + cardsEach);
  return (
    <div aria-busy={busy}>
      <ul className="grid min-h-[26rem] grid-cols-[repeat(auto-fill,56px)] content-start justify-between gap-x-3 gap-y-3">
        {page.cards.map((card) => (
          <li key={card.id}>
            <Card card={card} />
          </li>
        ))}
      </ul>
      <p className="mt-4 flex items-center gap-3 text-co-label text-ink-2">
        <Turn
          text={words.before}
          disabled={from === 0}
          onClick={() => onFrom(Math.max(0, from - cardsEach))}
        />
        <Turn text={words.after} disabled={to >= page.total} onClick={() => onFrom(from + cardsEach)} />
        <span role="status">
          {page.total === 0 ? words.noneOfKind : words.part(from + 1, to, page.total)}
        </span>
      </p>
    </div>
  );
}

function Turn({ text, ...rest }: { text: string; disabled: boolean; onClick: () => void }) {
  return (
    <button type="button" className="btn btn-console" {...rest}>
      {text}
    </button>
  );
}

const nothing = new Uint8Array(784);

function Card({ card: { label, guess, now, name, apart, pixels } }: { readonly card: DrawingCard }) {
  const words = useWords('review').drawings;
  const wrong = now !== label;
  const bytes = unpackPixels(pixels);
  const read = words.one(label, name, guess, now);
  const what = apart ? words.oneApart(read, words.doubts[apart.doubt], words.verdicts[apart.verdict]) : read;
  return (
    <figure className="w-14" title={what}>
      <div
        className={`size-14 bg-sheet ${wrong ? 'outline-[2.5px] outline-cost' : 'outline-1 outline-hair'}`}
      >
        <DigitImage pixels={bytes.ok ? bytes.value : nothing} scale={2} label={what} />
      </div>
      <figcaption className="num mt-1.5 flex justify-between text-co-label leading-none" aria-hidden="true">
        <span className="text-ink-3">{guess}</span>
        <span className="text-ink-3">→</span>
        <b className={wrong ? 'text-cost' : ''}>{now}</b>
      </figcaption>
    </figure>
  );
}
