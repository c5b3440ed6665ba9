// Two, four or six sheets a page of paper, with the presenter's notes or lines to write on.

'use client';

import { Fragment, type ReactNode } from 'react';
import { StageBlocks } from '@/app/_components/slides/stage-blocks';
import { useFit } from '@/app/_components/slides/use-fit';
import { useWords } from '@/app/_components/words/words';
import type { Block } from '@/lib/deck/deck';
import { inPages, type PerPage } from './layouts';
import type { Sheet } from './sheets';

type Props = {
  readonly title: string;
  readonly perPage: PerPage;
  readonly sheets: readonly Sheet[];
  /** By slide; null: without them. */
  readonly notes: readonly (readonly Block[])[] | null;
  readonly draw: (sheet: Sheet) => ReactNode;
};

export function Handout({ title, perPage, sheets, notes, draw }: Props) {
  const words = useWords('print');
  const pages = inPages(sheets, perPage);
  return pages.map((onPage, page) => (
    <section
      // biome-ignore lint/suspicious/noArrayIndexKey: pages are places
      key={page}
      className={`print-paper print-paper-${perPage} ${notes ? 'print-paper-noted' : ''}`}
      aria-label={words.notes.page(page + 1, pages.length)}
    >
      <div className="print-cells">
        {onPage.map((sheet) => (
          <Fragment key={sheet.key}>
            <div className="print-cell">
              <div className="print-small">{draw(sheet)}</div>
              <Beside sheet={sheet} notes={notes?.[sheet.slide.number - 1] ?? []} />
            </div>
          </Fragment>
        ))}
      </div>
      <footer className="print-paper-foot">
        <p>{title}</p>
        <p className="num">{words.notes.page(page + 1, pages.length)}</p>
      </footer>
    </section>
  ));
}

/** What the presenter noted, or room for what the reader does. */
function Beside({ sheet, notes }: { readonly sheet: Sheet; readonly notes: readonly Block[] }) {
  const text = useFit<HTMLDivElement>(`handout ${sheet.key}`, { least: 0.3, most: 1 });
  if (!sheet.first || notes.length === 0) return <div className="print-lines" aria-hidden="true" />;
  return (
    <div ref={text} className="print-beside prose" lang={sheet.slide.lang}>
      <StageBlocks blocks={notes} step={Number.POSITIVE_INFINITY} />
    </div>
  );
}
