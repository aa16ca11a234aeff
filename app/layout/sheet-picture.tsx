const rows = [62, 74, 86, 98, 110];

/** The doctor's sheet in outline: a head, points with their states and boxes to tick, a face. Decoration beside the words. */
export function SheetPicture() {
  return (
    <svg className="sheet-picture" viewBox="0 0 140 196" aria-hidden="true" focusable="false">
      <path className="paper" d="M4 4h132v188H4z" />
      <path className="title" d="M14 18h48" />
      <path className="line" d="M96 18h30M14 28h112v22H14zM14 39h112M51 28v22M88 28v22" />
      {rows.map((y) => (
        <g key={y}>
          <path className="line" d={`M52 ${y}h34M52 ${y + 4}h22M14 ${y + 7}h112`} />
          <path d={`M14 ${y - 3}h14v7h-14zM100 ${y - 3}h6v6h-6zM110 ${y - 3}h6v6h-6zM120 ${y - 3}h6v6h-6z`} />
          <path className="name" d={`M33 ${y}h14`} />
        </g>
      ))}
      <path d="M26 126c-9 0-12 6-12 13s5 14 12 14 12-7 12-14-3-13-12-13M22 137h.1M30 137h.1M22 146c3 2 5 2 8 0" />
      <path className="line" d="M50 128h30M50 134h24M50 140h30M50 146h18M90 128h36M90 134h30M90 140h36M90 146h22" />
      <path className="line" d="M14 160h112M14 166h96M14 172h112M14 178h64" />
    </svg>
  );
}
