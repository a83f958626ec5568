import type { Phrase } from '../../src/domain/phrases/phrase.ts';
import { countWords, LONGEST_PHRASE } from '../../src/domain/phrases/word-count.ts';

type Rules = Record<string, RegExp>;

// What no phrase does (design/phrases.md): blame, apologise more than once, over-explain, threaten, promise work after
// the last day, say “feel free to”. Gendered agreement would guess at the reader or the client.
const french: Rules = {
  invitation: /n'hésit|quand (?:vous|tu) v(?:oulez|eux)|je reste (?:à|dispo)|à (?:votre|ta) disposition/i,
  promise:
    /je (?:vais|saurai|pourrai) (?:vous|te) (?:trouver|aider)|reste disponible|je serai là|rappel(?:ez|le)-moi|je (?:vous|te) (?:dépannerai|aiderai)|aucun risque|(?:si|au|en cas de) besoin(?! de)|même après|(?:sans|pas de) souci/i,
  blame: /(?<!je )(?:vous|tu) (?:demand|exig)|toujours|jamais|(?:votre|ta) faute|trop pour|à cause de/i,
  apology: /(?:désolé|pardon|excus|navré|regret).*(?:désolé|pardon|excus|navré|regret)/i,
  explanation: /parce que|car |puisque|étant donné|en effet/i,
  threat:
    /sinon|à défaut|faute de|tant pis|avocat|tribunal|huissier|conséquence|dernier (?:avertissement|rappel)|(?:obligé|contraint)|vous (?:aurez|allez) (?:à )?regrett/i,
  law: /pénalit|intérêts? de retard|indemnité|mise en demeure|recouvrement|injonction|juridi|légal|\bla loi\b|\barticle\b|code (?:civil|de commerce)/i,
  gendered:
    /(?:je suis|je serai|vous êtes|vous serez|vous seriez|tu es|tu seras|tu serais) (?:\w+ )?(?:ravi|content|satisfait|heureux|certain|sûr|prêt|seul|suivi|accompagné|perdu|\p{L}+é)\b|\(e\)|·/iu,
  // A past participle that agrees with the reader or the client: vous avoir accompagné(e), nous nous sommes compris(es).
  agreement:
    /(?:vous |t'|m')(?:ai|as|a|avez|aviez|avoir) (?:\p{L}+ )?(?:accompagné|aidé|rencontré|connu|suivi|soutenu|prévenu|informé|remercié|accueilli|choisi|appelé|invité|écouté|lu|vu|porté|compris|déçu)(?!\p{L})|(?:nous (?:nous )?(?:sommes|étions)|on s'est) (?!parlé|dit|écrit|plu)(?:\p{L}+ )?\p{L}+(?:é|i|u|is)s?(?!\p{L})/iu,
  // What a reader puts there may be masculine or feminine, one thing or several: no verb is conjugated for it.
  'slot agreement':
    /\{(?:deliverable|amount|change|problem|project|files-place|speciality)\} (?:ne |vous |te |me )?(?:est|sont|sera|seront|a|ont|aura|reste)(?!\p{L})/iu,
  // Dates arrive as “lundi 31 juillet 2026” and take their article.
  'date article': /(?<!(?:^|[\s('])(?:le|du|au) )\{(?:last-day|due-date|talk-day|change-by)\}/i,
  office:
    /je me permets|je reviens vers|suite à (?:notre|votre|ma)|dans l'attente|veuillez|cordialement|par la présente/i,
  hedge: /peut-être|éventuellement|en quelque sorte|juste /i,
  exclamation: /!/,
  typography: /[’«»“”\u00a0\u202f"]|\.\.\.| {2}| [.,]|\S[;:?]/,
};

const english: Rules = {
  invitation: /feel free|don't hesitate|do not hesitate/i,
  promise: /I'll (?:find|help|be there|still)|I will (?:find|help)|call me|still be available|can't go wrong/i,
  blame: /you always|you never|your fault|too much|because of you/i,
  apology: /(?:sorry|apolog|regret|afraid).*(?:sorry|apolog|regret|afraid)/i,
  explanation: /because|since you|due to/i,
  threat: /otherwise|or else|lawyer|court/i,
  hedge: /\bmaybe\b|\bperhaps\b|\bkind of (?!work|provider)|\bjust\b/i,
  article: /\b(?:a|an) \{/i,
  exclamation: /!/,
  typography: /[’‘“”\u00a0\u202f"]|\.\.\.| {2}| [.,;:?!]/,
};

const otherRegister = {
  vous: /(?<!\p{L})(?:(?:tu|te|toi|ton|ta|tes)(?!\p{L})|t')/iu,
  tu: /(?<!\p{L})(?:votre|vos)(?!\p{L})/iu,
};

/** The names of the rules a phrase breaks; none for a good one. */
export function forbiddenIn(phrase: Phrase & { language: 'fr' | 'en' }): string[] {
  const rules = phrase.language === 'fr' ? french : english;
  const broken = Object.keys(rules).filter((name) => rules[name]?.test(phrase.text));
  if (phrase.register && otherRegister[phrase.register].test(phrase.text)) broken.push('register');
  if (countWords(phrase.text) > LONGEST_PHRASE) broken.push('length');
  if (!/[.?]$/.test(phrase.text)) broken.push('ending');
  return broken;
}
