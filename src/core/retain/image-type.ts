/** The pictures that a browser shows as such and in nothing of which script can stand. */
export type ImageType = "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "image/avif";

/** What kind of picture a file is by how it begins, whatever it calls itself; null for everything else, SVG too. */
export function imageType(start: Uint8Array): ImageType | null {
  const text = String.fromCharCode(...start.subarray(0, 32));
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (text.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (/^GIF8[79]a/.test(text)) return "image/gif";
  if (/^RIFF.{4}WEBPVP8/s.test(text)) return "image/webp";
  if (/^.{4}ftyp(?:avif|avis|mif1.{4}(?:.{4})*avif)/s.test(text)) return "image/avif";
  return null;
}
