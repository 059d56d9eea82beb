import { Elysia } from "elysia";
import { Profile } from "../../../views/org/profile.tsx";
import { page } from "../../../views/page.tsx";
import { isFresh } from "../../core/org/session.ts";
import { setPassword } from "../../flow/org/set-password.ts";
import { signOut } from "../../flow/org/sign-out.ts";
import { passwordHashOf } from "../../store/org/people.ts";
import { listSessionsOf } from "../../store/org/sessions.ts";
import type { House } from "../app.ts";
import { cookie } from "../cookies.ts";
import { formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { type SignedInVisit, signedIn } from "../gates.ts";
import { refusal } from "../refusal.ts";
import { seeOther } from "../see-other.ts";
import { callOffAbsence, keepAbsence } from "./absence.ts";
import { absenceCard, noAbsence, typedAbsence } from "./absence-form.tsx";
import { sessionCookie } from "./sign-in.tsx";

/** One's own account. */
export const profilePages = (house: House) =>
  new Elysia({ name: "profile" })
    .get(
      "/profile",
      signedIn(house, (visit) => show(house, visit)),
    )
    .post(
      "/profile/password",
      signedIn(house, (visit) => changePassword(house, visit)),
      { parse: "none" },
    )
    .post("/profile/absence", onAbsence(house, keepAbsence), { parse: "none" })
    .post("/profile/absence/end", onAbsence(house, callOffAbsence), { parse: "none" })
    .post(
      "/profile/sign-out-everywhere",
      signedIn(house, (visit) => leaveEverywhere(house, visit)),
      { parse: "none" },
    );

async function show(house: House, visit: SignedInVisit, error?: string, typed = noAbsence): Promise<Response> {
  const { db, now } = house.world;
  const { person, reader, visitor, url } = visit;
  const sessions = await listSessionsOf(db, person.id, now());
  const fresh = isFresh(visitor.session, now()) || (await passwordHashOf(db, person.id)) === null;
  return page(
    frameOf(house, visit, { title: reader.t("You"), status: error === undefined ? 200 : 409 }),
    <Profile
      reader={reader}
      name={person.name}
      email={person.email}
      sessions={sessions}
      own={visitor.session.hash}
      isFresh={fresh}
      absence={await absenceCard(house.world, reader, person, { action: "/profile", typed })}
      error={error}
      isSaved={error === undefined && url.searchParams.has("saved")}
    />,
  );
}

const onAbsence = (house: House, deed: typeof keepAbsence) =>
  signedIn(house, async (visit) => {
    const form = await formOf(visit.request);
    try {
      await deed(house.world, visit, visit.person, form);
      return seeOther("/profile#away");
    } catch (why) {
      return show(house, visit, refusal(why), typedAbsence(form));
    }
  });

async function changePassword(house: House, visit: SignedInVisit): Promise<Response> {
  const { world, hasher } = house;
  const form = await formOf(visit.request);
  const { agent, address, visitor } = visit;
  try {
    const wanted = { current: form.raw("current"), password: form.raw("password"), agent, address };
    const again = await setPassword(world, hasher, visitor, wanted);
    return seeOther("/profile?saved", [await sessionCookie(world, again)]);
  } catch (why) {
    return show(house, visit, refusal(why));
  }
}

async function leaveEverywhere({ world }: House, { visitor }: SignedInVisit): Promise<Response> {
  await signOut(world, visitor, { everywhere: true });
  return seeOther("/sign-in", [cookie(world, "sid", null, 0)]);
}
