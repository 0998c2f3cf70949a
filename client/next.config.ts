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
  webpack(webpack, { isServer }) {
    // The messages are compiled at build time: the parser is left out.
    webpack.resolve.alias['use-intl/format-message$'] = require.resolve(
      'use-intl/format-message/format-only',
    );
    if (!isServer) {
      // Modules of several pages go into one file: fewer requests, better compression.
      webpack.optimization.splitChunks = {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          shared: { name: 'shared', minChunks: 2, chunks: 'all', enforce: true },
        },
      };
    }
    return webpack;
  },
};

export default config;
