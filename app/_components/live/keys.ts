// Which key means what: keyboards in any script, and clickers, which are keyboards with PageUp, PageDown, F5 and a dot or
// B. Pure.

export type KeyAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
  | 'present'
  | 'fullScreen'
  | 'join'
  | 'hideRoom'
  | 'approveAll'
  | 'approveFirst'
  | 'refuseFirst'
  | 'undo'
  | 'activity'
  | 'closeQuestion'
  | 'training'
  | 'help';

const actions: Readonly<Record<string, KeyAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  F5: 'present',
  f: 'fullScreen',
  j: 'join',
  h: 'hideRoom',
  a: 'approveAll',
  y: 'approveFirst',
  x: 'refuseFirst',
  z: 'undo',
  o: 'activity',
  q: 'closeQuestion',
  Escape: 'closeQuestion',
  t: 'training',
  '?': 'help',
};

/** What a clicker sends, apart from letters; a field takes none of it as text. */
const clicked: readonly KeyAction[] = ['next', 'previous', 'present'];
/** What must work at once, whatever else has the focus. */
const urgent: readonly KeyAction[] = ['blank', 'hideRoom', 'present'];

export type KeyPress = {
  /** What the keyboard's layout makes of the key. */
  readonly key: string;
  /** Where the key is, named by the United States' layout; '' where the browser cannot say. */
  readonly code: string;
  /** What some clickers and remote desktops send alone: the number that the key had in old browsers. */
  readonly number: number;
  readonly shift: boolean;
  /** The keyboard's latest letter was not of the Latin alphabet. */
  readonly otherScript: boolean;
  /** The key is held down and the keyboard repeats it. */
  readonly repeat: boolean;
  /** Control, Alt or Meta is held: the browser's own shortcut. */
  readonly modified: boolean;
  /** What has the focus: words are typed there, or a press means something to it. */
  readonly focus: 'page' | 'line' | 'text' | 'button' | 'choice' | 'list';
  /** A dialog is open. */
  readonly asked: boolean;
};

export function actionOf(press: KeyPress): KeyAction | null {
  if (press.modified) return null;
  const key = meantKey(press);
  const action = actions[key] ?? null;
  return action && mayReach(action, key, press) ? action : null;
}

function mayReach(action: KeyAction, key: string, { focus, asked }: KeyPress): boolean {
  const typing = focus === 'text' || focus === 'line';
  if (asked) return !typing && urgent.includes(action);
  switch (focus) {
    case 'text':
      return action === 'present';
    case 'line':
      return clicked.includes(action) && isClicker(key);
    case 'list':
      return isClicker(key) || urgent.includes(action);
    case 'button':
      return key !== ' ';
    case 'choice':
      return key !== ' ' && !key.startsWith('Arrow') && key !== 'Home' && key !== 'End';
    case 'page':
      return true;
  }
}

const isClicker = (key: string): boolean => key === 'PageUp' || key === 'PageDown' || key === 'F5';

/** By letter where the layout has Latin ones, by place where it has others or where an input method swallowed the key. */
function meantKey(press: KeyPress): string {
  const { key, otherScript } = press;
  const sign = isSign(key);
  const swallowed =
    key === '' || key === 'Process' || key === 'Unidentified' || (key === 'Dead' && otherScript);
  // Signs that a Latin layout has in places of letters mean themselves.
  const foreign = sign && !isLatin(key) && (otherScript || !isAscii(key));
  const there = swallowed || foreign ? keyAt(press) : null;
  return there ?? (sign ? key.toLowerCase() : key);
}

function keyAt({ code, number, shift }: KeyPress): string | null {
  if (code === '') return keyByNumber(number);
  if (/^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase();
  if (code === 'Slash') return shift ? '?' : null;
  if (code === 'Period' || code === 'NumpadDecimal') return shift ? null : '.';
  if (code === 'Space') return ' ';
  return code in actions ? code : null;
}

const numbers: Readonly<Record<string, number>> = {
  ...{ Escape: 27, ' ': 32, PageUp: 33, PageDown: 34, End: 35, Home: 36 },
  ...{ ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, F5: 116, '.': 190 },
};

const keyByNumber = (number: number): string | null =>
  number >= 65 && number <= 90
    ? String.fromCharCode(number).toLowerCase()
    : (Object.keys(numbers).find((key) => numbers[key] === number) ?? null);

/** A letter or another sign; names of keys (`PageDown`, `Process`) have several Latin letters. One key may give two. */
const isSign = (key: string): boolean => [...key].length === 1 || !/^[\x20-\x7e]*$/.test(key);
const isAscii = (key: string): boolean => /^[\x20-\x7e]$/.test(key);
const isLatin = (key: string): boolean => /^\p{Script=Latin}+$/u.test(key);

/** Whether a key shows that the layout's letters are not Latin; null where it does not tell. */
export function otherLetters(key: string): boolean | null {
  if (!isSign(key) || !/^[\p{L}\p{M}]+$/u.test(key)) return null;
  return !isLatin(key);
}

/** A held key may turn pages, but no faster than eyes can follow; everything else acts once per press. */
export const leafInterval = 180;

export function mayAct(action: KeyAction, repeat: boolean, sinceLast: number): boolean {
  if (!repeat) return true;
  return (action === 'next' || action === 'previous') && sinceLast >= leafInterval;
}
