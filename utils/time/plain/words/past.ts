import type { Entry } from '../tokens.ts';

/*
 * What has happened ("we met on Friday", «он ушёл 5 мая»): the day beside it is the one that was, and Kept asks for
 * days to come. What was promised or arranged is another matter: «обещал в пятницу» is due on Friday.
 */

const EN_WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu|thurs?|fri|sat|sun)(?!\\p{L})';
const EN_MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})';
const EN_DAY = `(?:on (?:the )?(?:${EN_WEEKDAY}|\\d{1,2}(?:st|nd|rd|th)?|${EN_MONTH} \\d{1,2})(?![\\p{L}\\p{N}])|in ${EN_MONTH})`;
/** "To" and the like: from there on it may be about something to come. */
const EN_BETWEEN = '(?: (?!will|to|about|must|should|again|and)\\p{L}+){0,3}';
const EN_MET = 'met|talked|spoke|chatted|was|were|saw|went|had';
/** With somebody who did it, or at the beginning of a note; other verbs only with somebody ("Ahmed on Friday"). */
const EN_DID =
  'left|came|sent|got|lost|won|gave|called|took|wrote|told|flew|made|did|began|found|emailed|texted|finished|started|joined|signed|visited|enjoyed|loved|heard|learned|noticed|bought|paid';
/** What one writes after a meeting. */
const EN_PLEASED =
  '(?<!be )(?:great|nice|good|lovely|wonderful|a pleasure) (?:to )?(?:see|meet|talk|chat|speak|catch|hear)(?:ing)?|thank(?:s| you) for|as (?:discussed|agreed|mentioned)|(?:per|since) (?:our|the|my|your)';
const EN_ARRANGED =
  'promised|wanted|planned|scheduled|invited|supposed|expected|booked|needed|moved|asked|hoped|decided|offered|interested|excited|pleased|delighted|confirmed|suggested|proposed';
const EN_ENDED = `(?!${EN_ARRANGED})\\p{L}{3,}(?<!e)ed`;
const EN_WHO = '(?<!\\p{L})(?:i|we|you|he|she|they|it|who)(?: (?:last|just|already|only|first|all|both))?';

const RU_WEEKDAY =
  '(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|пн|вт|ср|чт|пт|сб|вс)(?!\\p{L})';
const RU_MONTH = '(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)';
const RU_DAY = `(?:во? ${RU_WEEKDAY}|\\d{1,2}(?:-?го)? (?:${RU_MONTH}|числа)|во? (?:${RU_MONTH}|ма)е(?!\\p{L}))`;
/** «На», «до» and «к» lead to a day that was ahead then: «записался на 5 мая». */
const RU_BETWEEN = '(?: \\p{L}+){0,3}(?<! (?:на|до|ко?)) ';
/** Without an infinitive, which may be about something to come: «осталось доделать в пятницу». */
const RU_FINITE = '(?: (?!\\p{L}+(?:ть|ться|ти|тись|чь) )\\p{L}+){0,3}(?<! (?:на|до|ко?)) ';
const RU_ARRANGED =
  '(?:до|с|у)?гов(?:о|а)рил|услов|обяз|запис|собир|планир|хотел|согла|вызва|потребов|наде|пришлось';
/** Without «-ся» most of these endings are those of nouns as well («недели», «дела»), so either the verb is known or its subject is named. */
const RU_MET =
  '(?:у?виде|встреча|встрети|созванива|созвони|познакоми|(?:по)?обща|разговарива|(?:по)?говори|(?:по)?болта|пересека|списа|списыва|переписыва|проигра|выигра|победи|сыгра|сходи|съезди|уеха|приеха|обсужда|объяви)л(?:ись|ась|ся|и|а)?|был[аио]?(?! бы(?!\\p{L}))';
const RU_REFLEXIVE = `(?!${RU_ARRANGED})\\p{L}{2,}л(?:ся|ась|ось|ись)`;
const RU_PERSONAL = `(?:я|ты|он|она|мы|вы|они) (?:уже |тогда |только )?(?!обеща|прос|попрос|сказа|предл|пригл|назнач|заброн|реши|мог|долж|куп|напомн|${RU_ARRANGED})(?:\\p{L}{2,}[аеиоуыюя]л|\\p{L}*шел|\\p{L}*шл|умер|принес|привез|увез|помог|вырос)(?:а|и|л[аи])?`;
const RU_NOTED =
  '(?!отдел|предел|раздел|портал|присыл|попрос|записа|перенес|назнач|заплан|заброн|пообещ|предл|пригл|напомн|прос)(?:про|у|по|при|от|на|вы|за|пере|до|из|об|раз|рас|сде|схо|съе)\\p{L}+[аеиуыя]л[аи]?';
const RU_DID = `(?:${RU_REFLEXIVE}|${RU_PERSONAL})(?!\\p{L})`;

/** Verbs of the past with their day close by, in English. */
export const ENGLISH_PAST: readonly Entry[] = [
  [`(?:${EN_PLEASED})(?=(?: \\p{L}+){0,4} ${EN_DAY})`, '!'],
  // What should have been.
  [
    "supposed to|(?:should|could|would|might) have|(?:i|you|he|she|we|they)'d (?:have|said|been)|used to",
    '!',
  ],
  [`(?<=on (?:the )?${EN_WEEKDAY} )(?:was|were|went)`, '!'],
  // "The meeting was Monday"
  [`(?:was|were)(?= (?:${EN_WEEKDAY}))`, '!'],
  [
    `(?:${EN_MET}|(?<=^|${EN_WHO} )(?:${EN_DID})|(?<=${EN_WHO} )(?:read|quit|${EN_ENDED}))(?=${EN_BETWEEN} ${EN_DAY})`,
    '!',
  ],
];

/** Verbs of the past with their day close by, in Russian. */
export const RUSSIAN_PAST: readonly Entry[] = [
  [`(?:${RU_MET})(?=${RU_BETWEEN}${RU_DAY})`, '!'],
  [`(?:спасибо (?:за|что)|спасибо, что|по (?:итогам|следам|мотивам))(?=${RU_BETWEEN}${RU_DAY})`, '!'],
  // «Услышал в пятницу»: at the beginning of a note.
  [`(?<=^|[.!?] )${RU_NOTED}(?= во? ${RU_WEEKDAY})`, '!'],
  [`${RU_DID}(?=${RU_FINITE}${RU_DAY})`, '!'],
  [
    `(?<=(?:^|[^\\p{L}])во? ${RU_WEEKDAY}(?: \\p{L}+){0,2} )(?:${RU_MET}|${RU_DID}|(?:перенес|сдвину)ли(?! на ))(?! \\p{L}+(?:ть|ться|ти|тись|чь)(?!\\p{L}))`,
    '!',
  ],
];
