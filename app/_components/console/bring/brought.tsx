// What became of a deck that was brought: what it holds, what could not be kept, and what can be done with it.

'use client';

import { useEffect, useRef } from 'react';
import type { Told } from '@/lib/import/intake/messages';
import { importPath } from '@/lib/protocol/addresses';
import { keyed } from '../../slides/keyed';
import { Button, buttonClass } from '../../ui/button';
import { useWords } from '../../words/words';

type Props = { readonly id: string; readonly name: string; readonly told: Told };

export function Brought({ id, told }: Props) {
  const words = useWords('console').bring;
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another deck is read out as well
  useEffect(() => head.current?.focus(), [id]);
  const mistakes = told.problems.filter(({ mistake }) => mistake);
  const warnings = told.problems.filter(({ mistake }) => !mistake);
  return (
    <article className="mt-5 grid gap-4">
      <header>
        <h3 ref={head} tabIndex={-1} className="text-co-h2 font-[760] outline-none" dir="auto">
          {told.title}
        </h3>
        <p className="mt-1 text-ink-2">
          {words.from(told.format, told.source)}, {words.holds(told.slides, told.pictures)}
        </p>
      </header>
      <Actions id={id} told={told} startable={mistakes.length === 0} />
      <Listed title={words.mistakes(mistakes.length)} lines={mistakes.map(lineOf(words))} grave />
      {told.losses.length === 0 && told.format !== 'nudge' && mistakes.length === 0 ? (
        <p>{words.kept}</p>
      ) : (
        <Listed title={words.losses(told.losses.length)} lines={told.losses} />
      )}
      <Listed title={words.warnings(warnings.length)} lines={warnings.map(lineOf(words))} />
    </article>
  );
}

type Said = ReturnType<typeof useWords<'console'>>['bring'];

const lineOf =
  (words: Said) =>
  ({ line, text }: Told['problems'][number]): string =>
    `${words.line(line)}: ${text}`;

type ActionProps = { readonly id: string; readonly told: Told; readonly startable: boolean };

function Actions({ id, told: { decks }, startable }: ActionProps) {
  const words = useWords('console').bring;
  const [before, , after] = words.command('');
  const [first = ''] = decks;
  const folder = first.replace(/(-1)?\.md$/, '');
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        {startable &&
          decks.map((deck, place) => (
            <form key={deck} action="/api/sessions" method="post">
              <input type="hidden" name="brought" value={id} />
              <input type="hidden" name="place" value={place} />
              <Button type="submit" tone="primary">
                {decks.length === 1 ? words.start : `${words.start}: ${words.part(place + 1, decks.length)}`}
              </Button>
            </form>
          ))}
        <a className={buttonClass()} href={`${importPath(id)}/deck.zip`} download>
          {words.download}
        </a>
      </div>
      <p className="text-co-label text-ink-2">{startable ? words.startNote : words.cannotStart}</p>
      <p className="text-co-label text-ink-2">
        {before}
        <code className="num text-ink">{first}</code>
        {after} <code className="num text-ink">npm start -- --deck {`${folder}/${first}`}</code>
      </p>
    </div>
  );
}

type ListProps = { readonly title: string; readonly lines: readonly string[]; readonly grave?: boolean };

function Listed({ title, lines, grave = false }: ListProps) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h4 className={`font-[760] ${grave ? 'text-cost' : ''}`}>{title}</h4>
      <ul className="mt-1 border-y border-hair">
        {keyed(lines).map(({ key, item }) => (
          <li
            key={key}
            dir="auto"
            className="border-b border-hair py-1 text-co-label [overflow-wrap:anywhere] last:border-0"
          >
            {item}
          </li>
        ))}
      </ul>
    </div>
  );
}
