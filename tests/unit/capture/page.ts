import { JSDOM } from 'jsdom';
import type { PageSource } from '../../../utils/capture/contract.ts';

/** A page with this markup at this address, as a browser without scripts parses it. */
export function pageAt(address: string, html: string, contentType = 'text/html'): PageSource {
  const { window } = new JSDOM(html, { url: address, contentType });
  return { document: window.document, url: new URL(address) };
}

/** A JSON-LD script with this value. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}
