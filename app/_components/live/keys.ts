// Which key means what: keyboards, and clickers, which are keyboards with PageUp, PageDown and a dot or B. Pure.

export type KeyAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
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

export type KeyPress = {
  readonly key: string;
  /** The key is held down and the keyboard repeats it. */
  readonly repeat: boolean;
  /** Control, Alt or Meta is held: the browser's own shortcut. */
  readonly modified: boolean;
  /** What has the focus: words are typed there, or a press means something to it. */
  readonly focus: 'page' | 'text' | 'button' | 'choice';
};

export function actionOf({ key, modified, focus }: KeyPress): KeyAction | null {
  if (modified || focus === 'text') return null;
  if (focus === 'button' && key === ' ') return null;
  if (focus === 'choice' && (key === ' ' || key.startsWith('Arrow') || key === 'Home' || key === 'End'))
    return null;
  return actions[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** A held key may turn pages, but no faster than eyes can follow; everything else acts once per press. */
export const leafInterval = 180;

export function mayAct(action: KeyAction, repeat: boolean, sinceLast: number): boolean {
  if (!repeat) return true;
  return (action === 'next' || action === 'previous') && sinceLast >= leafInterval;
}
