import { Elysia } from "elysia";
import { Letters, type Look } from "../../../views/demo/letters.tsx";
import { page } from "../../../views/page.tsx";
import type { House } from "../../web/app.ts";
import { frameOf } from "../../web/frame.tsx";
import { open, recognised } from "../../web/gates.ts";
import type { Visit } from "../../web/visit.ts";
import { Wrong } from "../../web/wrong.ts";
import { companyReader } from "../company-reader.ts";
import { inFrame } from "../letter-frame.ts";
import { samples } from "./samples.ts";

/** Every kind of letter, for those who write and translate them. */
export const samplePages = (house: House) =>
  new Elysia({ name: "demo-samples" })
    .get(
      "/demo/letters",
      open(house, (visit) => show(house, visit)),
    )
    .get(
      "/demo/letters/:kind/html",
      open(house, ({ params, url }) => inFrame(coloured(htmlOf(params.kind), lookOf(url).colours))),
    );

async function show(house: House, visit: Visit): Promise<Response> {
  const reader = await companyReader(house.world);
  const all = Object.entries(samples()).map(([name, sample]) => ({ name, ...sample }));
  const asked = visit.url.searchParams.get("kind");
  const shown = asked === null ? all[0] : all.find(({ name }) => name === asked);
  if (!shown) throw new Wrong(404);
  const frame = frameOf(house, (await recognised(house, visit)) ?? visit, { title: reader.t("Every letter"), reader });
  return page(frame, <Letters reader={reader} lines={all} shown={shown} look={lookOf(visit.url)} />);
}

function htmlOf(kind = ""): string {
  const all = samples();
  const sample = Object.hasOwn(all, kind) ? all[kind] : undefined;
  if (!sample) throw new Wrong(404);
  return sample.letter.html;
}

const lookOf = ({ searchParams }: URL): Look => ({
  width: searchParams.get("width") === "phone" ? "phone" : "desktop",
  colours: searchParams.get("colours") === "dark" ? "dark" : "light",
});

/** The letter as a mail program by day or by night shows it, whatever the reader's own screen prefers. */
const coloured = (html: string, colours: Look["colours"]): string =>
  html
    .replace("@media (prefers-color-scheme:dark)", colours === "dark" ? "@media all" : "@media not all")
    .replace("color-scheme:light dark", `color-scheme:${colours}`)
    .replace('name="color-scheme" content="light dark"', `name="color-scheme" content="${colours}"`);
