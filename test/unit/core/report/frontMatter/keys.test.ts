import assert from 'node:assert/strict';
import {
  frontMatterKeys,
  isFrontMatterKey,
  keyGuides,
  keyMeant,
} from '../../../../../src/core/report/frontMatter/keys';
import { kindChoices } from '../../../../../src/core/report/kinds';

suite('What may stand in the front matter', () => {
  /** Key, initials, clause, example, choices, other names; in the order in which they are printed. */
  const KEYS: readonly (readonly [string, string, string, string, string, string])[] = [
    ['文种', 'wz', '', '报告', '…', '公文种类'],
    ['标题', 'bt', '7.3.1', '关于防汛工作情况的报告', '', '公文标题 题目'],
    ['发文机关', 'fwjg', '7.2.4', '某某市水务局', '', '发文单位 发文机关标志'],
    ['发文字号', 'fwzh', '7.2.5', '某水发〔2026〕8号', '', '文号 发文号 字号'],
    ['签发人', 'qfr', '7.2.6', '张三', '', '签发'],
    ['份号', 'fh', '7.2.1', '000001', '', '份数序号'],
    ['密级', 'mj', '7.2.2', '秘密', '秘密 机密 绝密', '密级和保密期限 秘密等级'],
    ['保密期限', 'bmqx', '7.2.2', '1年', '1年 3年 5年 10年 20年 30年', '期限'],
    ['紧急程度', 'jjcd', '7.2.3', '特急', '特急 加急', '缓急 紧急'],
    ['主送', 'zs', '7.3.2', '市人民政府', '', '主送机关'],
    ['附件', 'fj', '7.3.4', '任务清单', '', '附件说明'],
    ['署名', 'sm', '7.3.5', '某某市水务局', '', '落款 发文机关署名'],
    ['成文日期', 'cwrq', '7.3.5.4', '2026年8月3日', '', '日期 发文日期'],
    ['附注', 'fz', '7.3.6', '此件公开发布', '此件公开发布 此件不公开 联系人：**，电话：**', '备注'],
    ['抄送', 'cs', '7.4.2', '市政协办公室', '', '抄送机关 抄报'],
    ['印发机关', 'yfjg', '7.4.3', '某某市水务局办公室', '', '印发单位'],
    ['印发日期', 'yfrq', '7.4.3', '2026年8月3日', '', '印发时间'],
    ['版式', 'bs', '10', '文件', '文件 信函 命令 纪要 白头', '格式'],
  ];

  test('is this, with all that is said of it', () => {
    const known = frontMatterKeys.map((key) => {
      const { initials, clause, example, choices, aliases } = keyGuides[key];
      const chosen = choices === kindChoices ? '…' : choices.join(' ');
      return [key, initials, clause, example, chosen, aliases.join(' ')];
    });
    assert.deepEqual(known, KEYS);
  });

  test('is described in sentences', () => {
    for (const key of frontMatterKeys) assert.match(keyGuides[key].description, /^[^。]{5,}.*。$/, key);
  });

  test('is known by its own name, and meant by others', () => {
    for (const [key, , , , , aliases] of KEYS) {
      assert.equal(isFrontMatterKey(key), true);
      assert.equal(keyMeant(key), undefined);
      for (const alias of aliases.split(' ')) {
        assert.equal(isFrontMatterKey(alias), false);
        assert.equal(keyMeant(alias), key);
      }
    }
    assert.equal(keyMeant('别的'), undefined);
  });
});
