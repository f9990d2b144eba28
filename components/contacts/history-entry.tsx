import type { Interaction } from '../../utils/model/interaction.ts';
import { promptKey } from '../../utils/model/prompt.ts';
import type { ContactRow, IntroductionRow } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { PeopleLinks } from '../promises/people-links.tsx';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { IntroductionResult } from './introduction-result.tsx';

type HistoryEntryProps = {
  host: Host;
  entry: Interaction;
  /** The introduction that the entry tells of. */
  row: IntroductionRow | undefined;
};

/** Something that happened: what, whose doing, when; of an introduction also with whom, and what came of it. */
export function HistoryEntry({ host, entry, row }: HistoryEntryProps) {
  const { t, near } = useI18n();
  const act = useAct();
  const when = near(entry.on, dayOf(host.now()));
  const what = t(`contact.kind.${entry.kind}`);
  const isByContact = row?.introduction.by === entry.contactId;
  const direction = isByContact ? 'theirs' : entry.direction;
  return (
    <li class="history-entry">
      <p class="history-first">
        <span>
          <span class="history-kind">{what}</span>{' '}
          <span class="quiet">
            {direction && `${t(`contact.direction.${direction}`)} · `}
            {when}
          </span>
        </span>
        <button
          type="button"
          class="button-icon history-remove"
          aria-label={t('contact.removeEntry', { name: `${what}, ${when}` })}
          title={t('occasion.remove')}
          onClick={() =>
            act({ type: 'removeInteraction', interactionId: entry.id }, t('contact.entryRemoved'))
          }
        >
          <Icon name="close" />
        </button>
      </p>
      {row && <IntroducedPeople entry={entry} row={row} />}
      {entry.text !== '' && <p class="history-text">{entry.text}</p>}
      {row && row.introduction.by === undefined && <IntroductionResult introduction={row.introduction} />}
      <Thanks entry={entry} row={row} />
    </li>
  );
}

/** Who else was introduced, and by whom if that was another contact. */
function IntroducedPeople({
  entry,
  row: { introduction, people },
}: {
  entry: Interaction;
  row: IntroductionRow;
}) {
  const { t } = useI18n();
  const isOther = ({ id }: ContactRow) => id !== entry.contactId;
  const others = people.filter(isOther);
  const by = others.find(({ id }) => id === introduction.by);
  const introduced = others.filter(one => one !== by);
  return (
    <>
      {by && (
        <p class="quiet">
          {t('intro.by')} <PeopleLinks people={[by]} />
        </p>
      )}
      {introduced.length > 0 && (
        <p class="quiet">
          {t('intro.together')} <PeopleLinks people={introduced} />
        </p>
      )}
    </>
  );
}

/** Notes with one tap that the user has said thank you, where that is owed. */
function Thanks({ entry, row }: Omit<HistoryEntryProps, 'host'>) {
  const { t } = useI18n();
  const act = useAct();
  const owed = row ? owedForIntroduction(entry, row) : owedFor(entry);
  if (!owed) return null;
  const { contactId } = entry;
  return (
    <button
      type="button"
      class="button-text"
      onClick={() =>
        act(
          { type: 'answerPrompt', key: promptKey('thank', owed), answer: 'done', contactIds: [contactId] },
          t('undo.noted'),
        )
      }
    >
      {t('intro.thanked')}
    </button>
  );
}

/** The id by which thanks for an introduction are asked for, on the page of who made it. */
function owedForIntroduction(
  { contactId }: Interaction,
  { introduction }: IntroductionRow,
): string | undefined {
  const isOwed = introduction.by === contactId && introduction.answeredOn === undefined;
  return isOwed ? introduction.id : undefined;
}

function owedFor({ id, kind, direction, thankedOn }: Interaction): string | undefined {
  const isFavour = (kind === 'recommendation' || kind === 'introduction') && direction === 'theirs';
  return isFavour && thankedOn === undefined ? id : undefined;
}
