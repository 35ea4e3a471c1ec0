const path = require('node:path');
const { BannerPlugin } = require('webpack');

/** One program for Node; the readers of workbooks are chunks of their own, loaded when a file needs them. */
module.exports = {
  target: 'node20',
  mode: 'production',
  entry: { youpin: './src/cli/main.ts' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].js',
    chunkFilename: 'youpin-[id].js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false } } },
        },
      },
    ],
  },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^youpin\.js$/ }),
  ],
  // Minifying would double the time of an install and help nobody: Node reads the file from disk.
  optimization: { minimize: false },
  // Sizes matter to pages, not to a program that is installed once.
  performance: { hints: false },
};
