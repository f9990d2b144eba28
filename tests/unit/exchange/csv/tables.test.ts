import { describe, expect, it } from 'vitest';
import { peopleIn, personIn, read, table, told } from '../reading.ts';

const names = (content: string) => peopleIn(content).map(person => person.fields.name);

describe('a header is found by its words', () => {
  it.each([
    ['below remarks', 'Exported by hand\n\nfrom: office\nName,Email\nAnn Poe,ann@poe.example\n'],
    ['after Excel’s line about the separator', 'sep=;\nName;Email\nAnn Poe;ann@poe.example\n'],
    ['between tabs, with text in commas', 'Name\tEmail\tNotes\nAnn Poe\tann@poe.example\ta, b, c\n'],
    ['between bars', 'Name|Email\nAnn Poe|ann@poe.example\n'],
    ['alone in its column', 'Name\nAnn Poe\n'],
    ['in capital letters and with old line ends', 'NAME,E-MAIL\rAnn Poe,ann@poe.example\r'],
    ['written together', 'FirstName,LastName,EmailAddress\nAnn,Poe,ann@poe.example\n'],
    ['in quotation marks with a mark at the start', '\uFEFF"Name","Email"\n"Ann Poe","ann@poe.example"\n'],
  ])('%s', (_where, content) => {
    expect(names(content)).toEqual(['Ann Poe']);
  });

  it('does not take a table without names of people for one', () => {
    expect(told(read('Date,Amount\n2026-01-01,5\n'))).toEqual({ problem: 'unknown' });
    expect(told(read('Ann,Poe,ann@poe.example\n'))).toEqual({ problem: 'unknown' });
    expect(told(read('Email\nann@poe.example\n'))).toEqual({ problem: 'unknown' });
  });
});

describe('names', () => {
  it.each([
    [{ Имя: 'Вера', Отчество: 'Игоревна', Фамилия: 'Лебедева' }, 'Вера Игоревна Лебедева'],
    [{ Имя: 'Вера Лебедева', Телефон: '123-45-67' }, 'Вера Лебедева'],
    [{ 'Last Name': 'Poe', 'First Name': 'Ann' }, 'Ann Poe'],
    [{ 'First Name': '', 'Last Name': 'Poe' }, 'Poe'],
    [{ Nickname: 'Annie', Email: 'ann@poe.example' }, 'Annie'],
    [{ Name: '  Ann \t Poe  ' }, 'Ann Poe'],
    [{ 'First Name': 'Ann', 'Last Name': 'Null' }, 'Ann Null'],
  ])('%o', (row, name) => {
    expect(personIn(table(row)).fields.name).toBe(name);
  });

  it('tells parts apart where the file does', () => {
    const { fields } = personIn(table({ 'First Name': 'Анна Мария', 'Last Name': 'Лунд (Берг)' }));
    expect(fields).toMatchObject({ givenName: 'Анна Мария', familyName: 'Лунд' });
  });

  it.each<Record<string, string>>([
    { Name: 'ann@poe.example', Email: 'Ann@poe.example' },
    { Name: '+7 900 000-00-01', Phone: '+7 900 000-00-01' },
    { Name: '—', Email: 'ann@poe.example' },
    { Name: '#N/A', Email: 'ann@poe.example' },
  ])('an address in the place of a name is none: %o', row => {
    expect(told(read(table(row)))).toMatchObject({ people: [], leftOut: [{ entry: 1, reason: 'no-name' }] });
  });

  it('leaves an organisation without a person out as one', () => {
    expect(told(read(table({ Name: '', Company: 'Harbour' })))).toMatchObject({
      leftOut: [{ entry: 1, reason: 'not-a-person', text: 'Harbour' }],
    });
  });
});

describe('cells', () => {
  it('has several addresses and numbers in one cell', () => {
    const person = personIn(
      table({
        Name: 'Ann',
        Email: 'Ann <a@poe.example>; b@poe.example',
        Phone: '+1 555 010 0001\n+1 555 010 0002',
      }),
    );
    expect(person.emails).toEqual(['a@poe.example', 'b@poe.example']);
    expect(person.phones).toEqual(['+1 555 010 0001', '+1 555 010 0002']);
  });

  it('keeps what is no address in the note, as it is called in the file', () => {
    const person = personIn(
      table({ Name: 'Ann', 'Work Email': 'ask Bob', Website: 'soon', 'Met at': 'the fair' }),
    );
    expect(person.note).toBe('Work Email: ask Bob\nWebsite: soon\nMet at: the fair');
  });

  it('keeps a second company and text beyond the last header', () => {
    const person = personIn('Name,Company,Current Company\nAnn,Harbour,Quay,and more\n');
    expect(person.fields.company).toBe('Harbour');
    expect(person.note).toBe('Current Company: Quay\nand more');
  });

  it('takes an address without a scheme for one, and a name on a service for its address', () => {
    const person = personIn(
      table({
        Name: 'Ann',
        Website: 'poe.example/ann',
        LinkedIn: 'in/ann-poe',
        Telegram: 't.me/annpoe',
        WhatsApp: '+1 555 010 0001',
        VK: '@ann.poe',
      }),
    );
    expect(person.addresses).toEqual([
      'https://poe.example/ann',
      'https://www.linkedin.com/in/ann-poe/',
      'https://t.me/annpoe',
      'https://wa.me/15550100001',
      'https://vk.com/ann.poe',
    ]);
  });

  it('takes tags apart, each once in any letter case', () => {
    expect(personIn(table({ Name: 'Ann', Tags: 'Design, north;design' })).tags).toEqual(['Design', 'north']);
  });

  it('tells a place from its parts and keeps the street in the note', () => {
    const person = personIn(
      table({
        Name: 'Ann',
        'Home City': 'Bath',
        'Home Country': 'UK',
        'Work City': 'Oslo',
        Address: '2 Mill Lane',
      }),
    );
    expect(person.fields.location).toBe('Bath, UK');
    expect(person.note).toBe('Address: Oslo\nAddress: 2 Mill Lane');
  });
});

describe('lists that other programs write', () => {
  it('Thunderbird: a birthday and a street in several columns', () => {
    const person = personIn(
      table({
        ...{
          'First Name': 'Ann',
          'Last Name': 'Poe',
          'Primary Email': 'a@poe.example',
          'Work Phone': '555 0101',
        },
        ...{
          'Home Address': '2 Mill Lane',
          'Home City': 'Bath',
          'Home ZipCode': 'BA1',
          'Home Country': 'UK',
        },
        ...{ 'Birth Year': '1990', 'Birth Month': '3', 'Birth Day': '7', 'Custom 1': 'tall' },
      }),
    );
    expect(person.occasions).toEqual([{ kind: 'birthday', on: '1990-03-07', yearly: true, text: '' }]);
    expect(person.fields.location).toBe('Bath, UK');
    expect(person.note).toBe('Custom 1: tall\nAddress: 2 Mill Lane, Bath, BA1, UK');
  });

  it.each([
    [{ 'Birth Month': '3', 'Birth Day': '7' }, ['--03-07'], ''],
    [{ 'Birth Year': '1990' }, [], 'Birthday: 1990'],
    [{ 'Birth Year': '1990', 'Birth Month': 'x', 'Birth Day': '7' }, [], 'Birthday: 1990-x-7'],
  ])('a birthday in columns, of which some are empty: %o', (row, days, note) => {
    const person = personIn(table({ Name: 'Ann', ...row }));
    expect([person.occasions.map(({ on }) => on), person.note]).toEqual([days, note]);
  });

  it('guests of an event: their numbers say nothing, the answer about LinkedIn does', () => {
    const person = personIn(
      table({
        api_id: 'g-1',
        name: 'Ann Poe',
        'What is your LinkedIn profile?': 'linkedin.com/in/annpoe',
        'LinkedIn followers': '500',
      }),
    );
    expect(person.addresses).toEqual(['https://linkedin.com/in/annpoe']);
    expect(person.note).toBe('LinkedIn followers: 500');
  });

  it('numbers with an extension are compared without it, and numbers that were rounded are none', () => {
    const person = personIn(
      table({ Name: 'Ann', Phone: '8 (900) 000-00-00, доб. 5', Mobile: '7.9E+10', Title: 'Ms.' }),
    );
    expect(person.phones).toEqual(['8 (900) 000-00-00']);
    expect(person.note).toBe('Phone: 8 (900) 000-00-00, доб. 5\nMobile: 7.9E+10\nTitle: Ms.');
  });
});

describe('a quotation mark that never closes', () => {
  it('costs its own row', () => {
    expect(
      told(read('Name,Email\n"Ann,a@poe.example\nBob,b@poe.example\nCid,c@poe.example\n')),
    ).toMatchObject({
      people: [{ fields: { name: 'Bob' } }, { fields: { name: 'Cid' } }],
      leftOut: [{ entry: 1, reason: 'damaged', text: '"Ann,a@poe.example' }],
    });
  });

  it('does not end at the next quoted cell', () => {
    const rows = ['Name,Company', '"Ann,Harbour', 'Bob,"Quay, Ltd"', 'Cid,"Pier ""9"""'];
    expect(told(read(rows.join('\n')))).toMatchObject({
      people: [
        { entry: 2, fields: { name: 'Bob', company: 'Quay, Ltd' } },
        { entry: 3, fields: { name: 'Cid', company: 'Pier "9"' } },
      ],
      leftOut: [{ entry: 1, reason: 'damaged' }],
    });
  });

  it('in the remarks above the header costs those', () => {
    const rows = ['Notes:', '"see below', '', 'Name,Company', 'Bob,"Quay, Ltd"', 'Cid,"Pier 9"'];
    expect(names(rows.join('\n'))).toEqual(['Bob', 'Cid']);
  });

  it('time and again costs those rows alone', () => {
    const rows = Array.from({ length: 100 }, (_none, index) =>
      index % 2 ? `"Ann ${index},x` : `Bob ${index},x`,
    );
    const reading = told(read(`Name,Company\n${rows.join('\n')}\n`));
    expect(reading).toMatchObject({ format: 'csv' });
    expect('people' in reading && [reading.people.length, reading.leftOut.length]).toEqual([50, 50]);
  });

  it('is none where quoted text has line breaks or sloppy quotation marks', () => {
    expect(personIn('Name,Notes\n"Ann ""A"" Poe","one\ntwo"\n')).toMatchObject({
      fields: { name: 'Ann "A" Poe' },
      note: 'one\ntwo',
    });
    expect(personIn('Name,Notes\nAnn,5" screen\n').note).toBe('5" screen');
    expect(personIn('Name,Notes\nAnn,"a "b" c"\n').note).toBe('a "b" c');
  });
});

describe('Outlook and Google', () => {
  it('know their own headers under any separator', () => {
    const row = {
      'First Name': 'Ann',
      'Last Name': 'Poe',
      'E-mail Address': 'a@poe.example',
      'Business Phone': '555 0100',
      Title: 'Ms.',
    };
    expect(told(read(table(row, ';')))).toEqual({
      format: 'outlook',
      people: [
        {
          entry: 1,
          fields: { name: 'Ann Poe', givenName: 'Ann', familyName: 'Poe' },
          emails: ['a@poe.example'],
          phones: ['555 0100'],
        },
      ],
      leftOut: [],
    });
  });

  it('reads labelled days whatever language their labels are in', () => {
    const row = {
      Name: 'Ann',
      'Given Name': 'Ann',
      'E-mail 1 - Value': '',
      'Event 1 - Type': 'Годовщина',
      'Event 1 - Value': '2015-08-09',
      'Event 2 - Label': 'Name day',
      'Event 2 - Value': ' --11-03',
    };
    expect(personIn(table(row)).occasions).toEqual([
      { kind: 'custom', on: '2015-08-09', yearly: true, text: 'Anniversary' },
      { kind: 'custom', on: '--11-03', yearly: true, text: 'Name day' },
    ]);
  });
});
