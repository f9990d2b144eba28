import { describe, expect, it } from 'vitest';
import { nameKeys } from '../../../utils/identity/name-keys.ts';
import { contact } from './people.ts';

function share(one: string, other: string): boolean {
  const keys = nameKeys(contact({ name: one }));
  return nameKeys(contact({ name: other })).some(key => keys.includes(key));
}

describe('the index of possible duplicates', () => {
  it.each([
    ['Вера Лебедева', 'Lebedeva Vera Igorevna'],
    ['Vera I. Lebedeva', 'Лебедева Вера'],
    ['Вера Соколова (Лебедева)', 'Vera Lebedeva'],
    ['William “Bill” Aarden', 'Bill Aarden'],
    ['Саша Якович', 'Alexander Yakovich'],
    ['Вера Лебедева-Соколова', 'Вера Соколова'],
    ['Anna Maria Schmidt', 'Anna Schmidt'],
    ['Vera', 'Вера'],
  ])('finds %s by %s', (one, other) => {
    expect(share(one, other)).toBe(true);
  });

  it.each([
    ['Вера Лебедева', 'Вера Соколова'],
    ['Вера Лебедева', 'Ольга Лебедева'],
    ['Вера', 'Вера Лебедева'],
    ['Анна Иванова', 'Яна Иванова'],
  ])('does not bring %s to %s', (one, other) => {
    expect(share(one, other)).toBe(false);
  });

  it('holds personal addresses and whole numbers, however they are written', () => {
    const person = contact({
      name: '🚀',
      emails: ['Vera@Lebedeva.example', 'info@spanwerk.example'],
      phones: ['8 905 000-11-22', '112'],
    });
    expect(nameKeys(person)).toEqual(['email:vera@lebedeva.example', 'phone:79050001122']);
  });

  it('is small for every name, a hostile one too', () => {
    const names = ['Саша Женя Валя Слава Влад', 'Вера '.repeat(40), 'х'.repeat(200), '<b>Вера</b>'];
    for (const name of names) expect(nameKeys(contact({ name })).length).toBeLessThanOrEqual(12);
  });

  it('believes what the user typed about the parts', () => {
    const person = contact({ name: 'Ким Ли', givenName: 'Ли', familyName: 'Ким' });
    expect(nameKeys(person)).toEqual(['name:kim li']);
  });
});
