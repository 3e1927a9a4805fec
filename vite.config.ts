/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type Plugin } from 'vite';
import { checkedContent } from './src/app/checked-content-plugin.ts';
import { CONTENT_SECURITY_POLICY } from './src/app/content-security-policy.mjs';
import { FIRST_TEXTS } from './src/app/first-texts.ts';
import { greeting } from './src/app/greeting-plugin.ts';
import { lessons } from './src/app/lessons-plugin.ts';
import { precache } from './src/app/service-worker/precache-plugin.ts';
import { CHROMIUM_ARGS, findChromium } from './tests/support/chromium.mjs';

const executablePath = findChromium();

/** States the content security policy in the built page itself, for hosts that send no such header. */
function statePolicy(): Plugin {
  return {
    name: 'loupe:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Names the file that joins the first texts of a language: `texts-en` and so on. */
function languageOf(id: string): string {
  return `texts-${id.split('/').at(-2)}`;
}

/** Names the file that joins what the list of lessons says in a language. */
function lessonHeadsOf(id: string): string {
  return `lessons-${id.split('/').at(-1)?.split('.')[0]}`;
}

/** Packages that the application loads when a chip, a seal or a barcode is read or drawn. */
const FETCHED_ON_DEMAND = [
  '@noble/curves/abstract/weierstrass.js',
  '@noble/curves/misc.js',
  '@noble/curves/nist.js',
  '@noble/curves/utils.js',
  '@noble/hashes/legacy.js',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  '@peculiar/asn1-cms',
  '@peculiar/asn1-schema',
  '@peculiar/asn1-x509',
  'bwip-js/generic',
];

export default defineConfig({
  base: './',
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [react(), checkedContent(), lessons(), greeting(), statePolicy(), precache()],
  worker: { format: 'es', plugins: () => [checkedContent()] },
  build: {
    target: 'es2022',
    // An inlined asset is a data: address, which the content security policy forbids to fetch.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // All that the first screen needs comes as one file; left alone it would be some thirty, each with its own way to the server.
      output: {
        codeSplitting: {
          groups: [
            { name: 'first-screen', test: /src\/app\/main\.tsx$/, priority: 1 },
            { name: lessonHeadsOf, test: /\/lessons\/[^/]+\/\w+\.md\?head$/ },
            { name: languageOf, test: new RegExp(`/locales/\\w+/(${FIRST_TEXTS.join('|')})\\.json$`) },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/{architecture,content}/**/*.test.ts'],
          setupFiles: ['tests/support/setup-unit.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-dom',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/support/setup-dom.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'truth',
          environment: 'node',
          include: ['tests/truth/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // Packages that come when they are asked for: found in the middle of a run, they would make the page load anew.
        optimizeDeps: { include: FETCHED_ON_DEMAND },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { args: CHROMIUM_ARGS, ...(executablePath === undefined ? {} : { executablePath }) },
            }),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.journey.ts'],
          globalSetup: ['tests/support/serve-build.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          environment: 'node',
          include: ['tests/faults/**/*.fault.ts'],
          globalSetup: ['tests/support/serve-build.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
