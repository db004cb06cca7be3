// The one platform object core may use: Node, browsers and web workers all have it.
declare class TextDecoder {
  constructor(encoding: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
