const bold = /(\*\*|__)(?=\S)([\s\S]*?\S)\1/gu;
const openingMark = /^\s*[“"„«「『‘']\s*/u;
const closingMark = /\s*[”"“»」』’']\s*$/u;

interface Form {
  readonly words: string;
  readonly isBold: boolean;
}

/** The text as it is, then without marks that another put around it or into it; the plainest last. */
export function plainForms(text: string): readonly Form[] {
  const unmarked = text.replace(bold, '$2');
  const isBold = unmarked !== text;
  const inner = unmarked.replace(openingMark, '').replace(closingMark, '');
  const forms = [
    { words: text, isBold: false },
    { words: unmarked, isBold },
    { words: inner, isBold },
  ];
  return forms.filter(({ words }, at) => forms.findIndex((form) => form.words === words) === at);
}
