// What was desired, what came and the difference, output by output: the deck's own numbers, then, with a last build, a
// digit of the room and what the session's network says to it.

'use client';

import { type ReactNode, useMemo } from 'react';
import type { ToldCost } from '@/lib/deck/deck';
import { costOf } from '@/lib/nn/cost';
import { largest, predict } from '@/lib/nn/feedforward';
import { useNewest } from '../../live/use-network';
import type { WidgetProps } from '../../slides/widget-props';
import { Hand } from '../../ui/hand';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import { fixed } from '../parts/draw/number-text';
import { useFlow } from '../parts/draw/use-flow';
import { Picture } from '../parts/pass/picture';
import { type RoomDigit, useRoomDigit, whoDrew } from '../parts/pass/room-digit';
import { type CostColumns, CostRows, describeTable } from './cost-rows';
import { desiredFor, differences } from './difference';
import { givenColumns } from './given-columns';
import { type OwnWords, ownWords } from './own-words';

const box = { width: 1009, height: 1009 };

export default function CostTable(props: WidgetProps<'cost-table'>) {
  const { params, step, view, networks, own, words } = props;
  const told = view?.training.cost ?? 'quadratic';
  const { live, digit: label } = params;
  const digit = useRoomDigit(props, label);
  const newest = useNewest(networks?.network ?? null, live);
  const { title, heads } = ownWords(own, useWords('widgets').costTable.heads);
  const columns = useMemo(() => givenColumns(params), [params]);
  const real = live && step > 0 && digit && newest;
  return (
    <>
      <div className="cost-words">
        {words}
        <h2>{title}</h2>
      </div>
      {real ? (
        <Real {...{ heads, digit, told }} outputs={predict(newest.value, digit.pixels).outputs} />
      ) : (
        <Given heads={heads} columns={columns}>
          <Hand value={label} height={460} className="cost-digit" />
        </Given>
      )}
    </>
  );
}

type Heads = Pick<OwnWords, 'heads'>;
type GivenProps = Heads & { readonly columns: CostColumns; readonly children: ReactNode };

function Given({ heads, columns, children }: GivenProps) {
  const words = useWords('widgets').costTable;
  const newest = columns.difference ? 2 : columns.actual ? 1 : 0;
  const grown = useFlow(`column ${newest}`);
  return (
    <>
      {children}
      <div className="stage-field">
        <Figure says={`${describeTable(columns, words)}.`} {...box}>
          <CostRows
            {...columns}
            width={box.width}
            top={74}
            pitch={(box.height - 80) / columns.desired.length}
            heads={heads}
            decimals={null}
            grown={grown}
          />
        </Figure>
      </div>
    </>
  );
}

type RealProps = Heads & {
  readonly digit: RoomDigit;
  readonly told: ToldCost;
  readonly outputs: readonly number[];
};

function Real({ heads, digit, told, outputs }: RealProps) {
  const desired = desiredFor(digit.label, outputs.length);
  const columns = { desired, actual: outputs, difference: differences(desired, outputs) };
  const grown = useFlow(digit.id, { millis: 900 });
  const cost = costOf(told, Float32Array.from(outputs), digit.label);
  const read = largest(outputs);
  const { costTable: words, digits } = useWords('widgets');
  const who = whoDrew(digit, digits);
  const says = words.describe.real(who, read, describeTable(columns, words), words.sum[told], fixed(cost));
  const x = { field: 888, end: 888 + box.width - 6 };
  return (
    <Figure says={says} width={1920} height={1080} className="whole-canvas">
      <Picture pixels={digit.pixels} x={60} y={330} cell={16} />
      <Label x={60} y={838} size={40} voice={digit.standIn ? 'talk' : 'people'} weight={600}>
        {who}
      </Label>
      <Label x={60} y={892} size={40}>
        {words.itSays(read)}
      </Label>
      <g transform={`translate(${x.field} 36)`}>
        <CostRows
          {...columns}
          width={box.width}
          top={74}
          pitch={84}
          heads={heads}
          decimals={2}
          grown={grown}
        />
      </g>
      <Label x={x.field} y={1024} size={40} hue="var(--cost)" weight={640}>
        {words.sum[told]}
      </Label>
      <Label x={x.end} y={1028} size={60} anchor="end" voice="num" weight={780} hue="var(--cost)">
        {fixed(cost)}
      </Label>
    </Figure>
  );
}
