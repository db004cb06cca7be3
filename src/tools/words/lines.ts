import type { Copies } from '../copies';

/** The lines of `documents`, each once, whatever number of them say it; those that `copies` hold are left out. */
export function linesOf(documents: Iterable<string>, copies: Copies): string[] {
  const lines = new Set<string>();
  for (const document of documents) {
    if (copies.hold(document)) continue;
    for (const line of document.split(/\r?\n/)) {
      const text = line.trim();
      if (text.length > 1 && !copies.hold(text)) lines.add(text);
    }
  }
  return [...lines];
}
