/** One run of words: as it was, as it is, or both alike. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What changed between two texts, word by word: the longest common run of words stays (Wagner and Fischer, 1974). */
export function wordChanges(before: string, after: string): Run[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1)
      (lengths[row] as number[])[column] =
        old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const runs: Run[] = [];
  const add = (kind: Run['kind'], text: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  };
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [oldWord, newWord] = [old[row], now[column]];
    if (oldWord !== undefined && oldWord === newWord) {
      add('same', oldWord);
      row += 1;
      column += 1;
    } else if (newWord === undefined || (oldWord !== undefined && at(row + 1, column) >= at(row, column + 1))) {
      add('removed', oldWord ?? '');
      row += 1;
    } else {
      add('added', newWord);
      column += 1;
    }
  }
  return runs;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const wordsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
