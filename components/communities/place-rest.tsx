import { cleanText } from '../../utils/model/text.ts';
import { useI18n } from '../ui/i18n.tsx';
import { PlaceText } from './place-field.tsx';

type PlaceRestProps = {
  place: { url?: string | undefined; note: string };
  onEdit(fields: { url?: string; note?: string }, removed?: 'url'[]): boolean;
};

/** What a community and a gathering both have at their end: the address of a page, and a note. */
export function PlaceRest({ place: { url, note }, onEdit }: PlaceRestProps) {
  const { t } = useI18n();
  return (
    <>
      <PlaceText
        label={t('community.address')}
        value={url ?? ''}
        isAddress
        onEdit={text => (text === '' ? onEdit({}, ['url']) : onEdit({ url: text }))}
      />
      <PlaceText
        label={t('field.note')}
        value={note}
        multiline
        clean={cleanText}
        onEdit={text => onEdit({ note: text })}
      />
    </>
  );
}
