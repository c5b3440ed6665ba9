// The talk's links, each a row of its own to press, with the address that it leads to.

import { useWords } from '../words/words';
import { AwaySection } from './away-frame';
import type { TalkLink } from './talk';

type Props = { readonly links: readonly TalkLink[]; readonly onOpen: (link: TalkLink) => void };

export function TalkLinks({ links, onOpen }: Props) {
  const words = useWords('away').links;
  return (
    <AwaySection title={words.title}>
      {links.length === 0 ? (
        <p className="text-ink-2">{words.none}</p>
      ) : (
        <ul className="away-links">
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href} rel="noreferrer" target="_blank" onClick={() => onOpen(link)}>
                {named(link) && <b>{link.text}</b>}
                <span>{link.href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </AwaySection>
  );
}

const named = ({ href, text }: TalkLink) => text !== href;
