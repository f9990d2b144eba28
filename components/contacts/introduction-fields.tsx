import type { ContactId } from '../../utils/model/ids.ts';
import type { Day } from '../../utils/model/time.ts';
import type { Host } from '../host.ts';
import { PeoplePicker, type PromisePerson } from '../promises/people-picker.tsx';
import { BoxedField } from '../ui/boxed-field.tsx';
import { Choice } from '../ui/choice.tsx';
import { DayField } from '../ui/day-field.tsx';
import { useI18n } from '../ui/i18n.tsx';

/** What was done for whom: the user introduced the contact, or was introduced or recommended by the contact. */
const FAVOURS = ['introducing', 'introduced', 'recommended'] as const;
type Favour = (typeof FAVOURS)[number];

/** Most people whom one introduction brings together with the contact. */
const MOST_OTHERS = 9;

/** An introduction or a recommendation as it is typed. */
export type FavourInput = {
  favour: Favour;
  /** Whom the contact, or the user, was introduced to. */
  people: readonly PromisePerson[];
  /** `yyyy-MM-dd`, or empty. */
  day: string;
  text: string;
};

type IntroductionFieldsProps = {
  host: Host;
  contactId: ContactId;
  today: Day;
  value: FavourInput;
  onChange(change: Partial<FavourInput>): void;
};

/** Who did what for whom, when, and what for. */
export function IntroductionFields({ host, contactId, today, value, onChange }: IntroductionFieldsProps) {
  const { t } = useI18n();
  return (
    <>
      <Choice
        label={t('intro.what')}
        value={value.favour}
        options={FAVOURS.map(favour => ({ value: favour, text: t(`intro.what.${favour}`) }))}
        onChoose={favour => onChange({ favour })}
      />
      {value.favour !== 'recommended' && (
        <PeoplePicker
          host={host}
          label={t('intro.with')}
          people={value.people}
          except={contactId}
          onPeople={people => onChange({ people: people.slice(0, MOST_OTHERS) })}
        />
      )}
      <DayField label={t('contact.day')} max={today} value={value.day} onValue={day => onChange({ day })} />
      <BoxedField
        label={t(value.favour === 'recommended' ? 'intro.toWhom' : 'intro.why')}
        value={value.text}
        onValue={text => onChange({ text })}
      />
    </>
  );
}
