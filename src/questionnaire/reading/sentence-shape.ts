/** What a text is by its words: a question, a request, an instruction to who fills in, a place for a name. */

const asksInEnglish =
  /^(?:please\s+|and\s+|or\s+|also,?\s+|if (?:so|yes|not|no|applicable|any),?\s+|optional:?\s+)?(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|shall|may|must|who|whose|whom|what|which|when|where|why|how|(?:in|for|to|under|at|by|with|from|within|on|of|through|against|until|since|during) (?:which|what|whom|whose|how|where|when)|what’s|what's|who’s|who's)\b(?!:)/i;

const requestsInEnglish =
  /^(?:if [^,]{3,80},\s*)?(?:please\s+|kindly\s+|briefly\s+|we (?:would like|need|want|ask) (?:you )?to (?:know\s+)?|tell us\s+)?(?:also\s+)?(?:briefly\s+)?(?:describe|explain|list|provide|state|specify|confirm|indicate|identify|outline|detail|name|give|attach|summari[sz]e|demonstrate|elaborate|clarify|share|enumerate|define|discuss|disclose|upload|supply|tell|show|advise|comment|evidence|document)\b/i;

const requiresInEnglish =
  /\b(?:shall|must|should|will|is|are|has|have|does|do|can|may|supports?|provides?|maintains?|ensures?|uses?|includes?|requires?|allows?|encrypts?|complies|holds?|keeps?|offers?|performs?|been)\b/i;

const asksInChinese =
  /是否|能否|可否|有无|有没有|是不是|能不能|会不会|如何|怎样|怎么|哪些|哪个|哪里|哪种|哪一|何种|何时|何处|何地|多少|多久|多长|多大|什么|为何|由谁|归谁|是谁|几个|几次|几种|吗$|呢$/u;

const requestsInChinese =
  /^(?:如[^，,]{1,20}[，,]\s*)?请(?:简要|简单|详细|具体|分别|您|贵公司|贵司)?(?:说明|描述|提供|列出|列举|介绍|阐述|详述|解释|确认|简述|注明|附上?|给出|告知|出示|概述)/u;

const requiresInChinese =
  /应当?|须|必须|不得|具备|支持|采用|建立|制定|具有|提供|确保|保证|定期|能够|可以|禁止/u;

const instructs =
  /^(?:instructions?|how to|important|attention|disclaimer|purpose|background|introduction|overview|legend|key|scope)\b\s*(?:to|for|:|$)|^(?:please\s+)?(?:complete|fill|answer|read|select|return|submit|use the|use this|note that|refer|do not|don[’']t|ensure|mark|tick|check the|check one|check all|send|respond|enter|choose|save|keep the|insert|type|see the|contact (?:us|your|the|me)|return|review|leave|add (?:a |any |your )?(?:comment|row|note)|provide (?:your |an? |all )?(?:answers?|responses?|yes|as much))\b|^(?:questions|fields|items|rows|cells|columns|answers?|responses?|all questions|each (?:question|answer|row)|any question) (?:marked|with|in|must|should|are|will|that|highlighted|below|above|is|may|not)\b|^for (?:each|every|all) (?:question|item|row|control|answer|of the)|^(?:where|when|if) (?:the |your |an |you )?(?:answer|response|select|a question|question|control is)|^(?:this|the (?:following|purpose|questionnaire|form|answers?)|these|below)\b.*\b(?:questionnaire|form|document|assessment|section|survey|template|tab|worksheet|sheet|questions|workbook|spreadsheet|answers?|responses?)\b|^\(?(?:note|notes|nb|n\.b\.|example|hint|tip|guidance|e\.g\.|remark)\b\s*[:：.]|\b(?:drop-?down|by return|in the (?:yellow|blue|grey|gray|green) cells?|this questionnaire|this form|the respondent)\b|^[*＊]\s*(?:required|mandatory|denotes|indicates|marked)/i;

const instructsInChinese =
  /^(?:填表|填写|填报|答题|作答|使用)?(?:说明|须知|指南|要求|注意事项|提示|注意|备注|注|附注|示例|例)\s*[:：]|^请(?:您|贵司|贵公司|各)?(?:逐项|如实|认真|按|根据|在|于|务必|勾选|选择|填写|完成|将|参照|参考|仔细|阅读|尽快|注意|勿|不要|对照|结合)|^(?:本|此)(?:问卷|表|调查|清单|部分|文件|表格|次)|^以下(?:问题|内容|各项|为|由)|^(?:带|标有?|注有?)\s*[*＊]|^[*＊]\s*(?:为|表示|必填)|^(?:单选|多选|可多选|选项)|(?:打勾|打“?√”?)/u;

const greets =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|to whom)\b(?!.*\?$)|^(?:thanks?|thank you|many thanks|best|regards|best regards|kind regards|warm regards|sincerely|yours|cheers|looking forward|sent from|from:|to:|cc:|subject:|date:|on .+ wrote:|--+$|__+$|==+$)|^(?:您好|你好|尊敬的|各位|感谢|谢谢|此致|敬礼|顺颂|祝好|发件人|收件人|主题|抄送)/i;

const closes =
  /\bend of (?:the )?(?:questionnaire|form|document|survey|assessment)\b|^\W*end\W*$|\bsign(?:ature|ed)\b|^(?:i|we),? (?:the undersigned|hereby|confirm|certify|declare|attest|acknowledge|agree)|^(?:page \d+|copyright|©|\(c\) ?\d{4}|confidential|strictly confidential|internal use|version|revision|last (?:updated|modified)|all rights reserved|document (?:owner|id|version)|prepared by|approved by)\b|^©|签字|签名|盖章|^(?:声明|承诺|兹|本(?:单位|人|公司)(?:承诺|声明|保证|确认))|版权所有|^第\s*\d+\s*页|^以上.*(?:属实|真实)|^[-—=*＊\s]*(?:完|结束|问卷结束)[-—=*＊\s]*$/i;

const fieldWords =
  'names?|titles?|e-?mails?|e-mail address|phones?|telephone|tel|fax|mobile|address|website|web ?site|url|links?|dates?|versions?|contacts?|contact details|contact information|roles?|positions?|departments?|countr(?:y|ies)|city|state|zip|postcode|headquarters|description|employees|revenue|industry|registration|number|vat|duns|legal entity|type|owner|author|job title|submitter|completed by|prepared by|reviewed by|answered by|filled in by|respondent|signatory|location';
const field = new RegExp(
  `^(?:[\\p{L}’'/&-]+\\s+){0,4}?(?:${fieldWords})(?:\\s*(?:,|and|&|/|or|of|\\()\\s*[\\p{L}’'/& )-]{0,40})?\\s*[:：_]*\\s*$`,
  'iu',
);
const fieldInChinese =
  /^[^，,。?？]{0,14}(?:名称|姓名|电话|手机|邮箱|邮件|地址|联系人|联系方式|日期|时间|职务|职位|部门|填表人|填报人|负责人|法定代表人|注册资本|网址|信用代码|单位|传真|邮编|所在地|版本|简介|规模|人数)(?:及[^，,。?？]{0,8})?\s*[:：_]*\s*$/u;

const answers =
  /^(?:a|answers?|responses?|reply|comments?|our (?:answer|response)|vendor (?:answer|response)|ans|答|回答|答复|回复)\s*\d*\s*[:：]/i;
const optionWords =
  /\b(?:yes|no|n\/?a|not applicable|partial(?:ly)?|partly|other|unknown|none|true|false)\b|不适用|部分满足|部分|[是否有无]|其他/giu;
const optionMarks = /[☐□○◯❏✓x[\](){}（）\s,，、;；:：/|._-]/gu;

const chooses =
  /^(?:please )?(?:mark only|check (?:all|one)|select (?:all|one)|choose (?:all|one)|tick (?:all|one))\b|^[(（]?(?:单选|多选|可多选)/i;

/** Says how many of the lines below may be chosen. */
/** What a text is shows at its beginning and its end; looked through whole, a page of blanks would take seconds. */
function brief(text: string): string {
  const shown = text.length > 600 ? `${text.slice(0, 400)} ${text.slice(-200)}` : text;
  return shown.replace(/\s+/g, ' ').trim();
}

/** Says how many of the lines below may be chosen. */
export const isChoice = (text: string) => chooses.test(brief(text));
export const isAnswerLine = (text: string) => answers.test(brief(text));
export const isGreeting = (text: string) => greets.test(brief(text));
export const isClosing = (text: string) => closes.test(brief(text));

/** “☐ Yes ☐ No”: nothing but what may be chosen. A word such as “Other” by itself is a heading. */
export function isOption(text: string): boolean {
  if (text.length > 200 || /^(?:other|none|其他|有|无)$/i.test(text.trim())) return false;
  const rest = text.replace(optionWords, '');
  return rest !== text && rest.replace(optionMarks, '') === '';
}

/** Asks something by its words: a question, or a request to describe, list or provide. */
export function asks(whole: string): boolean {
  const text = brief(whole);
  if (isInstruction(text)) return false;
  const bare = text.replace(/[\s*＊"”'’)）\]_]+$/u, '');
  return (
    /[?？]$/.test(bare) ||
    /[?？](?:\s|[\p{Script=Han}(（])/u.test(text) ||
    asksInEnglish.test(text) ||
    requestsInEnglish.test(text) ||
    asksInChinese.test(text) ||
    requestsInChinese.test(text)
  );
}

/** Tells whoever fills in how to. */
export function isInstruction(whole: string): boolean {
  const text = brief(whole);
  return (instructs.test(text) && !/[?？]\s*$/.test(text)) || instructsInChinese.test(text);
}

const linkTo = /^(?:(?:web )?links?|urls?) to\b/i;

/** What somebody is to write over. */
const placeholder = /[:：]\s*(?:\[[^\]]*\]|<[^>]*>|[_.…]{2,})\s*$/u;

/** A place for a name, an address, a date. */
export function isField(whole: string): boolean {
  const text = brief(whole);
  if (/[?？]/.test(text) || asks(text)) return false;
  return linkTo.test(text) || placeholder.test(text) || field.test(text) || fieldInChinese.test(text);
}

/** Words, or ideographs, of a text. */
export function wordCount(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han / 2 + (text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

/** A whole statement, such as requirements are written in. */
export function states(whole: string): boolean {
  const text = brief(whole);
  const words = wordCount(text);
  if (/\p{Script=Han}/u.test(text)) {
    return words >= 4 && (requiresInChinese.test(text) || /[。；;]$/.test(text) || words >= 8);
  }
  return words >= 4 && (requiresInEnglish.test(text) || /[.;]$/.test(text));
}

/** Short and without an end: a heading, or a topic. */
export function isTitle(text: string): boolean {
  return wordCount(text) <= 12 && !/[.?？。!！;；,，]$/.test(text);
}
