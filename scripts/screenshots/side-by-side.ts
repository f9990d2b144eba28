import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserContext } from 'playwright';

const STYLE = `
  body { margin: 0; }
  main { display: inline-flex; gap: 32px; align-items: start; padding: 32px; background: #dfe7e4; }
  figure { margin: 0; max-height: 700px; overflow: hidden; border-radius: 10px; box-shadow: 0 6px 24px rgb(0 0 0 / 22%); }
  img { display: block; }
`;

/** Puts pictures side by side into one, each at its own size, long ones cut. */
export async function takeSideBySide(
  context: BrowserContext,
  pictures: string[],
  path: string,
): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const images = pictures.map(
    picture => `<figure><img src="data:image/png;base64,${readFileSync(picture, 'base64')}"></figure>`,
  );
  const page = await context.newPage();
  await page.setContent(`<style>${STYLE}</style><main>${images.join('')}</main>`);
  await page.locator('main').screenshot({ path });
  await page.close();
}
