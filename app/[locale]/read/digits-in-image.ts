import { binarize, Decoder, Detector, grayscale } from '@nuintun/qrcode';

const detector = new Detector();
const decoder = new Decoder();

/** Longest sides of the pictures that are tried: a small one is fast, a large one shows a code that is far away. */
const sizes = [800, 1600, 400];

/**
 * The text of the first QR code in a picture, or undefined.
 * @param width of the picture, as `height` in pixels
 * @param canvas to draw on
 * @param tries how many sizes to try: one for a camera, whose next picture comes at once
 */
export function codeInImage(
  image: CanvasImageSource,
  width: number,
  height: number,
  canvas: HTMLCanvasElement,
  tries: number = sizes.length,
): string | undefined {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || width === 0 || height === 0) return undefined;
  for (const size of sizes.slice(0, tries)) {
    const scale = Math.min(1, size / Math.max(width, height));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const found = codeIn(context.getImageData(0, 0, canvas.width, canvas.height));
    if (found !== undefined) return found;
  }
  return undefined;
}

function codeIn(picture: ImageData): string | undefined {
  const { width, height } = picture;
  const candidates = detector.detect(binarize(grayscale(picture), width, height));
  let candidate = candidates.next();
  while (!candidate.done) {
    try {
      return decoder.decode(candidate.value.matrix).content;
    } catch {
      // What looked like a code was none: on to the next.
      candidate = candidates.next(false);
    }
  }
  return undefined;
}
