import { useId } from 'preact/hooks';
import { cleanLine } from '../../utils/model/text.ts';
import { parseAddress, shortAddress } from '../contacts/address.ts';
import { CommitField } from '../contacts/commit-field.tsx';
import { useI18n } from '../ui/i18n.tsx';

type PlaceTextProps = {
  label: string;
  value: string;
  placeholder?: string;
  multiline?: boolean;
  /** The text as it is kept; undefined when it cannot be kept. */
  clean?(text: string): string | undefined;
  /** A web address: shown short, and taken only if it is one. */
  isAddress?: boolean;
  onEdit(text: string): boolean;
};

/** A text of a community or a gathering, edited in place. */
export function PlaceText({ label, value, isAddress, clean, onEdit, ...field }: PlaceTextProps) {
  const id = useId();
  const cleaned = isAddress ? cleanAddress : clean;
  return (
    <div class="person-field">
      <label for={id}>{label}</label>
      <CommitField
        {...field}
        id={id}
        value={isAddress ? shortAddress(value) : value}
        onCommit={typed => {
          const text = cleaned ? cleaned(typed) : typed;
          return text !== undefined && onEdit(text);
        }}
      />
    </div>
  );
}

function cleanAddress(text: string): string | undefined {
  return text.trim() === '' ? '' : parseAddress(text);
}

type PlaceKindProps<K extends string> = {
  value: K;
  options: readonly { value: K; text: string }[];
  onChoose(value: K): void;
};

type PlaceNameProps = { value: string; onEdit(text: string): boolean };

/** The name, as large as a heading; it cannot be emptied. */
export function PlaceName({ value, onEdit }: PlaceNameProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <div class="person-title person-name">
      <label for={id}>{t('field.name')}</label>
      <CommitField
        id={id}
        value={value}
        onCommit={typed => {
          const name = cleanLine(typed);
          return name !== '' && onEdit(name);
        }}
      />
    </div>
  );
}

/** What a community or a gathering is. */
export function PlaceKind<K extends string>({ value, options, onChoose }: PlaceKindProps<K>) {
  const { t } = useI18n();
  const id = useId();
  return (
    <div class="person-field">
      <label for={id}>{t('community.kind')}</label>
      <select
        id={id}
        class="box"
        value={value}
        onChange={event => {
          const chosen = options.find(one => one.value === event.currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map(one => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </div>
  );
}
