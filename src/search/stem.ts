import { stemmer } from 'stemmer';
import { remember } from '../values/remember';

/** Forms that no suffix rule reaches, and `use`, of which Porter makes `us`, another word. */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    'use:used,uses,using,use choose:chose,chosen sell:sold send:sent keep:kept hold:held steal:stole,stolen ' +
    'see:saw,seen write:wrote,written build:built tell:told hide:hid,hidden lose:lost buy:bought take:took,taken ' +
    'give:gave,given break:broke,broken speak:spoke,spoken hear:heard pay:paid hack:hacked leave:leaving,leaves'
  )
    .split(' ')
    .flatMap((group) => {
      const [base = '', forms = ''] = group.split(':');
      return forms.split(',').map((form): [string, string] => [form, base]);
    }),
);

/** `anonymise` as `anonymize`, but not `raise` or `advise`: so that both spellings meet. */
const british = /(?<=.{4})is(?=(e|es|ed|ing|ation|ations|er|ers)$)/;

function toStem(form: string): string {
  const word = irregular.get(form) ?? form;
  if (word === 'use' || !/^[a-z]{3,}$/.test(word)) return word;
  return stemmer(word.replace(british, 'iz'));
}

/** Words come again and again, and a long one costs its length many times; so many stems are remembered. */
const remembered = 20_000;

/**
 * Takes one folded word and returns its stem: Porter's (1980), with irregular forms and -ise folded first. Only a–z is
 * stemmed; anything else comes back as it is.
 */
export const stem: (form: string) => string = remember(remembered, toStem);
