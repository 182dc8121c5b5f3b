/** What a browser with the Barcode Detection API adds, which the types of the DOM lack. */
interface Detector {
  detect(image: CanvasImageSource): Promise<{ rawValue: string }[]>;
}
type DetectorMaker = (new (options: object) => Detector) & { getSupportedFormats(): Promise<string[]> };

/** Pixels along a side of a picture that are looked at; more cost memory and show no more of a code. */
const widest = 1600;

/** A way to read the QR code in a picture: the browser's own where it has one, else ours. */
export async function makeReader(): Promise<
  (image: CanvasImageSource, width: number, height: number) => Promise<string | undefined>
> {
  const Detector = (globalThis as unknown as { BarcodeDetector?: DetectorMaker }).BarcodeDetector;
  const formats = await Detector?.getSupportedFormats().catch((): string[] => []);
  const detector = Detector && formats?.includes('qr_code') ? new Detector({ formats: ['qr_code'] }) : undefined;
  const { readCode } = await import('../../exchange/codes.ts');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });

  return async (image, width, height) => {
    const found = await detector?.detect(image).catch(() => []);
    if (found?.[0]) return found[0].rawValue;
    const scale = Math.min(1, widest / Math.max(width, height, 1));
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height);
    return pixels && readCode(pixels);
  };
}
