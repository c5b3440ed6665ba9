// Quiz banks: each question becomes the activity that asks it, with its right answers, and nothing of it is lost.

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/deck/deck';
import { imported, lossesOf } from './given';

type Told = Readonly<Record<string, unknown>>;
const activitiesOf = (slides: readonly { activities: readonly unknown[] }[]): Told[] =>
  slides.map(({ activities }) => (activities[0] ?? {}) as Told);

describe('DX6: a question becomes the activity that asks it', () => {
  it('of GIFT', async () => {
    const { deck, losses } = await imported(
      [
        '// a comment\n$CATEGORY: top/Boats\n\n::Q1:: Who \\{sails\\}? {=Ada#yes ~Bob#no ~%-50%Cy ####Ada does.}',
        'It floats.{T#right#wrong}',
        'Pi? {#3.14:0.01}',
        'A year? {#1990..2000}',
        'Name it {=one =two}',
        'Pick {~%50%a ~%50%b ~%-100%c}',
        'Match {=a -> 1 =b -> 2}',
        'Write. {}',
        'It is {=red ~blue} today.',
        'Only words.',
      ].join('\n\n'),
      'gift',
      { name: 'boats.gift' },
    );
    expect(deck.title).toBe('Boats');
    const found = activitiesOf(deck.slides);
    expect(found[0]).toMatchObject({
      kind: 'choice',
      prompt: 'Who {sails}?',
      options: ['Ada', 'Bob', 'Cy'],
      right: 0,
    });
    expect(found[0]!.explanation).toBe('Ada does. Ada: yes Bob: no');
    expect(found[1]).toMatchObject({ kind: 'true-false', right: true, explanation: 'right wrong' });
    expect(found[2]).toMatchObject({ kind: 'number', right: 3.14, tolerance: 0.01 });
    expect(found[3]).toMatchObject({ kind: 'number', right: 1995, tolerance: 5 });
    expect(found[4]).toMatchObject({ kind: 'text', accepted: ['one', 'two'] });
    expect(found[5]).toMatchObject({ kind: 'choices', right: [0, 1] });
    expect([found[6], found[7], found[9]]).toMatchObject([
      { kind: 'match', items: ['a', 'b'], right: [1, 0], choices: ['2', '1'] },
      { kind: 'free-text' },
      {},
    ]);
    expect(found[8]).toMatchObject({ prompt: 'It is _____ today.', options: ['red', 'blue'], right: 0 });
    expect(lossesOf(losses, 'question')).toEqual([]);
  });

  it('of GIFT: an answer that is right in part makes no choice of a short answer', async () => {
    const { deck } = await imported('Where {=Rome =Roma =%50%Rom}\n', 'gift');
    expect(activitiesOf(deck.slides)).toMatchObject([
      { kind: 'text', accepted: ['Rome', 'Roma'], explanation: 'Rom: 50 %' },
    ]);
  });

  it('of Aiken', async () => {
    const { deck } = await imported(
      'Which\none?\nA. yes\nB) no\nC. both\nANSWER: B\n\nNext?\nA. a\nB. b\nANSWER: A\n',
      null,
      {
        name: 'quiz.txt',
      },
    );
    expect(activitiesOf(deck.slides)).toMatchObject([
      { kind: 'choice', prompt: 'Which one?', options: ['yes', 'no', 'both'], right: 1 },
      { prompt: 'Next?', right: 0 },
    ]);
  });

  it('of Moodle XML', async () => {
    const answer = (fraction: number, text: string, why = '') =>
      `<answer fraction="${fraction}" format="html"><text>${text}</text><feedback><text>${why}</text></feedback></answer>`;
    const question = (type: string, text: string, rest: string) =>
      `<question type="${type}"><name><text>N</text></name><questiontext format="html"><text><![CDATA[${text}]]></text></questiontext>${rest}</question>`;
    const { deck } = await imported(
      `<?xml version="1.0"?><quiz>${[
        question('category', '', '<category><text>$course$/Boats</text></category>'),
        question(
          'multichoice',
          '<p>A &amp; <b>B</b>?</p>',
          `<single>true</single>${answer(100, '&lt;p&gt;x &amp;lt; y&lt;/p&gt;', 'why')}${answer(-25, 'z')}`,
        ),
        question(
          'multichoice',
          'Two',
          `<single>false</single>${answer(50, 'a')}${answer(50, 'b')}${answer(-100, 'c')}`,
        ),
        question('truefalse', 'True', answer(0, 'true') + answer(100, 'false')),
        question('shortanswer', 'Name', answer(100, 'Ada') + answer(50, 'Bob')),
        question(
          'numerical',
          'Number',
          '<answer fraction="100"><text>-2.5</text><tolerance>0.5</tolerance></answer>',
        ),
        question(
          'matching',
          'Match',
          '<subquestion><text>a</text><answer><text>1</text></answer></subquestion><subquestion><text>b</text><answer><text>2</text></answer></subquestion>',
        ),
        question('essay', 'Write', ''),
        question('cloze', 'In {1:SHORTANSWER:=Rome#yes~%100%Roma~Paris} since {2:NM:=753:1}.', ''),
      ].join('')}</quiz>`,
      null,
      { name: 'quiz.xml' },
    );
    expect(deck.title).toBe('Boats');
    expect(activitiesOf(deck.slides)).toMatchObject([
      { kind: 'choice', prompt: 'A & B?', options: ['x < y', 'z'], right: 0, explanation: 'x < y: why' },
      { kind: 'choices', right: [0, 1] },
      { kind: 'true-false', right: false },
      { kind: 'text', accepted: ['Ada'] },
      { kind: 'number', right: -2.5, tolerance: 0.5 },
      { kind: 'match', items: ['a', 'b'] },
      { kind: 'free-text', prompt: 'Write' },
      { kind: 'gaps', prompt: 'N', accepted: [['Rome', 'Roma'], ['753']] },
    ]);
  });

  const item = (id: string, correct: string, type: string, body: string) =>
    `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="${id}" title="T"><responseDeclaration identifier="R" cardinality="single" baseType="${type}"><correctResponse>${correct}</correctResponse></responseDeclaration><itemBody><p>Ask <b>me</b></p>${body}</itemBody><modalFeedback outcomeIdentifier="F" identifier="f">why</modalFeedback></assessmentItem>`;

  it('of QTI: by itself, and in the order of a package', async () => {
    const choice = item(
      'a',
      '<value>B</value>',
      'identifier',
      '<choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>Which?</prompt><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice></choiceInteraction>',
    );
    const alone = await imported(choice, null, { name: 'item.xml' });
    expect(activitiesOf(alone.deck.slides)).toMatchObject([
      { kind: 'choice', prompt: 'Ask me Which?', options: ['a', 'b'], right: 1, explanation: 'why' },
    ]);
    const order = item(
      'b',
      '<value>C</value><value>A</value>',
      'identifier',
      '<orderInteraction responseIdentifier="R"><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="C">c</simpleChoice></orderInteraction>',
    );
    const entry = item(
      'c',
      '<value>7</value>',
      'integer',
      '<p>x = <textEntryInteraction responseIdentifier="R"/></p>',
    );
    const zip = zipSync({
      'imsmanifest.xml': strToU8(
        '<manifest><resources><resource href="z.xml"/><resource href="y.xml"/><resource href="x.xml"/></resources></manifest>',
      ),
      'x.xml': strToU8(choice),
      'y.xml': strToU8(order),
      'z.xml': strToU8(entry),
    });
    const { deck } = await imported(zip, null, { name: 'package.zip' });
    expect(activitiesOf(deck.slides)).toMatchObject([
      { kind: 'number', right: 7, prompt: 'Ask me x = _____' },
      { kind: 'order', items: ['c', 'a'] },
      { kind: 'choice' },
    ]);
  });

  it('of sheets: Kahoot’s, with right answers by number, letter or words, and others', async () => {
    const { deck } = await imported(
      'sep=;\nQuestion - max 120 characters;Answer 1;Answer 2;Answer 3;Time limit (sec);Correct answer(s);Explanation\n"a; ""b""?";x;y;;20;2;why\nc?;x;y;z;30;1,3;\nd?;x;y;z;;y;\n',
      null,
      { name: 'quiz.csv' },
    );
    expect(activitiesOf(deck.slides)).toMatchObject([
      { kind: 'choice', prompt: 'a; "b"?', options: ['x', 'y'], right: 1, seconds: 20, explanation: 'why' },
      { kind: 'choices', right: [0, 2], seconds: 30 },
      { kind: 'choice', right: 1, seconds: null },
    ]);
    const letters = await imported('question,A,B,correct\nwho?,x,y,B\n', null, { name: 'quiz.csv' });
    expect(activitiesOf(letters.deck.slides)).toMatchObject([
      { kind: 'choice', options: ['x', 'y'], right: 1 },
    ]);
  });

  it('of a workbook, whichever row names the columns', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = `<worksheet><sheetData><row r="1">${cell('A1', 'A quiz')}</row><row r="8">${cell('B8', 'Question')}${cell('C8', 'Answer 1')}${cell('D8', 'Answer 2')}${cell('E8', 'Correct answer(s)')}</row><row r="9">${cell('B9', 'who?')}<c r="C9" t="s"><v>0</v></c>${cell('D9', 'y')}<c r="E9"><v>1</v></c></row></sheetData></worksheet>`;
    const zip = zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/sharedStrings.xml': strToU8('<sst><si><r><t>x </t></r><r><t>y</t></r></si></sst>'),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    });
    const { deck } = await imported(zip, null, { name: 'quiz.xlsx' });
    expect(activitiesOf(deck.slides)).toMatchObject([{ prompt: 'who?', options: ['x y', 'y'], right: 0 }]);
  });

  it('what no activity can ask stands on the slide, and its answers in the notes', async () => {
    const options = Array.from({ length: 9 }, (_, i) => (i === 3 ? `=o${i}` : `~o${i}`)).join(' ');
    const { deck, losses } = await imported(`Many {${options}}\n\n${'long '.repeat(80)}? {=a ~b}\n`, 'gift');
    expect(plainText(deck.slides[0]!.blocks)).toBe('Many o0 o1 o2 o3 o4 o5 o6 o7 o8');
    expect(plainText(deck.slides[0]!.notes)).toBe('✓ o3');
    expect(plainText(deck.slides[1]!.blocks)).toContain('long long');
    expect(activitiesOf(deck.slides)[1]).toMatchObject({ kind: 'choice', right: 0 });
    expect(lossesOf(losses, 'question').map(({ slide }) => slide)).toEqual([1, 2]);
  });

  it('more questions than a deck has slides become several decks', async () => {
    const bank = Array.from({ length: 650 }, (_, i) => `Q${i} {=a ~b}`).join('\n\n');
    const { decks } = await imported(bank, 'gift');
    expect(decks.map((deck) => deck.split('\n---\n').length - 1)).toEqual([300, 300, 50]);
  });
});
