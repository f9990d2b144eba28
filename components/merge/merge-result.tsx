import type { MergeSides, MergeView } from '../../utils/model/merge.ts';
import { CARD_FIELDS } from '../capture/card-source.ts';
import { shortAddress } from '../contacts/address.ts';
import { Avatar } from '../ui/avatar.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { addressesOf } from './addresses.ts';
import { photoOf } from './merge-photo.tsx';
import { mergedValue } from './merged-value.ts';

/** What the two become together, as chosen so far. */
export function MergeResult({ view, sides }: { view: MergeView; sides: MergeSides }) {
  const { t } = useI18n();
  const { merged } = view;
  const name = mergedValue(view, sides, 'name') ?? merged.name;
  const both = [view.chosen, view.other];
  const promises = new Set(both.flatMap(({ open, closed }) => [...open, ...closed]).map(({ id }) => id));
  const entries = both.flatMap(({ interactions }) => interactions);
  const address = mergedValue(view, sides, 'profileUrl');
  const others = addressesOf(merged).filter(one => !address || one !== shortAddress(address));
  const rows = [
    ...CARD_FIELDS.filter(field => field !== 'name' && field !== 'profileUrl').map(
      field => [t(`field.${field}`), mergedValue(view, sides, field)] as const,
    ),
    [t('field.profileUrl'), address && shortAddress(address)] as const,
    [t('merge.profiles'), others.join('\n')] as const,
    [t('reach'), [...merged.emails, ...merged.phones, ...merged.websites].join('\n')] as const,
    [t('field.tags'), merged.tags.join(', ')] as const,
    [t('field.note'), merged.note] as const,
  ];
  return (
    <section class="merge-result" aria-labelledby="merge-result">
      <h3 id="merge-result">{t('merge.result')}</h3>
      <div class="merge-result-head">
        <Avatar name={name} photo={photoOf(view, sides)} large />
        <div>
          <p class="row-name">{name}</p>
          <p class="quiet">
            {t('merge.promises', { count: promises.size })} · {t('merge.entries', { count: entries.length })}
          </p>
        </div>
      </div>
      <dl>
        {rows
          .filter(([, text]) => text)
          .map(([label, text]) => (
            <div key={label} class="merge-row">
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
