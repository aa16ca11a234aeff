import { Both } from './both.tsx';

/** Empty boxes for the doctor's pen, each with its words. The square is in every Japanese font, printed or not. */
export function DoctorBoxes({ boxes }: { boxes: readonly string[] }) {
  return (
    <span className="boxes">
      {boxes.map((box) => (
        <span key={box} className="box">
          <span aria-hidden="true" className="square">
            □
          </span>
          <Both of={(words) => words.t(`Screens.Sheet.${box}`)} />
        </span>
      ))}
    </span>
  );
}
