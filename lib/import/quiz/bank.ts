// Questions → slides, one each.

import type { Read } from '../formats/format';
import type { Sink } from '../model';
import { type Question, questionSlide } from './question';

export function bankOf(questions: readonly Question[], title: string, sink: Sink): Read {
  const slides = questions.map((question, i) => {
    sink.slide = i + 1;
    return questionSlide(question, i + 1, sink);
  });
  return { title, subtitle: '', lang: '', slides };
}
