import type { ParsedCommand } from '../model/commands.ts';
import type { Reply } from '../model/reply.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { Store } from '../store/schema.ts';
import { type Writer, writeAction } from '../store/write.ts';
import { answerFreshStart } from './commands/answer-fresh-start.ts';
import { answerPrompt } from './commands/answers/answer-prompt.ts';
import { pauseTouch, setCadence, setMentorship } from './commands/cadence.ts';
import { closeFollowUp } from './commands/close-follow-up.ts';
import { addCommunity, deleteCommunity, editCommunity } from './commands/communities.ts';
import { addToPlaces, deleteContact, editContact, removeFromPlace } from './commands/contacts.ts';
import type { CommandContext } from './commands/context.ts';
import { addFollowUp, changeFollowUp, editFollowUp } from './commands/follow-ups.ts';
import { addGathering, deleteGathering, editGathering } from './commands/gatherings.ts';
import { importPeople } from './commands/import/import-people.ts';
import { takeBackImport } from './commands/import/take-back-import.ts';
import { logInteraction } from './commands/interactions.ts';
import { addIntroduction, closeIntroduction } from './commands/introductions.ts';
import { mergeContacts } from './commands/merge-contacts.ts';
import { noteNews } from './commands/note-news.ts';
import { addOccasions, editOccasion, removeOccasion } from './commands/occasions.ts';
import { addOpportunity, editOpportunity, removeOpportunity } from './commands/opportunities.ts';
import { removeInteraction } from './commands/remove-interaction.ts';
import { saveContact } from './commands/save-contact.ts';
import { savePeople } from './commands/save-people.ts';
import { tellApart } from './commands/tell-apart.ts';
import { removeTemplate, saveTemplate } from './commands/templates.ts';
import { undo } from './commands/undo.ts';

/** Does one user action: everything it changes and its journal entry in one transaction on disk, or nothing. */
export function perform(store: Store, command: ParsedCommand, context: CommandContext): Promise<Reply> {
  const stamp = {
    id: command.actionId,
    kind: command.type,
    at: context.now,
    ...(command.type === 'undo' ? { undoes: command.undoes } : {}),
  };
  return writeAction(store, stamp, writer => write(writer, command, context));
}

function write(writer: Writer, command: ParsedCommand, context: CommandContext): Promise<Reply> {
  switch (command.type) {
    case 'saveContact':
      return saveContact(writer, command, context);
    case 'savePeople':
      return savePeople(writer, command, context);
    case 'importPeople':
      return importPeople(writer, command, context);
    case 'takeBackImport':
      return takeBackImport(writer, command);
    case 'editContact':
      return editContact(writer, command, context);
    case 'deleteContact':
      return deleteContact(writer, command.contactId, context);
    case 'mergeContacts':
      return mergeContacts(writer, command, context);
    case 'tellApart':
      return tellApart(writer, command);
    case 'addFollowUp':
      return addFollowUp(writer, command, context);
    case 'editFollowUp':
      return editFollowUp(writer, command);
    case 'snoozeFollowUp':
      return changeFollowUp(writer, command.followUpId, followUp => ({ ...followUp, due: command.due }));
    case 'closeFollowUp':
      return closeFollowUp(writer, command, context);
    case 'logInteraction':
      return logInteraction(writer, command, context);
    case 'addOccasions':
      return addOccasions(writer, command, context);
    case 'noteNews':
      return noteNews(writer, command, context);
    case 'editOccasion':
      return editOccasion(writer, command, context);
    case 'removeOccasion':
      return removeOccasion(writer, command);
    case 'setCadence':
      return setCadence(writer, command, context);
    case 'pauseTouch':
      return pauseTouch(writer, command, context);
    case 'setMentorship':
      return setMentorship(writer, command, context);
    case 'addCommunity':
      return addCommunity(writer, command.fields, context);
    case 'editCommunity':
      return editCommunity(writer, command, context);
    case 'deleteCommunity':
      return deleteCommunity(writer, command.communityId, context);
    case 'addGathering':
      return addGathering(writer, command, context);
    case 'editGathering':
      return editGathering(writer, command, context);
    case 'deleteGathering':
      return deleteGathering(writer, command.gatheringId, context);
    case 'addToPlaces':
      return addToPlaces(writer, command, context);
    case 'removeFromPlace':
      return removeFromPlace(writer, command, context);
    case 'saveTemplate':
      return saveTemplate(writer, command.template);
    case 'removeTemplate':
      return removeTemplate(writer, command.templateId);
    case 'answerPrompt':
      return answerPrompt(writer, command, context);
    case 'answerFreshStart':
      return answerFreshStart(writer, command, context);
    case 'addIntroduction':
      return addIntroduction(writer, command, context);
    case 'closeIntroduction':
      return closeIntroduction(writer, command);
    case 'removeInteraction':
      return removeInteraction(writer, command, context);
    case 'addOpportunity':
      return addOpportunity(writer, command, context);
    case 'editOpportunity':
      return editOpportunity(writer, command);
    case 'removeOpportunity':
      return removeOpportunity(writer, command);
    case 'changeSettings':
      return changeSettings(writer, command.settings);
    case 'undo':
      return undo(writer, command.undoes);
  }
}

async function changeSettings(
  writer: Writer,
  change: Extract<ParsedCommand, { type: 'changeSettings' }>['settings'],
): Promise<Reply> {
  const stored = await writer.get('settings', 'settings');
  const kept = stored?.name === 'settings' ? stored.settings : {};
  const settings = { ...DEFAULT_SETTINGS, ...kept, ...change };
  await writer.put('settings', 'settings', { name: 'settings', settings });
  return { ok: true };
}
