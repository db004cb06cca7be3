import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sourcesFile from '../../../snippets/lexicon/sources.json';
import { decode } from '../../core/text/files/decode';

/** One document to be counted. */
export interface Counted {
  readonly text: string;
  /** Where texts of one hand or one house come from; what only one of them writes is nobody else's language. */
  readonly family: string;
  /** As how many occurrences each of its own counts: papers of the kinds that are written with this program weigh more. */
  readonly weight: number;
  readonly file: string;
}

/** What sources.json says of the texts whose file and folder are named so. */
interface Source {
  readonly files: string;
  readonly family: string;
  /** Whether each file is of a house of its own. */
  readonly houses?: boolean;
  readonly weight: number;
}

const SOURCES: readonly Source[] = sourcesFile.sources;
const ENDINGS = ['.txt', '.md', '.gw'];
/** Says where the texts of its folder come from, and is none of them. */
const ABOUT = 'SOURCE.txt';

/** The texts of files and folders: one document a file, or several with form feeds between. One file is in memory at a time. */
export function* readTexts(paths: readonly string[]): Iterable<Counted> {
  for (const given of paths) {
    const files = statSync(given).isDirectory() ? filesOf(given) : [given];
    for (const file of files) {
      const { family, weight } = sourceOf(file);
      for (const text of decode(readFileSync(file)).text.split('\f')) {
        if (text.trim()) yield { text, family, weight, file };
      }
    }
  }
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== ABOUT && ENDINGS.includes(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** As sources.json says by the names of the file and its folder; a folder that it does not know is a family of its own. */
function sourceOf(file: string): { readonly family: string; readonly weight: number } {
  const folder = path.basename(path.dirname(path.resolve(file)));
  const name = `${folder}/${path.basename(file)}`;
  const known = SOURCES.find(({ files }) => name.includes(files));
  if (!known) return { family: folder, weight: 1 };
  const { family, houses = false, weight } = known;
  return { family: houses ? `${family}/${path.parse(file).name}` : family, weight };
}
