// One chunk, because the pictures, the sheet and the shown sheet share their drawings, and every visit needs all of them.
export { FaceMap } from '../pictures/face-map.tsx';
export { ScarPicture } from '../pictures/scar-picture.tsx';
export { SheetScreen } from '../sheet/sheet-screen.tsx';
export { ShowScreen } from '../sheet/show-screen.tsx';
