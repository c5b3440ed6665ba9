import type { Packet } from 'socket.io-parser';
import { describe, expect, it } from 'vitest';
import { frugalParser, isModest } from '@/lib/realtime/sockets/decoder';

/** What Socket.IO gets of a frame. */
function decoded(frame: unknown) {
  const decoder = new frugalParser.Decoder();
  let got: Packet | undefined;
  decoder.on('decoded', (packet: Packet) => {
    got = packet;
  });
  decoder.add(frame);
  return got && { id: got.id, data: got.data };
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const event = (json: string) => `217["command",${json}]`;
const refused = { id: 17, data: ['refused', null] };

describe('W29: a frame with more nesting, brackets or keys than a command is refused before it is parsed', () => {
  it('and is still answered, since its number is kept', () => {
    expect(decoded(event(nested(11)))).not.toEqual(refused);
    expect(decoded(event(nested(12)))).toEqual(refused);
    expect(decoded(event(nested(15_900)))).toEqual(refused);
    expect(decoded(event(`${'{"a":'.repeat(12)}1${'}'.repeat(12)}`))).toEqual(refused);
    expect(decoded(event(`[${'[],'.repeat(2_500)}[]]`))).toEqual(refused);
    expect(decoded(event(`{${'"a":1,'.repeat(64)}"a":1}`))).toEqual(refused);
  });

  it('the largest drawing passes', () => {
    const strokes = Array.from({ length: 32 }, (_, n) => Array(n === 0 ? 1_969 : 1).fill([1, 2]));
    const command = { type: 'draw', digit: 'd', round: 'draw.1', label: 1, strokes };
    const request = { id: 'command-1', command };
    expect(decoded(event(JSON.stringify(request)))).toEqual({ id: 17, data: ['command', request] });
  });

  it('brackets and colons in strings do not count, whatever is escaped', () => {
    for (const text of ['['.repeat(99), ':'.repeat(99), `\\"${'{'.repeat(99)}`, '"'.repeat(99), '\\'])
      expect(decoded(event(JSON.stringify(text)))).toEqual({ id: 17, data: ['command', text] });
    expect(isModest(`"\\\\"${nested(13)}`)).toBe(false);
    expect(isModest('"never closed \\')).toBe(true);
  });

  it('what no client of ours sends closes the connection', () => {
    const frames = [
      `0${nested(13)}`,
      `0{"a":${nested(13)}}`,
      `2/other,["command"]`,
      `2${'1'.repeat(16)}["command"]`,
      '31[]',
      '4{}',
      '51-["command",{"_placeholder":true,"num":0}]',
      '61-[]',
      '1[]',
      '',
      Buffer.from('x'),
      null,
    ];
    for (const frame of frames) expect(() => decoded(frame), String(frame).slice(0, 40)).toThrow();
    expect(decoded('0{"version":1}')).toEqual({ id: undefined, data: { version: 1 } });
    expect(decoded('1')).toBeDefined();
  });
});
