// The answers of a session as CSV, for the presenter.

import { type ExportContext, exportFile } from '@/app/review/download';

export const GET = (request: Request, context: ExportContext) => exportFile(request, context, 'answers.csv');
