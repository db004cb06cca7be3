import { mayBeginName } from '../../report/documentParts/names';
import { POSTS, ROLES } from '../../text/persons/posts';
import type { Span } from '../../text/span';

/** A post with the name of who holds it: 县市场监管局副局长陈志远. It spans post and name, as far as that may reach. */
export interface HeldPost extends Span {
  /** What stands before the post without a mark between: 由县市场监管局. At most `BODY` characters. */
  readonly body: string;
  /** 副, 常务副; empty for the head. */
  readonly rank: string;
  /** 局长; empty where a name stands by itself before 同志. */
  readonly post: string;
  /** The two or three characters behind the post, up to a mark: the name, and perhaps what follows a short one. */
  readonly name: string;
  /** 原, 时任, 兼 before it, （9月任…） behind it: it was another time's, or one of several. */
  readonly isPassing: boolean;
}

/** How far a body reaches back at most. UTF-16 units. */
const BODY = 16;

const RANK = /(?:常务副|第一副|副|代理?|执行)$/;
/** By its last character: the posts that end so, the longest first. */
const ENDINGS = new Map<string, string[]>();
for (const post of [...POSTS, ...ROLES].sort((a, b) => b.length - a.length)) {
  const last = post.at(-1)!;
  ENDINGS.set(last, [...(ENDINGS.get(last) ?? []), post]);
}
const ENDS = new Uint8Array(0x10000);
for (const last of ENDINGS.keys()) ENDS[last.charCodeAt(0)] = 1;

/** 陈志远同志: without a post. */
const ADDRESSED = /(\p{Script=Han}{3})(?:同志|老师|医生|警官)/gu;
/** What follows 总书记 and posts that are spoken of, and begins like a name. */
const NO_NAME = /^(?:关于|代表|任期|全程|经常|经过|[和时应查相连后从向曾都])/;
const PASSING_BEFORE = /(?:原|时任|前任|曾任|历任|兼任?|拟任|新任|候任)\p{Script=Han}{0,16}$/u;
const PASSING_BEHIND = /^\p{Script=Han}{0,2}[（(][^）)]{0,16}任/u;

/** The posts in `text`, a paragraph, whose holders are named. */
export function heldPostsIn(text: string): readonly HeldPost[] {
  let posts = NONE;
  const add = (post: HeldPost): void => {
    if (posts === NONE) posts = [post];
    else (posts as HeldPost[]).push(post);
  };
  for (let at = 1; at < text.length - 2; at++) {
    if (ENDS[text.charCodeAt(at)] === 0) continue;
    const post = postEndingAt(text, at + 1);
    if (post === undefined || !mayBeginName(text, at + 1)) continue;
    const held = heldPost(text, post, at + 1);
    if (held) add(held);
  }
  if (text.includes('同志') || text.includes('老师')) {
    for (const { 1: name, index: start } of text.matchAll(ADDRESSED)) {
      if (!mayBeginName(text, start) || NO_NAME.test(name!)) continue;
      add({ start, end: start + 3, body: '', rank: '', post: '', name: name!, isPassing: false });
    }
  }
  return posts;
}

function postEndingAt(text: string, end: number): string | undefined {
  for (const post of ENDINGS.get(text[end - 1]!)!) if (text.startsWith(post, end - post.length)) return post;
  return undefined;
}

/** The `post` that ends at `at`, where a name may begin. */
function heldPost(text: string, post: string, at: number): HeldPost | undefined {
  const name = NAME.exec(text.slice(at, at + 3))?.[0];
  if (!name || NO_NAME.test(name)) return undefined;
  const rank = RANK.exec(text.slice(Math.max(0, at - post.length - 3), at - post.length))?.[0] ?? '';
  const start = at - post.length - rank.length;
  const before = text.slice(Math.max(0, start - BODY), start);
  return {
    start,
    end: at + name.length,
    body: /\p{Script=Han}*$/u.exec(before)![0],
    rank,
    post,
    name,
    isPassing:
      PASSING_BEFORE.test(before) ||
      before.endsWith('总') ||
      PASSING_BEHIND.test(text.slice(at + 2, at + 24)),
  };
}

const NAME = /^\p{Script=Han}{2,3}/u;

const NONE: readonly HeldPost[] = [];
