// Every widget's parts, in the order of the talk. What a widget's attributes are, and what it needs of the server, stands
// in lib/deck/widgets.ts.

import type { WidgetRegistry } from '../slides/widget-registry';

export const registry: WidgetRegistry = {
  join: { stage: () => import('./join/stage'), place: 'canvas', joins: true, phone: null },
  'warm-up': { stage: null, place: null, phone: null },
  'word-cloud': { stage: () => import('./word-cloud/stage'), place: 'field', phone: null },
  'digits-wall': {
    stage: () => import('./digits-wall/stage'),
    place: 'canvas',
    asks: true,
    phone: null,
  },
  wall: { stage: () => import('./wall/stage'), place: 'canvas', phone: null },
  neuron: {
    stage: () => import('./neuron/stage'),
    place: 'canvas',
    phone: () => import('./neuron/phone'),
  },
  perceptron: {
    stage: () => import('./perceptron/stage'),
    place: ({ form }) => (form === 'park' ? 'canvas' : 'beside'),
    beneath: ({ form }) => (form === 'threshold' ? 200 : 330),
    phone: () => import('./perceptron/phone'),
  },
  'step-function': {
    stage: () => import('./step-function/stage'),
    place: 'canvas',
    phone: () => import('./step-function/phone'),
  },
  sigmoid: {
    stage: () => import('./sigmoid/stage'),
    place: 'canvas',
    phone: () => import('./sigmoid/phone'),
  },
  network: {
    stage: () => import('./network/stage'),
    place: 'canvas',
    phone: () => import('./network/phone'),
  },
  pixels: {
    stage: () => import('./pixels/stage'),
    place: 'canvas',
    phone: () => import('./pixels/phone'),
  },
  'weight-count': {
    stage: () => import('./weight-count/stage'),
    place: 'canvas',
    phone: () => import('./weight-count/phone'),
  },
  'forward-pass': {
    stage: () => import('./forward-pass/stage'),
    place: 'canvas',
    phone: () => import('./forward-pass/phone'),
  },
  'my-digits': { stage: null, place: null, phone: () => import('./my-digits/phone') },
  initialise: { stage: () => import('./initialise/stage'), place: 'field', phone: null },
  'cost-table': {
    stage: () => import('./cost-table/stage'),
    place: 'canvas',
    phone: () => import('./cost-table/phone'),
  },
  'cost-formula': {
    stage: () => import('./cost-formula/stage'),
    place: 'canvas',
    phone: () => import('./cost-formula/phone'),
  },
  gauge: {
    stage: () => import('./gauge/stage'),
    place: 'field',
    beneath: 420,
    phone: () => import('./gauge/phone'),
  },
  descent: {
    stage: () => import('./descent/stage'),
    place: 'field',
    phone: () => import('./descent/phone'),
  },
  surface: {
    stage: () => import('./surface/stage'),
    place: 'field',
    phone: () => import('./surface/phone'),
  },
  'crowd-descent': {
    stage: () => import('./crowd-descent/stage'),
    place: 'canvas',
    asks: true,
    phone: null,
  },
  charts: { stage: () => import('./charts/stage'), place: 'field', phone: null },
  gradient: { stage: () => import('./gradient/stage'), place: 'field', phone: null },
  'learning-rate': {
    stage: () => import('./learning-rate/stage'),
    place: 'field',
    height: 340,
    phone: null,
  },
  nudges: { stage: () => import('./nudges/stage'), place: 'field', phone: () => import('./nudges/phone') },
  backprop: {
    stage: () => import('./backprop/stage'),
    place: 'canvas',
    phone: () => import('./backprop/phone'),
  },
  loop: { stage: () => import('./loop/stage'), place: 'aside', phone: null },
  'human-or-machine': {
    stage: () => import('./human-or-machine/stage'),
    place: 'field',
    height: 468,
    phone: () => import('./human-or-machine/phone'),
  },
  confusion: { stage: () => import('./confusion/stage'), place: 'field', phone: null },
  podium: { stage: () => import('./podium/stage'), place: 'field', phone: () => import('./podium/phone') },
  ranking: {
    stage: () => import('./ranking/stage'),
    place: 'canvas',
    phone: () => import('./ranking/phone'),
  },
  questions: {
    stage: () => import('./questions/stage'),
    place: 'canvas',
    phone: () => import('./questions/phone'),
  },
  timer: { stage: () => import('./timer/stage'), place: 'canvas', phone: () => import('./timer/phone') },
  'take-away': {
    stage: () => import('./take-away/stage'),
    place: 'field',
    phone: () => import('./take-away/phone'),
  },
};
