import type { Mode, Response } from "../../core/ask/response.ts";
import type { Instant } from "../../core/instant.ts";
import { assess } from "../../core/listen/assess.ts";
import { USUAL } from "../../core/listen/score.ts";
import type { Signal } from "../../core/listen/signal.ts";
import { refFromId } from "../../core/org/ref.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Customer } from "../../core/retain/customer.ts";
import { repeatOf } from "../../core/retain/repeat.ts";
import { addResponse, listEarlierScores } from "../../store/ask/responses.ts";
import { addSignals } from "../../store/listen/signals.ts";
import { findUnitByCode } from "../../store/org/units.ts";
import { findOpenCase, listLastClosed } from "../../store/retain/cases.ts";
import { addCustomer, findCustomerBy, findCustomerByRef, saveCustomer } from "../../store/retain/customers.ts";
import type { World } from "../../world.ts";
import { rulesNow } from "../listen/rules-now.ts";
import { thresholdNow } from "../listen/threshold-now.ts";
import { once } from "../once.ts";
import { aroundManager } from "../retain/around-manager.ts";
import { moveCase } from "../retain/move-case.ts";
import { alertOwner, openCase, type Taker } from "../retain/open-case.ts";
import { tellRepeat } from "../retain/tell-repeat.ts";

/** What came in at an edge, checked there. Texts are trimmed, "" is null; `email` is lower-case. */
export type Incoming = {
  store: string;
  mode: Mode;
  survey: string | null;
  customer: { name: string | null; email: string | null; phone: string | null };
  answers: Readonly<Record<string, string | number>>;
  score: number | null;
  comment: string | null;
  note: string | null;
  suspectsProblem: boolean;
  /** How sure the survey-taker is of that, in percent; null for one who did not say. */
  suspicion?: number | null;
  contactMe: boolean;
  /** When it was said; null for now. */
  at: Instant | null;
  /** The customer complains about the store's manager: true when somebody says so; else their words may. */
  aboutManager?: boolean;
};

/**
 * `isHistory`: it was said too long ago to open a case, and counts in figures only. `inboundId`: the mail that it came by.
 * `earlierId`: the closed case that a case of it goes on from.
 */
export type Origin = {
  isHistory: boolean;
  inboundId: string | null;
  earlierId: string | null;
  /** One of us took it as a complaint, which always opens a case, at least this grave. */
  complaint: { taker: Taker; severity: Case["severity"] } | null;
};
const fromNowhere: Origin = { isHistory: false, inboundId: null, earlierId: null, complaint: null };

export type Taken = {
  response: { id: string };
  signals: readonly Signal[];
  severity: Response["severity"];
  /** As they stand in the response that was kept; missing in an answer that an earlier version of Amends kept. */
  heard?: Pick<Response, "language" | "probability" | "threshold" | "rulesVersion">;
  case: { id: string; number: number; state: Case["state"] } | null;
};

/**
 * Takes one response: the customer, the signals, and a case or the open case of this customer at this store, in one
 * transaction. With a `key`, the same request again gives the same answer and does nothing; another request under the same
 * key is Refused, as is an unknown store.
 */
export function takeResponse(
  world: World,
  incoming: Incoming,
  actor: Actor,
  key: string | null = null,
  origin: Partial<Origin> = {},
): Promise<Taken> {
  return once(world, key, incoming, (inside) => take(inside, incoming, actor, { ...fromNowhere, ...origin }));
}

async function take(world: World, incoming: Incoming, actor: Actor, origin: Origin): Promise<Taken> {
  const { isHistory, inboundId, earlierId, complaint } = origin;
  const { db, now, newId } = world;
  const unit = await findUnitByCode(db, incoming.store);
  if (!unit) throw new Refused("There is no store with the code “{{store}}”.", { store: incoming.store });
  const customer = await recogniseCustomer(world, incoming.customer);
  const threshold = await thresholdNow(world);
  const earlierScores = customer ? await listEarlierScores(db, customer.id, USUAL) : [];
  const { signals, severity, ...assessed } = assess({ ...incoming, earlierScores }, await rulesNow(world), threshold);
  const opensCase = (assessed.opensCase || complaint !== null) && !isHistory;
  const aboutManager = incoming.aboutManager ?? assessed.aboutManager;
  const grave = complaint?.severity === "critical" ? "critical" : atLeastAlert(severity);
  const open = customer && !isHistory ? await findOpenCase(db, unit.id, customer.id) : undefined;
  const because = signals[0]?.rule ?? "";
  const repeat =
    customer && opensCase && !open ? repeatOf(await listLastClosed(db, unit.id, customer.id), grave, now()) : null;
  const it =
    open ??
    (opensCase
      ? await openCase(
          world,
          {
            ...{ unit, customer, because, aboutManager, repeat, taker: complaint?.taker ?? null },
            ...{ severity: repeat?.severity ?? grave, earlierId: earlierId ?? repeat?.earlierId ?? null },
          },
          actor,
        )
      : null);
  const { store: _, customer: __, aboutManager: ___, ...said } = incoming;
  const response: Response = {
    ...said,
    id: newId(),
    unitId: unit.id,
    customerId: customer?.id ?? null,
    caseId: it?.id ?? null,
    severity,
    suspicion: incoming.suspicion ?? null,
    rulesVersion: assessed.version,
    language: assessed.language,
    probability: assessed.probability,
    threshold: assessed.probability === null ? null : threshold,
    at: incoming.at ?? now(),
    receivedAt: now(),
    inboundId,
  };
  await addResponse(db, response);
  await addSignals(db, { responseId: response.id }, signals, newId);
  if (open && aboutManager && !open.aboutManager)
    await moveCase(world, open.id, await aroundManager(world, open, ""), actor);
  const after = open
    ? await moveCase(
        world,
        open.id,
        { verb: "join", severity: opensCase ? grave : "none", responseId: response.id },
        actor,
      )
    : it;
  if (it && !open && it.ownerId !== complaint?.taker.person.id) await alertOwner(world, it);
  if (it && repeat && repeat.level > 0) await tellRepeat(world, it);
  return {
    response: { id: response.id },
    signals,
    severity,
    heard: {
      ...{ language: response.language, probability: response.probability },
      ...{ threshold: response.threshold, rulesVersion: response.rulesVersion },
    },
    case: after && { id: after.id, number: after.number, state: after.state },
  };
}

/** A wish to be contacted opens a case whatever the words say, so it counts as an alert. */
const atLeastAlert = (severity: Response["severity"]): Case["severity"] =>
  severity === "critical" ? "critical" : "alert";

/** The customer by address or telephone; what was not known of them before is added, nothing is overwritten. */
export async function recogniseCustomer(world: World, said: Incoming["customer"]): Promise<Customer | null> {
  const { db, now } = world;
  if (said.name === null && said.email === null && said.phone === null) return null;
  const known = await findCustomerBy(db, said.email, said.phone);
  if (!known) {
    const customer = { ...(await freshId(world)), ...said, mailStopped: null };
    await addCustomer(db, customer, now());
    return customer;
  }
  const fuller = {
    ...known,
    name: known.name ?? said.name,
    email: known.email ?? said.email,
    phone: known.phone ?? said.phone,
  };
  if (JSON.stringify(fuller) !== JSON.stringify(known)) await saveCustomer(db, fuller);
  return fuller;
}

/** An id whose short form stands for nobody else yet: two of many customers may share one (refFromId). */
async function freshId({ db, newId }: World): Promise<{ id: string; ref: string }> {
  for (;;) {
    const id = newId();
    const ref = refFromId(id);
    if (!(await findCustomerByRef(db, ref))) return { id, ref };
  }
}
