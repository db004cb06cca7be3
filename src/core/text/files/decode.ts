export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** Bytes that the encoding does not have came out as U+FFFD: written back, they would be lost. */
  readonly damaged: boolean;
}

/**
 * Text of a file as office machines write it: UTF-8 with or without a byte order mark, UTF-16 with
 * one, else GB18030 (Windows and WPS save 「ANSI」 so). Bytes that are neither come out with U+FFFD
 * in the encoding that leaves fewer of them; nothing throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  const encodings: readonly Encoding[] = marked ? [marked] : ['utf-8', 'gb18030'];
  const bom = marked !== undefined;
  for (const encoding of encodings) {
    const text = strict(bytes, encoding);
    if (text !== undefined) return { text, encoding, bom, damaged: false };
  }
  const candidates = encodings.map((encoding) => {
    return { text: new TextDecoder(encoding).decode(bytes), encoding, bom, damaged: true };
  });
  return candidates.reduce((best, next) =>
    countReplaced(next.text) < countReplaced(best.text) ? next : best,
  );
}

/** The encoding that a byte order mark names. */
function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** How many characters of `text` came from bytes that its encoding does not have. */
export function countReplaced(text: string): number {
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
