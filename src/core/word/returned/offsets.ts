import { diffArrays } from 'diff';
import { firstWhere } from '../../text/search';

/** Lines, or characters of lines, with more differences than this have nothing to do with each other. */
const MOST_DIFFERENCES = 2000;

/**
 * Where an offset of `from` lies in `to`, which differs from it in a few places: what stands in both is found again, what does
 * not is where it would stand.
 */
export function offsetsIn(from: string, to: string): (offset: number) => number {
  if (from === to) return (offset) => offset;
  const stretches: Stretch[] = [];
  let at: At = { from: 0, to: 0 };
  for (const lines of matched(linesOf(from), linesOf(to), at)) {
    if (lines.isSame) stretches.push(lines);
    else
      stretches.push(
        ...matched([...from.slice(lines.from, lines.fromEnd)], [...to.slice(lines.to, lines.toEnd)], lines),
      );
    at = { from: lines.fromEnd, to: lines.toEnd };
  }
  return (offset) => {
    const stretch = stretches[firstWhere(stretches.length, (index) => stretches[index]!.from > offset) - 1];
    if (!stretch) return 0;
    return Math.min(stretch.toEnd, stretch.to + (offset - stretch.from));
  };
}

interface At {
  readonly from: number;
  readonly to: number;
}

/** A stretch that stands in both, or stands in one in place of what stands in the other. */
interface Stretch extends At {
  readonly fromEnd: number;
  readonly toEnd: number;
  readonly isSame: boolean;
}

const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

function matched(a: string[], b: string[], at: At): Stretch[] {
  const parts = diffArrays(a, b, { maxEditLength: MOST_DIFFERENCES });
  const lengthOf = (pieces: readonly string[]): number => pieces.reduce((sum, each) => sum + each.length, 0);
  if (!parts) return [{ ...at, fromEnd: at.from + lengthOf(a), toEnd: at.to + lengthOf(b), isSame: false }];
  const stretches: Stretch[] = [];
  let { from, to } = at;
  for (const { added, removed, value } of parts) {
    const length = lengthOf(value);
    const last = stretches.at(-1);
    const fromEnd = from + (added ? 0 : length);
    const toEnd = to + (removed ? 0 : length);
    const isSame = !added && !removed;
    // What was exchanged stands together.
    if (last && !last.isSame && !isSame) stretches[stretches.length - 1] = { ...last, fromEnd, toEnd };
    else stretches.push({ from, to, fromEnd, toEnd, isSame });
    from = fromEnd;
    to = toEnd;
  }
  return stretches;
}
