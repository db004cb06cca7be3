import { type FrontMatter, type FrontMatterKey, readFrontMatter, valuesOf } from '../report/frontMatter';
import type { Report } from '../report/types';
import type { Span } from '../text/span';
import type { Block } from './html';
import { widthInCharacters } from './paragraphs';
import { TextRenderer } from './textRenderer';

// What the front matter adds to the printed page: 版头 (GB/T 9704-2012, 7.2), 版记 (7.4), and parts of the body that
// the text itself does not have.

export interface MatterBlocks {
  /** Above the text. */
  readonly head: Block[];
  /** Behind the text, before the first annex. */
  readonly end: Block[];
  /** On the last lines of the last page. */
  readonly foot: Block[];
  /** The last block of `head` is a title. */
  readonly titled: boolean;
}

const NONE: MatterBlocks = { head: [], end: [], foot: [], titled: false };

export function matterBlocks(report: Report): MatterBlocks {
  if (!report.frontMatter) return NONE;
  return new Matter(report, readFrontMatter(report)).blocks();
}

class Matter {
  readonly #report: Report;
  readonly #matter: FrontMatter;
  /** Line at which synchronized scrolling finds what stands above and behind the text. */
  readonly #firstLine: number;

  constructor(report: Report, matter: FrontMatter) {
    this.#report = report;
    this.#matter = matter;
    this.#firstLine = report.lines.findIndex(({ end }) => end >= report.frontMatter!.start);
  }

  blocks(): MatterBlocks {
    const { title, addressee, attachmentNote, signature, date } = this.#report;
    const letterhead = this.#letterhead();
    const titles = title ? [] : this.#paragraphs('标题', 'h1', 'title', letterhead ? 'below-rule' : '');
    const receivers = addressee ? [] : this.#receivers(titles.length > 0 ? 'below-title' : '');
    const signoff = [
      ...(signature ? [] : this.#lines('署名', 'signature')),
      ...(date ? [] : this.#lines('成文日期', 'date')),
    ];
    return {
      head: [...(letterhead ? [letterhead] : []), ...titles, ...receivers],
      end: [
        ...(attachmentNote ? [] : this.#attachmentNote()),
        ...(signoff.length > 0 ? [this.#signoff(signoff)] : []),
        ...this.#paragraphs('附注', 'p', 'body note', '').map((block) => this.#atEnd(block)),
      ],
      foot: this.#imprint(),
      titled: titles.length > 0 && receivers.length === 0,
    };
  }

  #values(key: FrontMatterKey): readonly Span[] {
    return valuesOf(this.#matter, key);
  }

  #text({ start, end }: Span): string {
    return this.#report.text.slice(start, end);
  }

  /** A value as HTML, with its place counted from `base`. */
  #html(value: Span, base: number): string {
    // Values are printed in another order than they are written in; a renderer goes from front to back only.
    const html = new TextRenderer(this.#report).render(value.start, value.end, base);
    return `<span data-start="${value.start - base}">${html}</span>`;
  }

  #joined(key: FrontMatterKey, between: string, base: number): string {
    return this.#values(key)
      .map((value) => this.#html(value, base))
      .join(between);
  }

  #block(html: string): Block {
    const { start, end } = this.#report.frontMatter!;
    return { line: this.#firstLine, lines: 1, start, end, html };
  }

  #atEnd(block: Block): Block {
    return { ...block, line: this.#report.lines.length, lines: 0 };
  }

  get #base(): number {
    return this.#report.frontMatter!.start;
  }

  #paragraphs(key: FrontMatterKey, tag: 'p' | 'h1', role: string, first: string): Block[] {
    return this.#values(key).map((value, i) =>
      this.#block(
        `<${tag} class="${[role, i === 0 ? first : ''].join(' ').trim()}">${this.#html(value, this.#base)}</${tag}>`,
      ),
    );
  }

  /** 主送机关 end with a full-width colon (7.3.2). */
  #receivers(distance: string): Block[] {
    const values = this.#values('主送');
    if (values.length === 0) return [];
    const colon = /[：:]$/.test(this.#text(values.at(-1)!)) ? '' : '：';
    const classes = ['addressee', distance].join(' ').trim();
    return [this.#block(`<p class="${classes}">${this.#joined('主送', '，', this.#base)}${colon}</p>`)];
  }

  #attachmentNote(): Block[] {
    const values = this.#values('附件');
    return values.map((value, i) => {
      const number = values.length > 1 ? `${i + 1}.` : '';
      const label = i === 0 ? `附件：${number}` : number;
      const classes = `attachment-note ${i === 0 ? 'above-note' : 'further'}`;
      return this.#atEnd(
        this.#block(
          `<p class="${classes}"><span class="label">${label}</span>${this.#html(value, this.#base)}</p>`,
        ),
      );
    });
  }

  #lines(key: FrontMatterKey, role: 'signature' | 'date'): { role: string; width: number; html: string }[] {
    return this.#values(key).map((value) => ({
      role,
      width: widthInCharacters(this.#text(value)),
      html: `<p class="${role}">${this.#html(value, this.#base)}</p>`,
    }));
  }

  #signoff(lines: readonly { role: string; width: number; html: string }[]): Block {
    const width = (role: string): number =>
      Math.max(0, ...lines.filter((line) => line.role === role).map((line) => line.width));
    const longer = width('date') > width('signature') ? ' longer-date' : '';
    const html = lines.map((line) => line.html).join('');
    return this.#atEnd(this.#block(`<div class="signoff${longer}">${html}</div>`));
  }

  /** 份号, 密级, 紧急程度, 发文机关标志, 发文字号, 签发人 and the red rule (7.2); undefined if none of them is given. */
  #letterhead(): Block | undefined {
    const rows: string[] = [];
    const row = (classes: string, html: string): void => {
      if (html !== '') rows.push(`<p class="${classes}">${html}</p>`);
    };
    row('copy-number', this.#joined('份号', ' ', this.#base));
    const secrecy = this.#joined('密级', ' ', this.#base);
    const period = this.#joined('保密期限', ' ', this.#base);
    const starred = this.#values('密级').some((value) => this.#text(value).includes('★'));
    row('secrecy', secrecy + (secrecy !== '' && period !== '' && !starred ? `★${period}` : ''));
    row('urgency', this.#joined('紧急程度', ' ', this.#base));
    const corner = rows.length > 0 ? [`<div class="corner">${rows.splice(0).join('')}</div>`] : [];

    for (const value of this.#values('发文机关')) {
      const width = Math.max(1, widthInCharacters(this.#text(value)));
      rows.push(`<p class="issuer" style="--width:${width}">${this.#html(value, this.#base)}</p>`);
    }
    const issued = rows.length > 0;
    const number = this.#joined('发文字号', '　', this.#base);
    const signer = this.#joined('签发人', '　', this.#base);
    if (signer !== '') {
      rows.push(
        `<p class="document-number upward"><span>${number}</span><span class="signer">签发人：<span class="signer-name">${signer}</span></span></p>`,
      );
    } else {
      row('document-number', number);
    }
    if (issued) rows.push('<hr class="red-rule">');
    if (corner.length === 0 && rows.length === 0) return undefined;
    const classes = issued ? 'letterhead issued' : 'letterhead';
    return this.#block(`<div class="${classes}">${[...corner, ...rows].join('')}</div>`);
  }

  /** 抄送机关, 印发机关 and 印发日期 between their rules (7.4). */
  #imprint(): Block[] {
    const rows: string[] = [];
    const copies = this.#values('抄送');
    if (copies.length > 0) {
      const stop = /[。.]$/.test(this.#text(copies.at(-1)!)) ? '' : '。';
      rows.push(
        `<p class="copies"><span class="label">抄送：</span><span>${this.#joined('抄送', '，', this.#base)}${stop}</span></p>`,
      );
    }
    const issuer = this.#joined('印发机关', ' ', this.#base);
    const dates = this.#values('印发日期');
    if (issuer !== '' || dates.length > 0) {
      const printed = dates.length === 0 || this.#text(dates.at(-1)!).endsWith('印发') ? '' : '印发';
      rows.push(
        `<p class="issue"><span>${issuer}</span><span>${this.#joined('印发日期', ' ', this.#base)}${printed}</span></p>`,
      );
    }
    if (rows.length === 0) return [];
    return [this.#atEnd(this.#block(`<div class="imprint">${rows.join('')}</div>`))];
  }
}
