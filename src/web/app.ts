import { type AnyElysia, Elysia } from "elysia";
import type { FormattedMail } from "../core/retain/mail-content.ts";
import type { Hasher } from "../hasher.ts";
import type { World } from "../world.ts";
import { feedbackPages } from "./ask/f.tsx";
import { invitationsApi } from "./ask/invitations-api.ts";
import { responsesApi } from "./ask/responses-api.ts";
import { unsubscribePages } from "./ask/u.tsx";
import { assetServer } from "./assets.ts";
import { errorAnswer } from "./errors.tsx";
import { newNonce, secured } from "./headers.ts";
import { type Health, healthRoutes } from "./health.ts";
import { auditApi } from "./learn/audit-api.ts";
import { ledgerPages } from "./learn/ledger.tsx";
import { logPages } from "./learn/log.tsx";
import { responsePages } from "./listen/responses.tsx";
import { rulePages } from "./listen/rules.tsx";
import { scorePages } from "./listen/scores.tsx";
import { trialPages } from "./listen/trials.tsx";
import { openApi } from "./open-api.ts";
import { holidayPages } from "./org/holidays.tsx";
import { hoursPages } from "./org/hours.tsx";
import { keysPages } from "./org/keys.tsx";
import { orgPages } from "./org/org.tsx";
import { personPages } from "./org/person.tsx";
import { policyPages } from "./org/policies.tsx";
import { profilePages } from "./org/profile.tsx";
import { readinessPages } from "./org/readiness.tsx";
import { setUpPages } from "./org/set-up.tsx";
import { settingsPages } from "./org/settings.tsx";
import { signInPages } from "./org/sign-in.tsx";
import { attachmentPages } from "./retain/attachments.tsx";
import { auditPages } from "./retain/audit-calls.tsx";
import { confirmPages } from "./retain/c.tsx";
import { casePages } from "./retain/cases.tsx";
import { casesApi } from "./retain/cases-api.ts";
import { wasItYouPages } from "./retain/confirm.tsx";
import { contactQuestionPages } from "./retain/contact-question.tsx";
import { mailPages } from "./retain/mail.tsx";
import { newCasePages } from "./retain/new-case.tsx";
import { undoPages } from "./retain/undo.tsx";
import { isOneClick, isSameOrigin } from "./same-origin.ts";
import { isHttps, visitOf } from "./visit.ts";
import { Wrong } from "./wrong.ts";

/** Larger bodies than any form or response of ours are refused before they are read. */
export const MAX_BODY = 2 * 1024 * 1024;

/** One room of pages: the routes of its own. */
export type Pages = (house: House) => AnyElysia;

/**
 * What the pages need besides the world. With the pages of a demo, every page says that it is one. `formattedMail` makes a page of
 * a raw mail that is safe to show in a frame.
 */
export type House = {
  world: World;
  hasher: Hasher;
  health: Health;
  demo: Pages | null;
  formattedMail: (raw: Uint8Array) => FormattedMail | Promise<FormattedMail>;
  /** Hears of every request. */
  onVisit?: () => void;
};

/** Every route there is. A test walks `app.routes` and asserts what each says without a session and for the wrong unit. */
export function makeApp(house: House) {
  const asset = assetServer();
  const app: AnyElysia = new Elysia({ name: "amends", normalize: false })
    .onRequest(({ request, server }) => {
      const file = asset(request);
      if (file) return file;
      if (isSameOrigin(house.world, request) || isOneClick(request)) return undefined;
      return errorAnswer(house, visitOf({ request, server }), new Wrong(403));
    })
    .onError({ as: "global" }, ({ error, code, request, server }) =>
      errorAnswer(house, visitOf({ request, server }), error, code),
    );
  for (const rooms of [...pages, house.demo ?? (() => new Elysia())]) app.use(rooms(house));
  return app;
}

/** All that answers requests, room by room. */
const pages: readonly Pages[] = [
  healthRoutes,
  openApi,
  responsesApi,
  invitationsApi,
  casesApi,
  auditApi,
  feedbackPages,
  unsubscribePages,
  confirmPages,
  contactQuestionPages,
  wasItYouPages,
  setUpPages,
  signInPages,
  newCasePages,
  casePages,
  auditPages,
  undoPages,
  attachmentPages,
  mailPages,
  orgPages,
  hoursPages,
  holidayPages,
  readinessPages,
  personPages,
  policyPages,
  rulePages,
  scorePages,
  trialPages,
  responsePages,
  ledgerPages,
  logPages,
  keysPages,
  profilePages,
  settingsPages,
];

/** Answers a request with the security headers on whatever comes out; pages have those of their own nonce already. */
export async function answerRequest(
  app: { handle(request: Request): Response | Promise<Response> },
  { world }: Pick<House, "world">,
  request: Request,
): Promise<Response> {
  return secured(await app.handle(request), { nonce: newNonce(), https: isHttps(world) });
}
