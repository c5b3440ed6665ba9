// `:::chart{kind=bar}` around a table → a chart that is drawn, with the table as what it says.

import { z } from 'zod';
import { oneOf } from '../../../fields';
import { inlineText } from '../../../inline';
import { isLabel } from '../../activity-list';
import { readAttributes } from '../../attributes';
import type { Block } from '../../deck';
import type { Directive, Table } from '../../markdown';
import type { Placed } from '../../placing';
import type { Scope } from '../../scope';
import { type Chart, type ChartKind, chartKinds, mostPlaces, mostSeries } from './chart';
import { chartBoxes, drawChart } from './draw-chart';
import { readFigure } from './figures';

type TableBlock = Extract<Block, { kind: 'table' }>;
/** The words of a label, and the table as words. */
type Readers = {
  readonly label: (node: Directive['children'][number]) => string;
  readonly table: (node: Table) => TableBlock | null;
};

const attributes = z.object({ kind: oneOf(...chartKinds) });

export function readChart(node: Directive, placed: Placed, scope: Scope, read: Readers): Block | null {
  const said = readAttributes(node, attributes, scope);
  const tables = node.children.filter((child) => child.type === 'table') as Table[];
  const labels = node.children.filter((child) => isLabel(child as never));
  const [table] = tables;
  for (const other of node.children) {
    if (other !== table && !labels.includes(other)) scope.report(other, { code: 'chartOfTable' });
  }
  if (!table) scope.report(node, { code: 'chartOfTable' });
  const words = table && read.table(table);
  if (!said || !table || !words) return null;
  const chart = chartOf(said.kind, words, table, scope);
  if (!chart) return null;
  const draw = (box: keyof typeof chartBoxes) => drawChart(chart, chartBoxes[box], scope.lang);
  return {
    ...placed,
    kind: 'drawn',
    what: `${chart.kind}Chart`,
    title: labels.map(read.label).join(' '),
    wide: draw('wide'),
    field: draw('field'),
    phone: draw('phone'),
    words: [words],
  };
}

function chartOf(kind: ChartKind, { head, rows }: TableBlock, node: Table, scope: Scope): Chart | null {
  const [along = '', ...names] = head.map((cell) => inlineText(cell).trim());
  const texts = rows.map((row) => head.map((_, i) => inlineText(row[i] ?? []).trim()));
  const fail = (line: number, mistake: Parameters<Scope['report']>[1]) => {
    scope.report({ position: node.children[line]?.position } as never, mistake);
    return null;
  };
  if (names.length === 0 || names.length > mostSeries)
    return fail(0, { code: 'chartColumns', most: mostSeries, found: names.length });
  if (rows.length === 0 || rows.length > mostPlaces[kind])
    return fail(0, { code: 'chartRows', most: mostPlaces[kind], found: rows.length });
  const figures = texts.map((row) => row.map(readFigure));
  const numeric = kind !== 'bar' && figures.every(([first]) => first);
  let wrong = false;
  texts.forEach((row, i) => {
    row.forEach((text, column) => {
      const needed = column > 0 || kind === 'scatter';
      const missing = column === 0 && kind === 'scatter' && figures[i]?.[0] === null;
      if (!needed || (figures[i]?.[column] !== undefined && !missing)) return;
      wrong = true;
      fail(i + 1, { code: 'chartFigure', text, column: [along, ...names][column] ?? '' });
    });
  });
  if (wrong) return null;
  const units = figures.flatMap((row) => row.slice(1).flatMap((figure) => figure?.unit ?? []));
  if (units.length === 0) return fail(0, { code: 'chartRows', most: mostPlaces[kind], found: 0 });
  return {
    kind,
    along,
    numeric,
    places: texts.map(([name = ''], i) => ({ name, value: figures[i]?.[0]?.value ?? null })),
    series: names.map((name, s) => ({ name, values: figures.map((row) => row[s + 1]?.value ?? null) })),
    unit: units.every((unit) => unit === '%') ? '%' : '',
  };
}
