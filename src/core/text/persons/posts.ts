// The posts that people are called by, once for all who read them.

/** What heads of bodies are called, without the body: 局长. */
export const POSTS: readonly string[] = (
  '书记 主任 主席 总经理 经理 董事长 理事长 监事长 秘书长 检察长 委员长 政委 总工程师 总会计师 ' +
  '省长 市长 县长 区长 州长 盟长 旗长 镇长 乡长 村长 局长 厅长 部长 司长 处长 科长 股长 署长 关长 行长 台长 社长 ' +
  '院长 校长 园长 馆长 所长 站长 会长 支队长 大队长 中队长'
).split(' ');

/** What one is called besides one's post, in a group that is formed for something: 组长 of a 领导小组. */
export const ROLES: readonly string[] = ['组长', '队长', '监事'];
