// What Chromium is started with; apart from chromium.mjs, because the browser tests need it inside mocha.

/** Chromium without what a test has no use for and without any request of its own. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
