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
  people:
    'M7.2 9.6a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6M2.2 16c0-2.8 2.2-4.4 5-4.4s5 1.6 5 4.4M12.9 4.3a2.8 2.8 0 0 1 0 5M14.4 11.9c2 .5 3.4 1.9 3.4 4.1',
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

/** Kept's own mark, as in assets/icon.svg: a bookmark that keeps a person. */
export function Mark() {
  return (
    <svg class="mark" viewBox="10 0 108 128" width="21" height="24" aria-hidden="true" focusable="false">
      <path
        class="mark-ground"
        d="M38 4h52a20 20 0 0 1 20 20v91a8 8 0 0 1-12.6 6.5L64 98l-33.4 23.5A8 8 0 0 1 18 115V24A20 20 0 0 1 38 4Z"
      />
      <circle class="mark-figure" cx="64" cy="36" r="16" />
      <path
        class="mark-figure"
        d="M64 57c18 0 30 11 30 24a5 5 0 0 1-5 5H39a5 5 0 0 1-5-5c0-13 12-24 30-24Z"
      />
    </svg>
  );
}
