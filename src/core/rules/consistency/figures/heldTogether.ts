import { type Claim, claimsOf, doerOf, mayEndAt, withoutDoer } from '../../../facts/figures/claims';
import { tableClaims } from '../../../facts/tables/tableClaims';
import { tablesOf } from '../../../facts/tables/tables';
import { following, linesWhere, Shared } from '../../../report/following';
import type { Report } from '../../../report/model';
import { type Paragraph, perParagraph } from '../../../report/paragraph';
import { isRunningText } from '../../../report/runningText';
import { isSubsequence } from '../../../text/difference';
import { moved } from '../../../text/span';
import { isDigitSlip } from './apart';
import { timesOf } from './timesTold';

/** The claims of a report that are held against each other: those on one thing, all done or all planned, in reading order. */
export const heldTogether = (report: Report): (readonly Claim[])[] =>
  byName(comparable(report)).flatMap((group) => byRole(report, group));

/** The claims of running text, and who they say did it. */
const spoken = perParagraph((paragraph: Paragraph): readonly { claim: Claim; doer: string }[] => {
  if (!isRunningText(paragraph)) return NONE;
  const claims = claimsOf(paragraph);
  return claims.length === 0 ? NONE : claims.map((claim) => ({ claim, doer: doerOf(claim) }));
});
const NONE: readonly never[] = [];

/**
 * What the claims of a paragraph may be meant by, as numbers: those of two claims on one thing are the same, and seldom
 * others. In a long report nearly all claims are the only ones of their kind.
 */
const meanings = perParagraph((paragraph: Paragraph): readonly number[] =>
  spoken(paragraph).flatMap(({ claim, doer }) =>
    doer === '' ? meaningsOf(claim) : [...meaningsOf(claim), ...meaningsOf(withoutDoer(claim, doer))],
  ),
);

/** By its name as far as that may go, and by its bare name. */
function meaningsOf({ unit, attribute, name, least, bare }: Claim): number[] {
  const kind = hashOf(attribute, hashOf(unit, 0));
  const all: number[] = [];
  let hash = hashOf(name.slice(0, least), kind);
  all.push(hash);
  for (let length = least; length < name.length; length++) {
    hash = hashOf(name[length]!, hash);
    all.push(hash);
  }
  if (bare !== name) all.push(hashOf(bare, kind));
  return all;
}

function hashOf(words: string, from: number): number {
  let hash = from;
  for (let i = 0; i < words.length; i++) hash = (Math.imul(hash, 31) + words.charCodeAt(i)) | 0;
  return hash;
}

const sharedMeanings = following(() => new Shared(meanings));

const claiming = linesWhere((paragraph) => spoken(paragraph).length > 0);

/** The claims of running text of which there may be several, those of tables among them where there are any. */
function comparable(report: Report): Claim[] {
  const inTables = tablesOf(report).flatMap(tableClaims);
  const shared = sharedMeanings(report);
  const isItself = writerOf(report);
  const claims: Claim[] = [];
  for (const { start, number, paragraph } of claiming(report)) {
    if (number < report.firstLine) continue;
    // A table's claims may be meant by any.
    if (inTables.length === 0 && !shared.has(paragraph)) continue;
    for (const { claim, doer } of spoken(paragraph))
      claims.push(moved(start, doer !== '' && isItself(doer) ? withoutDoer(claim, doer) : claim));
  }
  return [...claims, ...inTables];
}

/** Whether a name is that of the office whose report it is, in full or put briefly: 市残联 of 云阳市残疾人联合会. */
function writerOf({ text, signature, title }: Report): (name: string) => boolean {
  const signed = signature ? text.slice(signature.start, signature.end) : '';
  const headed = title ? text.slice(title.start, title.end).split(/关于|(?:19|20)\d\d年/)[0]! : '';
  return (name) => name.length > 2 && [signed, headed].some((written) => isSubsequence(name, written));
}

/** What is done, and what is planned: neither is held against the other. */
function byRole(report: Report, claims: readonly Claim[]): (readonly Claim[])[] {
  if (claims.every(({ value }) => value === claims[0]!.value)) return [];
  if (claims[0]!.attribute !== '') return [claims];
  const isPlan = (claim: Claim): boolean => {
    const { isPlanned, isInPlan } = timesOf(report, claim);
    return isPlanned || isInPlan;
  };
  const planned = new Set(claims.filter(isPlan));
  return [claims.filter((claim) => !planned.has(claim)), [...planned]];
}

/** The claims that are of the same name and unit. */
function byName(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  const keyOf = ({ unit, attribute }: Claim, name: string) => `${unit} ${name} ${attribute}`;
  for (const claim of claims) {
    const key = keyOf(claim, claim.name);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  // What names less may be meant by one that may end there.
  for (const claim of claims) {
    for (let length = claim.least; length < claim.name.length; length++) {
      const group = groups.get(keyOf(claim, claim.name.slice(0, length)));
      if (group && mayEndAt(claim, length)) group.push(claim);
    }
  }
  // 执法检查32次 and 开展执法检查35次: only where one may be a slip for the other.
  for (const claim of claims) {
    if (claim.bare === claim.name) continue;
    const others = groups.get(keyOf(claim, claim.bare));
    const group = groups.get(keyOf(claim, claim.name))!;
    const slips = others?.filter((other) => isDigitSlip(claim, other)) ?? [];
    if (slips.length > 0 && slips.length === others!.length)
      groups.set(`bare ${claim.start}`, [...group, ...slips]);
  }
  return [...groups.values()].map((all) => all.sort((a, b) => a.start - b.start));
}
