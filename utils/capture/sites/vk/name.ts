import { cleanLine } from '../../../model/text.ts';
import { paragraphsOf } from '../../element-text.ts';

/** Badges, and the line that says when the person was there. */
const BESIDE =
  'svg, button, [class*="icons"], [class*="nline"], [class*="astSeen"], [class*="last_seen"], [class*="verified"]';
/** The same line where it is part of the text: "заходила час назад", "online". */
const SEEN_TAIL =
  /[\s·•,]+(?:заходил[аи]?|был(?:[аи]|\(а\))?|online|онлайн|offline|last seen|was online|в сети)(?!\p{L}).*$/iu;

/** The name in its heading, on one line, without badges and without when the person was last there. */
export function nameIn(heading: Element): string {
  return cleanLine(paragraphsOf(heading, BESIDE)).replace(SEEN_TAIL, '');
}
