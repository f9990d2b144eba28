import type { DraftReason } from '../../model/template.ts';

/** Kept's own templates in English. */
export const ENGLISH: Record<DraftReason, readonly string[]> = {
  promise: [
    'Hi {name}, here is what I promised: {what}.',
    "Hi {name}, I haven't forgotten my promise: {what}. It takes a little longer; is next week all right for you?",
  ],
  promiseOfTheirs: [
    'Hi {name}, may I ask how things stand with “{what}”? No rush, I am just planning ahead.',
  ],
  birthday: [
    'Happy birthday, {name}! I wish you a wonderful year.',
    'Happy birthday, {name}! Have a great day. It would be nice to catch up soon.',
  ],
  workAnniversary: ['Hi {name}, congratulations on your work anniversary[: {years}][ at {company}]!'],
  newPosition: [
    'Hi {name}, congratulations on the new position[ as {role}][ at {company}]! I wish you a great start.',
    'Hi {name}, I saw the news[: {role} at {company}]. Congratulations! What will you be working on?',
  ],
  promotion: ['Hi {name}, congratulations on the promotion[: {role}]! Well deserved.'],
  publication: ['Hi {name}, congratulations on the publication[ of “{what}”]! I look forward to reading it.'],
  award: ['Hi {name}, congratulations on the award[: {what}]! Well deserved.'],
  custom: ['Hi {name}, congratulations[: {what}]!'],
  recommendation: [
    'Hi {name}, thank you very much for the recommendation. It means a lot, and I am glad to help in return.',
  ],
  introduction: ['Hi {name}, thank you for the introduction[ to {others}]! I will let you know how it goes.'],
  newAcquaintance: [
    "Hi {name}, it was good to meet you. Let's stay in touch!",
    'Hi {name}, it was good to meet you. I would like to hear more about your work[ at {company}]; shall we talk some time?',
  ],
  afterGathering: ["Hi {name}, it was good to meet you at {what}. Let's stay in touch!"],
  closeLoop: ['Hi {name}, did you and {others} get to talk? I would love to hear how it went.'],
  mentor: [
    'Hi {name}, a short update from me: things are moving, and your advice helps. Could we talk for half an hour in the coming weeks?',
  ],
  mentee: [
    'Hi {name}, how are things going? If there is anything you would like to talk through, I have time in the coming weeks.',
  ],
  keepInTouch: [
    "Hi {name}, it's been a while! How are you[, and how are things at {company}]?",
    'Hi {name}, how are you? Shall we have a coffee or a short call one of these weeks?',
  ],
  notYetInTouch: [
    'Hi {name}, we have been connected for a while but never really talked. What are you working on these days?',
  ],
  shareOpportunity: [
    'Hi {name}, I came across something that may interest you: {what}. Shall I send you the details?',
  ],
  communityQuiet: ["Hi {name}, I haven't heard from {what} for a while. How are you, and what is new there?"],
};
