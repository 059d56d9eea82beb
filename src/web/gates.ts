import type { Reader } from "../../views/words.ts";
import type { Person, RoleAt } from "../core/org/person.ts";
import { type Powers, unitIdsWith } from "../core/org/rights.ts";
import type { Unit } from "../core/org/unit.ts";
import { resumeSession, type Visitor } from "../flow/org/resume-session.ts";
import { readerAt } from "../flow/retain/reader-at.ts";
import { findRoot } from "../store/org/units.ts";
import type { House } from "./app.ts";
import { sessionToken } from "./cookies.ts";
import { errorAnswer } from "./errors.tsx";
import { secured } from "./headers.ts";
import { askToSignIn } from "./org/sign-in-page.tsx";
import { type Asked, isHttps, type Visit, visitOf } from "./visit.ts";
import { Wrong } from "./wrong.ts";

/** A visit of somebody who has signed in. `reader` lives by the company's clock. */
export type SignedInVisit = Visit & {
  visitor: Visitor;
  person: Person;
  roles: readonly RoleAt[];
  powers: Powers;
  company: Unit;
  /** Runs the whole chain's Amends: admin at the top of the tree. */
  isAdmin: boolean;
  reader: Reader;
};

type Answer<V extends Visit> = (visit: V) => Response | Promise<Response>;

/** A page for anybody. */
export const open =
  (house: House, answer: Answer<Visit>) =>
  (asked: Asked): Promise<Response> => {
    const visit = visitOf(asked);
    return guarded(house, visit, () => answer(visit));
  };

/** A page for people of the chain; anybody else gets the sign-in form instead, and nothing of the page. */
export const signedIn =
  (house: House, answer: Answer<SignedInVisit>) =>
  (asked: Asked): Promise<Response> => {
    const visit = visitOf(asked);
    return guarded(house, visit, async () => {
      const inside = await recognised(house, visit);
      return inside ? guarded(house, inside, () => answer(inside)) : askToSignIn(house, visit);
    });
  };

/** A page for those who run the chain's Amends. */
export const asAdmin = (house: House, answer: Answer<SignedInVisit>) =>
  signedIn(house, (visit) => {
    if (!visit.isAdmin) throw new Wrong(403);
    return answer(visit);
  });

/** The visit with whoever is signed in on it; undefined when nobody is. */
export async function recognised({ world }: House, visit: Visit): Promise<SignedInVisit | undefined> {
  const token = sessionToken(world, visit.request);
  const visitor = token === undefined ? undefined : await resumeSession(world, token);
  const company = visitor && (await findRoot(world.db));
  if (!visitor || !company) return undefined;
  const { person, roles, powers } = visitor;
  const isAdmin = unitIdsWith(roles, "administer").includes(company.id);
  const reader = readerAt(world, company.timeZone ?? "UTC");
  return { ...visit, visitor, person, roles, powers, company, isAdmin, reader };
}

/** The answer with the security headers of its own nonce, whatever happens on the way. */
async function guarded(house: House, visit: Visit, answer: () => Response | Promise<Response>): Promise<Response> {
  const response = await Promise.try(answer).catch((why) => errorAnswer(house, visit, why));
  return secured(response, { nonce: visit.nonce, https: isHttps(house.world) });
}
