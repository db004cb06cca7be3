import { DELETED, type Losses } from './losses';
import { child, type Element, isElement, isOn, value } from './xml';

export interface ParagraphText {
  /** Line breaks as `\n`, tabs as they are. */
  readonly text: string;
  /** The leading signs, which stand before the number of the paragraph. */
  readonly lead: string;
  /** Contents of text boxes that hang on the paragraph. */
  readonly boxes: readonly Element[];
  /** Whether a picture, or another thing that is none of text, stands in it. */
  readonly hasPicture: boolean;
}

/** What is left out, by element. */
const LOST: Readonly<Record<string, string>> = {
  drawing: '图片、图形',
  pict: '图片、图形',
  object: '嵌入的对象',
  commentReference: '批注',
  footnoteReference: '脚注',
  endnoteReference: '尾注',
  ruby: '拼音标注',
};

/** An element whose words stand in the text as they are; no file has it, it is put in to find a place again. */
export const SIGN = 'gongwen-sign';

/** The same before the number that Word gives the paragraph. */
export const LEADING_SIGN = 'gongwen-leading-sign';

/** Whether `text` has no words, only the characters that such elements hold. */
export const saysNothing = (text: string): boolean => /^[\ufdd1-\ufdef]*$/.test(text);

/** How an underlined blank is written in a report. */
const BLANK = '____';
/** A single blank between underlined words is no room to write on. */
const LEAST_ROOM = 2;

/** The words of a paragraph as a reader sees them: insertions made, deletions gone, results of fields. */
export function paragraphText(paragraph: Element, losses: Losses): ParagraphText {
  const reader = new Reader(losses);
  reader.inline(paragraph);
  reader.end();
  return { text: reader.text, lead: reader.lead, boxes: reader.boxes, hasPicture: reader.hasPicture };
}

class Reader {
  text = '';
  lead = '';
  readonly boxes: Element[] = [];
  hasPicture = false;
  readonly #losses: Losses;
  /** Inside the code of a field, which is not shown, at each depth. */
  readonly #fields: ('code' | 'result')[] = [];

  constructor(losses: Losses) {
    this.#losses = losses;
  }

  /** Where the underlined stretch began that the text ends with; undefined if it ends with other text. */
  #underlined: number | undefined;

  /** To be called when all of the paragraph is read. */
  end(): void {
    this.#endUnderlined(this.text.length);
  }

  inline(parent: Element): void {
    for (const node of parent.children) if (isElement(node)) this.#element(node);
  }

  #element(element: Element): void {
    switch (element.name) {
      case 'r':
        this.#run(element);
        break;
      case 't':
        if (!this.#fields.includes('code')) this.text += written(element);
        break;
      case 'tab':
      case 'ptab':
        this.text += '\t';
        break;
      case 'br':
      case 'cr':
        if (element.attributes.type !== 'page' && element.attributes.type !== 'column') this.text += '\n';
        break;
      case 'noBreakHyphen':
        this.text += '-';
        break;
      case 'sym':
        this.text += symbol(element, this.#losses);
        break;
      case 'fldChar':
        this.#field(element.attributes.fldCharType);
        break;
      case 'del':
      case 'moveFrom':
        this.#losses.add(DELETED);
        break;
      case SIGN:
        this.text += written(element);
        break;
      case LEADING_SIGN:
        this.lead += written(element);
        break;
      case 'oMath':
        this.#losses.add('公式（只保留了其中的字符）');
        this.text += allText(element);
        break;
      case 'AlternateContent':
        this.inline(child(element, 'Choice') ?? element);
        break;
      case 'drawing':
      case 'pict':
      case 'object':
        this.#picture(element);
        break;
      case 'ruby':
        this.#losses.add(LOST.ruby!);
        this.inline(child(element, 'rubyBase') ?? element);
        break;
      case 'pPr':
      case 'rPr':
      case 'instrText':
      case 'delText':
        break;
      default:
        if (LOST[element.name]) this.#losses.add(LOST[element.name]!);
        // Hyperlinks, insertions, smart tags, fldSimple, content controls: what is inside is shown.
        else this.inline(element);
    }
  }

  #run(run: Element): void {
    const properties = child(run, 'rPr');
    if (isOn(properties, 'vanish')) {
      this.#losses.add('隐藏的文字');
      return;
    }
    let before = this.text.length;
    this.inline(run);
    if ((value(properties, 'u') ?? 'none') !== 'none') this.#underlined ??= before;
    else if (this.text.length > before) before += this.#endUnderlined(before);
    const placed = value(properties, 'vertAlign');
    if (placed !== 'superscript' && placed !== 'subscript') return;
    // m² and m³ have characters of their own; of all else the place is lost, and with it what was meant.
    const raised = this.text.slice(before);
    if (placed === 'superscript' && /^[23]$/.test(raised))
      this.text = this.text.slice(0, before) + (raised === '2' ? '²' : '³');
    else if (raised.trim() !== '') this.#losses.add('上标、下标');
  }

  /**
   * Room that was underlined to be written on is a blank; what is written there has room around it as well. By how much
   * the text has grown.
   */
  #endUnderlined(end: number): number {
    const start = this.#underlined;
    this.#underlined = undefined;
    if (start === undefined) return 0;
    const written = this.text.slice(start, end);
    if (written !== '\t' && (written.length < LEAST_ROOM || !/^[^\S\n]+$/.test(written))) return 0;
    this.text = this.text.slice(0, start) + BLANK + this.text.slice(end);
    return BLANK.length - written.length;
  }

  #field(kind: string | undefined): void {
    if (kind === 'begin') this.#fields.push('code');
    else if (kind === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result';
    else if (kind === 'end') this.#fields.pop();
  }

  #picture(element: Element): void {
    const boxes = boxesIn(element);
    if (boxes.length > 0) this.boxes.push(...boxes);
    else {
      this.hasPicture = true;
      this.#losses.add(LOST[element.name]!);
    }
  }
}

function boxesIn(element: Element): Element[] {
  if (element.name === 'txbxContent') return [element];
  return element.children.filter(isElement).flatMap(boxesIn);
}

const written = (element: Element): string => element.children.filter((node) => !isElement(node)).join('');

const allText = (element: Element): string =>
  element.children.map((node) => (isElement(node) ? allText(node) : node)).join('');

/** Characters of symbol fonts that texts use: ticked and empty boxes, and those outside the private area. */
const SYMBOLS: Readonly<Record<string, string>> = {
  f0fe: '☑',
  f052: '☑',
  f0a8: '□',
  f06f: '□',
  f0a3: '□',
  f0fc: '√',
};

function symbol({ attributes }: Element, losses: Losses): string {
  const code = attributes.char?.toLowerCase() ?? '';
  const known = SYMBOLS[code];
  if (known) return known;
  const point = Number.parseInt(code, 16);
  if (point >= 0x20 && point < 0xe000) return String.fromCharCode(point);
  losses.add('特殊符号');
  return '□';
}
