import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { HouseStyle } from '../../layout/houseStyle';
import { withMoves } from './moves';
import { standIns } from './page';

/**
 * What the file's writer has no options for.
 *
 * - Families to take for those that are not installed (仿宋_GB2312 → 仿宋): without them Word takes whatever it thinks like them.
 * - For all paragraphs: no widow control (the standard fills its pages), marks at the margin as Word has them, and no room between
 *   Chinese characters and digits or letters, which would leave fewer than 28 字 to a line. Nor do they keep to the grid:
 *   their lines are exact, and a title of 22 pt would take two lines of it.
 * - Tracked moves; `moves` are those of the changes by their ids.
 */
export function finish(file: Uint8Array, house: HouseStyle, moves: ReadonlyMap<number, number>): Uint8Array {
  const parts = unzipSync(file);
  edit(parts, 'word/document.xml', (xml) => withMoves(xml, moves));
  const fonts = fontsOf(house);
  edit(parts, 'word/fontTable.xml', (xml) =>
    xml.replace(/<w:fonts([^>]*?)\/>|<\/w:fonts>/, (_, attributes: string | undefined) =>
      attributes === undefined ? `${fonts}</w:fonts>` : `<w:fonts${attributes}>${fonts}</w:fonts>`,
    ),
  );
  // Said twice, for readers that go by the style only. LibreOffice 7.4 takes overflowPunct the wrong way round: with 0 it hangs
  // a comma beyond the margin of a justified line, and then does not print it.
  edit(parts, 'word/styles.xml', (xml) =>
    xml
      .replace(/(<w:pPrDefault><w:pPr>)/, `$1${PARAGRAPHS}`)
      .replace(/(<w:style [^>]*w:styleId="Normal".*?<w:pPr>)/, `$1${PARAGRAPHS}`),
  );
  return zipSync(parts, { level: 6 });
}

const fontsOf = (house: HouseStyle): string =>
  Object.entries(standIns(house))
    .map(
      ([name, other]) =>
        `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`,
    )
    .join('');

const PARAGRAPHS =
  '<w:widowControl w:val="0"/><w:overflowPunct w:val="1"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>';

function edit(parts: Record<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (!part) return;
  const xml = strFromU8(part);
  const changed = change(xml);
  if (changed !== xml) parts[name] = strToU8(changed);
}
