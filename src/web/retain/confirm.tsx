import { Elysia } from "elysia";
import { page } from "../../../views/page.tsx";
import { WasItYou } from "../../../views/retain/was-it-you.tsx";
import { readVerbs } from "../../core/retain/read-verbs.ts";
import { type ClaimedMail, claimedMail, claimedMails } from "../../flow/retain/claimed-mail.ts";
import { confirmMail } from "../../flow/retain/confirm-mail.ts";
import { disownMail } from "../../flow/retain/disown-mail.ts";
import { findCase } from "../../store/retain/cases.ts";
import { listEvents } from "../../store/retain/log.ts";
import { findMessageOf } from "../../store/retain/messages.ts";
import type { House } from "../app.ts";
import { frameOf } from "../frame.tsx";
import { type SignedInVisit, signedIn } from "../gates.ts";
import { refusal } from "../refusal.ts";
import { seeOther } from "../see-other.ts";
import { Wrong } from "../wrong.ts";

/** "Was this you?": the page of a mail that nobody vouches for, for the person whom it names and for nobody else. */
export const wasItYouPages = (house: House) =>
  new Elysia({ name: "was-it-you" })
    .get(
      "/confirm/:id",
      signedIn(house, (visit) => show(house, visit)),
    )
    .post(
      "/confirm/:id/yes",
      signedIn(house, (visit) => answer(house, visit, confirmMail)),
      { parse: "none" },
    )
    .post(
      "/confirm/:id/no",
      signedIn(house, (visit) => answer(house, visit, disownMail)),
      { parse: "none" },
    );

async function show(house: House, visit: SignedInVisit, error?: string): Promise<Response> {
  const { db } = house.world;
  const { reader } = visit;
  const { mail, standing } = await mailOf(house, visit);
  const it = mail.caseId === null ? undefined : await findCase(db, mail.caseId);
  const text = (await findMessageOf(db, mail.id))?.text ?? "";
  const reading = readVerbs(text, "mail");
  const runs = reading.kind === "verbs" && !(await isUnshown(house, mail)) ? reading.instructions : [];
  const others = (await claimedMails(house.world, visit.person)).filter(({ id }) => id !== mail.id);
  return page(
    frameOf(house, visit, {
      title: reader.t("Was this you?"),
      width: "narrow",
      status: error === undefined ? 200 : 409,
    }),
    <WasItYou
      reader={reader}
      action={`/confirm/${mail.id}`}
      standing={standing}
      mail={{
        from: mail.sender ?? "",
        subject: mail.subject ?? "",
        at: mail.receivedAt,
        reason: mail.reason ?? "",
        text,
      }}
      caseNumber={it?.number ?? null}
      asks={runs}
      others={others.map(({ id, subject, receivedAt }) => ({ id, subject, at: receivedAt }))}
      error={error}
    />,
  );
}

async function answer(house: House, visit: SignedInVisit, act: typeof confirmMail): Promise<Response> {
  const { mail } = await mailOf(house, visit);
  try {
    await act(house.world, mail.id, visit.person);
    return seeOther(`/confirm/${mail.id}`);
  } catch (why) {
    return show(house, visit, refusal(why));
  }
}

/** Whether its verbs stand in a part that its formatted look does not show: they are not done then, whoever wrote them. */
async function isUnshown({ world: { db } }: House, { id, caseId }: ClaimedMail["mail"]): Promise<boolean> {
  return (caseId === null ? [] : await listEvents(db, caseId)).some(({ what, data }) => {
    const doubt: { inboundId?: unknown; unshown?: unknown } = what === "unverified" ? JSON.parse(data) : {};
    return doubt.inboundId === id && doubt.unshown === true;
  });
}

/** Nobody else learns whether there is such a mail. */
async function mailOf({ world }: House, { params, person }: SignedInVisit): Promise<ClaimedMail> {
  const claimed = await claimedMail(world, params.id ?? "", person);
  if (!claimed) throw new Wrong(404);
  return claimed;
}
