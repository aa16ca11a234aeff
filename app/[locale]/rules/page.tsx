import { PageLayout } from '../../layout/page-layout.tsx';
import { pageWords, titleOf } from '../../layout/page-words.ts';
import { RuleBook } from './rule-book.tsx';

export const generateMetadata = () => titleOf('Frame.rules');

export default async function RulesPage() {
  return (
    <PageLayout screen="rules">
      <RuleBook {...(await pageWords())} />
    </PageLayout>
  );
}
