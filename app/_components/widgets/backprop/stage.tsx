// Backpropagation for one digit, full screen: the answer forward, its error, the error back through the layers, and a
// nudge for every weight. All of it computed from the network as it is.

'use client';

import { useMemo } from 'react';
import { largest } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';
import type { Words } from '@/lib/words/words';
import { useNewest } from '../../live/use-network';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { motion } from '../parts/draw/motion';
import { fixed, signedFixed } from '../parts/draw/number-text';
import { useFlow } from '../parts/draw/use-flow';
import { largestSize } from '../parts/learning/strengths';
import { densities } from '../parts/pass/densities';
import { HiddenImages, HiddenNeurons, ImageFrames } from '../parts/pass/hidden-layers';
import { type InputSlice, inputSlice } from '../parts/pass/input-slice';
import { OutputColumn } from '../parts/pass/output-column';
import { InputEdges, LayerEdges } from '../parts/pass/pass-edges';
import { layOutPass, type PassLayout } from '../parts/pass/pass-layout';
import { strongestPath } from '../parts/pass/path';
import { PictureInputs } from '../parts/pass/picture-inputs';
import { type RoomDigit, useFeatured, whoDrew } from '../parts/pass/room-digit';
import { BackEdges } from './back-edges';
import { BackWords, costText } from './back-words';
import { ErrorInk } from './error-ink';
import { lessonOf, mostBlamed } from './lesson';
import { NudgeImages } from './nudge-images';
import { errorDecimals, OutputErrors } from './output-errors';

export default function Backprop(props: WidgetProps<'backprop'>) {
  const newest = useNewest(props.networks?.network ?? null);
  const digit = useFeatured(props);
  if (!newest || !digit) return null;
  return (
    <Back
      network={newest.value}
      digit={digit}
      step={props.step}
      learningRate={props.view?.training.learningRate ?? 0.5}
    />
  );
}

type Props = {
  readonly network: Network;
  readonly digit: RoomDigit;
  readonly step: number;
  readonly learningRate: number;
};

function Back({ network, digit, step, learningRate }: Props) {
  const layers = network.sizes.length;
  const layout = useMemo(() => layOutPass(network.sizes), [network.sizes]);
  const slice = useMemo(() => inputSlice(digit.pixels), [digit.pixels]);
  const lesson = useMemo(() => lessonOf(network, digit, learningRate), [network, digit, learningRate]);
  const dark = lesson.activations.map((layer) => densities(network.formulas.hidden, layer));
  const flows = step === 0 ? layers : step === 2 ? layout.hidden.length : 1;
  const flow = useFlow(`${digit.id} ${step}`, {
    millis: flows * motion.flow.millis,
    ease: motion.flow.ease,
  });
  const words = useWords('widgets');
  const scene: Scene = {
    ...{ network, digit, step, layout, slice, lesson, dark, flow },
    ...progress(step, flow, layers, layout.hidden.length),
  };
  const [first] = layout.hidden;
  return (
    <>
      <h1 className="sr-only">{words.backprop.title}</h1>
      <Figure says={describe(digit, lesson, step, words)} width={1920} height={1080} className="whole-canvas">
        <Edges {...scene} />
        <Layers {...scene} />
        <Ends {...scene} />
        <BackWords digit={digit} lesson={lesson} step={step} read={largest(lesson.activations.at(-1)!)} />
      </Figure>
      {first && step < 3 && <HiddenImages layer={first} network={network} />}
      {first && step > 2 && <NudgeImages layer={first} pixels={digit.pixels} delta={lesson.deltas[0]!} />}
    </>
  );
}

type Progress = {
  /** How far the answer is on its way, in layers. */
  readonly reach: number;
  /** How much of it has come to a layer, 0 … 1. */
  readonly come: (layer: number) => number;
  /** How far the error is on its way to hidden layer `l`, counted from the outputs. */
  readonly back: (l: number) => number;
};

type Scene = Omit<Props, 'learningRate'> &
  Progress & {
    readonly layout: PassLayout;
    readonly slice: InputSlice;
    readonly lesson: Lesson;
    /** How dark each neuron is, by layer. */
    readonly dark: readonly ArrayLike<number>[];
    readonly flow: number;
  };

function progress(step: number, flow: number, layers: number, hidden: number): Progress {
  const reach = step === 0 ? flow * layers : layers;
  return {
    reach,
    come: (layer) => Math.max(0, Math.min(1, reach - layer)),
    back(l) {
      if (step !== 2) return step > 2 ? 1 : 0;
      return Math.max(0, Math.min(1, flow * hidden - (hidden - 1 - l)));
    },
  };
}

const pathOf = ({ network, layout, lesson }: Scene) =>
  strongestPath(
    network,
    lesson.activations,
    layout.hidden.map((layer) => layer.neurons.length),
  );

const blamedIn = ({ layout, lesson }: Scene) =>
  mostBlamed(lesson.deltas[0]!, layout.hidden[0]?.neurons.length ?? 0);

/** What flows: the answer, the error, and at the end the nudges. */
function Edges(scene: Scene) {
  const { network, step, layout, slice, lesson, dark, flow, come, back } = scene;
  const path = pathOf(scene);
  return (
    <>
      {step === 0 && (
        <>
          <InputEdges layout={layout} network={network} slice={slice} to={path[0] ?? 0} drawn={come(1)} />
          {layout.hidden.map((layer, l) => (
            <LayerEdges
              key={layer.neurons[0]?.x}
              {...{ layout, network }}
              from={l}
              to={path[l + 1] ?? 0}
              activations={dark[l + 1]!}
              drawn={come(l + 2)}
            />
          ))}
        </>
      )}
      {step > 2 && (
        <InputEdges layout={layout} network={lesson.nudges} slice={slice} to={blamedIn(scene)} drawn={flow} />
      )}
      {layout.hidden.map((layer, l) => (
        <BackEdges
          key={layer.neurons[0]?.x}
          {...{ layout, network, lesson }}
          to={l}
          drawn={back(l)}
          nudged={step > 2}
        />
      ))}
    </>
  );
}

/** The picture, the inputs and the hidden layers. */
function Layers(scene: Scene) {
  const { digit, step, layout, slice, lesson, dark, reach, come, back } = scene;
  const path = pathOf(scene);
  /** Whose incoming edges are drawn: on the answer's strongest path, then with the largest error. */
  const strong = (l: number) => {
    if (step > 2) return l === 0 ? blamedIn(scene) : null;
    return step === 0 && reach > 1 ? (path[l] ?? null) : null;
  };
  return (
    <>
      <PictureInputs layout={layout} pixels={digit.pixels} slice={slice} filled={come(0)} />
      {layout.hidden.map((layer, l) => (
        <g key={layer.neurons[0]?.x}>
          <ImageFrames layer={layer} strong={strong(l)} />
          <HiddenNeurons layer={layer} activations={dark[l + 1]!} filled={come(l + 1)} />
          <ErrorInk
            neurons={layer.neurons}
            delta={lesson.deltas[l]!}
            filled={back(l)}
            full={largestSize(lesson.deltas[l]!)}
          />
        </g>
      ))}
    </>
  );
}

/** The outputs, or their errors. */
function Ends({ network, digit, step, layout, lesson, flow, come }: Scene) {
  return step === 0 ? (
    <OutputColumn
      neurons={layout.outputs}
      outputs={lesson.activations.at(-1)!}
      filled={come(network.sizes.length - 1)}
    />
  ) : (
    <OutputErrors
      neurons={layout.outputs}
      delta={lesson.deltas.at(-1)!}
      label={digit.label}
      filled={step === 1 ? flow : 1}
    />
  );
}

type Lesson = ReturnType<typeof lessonOf>;

function describe(digit: RoomDigit, lesson: Lesson, step: number, words: Words['widgets']): string {
  const said = words.backprop.describe;
  const outputs = lesson.activations.at(-1)!;
  const delta = lesson.deltas.at(-1)!;
  const read = largest(outputs);
  const errors = [...delta].map((error, k) => `${k}: ${signedFixed(error, errorDecimals(delta))}`);
  return [
    said.answer(whoDrew(digit, words.digits), read, fixed(outputs[read]!)),
    step > 0 && said.errors(errors.join(', '), costText(lesson.cost, lesson)),
    step === 2 && said.flowsBack,
    step > 2 && said.nudged(costText(lesson.costAfter, lesson)),
  ]
    .filter(Boolean)
    .join(' ');
}
