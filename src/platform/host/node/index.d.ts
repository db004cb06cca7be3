/// <reference path="../../core/node/index.d.ts" />
// Takes the place of Node's types in src/host: what extension hosts have both on a desktop and in a browser.

declare function clearTimeout(handle: number | undefined): void;

/** Base64 of a string whose UTF-16 units are bytes. */
declare function btoa(bytes: string): string;

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

/** Node alone has it. */
declare const setImmediate: ((run: () => void) => void) | undefined;

declare class MessageChannel {
  readonly port1: { onmessage: (() => void) | null; close(): void };
  readonly port2: { postMessage(message: unknown): void };
}
