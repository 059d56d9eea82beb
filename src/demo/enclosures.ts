import { crc32, deflateSync } from "node:zlib";

/** What a customer puts into a mail besides words: what it looks like, a photo, and a file. */
export type Enclosed = { html: string; attachments: { filename: string; content: Buffer; cid?: string }[] };

/** A mail with a photo of the receipt, the receipt itself, and the customer's own mail design with a picture from elsewhere. */
export const receiptEnclosed = (text: string): Enclosed => ({
  html: `<div style="font-family:Georgia,serif;font-size:16px"><p style="color:#7a2e1d">${Bun.escapeHTML(text)}</p>
<table border="0" cellpadding="6" cellspacing="0" bgcolor="#faf3e6" style="border:1px solid #e0d2b8"><tr><th align="left">What I bought</th><th align="right">What I paid</th></tr><tr><td>Sourdough loaf</td><td align="right">4.20</td></tr><tr><td>Almond croissant, twice</td><td align="right">7.60</td></tr></table>
<p>The photo: <br><img src="cid:photo@demo" alt="Photo of the receipt" width="240"></p>
<p><img src="https://newsletter.example/signature.png" alt="" width="120"></p></div>`,
  attachments: [
    { filename: "IMG_2041.png", content: photo(), cid: "photo@demo" },
    { filename: "receipt.pdf", content: receipt() },
  ],
});

const [WIDTH, HEIGHT] = [480, 360];

/** A slip of paper on a wooden table, with one line of it ringed in red. */
function photo(): Buffer {
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3));
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) rows.set(colourAt(x - WIDTH / 2, y - HEIGHT / 2), y * (1 + WIDTH * 3) + 1 + x * 3);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Red, green and blue of a point, counted from the middle. */
function colourAt(x: number, y: number): [number, number, number] {
  const [along, across] = [x * 0.985 + y * 0.17, y * 0.985 - x * 0.17];
  const ring = Math.hypot(along / 100, (across - 62) / 22);
  if (ring > 0.93 && ring < 1.07) return [205, 45, 40];
  if (Math.abs(along) < 105 && Math.abs(across) < 150) return isPrinted(along, across) ? [70, 74, 80] : [246, 244, 238];
  if (Math.abs(along - 8) < 107 && Math.abs(across - 8) < 152) return [92, 64, 44];
  const grain = Math.sin(y / 5 + Math.sin(x / 60) * 2) * 9 + (Math.floor((y + 400) / 70) % 2) * 10;
  return [150 + grain, 106 + grain, 70 + grain];
}

/** Lines of words on the left, of figures on the right. */
function isPrinted(along: number, across: number): boolean {
  const line = Math.floor((across + 130) / 22);
  if (line < 0 || line > 11 || (across + 130) % 22 > 7) return false;
  const words = 60 + ((line * 37) % 50);
  return (along > -88 && along < -88 + words && (along + 88) % 24 < 20) || (along > 62 && along < 88 && line > 1);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.byteLength);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** One page of plain text. */
function receipt(): Buffer {
  const lines = [
    "Rye & Rowan",
    "Sourdough loaf      4.20",
    "Almond croissant    3.80",
    "Almond croissant    3.80",
    "Total              11.80",
  ];
  const words = lines.map((line, i) => `1 0 0 1 40 ${240 - i * 24} Tm (${line}) Tj`).join("\n");
  const stream = `BT /F1 14 Tf\n${words}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 320 280] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${places.join("")}`;
  return Buffer.from(`${text}${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`, "latin1");
}
