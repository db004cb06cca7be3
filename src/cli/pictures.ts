import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathWithin } from '../core/text/files/paths';

/** The picture that `reference` names in a report that lies in `folder`, beside or below it; undefined where there is none. */
export function readPicture(folder: string, reference: string): Buffer | undefined {
  const file = pathWithin(reference, path.resolve(folder).replaceAll(path.sep, '/'));
  try {
    return file === undefined ? undefined : readFileSync(file);
  } catch {
    // Its text stands in its place, as in the preview.
    return undefined;
  }
}
