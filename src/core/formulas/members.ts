import { SLOTS, slotAtStart, slotOf } from '../text/bigrams';
import { folded, unfold } from '../text/enclosingMarks';
import type { Span, TextEdit } from '../text/span';

// What a formula counts (政治意识、大局意识、核心意识、看齐意识), listed with one left out, twice or out of order.

/** The members of a formula in their official order. */
export interface MemberList {
  /** What the list is called, without quotes: “四个自信” where it stands beside them. */
  readonly names: readonly string[];
  readonly members: readonly string[];
  /** Nobody lists part of it on purpose with the first and the last: what is missing between them is a slip. */
  readonly strict?: boolean;
}

export interface MemberSlip extends Span {
  readonly kind: 'order' | 'missing' | 'twice';
  readonly list: MemberList;
  /** The members that are missing; empty for `order`. */
  readonly missing: readonly string[];
  /** The edits that make it right, in offsets of the text. */
  readonly edits: readonly TextEdit[];
}

interface Member extends Span {
  /** Place in the official order. */
  readonly order: number;
}

/** What stands between two members. */
const SEPARATOR = /(?:、|，|以及|和|与|及)?/y;
/** A list that goes on with more of the same is another list. */
const GOES_ON = /^(?:、|以及|和|与|及|等)/;
/** What leads from a name to its members: “四个自信”，即…、“四个自信”（… */
const LEADS = /(?:（|：|:|\(|——|，?(?:即|包括|就是|也就是|分别是|是指))+$/;

interface Listed {
  readonly member: string;
  readonly list: MemberList;
}

export interface MemberIndex {
  /** Members and their lists by the slot of their first two characters. */
  readonly members: ReadonlyMap<number, readonly Listed[]>;
  /** By character, 1 where a member begins with it; by hashed pair, 1 for its first two: nearly all of a text is skipped. */
  readonly opens: Uint8Array;
  readonly slotTable: Uint8Array;
}

export function indexMembers(lists: readonly MemberList[]): MemberIndex {
  const members = new Map<number, readonly Listed[]>();
  const opens = new Uint8Array(0x10000);
  const slotTable = new Uint8Array(SLOTS);
  for (const list of lists) {
    for (const member of list.members) {
      const slot = slotAtStart(member);
      opens[member.charCodeAt(0)] = 1;
      slotTable[slot] = 1;
      members.set(slot, [...(members.get(slot) ?? []), { member, list }]);
    }
  }
  return { members, opens, slotTable };
}

/** All slips in lists of members in `text`, which is `plain` when it is folded, in reading order. One pass over the text for all lists together. */
export function findMemberSlips(text: string, index: MemberIndex, plain = folded(text)): MemberSlip[] {
  const slips: MemberSlip[] = [];
  let original: ((at: number) => number) | undefined;
  const read = new Map<MemberList, number>();
  for (let at = 0; at + 1 < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (index.opens[code] === 0) continue;
    const slot = slotOf(code, plain.charCodeAt(at + 1));
    if (index.slotTable[slot] === 0) continue;
    for (const { member, list } of index.members.get(slot)!) {
      if (!plain.startsWith(member, at) || at < (read.get(list) ?? 0)) continue;
      const run = readRun(plain, at, list.members);
      if (run.length < 2) continue;
      read.set(list, run.at(-1)!.end);
      const slip = judge(plain, run, list);
      if (!slip) continue;
      original ??= unfold(text);
      slips.push(inText(slip, list, original));
    }
  }
  return slips;
}

function inText(slip: Judged, list: MemberList, original: (at: number) => number): MemberSlip {
  const endOf = (at: number) => original(at - 1) + 1;
  const edits = slip.edits.map(({ start, end, text }) => {
    const at = start === end && start > slip.start ? endOf(start) : original(start);
    return { start: at, end: start === end ? at : endOf(end), text };
  });
  return { ...slip, list, start: original(slip.start), end: endOf(slip.end), edits };
}

/** The members that follow each other from `from` on. */
function readRun(plain: string, from: number, members: readonly string[]): Member[] {
  const run: Member[] = [];
  let at = from;
  for (;;) {
    const order = members.findIndex((member) => plain.startsWith(member, at));
    if (order < 0) return run;
    const end = at + members[order]!.length;
    run.push({ start: at, end, order });
    SEPARATOR.lastIndex = end;
    SEPARATOR.test(plain);
    at = SEPARATOR.lastIndex;
  }
}

type Judged = Pick<MemberSlip, 'kind' | 'start' | 'end' | 'missing' | 'edits'>;

function judge(plain: string, run: readonly Member[], list: MemberList): Judged | undefined {
  const { members } = list;
  const span = { start: run[0]!.start, end: run.at(-1)!.end };
  const missing = members.filter((_, order) => run.every((member) => member.order !== order));
  if (run.length === members.length && missing.length < 2) {
    const wrong = run.filter((member, order) => member.order !== order);
    if (wrong.length === 0 || (missing.length === 1 && wrong.length > 1)) return undefined;
    const edits = wrong.map(({ start, end }) => {
      const order = run.findIndex((member) => member.start === start);
      return { start, end, text: members[order]! };
    });
    return { ...span, kind: missing.length === 0 ? 'order' : 'twice', missing, edits };
  }
  if (missing.length !== 1 || run.length !== members.length - 1) return undefined;
  if (run.some(({ order }, index) => index > 0 && order < run[index - 1]!.order)) return undefined;
  const left = members.indexOf(missing[0]!);
  if (plain[span.start - 1] === '、' || GOES_ON.test(plain.slice(span.end, span.end + 2))) return undefined;
  const inside = left > 0 && left < members.length - 1;
  if (!(list.strict && inside) && !isAnnounced(plain, span, list)) return undefined;
  const separator = plain.slice(run[0]!.end, run[1]!.start) === '' ? '' : '、';
  const at = left === 0 ? span.start : run[left - 1]!.end;
  const text = left === 0 ? missing[0]! + separator : separator + missing[0]!;
  return { ...span, kind: 'missing', missing, edits: [{ start: at, end: at, text }] };
}

/** Whether the list's name stands right before or behind it. */
function isAnnounced(plain: string, { start, end }: Span, { names }: MemberList): boolean {
  const before = plain.slice(Math.max(0, start - 16), start);
  const lead = LEADS.exec(before);
  const after = plain.slice(end, end + 16).replace(/^[（(]?(?:的|这|等)?/, '');
  return names.some((name) => (lead && before.slice(0, lead.index).endsWith(name)) || after.startsWith(name));
}
