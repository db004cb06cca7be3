import { difference, isSubsequence } from '../../../text/difference';
import { LONG } from './citations';

/** One character fewer in a long title, and none that titles are written with or without. */
export function isCharacterLost(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length !== 1 || short.length < LONG + 2 || !isSubsequence(short, long))
    return false;
  const { inB } = difference(short, long);
  return (
    inB.end - inB.start === 1 &&
    /\p{Script=Han}/u.test(long[inB.start]!) &&
    !/[的了和与及省市县区乡镇等子副分总直学]/.test(long[inB.start]!) &&
    inB.end < long.length
  );
}
