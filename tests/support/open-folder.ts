// A process that opens a data folder, says how that went, and ends.

import { openData } from '../../lib/db/open';
import { dataSentence } from '../../lib/start/fatal';
import { english } from '../../lib/words/en/english';

const [folder = '', migrations = ''] = process.argv.slice(2);
const opened = await openData(folder, migrations);
console.log(opened.ok ? 'opened' : dataSentence(opened.error, english.start.data));
if (opened.ok) await opened.value.close();
