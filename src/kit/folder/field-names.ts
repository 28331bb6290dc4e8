/** The names under which libraries keep what an entry has, as columns and as keys of front matter. */
import { withNearest } from '../../values/nearest';

/** What an entry is made of; the last four are its rules, a column each. */
const entryFields = [
  ...(['id', 'question', 'answer', 'owner', 'reviewedOn', 'reviewBy', 'comments', 'rules'] as const),
  ...(['product', 'task', 'region', 'site'] as const),
] as const;

export type EntryField = (typeof entryFields)[number];

/**
 * As exports and trackers title their columns: Responsive’s standard template, CAIQ and SIG sheets, the tables that
 * teams keep themselves, customer-service knowledge bases in China, and the same in German, French and Spanish. The
 * field’s own name always counts.
 */
const names: Readonly<Record<EntryField, readonly string[]>> = {
  id: [
    ...['entry id', 'question id', 'answer id', 'content id', 'q id', 'qid', 'ref', 'reference', 'key'],
    ...['no', 'number', '#', '编号', '序号', '条目编号', '问题编号', '知识编号', 'nr', 'nummer'],
    ...['lfd nr', 'kennung', 'schlüssel', 'fragen-id', 'identifiant', 'numéro', 'référence', 'número'],
    ...['identificador', 'referencia', '編號', '序號'],
  ],
  question: [
    ...['questions', 'question text', 'primary question', 'standard question', 'approved question'],
    ...['title', 'consensus assessment question', 'consensus assessment questions', 'control question'],
    ...['prompt', 'requirement', '问题', '标准问题', '标准问', '题目', '问句', '知识标题', '提问'],
    ...['标题', '問題', '標題', 'frage', 'fragen', 'fragestellung', 'kundenfrage', 'titel'],
    ...['anforderung', 'question posée', 'intitulé', 'titre', 'exigence', 'pregunta', 'preguntas'],
    ...['título', 'requisito'],
  ],
  answer: [
    ...['answers', 'answer text', 'approved answer', 'standard answer', 'golden answer'],
    ...['company answer', 'response', 'responses', 'approved response', 'standard response'],
    ...['vendor response', 'reply', 'csp caiq answer', 'csp implementation description'],
    ...['answer details', 'explanation', '答案', '标准答案', '回答', '答复', '标准答复', '应答'],
    ...['回复', '知识内容', '答案内容', '答覆', '回覆', 'antwort', 'antworten', 'antworttext'],
    ...['standardantwort', 'freigegebene antwort', 'réponse', 'réponses', 'réponse type'],
    ...['réponse validée', 'respuesta', 'respuestas', 'respuesta aprobada'],
  ],
  owner: [
    ...['owners', 'content owner', 'answer owner', 'entry owner', 'sme', 'subject matter expert'],
    ...['responsible', 'responsible team', 'team', 'department', '负责人', '责任人', '负责部门'],
    ...['责任部门', '负责团队', '归属部门', '维护人', '所有者', '負責人', '負責部門', 'verantwortlich'],
    ...['verantwortliche', 'verantwortlicher', 'verantwortliche stelle', 'zuständig', 'zuständigkeit'],
    ...['ansprechpartner', 'abteilung', 'responsable', 'propriétaire', 'équipe', 'service responsable'],
    ...['propietario', 'equipo', 'departamento', 'equipo responsable'],
  ],
  reviewedOn: [
    ...['reviewed', 'last reviewed', 'last reviewed on', 'last review', 'last review date'],
    ...['last reviewed date', 'last updated', 'last updated date', 'last modified', 'approved on'],
    ...['approval date', '审阅日期', '审核日期', '上次审阅', '最后审阅', '最近审阅', '上次审核'],
    ...['更新时间', '更新日期', '最后更新', '審閱日期', '審核日期', 'letzte prüfung'],
    ...['zuletzt geprüft', 'zuletzt geprüft am', 'geprüft am', 'letzte überprüfung', 'prüfdatum'],
    ...['letzte aktualisierung', 'zuletzt aktualisiert', 'aktualisiert am', 'letzte änderung'],
    ...['freigegeben am', 'dernière révision', 'dernière relecture', 'dernière vérification'],
    ...['révisé le', 'vérifié le', 'mis à jour le', 'dernière mise à jour', 'última revisión'],
    ...['revisado el', 'fecha de revisión', 'última actualización'],
  ],
  reviewBy: [
    ...['next review', 'next review date', 'next review on', 'review due', 'review due date'],
    ...['due for review', 'expiry', 'expiry date', 'expires', 'expires on', 'expiration'],
    ...['expiration date', 'valid until', '下次审阅', '下次审核', '复审日期', '审阅期限', '有效期'],
    ...['有效期至', '到期日', '到期日期', '失效时间', '下次審閱', '下次審核', '有效期限'],
    ...['nächste prüfung', 'nächste überprüfung', 'prüfen bis', 'prüfung fällig', 'wiedervorlage'],
    ...['gültig bis', 'ablaufdatum', 'prochaine révision', 'prochaine relecture'],
    ...['prochaine vérification', 'à réviser le', 'à revoir avant', 'valable jusqu’au'],
    ...['date d’expiration', 'próxima revisión', 'revisar antes de', 'válido hasta'],
    ...['fecha de caducidad', 'vencimiento'],
  ],
  comments: [
    ...['comments on', 'official entry', 'official faq', 'official faq entry', '官方条目', '针对条目'],
    ...['针对', 'offizieller eintrag', 'entrée officielle', 'entrada oficial'],
  ],
  rules: [
    ...['applies to', 'pages', 'console pages', '适用页面', '适用范围', '规则', 'gilt für', 'seiten'],
    ...['regeln', 's’applique à', 'se aplica a'],
  ],
  product: [
    ...['products', 'service', 'services', 'cloud product', 'cloud service', '产品', '云产品'],
    ...['云服务', '產品', 'produkt', 'produkte', 'dienst', 'produit', 'produits', 'producto'],
    ...['productos', 'servicio'],
  ],
  task: [
    ...['tasks', 'page', 'console page', '任务', '页面', 'aufgabe', 'seite', 'tâche', 'tarea'],
    ...['página'],
  ],
  region: [
    ...['regions', 'location', 'locations', '地域', '区域', '區域', 'regionen', 'standort', 'région'],
    ...['régions', 'región', 'regiones'],
  ],
  site: ['sites', '站点'],
};

const fieldByName = new Map(
  entryFields.flatMap((field) => [field, ...names[field]].map((name) => [folded(name), field] as const)),
);

/** Markdown for the reference: each field, and the titles that mean it. */
export function fieldReference(): string {
  const rows = entryFields.map((field) => `| \`${field}\` | ${names[field].join(' · ')} |`);
  return ['| field | also called |', '| --- | --- |', ...rows].join('\n');
}

/** `Last Reviewed Date*`, `review-by`, `Answer (English)`, `负责人`: the field meant; undefined where none is. */
export function fieldNamed(name: string): EntryField | undefined {
  const bare = folded(name.replace(/\([^)]*\)|（[^）]*）|\[[^\]]*\]/g, ''));
  return fieldByName.get(bare) ?? fieldByName.get(folded(name));
}

/** What a name that is none of a field was probably meant to be. */
export function nearestField(name: string): EntryField | undefined {
  const { nearest } = withNearest({}, name, [...fieldByName.keys()]);
  return nearest === undefined ? undefined : fieldByName.get(nearest);
}

function folded(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]/gu, '');
  return letters === '#' ? letters : letters.replaceAll('#', '');
}
