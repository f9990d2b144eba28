import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { ensureBrowser } from './setup/browsers.mjs';

/*
 * Renders the icon into public/icon: `node scripts/icons.ts`. The sizes of toolbars are drawn by hand on their
 * pixels (assets/icon-16.svg); the larger ones come from assets/icon.svg. Run it after changing a drawing.
 */

const SOURCES = [
  { size: 16, source: 'assets/icon-16.svg' },
  { size: 32, source: 'assets/icon-16.svg' },
  { size: 48, source: 'assets/icon.svg' },
  { size: 128, source: 'assets/icon.svg' },
];
await mkdir('public/icon', { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const { size, source } of SOURCES) {
    const svg = await readFile(source, 'base64');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}img{display:block;width:${size}px;height:${size}px}</style>` +
        `<img src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
    console.log(`public/icon/${size}.png`);
  }
} finally {
  await browser.close();
}
