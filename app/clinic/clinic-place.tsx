/** Where pack.mjs writes a clinic's own words into the page; empty and hidden until it does. */
export function ClinicPlace({ name }: { name: 'name' | 'duty' | 'bring' }) {
  return <section data-clinic={name} className="stack" hidden />;
}
