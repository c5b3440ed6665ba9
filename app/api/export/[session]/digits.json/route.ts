// The digits of a session as JSON, for the presenter.

import { type ExportContext, exportFile } from '@/app/review/download';

export const GET = (request: Request, context: ExportContext) => exportFile(request, context, 'digits.json');
