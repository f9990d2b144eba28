import { expect, test } from 'vitest';
import type { KeptBrowser } from '../../scripts/browser/kept-browser.ts';
import type { Surface } from '../../scripts/browser/surface.ts';

const PAGE = '/sidepanel.html#/import';
const button = (name: string | RegExp) => ({ role: 'button', name });

const CARDS = [
  ['Ada Brunn', 'BDAY:1984-05-12', 'ORG:Spanwerk', 'TITLE:Bridge engineer', 'EMAIL:ada@spans.example'],
  ['Pia Storm', 'BDAY:--0229', 'EMAIL:pia@tides.example'],
];

/** LinkedIn's file with so many people, and a line without a name. */
export function connections(count: number): string {
  const people = Array.from(
    { length: count },
    (_, index) =>
      `Tomas,Okafor,https://www.linkedin.com/in/invented-${index},,River Authority,Bridge inspector,12 Mar 2024`,
  );
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  return ['Notes:', '"Some of the email addresses are missing."', '', head, ...people, ',,,,,,'].join('\n');
}

/** Address cards, the last of them without a name. */
export function addressCards(): string {
  const cards = CARDS.map(([name, ...lines]) => [`FN:${name}`, ...lines]);
  return [...cards, ['EMAIL:nobody@spans.example']]
    .map(lines => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n'))
    .join('');
}

async function openPerson(app: Surface, name: string): Promise<void> {
  await app.click({ role: 'link', name });
  await app.waitFor('#contact-occasions');
}

/** The stories of people who come from a file, the same in every browser. */
export function importStories(launch: () => Promise<KeptBrowser>): void {
  test('the people of a file are kept with their birthdays, and gone when the import is taken back', async () => {
    const kept = await launch();
    const tab = await kept.openExtensionPage(PAGE);
    await tab.chooseFile('friends.vcf', addressCards());
    await tab.waitForText('2 people · 2 birthdays');
    await tab.click(button('1 entry is left out'));
    await tab.waitForText('without a name');
    await tab.fill({ role: 'textbox', name: 'Tags' }, 'bridges');
    await tab.click(button('Import 2 people'));
    await tab.waitForText('2 new');
    const { contacts, occasions } = await kept.storeDump();
    expect(contacts).toMatchObject([{ tags: ['bridges'] }, { tags: ['bridges'] }]);
    expect(occasions).toHaveLength(2);
    await openPerson(tab, 'Ada Brunn');
    await tab.waitForText('12 May 1984');
    await openPerson(tab, 'Pia Storm');
    await tab.waitForText('29 February');

    await tab.evaluate(() => {
      location.hash = '#/import';
    });
    await tab.click(button('Take it all back'));
    await tab.click(button('Take back'));
    await tab.waitForText('Taken back: 2 people.');
    await tab.waitForText('No one is kept yet');
    const after = await kept.storeDump();
    expect(after.contacts).toEqual([]);
    expect(after.occasions).toEqual([]);
  });

  test('the same file once more doubles nobody, and who was changed meanwhile stays', async () => {
    const kept = await launch();
    const tab = await kept.openExtensionPage(PAGE);
    for (const words of ['1 new', '1 known already']) {
      await tab.chooseFile('Connections.csv', connections(1));
      await tab.click(button('Import 1 person'));
      await tab.waitForText(words);
      await tab.click(button('Another file'));
    }
    expect((await kept.storeDump()).contacts).toHaveLength(1);
    await tab.click({ role: 'link', name: 'Tomas Okafor' });
    await tab.waitForText('Connected on LinkedIn');
    await tab.click(button('Talked today'));
    await tab.waitForText('Talk noted for today');

    await tab.evaluate(() => {
      location.hash = '#/import';
    });
    await tab.click(button('Take it all back'));
    await tab.click(button('Take back'));
    await tab.waitForText('1 stays, changed since.');
    await tab.waitFor({ role: 'link', name: 'Tomas Okafor' });
  });
}
