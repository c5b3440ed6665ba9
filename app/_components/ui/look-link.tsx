// The look of the session's deck, on a page that the server renders.

import type { Theme } from '@/lib/deck/look/theme';
import { lookPath } from '@/lib/protocol/addresses';

type Props = {
  readonly session: string;
  readonly theme: Theme | undefined;
  readonly of?: 'page' | 'slides';
};

export const LookLink = ({ session, theme, of = 'page' }: Props) =>
  theme && <link rel="stylesheet" href={lookPath(session, of)} />;
