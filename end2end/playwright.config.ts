// Starts a hub of its own with invented people, and walks through it with scripts and without.

import { defineConfig, devices } from '@playwright/test';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const target = process.env.CARGO_TARGET_DIR ?? 'target';
const binary = resolve(root, process.env.FAMILY_HUB_BINARY ?? join(target, 'release/family-hub'));
const address = `127.0.0.1:${process.env.PORT ?? 3917}`;
const data = join(tmpdir(), `family-hub-end2end-${process.env.PORT ?? 3917}`);

export default defineConfig({
  testDir: 'walks',
  outputDir: 'report/failures',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://${address}`,
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // No test leaves this machine, whatever a page links to.
      args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    },
  },
  projects: [
    { name: 'script', use: { javaScriptEnabled: true } },
    { name: 'no-script', use: { javaScriptEnabled: false } },
  ],
  webServer: {
    command: `rm -rf '${data}' && mkdir -p '${data}' && exec '${binary}' serve --seed`,
    cwd: root,
    url: `http://${address}/readyz`,
    reuseExistingServer: false,
    timeout: 60_000,
    env: {
      FAMILY_HUB_MODE: 'demo',
      FAMILY_HUB_LISTEN: address,
      FAMILY_HUB_DATABASE_URL: `sqlite:${join(data, 'hub.db')}`,
      FAMILY_HUB_REQUESTS_A_MINUTE: 'off',
      FAMILY_HUB_FORMS_A_MINUTE: 'off',
    },
  },
});
