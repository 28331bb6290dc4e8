import { stem } from './stem';

/** English words that carry the question, not its subject. */
const words =
  'a about all also am an and any are as at be been being both but by can could did do does doing done ' +
  'each either for from had has have having he her here him his how i if in into is it its itself just me ' +
  'may might more most must my no nor not of off on one only or other our out over own please s same shall ' +
  'she should so some such t tell than that the their them then there these they this those through to too ' +
  'under until up us very was we were what when where whether which while who whom whose why will with would ' +
  'you your yours';

export const stopwords: ReadonlySet<string> = new Set(words.split(' ').map(stem));
