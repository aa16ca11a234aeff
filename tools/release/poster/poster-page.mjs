import { correction, generate } from 'lean-qr';
import { escaped } from '../pack/html.mjs';
import { words } from './words.mjs';

/** The end of the address of one of the pages, as somebody copies it out of a browser. */
const pageOfSite = /\/(ja|en)(\/(check|about|read|rules))?\/?$|\.html?$/;

/**
 * The address that the code opens: in the phone's own browser also where LINE reads the code.
 * @param {string} address of the site, with its folder if it has one
 * @param {'ja' | 'en'} locale
 * @throws {Error} when it is no address of a site
 */
export function startAddress(address, locale) {
  const site = URL.canParse(address) ? new URL(address) : undefined;
  const isSite =
    site?.protocol === 'https:' &&
    !(site.search || site.hash || site.username || site.password) &&
    !pageOfSite.test(site.pathname);
  if (!isSite)
    throw new Error(
      `${address} has to be the address of the site, like https://check.clinic.example or https://clinic.example/check, without the /ja/ of a page or a user name.\nサイトのアドレスを、ページの /ja/ やユーザー名を付けずに書いてください。例：https://check.clinic.example`,
    );
  return `${site.href.replace(/\/$/, '')}/${locale}/?openExternalBrowser=1`;
}

/** A text as a QR code, black on white with the quiet zone that ISO/IEC 18004 demands. @param {string} text */
function codeOf(text) {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const quiet = 4;
  let path = '';
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path += `M${x + quiet} ${y + quiet}h1v1h-1z`;
  const side = code.size + 2 * quiet;
  return `<svg viewBox="0 0 ${side} ${side}" role="img" aria-label="${escaped(text)}"><path d="${path}"/></svg>`;
}

/**
 * An A4 poster and a page of cards in each language, as a page to print.
 * @param {string} address of the site
 * @param {{ readonly ja: string, readonly en: string }} name of the clinic
 */
export function posterPage(address, name) {
  const pages = /** @type {const} */ (['ja', 'en']).map((locale) => {
    const { title, lead, facts, not, scan } = words[locale];
    const target = startAddress(address, locale);
    const shown = escaped(target.replace(/^https:\/\//, '').replace(/\?.*$/, ''));
    const code = codeOf(target);
    const card = `<div class="card">${code}<div><b>${title}</b><span>${escaped(name[locale])}</span><small>${shown}</small></div></div>`;
    return `<section class="poster" lang="${locale}"><h1>${title}</h1><p>${lead}</p><figure>${code}<figcaption>${scan}<br/>${shown}</figcaption></figure><ul>${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul><p class="not">${not}</p><p class="clinic">${escaped(name[locale])}</p></section>
<section class="cards" lang="${locale}">${card.repeat(10)}</section>`;
  });
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${words.ja.title}</title><style>${style}</style>${pages.join('')}</html>\n`;
}

const style = `@page { size: A4; margin: 0; } * { box-sizing: border-box; } body { margin: 0; font: 14pt/1.6 "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", sans-serif; color: #000; }
section { width: 210mm; height: 296mm; overflow: hidden; break-after: page; } .poster { padding: 22mm; display: flex; flex-direction: column; gap: 5mm; text-align: center; }
h1 { font-size: 26pt; line-height: 1.35; margin: 0; } h1, b { word-break: keep-all; } p { margin: 0; } figure { margin: 0 auto; } .poster svg { width: 92mm; display: block; margin: 0 auto; }
ul { text-align: start; margin: 0 auto; } .not { font-size: 11pt; } .clinic { font-size: 20pt; font-weight: 700; margin-top: auto; }
.cards { display: grid; grid-template-columns: 91mm 91mm; grid-auto-rows: 55mm; justify-content: center; align-content: center; }
.card { border: .2mm dashed #999; padding: 4mm; display: flex; gap: 3mm; align-items: center; font-size: 9pt; line-height: 1.4; } .card svg { width: 36mm; flex: none; }
.card b, .card span, .card small { display: block; overflow-wrap: anywhere; }`;
