import './avatar.css';

type AvatarProps = { name: string; photo?: string | undefined; large?: boolean };

/** The photo of a person, or the initials; for the eye only, the name always stands beside it. */
export function Avatar({ name, photo, large }: AvatarProps) {
  const size = large ? 'avatar avatar-large' : 'avatar';
  if (photo) return <img class={size} src={photo} alt="" />;
  return (
    <span class={size} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** First letters of the first and the last word of a name; a dot when there are none. */
export function initials(name: string): string {
  const letters = name.match(/(?<=^|[\s-])\p{L}/gu) ?? [];
  const [first] = letters;
  const last = letters.length > 1 ? letters.at(-1) : undefined;
  return `${first ?? '·'}${last ?? ''}`.toLocaleUpperCase();
}
