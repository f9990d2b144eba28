import type { PersonLine as Person, PossibleContact } from '../../utils/model/possible.ts';
import { useI18n } from '../ui/i18n.tsx';

type PersonLineProps = { person: Person; reasons?: PossibleContact['reasons'] };

/** A person in two lines: the name, then what they do and what speaks for their being somebody else as well. */
export function PersonLine({ person, reasons = [] }: PersonLineProps) {
  const { t } = useI18n();
  const { name, role, company, location, headline } = person;
  const work = [role, company, location].filter(Boolean).join(' · ') || headline;
  return (
    <div class="person-line">
      <p class="row-name">{name}</p>
      {work && <p class="quiet">{work}</p>}
      {reasons.length > 0 && (
        <p class="quiet">{reasons.map(reason => t(`possible.reason.${reason}`)).join(' · ')}</p>
      )}
    </div>
  );
}
