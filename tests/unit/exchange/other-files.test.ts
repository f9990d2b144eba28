import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../../utils/exchange/read-file.ts';
import { read, told } from './reading.ts';

const problem = (content: string | Uint8Array) => told(read(content));
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap(part => (typeof part === 'string' ? [...part].map(sign => sign.charCodeAt(0)) : part)),
  );

describe('a file that is no list of people', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \r\n\t'],
    ['only the mark of UTF-8', '\uFEFF'],
    ['NUL characters', '\0\0\0\0'],
  ])('%s is empty', (_what, content) => {
    expect(problem(content)).toEqual({ problem: 'empty' });
  });

  it.each([
    ['zip', bytes('PK\x03\x04', Array(26).fill(0), 'Connections.csv')],
    ['gzip', bytes([0x1f, 0x8b, 8, 0])],
    ['7z', bytes("7z\xbc\xaf'\x1c")],
    ['rar', bytes('Rar!\x1a\x07')],
  ])('%s is still packed', (_what, content) => {
    expect(problem(content)).toEqual({ problem: 'archive' });
  });

  it.each([
    ['a workbook of Excel', bytes('PK\x03\x04', Array(26).fill(0), '[Content_Types].xml')],
    [
      'a picture',
      bytes(
        [0x89],
        'PNG\r\n\x1a\n',
        Array.from({ length: 500 }, (_none, index) => (index * 37) % 32),
      ),
    ],
    ['a page', '<!doctype html><title>Name, Email</title>'],
    ['a calendar', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n'],
    ['a letter', 'Dear Ann,\nthank you.\n'],
    ['JSON of something else', '{"name":"Ann","email":"ann@poe.example"}'],
    ['a number', '5'],
    ['a list of lists', '[[],[[]]]'],
  ])('%s is unknown', (_what, content) => {
    expect(problem(content)).toEqual({ problem: 'unknown' });
  });

  it('JSON that breaks off cannot be read', () => {
    expect(problem('{"friends_v2":[{"name":"Ann"')).toEqual({ problem: 'unreadable' });
  });

  it('a file beyond all measure is not looked at', () => {
    expect(problem(new Uint8Array(MOST_BYTES + 1))).toEqual({ problem: 'too-big' });
  });

  it.each([
    [
      'LinkedIn’s messages',
      '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","DATE"\n"1","","Ann","","Bob",""\n',
    ],
    ['LinkedIn’s invitations', 'From,To,Sent At,Message,Direction\nAnn,Bob,,,OUTGOING\n'],
    [
      'LinkedIn’s recommendations',
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAnn,Poe,,,Great.,,VISIBLE\n',
    ],
    [
      'LinkedIn’s notes',
      'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n',
    ],
    [
      'the user’s own profile',
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Codes,Geo Location\nAnn,Poe,,,,,,,,\n',
    ],
    ['languages', 'Name,Proficiency\nRussian,Native\n'],
    ['a chat of Telegram', '{"name":"Ann","type":"personal_chat","id":1,"messages":[]}'],
    ['chats of Telegram', '{"about":"","chats":{"about":"","list":[]}}'],
    ['channels of Slack', '[{"id":"C1","name":"general","creator":"U1","members":["U1"]}]'],
    ['requests on Facebook', '{"sent_requests_v2":[{"name":"Ann","timestamp":1}]}'],
  ])('%s is another file of a known export', (_what, content) => {
    expect(problem(content)).toEqual({ problem: 'other-export' });
  });
});
