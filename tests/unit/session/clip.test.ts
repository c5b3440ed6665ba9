import { describe, expect, it } from 'vitest';
import { phoneView, stageView } from '@/lib/session/view/views';
import { code, Room } from '../../support/session';
import { read } from '../deck/read';

const deck = read('---\ntitle: T\n---\n\n# One\n\n![Film](a.mp4)\n\n- ![Song](b.mp3)\n\n---\n\n# Two\n');
const join = { pin: '123456', address: 'here', url: 'http://here/j/x', takeAway: 'http://here/away/x' };

describe('PC12: a clip of the present slide plays from where the presenter says, and ends with its slide', () => {
  it('stage and console know how it stands; phones do not', () => {
    const room = new Room(deck).join('ada');
    const view = () => stageView(room.state, { deck, now: room.now, join }).clip;
    expect(view()).toBeUndefined();
    room.presenter({ type: 'playClip', slide: 1, clip: 1, playing: true, at: 2.5 });
    expect(view()).toEqual({ clip: 1, playing: true, at: 2.5, since: room.now });
    expect(JSON.stringify(phoneView(room.state, { deck, now: room.now }))).not.toContain('"playing"');
    room.now += 4_000;
    room.presenter({ type: 'playClip', slide: 1, clip: 1, playing: false, at: 6.5 });
    expect(view()).toEqual({ clip: 1, playing: false, at: 6.5, since: room.now });
    room.presenter({ type: 'goTo', slide: 2, step: 0 });
    expect(view()).toBeUndefined();
  });

  it('a repeat changes nothing; a clip that is not there is refused', () => {
    const room = new Room(deck).join('ada');
    const play = { type: 'playClip', slide: 1, clip: 0, playing: true, at: 0 } as const;
    expect(room.presenter(play)).toMatchObject({ ok: true, value: [{ type: 'clipSet' }] });
    expect(room.presenter(play)).toEqual({ ok: true, value: [] });
    expect(code(room.presenter({ ...play, clip: 2 }))).toBe('noSuchClip');
    expect(code(room.presenter({ ...play, slide: 2 }))).toBe('noSuchClip');
    expect(code(room.presenter({ ...play, slide: 9 }))).toBe('noSuchClip');
  });
});
