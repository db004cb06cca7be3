import { bodyStyle, ownStyleNames, titleStyles } from '../ownStyles';
import type { NumberedBy, WordNumbering } from './numbering';
import { child, type Element, elements, value } from './xml';

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly numbering: Element | undefined;
  readonly outlineLevel: string | undefined;
  readonly alignment: string | undefined;
}

/** What a paragraph is by itself, or else by its style or one that this is based on. */
export class ParagraphStyles {
  readonly #styles = new Map<string, Style>();
  /** Ids that the export gave, by those that the styles have in this file; empty for a file from elsewhere. */
  readonly #own = new Map<string, string>();

  /** `styles` is styles.xml. */
  constructor(styles: Element | undefined) {
    for (const style of elements(styles, 'style')) {
      this.#styles.set(style.attributes.styleId ?? '', {
        name: value(style, 'name') ?? '',
        basedOn: value(style, 'basedOn'),
        numbering: child(style, 'pPr', 'numPr'),
        outlineLevel: value(style, 'pPr', 'outlineLvl'),
        alignment: value(style, 'pPr', 'jc'),
      });
    }
    for (const [own, name] of Object.entries(ownStyleNames)) {
      for (const [id, style] of this.#styles) if (style.name === name) this.#own.set(id, own);
    }
    if (![...this.#own.values()].includes(bodyStyle)) this.#own.clear();
  }

  /** Its place in the outline, from 1; undefined for text. */
  level(properties: Element | undefined): number | undefined {
    const written =
      value(properties, 'outlineLvl') ??
      this.#chain(properties).find((each) => each.outlineLevel !== undefined)?.outlineLevel;
    return written !== undefined && Number(written) < 9 ? Number(written) + 1 : undefined;
  }

  isCentred(properties: Element | undefined): boolean {
    const written =
      value(properties, 'jc') ??
      this.#chain(properties).find((each) => each.alignment !== undefined)?.alignment;
    return written === 'center';
  }

  /** A title by its style, Word's own or that of the export from here. */
  isTitle(properties: Element | undefined): boolean {
    return this.isOwnTitle(properties) || this.#chain(properties).some(({ name }) => /^title$/i.test(name));
  }

  /** A title in a file that was exported from here. */
  isOwnTitle(properties: Element | undefined): boolean {
    return titleStyles.includes(this.own(properties) ?? '');
  }

  /** The id that the export from here gave the style of a paragraph; undefined in other files and for other styles. */
  own(properties: Element | undefined): string | undefined {
    return this.#own.get(value(properties, 'pStyle') ?? '');
  }

  /** A line of the table of contents that Word or WPS makes, or its heading. */
  isContents(properties: Element | undefined): boolean {
    return this.#chain(properties).some(({ name }) =>
      /^(?:toc (?:\d|heading)|WPSOffice手动目录.*)$/i.test(name),
    );
  }

  numberedBy(properties: Element | undefined, numbering: WordNumbering): NumberedBy | undefined {
    const direct = child(properties, 'numPr');
    const inherited = this.#chain(properties).find((each) => value(each.numbering, 'numId') !== undefined);
    const list = value(direct, 'numId') ?? value(inherited?.numbering, 'numId');
    if (list === undefined || list === '0') return undefined;
    const written = value(direct, 'ilvl') ?? value(inherited?.numbering, 'ilvl');
    if (written !== undefined) return { list, level: Number(written) };
    const style = value(properties, 'pStyle');
    return { list, level: (style === undefined ? undefined : numbering.levelOfStyle(list, style)) ?? 0 };
  }

  #chain(properties: Element | undefined): Style[] {
    const chain: Style[] = [];
    const seen = new Set<string>();
    let id = value(properties, 'pStyle');
    while (id !== undefined && !seen.has(id)) {
      seen.add(id);
      const found = this.#styles.get(id);
      if (found) chain.push(found);
      id = found?.basedOn;
    }
    return chain;
  }
}
