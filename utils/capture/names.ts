import { LIMITS } from '../model/text.ts';

/** Lower-case words inside names of people. */
const PARTICLE =
  /^(de|del|della|der|den|di|da|das|do|dos|du|van|von|vom|zu|la|le|el|al|bin|ibn|bint|af|av|ter|ten|y|e|оглы|кызы)$/u;
/** Words of pages, not of people. */
const PAGE_WORD =
  /^(about|account|activity|all|and|archive|blog|board|chat|company|contact|contacts|dashboard|directory|error|event|events|experts?|for|forum|friends|group|groups|help|home|inc|in|join|list|llc|log|login|ltd|members?|messages|my|news|not|found|of|our|out|page|pages|password|people|portfolio|posts|private|profiles?|register|results|search|settings|shop|sign|speakers?|staff|store|support|team|teams|the|up|users?|welcome|with|you|your|вход|войти|все|друзья|команда|контакты|наша|найдена|не|новости|о|ошибка|пользователи|пользователь|поиск|профиль|регистрация|спикеры|страница|участники|эксперты)$/u;

/** Cautious: two to five words that are written like a person's name, in any script, and like nothing else. */
export function looksLikePersonName(text: string): boolean {
  if (text.length > LIMITS.name || /[\d@#/\\|:;!?<>{}[\]_=+*"“”«»]/u.test(text)) return false;
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  return words.every(isNameWord) && !PARTICLE.test(words[0] ?? '');
}

function isNameWord(word: string): boolean {
  if (PAGE_WORD.test(word.toLowerCase().replace(/[.,]$/u, ''))) return false;
  return PARTICLE.test(word) || /^(\p{Lu}|\p{Lo})[\p{L}\p{M}’'.‑-]*,?$/u.test(word);
}
