/** Outlines on a 20-unit square, drawn for Kept. */
const PATHS = {
  panel: 'M3.5 4.5h13v11h-13zM12 4.5v11',
  tab: 'M8.5 4.5h-5v12h12v-5M11.5 3.5h5v5M16 4l-7 7',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  search: 'M8.8 14.1a5.3 5.3 0 1 0 0-10.6 5.3 5.3 0 0 0 0 10.6M12.8 12.8l4 4',
  settings:
    'M3.5 6h7m4 0h2m-13 8h2m4 0h7M12.5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4m-5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  link: 'M8.3 11.7a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1m1.4 2.9a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1',
  check: 'm4.5 10.5 3.7 3.7 7.3-8',
} as const;

/** A small line drawing; the words stand beside it or in the label of its button. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Kept's own mark. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <rect width="24" height="24" rx="7" class="mark-ground" />
      <path d="M8 6v12M16.5 6.5 8.5 13m3-2.3L17 18" class="mark-line" />
    </svg>
  );
}
