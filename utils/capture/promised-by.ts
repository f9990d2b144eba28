import type { Direction } from '../model/direction.ts';

/** "He will send it", "they promised", "she's going to call". */
const THEY_WILL =
  /\b(?:he|she|they)(?:['’]ll|['’](?:s|re) going to|\s+(?:will|promised|(?:is|are) going to|can send))\b/iu;
/** «Он пришлёт», «Марина обещала», «перезвонят»: what another person does next, by a verb that promises are made of. */
const THEY_WILL_RUSSIAN =
  /(?<!\p{L})(?:обещала?|обещали|(?:пришл|отправ|скин|перешл|напиш|(?:пере)?звон|позвон|подготов|покаж|познаком|передад|расскаж|ответ|верн|посмотр|провер|сдела|принес|подел)(?:ет|ёт|ит|ут|ют|ат|ят)(?:ся)?|(?:он|она|они)\s+(?:даст|дадут|обещает|обещают))(?!\p{L})/iu;
/** "I'll", "we will", «я», «мы»: then the promise is not certainly theirs. */
const I_WILL = /(?<!\p{L})(?:i|i['’]ll|we|we['’]ll|я|мы)(?!\p{L})/iu;

/**
 * Who promises in a sentence. Only what is plainly said of others is theirs; everything else counts as the user's own
 * promise, which is the one that must not be forgotten.
 */
export function promisedBy(text: string): Direction {
  const isTheirs = THEY_WILL.test(text) || THEY_WILL_RUSSIAN.test(text);
  return isTheirs && !I_WILL.test(text) ? 'theirs' : 'mine';
}
