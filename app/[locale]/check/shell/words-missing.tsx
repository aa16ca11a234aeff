import { useTranslator } from './words-context.tsx';

/** In place of a sheet whose words, the doctor's above all, have not arrived. */
export function WordsMissing({ hasFailed, retry }: { hasFailed: boolean; retry: () => unknown }) {
  const t = useTranslator('Screens.Check');
  return (
    <div role="status">
      <p>{t(hasFailed ? 'sheet-unavailable' : 'loading')}</p>
      {hasFailed && (
        <button type="button" className="button" onClick={retry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
