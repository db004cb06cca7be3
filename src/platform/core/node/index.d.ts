// Takes the place of Node's types in src/core, which libraries would else bring in by the back door: docx asks for
// them with a reference of its own. What core may use of a platform: Node, browsers and web workers all have it.

declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** For long work to let others have their turn; `milliseconds` is 0 if left out. */
declare function setTimeout(run: () => void, milliseconds?: number): number;
