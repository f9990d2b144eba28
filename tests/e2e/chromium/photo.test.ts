import { expect, test } from 'vitest';
import { launchKept } from './harness.ts';

const URL = 'https://people.example/@ada';
const PHOTO = 'https://people.example/ada.svg';

const page = `<!doctype html><title>Ada Brunn</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'ProfilePage',
  mainEntity: { '@type': 'Person', name: 'Ada Brunn', url: URL, image: PHOTO },
})}</script>
<h1>Ada Brunn</h1><img src="${PHOTO}" width="120" height="120" alt="Ada Brunn">`;

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120"><rect width="120" height="120" fill="#00c800"/></svg>';

test('the photo is cut out of what is seen, kept as a small picture, and asked of no server', async () => {
  const kept = await launchKept();
  await kept.servePage(URL, page);
  const asked: string[] = [];
  await kept.context.route(PHOTO, route => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'image/svg+xml', body: picture });
  });
  await kept.openTab(URL);
  const popup = await kept.openPopup();
  await popup.waitFor('img[src^="data:image/jpeg"]');
  const [red = 255, green = 0] = await popup.evaluate(async () => {
    const image = document.querySelector<HTMLImageElement>('img[src^="data:image/jpeg"]');
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    if (image) context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(40, 40, 1, 1).data ?? [])];
  });
  expect([red < 30, green > 170]).toEqual([true, true]);
  await popup.click({ role: 'button', name: 'Save' });
  await popup.waitForText('Kept: Ada Brunn');
  expect((await kept.storeDump()).photos).toHaveLength(1);
  expect(asked).toHaveLength(1);
});
