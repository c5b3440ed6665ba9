// The names in a view, written in the page's language: on the wire, suggested names are numbers. Pure.

import type { PhoneView, PresenterView, StageView } from '@/lib/session/view-types';

type Write = (name: string) => string;
type AnyView = PhoneView | StageView | PresenterView;

export function writtenNames(view: AnyView, write: Write): AnyView {
  switch (view.surface) {
    case 'phone':
      return view;
    case 'stage':
      return { ...view, ...onScreens(view, write) };
    case 'console': {
      const named = namer(write);
      return {
        ...view,
        ...onScreens(view, write),
        heldDigits: view.heldDigits.map(named),
        apartDigits: view.apartDigits.map(named),
        heldNames: view.heldNames.map(named),
        heldWords: view.heldWords.map(named),
        questions: view.questions.map(named),
        persons: view.persons.map(named),
      };
    }
  }
}

function onScreens({ names, wall, featured, leaderboard }: StageView | PresenterView, write: Write) {
  const named = namer(write);
  return {
    names: names.map(write),
    wall: wall.map(named),
    featured: featured && named(featured),
    leaderboard: leaderboard.map(named),
  };
}

const namer =
  (write: Write) =>
  <T extends { readonly name: string | null }>(thing: T): T =>
    thing.name === null ? thing : { ...thing, name: write(thing.name) };
