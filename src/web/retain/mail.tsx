import { Elysia } from "elysia";
import { page } from "../../../views/page.tsx";
import { MailRoom, type MailTab } from "../../../views/retain/mail-room.tsx";
import { asPerson } from "../../core/org/acting.ts";
import { discardMail } from "../../flow/retain/discard-mail.ts";
import { readMailAgain } from "../../flow/retain/read-mail-again.ts";
import { releaseMail } from "../../flow/retain/release-mail.ts";
import { sendLetterAgain } from "../../flow/retain/send-letter-again.ts";
import { findInbound, type Inbound, listInbound } from "../../store/retain/inbound.ts";
import { countLetters, listLetters, type QueuedLetter } from "../../store/retain/letters.ts";
import { countAside, listAside, type MailAside } from "../../store/retain/mails-aside.ts";
import { findRaw } from "../../store/retain/raw-mails.ts";
import type { House } from "../app.ts";
import { frameOf } from "../frame.tsx";
import { asAdmin, type SignedInVisit } from "../gates.ts";
import { refusal } from "../refusal.ts";
import { seeOther } from "../see-other.ts";
import { Wrong } from "../wrong.ts";

const PAGE = 50;
const tabs = ["out", "waiting", "failed", "aside", "in"] as const satisfies readonly MailTab[];

/** The outbox and the inbox, for those who run the chain's Amends. */
export const mailPages = (house: House) =>
  new Elysia({ name: "mail" })
    .get(
      "/mail",
      asAdmin(house, (visit) => show(house, visit)),
    )
    .post(
      "/mail/letters/:id/again",
      asAdmin(house, (visit) => again(house, visit, sendLetterAgain, "waiting")),
      { parse: "none" },
    )
    .post(
      "/mail/in/:id/again",
      asAdmin(house, (visit) => again(house, visit, readMailAgain, "in")),
      { parse: "none" },
    )
    .post(
      "/mail/in/:id/release",
      asAdmin(house, (visit) => judge(house, visit, releaseMail)),
      { parse: "none" },
    )
    .post(
      "/mail/in/:id/discard",
      asAdmin(house, (visit) => judge(house, visit, discardMail)),
      { parse: "none" },
    )
    .get(
      "/mail/in/:id/raw",
      asAdmin(house, (visit) => rawFile(house, visit)),
    );

async function show(house: House, visit: SignedInVisit, error?: string): Promise<Response> {
  const { world } = house;
  const { reader, url } = visit;
  const tab = tabs.find((one) => one === url.searchParams.get("tab")) ?? "out";
  const letters = await countLetters(world.db);
  const listed = await listOf(house, tab, url.searchParams.get("after"));
  return page(
    frameOf(house, visit, { title: reader.t("Mail"), status: error === undefined ? 200 : 409 }),
    <MailRoom
      reader={reader}
      tab={tab}
      counts={{ queued: letters.queued, failed: letters.failed, aside: await countAside(world.db) }}
      hasRelay={world.post !== null}
      error={error}
      {...listed}
    />,
  );
}

async function listOf({ world: { db } }: House, tab: MailTab, after: string | null) {
  const none = { letters: null, mails: null, aside: null };
  if (tab === "in") return { ...none, mails: (await listInbound(db, { limit: PAGE })).map(mailLine) };
  if (tab === "aside") return { ...none, aside: (await listAside(db, PAGE)).map(asideLine) };
  const status = ({ out: undefined, waiting: "queued", failed: "failed" } as const)[tab];
  const letters = await listLetters(db, {
    ...(status ? { status } : {}),
    ...(after ? { after } : {}),
    limit: PAGE + 1,
  });
  const shown = letters.slice(0, PAGE);
  const last = letters.length > PAGE ? shown.at(-1) : undefined;
  const next = last && `/mail?tab=${tab}&after=${encodeURIComponent(last.createdAt)}`;
  return { ...none, letters: shown.map(letterLine), next };
}

const letterLine = ({ id, to, subject, status, createdAt: at, attempts, answer }: QueuedLetter) => ({
  id,
  to,
  subject,
  status,
  at,
  attempts,
  answer,
});

const mailLine = ({ id, envelopeFrom: from, envelopeTo: to, state, receivedAt: at, problem }: Inbound) => ({
  id,
  from,
  to,
  state,
  at,
  problem,
});

const asideLine = (mail: MailAside) => ({
  ...mailLine(mail),
  sender: mail.sender,
  subject: mail.subject,
  caseNumber: mail.caseNumber,
  standing: standingOf(mail),
  reason: mail.reason ?? mail.problem,
});

function standingOf({ state, authority, discardedBy }: Inbound): "unreadable" | "waits" | "discarded" | "disowned" {
  if (state === "failed") return "unreadable";
  if (authority === "disowned") return "disowned";
  return discardedBy === null ? "waits" : "discarded";
}

async function judge(house: House, visit: SignedInVisit, act: typeof releaseMail): Promise<Response> {
  try {
    await act(house.world, visit.params.id ?? "", visit.person);
    return seeOther("/mail?tab=aside");
  } catch (why) {
    return show(house, visit, refusal(why));
  }
}

async function again(house: House, visit: SignedInVisit, act: typeof sendLetterAgain, tab: MailTab): Promise<Response> {
  try {
    await act(house.world, visit.params.id ?? "", asPerson(visit.person, "web"));
    return seeOther(`/mail?tab=${tab}`);
  } catch (why) {
    return show(house, visit, refusal(why));
  }
}

/** The mail as it came, as a file to save: never shown by a browser. */
async function rawFile({ world: { db } }: House, { params }: SignedInVisit): Promise<Response> {
  const id = params.id ?? "";
  const [mail, raw] = [await findInbound(db, id), await findRaw(db, id)];
  if (!mail || !raw) throw new Wrong(404);
  return new Response(new Uint8Array(raw), {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": `attachment; filename="mail-${mail.id.replace(/[^\w-]/g, "")}.eml"`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}
