import { Elysia } from "elysia";
import { FormattedMailPage } from "../../../views/retain/formatted-mail.tsx";
import { findFile, isMailOf } from "../../store/retain/attachments.ts";
import { findRaw } from "../../store/retain/raw-mails.ts";
import type { House } from "../app.ts";
import { type SignedInVisit, signedIn } from "../gates.ts";
import { Wrong } from "../wrong.ts";
import { caseFor } from "./case-sight.ts";

/** What mails of a case carried, and how they looked: for those who see the case. */
export const attachmentPages = (house: House) =>
  new Elysia({ name: "attachments" })
    .get(
      "/cases/:number/mails/:mail/files/:n",
      signedIn(house, (visit) => download(house, visit)),
    )
    .get(
      "/cases/:number/mails/:mail/files/:n/picture",
      signedIn(house, (visit) => picture(house, visit)),
    )
    .get(
      "/cases/:number/mails/:mail/formatted",
      signedIn(house, (visit) => formatted(house, visit)),
    )
    .get(
      "/cases/:number/mails/:mail/raw",
      signedIn(house, (visit) => raw(house, visit)),
    );

/** A file to save: no browser may open it as part of this site, whatever it claims to be. */
async function download(house: House, visit: SignedInVisit): Promise<Response> {
  const { name, bytes } = await fileFor(house, visit);
  return new Response(bytes, { headers: toSave(name) });
}

/** A picture, if the file really is one that can hold no script. */
async function picture(house: House, visit: SignedInVisit): Promise<Response> {
  const { name, bytes, image } = await fileFor(house, visit);
  if (image === null) throw new Wrong(404);
  return new Response(bytes, {
    headers: { ...fenced, "content-type": image, "content-disposition": named("inline", name) },
  });
}

/** The mail as its sender meant it to look, for the frame on the case's page. */
async function formatted(house: House, visit: SignedInVisit): Promise<Response> {
  const { bytes } = await mailFor(house, visit);
  return FormattedMailPage({ reader: visit.reader, mail: await house.formattedMail(bytes) });
}

/** The mail as it came. */
async function raw(house: House, visit: SignedInVisit): Promise<Response> {
  const { id, bytes } = await mailFor(house, visit);
  return new Response(bytes, { headers: toSave(`mail-${id}.eml`) });
}

async function fileFor({ world }: House, visit: SignedInVisit) {
  const { number = "", mail: inboundId = "", n = "" } = visit.params;
  const it = await caseFor(world, visit, number);
  const file = /^[1-9]\d{0,3}$/.test(n)
    ? await findFile(world.db, { caseId: it.id, inboundId, n: Number(n) })
    : undefined;
  if (!file) throw new Wrong(404);
  return { ...file, bytes: new Uint8Array(file.bytes) };
}

async function mailFor({ world }: House, visit: SignedInVisit) {
  const { number = "", mail: id = "" } = visit.params;
  const it = await caseFor(world, visit, number);
  const bytes = (await isMailOf(world.db, it.id, id)) ? await findRaw(world.db, id) : undefined;
  if (!bytes) throw new Wrong(404);
  return { id, bytes: new Uint8Array(bytes) };
}

/** What comes from a stranger runs nothing, and stays with the person who asked. */
const fenced = {
  "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "cache-control": "private, max-age=3600",
};

const toSave = (name: string) => ({
  ...fenced,
  "content-type": "application/octet-stream",
  "content-disposition": named("attachment", name),
});

/** RFC 6266: the name as it is, and in ASCII for what reads no other. */
function named(how: "inline" | "attachment", name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(name).replace(/['()*!]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
