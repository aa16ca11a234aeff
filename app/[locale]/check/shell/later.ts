// One chunk: pictures, sheet and show share their drawings, and are all wanted in the end.
export { FaceMap } from '../pictures/face-map.tsx';
export { drawAhead, ScarPicture } from '../pictures/scar-picture.tsx';
export { SheetScreen } from '../sheet/sheet-screen.tsx';
export { ShowScreen } from '../sheet/show-screen.tsx';
