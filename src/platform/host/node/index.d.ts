/// <reference path="../../core/node/index.d.ts" />
// Takes the place of Node's types in src/host: what extension hosts have both on a desktop and in a browser.

declare function clearTimeout(handle: number | undefined): void;

/** Base64 of a string whose UTF-16 units are bytes. */
declare function btoa(bytes: string): string;

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
