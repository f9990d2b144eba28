import type { OpportunityRow } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import { shortAddress } from '../contacts/address.ts';
import type { PanelHost } from '../host.ts';
import { PeopleLinks } from '../promises/people-links.tsx';
import { useAct } from '../ui/act.tsx';
import { EditOrRemove } from '../ui/edit-or-remove.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { EditOpportunity } from './edit-opportunity.tsx';

/** One opportunity: for whom, where it is told of, until when; corrected or taken away. */
export function OpportunityItem({ host, row }: { host: PanelHost; row: OpportunityRow }) {
  const { t, near } = useI18n();
  const act = useAct();
  const { opportunity, people, until } = row;
  const { id: opportunityId, text, link, tags } = opportunity;
  const today = dayOf(host.now());
  return (
    <li class="opportunity">
      <p class="promise-words">{text}</p>
      <p class="row-tags">
        {tags.map(tag => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </p>
      {link && (
        <button type="button" class="button-text profile-link" onClick={() => host.openLink(link)}>
          <Icon name="link" />
          <span class="opportunity-link">{shortAddress(link)}</span>
        </button>
      )}
      <p class="quiet">
        {until < today ? t('opportunity.over') : t('opportunity.until', { when: near(until, today) })}
      </p>
      {until >= today && <InterestedPeople people={people} />}
      <EditOrRemove
        name={text}
        form={close => <EditOpportunity opportunity={opportunity} onClose={close} />}
        onRemove={() => act({ type: 'removeOpportunity', opportunityId }, t('opportunity.removed'))}
      />
    </li>
  );
}

function InterestedPeople({ people }: Pick<OpportunityRow, 'people'>) {
  const { t } = useI18n();
  if (people.length === 0) return <p class="quiet">{t('opportunity.nobody')}</p>;
  return (
    <p>
      {t('opportunity.people')} <PeopleLinks people={people} />
    </p>
  );
}
