import { countReplaced, decode } from './decode';

/** A few U+FFFD may be damage; Chinese text read as UTF-8 gives them by the dozen. */
const ENOUGH = 4;

/** Whether a text as it is shown is so full of U+FFFD that it may be Chinese of another encoding. */
export function isGarbled(shown: string): boolean {
  const sample = shown.slice(0, 50_000);
  const count = countReplaced(sample);
  return count >= ENOUGH && count * 20 > sample.length;
}

/** Whether the bytes of a file are valid GB18030, are not valid UTF-8 or UTF-16, and hold Chinese. */
export function isGb18030(bytes: Uint8Array): boolean {
  const { encoding, text } = decode(bytes);
  return (
    encoding === 'gb18030' &&
    countReplaced(text) === 0 &&
    !/[\0-\x08\x0e-\x1f]/.test(text) &&
    /[\u4e00-\u9fa5，。、]{2}/.test(text)
  );
}
