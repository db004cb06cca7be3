import createMarkdown, { type MarkdownIt } from 'markdown-it';
import { emphasisIn, LONGEST_LINE } from '../../report/markdown/emphasis';
import { opensRunning } from '../../report/markdown/levels';

// The words of a line without the signs of Markdown in it. markdown-it reads links, code, pictures, escapes and
// character references; what is emphasis and what a blank is judged by the report itself (`emphasisIn`).

/** What could not become text of a report, counted over a whole text. */
export interface Kept {
  formulas: number;
  footnotes: number;
  pictures: number;
  /** Words that were struck out and stand there now like others. */
  struck: number;
}

/** A sign of emphasis that goes. */
interface Sign {
  readonly length: number;
  /** A blank beside it only sets it apart. */
  readonly isSeam: boolean;
}

interface Environment {
  /** By where they stand. */
  readonly marks: ReadonlyMap<number, Sign>;
  readonly kept: Kept;
}

/** Tags that only dress words up. */
const TAG =
  /<\/?(?:b|strong|i|em|u|s|del|ins|sub|sup|span|font|center|p|div|mark|small|big|br|a|h[1-6])(?:[ \t][^<>]{0,200})?\/?>/iy;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^<>\s]{1,500})>/y;
/** $E=mc^2$, \(x_1\): only what calculates, for \[单位\] is a bracket that was escaped and $100 a price. */
const FORMULA =
  /\$\$[^$\n]{1,2000}\$\$|\$[^$\n]{0,200}[\\^_=][^$\n]{0,200}\$|\\\([^\n]{0,300}?[\\^_=][^\n]{0,300}?\\\)/y;
/** A figure that was set as a formula: $386.5$, $95\%$. */
const FIGURE = /\$([-+]?[\d.,]+)[ ]*((?:\\?%)?)\$/y;
const FOOTNOTE = /\[\^[^\]\s]{1,40}\]/y;

let instance: MarkdownIt | undefined;

function reader(): MarkdownIt {
  if (instance) return instance;
  const made = createMarkdown('zero', { html: false });
  made.inline.ruler.enable(['escape', 'backticks', 'link', 'image', 'entity']);
  // The text of any link is kept, wherever it leads.
  made.validateLink = () => true;
  made.normalizeLink = (address) => address;
  made.inline.ruler.before('escape', 'own', (state, silent) => {
    const { marks, kept } = state.env as unknown as Environment;
    const mark = marks.get(state.pos);
    if (mark) {
      state.pos += mark.length;
      if (!silent && mark.isSeam) state.pending += SEAM;
      return true;
    }
    const take = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = state.pos;
      const match = pattern.exec(state.src);
      if (!match || pattern.lastIndex > state.posMax) return null;
      state.pos = pattern.lastIndex;
      return match;
    };
    const put = (text: string): true => {
      if (!silent) state.pending += text;
      return true;
    };
    const sign = state.src[state.pos];
    if (sign === '<') {
      const address = take(ADDRESS)?.[1];
      if (address !== undefined) return put(address);
      const tag = take(TAG)?.[0];
      return tag === undefined ? false : put(/^<br/i.test(tag) ? ' ' : '');
    }
    const figure = sign === '$' ? take(FIGURE) : null;
    if (figure) return put(figure[1]! + figure[2]!.replace('\\', ''));
    if (sign !== '$' && sign !== '\\' && sign !== '[') return false;
    const written = take(sign === '[' ? FOOTNOTE : FORMULA)?.[0];
    if (written === undefined) return false;
    if (!silent) kept[sign === '[' ? 'footnotes' : 'formulas']++;
    return put(written);
  });
  instance = made;
  return made;
}

/** Where signs have gone; no text has it. */
const SEAM = '\ufdd0';
/** Blanks between Chinese characters, or what is still to be filled in, that only set the signs apart. */
const GAP_AT_SEAM =
  /(?<=[\p{Script=Han}×✕□○])(?:[ \u00a0]+\ufdd0+|\ufdd0+[ \u00a0]+)(?=[\p{Script=Han}×✕□○])/gu;

/** `source`, the words of one line, as they are read: without signs. What stays for the writer to mend is counted in `kept`. */
export function wordsIn(source: string, kept: Kept): string {
  if (source.length > LONGEST_LINE || !/[*_~`[\]<>\\&$!]/.test(source)) return source;
  const marks = new Map<number, Sign>();
  for (const { open, close, leads } of emphasisIn(source).pairs) {
    const isOrdinal = opensRunning(source.slice(open.end, close.start)) && close.start - open.end <= 5;
    if (source[open.start] === '~') kept.struck++;
    marks.set(open.start, { length: open.end - open.start, isSeam: true });
    // The bold words that open a line end where a blank parts them from the rest, but for an ordinal: 一是 is part of that.
    marks.set(close.start, { length: close.end - close.start, isSeam: !leads || isOrdinal });
  }
  const markdown = reader();
  const env: Environment = { marks, kept };
  const words: string[] = [];
  for (const token of markdown.parseInline(source, env as never)[0]?.children ?? []) {
    if (token.type === 'image') words.push(picture(token.content, String(token.attrGet('src') ?? ''), kept));
    else words.push(token.type === 'text' ? token.content : `${SEAM}${token.content}${SEAM}`);
  }
  return words.join('').replace(GAP_AT_SEAM, '').replaceAll(SEAM, '');
}

/** A local picture as it was; of one from the web, which a report never fetches, the words. */
function picture(alt: string, source: string, kept: Kept): string {
  if (!/^(?:https?:|data:|\/\/)/i.test(source)) return `![${alt}](${source})`;
  kept.pictures++;
  return alt;
}
