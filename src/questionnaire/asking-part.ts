/** Finds in the text of one question what it asks, among what introduces it and what says how to answer. */
import { splitSentences } from '../faq/sentences';

/** Asks for more in case of an answer: “If yes, describe how.” */
const followUp =
  /^\W*(?:if|where|when) (?:so|yes|no|not|any|applicable|available|relevant|affirmative|answered)\b|^[（(]?(?:如果?是|如果?否|如果?有|如果?没有|若是|若否|若有|如适用)/iu;

/** Says how to answer, not what. */
const instruction =
  /^\W*(?:please )?(?:attach|upload|select|choose|tick|check all|mark|fill|complete|answer|enclose|refer to|see|note that|use the|do not|add (?:a |any )?(?:link|comment)s?|(?:provide|give|include|supply|submit) (?:us )?(?:with )?(?:a copy|copies|evidence|supporting|links?|documentation|screenshots?|examples?|details below|comments?|an? (?:example|explanation|explanatory)))\b|^\W*(?:note|hint|guidance|instructions?|examples?|evidence|yes ?\/ ?no|n\/a|max(?:imum)?\.? \d+)\b|^\W*(?:请附|请上传|请勾选|请选择|请填写|请提交|请在|注[:：]|说明[:：]|示例|提示)/iu;

const questionMark = /[?？][)）\]"'”’]*\W*$/u;

const asksFor =
  /^\W*(?:please |kindly )?(?:(?:can|could|would) you )?(?:describe|explain|state|list|specify|outline|detail|name|confirm|tell|identify|indicate|clarify|summari[sz]e|demonstrate|provide|give|what|which|who|whom|whose|how|where|when|why|do|does|did|is|are|was|were|has|have|can|could|will|would|may|must|shall|should)\b|^(?:请(?:详细|简要|简单)?(?:说明|描述|列出|列明|提供|确认|简述|阐述|介绍|告知)|是否|如何|怎[么样]|哪|谁|有无|能否|可否|何)|[吗呢么]\W*$/iu;

/** Lines and list items of a cell are sentences of their own. */
function sentencesOf(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+|[•·▪◦](?=\s)|;\s+(?=if\b|please\b)/iu)
    .flatMap((line) => splitSentences(line.trim()).map((sentence) => sentence.text))
    .map((sentence) => sentence.replace(/^\s*(?:[-–*]|\(?[a-z0-9]{1,2}[.)])\s+/iu, '').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** “(Yes/No)”, “(max. 500 words)”, the star of a required question: no part of what is asked. */
const brackets =
  /[([（【]\s*(?:yes\s*\/\s*no[^)\]）】]*|y\s*\/\s*n|是\s*\/\s*否[^)\]）】]*|max[^)\]）】]*|required|optional|必填|选填|mandatory)\s*[)\]）】]/giu;

/**
 * The parts of a question that ask, in their order: its questions, else what it demands, else all that it states, which
 * a list of controls asks by stating it. Introductions, follow-ups and instructions are left out, unless there is
 * nothing else. Empty only where the text has no letter and no digit.
 */
export function askingParts(text: string): readonly string[] {
  const all = sentencesOf(text.replace(brackets, '').replace(/^\s*[*＊]|[*＊]+\s*$/gu, ''));
  const told = all.filter((sentence) => !followUp.test(sentence) && !instruction.test(sentence));
  const sentences = told.length > 0 ? told : all;
  const questions = sentences.filter((sentence) => questionMark.test(sentence) || asksFor.test(sentence));
  return questions.length > 0 ? questions : sentences;
}
