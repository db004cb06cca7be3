// What a blank stands before: what is counted, measured or named by it.

/** What stands right behind a single sign that is a blank: a unit of count, a part of a date, an office, a rank. */
export const STOOD_FOR =
  /^(?:[余多]?(?:[个项次人万亿家件名场篇份条户亩处座届批期块种元吨米里台套辆本册岁天周倍页字票所支只头棵株张栋层间元])|[余多]?(?:公里|平方|小时|百分)|[%％‰]|[年月日号时分]|[省市县区局厅部委办处科所站院校镇乡村州队厂组]|街道|公司|单位|同志|社区|支部|中心|大学|医院|银行|集团|学校|企业|项目|工程)/;

/** 数据要素×科技创新, 党建×人才: what × multiplies begins like a unit and is none. */
export const MULTIPLIED =
  /^(?:人[工才民口社大力文居]|个[体性人]|项目|科[技学研创普]|家[政居电庭装]|部署|委托|办[公理事]|处[理置方]|处以(?![上下内外])|所有|站位|院[线校]|校[园企地]|乡[村镇贤]|村庄|队伍|厂商|组[织工]|区[域块]|市场|市域|市政(?![府协法])|县域|名[师企品]|场景|户外|期货|块数据|种[业植子]|元[宇素]|天然|支付|时[尚间]|日化|分[析享])/;

/** 年 and 月 as parts of a date, in an expression: of **年级, **年均 and **月均 the figure alone is missing. */
export const YEAR_OF_DATE = '年(?![均级轻龄来])';
export const MONTH_OF_DATE = '月(?!均)';
