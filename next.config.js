// The App Router is served by server.ts; this file only says what a plain `next build` could not know.
/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: true,
  devIndicators: false,
  serverExternalPackages: ['@prisma/client', '@prisma/adapter-libsql', '@libsql/client', 'pino'],
};
