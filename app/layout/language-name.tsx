/** The name of a language as the bar shows it: in short, with the whole of it for those who hear it. */
export function LanguageName({ short, name }: { short: string; name: string }) {
  return (
    <span>
      <span>{short}</span>
      {short !== name && <span className="visually-hidden">{` ${name}`}</span>}
    </span>
  );
}
