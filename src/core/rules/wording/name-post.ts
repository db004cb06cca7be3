import {
  type Claim,
  type ClaimedPost,
  claimsAround,
  readPost,
  samePost,
  sameTitle,
} from '../../houseWords/posts';
import type { About } from '../engine/about';
import type { ListRule } from '../engine/rule';
import { levelOf, reasonOf } from './listed';

/** A person of the office's own list who is given another post: nothing is repaired, for either may be the slip. */
export const namePost: ListRule = {
  code: 'name-post',
  category: 'wording',
  severity: 'warning',
  title: '本单位用词表：姓名和职务不符',
  source: '本单位用词表',
  judgeMet({ text }, met, words) {
    return met
      .filter(({ role, word }) => role === 'name' && word.level !== 'off')
      .flatMap((place) => {
        const { word, start, end } = place;
        const held = words.postsOf(word.text);
        const posts = held.flatMap(readPost);
        if (posts.length === 0) return [];
        return claimsAround(text, place)
          .filter((claim) => !claim.posts.some((post) => posts.some((each) => samePost(each, post))))
          .map((claim) => ({
            start: Math.min(start, claim.start),
            end: Math.max(end, claim.end),
            message: `“${word.text}”的职务是“${held.join('、')}”，这里写的是${described(claim, posts)}，请核对${reasonOf(word)}。`,
            ...levelOf(word),
          }));
      });
  },
};

/** The post that is claimed, so that it can be told from those that are `held`. */
function described({ written, posts }: Claim, held: readonly ClaimedPost[]): string {
  const differs = posts.every((post) => held.every((each) => !sameTitle(each, post)));
  return differs ? `“${written}”` : `别处的“${written}”`;
}

export const about: About = {
  shows: '`{ name, post }`：职务与所列的不同',
  words: [
    { name: '陈志远', post: '市水务局局长' },
    { name: '李明哲', post: '县委副书记、县长' },
    { name: '王海涛', post: '市人力资源和社会保障局副局长', level: 'information', note: '2026年5月任职' },
    { name: '赵立新', post: '临江县委书记' },
    { name: '孙晓东', post: '市人社局局长' },
    { name: '周国平', post: '总督学' },
    { name: '吴建华', post: '市水务局局长' },
    { name: '吴建华', post: '县财政局科长' },
    { name: '郑文博', post: '局长', level: 'off' },
  ],
  wrong: [
    {
      text: '市水务局⟦副局长陈志远⟧主持，⟦陈志远书记⟧讲话。',
      says: [
        '“陈志远”的职务是“市水务局局长”，这里写的是“副局长”，请核对。',
        '“陈志远”的职务是“市水务局局长”，这里写的是“书记”，请核对。',
      ],
    },
    {
      text: '⟦常务副市长李明哲⟧出席，⟦第一书记赵立新⟧到会。\n⟦李明哲（市水务局副局长）⟧',
      says: [
        '“李明哲”的职务是“县委副书记、县长”，这里写的是“常务副市长”，请核对。',
        '“赵立新”的职务是“临江县委书记”，这里写的是“第一书记”，请核对。',
        '“李明哲”的职务是“县委副书记、县长”，这里写的是“市水务局副局长”，请核对。',
      ],
    },
    {
      text: '市农业农村局⟦局长陈志远⟧发言。',
      says: '“陈志远”的职务是“市水务局局长”，这里写的是别处的“局长”，请核对。',
    },
    {
      text: '市人社局⟦局长　王海涛⟧发言。',
      says: [
        {
          message:
            '“王海涛”的职务是“市人力资源和社会保障局副局长”，这里写的是“局长”，请核对（2026年5月任职）。',
          severity: 'information',
        },
      ],
    },
    {
      text: '市委⟦书记赵立新⟧调研。',
      says: '“赵立新”的职务是“临江县委书记”，这里写的是别处的“书记”，请核对。',
    },
    {
      text: '⟦主任吴建华⟧出席。',
      says: '“吴建华”的职务是“市水务局局长、县财政局科长”，这里写的是“主任”，请核对。',
    },
  ],
  right: [
    '局长陈志远、市水务局局长陈志远、我局局长陈志远、陈志远局长、陈志远同志、陈志远（局长）。',
    '市水务局党组书记、局长陈志远主持，局党组书记陈志远讲话。',
    '县长李明哲、县委副书记李明哲、县委副书记、县长李明哲，李明哲县长。',
    '原副局长陈志远、时任科长陈志远、陈志远任副局长期间。',
    '市人社局常务副局长王海涛，代县长李明哲，县委书记赵立新，书记赵立新。',
    '市人力资源和社会保障局局长孙晓东。',
    '市局局长孙晓东。',
    '县安全生产委员会主任李明哲、领导小组组长李明哲、总河长李明哲。',
    '副局长周国平。副局长郑文博。',
    '市水务局局长吴建华，县财政局科长吴建华。',
    '副局长、陈志远。组长：陈志远 副组长：李明哲',
    '陈志远主任医师、陈志远局长助理。',
  ],
};
