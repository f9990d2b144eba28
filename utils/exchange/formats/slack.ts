import * as v from 'valibot';
import type { JsonFormat, Outcome } from '../contract.ts';
import { FlagSchema, TextSchema, textsOf } from '../json/lenient.ts';
import { addIdentity, addNoteLine, emptyDraft, type PersonDraft, putLine } from '../person/draft.ts';
import { addEmails, addPhones } from '../person/reach.ts';

const ProfileSchema = v.object({
  ...{ real_name: TextSchema, display_name: TextSchema, first_name: TextSchema, last_name: TextSchema },
  ...{ title: TextSchema, email: TextSchema, phone: TextSchema, skype: TextSchema },
});
const NO_PROFILE = v.parse(ProfileSchema, {});

const UserSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Z]\w*$/u)),
  ...{ team_id: TextSchema, name: TextSchema, real_name: TextSchema },
  ...{ deleted: FlagSchema, is_bot: FlagSchema, is_workflow_bot: FlagSchema },
  profile: v.optional(v.fallback(ProfileSchema, NO_PROFILE), NO_PROFILE),
});
type User = v.InferOutput<typeof UserSchema>;

const UsersSchema = v.pipe(v.array(v.unknown()), v.check(isOf(['profile', 'deleted', 'is_bot', 'team_id'])));
/** channels.json and its like beside it. */
const ChannelsSchema = v.pipe(v.array(v.unknown()), v.check(isOf(['members', 'creator'])));

/** Slack's `users.json`. */
const slack: JsonFormat = {
  kind: 'json',
  format: 'slack',
  entriesOf(value) {
    if (v.is(ChannelsSchema, value)) return 'other-export';
    return v.is(UsersSchema, value) ? value : undefined;
  },
  read(entry): Outcome {
    const { success, output } = v.safeParse(UserSchema, entry);
    if (!success) return { leftOut: 'damaged', text: textsOf(entry) };
    const name = plain(nameOf(output));
    if (isNobody(output)) return { leftOut: 'not-a-person', text: name };
    return {
      draft: memberOf(output, name),
      text: [name, output.profile.email, output.id].filter(Boolean).join(', '),
    };
  },
};

/** Whether some entry of a list has an id and one of these keys. */
function isOf(keys: readonly string[]): (list: unknown[]) => boolean {
  return list =>
    list.some(
      entry => typeof entry === 'object' && entry !== null && 'id' in entry && keys.some(key => key in entry),
    );
}

/** Bots, Slack's own helper, and people who left. */
function isNobody({ id, deleted, is_bot, is_workflow_bot }: User): boolean {
  return deleted || is_bot || is_workflow_bot || id === 'USLACKBOT';
}

function nameOf({ name, real_name, profile }: User): string {
  return [real_name, profile.real_name, profile.display_name, name].find(text => text.trim() !== '') ?? '';
}

/** Slack escapes three signs in all of its texts. */
function plain(text: string): string {
  return text.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&amp;/gu, '&');
}

function memberOf({ id, team_id, profile }: User, name: string): PersonDraft {
  const draft = emptyDraft();
  draft.name = { full: name, given: plain(profile.first_name), family: plain(profile.last_name) };
  putLine(draft, 'headline', plain(profile.title));
  addEmails(draft, profile.email, 'Slack');
  addPhones(draft, profile.phone, 'Slack');
  addNoteLine(draft, 'Skype', profile.skype);
  if (/^\w+$/u.test(team_id))
    addIdentity(draft, { key: `slack:${team_id}-${id}`.toLowerCase(), platform: 'slack', handle: id });
  return draft;
}

export default slack;
