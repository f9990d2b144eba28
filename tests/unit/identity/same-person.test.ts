import { describe, expect, it } from 'vitest';
import { factsOfContact, factsOfReading } from '../../../utils/identity/facts.ts';
import { pairKey } from '../../../utils/identity/pair-key.ts';
import { samePerson } from '../../../utils/identity/same-person.ts';
import type { Contact } from '../../../utils/model/contact.ts';
import { contact, identity, reading } from './people.ts';

const vera = contact({
  name: 'Вера Лебедева',
  company: 'ООО «Спанверк»',
  location: 'Москва, Россия',
  identities: [identity('linkedin', 'vera-lebedeva')],
  emails: ['vera@lebedeva.example'],
  phones: ['+7 905 000-11-22'],
});

function compare(one: Contact, other: Contact, communities: string[] = []) {
  return samePerson(factsOfContact(one, communities), factsOfContact(other, communities));
}

describe('the same person for sure', () => {
  it.each([
    ['the same profile', { identities: [identity('linkedin', 'vera-lebedeva')] }, 'identity'],
    ['the same e-mail address in other letters', { emails: ['Vera@Lebedeva.example'] }, 'email'],
    ['the same phone number as Russians dial it', { phones: ['8 (905) 000 11 22'] }, 'phone'],
  ])('%s', (_what, shared, proof) => {
    expect(compare(contact({ name: 'Vera L.', ...shared }), vera)).toEqual({
      verdict: 'same',
      proofs: [proof],
    });
  });

  it('a profile whose owner changed the name', () => {
    const renamed = contact({ name: 'Ольга Соколова', identities: vera.identities });
    expect(compare(renamed, vera).verdict).toBe('same');
  });
});

describe('maybe the same person', () => {
  it.each([
    ['Vera Lebedeva'],
    ['Lebedeva Vera'],
    ['Vera I. Lebedeva'],
    ['Вера Игоревна Лебедева'],
    ['🚀 VERA LEBEDEVA, MBA'],
    ['Вера Соколова (Лебедева)'],
    ['Соколова (Лебедева) Вера Игоревна'],
  ])('%s of the same company', name => {
    const found = compare(contact({ name, company: 'Spanverk LLC' }), vera);
    expect(found).toEqual({ verdict: 'maybe', reasons: ['company'] });
  });

  it.each([
    ['Саша Якович', 'Александр Якович'],
    ['Саша Якович', 'Aleksandra Yakovich'],
    ['Bill Aarden', 'William Aarden'],
    ['Eugene Sokolov', 'Евгений Соколов'],
    ['Юля Щукина', 'Iuliia Shchukina'],
    ['山田 太郎', '山田太郎'],
  ])('%s and %s in one town', (one, other) => {
    const [first, second] = [one, other].map(name => contact({ name, location: 'Moscow' }));
    expect(first && second && compare(first, second).verdict).toBe('maybe');
  });

  it('a namesake in the same town, named in another language', () => {
    const namesake = contact({ name: 'Vera Lebedeva', location: 'Greater Moscow Area' });
    expect(compare(namesake, vera)).toEqual({ verdict: 'maybe', reasons: ['place'] });
  });

  it('a namesake in the same community, read from its page', () => {
    const read = reading({ fields: { name: 'Vera Lebedeva' } });
    const community = {
      key: 'telegram:hrtalks',
      name: 'HR talks',
      kind: 'chat',
      platform: 'telegram',
    } as const;
    expect(samePerson(factsOfReading(read, community), factsOfContact(vera, ['telegram:hrtalks']))).toEqual({
      verdict: 'maybe',
      reasons: ['community'],
    });
  });

  it('a namesake with the same handle elsewhere', () => {
    const elsewhere = reading({
      fields: { name: 'V. Lebedeva' },
      identities: [identity('github', 'vera-lebedeva')],
    });
    expect(samePerson(factsOfReading(elsewhere), factsOfContact(vera)).verdict).toBe('different');
    const named = { ...elsewhere, fields: reading({ fields: { name: 'Vera Lebedeva' } }).fields };
    expect(samePerson(factsOfReading(named), factsOfContact(vera))).toEqual({
      verdict: 'maybe',
      reasons: ['handle'],
    });
  });

  it('a stranger who shares the phone: an office, perhaps', () => {
    expect(compare(contact({ name: 'Олег Якович', phones: vera.phones }), vera)).toEqual({
      verdict: 'maybe',
      reasons: ['phone'],
    });
  });
});

describe('nothing says that they are one person', () => {
  it.each([
    ['a namesake about whom nothing else is known', { name: 'Вера Лебедева' }],
    ['another name in the same company', { name: 'Олег Якович', company: 'Спанверк' }],
    ['a namesake in the same country', { name: 'Vera Lebedeva', location: 'Russia' }],
  ])('%s', (_what, given) => {
    expect(compare(contact(given), vera)).toEqual({ verdict: 'different' });
  });

  it('two namesakes who work for themselves', () => {
    const one = contact({ name: 'Вера Лебедева', company: 'Фриланс' });
    expect(compare(contact({ name: 'Vera Lebedeva', company: 'фриланс' }), one)).toEqual({
      verdict: 'different',
    });
  });

  it('two who share an office’s mailbox', () => {
    const [one, other] = ['Вера Лебедева', 'Олег Якович'].map(name =>
      contact({ name, emails: ['info@spanwerk.example'] }),
    );
    expect(one && other && compare(one, other)).toEqual({ verdict: 'different' });
  });

  it.each([
    ['Вера Игоревна Лебедева', 'Вера Олеговна Лебедева'],
    ['Vera K. Lebedeva', 'Vera M. Lebedeva'],
    ['Vera K. Lebedeva', 'Вера Михайловна Лебедева'],
  ])('%s and %s of one company: not one father’s daughter', (one, other) => {
    const [first, second] = [one, other].map(name => contact({ name, company: 'Спанверк' }));
    expect(first && second && compare(first, second)).toEqual({ verdict: 'different' });
  });

  it('two members of one community with profiles of their own', () => {
    const [one, other] = ['vera', 'lebedeva_v'].map(handle =>
      contact({ name: 'Вера Лебедева', identities: [identity('vk', handle)] }),
    );
    expect(one && other && compare(one, other, ['vk:hr'])).toEqual({ verdict: 'different' });
  });
});

describe('what the user has answered', () => {
  const twin = contact({ name: 'Vera Lebedeva', company: 'Спанверк', identities: [identity('vk', 'vera')] });

  it.each([
    ['of the two contacts', pairKey(vera.id, twin.id)],
    ['of a profile, before it became a contact', pairKey('vk:vera', vera.id)],
    ['of two profiles, in either order', pairKey('vk:vera', 'linkedin:vera-lebedeva')],
  ])('"not the same" %s is not asked again', (_what, answer) => {
    expect(samePerson(factsOfContact(twin), factsOfContact(vera)).verdict).toBe('maybe');
    expect(samePerson(factsOfContact(twin), factsOfContact(vera), new Set([answer]))).toEqual({
      verdict: 'different',
    });
  });
});
