import { strFromU8 } from 'fflate';
import { optionalPart, type PackageParts } from './package';
import { type Element, elements, isElement, isOn } from './xml';

/** Of a header or footer no more is quoted. */
const MOST = 20;

/**
 * The headers and footers that the pages of `document` show, each as a name with its words: `页眉“内部资料”`; those that say
 * nothing but the page number are left out. A file that does not say which ones are shown has them all.
 */
export function runningTexts(parts: PackageParts, document: Element): string[] {
  const shown = shownParts(parts, document);
  return Object.entries(parts).flatMap(([name, bytes]) => {
    const [, kind] = /^word\/(header|footer)\d*\.xml$/.exec(name) ?? [];
    if (kind === undefined || (shown && !shown.has(name))) return [];
    const words = wordsOf(strFromU8(bytes));
    if (!/\p{L}/u.test(words.replace(/[第共页—-]|Page|of/g, ''))) return [];
    const quoted = words.length > MOST ? `${words.slice(0, MOST)}……` : words;
    return [`${kind === 'header' ? '页眉' : '页脚'}“${quoted}”`];
  });
}

/** Names of the parts that sections refer to and pages show; undefined where the file says nothing of them. */
function shownParts(parts: PackageParts, document: Element): Set<string> | undefined {
  const relations = optionalPart(parts, 'word/_rels/document.xml.rels');
  if (!relations) return undefined;
  const evenOdd = isOn(optionalPart(parts, 'word/settings.xml'), 'evenAndOddHeaders');
  const targets = new Map(
    elements(relations, 'Relationship').map(({ attributes: { Id, Target } }) => [Id ?? '', Target ?? '']),
  );
  const shown = new Set<string>();
  for (const section of sectionsIn(document)) {
    for (const { name, attributes } of elements(section)) {
      if (name !== 'headerReference' && name !== 'footerReference') continue;
      const isUnused =
        (attributes.type === 'first' && !isOn(section, 'titlePg')) ||
        (attributes.type === 'even' && !evenOdd);
      const target = targets.get(attributes.id ?? '');
      if (target && !isUnused) shown.add(target.startsWith('/') ? target.slice(1) : `word/${target}`);
    }
  }
  return shown;
}

/** What each section of the document says of its pages; a section ends with a paragraph, or with the body. */
const sectionsIn = (parent: Element): Element[] =>
  parent.children
    .filter(isElement)
    .flatMap((each) =>
      each.name === 'sectPr'
        ? [each]
        : /^(?:document|body|p|pPr|sdt|sdtContent)$/.test(each.name)
          ? sectionsIn(each)
          : [],
    );

/** The words of a part, paragraphs parted by a blank. */
const wordsOf = (xml: string): string =>
  xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text]) => plain(text!))
        .join('')
        .trim(),
    )
    .filter((text) => text !== '')
    .join(' ');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (xml: string): string =>
  xml.replace(/&(\w+);/g, (written, name: string) => ENTITIES[name] ?? written);
