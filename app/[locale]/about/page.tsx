import { PageLayout } from '../../layout/page-layout.tsx';
import { pageWords, titleOf } from '../../layout/page-words.ts';
import { About } from './about.tsx';

export const generateMetadata = () => titleOf('Screens.About.title');

export default async function AboutPage() {
  const { messages, t } = await pageWords();
  return (
    <PageLayout screen="about">
      <About messages={messages} t={t} />
    </PageLayout>
  );
}
