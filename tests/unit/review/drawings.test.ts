import { describe, expect, it } from 'vitest';
import { commonestMistake, scoreOf } from '@/app/_components/confusion/confusion';
import { cardsPath, readCardsQuery } from '@/app/_components/review/drawings/drawing-query';
import {
  arrivalScores,
  confusionOf,
  countSets,
  type DrawingFilter,
  drawingSets,
  everyDrawing,
  matches,
  type Reading,
} from '@/app/_components/review/drawings/readings';
import { csvHead, csvRows, readSheet } from '@/app/review/csv';
import { answerText } from '@/lib/quiz/answer-text';
import { activities } from '../../support/session';

const read = (label: number, guess: number, now: number, apart = false): Reading => ({
  ...{ label, guess, now, apart },
});
const readings = [read(9, 9, 9), read(9, 3, 3), read(9, 3, 3, true), read(7, 1, 7, true), read(4, 4, 9)];

describe('what the network took for what', () => {
  it('counts rows of what was meant and columns of what is read in the end', () => {
    const confusion = confusionOf(readings, 'now');
    expect([confusion[99], confusion[93], confusion[77], confusion[49]]).toEqual([1, 2, 1, 1]);
    expect(commonestMistake(confusion)).toEqual({ label: 9, read: 3, count: 2 });
    expect(commonestMistake(confusionOf([read(1, 0, 1)], 'now'))).toBeNull();
  });

  it('V12: tells apart what random weights read and what was read since', () => {
    const arrived = readings.map((reading, i) => ({ ...reading, predictedAtStep: i < 2 ? 0 : 90 }));
    expect(arrivalScores(arrived)).toEqual({
      before: { count: 2, right: 1 },
      since: { count: 3, right: 1 },
    });
    expect(arrivalScores([])).toEqual({ before: null, since: null });
  });

  it('counts what was read on arrival apart', () => {
    const arrival = confusionOf(readings, 'guess');
    expect([arrival[71], arrival[77], arrival[44], arrival[93]]).toEqual([1, 0, 1, 2]);
    expect([scoreOf(arrival), scoreOf(confusionOf([], 'guess'))]).toEqual([
      { right: 2, count: 5 },
      { right: 0, count: 0 },
    ]);
  });

  it('tells the misread, those that turned right and those held apart; the counts are what the filters show', () => {
    const counts = countSets(readings);
    expect(counts).toEqual({ all: 5, misread: 3, turned: 1, apart: 2 });
    for (const set of drawingSets)
      expect(readings.filter((reading) => matches({ ...everyDrawing, set }, reading)).length).toBe(
        counts[set],
      );
  });

  it('opens a cell of the matrix', () => {
    const cell: DrawingFilter = { set: 'all', label: 9, read: 3 };
    expect(readings.filter((reading) => matches(cell, reading))).toEqual([readings[1], readings[2]]);
  });

  it('says a page as an address and reads it back; anything else is no page', () => {
    for (const filter of [everyDrawing, { set: 'turned', label: 0, read: 9 } as const]) {
      const query = new URL(cardsPath('s', filter, 55), 'http://here').searchParams;
      expect(readCardsQuery(query)).toEqual({ filter, from: 55 });
    }
    for (const query of ['set=none', 'label=10', 'label=x', 'read=', 'from=-1', 'from=1.5', 'from=1e99'])
      expect(readCardsQuery(new URLSearchParams(query))).toBeNull();
  });
});

describe('downloads', () => {
  it('no cell can be run as a formula, and a cell keeps its commas, quotes and lines', () => {
    const cells = ['=1+1', '+1', '-1', '@a', '\ta', '\ra', 'a "b", c', 'a\nb', null, -0.5];
    const lines = cells.map((cell) => csvRows([[cell, 'x']]));
    expect(lines.slice(0, 4)).toEqual(["'=1+1,x\r\n", "'+1,x\r\n", "'-1,x\r\n", "'@a,x\r\n"]);
    for (const line of lines.slice(4, 6)) expect(line).toMatch(/^"?'/);
    expect(lines.slice(6, 9)).toEqual(['"a ""b"", c",x\r\n', '"a\nb",x\r\n', ',x\r\n']);
    expect(csvHead(['a', 'b'])).toBe('\uFEFFa,b\r\n');
  });

  it('may have semicolons and decimal commas, as German spreadsheets read them', () => {
    expect(csvRows([[0.5, 'a;b', 'c,d', -1.25, '0.5']], 'semicolon')).toBe('0,5;"a;b";c,d;-1,25;0.5\r\n');
    expect(readSheet(new URLSearchParams('separator=semicolon'))).toBe('semicolon');
    expect(readSheet(new URLSearchParams())).toBe('comma');
    expect(readSheet(new URLSearchParams('separator=tab'))).toBeNull();
  });

  it('tell answers in words, also where the deck has lost the question', () => {
    expect(answerText(activities.choice, { kind: 'choice', option: 1 })).toBe('1');
    expect(
      answerText({ ...activities.choice, options: ['left', 'right'] }, { kind: 'choice', option: 0 }),
    ).toBe('left');
    expect(answerText(null, { kind: 'vote', option: 2 })).toBe('2');
    expect(answerText(null, { kind: 'digit-pick', picks: [4, null, 0] })).toBe('4 - 0');
    expect(answerText(null, { kind: 'toggles', on: [true, false, true] })).toBe('1 0 1');
  });
});
