import { applyEdits } from '../../text/edits';
import type { TextEdit } from '../../text/span';

/** A tracked change as the file's writer writes it, before it is known to belong to a move. */
interface Written {
  readonly kind: 'ins' | 'del';
  /** Of its start tag. */
  readonly start: number;
  readonly end: number;
  /** Who, when. */
  readonly attributes: string;
  /** The end of a paragraph, not a run. */
  readonly isEnd: boolean;
}

const NAMES = { ins: 'moveTo', del: 'moveFrom' } as const;

/**
 * The document `xml` with the tracked changes of moves as such (ECMA-376 part 1, 17.13.5.21–28): `moveFrom` and `moveTo` in
 * place of `del` and `ins`, within ranges that a name pairs. `moveOf` tells the move of a change by its id. A move of which
 * one half has no words stays deleted and inserted.
 */
export function withMoves(xml: string, moveOf: ReadonlyMap<number, number>): string {
  if (moveOf.size === 0) return xml;
  const halves = new Map<number, { readonly del: Written[]; readonly ins: Written[] }>();
  for (const found of xml.matchAll(/<w:(ins|del) w:id="(\d+)"([^>]*?)(\/?)>/g)) {
    const move = moveOf.get(Number(found[2]));
    if (move === undefined) continue;
    const half = halves.get(move) ?? { del: [], ins: [] };
    halves.set(move, half);
    const kind = found[1] as Written['kind'];
    const { index: start } = found;
    half[kind].push({
      kind,
      start,
      end: start + found[0].length,
      attributes: found[3]!,
      isEnd: found[4] !== '',
    });
  }
  const ids = [...xml.matchAll(/ w:id="(\d+)"/g)].map(([, id]) => Number(id));
  let id = ids.reduce((most, each) => Math.max(most, each), 0);
  const edits: TextEdit[] = [];
  for (const [move, { del, ins }] of halves) {
    if (![del, ins].every((half) => half.some(({ isEnd }) => !isEnd))) continue;
    for (const half of [del, ins]) edits.push(...rangeEdits(xml, half, `move${move}`, ++id));
  }
  return applyEdits(xml, edits);
}

/** The edits that make one half of a move of `all`, in the order of the document; it has words. */
function rangeEdits(xml: string, all: readonly Written[], name: string, id: number): TextEdit[] {
  const first = all.find(({ isEnd }) => !isEnd)!;
  const tag = NAMES[first.kind];
  const opens = xml.lastIndexOf('<w:p>', first.start);
  // The end of a paragraph before its first words belongs to something else.
  const own = all.filter(({ start }) => start > opens);
  const edits: TextEdit[] = [];
  let end = 0;
  for (const each of own) {
    const range =
      each === first ? `<w:${tag}RangeStart w:id="${id}"${each.attributes} w:name="${name}"/>` : '';
    const renamed = xml.slice(each.start, each.end).replace(/^<w:\w+/, `<w:${tag}`);
    edits.push({ start: each.start, end: each.end, text: range + renamed });
    const closing = `</w:${each.kind}>`;
    if (each.isEnd) end = Math.max(end, xml.indexOf('</w:p>', each.end) + '</w:p>'.length);
    else {
      const at = xml.indexOf(closing, each.end);
      edits.push(...asText(xml, each.end, at), { start: at, end: at + closing.length, text: `</w:${tag}>` });
      end = Math.max(end, at + closing.length);
    }
  }
  return [...edits, { start: end, end, text: `<w:${tag}RangeEnd w:id="${id}"/>` }];
}

/** What has moved is no deleted text. */
const asText = (xml: string, from: number, to: number): TextEdit[] =>
  [...xml.slice(from, to).matchAll(/(<\/?w:)delText/g)].map(({ index, 0: tag, 1: opening }) => ({
    start: from + index,
    end: from + index + tag.length,
    text: `${opening}t`,
  }));
