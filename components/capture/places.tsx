import { hasTag, tagOf, withoutTag, withTag } from '../contacts/tags.ts';
import { useI18n } from '../ui/i18n.tsx';

type PlacesProps = { places: readonly string[]; tags: string; onTags(tags: string): void };

/** The community or the gathering of the page, offered as where the user knows people from: chosen, it is a tag. */
export function Places({ places, tags, onTags }: PlacesProps) {
  const { t } = useI18n();
  if (places.length === 0) return null;
  return (
    <div class="places">
      {places.map(name => {
        const tag = tagOf(name);
        const isChosen = hasTag(tags, tag);
        return (
          <label key={name} class="chip">
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() => onTags(isChosen ? withoutTag(tags, tag) : withTag(tags, tag))}
            />
            {t('places.from', { name })}
          </label>
        );
      })}
    </div>
  );
}
