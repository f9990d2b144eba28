/*
 * `npm run screenshots`: pictures of every screen at its real size, in both languages and themes, taken of the real
 * extension in Chromium: `artifacts/screenshots/LANGUAGE-THEME/NAME.png`, and the picture of the README. With names of
 * stories (`npm run screenshots -- busy absence`) only theirs.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launchChromium } from './browser/chromium.ts';
import { serveSampleSite } from './sample-site.ts';
import { FAVOURS } from './screenshots/favours.ts';
import { FIRST_DAYS } from './screenshots/first-days.ts';
import { IMPORTS } from './screenshots/imports.ts';
import { takeSideBySide } from './screenshots/side-by-side.ts';
import type { Look } from './screenshots/studio.ts';
import { ABSENCE, BUSY } from './screenshots/today.ts';
import { ROOT, runCommand } from './setup.mjs';

const FOLDER = join(ROOT, 'artifacts', 'screenshots');
const README_PICTURE = join(ROOT, 'docs', 'popup-and-panel.png');
const LOOKS = (['en', 'ru'] as const).flatMap(language =>
  (['light', 'dark'] as const).map(theme => ({ language, theme })),
);

/** Each story has a profile of its own. */
const STORIES = { first: FIRST_DAYS, busy: BUSY, absence: ABSENCE, favours: FAVOURS, imports: IMPORTS };
type Story = keyof typeof STORIES;

async function takePictures(story: Story, look: Look, site: string): Promise<void> {
  const folder = join(FOLDER, `${look.language}-${look.theme}`);
  mkdirSync(folder, { recursive: true });
  const kept = await launchChromium({ language: look.language, isDark: look.theme === 'dark' });
  try {
    for (const { name, show } of STORIES[story]) {
      const surface = await show({ kept, site, look });
      // What Today shows before the store has answered is not all of it.
      await surface.waitFor(() => !document.querySelector('.bone, [aria-busy="true"]'));
      await surface.settle();
      await surface.screenshot(join(folder, `${name}.png`));
      await surface.close();
    }
    if (story === 'first' && look.language === 'en' && look.theme === 'light') {
      const pictures = ['popup-one', 'panel-many'].map(name => join(folder, `${name}.png`));
      await takeSideBySide(kept.context, pictures, README_PICTURE);
      console.log(`the picture of the README: ${relative(process.cwd(), README_PICTURE)}`);
    }
  } finally {
    await kept.close();
  }
  console.log(`${STORIES[story].length} pictures in ${relative(process.cwd(), folder)}/`);
}

/** The stories named on the command line; all when none is. */
function chosenStories(): Story[] {
  const all = Object.keys(STORIES) as Story[];
  const named = all.filter(story => process.argv.includes(story));
  return named.length > 0 ? named : all;
}

await runCommand(async () => {
  const site = await serveSampleSite();
  try {
    for (const story of chosenStories()) {
      for (const look of LOOKS) await takePictures(story, look, site.origin);
    }
  } finally {
    site.close();
  }
});
