import { NextIntlClientProvider } from 'next-intl';

export default function Layout({ children }) {
  return (
    <html lang="ja">
      <body>
        <NextIntlClientProvider>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
