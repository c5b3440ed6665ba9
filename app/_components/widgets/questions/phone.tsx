// Where to ask, and to vote for what others asked.

'use client';

import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';

export default function PhoneQuestions({ view, words: own }: PhoneWidgetProps<'questions'>) {
  const words = useWords('widgets').questions;
  return (
    <>
      {own}
      <p className="text-ph-body">{view.questions > 0 ? words.vote(view.questions) : words.ask}</p>
    </>
  );
}
