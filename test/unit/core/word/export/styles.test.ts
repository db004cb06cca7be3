import assert from 'node:assert/strict';
import { exported, partOf } from '../files';

suite('The styles of the Word file', () => {
  test('are one for each thing of a 公文, as the standard sets it', async () => {
    const styles = partOf(await exported('正文在此。'), 'word/styles.xml');
    const own = [
      ...styles.matchAll(
        /<w:style [^>]*w:styleId="((?:Gongwen\w+|Heading[1-5]|Title|Normal))".*?<\/w:style>/g,
      ),
    ];
    const told = own.map(([style, id]) => {
      const value = (pattern: RegExp): string => pattern.exec(style)?.[1] ?? '-';
      const based = value(/basedOn w:val="([^"]*)"/);
      return [
        id,
        value(/<w:name w:val="([^"]*)"/),
        based === 'Normal' ? '' : based,
        value(/next w:val="([^"]*)"/).replace('GongwenBody', ''),
        value(/<w:jc w:val="([^"]*)"/),
        // Indentation and lines in twips, type in half points.
        value(/firstLine="([^"]*)"/),
        `${value(/w:line="([^"]*)"/)} ${value(/lineRule="([^"]*)"/)}`.replace('- -', '-'),
        value(/eastAsia="([^"]*)"/),
        value(/<w:sz w:val="([^"]*)"/),
        value(/outlineLvl w:val="([^"]*)"/),
      ].join('|');
    });
    assert.deepEqual(told, [
      'Normal|Normal|-|-|both|-|579 exact|仿宋_GB2312|32|-',
      'GongwenBody|公文正文|||-|630|-|仿宋_GB2312|32|-',
      'Heading1|heading 1|||-|630|-|黑体|32|0',
      'Heading2|heading 2|||-|630|-|楷体_GB2312|32|1',
      'Heading3|heading 3|||-|630|-|仿宋_GB2312|32|2',
      'Heading4|heading 4|||-|630|-|仿宋_GB2312|32|3',
      'Heading5|heading 5|||-|630|-|仿宋_GB2312|32|4',
      'Title|Title||GongwenAddressee|center|-|579 exact|方正小标宋简体|44|-',
      'GongwenNumber|公文发文字号|||center|-|-|仿宋_GB2312|32|-',
      'GongwenSubtitle|公文副标题|||center|-|-|楷体_GB2312|32|-',
      'GongwenByline|公文题注|||center|-|-|楷体_GB2312|32|-',
      'GongwenContents|公文目录|||-|630|-|仿宋_GB2312|32|-',
      'GongwenAddressee|公文主送机关|||left|-|-|仿宋_GB2312|32|-',
      'GongwenAttachmentNote|公文附件说明|||left|-|-|仿宋_GB2312|32|-',
      'GongwenSignature|公文署名|||-|-|-|仿宋_GB2312|32|-',
      'GongwenDate|公文成文日期|||-|-|-|仿宋_GB2312|32|-',
      'GongwenAttachment|公文附件标记|||left|-|-|黑体|32|-',
      'GongwenAttachmentTitle|公文附件标题|||center|-|579 exact|方正小标宋简体|44|-',
      'GongwenTable|公文表格|||-|-|417 exact|仿宋_GB2312|24|-',
      'GongwenFigure|公文图片|||center|-|240 auto|仿宋_GB2312|32|-',
      'GongwenMarks|公文份号密级|||left|-|-|黑体|32|-',
      'GongwenIssuer|公文发文机关标志|||center|-|-|方正小标宋简体|32|-',
      'GongwenLetterIssuer|公文信函标志|||center|-|-|方正小标宋简体|32|-',
      'GongwenLetterNumber|公文信函字号|||left|-|-|仿宋_GB2312|32|-',
      'GongwenOrderIssuer|公文命令标志|||center|-|-|方正小标宋简体|32|-',
      'GongwenImprint|公文版记|||-|-|480 exact|仿宋_GB2312|28|-',
      'GongwenPageNumber|公文页码|||-|-|340 exact|宋体|28|-',
      'GongwenRunIn|公文段内正文|DefaultParagraphFont|-|-|-|-|仿宋_GB2312|32|-',
    ]);
  });

  test('have headings that are neither bold, slanted nor coloured', async () => {
    const styles = partOf(await exported('正文在此。'), 'word/styles.xml');
    for (const level of [1, 2, 3, 4, 5]) {
      const [style] = new RegExp(`w:styleId="Heading${level}".*?</w:style>`).exec(styles)!;
      assert.match(style, /<w:b w:val="false"\/>.*<w:i w:val="false"\/>/);
      assert.match(style, /<w:color w:val="auto"\/>/);
    }
  });

  test('say what holds for all paragraphs twice, for readers that go by the style only', async () => {
    const styles = partOf(await exported('正文在此。'), 'word/styles.xml');
    const paragraphs =
      '<w:widowControl w:val="0"/><w:overflowPunct w:val="1"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>';
    assert.ok(styles.includes(`<w:pPrDefault><w:pPr>${paragraphs}<w:spacing`));
    const [normal] = /w:styleId="Normal".*?<\/w:style>/.exec(styles)!;
    assert.ok(normal.includes(`<w:pPr>${paragraphs}`));
    assert.equal(styles.split(paragraphs).length - 1, 2);
    assert.ok(styles.includes('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>'));
  });

  test('name the families to take for those that are not installed', async () => {
    const fonts = partOf(await exported('正文在此。'), 'word/fontTable.xml');
    const told = [
      ...fonts.matchAll(/<w:font w:name="([^"]*)"><w:altName w:val="([^"]*)"\/><w:charset w:val="86"\/>/g),
    ];
    assert.deepEqual(
      told.map(([, name, other]) => `${name}→${other}`).sort(),
      ['仿宋_GB2312→仿宋', '方正小标宋简体→FZXiaoBiaoSong-B05S', '楷体_GB2312→楷体'].sort(),
    );
  });
});
