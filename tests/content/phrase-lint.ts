import type { Phrase } from '../../src/domain/phrases/phrase.ts';
import { countWords, LONGEST_PHRASE } from '../../src/domain/phrases/word-count.ts';

type Rules = Record<string, RegExp>;

// What no phrase does (design/phrases.md): blame, apologise more than once, over-explain, threaten, promise work after
// the last day, say “feel free to”. Gendered agreement would guess at the reader or the client.
const french: Rules = {
  invitation: /n'hésit|quand (?:vous|tu) v(?:oulez|eux)|je reste (?:à|dispo)/i,
  promise:
    /je (?:vais|saurai|pourrai) (?:vous|te) (?:trouver|aider)|reste disponible|je serai là|rappel(?:ez|le)-moi|je (?:vous|te) (?:dépannerai|aiderai)|aucun risque/i,
  blame: /(?:vous|tu) (?:demand|exig)|toujours|jamais|(?:votre|ta) faute|trop pour|à cause de/i,
  apology: /(?:désolé|pardon|excus|navré|regret).*(?:désolé|pardon|excus|navré|regret)/i,
  explanation: /parce que|car |puisque|étant donné|en effet/i,
  threat: /sinon|à défaut de quoi|tant pis|avocat|tribunal/i,
  gendered:
    /(?:je suis|je serai|vous êtes|vous serez|vous seriez|tu es|tu seras|tu serais) (?:\w+ )?(?:ravi|content|satisfait|heureux|certain|sûr|prêt|seul|suivi|accompagné|perdu|\p{L}+é)\b|\(e\)|·/iu,
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
