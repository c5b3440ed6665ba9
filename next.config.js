// The App Router is served by server.ts; this file only says what a plain `next build` could not know.
/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: true,
  devIndicators: false,
  // `npm test` checks the types of everything at once; a presenter's first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'shiki',
    'beautiful-mermaid',
    '@prisma/client',
    '@prisma/adapter-libsql',
    '@libsql/client',
    'pino',
  ],
};
