// What the widgets say, one file per widget.

import { backprop } from './widgets/backprop';
import { confusion } from './widgets/confusion';
import { costFormula } from './widgets/cost-formula';
import { costTable } from './widgets/cost-table';
import { crowdDescent } from './widgets/crowd-descent';
import { descent } from './widgets/descent';
import { digits } from './widgets/digits';
import { digitsWall } from './widgets/digits-wall';
import { forwardPass } from './widgets/forward-pass';
import { gauge } from './widgets/gauge';
import { gradient } from './widgets/gradient';
import { humanOrMachine } from './widgets/human-or-machine';
import { initialise } from './widgets/initialise';
import { join } from './widgets/join';
import { learningRate } from './widgets/learning-rate';
import { loop } from './widgets/loop';
import { myDigits } from './widgets/my-digits';
import { network } from './widgets/network';
import { neuron } from './widgets/neuron';
import { nudges } from './widgets/nudges';
import { passing } from './widgets/passing';
import { perceptron } from './widgets/perceptron';
import { pixels } from './widgets/pixels';
import { podium } from './widgets/podium';
import { questions } from './widgets/questions';
import { ranking } from './widgets/ranking';
import { sigmoid } from './widgets/sigmoid';
import { stepFunction } from './widgets/step-function';
import { surface } from './widgets/surface';
import { takeAway } from './widgets/take-away';
import { timer } from './widgets/timer';
import { wall } from './widgets/wall';
import { weightCount } from './widgets/weight-count';
import { wordCloud } from './widgets/word-cloud';

export const widgets = {
  backprop,
  confusion,
  costFormula,
  costTable,
  crowdDescent,
  descent,
  digits,
  digitsWall,
  forwardPass,
  gauge,
  gradient,
  humanOrMachine,
  initialise,
  join,
  learningRate,
  loop,
  myDigits,
  network,
  neuron,
  nudges,
  passing,
  perceptron,
  pixels,
  podium,
  questions,
  ranking,
  sigmoid,
  stepFunction,
  surface,
  takeAway,
  timer,
  wall,
  weightCount,
  wordCloud,
};
