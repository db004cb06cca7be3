import assert from 'node:assert/strict';
import { child, type Element, elements } from '../../../../../src/core/word/import/xml';
import { all, bodyOf, exported, said, words } from '../files';

/** The paragraphs below 正文。 */
async function below(...entries: readonly string[]): Promise<Element[]> {
  const file = await exported(['---', ...entries, '---', '正文。'].join('\n'));
  return elements(bodyOf(file), 'p').slice(1);
}

/** A rule as its thickness in twips, else the words. */
const told = (paragraph: Element): string =>
  words(paragraph) ||
  `${said(child(paragraph, 'pPr', 'shd')) === '' ? 'anchor' : 'rule'} ${child(paragraph, 'pPr', 'spacing')?.attributes.line}`;

suite('版记 in Word', () => {
  const ALL = ['抄送: 某市财政局', '印发机关: 某局办公室', '印发日期: 2026年3月4日'];

  for (const [name, entries, expected] of [
    [
      'has thick rules above and below, a thin one between',
      ALL,
      ['rule 20', '抄送：某市财政局。', 'rule 14', '某局办公室2026年3月4日印发', 'rule 20', 'anchor 20'],
    ],
    [
      'has no thin rule below copies alone',
      ALL.slice(0, 1),
      ['rule 20', '抄送：某市财政局。', 'rule 20', 'anchor 20'],
    ],
    [
      'has none where there are no copies',
      ALL.slice(1, 2),
      ['rule 20', '某局办公室', 'rule 20', 'anchor 20'],
    ],
    ['may have the day alone', ALL.slice(2), ['rule 20', '2026年3月4日印发', 'rule 20', 'anchor 20']],
    ['of a 信函 has no rules', ['版式: 信函', ...ALL], ['抄送：某市财政局。', 'anchor 20']],
  ] as const)
    test(name, async () => assert.deepEqual((await below(...entries)).map(told), expected));

  test('stands at the bottom of the 版心, copies behind their colon, the day at the right edge', async () => {
    const paragraphs = await below(...ALL);
    const [, copies, , issue] = paragraphs;
    assert.deepEqual(
      [...new Set(paragraphs.slice(0, -1).map((each) => said(child(each, 'pPr', 'framePr'))))],
      ['h=0 hAnchor=margin hRule=auto vAnchor=margin w=8845 wrap=notBeside xAlign=left yAlign=bottom'],
    );
    // What the frame hangs on is not in it.
    assert.equal(said(child(paragraphs.at(-1)!, 'pPr', 'framePr')), '');
    assert.equal(said(child(copies!, 'pPr', 'ind')), 'hanging=840 left=1120 right=280');
    assert.equal(said(child(copies!, 'pPr', 'jc')), 'val=both');
    assert.equal(said(child(issue!, 'pPr', 'ind')), 'left=280');
    assert.equal(said(child(issue!, 'pPr', 'jc')), 'val=left');
    assert.deepEqual(
      elements(child(issue, 'pPr', 'tabs'), 'tab').map(({ attributes: { val, pos } }) => `${val} ${pos}`),
      ['right 8565'],
    );
    assert.equal(all(issue!, 'r').filter((run) => child(run, 'tab')).length, 1);
    assert.equal(all(copies!, 'r').filter((run) => child(run, 'tab')).length, 0);
    assert.deepEqual(
      [
        ...new Set(
          [copies!, issue!].flatMap((each) => all(each, 'sz').map(({ attributes }) => attributes.val)),
        ),
      ],
      ['28'],
    );
    const [day] = await below(...ALL.slice(2)).then((found) => found.slice(1));
    assert.equal(all(day!, 'r').filter((run) => child(run, 'tab')).length, 1);
  });
});
