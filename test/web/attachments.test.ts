import { expect, test } from "bun:test";
import { sql } from "../../src/store/db/sql.ts";
import { engines } from "../engines.ts";
import { png } from "../mail/content/a-mail.ts";
import { aHouse, cleo, signedInAs, type TestHouse } from "./a-house.ts";
import { cleoMails, mailIn, withGateway } from "./a-mailed-case.ts";

const complaint = { store: "lyon-2", score: 1, comment: "Nobody ever called me back.", customer: cleo } as const;
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const file = (type: string, name: string, body: Uint8Array) => ({
  type,
  headers: [`Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`],
  body,
});

async function aMailedHouse(engine: (typeof engines)[number], ...parts: Parameters<typeof cleoMails>[2]) {
  const house = await aHouse(engine, withGateway);
  await house.respond(complaint);
  const mail = await cleoMails(house, 1, [{ body: "Here is what I got." }, ...parts]);
  return { house, at: `/cases/1/mails/${mail}` };
}

const rows = async ({ world: { db } }: TestHouse): Promise<{ files: number; attachments: number } | undefined> =>
  db.get(sql`select (select cast(count(*) as integer) from files) as files,
    (select cast(count(*) as integer) from attachments) as attachments`);

for (const engine of engines) {
  test(`what a mail carried stands under its words: pictures to see, everything else to save (${engine})`, async () => {
    const { house, at } = await aMailedHouse(
      engine,
      file("image/jpeg", "cake.png", png),
      file("application/pdf", "receipt.pdf", Buffer.from("%PDF-1.4")),
      file(
        "text/calendar",
        "visit.ics",
        Buffer.from(
          "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nSUMMARY:Visit\nDTSTART:20260520T080000Z\nEND:VEVENT\nEND:VCALENDAR",
        ),
      ),
      file("application/ms-tnef", "winmail.dat", Buffer.from("broken")),
    );
    const ann = await signedInAs(house, "ann");
    const page = await (await ann.get("/cases/1")).text();
    expect(page).toContain(`<img src="${at}/files/1/picture" alt="Picture cake.png" loading="lazy"`);
    expect(page).toContain(`<a href="${at}/files/2" class="file-name">receipt.pdf</a>`);
    expect(page).toContain("PDF · 8 B");
    expect(page).toContain("Invitation: Visit, Wed 20 May 2026, 10:00 Europe/Paris");
    expect(page).toContain("A formatted Outlook attachment that could not be opened.");
    expect(page).not.toContain("Show it as it was formatted");
    const picture = await ann.get(`${at}/files/1/picture`);
    expect(picture.status).toBe(200);
    expect(picture.headers.get("content-type")).toBe("image/png");
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(png);
    await house.close();
  });

  test(`a file from outside is saved and never opened, whatever it claims to be (${engine})`, async () => {
    const { house, at } = await aMailedHouse(
      engine,
      file("image/png", "photo.png", svg),
      file("text/html", "page é’.html", Buffer.from("<script>alert(1)</script>")),
      file("image/png", "../../etc/passwd", png),
      file("image/png", "a\u202egnp.exe", png),
    );
    const ann = await signedInAs(house, "ann");
    const page = await (await ann.get("/cases/1")).text();
    expect(page).not.toContain(`${at}/files/1/picture`);
    expect((await ann.get(`${at}/files/1/picture`)).status).toBe(404);
    expect((await ann.get(`${at}/files/2/picture`)).status).toBe(404);
    for (const [n, disposition] of [
      [1, `attachment; filename="photo.png"; filename*=UTF-8''photo.png`],
      [2, `attachment; filename="page __.html"; filename*=UTF-8''page%20%C3%A9%E2%80%99.html`],
      [3, `attachment; filename="passwd"; filename*=UTF-8''passwd`],
      [4, `attachment; filename="agnp.exe"; filename*=UTF-8''agnp.exe`],
    ] as const) {
      const { headers, status } = await ann.get(`${at}/files/${n}`);
      expect(status).toBe(200);
      expect(headers.get("content-disposition")).toBe(disposition);
      expect(headers.get("content-type")).toBe("application/octet-stream");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toBe("sandbox; default-src 'none'; frame-ancestors 'none'");
      expect(headers.get("cache-control")).toStartWith("private");
    }
    await house.close();
  });

  test(`files and looks of a case are for those who see the case, and of this case alone (${engine})`, async () => {
    const { house, at } = await aMailedHouse(engine, file("image/png", "a.png", png), {
      type: "text/html",
      body: "<p>Hi there</p>",
    });
    await house.respond({
      ...complaint,
      store: "lyon-3",
      customer: { ...cleo, email: "paul@example.test", phone: null },
    });
    const [ann, dora, ben] = [
      await signedInAs(house, "ann"),
      await signedInAs(house, "dora"),
      await signedInAs(house, "ben"),
    ];
    for (const path of ["/files/1", "/files/1/picture", "/formatted", "/raw"]) {
      expect((await house.ask(`${at}${path}`)).status).toBe(401);
      expect((await ann.get(`${at}${path}`)).status).toBe(200);
      expect((await dora.get(`${at}${path}`)).status).toBe(200);
      expect((await ben.get(`${at}${path}`)).status).toBe(404);
      expect((await ben.get(`${at.replace("/cases/1/", "/cases/2/")}${path}`)).status).toBe(404);
    }
    for (const path of ["/files/0", "/files/9", "/files/1x", "/files/-1", "/files/99999999999"])
      expect((await ann.get(`${at}${path}`)).status).toBe(404);
    await house.close();
  });

  test(`the look of a mail is a page of its own that loads nothing (${engine})`, async () => {
    const { house, at } = await aMailedHouse(engine, {
      type: "text/html",
      body: '<p style="color:red">Look</p><img src="https://track.test/1.gif"><script>alert(1)</script>',
    });
    const ann = await signedInAs(house, "ann");
    const page = await (await ann.get("/cases/1")).text();
    expect(page).toContain("Show it as it was formatted");
    expect(page).toMatch(
      /<iframe[^>]+src="[^"]+\/formatted"[^>]+sandbox="allow-popups allow-popups-to-escape-sandbox"/,
    );
    const look = await ann.get(`${at}/formatted`);
    const text = await look.text();
    expect(text).toContain("1 remote image not shown");
    expect(text).toContain('<p style="color:red">Look</p>');
    expect(text).not.toContain("<script");
    const policy = look.headers.get("content-security-policy") ?? "";
    for (const rule of [
      "default-src 'none'",
      "img-src data:",
      "form-action 'none'",
      "frame-ancestors 'self'",
      "sandbox allow-popups",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/allow-scripts|allow-same-origin|script-src/);
    expect(look.headers.get("referrer-policy")).toBe("no-referrer");
    const raw = await ann.get(`${at}/raw`);
    expect(raw.headers.get("content-disposition")).toStartWith("attachment");
    expect(await raw.text()).toContain("https://track.test/1.gif");
    await house.close();
  });

  test(`the same bytes are kept once, and a mail of too many files says so on the page (${engine})`, async () => {
    const { house } = await aMailedHouse(engine, file("image/png", "a.png", png), file("image/png", "b.png", png));
    expect(await rows(house)).toEqual({ files: 1, attachments: 2 });
    await cleoMails(house, 1, [
      { body: "And again." },
      ...Array.from({ length: 210 }, () => file("image/png", "a.png", png)),
    ]);
    expect(await rows(house)).toEqual({ files: 1, attachments: 202 });
    const page = await (await (await signedInAs(house, "ann")).get("/cases/1")).text();
    expect(page).toContain("This mail has more than 200 attachments: the first 200 are listed");
    expect(page).toContain("Download the mail as it came");
    await house.close();
  });

  test(`a case that begins with a mail shows what came with it (${engine})`, async () => {
    const house = await aHouse(engine, withGateway);
    const to = `store-lyon-2@${house.world.config.mailDomain}`;
    const words = { type: "text/html", body: "<p>The bread was mouldy and nobody helped me.</p>" };
    await mailIn(house, { from: "zoe@example.test", to }, [words, file("image/png", "bread.png", png)]);
    const page = await (await (await signedInAs(house, "ann")).get("/cases/1")).text();
    const said = page.slice(0, page.indexOf("Why this is a case"));
    expect(said).toContain('alt="Picture bread.png"');
    expect(said).toContain("Show it as it was formatted");
    await house.close();
  });
}
