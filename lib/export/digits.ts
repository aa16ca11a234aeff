/** Seven bytes are 17 digits, and fewer bytes as few digits as hold them: what a scanner types on any keyboard. */
const digitsFor = [0, 3, 5, 8, 10, 13, 15, 17] as const;
const groupBytes = digitsFor.length - 1;
export const groupDigits = 17;

/** How many digits so many bytes are. */
export const digitCount = (bytes: number): number =>
  Math.floor(bytes / groupBytes) * groupDigits + (digitsFor[bytes % groupBytes] ?? 0);

/** The bytes as decimal digits. */
export function toDigits(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += groupBytes) {
    const group = bytes.subarray(start, start + groupBytes);
    const number = group.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    text += String(number).padStart(digitsFor[group.length] as number, '0');
  }
  return text;
}

/** The bytes that such digits were made of; undefined for digits that no bytes give. */
export function fromDigits(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (let start = 0; start < text.length; start += groupDigits) {
    const group = text.slice(start, start + groupDigits);
    const length = (digitsFor as readonly number[]).indexOf(group.length);
    let number = BigInt(group);
    if (length < 0 || number >= 1n << BigInt(8 * length)) return undefined;
    const read: number[] = [];
    for (let at = 0; at < length; at += 1) {
      read.unshift(Number(number & 255n));
      number >>= 8n;
    }
    bytes.push(...read);
  }
  return Uint8Array.from(bytes);
}

/** What was typed, scanned or pasted, with full-width digits as digits and without spaces and line breaks. */
export function foldDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)).replace(/\s/g, '');
}
