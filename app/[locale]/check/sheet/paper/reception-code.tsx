/** The place of the code that reception scans, at the right of the head. No code is made yet: the place takes no room. */
export function ReceptionCode() {
  return null;
}
