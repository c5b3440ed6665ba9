// A process that opens a data folder, says how that went, and ends.

import { openData } from '../../lib/db/open';

const [folder = '', migrations = ''] = process.argv.slice(2);
const opened = await openData(folder, migrations);
console.log(opened.ok ? 'opened' : opened.error);
if (opened.ok) await opened.value.close();
