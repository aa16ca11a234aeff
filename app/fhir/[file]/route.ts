import { questionnaireIn } from '@/lib/export/fhir-questionnaire.ts';
import { locales } from '@/lib/i18n/locales.ts';
import { translatorOf } from '@/lib/i18n/translator.ts';
import { wordsFrom } from '@/lib/wording/words.ts';
import en from '@/messages/en.json';
import ja from '@/messages/ja.json';

// The questions as files of the site, which a clinic's system can load beside the answers. Written while building.

export const dynamic = 'force-static';
export const dynamicParams = false;

const messages = { ja, en };
const files = locales.map((locale) => ({ locale, file: `self-check-${locale}.json` }));

export const generateStaticParams = () => files.map(({ file }) => ({ file }));

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const locale = files.find((each) => each.file === file)?.locale ?? 'ja';
  const questionnaire = questionnaireIn(locale, wordsFrom(translatorOf(messages[locale])));
  return new Response(`${JSON.stringify(questionnaire, undefined, 1)}\n`, {
    headers: { 'Content-Type': 'application/fhir+json' },
  });
}
