import { type TextDocument, workspace } from 'vscode';
import { houseStyleOf } from '../services/houseStyle';
import type { Services } from '../services/services';
import { nearbyFile } from '../vscode/nearby';

/** What long work is asked and told. */
export interface Watched {
  /** Asked now and then; true ends the work. */
  readonly isCancelled?: () => boolean;
  /** Told now and then how much is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** The report as a Word file; undefined if it was cancelled, or what makes Word files cannot be loaded. */
export async function wordFile(
  document: TextDocument,
  { bundles, reports }: Services,
  watched: Watched = {},
): Promise<Uint8Array | undefined> {
  const word = await bundles.load('word');
  if (!word) return undefined;
  const report = reports.of(document);
  const markdown = await bundles.markdownFor(report);
  const pictures = await readPictures(document, word.pictureReferences(report, markdown));
  return word.exportDocx(report, { markdown, pictures, house: houseStyleOf(document.uri), ...watched });
}

async function readPictures(
  document: TextDocument,
  references: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  if (document.isUntitled) return pictures;
  for (const reference of references) {
    const uri = nearbyFile(document.uri, reference);
    if (!uri) continue;
    try {
      pictures.set(reference, await workspace.fs.readFile(uri));
    } catch {
      // What is not there leaves its text on the page.
    }
  }
  return pictures;
}
