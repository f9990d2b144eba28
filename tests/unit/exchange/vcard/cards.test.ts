import { describe, expect, it } from 'vitest';
import { card, peopleIn, personIn, read, told } from '../reading.ts';

const ANN = 'FN:Ann Poe';

describe('lines', () => {
  it.each([
    ['folded in the middle of a word', 'NOTE:sailing is wo\r\n nderful', 'sailing is wonderful'],
    ['folded with a tab', 'NOTE:sailing\r\n\t is wonderful', 'sailing is wonderful'],
    [
      'going on after a soft break',
      'NOTE;ENCODING=QUOTED-PRINTABLE:sailing=20is=\r\n wonderful',
      'sailing is wonderful',
    ],
    [
      'in capital and small letters',
      'note;encoding=quoted-printable:sailing=20is wonderful',
      'sailing is wonderful',
    ],
    [
      'with a line break that nobody escaped',
      'NOTE:sailing\r\nhttp://poe.example: wonderful',
      'sailing\nhttp://poe.example: wonderful',
    ],
    ['with escaped signs', 'NOTE:sailing\\, is\\; \\\\wonderful\\\\n', 'sailing, is; \\wonderful\\n'],
    ['in a group', 'item1.NOTE:sailing', 'sailing'],
    ['with a colon in quotation marks before it', 'NOTE;X-A="a:b;c":sailing', 'sailing'],
    ['with a quotation mark that never closes', 'NOTE;X-A="a:sailing', 'sailing'],
    ['in an encoding that nobody knows', 'NOTE;CHARSET=x-nothing;QUOTED-PRINTABLE:=D1=8F', 'я'],
    [
      'in quoted-printable of an old Russian program',
      'NOTE;ENCODING=QUOTED-PRINTABLE:=EF=F0=E8=E2=E5=F2',
      'привет',
    ],
    ['with half a character in quoted-printable', 'NOTE;QUOTED-PRINTABLE:a=ZZ=4', 'a=ZZ=4'],
  ])('%s', (_how, line, note) => {
    expect(personIn(card(ANN, line)).note).toBe(note);
  });

  it('may end in any way and begin with spaces', () => {
    expect(peopleIn('BEGIN:VCARD \rFN:Ann\r END:VCARD\r begin:vcard\n  FN:Bob\nend : vcard').length).toBe(2);
    expect(peopleIn('BEGIN:VCARD\r\r\nFN:Ann Poe\r\r\nTITLE:Cook\r\r\nEND:VCARD\r\r\n')[0]?.fields.role).toBe(
      'Cook',
    );
  });

  it('keeps pictures out, wherever their lines end', () => {
    const person = personIn(
      card('PHOTO;ENCODING=BASE64;TYPE=JPEG:', ' AAAA', 'BBBB', '', ANN, 'TEL:555 0100'),
    );
    expect(person).toMatchObject({ fields: { name: 'Ann Poe' }, phones: ['555 0100'], note: '' });
  });
});

describe('cards', () => {
  it('one that is broken costs no other', () => {
    const text = `${card(ANN)}BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\nBEGIN:VCARD\n%%%%\nEND:VCARD\n${card('FN:Bob Roe')}`;
    expect(told(read(text))).toMatchObject({
      people: [{ entry: 1 }, { entry: 4, fields: { name: 'Bob Roe' } }],
      leftOut: [
        { entry: 2, reason: 'no-name' },
        { entry: 3, reason: 'damaged', text: '%%%%' },
      ],
    });
  });

  it('one that lost its beginning or its end is still one', () => {
    const text =
      'FN:Ann Poe\nEND:VCARD\nBEGIN:VCARD\nFN:Bob Roe\nBEGIN:VCARD\nFN:Cid Low\nEND:VCARD\nTEL:555 0100\n';
    expect(told(read(text))).toMatchObject({
      people: [{ entry: 1 }, { entry: 2 }, { entry: 3 }],
      leftOut: [{ entry: 4, reason: 'no-name', text: '555 0100' }],
    });
  });

  it('one whose last line promises to go on ends where it ends', () => {
    const text = card(ANN, 'NOTE;ENCODING=QUOTED-PRINTABLE:sailing=') + card('FN:Bob Roe');
    expect(peopleIn(text)).toMatchObject([{ note: 'sailing=' }, { fields: { name: 'Bob Roe' } }]);
  });

  it('the file’s last one is damaged where the file ends inside it', () => {
    expect(told(read(`${card(ANN)}BEGIN:VCARD\nFN:Bob R`))).toMatchObject({
      leftOut: [{ entry: 2, reason: 'damaged', text: 'Bob R' }],
    });
  });

  it('an assistant’s card inside another is one of its own', () => {
    const text = card(ANN, 'AGENT:', 'BEGIN:VCARD', 'FN:Bob Roe', 'END:VCARD', 'TEL:555 0100');
    expect(peopleIn(text)).toMatchObject([
      { fields: { name: 'Ann Poe' }, phones: ['555 0100'] },
      { fields: { name: 'Bob Roe' }, phones: [] },
    ]);
  });

  it.each([
    ['KIND:group', 'FN:Friends', 'N:Friends;;;;'],
    ['KIND:org', 'FN:Harbour', 'ORG:Harbour'],
    ['X-ABSHOWAS:COMPANY', 'FN:Harbour', 'ORG:Harbour;Pier 9', 'N:;;;;'],
    ['FN:Harbour', 'ORG:Harbour', 'TEL:555 0100'],
    ['FN:', 'ORG:Harbour'],
  ])('of nobody: %s', (...lines) => {
    expect(told(read(card(...lines)))).toMatchObject({ people: [], leftOut: [{ reason: 'not-a-person' }] });
  });

  it('of a person who is shown as a company is a person’s', () => {
    expect(
      personIn(card('FN:Ann Poe', 'N:Poe;Ann;;;', 'ORG:Poe Ltd', 'X-ABShowAs:COMPANY')).fields,
    ).toMatchObject({ name: 'Ann Poe', company: 'Poe Ltd' });
  });
});

describe('names', () => {
  it.each([
    [
      ['N:Лебедева;Вера;Игоревна;;'],
      { name: 'Вера Игоревна Лебедева', givenName: 'Вера', patronymic: 'Игоревна', familyName: 'Лебедева' },
    ],
    [
      ['N:Лебедева;Вера Игоревна;;;', 'FN:Лебедева Вера Игоревна'],
      { name: 'Лебедева Вера Игоревна', givenName: 'Вера', patronymic: 'Игоревна', familyName: 'Лебедева' },
    ],
    [
      ['N:Doe;John;Q. Public,Paul;Dr.;Jr.,M.D.', 'FN:Dr. John Q. Public Doe'],
      { name: 'John Q. Public Doe', givenName: 'John', familyName: 'Doe' },
    ],
    [['N:Doe;John'], { name: 'John Doe', givenName: 'John', familyName: 'Doe' }],
    [['FN: ', 'N:;;;;', 'NICKNAME:Jo,Johnny'], { name: 'Jo', givenName: 'Jo' }],
    [['FN;ALTID=1;LANGUAGE=ru:Вера', 'FN;ALTID=1;LANGUAGE=en:Vera'], { name: 'Вера', givenName: 'Вера' }],
  ])('%s', (lines, fields) => {
    expect(personIn(card(...lines)).fields).toEqual(fields);
  });
});

describe('days', () => {
  it.each([
    ['BDAY;VALUE=text:circa 1800', [], 'Birthday: circa 1800'],
    ['BDAY;VALUE=date:1990-03-07', ['1990-03-07'], ''],
    ['BDAY:1604-02-29', ['--02-29'], ''],
    ['BDAY;X-APPLE-OMIT-YEAR=1904:1904-02-29', ['--02-29'], ''],
    ['BDAY:---07', [], 'Birthday: ---07'],
    ['BDAY:', [], ''],
    ['BDAY:1990-03-07\r\nBDAY:1990-03-07T00:00:00Z', ['1990-03-07'], ''],
    [
      'BDAY:1990-03-07\r\nX-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1991-01-01;3;;;',
      ['1990-03-07'],
      'Birthday: 1991-01-01',
    ],
    ['item7.X-ABDATE:2011-05-21', ['2011-05-21'], ''],
    ['X-ANNIVERSARY:1990-3-32', [], 'Anniversary: 1990-3-32'],
  ])('%s', (line, days, note) => {
    const person = personIn(card(ANN, line));
    expect([person.occasions.map(({ on }) => on), person.note]).toEqual([days, note]);
  });
});

describe('what has no field of its own', () => {
  it.each([
    ['LABEL;TYPE=HOME:2 Mill Lane\\nBath', 'Address: 2 Mill Lane Bath'],
    ['ADR:;;2 Mill Lane;;;;\r\nLABEL:2 Mill Lane', 'Address: 2 Mill Lane'],
    ['RELATED;TYPE=spouse;VALUE=text:Bob', 'Spouse: Bob'],
    ['RELATED;TYPE=friend:urn:uuid:1', ''],
    ['TEL;TYPE=WORK,FAX:555 0102', 'Fax: 555 0102'],
    ['ORG:Harbour;Pier 9;Crane', 'Department: Pier 9, Crane'],
    ['EMAIL;TYPE=X400:ann/poe', 'ann/poe'],
  ])('%s', (line, note) => {
    expect(personIn(card(ANN, line)).note).toBe(note);
  });
});

describe('accounts', () => {
  it.each([
    ['X-SOCIALPROFILE;type=twitter;x-user=annpoe:https://twitter.com/annpoe', 'https://twitter.com/annpoe'],
    ['X-SOCIALPROFILE;type=linkedin;x-user=ann-poe:x-apple:ann-poe', 'https://www.linkedin.com/in/ann-poe/'],
    ['SOCIALPROFILE;SERVICE-TYPE=Mastodon;USERNAME=@ann@lake.example:', 'https://lake.example/@ann'],
    ['IMPP;X-SERVICE-TYPE=Telegram:telegram:annpoe', 'https://t.me/annpoe'],
    ['IMPP:https://matrix.example/ann', 'https://matrix.example/ann'],
    ['X-TELEGRAM:annpoe', 'https://t.me/annpoe'],
    ['URL;VALUE=URI:poe.example', 'https://poe.example'],
  ])('%s', (line, address) => {
    expect(personIn(card(ANN, line)).addresses).toEqual([address]);
  });

  it('without an address of their own come into the note', () => {
    expect(
      personIn(card(ANN, 'X-SKYPE-USERNAME:live:ann', 'X-ICQ:1234567', 'IMPP:sip:ann@poe.example')).note,
    ).toBe('Skype: live:ann\nICQ: 1234567\nSIP: ann@poe.example');
  });
});
