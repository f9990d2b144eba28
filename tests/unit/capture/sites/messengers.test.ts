import { describe, expect, it } from 'vitest';
import type { SiteAdapter } from '../../../../utils/capture/contract.ts';
import discord from '../../../../utils/capture/sites/discord.ts';
import slack from '../../../../utils/capture/sites/slack.ts';
import telegram from '../../../../utils/capture/sites/telegram.ts';
import vk from '../../../../utils/capture/sites/vk.ts';
import whatsapp from '../../../../utils/capture/sites/whatsapp.ts';
import type { PersonReading } from '../../../../utils/model/reading.ts';
import { pageAt } from '../page.ts';

const SERVER = 'https://discord.com/channels/200000000000000001/200000000000000003';
const WORKSPACE = 'https://app.slack.com/client/T01ORCHARD/C01GENERAL';
const WHATSAPP = 'https://web.whatsapp.com/';

function personOn(site: SiteAdapter, address: string, html: string): PersonReading | undefined {
  const found = site.read(pageAt(address, html));
  return found?.kind === 'person' ? found.person : undefined;
}

function keysOn(site: SiteAdapter, address: string, html: string): string[] | undefined {
  return personOn(site, address, html)?.identities.map(identity => identity.key);
}

function whatsAppChat(title: string, subtitle: string): string {
  return `<div id="main"><header><span data-testid="conversation-info-header-chat-title">${title}</span>
    <div data-testid="chat-subtitle">${subtitle}</div></header></div>`;
}

describe('on Telegram', () => {
  const chat = (id: string, name: string, row = '') =>
    `<div class="chat-info"><span class="peer-title" data-peer-id="${id}">${name}</span></div>
     <div class="profile-content"><div class="profile-name"><span class="peer-title" data-peer-id="${id}">${name}</span></div>${row}</div>`;

  it('a person is known by number and by every name they answer to', () => {
    const row =
      '<div class="row"><i class="tgico-username"></i><div class="row-title">ann_poe</div><div class="row-subtitle">also <a>@ann_sea</a></div></div>';
    expect(keysOn(telegram, 'https://web.telegram.org/k/#@ann_poe', chat('123456', 'Ann', row))).toEqual([
      'telegram:ann_poe',
      'telegram:ann_sea',
      'telegram:123456',
    ]);
  });

  it('an address that is still of the chat before names nobody', () => {
    const row =
      '<div class="row"><i class="tgico-username"></i><div class="row-title">ann_poe</div><div class="row-subtitle">Username</div></div>';
    expect(keysOn(telegram, 'https://web.telegram.org/k/#@left_before', chat('123456', 'Ann', row))).toEqual([
      'telegram:ann_poe',
      'telegram:123456',
    ]);
    const page = pageAt('https://web.telegram.org/k/#999999', chat('123456', 'Ann'));
    expect(telegram.read(page)).toEqual({ kind: 'nothing', reason: 'changed' });
  });

  it.each(['777000', '-42'])('the account %s is no person', id => {
    expect(personOn(telegram, 'https://web.telegram.org/k/', chat(id, 'Telegram'))).toBeUndefined();
  });

  it('a link to a code repository in the description is a website, one to a channel is not', () => {
    const html = `<div class="tgme_page_title"><span>Ann</span></div><div class="tgme_page_extra">@ann_poe</div>
      <div class="tgme_page_description"><a href="https://github.com/annpoe">code</a> <a href="https://t.me/+AbCd">chat</a></div>`;
    expect(personOn(telegram, 'https://t.me/ann_poe', html)?.websites).toEqual(['https://github.com/annpoe']);
  });
});

describe('on VK', () => {
  it('number and name of the account are both known', () => {
    const html =
      '<h2 class="OwnerPageName">Анна По</h2><a href="/wall15">Записи</a><a href="/wall16_2">пост</a>';
    expect(keysOn(vk, 'https://vk.ru/ann.poe', html)).toEqual(['vk:ann.poe', 'vk:id15']);
  });

  it.each([
    ['Анна По был(а) в сети час назад', 'Анна По'],
    ['Ann Poe · online', 'Ann Poe'],
    ['Мария Былина', 'Мария Былина'],
  ])('"%s" is named %s', (heading, name) => {
    const html = `<h2 class="OwnerPageName">${heading}</h2>`;
    expect(personOn(vk, 'https://vk.com/ann.poe', html)?.fields.name?.value).toBe(name);
  });

  it('friends listed over a profile do not make it a list', () => {
    const html =
      '<h2 class="OwnerPageName">Анна По</h2><div class="fans_fan_row" data-id="7"><div class="fans_fan_name"><a href="/id7">Друг Один</a></div></div>';
    expect(personOn(vk, 'https://vk.com/ann.poe', html)?.fields.name?.value).toBe('Анна По');
  });
});

describe('in Slack', () => {
  it('the pane that the user opened counts, not the card over another name', () => {
    const html = `<div class="p-member_profile_hover_card__container"><span class="p-member_profile_base_entity__name">Card Over</span></div>
      <div data-qa="member_profile_pane"><span class="p-r_member_profile__name__text">Pane Open</span></div>`;
    expect(personOn(slack, WORKSPACE, html)?.fields.name?.value).toBe('Pane Open');
  });

  it('a status emoji and a ready-made letter are no photo', () => {
    const html = `<div data-qa="member_profile_pane"><img class="p-r_member_profile__avatar__img" src="https://secure.gravatar.com/avatar/1?d=https%3A%2F%2Fa.slack-edge.com%2Fava_0004-512.png">
      <img src="https://a.slack-edge.com/production-standard-emoji-assets/1f3d6.png"><span class="p-r_member_profile__name__text">Ann</span></div>`;
    expect(personOn(slack, WORKSPACE, html)?.fields).not.toHaveProperty('photoUrl');
  });

  it('the same number in two workspaces is two people', () => {
    const pane = (team: string) =>
      `<div data-qa="member_profile_pane"><img class="p-r_member_profile__avatar__img" src="https://ca.slack-edge.com/${team}-U0ANN00000-abc-512"></div>`;
    expect(keysOn(slack, WORKSPACE, pane('T01ORCHARD'))).toEqual(['slack:t01orchard-u0ann00000']);
    expect(keysOn(slack, WORKSPACE, pane('T02HARBOUR'))).toEqual(['slack:t02harbour-u0ann00000']);
  });
});

describe('on Discord', () => {
  it('the user’s own profile is nobody, wherever it was opened', () => {
    const picture = 'https://cdn.discordapp.com/avatars/300000000000000009/a.webp';
    const html = `<section class="panels_1"><img src="${picture}"></section>
      <div class="user-profile-popout"><div class="avatar_1"><img src="${picture}"></div><span class="nickname_1">Viewer</span></div>`;
    expect(personOn(discord, SERVER, html)).toBeUndefined();
  });

  it('the server is named by the list of servers rather than by the title', () => {
    const html = `<title>Discord | #a | Before</title><div data-dnd-name="Now"><i data-list-item-id="guildsnav___200000000000000001"></i></div>
      <div class="user-profile-popout"><span class="nickname_1">Ann</span></div>`;
    expect(discord.read(pageAt(SERVER, html))).toMatchObject({
      community: { key: 'discord-server:200000000000000001', name: 'Now', kind: 'server' },
    });
  });
});

describe('in WhatsApp', () => {
  it.each(['last seen Mon, 3 Nov at 10:12', 'online', 'typing…', ''])(
    '"%s" is said of a person',
    subtitle => {
      expect(personOn(whatsapp, WHATSAPP, whatsAppChat('Ann Poe', subtitle))).toBeDefined();
    },
  );

  it.each(['Ann, Ole', 'click here for group info', 'нажмите для данных группы', '1,204 followers'])(
    '"%s" is said of several people',
    subtitle => {
      expect(personOn(whatsapp, WHATSAPP, whatsAppChat('Ann Poe', subtitle))).toBeUndefined();
    },
  );

  it('the number in the ids of messages makes the person known, but is not shown as their phone', () => {
    const html = whatsAppChat('Ann Poe', '').replace(
      '</header>',
      '</header><i data-id="false_4915120000000@c.us_3A"></i>',
    );
    const person = personOn(whatsapp, WHATSAPP, html);
    expect(person?.identities.map(one => one.key)).toEqual(['whatsapp:4915120000000']);
    expect(person?.phones).toEqual([]);
  });
});
