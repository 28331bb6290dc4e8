/** What a column's title says that the column holds, in English and in Chinese. */

export type ColumnRole = 'id' | 'question' | 'section' | 'answer' | 'guidance';

/** The first that matches holds: “Question ID” is an id, “Vendor answer” no vendor. */
const roles: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'id',
    /^(?:#|№|nr|no|num|id|ref|index|序号|编号|题号|条款号|控制项?编号)\.?$|\b(?:id|ids|number|no\.|ref(?:erence)?(?: no\.?)?|identifier)$|^(?:item|serial|question|control|requirement) ?(?:#|no\.?|nr\.?)$|(?:编号|序号|条款号)$/i,
  ],
  [
    'guidance',
    /\b(?:guidance|guideline|instruction|help|hint|example|rationale|evidence (?:required|expected|requested)|what (?:we|to) (?:expect|look)|notes? (?:for|to)|assessor|discussion|weight|score|scoring|priority|mandatory|required|criticality|mapping|mapped|standard)s?\b|填写说明|填表说明|填写要求|评分|示例|参考|依据|判定|检查方法|检查方式|测评方法|必填|证明材料要求/i,
  ],
  [
    'section',
    /^(?:section|category|categories|domain|area|topic|theme|group|family|chapter|pillar|subject|sub-?category|sub-?domain|control (?:domain|family|area|group|title|name|objective)|security (?:domain|area))s?$|\b(?:domain|category|section|family|topic|area)(?: (?:title|name))?$|^(?:类别|分类|大类|小类|类型|领域|域|控制域|控制类|安全域|章节|模块|一级指标|二级指标|维度|板块|方面|层面|控制点|安全控制点|检查类别|项目类别)$/i,
  ],
  [
    'answer',
    /\b(?:answers?|responses?|reply|replies|respond(?:ent)?|compliant|compliance|compl(?:y|ies)|yes ?\/ ?no|y ?\/ ?n|implemented|implementation|status|comments?|remarks?|explanation|explain|details?|additional information|evidence|attachments?|supporting|notes?|ownership|responsibilit(?:y|ies)|result|met|maturity|selection|value|justification|description of (?:the )?(?:control|implementation))\b|回答|答复|应答|反馈|回复|填写|是否|符合|满足|情况|说明|结果|备注|证据|证明|附件|结论|自评|评价|供应商|响应/i,
  ],
  [
    'question',
    /\b(?:questions?|questionnaire|requirements?|controls?|criteria|criterion|items?|checks?|statements?|specifications?|asks?|inquir(?:y|ies)|enquir(?:y|ies)|description|text|prompts?)\b|问题|内容|要求|检查项|评估项|调查项|调研项|检查点|测评项|指标|事项|条款|题目|项目/i,
  ],
];

const longestTitle = 60;

/** What a column with this title holds; undefined where the text is no known title. */
export function columnRole(title: string): ColumnRole | undefined {
  const text = title.replace(/[*\s]+/g, ' ').trim();
  if (text === '' || text.length > longestTitle || /[?？。!]$|[.;；]\s/.test(text)) return undefined;
  return roles.find(([, words]) => words.test(text))?.[0];
}
