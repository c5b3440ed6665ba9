// How many play for each team: in the lobby, in place of names.

import type { TeamSize } from '@/lib/session/view-part-types';

/** More stand in two columns. */
const oneColumn = 4;

export function TeamSizes({ teams }: { readonly teams: readonly TeamSize[] }) {
  return (
    <ul className={`team-sizes ${teams.length > oneColumn ? 'two' : ''}`}>
      {teams.map(({ name, people }) => (
        <li key={name}>
          <b className="num">{people}</b> <span className="ppl">{name}</span>
        </li>
      ))}
    </ul>
  );
}
