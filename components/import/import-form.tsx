import { useSignal } from '@preact/signals';
import { type Cadence, roughDays } from '../../utils/model/cadence.ts';
import type { FileFormat } from '../../utils/model/import.ts';
import { CadenceField } from '../contacts/cadence-field.tsx';
import { parseTags } from '../contacts/tags.ts';
import { BoxedField } from '../ui/boxed-field.tsx';
import { useI18n } from '../ui/i18n.tsx';
import type { ImportJob } from './import-job.ts';

type ImportFormProps = { count: number; format: FileFormat; job: ImportJob };

/** What the new people of a file get beside what it tells of them, and the button that imports them. */
export function ImportForm({ count, format, job }: ImportFormProps) {
  const { t } = useI18n();
  const tags = useSignal('');
  const cadence = useSignal<Cadence>();
  const perDay = peopleADay(count, cadence.value);
  const start = () => {
    const rhythm = cadence.value;
    job.start({
      shared: { tags: parseTags(tags.value), ...(rhythm && rhythm !== 'none' && { rhythm }) },
      connectedText: t('import.connected', { format }),
    });
  };
  return (
    <form
      class="import-form"
      onSubmit={event => {
        event.preventDefault();
        start();
      }}
    >
      <BoxedField
        label={t('import.tags')}
        value={tags.value}
        placeholder={t('field.tagsHint')}
        onValue={text => {
          tags.value = text;
        }}
      />
      <div>
        <CadenceField
          label={t('import.rhythm')}
          inherited={t('touch.noRhythm')}
          hasNever={false}
          value={cadence.value}
          onChange={chosen => {
            cadence.value = chosen;
          }}
        />
        <p class="quiet" role="status">
          {perDay < 1 ? t('import.rhythmHint') : t('import.perDay', { count: perDay })}
        </p>
      </div>
      <div class="import-buttons">
        <button type="submit" class="button">
          {t('import.import', { count })}
        </button>
        <button type="button" class="button-quiet" onClick={job.leave}>
          {t('import.other')}
        </button>
      </div>
    </form>
  );
}

/** How many people a day come of a rhythm, for the user to see in time that it is too much. */
function peopleADay(count: number, cadence: Cadence | undefined): number {
  return cadence === undefined || cadence === 'none' ? 0 : Math.round(count / roughDays(cadence));
}
