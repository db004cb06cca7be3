import assert from 'node:assert/strict';
import { changeList, changeListHtml, listCsv, listText } from '../../../../../src/core/compare/shown/list';
import { compared, edited, moved } from './told';

suite('The list of changes', () => {
  test('has a row for each, numbered, under its head', () =>
    assert.deepEqual(changeList(edited()), [
      ['序号', '位置', '修改前', '修改后', '类别'],
      ['1', '文件头·密级', '秘密', '机密', '修改'],
      ['2', '一、主要做法', '12次', '13次', '修改'],
      ['3', '一、主要做法', '整改问题', '整改隐患', '修改'],
      ['4', '一、主要做法', '**个', '5个', '填入'],
      ['5', '一、主要做法', '', '，强化督查', '增加'],
      ['6', '二、存在问题', '二、存在问题¶认识不到位。', '', '删除'],
      ['7', '二、下一步打算', '三、', '二、', '仅序号'],
    ]));

  test('has what was changed in a move below it', () =>
    assert.deepEqual(changeList(moved()).slice(-2), [
      [
        '4',
        '三、甲项工作',
        '一、甲项工作¶召开了专题会议研究部署。',
        '三、甲项工作¶召开了专题会议研究部署。',
        '移动',
      ],
      ['5', '三、甲项工作', '一、', '三、', '仅序号'],
    ]));

  test('is a file for a spreadsheet, or rows that are pasted into one', () => {
    const list = changeList(compared('召开会议，研究。', '召开会议“专题”，研究。'));
    assert.equal(listCsv(list), '\ufeff序号,位置,修改前,修改后,类别\r\n1,正文,,“专题”,增加\r\n');
    assert.equal(listText(list), '序号\t位置\t修改前\t修改后\t类别\n1\t正文\t\t“专题”\t增加\n');
  });

  test('is a section of a page, with differences of looks in a line below', () => {
    const html = changeListHtml(compared('共<12>件。\n甲。\n', '共<13>件。\n　　甲。\n'));
    assert.equal(
      html,
      '<section id="changes"><h2>修改说明</h2><p>共 1 处改动：修改 1</p>' +
        '<table><thead><tr><th>序号</th><th>位置</th><th>修改前</th><th>修改后</th><th>类别</th></tr></thead>' +
        '<tbody><tr><td>1</td><td>正文</td><td>12</td><td>13</td><td>修改</td></tr></tbody></table>' +
        '<p>仅版式差异 1 处</p></section>',
    );
    assert.match(changeListHtml(compared('甲。', '甲<乙>。')), /<td>甲&lt;乙&gt;。<\/td>/);
  });

  test('is no table where nothing was changed but looks, or nothing at all', () => {
    assert.equal(
      changeListHtml(compared('甲。', '　　甲。')),
      '<section id="changes"><h2>修改说明</h2><p>文字没有改动。</p><p>仅版式差异 1 处</p></section>',
    );
    assert.equal(
      changeListHtml(compared('甲。', '甲。')),
      '<section id="changes"><h2>修改说明</h2><p>文字没有改动。</p></section>',
    );
    assert.deepEqual(changeList(compared('甲。', '甲。')), [['序号', '位置', '修改前', '修改后', '类别']]);
  });
});
