const two = (number: number) => String(number).padStart(2, '0');

/** What a print-out is filed under: no word of health, no name. `at` in milliseconds since 1970. */
export function fileName(at: number): string {
  const date = new Date(at);
  return `memo-${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
}
