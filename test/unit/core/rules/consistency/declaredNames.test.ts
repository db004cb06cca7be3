import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import { declaredNames } from '../../../../../src/core/rules/consistency/declaredNames';

/** What is found and what it is held against; `?` for information. */
const found = (text: string) =>
  declaredNames(parse(text)).map(({ start, end, severity, message, related = [] }) =>
    [
      `${text.slice(start, end)}${severity === 'information' ? '?' : ''}`,
      ...related.map((place) => text.slice(place.start, place.end)),
      message,
    ].join(' | '),
  );
const count = (text: string) => found(text).length;
const DECLARED = '成立农村供水保障工作专班（以下简称“供水专班”）。';

suite('Short names', () => {
  test('are used once they are declared', () => {
    assert.deepEqual(found(DECLARED), ['以下简称“供水专班”? | 写明了简称“供水专班”，后面一次也没有用到。']);
    assert.equal(count(`${DECLARED}\n供水专班开会。`), 0);
    assert.equal(count(`${DECLARED}供水专班开会。`), 0);
    assert.equal(count(`---\n附注: ${DECLARED}\n---\n情况良好。`), 0);
    assert.equal(count('成立供水专班（以下简称“供水专班”）。'), 1);
    assert.equal(count('供水专班开会。\n成立供水专班（以下简称“供水专班”）。'), 0);
    assert.equal(count('成立农村供水保障工作专班（以下简称供水专班）。'), 0);
    assert.equal(count('印发《农村供水保障工作方案》（以下简称《供水方案》）。'), 1);
    assert.equal(count('印发《农村供水保障工作方案》（以下简称《供水方案》）。\n落实供水方案。'), 1);
    assert.equal(count('印发《农村供水保障工作方案》（以下简称《供水方案》）。\n落实《供水方案》。'), 0);
    assert.equal(
      count('印发《农村供水保障工作方案》（以下简称《供水方案》）。\n印发《关于〈供水方案〉的说明》。'),
      0,
    );
  });

  test('are used as they are declared', () => {
    assert.deepEqual(found('组建城市建设投资集团（以下简称“城投集团”）。\n城建集团开工。'), [
      '以下简称“城投集团”? | 城建集团 | 写明的简称是“城投集团”，后面写作“城建集团”，请核对。',
    ]);
    assert.deepEqual(found('组建大城市建设投资集团（以下简称“城投集团”）。\n大投集团开工。').length, 1);
    assert.match(
      found('组建大城市建设投资集团（以下简称“城投集团”）。\n大投集团开工。')[0]!,
      /后面写作“大投集团”/,
    );
    assert.match(found('组建城市建设投资集团（以下简称“城投集团”）。\n城水集团开工。')[0]!, /没有用到/);
    assert.match(found('组建城市投资办（以下简称“投办”）。\n城办开会。')[0]!, /没有用到/);
    assert.match(found('组建城市建设投资集团（以下简称“城投集团”）。\n城市投资增加。')[0]!, /没有用到/);
    assert.match(found('组建城市建设投资公司（以下简称“城投司”）。\n城建司开工。')[0]!, /后面写作“城建司”/);
    assert.match(found('城建集团开工。\n组建城市建设投资集团（以下简称“城投集团”）。')[0]!, /没有用到/);
  });

  test('are used only behind their declaration', () => {
    assert.deepEqual(found(`供水专班开会。\n${DECLARED}\n供水专班开工。`), [
      '供水专班 | 以下简称“供水专班” | “供水专班”在这里就用了，到后面才写明“以下简称”。',
    ]);
    const early = (first: string, declared = DECLARED) =>
      found(`${first}\n${declared}\n供水专班开工，供水办、专班、《供水方案》、《通知》、供水方案。`).filter(
        (each) => each.includes('到后面才写明'),
      ).length;
    assert.equal(early('供水专班开会。'), 1);
    const placeOf = (text: string) => declaredNames(parse(text))[0]!.start;
    assert.equal(placeOf(`供水专班开会。\n供水专班开工。\n${DECLARED}`), 0);
    const plan = '印发《农村供水保障工作方案》（以下简称《农村供水方案》）。';
    assert.equal(placeOf(`印发《〈农村供水方案〉解读》。\n落实《农村供水方案》。\n${plan}`), 3);
    // A word of its own, a piece of the long name, or too short to tell.
    assert.equal(early('专班开会。', '成立农村供水保障工作专班（以下简称“专班”）。'), 0);
    assert.equal(early('供水办开会。', '成立农村供水保障办公室（以下简称“供水办”）。'), 1);
    assert.equal(early('供水保开会。', '成立农村供水的保障办公室（以下简称“供水保”）。'), 0);
    assert.equal(early('落实《通知》。', '印发《关于农村供水的通知》（以下简称《通知》）。'), 0);
    assert.equal(early('落实《供水方案》。', '印发《农村供水保障工作方案》（以下简称《供水方案》）。'), 0);
    assert.equal(
      early('落实《农村供水方案》。', '印发《农村供水保障工作方案》（以下简称《农村供水方案》）。'),
      1,
    );
    assert.equal(
      early('落实《农供水方案》。', '印发《农村供水保障工作方案》（以下简称《农供水方案》）。'),
      1,
    );
    assert.equal(early('救援队开会。', '成立应急救援保障大队（以下简称“救援队”）。'), 1);
    assert.equal(early('应急办开会。', '成立防汛抗旱指挥机构（以下简称“应急办”）。'), 0);
    assert.equal(early('水办开会。', '成立农村供水保障办公室（以下简称“水办”）。'), 0);
    assert.equal(early('城投集团开工。', '组建城市建设投资集团（以下简称“城投集团”）。'), 1);
    assert.equal(early('监管银行开会。', '选定某某商业机构（以下简称监管银行）。'), 0);
    assert.equal(early('工作专班开会。', '成立农村供水保障工作专班（以下简称“工作专班”）。'), 0);
    // In the same paragraph, in a heading, in another way of declaring it.
    assert.equal(early('情况良好。', `供水专班开会。${DECLARED}`), 0);
    assert.equal(early('情况良好。', `供水专班开会。${'情况良好，'.repeat(13)}${DECLARED}`), 0);
    assert.equal(early('一、供水专班开展工作\n很好。'), 0);
    assert.equal(early('一、供水专班\n很好。'), 0);
    assert.equal(early('供水专班开会。\n一、情况\n很好。'), 1);
    assert.equal(early('---\n附注: 供水专班\n---\n情况良好。'), 0);
    assert.equal(early('一、情况\n供水专班开展工作。'), 1);
    assert.equal(early('成立专班（下称供水专班）。'), 0);
    assert.equal(early('成立专班（下称“供水专班”）。'), 0);
    assert.equal(early('供水专班（全称另见）开会。'), 0);
    assert.equal(early('“供水专班”（即专门班子）开会。'), 0);
    assert.equal(early('成立专班（下称"供水专班"）。'), 0);
    assert.equal(early('供水专班(全称另见)开会。'), 0);
    assert.equal(early('"供水专班"(即专门班子)开会。'), 0);
    assert.equal(early('供水专班（临时）开会。'), 1);
    assert.equal(early('称赞供水专班。'), 1);
    assert.equal(early('供水专班会（全称另见）。'), 1);
    const paper = (title: string, first: string) =>
      early(`${title}\n市政府：\n${first}`, `${DECLARED}\n特此报告。\n临江市水务局\n2026年7月5日`);
    assert.equal(paper('关于供水专班工作情况的报告', '情况良好。'), 0);
    assert.equal(paper('关于防汛工作情况的报告', '供水专班开会。'), 1);
    assert.equal(paper('临江市水务局关于进一步加强和改进\n供水专班工作情况的报告', '情况良好。'), 0);
    assert.equal(early('关于防汛工作的通知\n供水专班：\n情况良好。'), 0);
    // Every annex declares its own.
    const ended = '供水专班开会。\n附件：方案\n临江市水务局\n2026年7月5日\n附件\n方案';
    assert.equal(early(`关于防汛工作的通知\n各科室：\n${ended}`), 0);
  });
});
