import assert from 'node:assert/strict';
import { renumberEdits } from '../../../../src/core/numbering/renumber';
import { parse } from '../../../../src/core/report/parse';
import { applyEdits } from '../../../../src/core/text/edits';
import { braced } from '../../support';

/** What `marked` becomes, renumbered with what stands in braces selected. */
function renumberedIn(marked: string): string {
  const { text, spans } = braced(marked);
  return applyEdits(text, renumberEdits(parse(text), spans[0]));
}

suite('Renumbering with something selected', () => {
  for (const [name, marked, expected] of [
    ['numbers the headings in it alone', '一、甲\n{三、乙\n}五、丙\n', '一、甲\n二、乙\n五、丙\n'],
    ['numbers a single ordinal', '一、甲\n{三、}乙\n五、丙\n', '一、甲\n二、乙\n五、丙\n'],
    [
      'numbers the items of a list in it alone',
      '一、甲\n{一是春；三是夏；}五是秋。\n三、乙\n',
      '一、甲\n一是春；二是夏；五是秋。\n三、乙\n',
    ],
    ['leaves all others alone where those are right', '{一、甲\n}三、乙\n', '一、甲\n三、乙\n'],
    ['numbers all through where it is a blank', '一、甲\n共{**}个。\n三、乙\n', '一、甲\n共**个。\n二、乙\n'],
    ['numbers all through where it is empty', '一、甲{}\n三、乙\n', '一、甲\n二、乙\n'],
  ] as const) {
    test(name, () => assert.equal(renumberedIn(marked), expected));
  }
});
