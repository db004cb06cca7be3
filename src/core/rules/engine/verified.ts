import type { Finding } from './rule';

// “我核对过了”: what writers have verified is kept from one version of a text to the next as short texts.

/**
 * What a finding is known by: its kind, what it says of what is counted, and the words at both its places. Where it stands
 * does not matter; as soon as one of the two says something else, it is another finding.
 */
export const verifiedAs = (text: string, { code, message, start, end, related = [] }: Finding): string =>
  [code, message, ...[{ start, end }, ...related].map((place) => text.slice(place.start, place.end))]
    .map((words) => words.replace(/\s+/g, ' '))
    .join('\t');

/** The findings in a text, those apart that its writer has verified. */
export function withoutVerified(
  text: string,
  findings: readonly Finding[],
  verified: ReadonlySet<string>,
): { readonly open: readonly Finding[]; readonly verified: readonly Finding[] } {
  if (verified.size === 0) return { open: findings, verified: [] };
  const isVerified = findings.map((finding) => verified.has(verifiedAs(text, finding)));
  return {
    open: findings.filter((_, i) => !isVerified[i]),
    verified: findings.filter((_, i) => isVerified[i]),
  };
}
