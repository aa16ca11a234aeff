import { CopyButton } from '@/app/[locale]/check/sheet/copy-button.tsx';

/** Copies the text for the electronic chart. */
export const CopyChart = (props: { text: string; isPrimary?: boolean }) => (
  <CopyButton scope="Screens.Chart" hook="copy-chart" {...props} />
);
