import { Buffer } from 'node:buffer';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { headlessShell } from '../../browsers/chromium.mjs';
import { serve } from '../../server/serve.mjs';
import { runPack } from './run-pack.mjs';
import { words } from './words.mjs';

/** What the pictures show, in each language: a screen of a phone with the sample clinic's settings. */
const screens = ['before', 'after', 'duty'];

/**
 * Writes the guide for the person who puts the site on a clinic's server: two pages in each language, with pictures taken from
 * the very pages of this release.
 * @param {string} stage folder of the release, with `site/`, `pack.mjs` and `clinic.json`
 */
export async function writeGuides(stage) {
  const packed = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync(join(stage, 'site'), packed, { recursive: true });
  runPack(stage, packed);
  const browser = await chromium.launch(headlessShell());
  try {
    const [bare, own] = await Promise.all([join(stage, 'site'), packed].map((root) => serve({ root, port: 0 })));
    for (const locale of /** @type {const} */ (['ja', 'en'])) {
      const page = await browser.newPage({ viewport: { width: 390, height: 664 }, reducedMotion: 'reduce' });
      /** @type {Record<string, string>} */
      const pictures = {};
      for (const screen of screens) {
        await page.goto(`${screen === 'before' ? bare?.origin : own?.origin}/${locale}/`);
        if (screen === 'after') await page.locator('[data-clinic=name]').scrollIntoViewIfNeeded();
        if (screen === 'duty') await page.locator('[data-clinic=duty]').evaluate((place) => place.scrollIntoView());
        pictures[screen] = (await page.screenshot()).toString('base64');
      }
      // A page of ours takes no markup from outside, and would hand its policy on.
      await page.goto('about:blank');
      await page.setContent(pageOf(locale, pictures), { waitUntil: 'load' });
      await page.emulateMedia({ media: 'print' });
      const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true, tagged: false });
      writeFileSync(join(stage, `guide.${locale}.pdf`), withoutDates(pdf));
      await page.close();
    }
    for (const site of [bare, own]) await site?.close();
  } finally {
    await browser.close();
    rmSync(packed, { recursive: true });
  }
}

/** The PDF as if printed on the first day of 2026: the same pages give the same bytes. @param {Buffer} pdf */
function withoutDates(pdf) {
  const text = pdf.toString('latin1').replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, '/$1 (D:20260101000000');
  return Buffer.from(text, 'latin1');
}

/** @param {'ja' | 'en'} locale @param {Readonly<Record<string, string>>} pictures */
function pageOf(locale, pictures) {
  const { title, intro, steps, notes, captions, more } = words[locale];
  /** @param {string} text */
  const marked = (text) => text.replace(/`([^`]+)`/g, '<code>$1</code>');
  const figures = screens
    .map(
      (screen) =>
        `<figure><img src="data:image/png;base64,${pictures[screen]}"/><figcaption>${captions[screen]}</figcaption></figure>`,
    )
    .join('');
  const list = steps
    .map(
      ({ head, text, commands = [] }) =>
        `<li><h2>${head}</h2><p>${marked(text)}</p>${commands.map((each) => `<pre>${each}</pre>`).join('')}</li>`,
    )
    .join('');
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${title}</title><style>
@page { size: A4; margin: 15mm 18mm; }
body { font: 10pt/1.55 "Noto Sans CJK JP", "Noto Sans", sans-serif; margin: 0; color: #000; }
h1 { font-size: 17pt; margin: 0 0 2mm; } h2 { font-size: 11pt; margin: 0; }
p { margin: 0.5mm 0 1.5mm; } ol { padding-inline-start: 6mm; margin: 2mm 0; } li { margin-block-end: 2.5mm; break-inside: avoid; }
pre, code { font: 9pt/1.45 "Noto Sans Mono CJK JP", monospace; background: #eef1f5; }
pre { margin: 1mm 0; padding: 1.5mm 2.5mm; white-space: pre-wrap; } code { padding: 0 0.8mm; }
.pictures { display: flex; gap: 6mm; break-before: page; } figure { margin: 0; flex: 1; }
img { width: 100%; border: 0.3mm solid #666; } figcaption { font-size: 9pt; }
</style><h1>${title}</h1><p>${intro}</p><ol>${list}</ol>
<div class="pictures">${figures}</div>
<h2>${more}</h2><ul>${notes.map((note) => `<li>${marked(note)}</li>`).join('')}</ul></html>`;
}
