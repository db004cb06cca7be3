import { type HouseWords, houseWords } from '../../src/core/houseWords/list';
import { readWordSetting } from '../../src/core/houseWords/setting';
import { parse } from '../../src/core/report/parse';
import { check } from '../../src/core/rules/index';
import { fastest, type Row, sideBySide } from './measure';

const COUNT = 10_000;

/** So many entries, each a piece of other words with one character wrong in it, as lists of slips have them. */
function slips(): HouseWords {
  const pieces =
    '推进落实完善机制强化监督管理服务保障群众安全项目建设组织领导工作部署责任考核评价创新发展环境治理';
  const list = Array.from({ length: COUNT }, (_, i) => {
    const [a, b, c, d] = [1, 7, 31, 97].map(
      (step) => pieces[(i * step + Math.floor(i / 47)) % pieces.length]!,
    );
    const odd = String.fromCharCode(0x4e00 + ((i * 7919) % 20_000));
    const right = `${a}${b}${c}${d}`;
    return { wrong: i % 2 === 0 ? `${a}${b}${odd}${d}` : `${a}${odd}${c}${d}`, right };
  });
  return houseWords([readWordSetting(list).words.map(({ word }) => word)]);
}

/** What a long list costs where all of `text` is new: no paragraph stands in it twice. */
export function* wordRows(text: string): Generator<Row> {
  const words = slips();
  const [without, withList] = sideBySide([() => check(parse(text)), () => check(parse(text), {}, words)]);
  yield {
    what: '一万条的本单位用词表',
    figures: `解析加检查 ${without.toFixed(1)} → ${withList.toFixed(1)} ms，各段都不相同`,
    ratio: withList / without,
    limit: 1.1,
  };
  yield { what: '一万条的本单位用词表建表', figures: `${fastest(slips, 3).toFixed(0)} ms，改动后才建` };
}
