/** Words that carry the question, not its subject. `tables.ts` keeps their stems. */
export const functionWords = {
  en:
    'a about actually after again ago ah all almost already also although always am among an and another any anyway ' +
    'are around as at away back bad be became because become been before being below best between big both but by ' +
    'called came can cannot case come comes could day did different die dies do does doing done down during each early either ' +
    'else end even ever every everything exactly far feel few find first following for found friend from front full ' +
    'further gave generally get gets getting give given gives go goes going good got great guy had happen happens hard ' +
    'has have having he help her here high highly him himself his how however huge i if important in indeed into is it ' +
    'its itself just keep kind know known last late later least left less let like likely little long look lot low made ' +
    'main make makes making man many matter may maybe me mean might mind more most much must my name near nearly need ' +
    'neither never new next nice no non none nor not nothing now of off often oh ok okay old on once one only onto or ' +
    'order our ours out over part particular people per perhaps place please point possible probably put quite rather ' +
    'really regarding right round s said same say says see seem seems several shall she should simple simply since ' +
    'small so some somebody someone something sometimes somewhere soon still such sure t take taken takes taking talk tell than thank thanks ' +
    'that the their them themselves then there therefore these they thing things think this those though through time ' +
    'times to today together too toward try trying turn two under unless until up upon us use used using usually very ' +
    'via want wants was way we well went were what whatever when where whether which while who whole whom whose why ' +
    'ain aren couldn didn doesn don etc hadn hasn haven isn ll shouldn ve wasn weren whichever whoever won wouldn ' +
    'will with within without wonder work works would year years yes yet you your yours yourself',
  // Function words of the other languages of the table, lest they be corrected into English ones.
  other:
    'au auf aus avec bei con cual da das de dem den der des die du ein eine el elle en es est et être fur haben hat ' +
    'ihr il ils im ist kann la las le les leur lo los mais mes mi mis mit nach nicht nos notre oder os ou par pas por ' +
    'pour puede que quien qui sans sein sich sie sind son sont sous sur tout und une uns von vor vos votre war was wem ' +
    'wenn wer werden wie wird wo y zu zum zur como cuando donde este mein meine unser unsere',
};
