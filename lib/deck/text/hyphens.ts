// Where long words may break at a line's end, as soft hyphens: browsers know too few languages, and paper knows none. Only in a
// deck that names its language, and only in words that fill much of a phone's line.

import cs from 'hyphen/cs/index.js';
import da from 'hyphen/da/index.js';
import de from 'hyphen/de/index.js';
import en from 'hyphen/en/index.js';
import es from 'hyphen/es/index.js';
import fi from 'hyphen/fi/index.js';
import fr from 'hyphen/fr/index.js';
import hu from 'hyphen/hu/index.js';
import it from 'hyphen/it/index.js';
import nb from 'hyphen/nb/index.js';
import nl from 'hyphen/nl/index.js';
import pl from 'hyphen/pl/index.js';
import pt from 'hyphen/pt/index.js';
import ru from 'hyphen/ru/index.js';
import sv from 'hyphen/sv/index.js';

const known = { cs, da, de, en, es, fi, fr, hu, it, nb, nl, no: nb, pl, pt, ru, sv };

/** Letters. */
const long = /\p{L}{13,}/gu;

export function hyphenated(text: string, lang: string | null): string {
  const language = lang?.split('-')[0]?.toLowerCase() ?? '';
  if (!Object.hasOwn(known, language)) return text;
  const patterns = known[language as keyof typeof known];
  return text.replace(long, (word) => patterns.hyphenateSync(word));
}
