// Answers `ink`: pixels and strokes of drawings. What the sender may not see is left out, not refused.

import { packBytes } from '../../digits/wire';
import type { AckValue, Ink } from '../../protocol/message';
import type { Actor } from '../../session/command';
import type { Drawing, SessionState } from '../../session/state';
import { type PictureSources, pictureFor } from './pictures';

/** Bytes of one answer; one drawing has at most 18 KB. */
const mostBytes = 64 * 1024;
/** Bytes of JSON around the parts of a drawing. */
const around = 40;

/** `strokes`: JSON. */
export type StoredInk = { readonly strokes: string; readonly pixels: Uint8Array };

export type InkSources = PictureSources & {
  /** Of drawings that are stored, by their ids. */
  readonly storedInk: (ids: readonly string[]) => Promise<ReadonlyMap<string, StoredInk>>;
};

/** Each drawing once, in the order asked for, until the answer is full: `rest` are the ids that it had no room for. */
export async function answerInk(
  digits: readonly string[],
  actor: Actor,
  sources: InkSources,
): Promise<AckValue['ink']> {
  const ids = [...new Set(digits)];
  const seen = ids.filter((id) => isSeen(id, actor, sources.state));
  const stored = seen.length > 0 ? await sources.storedInk(seen) : new Map<string, StoredInk>();
  const ink: Ink[] = [];
  let bytes = 0;
  for (const [at, id] of ids.entries()) {
    const one = inkOf(id, actor, sources, stored);
    if (!one) continue;
    bytes += one.id.length + one.pixels.length + one.strokes.length + around;
    if (bytes > mostBytes) return { ink, rest: ids.slice(at) };
    ink.push(one);
  }
  return { ink };
}

function isSeen(id: string, actor: Actor, state: SessionState): boolean {
  const drawing = state.drawings.get(id);
  return drawing !== undefined && maySee(drawing, actor, state);
}

/** What was deleted meanwhile, or may not be seen any more, is left out. */
function inkOf(
  id: string,
  actor: Actor,
  sources: InkSources,
  stored: ReadonlyMap<string, StoredInk>,
): Ink | null {
  const drawing = sources.state.drawings.get(id);
  if (drawing && maySee(drawing, actor, sources.state)) {
    const { strokes, pixels } = stored.get(id) ?? { strokes: '[]', pixels: drawing.pixels };
    return { id, pixels: packBytes(pixels), strokes };
  }
  const picture = pictureFor(id, actor, sources);
  return picture && { id, pixels: packBytes(picture), strokes: '[]' };
}

/** The presenter may see everything, the stage what is approved, a phone its own. */
function maySee(drawing: Drawing, actor: Actor, state: SessionState): boolean {
  if (actor.role === 'presenter') return true;
  if (actor.role === 'stage') return drawing.verdict === 'approved' && !state.hidden;
  return actor.role === 'phone' && drawing.participant === actor.participant;
}
