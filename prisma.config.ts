// For Prisma's own commands (`npx prisma migrate deploy`, `npx prisma studio`); the server does without.

import { join } from 'node:path';
import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: `file:${join(process.env.NUDGE_DATA ?? 'data', 'nudge.db')}` },
});
