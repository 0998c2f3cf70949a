import type { NextConfig } from 'next';

const api = process.env.TICKETING_URL ?? 'http://localhost:8080';

/** Exported to files for the WAR; in development the API comes from a running system. */
const config: NextConfig = {
  ...(process.env.NODE_ENV === 'development'
    ? { rewrites: async () => [{ source: '/api/:path*', destination: `${api}/api/:path*` }] }
    : { output: 'export' as const }),
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
};

export default config;
