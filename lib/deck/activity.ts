// What an audience can do on a slide, as the deck declares it. Right answers live here and nowhere else:
// a phone gets `publicActivity`, which names the allowed fields.

export type Scoring = 'none' | 'accuracy' | 'speed';

type Common = {
  /** Unique in the deck: "Q2". A round is one opening of an activity. */
  readonly id: string;
  readonly slide: number;
  /** The question or instruction, plain text. */
  readonly prompt: string;
  /** How long it stays open; null until the presenter closes it. */
  readonly seconds: number | null;
  readonly scoring: Scoring;
  /** Points of a right answer before speed and streak. */
  readonly points: number;
  /** So many seconds after its slide came it opens by itself, once; absent: the presenter opens it. */
  readonly opens?: number;
  /** Which of several answers of one person counts. */
  readonly keep: 'first' | 'last';
  /** Who uncovers the answer: the presenter, or the close itself. */
  readonly reveal: 'presenter' | 'close';
  /** Shown when the answer is revealed. */
  readonly explanation: string;
};

export type Activity = Common &
  (
    | { readonly kind: 'choice'; readonly options: readonly string[]; readonly right: number }
    | { readonly kind: 'choices'; readonly options: readonly string[]; readonly right: readonly number[] }
    | { readonly kind: 'true-false'; readonly right: boolean }
    | {
        readonly kind: 'number';
        readonly right: number;
        readonly rule: 'exact' | 'tolerance' | 'nearest';
        readonly tolerance: number;
        readonly min: number;
        readonly max: number;
        readonly increment: number;
        readonly input: 'keypad' | 'slider';
      }
    /** `items` stand in the right order here; phones get them shuffled. */
    | { readonly kind: 'order'; readonly items: readonly string[] }
    | { readonly kind: 'text'; readonly accepted: readonly string[] }
    | { readonly kind: 'words'; readonly atMost: number }
    | { readonly kind: 'scale'; readonly low: string; readonly high: string }
    | {
        readonly kind: 'vote';
        readonly options: readonly string[];
        /** What the winner sets when the presenter applies it. */
        readonly sets: 'learningRate' | 'shape' | null;
      }
    /** `digits` are indices into MNIST's test set; one after another, `secondsEach` long. */
    | {
        readonly kind: 'digit-pick';
        readonly digits: readonly number[];
        /** What each of them is: right answers, never sent before the reveal. */
        readonly labels: readonly number[];
        readonly secondsEach: number;
      }
    | { readonly kind: 'guess'; readonly target: 'square'; readonly min: number; readonly max: number }
    | { readonly kind: 'descend'; readonly seed: number; readonly stepsEach: number }
    | { readonly kind: 'toggles'; readonly labels: readonly string[] }
    /** `each` drawings a person; asked digits are balanced over 0–9. */
    | { readonly kind: 'draw'; readonly each: number }
  );

export type ActivityKind = Activity['kind'];

/** Whether somebody can be right or best in it, so that points can be earned. */
export function isScorable(kind: ActivityKind): boolean {
  switch (kind) {
    case 'choice':
    case 'choices':
    case 'true-false':
    case 'number':
    case 'order':
    case 'text':
    case 'digit-pick':
    case 'descend':
      return true;
    case 'words':
    case 'scale':
    case 'vote':
    case 'guess':
    case 'toggles':
    case 'draw':
      return false;
  }
}
