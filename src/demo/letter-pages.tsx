import { Elysia } from "elysia";
import { LetterPage } from "../../views/demo/letter.tsx";
import { PostBox } from "../../views/demo/post-box.tsx";
import type { ThreadItem } from "../../views/demo/thread.tsx";
import { page } from "../../views/page.tsx";
import { findCase } from "../store/retain/cases.ts";
import { findLetter, type QueuedLetter } from "../store/retain/letters.ts";
import { listMessages } from "../store/retain/messages.ts";
import type { House } from "../web/app.ts";
import { formOf } from "../web/form.ts";
import { frameOf } from "../web/frame.tsx";
import { open, recognised } from "../web/gates.ts";
import { refusal } from "../web/refusal.ts";
import { seeOther } from "../web/see-other.ts";
import type { Visit } from "../web/visit.ts";
import { Wrong } from "../web/wrong.ts";
import type { World } from "../world.ts";
import { companyReader } from "./company-reader.ts";
import { framed, readyReplies, replyPath } from "./letter-frame.ts";
import { headersOf, letterJson } from "./letter-json.ts";
import { findNewest, listBox, listBoxes, listSent, listSince, listThread } from "./post-box.ts";
import { sendReply } from "./send-reply.ts";
import type { TimeMachine } from "./time-machine.ts";

const PAGE = 30;
const BOXES = 12;

/** The post box: everybody's letters, each with a form that answers it as its reader's mail program would. */
export const letterPages = (house: House, machine: TimeMachine) =>
  new Elysia({ name: "demo-letters" })
    .get(
      "/demo/mail",
      open(house, (visit) => list(house, visit)),
    )
    .get(
      "/demo/mail.json",
      open(house, () => allLetters(house.world)),
    )
    .get(
      "/demo/mail/:id",
      open(house, (visit) => show(house, visit)),
    )
    .get(
      "/demo/mail/:id/html",
      open(house, async (visit) => framed(await letterOf(house.world, visit), house.world.config.mailDomain)),
    )
    .post(
      "/demo/mail/:id/reply",
      open(house, (visit) => reply(house, machine, visit)),
      { parse: "none" },
    );

async function list(house: House, visit: Visit): Promise<Response> {
  const { world } = house;
  const reader = await companyReader(world);
  const search = (visit.url.searchParams.get("to") ?? "").trim().slice(0, 254);
  const before = visit.url.searchParams.get("before");
  const found = await listBox(world.db, { search, before, limit: PAGE + 1 });
  const shown = found.slice(0, PAGE);
  const last = found.length > PAGE ? shown.at(-1) : undefined;
  const next = last && `/demo/mail?${new URLSearchParams({ ...(search ? { to: search } : {}), before: last.id })}`;
  const frame = frameOf(house, (await recognised(house, visit)) ?? visit, { title: reader.t("Post box"), reader });
  return page(
    frame,
    <PostBox reader={reader} search={search} letters={shown} boxes={await listBoxes(world.db, BOXES)} next={next} />,
  );
}

async function allLetters({ db }: World): Promise<Response> {
  const letters = [];
  for (const { id, number } of await listSent(db)) {
    const letter = await findLetter(db, id);
    if (letter) letters.push(letterJson(letter, number));
  }
  return Response.json(letters, { headers: { "cache-control": "no-store" } });
}

async function show(
  house: House,
  visit: Visit,
  failed?: { error: string; to: string; text: string },
): Promise<Response> {
  const { world } = house;
  const reader = await companyReader(world);
  const letter = await letterOf(world, visit);
  const { searchParams } = visit.url;
  const it = letter.caseId === null ? undefined : await findCase(world.db, letter.caseId);
  const frame = frameOf(house, (await recognised(house, visit)) ?? visit, {
    title: letter.subject,
    reader,
    ...(failed ? { status: 409 } : {}),
  });
  const since = searchParams.get("since");
  return page(
    frame,
    <LetterPage
      reader={reader}
      letter={{
        ...letter,
        at: letter.sentAt ?? letter.createdAt,
        headers: headersOf(letter),
        number: it?.number ?? null,
      }}
      ready={readyReplies(letter, world.config.mailDomain).map((one) => ({
        label: one.label,
        href: replyPath(letter.id, one),
      }))}
      reply={{
        to: failed?.to ?? searchParams.get("to") ?? letter.replyTo ?? bare(letter.from),
        text: failed?.text ?? searchParams.get("say") ?? "",
        isBegun: searchParams.has("say"),
        error: failed?.error,
      }}
      thread={await threadOf(world, letter)}
      came={since === null ? null : await listSince(world.db, since, BOXES)}
    />,
  );
}

async function reply(house: House, machine: TimeMachine, visit: Visit): Promise<Response> {
  const { world } = house;
  const letter = await letterOf(world, visit);
  const form = await formOf(visit.request);
  const [to, text] = [form.text("to", 320), form.raw("text").slice(0, 20_000)];
  const newest = await findNewest(world.db);
  try {
    await sendReply(world, letter, { to, text });
  } catch (why) {
    return show(house, visit, { error: refusal(why), to, text });
  }
  await machine.catchUp(world);
  return seeOther(`/demo/mail/${letter.id}?${new URLSearchParams({ since: newest ?? "" })}`);
}

async function letterOf({ db }: World, { params }: Visit): Promise<QueuedLetter> {
  const letter = await findLetter(db, params.id ?? "");
  if (!letter) throw new Wrong(404);
  return letter;
}

/** What went to and fro between Amends and the letter's reader about this case, the oldest first. */
async function threadOf({ db }: World, letter: QueuedLetter): Promise<ThreadItem[]> {
  if (letter.caseId === null) return [];
  const mine = (await listMessages(db, letter.caseId)).filter(
    ({ surface, personId, customerId }) =>
      surface === "mail" && (letter.personId ? personId === letter.personId : customerId === letter.customerId),
  );
  const written = mine.map(({ at, text }): ThreadItem => ({ by: "reader", at, text }));
  const sent = (await listThread(db, letter.caseId, letter.to)).map((one): ThreadItem => ({ by: "amends", ...one }));
  return [...sent, ...written].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.by < b.by ? 1 : -1));
}

const bare = (from: string): string => /<([^<>]+)>/.exec(from)?.[1] ?? from;
