import type { LineRoles, PartRole } from '../report/documentParts/roles';
import { roleOfLine, wordsOfLine } from '../report/documentParts/said';
import type { Report } from '../report/model';
import type { parse } from '../report/parse';
import { lastStartingBy } from '../text/search';
import type { Span } from '../text/span';
import { placesOf } from './apply';
import type { Change, Comparison, Place } from './model';

/** A stretch of the merged text that only one of the two texts has. */
export interface Revised extends Span {
  readonly kind: 'insert' | 'delete';
  /** The same number for what has moved: deleted where it stood, inserted where it stands. From 1. */
  readonly move?: number;
}

/** Both texts in one. */
export interface Merged {
  /** Its lines are what they are in the text after, or, where nothing of them stands there, in the text before. */
  readonly report: Report;
  /** In order, apart. Without those that are deleted it is the text after, without those that are inserted the text before. */
  readonly revised: readonly Revised[];
}

interface MergedPlace extends Place {
  readonly isLook: boolean;
  readonly move: number | undefined;
  /** What has been put in there anew, in order; the rest has moved. */
  readonly anew: readonly Span[];
}

/**
 * The text after with all that was taken out of the text before, where it stood. Looks are those of the text after. `read` is
 * `parse`: this part is loaded on use, and does without a reader of its own.
 */
export function merged({ before, after, changes }: Comparison, read: typeof parse): Merged {
  const places = mergedPlaces(changes).sort(
    (x, y) => x.before.start - y.before.start || x.after.start - y.after.start || x.before.end - y.before.end,
  );
  const revised: Revised[] = [];
  const stretches: Stretch[] = [];
  let text = '';
  let at = 0;
  let atAfter = 0;
  const write = (source: Report, start: number, end: number): void => {
    if (start < end) stretches.push({ start: text.length, source, from: start });
    text += source.text.slice(start, end);
  };
  const add = (kind: Revised['kind'], start: number, end: number, move: number | undefined): void => {
    if (start === end) return;
    revised.push({
      kind,
      start: text.length,
      end: text.length + end - start,
      ...(move !== undefined && { move }),
    });
    write(kind === 'delete' ? before : after, start, end);
  };
  for (const { before: out, after: put, isLook, move, anew } of places) {
    write(after, atAfter, atAfter + out.start - at);
    at = out.end;
    atAfter = put.end;
    if (isLook) {
      write(after, put.start, put.end);
      continue;
    }
    add('delete', out.start, out.end, move);
    let from = put.start;
    for (const { start, end } of anew) {
      add('insert', from, start, move);
      add('insert', start, end, undefined);
      from = end;
    }
    add('insert', from, put.end, move);
  }
  write(after, atAfter, after.text.length);
  return { report: readAs(text, stretches, after, read), revised };
}

/** What stands in the merged text from `start` on, and from where it comes. */
interface Stretch {
  readonly start: number;
  readonly source: Report;
  readonly from: number;
}

/**
 * Reads the merged text. Two wordings of a line side by side look like neither of them: 市水务局市水利局 is no 署名. So what each
 * line is, is taken from the texts that it comes from.
 */
function readAs(text: string, stretches: readonly Stretch[], after: Report, read: typeof parse): Report {
  const report = read(text);
  const roles = new Map<string, PartRole | 'body'>();
  for (const { number, textStart, textEnd } of report.lines) {
    const words = wordsOfLine(report, number);
    if (words === undefined) continue;
    const first = lastStartingBy(stretches, textStart);
    let own = first;
    for (let i = first; i < stretches.length && stretches[i]!.start < textEnd; i++) {
      if (stretches[i]!.source !== after) continue;
      own = i;
      break;
    }
    const { start, source, from } = stretches[own]!;
    const line = lastStartingBy(source.lines, from + Math.max(0, textStart - start));
    const role = roleOfLine(source, line);
    if (role !== roleOfLine(report, number)) roles.set(words, role);
  }
  return roles.size > 0 ? read(text, { roles: roles satisfies LineRoles }) : report;
}

function mergedPlaces(changes: readonly Change[]): MergedPlace[] {
  let moves = 0;
  return changes.flatMap((change) => {
    const move = change.kind === 'move' ? ++moves : undefined;
    const anew = change.kind === 'move' ? change.changes.map(({ after }) => after) : [];
    const isLook = change.kind === 'layout';
    return placesOf(change).map((place) => ({
      ...place,
      isLook,
      move,
      anew: place.after.end > place.after.start ? anew : [],
    }));
  });
}
