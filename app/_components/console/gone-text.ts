// Why a console's line is closed for good, and what to do. Pure.

import type { Farewell } from '../live/use-session';

export function goneText(farewell: Farewell): { readonly title: string; readonly text: string } {
  if (farewell.kind === 'refused') return { title: 'Not here.', text: farewell.rejection.message };
  switch (farewell.reason) {
    case 'oldVersion':
      return { title: 'Nudge is newer now.', text: 'Reload this page to go on. Nothing is lost.' };
    case 'notAllowed':
      return {
        title: 'This browser is not the presenter’s.',
        text: 'Open the link that is printed where Nudge was started, then come back here.',
      };
    case 'ended':
      return { title: 'This talk has ended.', text: 'Everything is kept: look at it in the review.' };
    case 'replaced':
    case 'removed':
      return { title: 'This console was closed.', text: 'Reload the page to open it again.' };
  }
}
