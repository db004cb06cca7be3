export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/**
 * Text of a file as office machines write it: UTF-8 with or without a byte order mark, UTF-16 with
 * one, else GB18030 (Windows and WPS save 「ANSI」 so). Bytes that are neither come out with U+FFFD
 * in the encoding that leaves fewer of them; nothing throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return lenient(bytes, 'utf-8', true);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return lenient(bytes, 'utf-16le', true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return lenient(bytes, 'utf-16be', true);
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const text = strict(bytes, encoding);
    if (text !== undefined) return { text, encoding, bom: false };
  }
  const candidates = (['utf-8', 'gb18030'] as const).map((encoding) => lenient(bytes, encoding, false));
  return candidates.reduce((best, next) => (misread(next.text) < misread(best.text) ? next : best));
}

/** How many characters of `text` came from bytes that its encoding does not have. */
export function misread(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

function strict(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lenient(bytes: Uint8Array, encoding: Encoding, bom: boolean): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, bom };
}
