// Every way into the room: address, PIN and code, with who took one already.

import type { RoomView } from '../../slides/live-props';
import { Hand } from '../../ui/hand';
import { JoinCode } from '../../ui/join-code';
import { useWords } from '../../words/words';
import { JoinFacts } from './join-facts';
import { Names } from './names';
import { TeamSizes } from './team-sizes';

export function JoinWays({ view }: { readonly view: RoomView }) {
  const { join, people, names, teams, hidden, locked } = view;
  const open = join.pin !== '';
  const words = useWords('widgets').join;
  return (
    <>
      {open && <JoinFacts join={join} />}
      <section className="join-here">
        <Hand value={people} height={150} label={words.people(people)} />
        {teams.length > 0 && people > 0 && !locked ? (
          <TeamSizes teams={teams} />
        ) : (
          <Names people={people} names={names} covered={hidden} locked={locked} />
        )}
      </section>
      <div className="stage-field">
        {open && <JoinCode text={join.url} side={1009} label={words.code(join.address)} />}
      </div>
    </>
  );
}
