import { Elysia } from "elysia";
import { RulePage } from "../../../views/listen/rule-page.tsx";
import { RulesPage } from "../../../views/listen/rules-page.tsx";
import { page } from "../../../views/page.tsx";
import { type Budget, type OwnRules, ruleKey } from "../../core/listen/own-rules.ts";
import { categories } from "../../core/listen/rule-check.ts";
import type { KeywordRule } from "../../core/listen/rules.ts";
import { starterRules } from "../../core/listen/starter-rules.ts";
import { asPerson } from "../../core/org/acting.ts";
import { unitIdsWith } from "../../core/org/rights.ts";
import { Refused } from "../../core/refused.ts";
import { askTrial } from "../../flow/listen/ask-trial.ts";
import { resetThreshold } from "../../flow/listen/reset-threshold.ts";
import { saveRules } from "../../flow/listen/save-rules.ts";
import { listRulesVersions } from "../../store/listen/rules.ts";
import { listTrials } from "../../store/listen/trials.ts";
import type { House } from "../app.ts";
import { type Form, formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { asAdmin, type SignedInVisit, signedIn } from "../gates.ts";
import { seeOther } from "../see-other.ts";
import { Wrong } from "../wrong.ts";
import { ownNow } from "./own-now.ts";
import { keptOf, readRuleForm, switched, withoutRule, withRule } from "./rule-form.ts";
import { isUnder, rowsOf, starterKeys, versionRows } from "./rule-rows.ts";
import { thresholdStory } from "./threshold-story.ts";
import { startTrial } from "./trials.tsx";

/** What Amends listens for: admins change it, managers read it. */
export const rulePages = (house: House) =>
  new Elysia({ name: "listening" })
    .get(
      "/listen",
      signedIn(house, (visit) => showAll(house, visit)),
    )
    .get(
      "/listen/rule",
      signedIn(house, (visit) => show(house, visit)),
    )
    .post(
      "/listen/rule",
      asAdmin(house, (visit) => change(house, visit)),
      { parse: "none" },
    )
    .post(
      "/listen/rule/undo",
      asAdmin(house, (visit) => undo(house, visit)),
      { parse: "none" },
    )
    .post(
      "/listen/budget",
      asAdmin(house, (visit) => saveBudget(house, visit)),
      { parse: "none" },
    )
    .post(
      "/listen/threshold/reset",
      asAdmin(house, async (visit) => {
        await resetThreshold(house.world, asPerson(visit.person, "web"));
        return seeOther("/listen");
      }),
      { parse: "none" },
    );

/** Rules are for those who act on cases, and for those who run the chain's Amends. */
function checkReads({ roles, isAdmin }: SignedInVisit): void {
  if (!isAdmin && unitIdsWith(roles, "act").length === 0) throw new Wrong(403);
}

const SHOWN_TRIALS = 5;

async function showAll(house: House, visit: SignedInVisit, error?: string): Promise<Response> {
  checkReads(visit);
  const { db } = house.world;
  const { version, own } = await ownNow(house.world);
  const rows = rowsOf(own);
  const tabs = ["own", ...new Set(starterRules.keywords.flatMap(({ languages = [] }) => languages))];
  const asked = visit.url.searchParams.get("show");
  const shown = tabs.find((tab) => tab === asked) ?? "own";
  const frame = frameOf(house, visit, { title: visit.reader.t("Listening"), status: error === undefined ? 200 : 409 });
  return page(
    frame,
    <RulesPage
      reader={visit.reader}
      rows={rows.filter((row) => isUnder(row, shown))}
      shown={shown}
      tabs={tabs.map((key) => ({ key, count: rows.filter((row) => isUnder(row, key)).length }))}
      budget={own.budget}
      threshold={await thresholdStory(house.world)}
      versions={await versionRows(db, await listRulesVersions(db))}
      trials={visit.isAdmin ? await listTrials(db, SHOWN_TRIALS) : []}
      version={version}
      isAdmin={visit.isAdmin}
      saved={visit.url.searchParams.has("saved")}
      error={error}
    />,
  );
}

type Said = { rule?: KeywordRule; oldKey?: string | null; error?: string };

const emptyRule: KeywordRule = { name: "", kind: "negative", severity: "alert", category: "service", words: [] };

async function show(house: House, visit: SignedInVisit, said: Said = {}): Promise<Response> {
  checkReads(visit);
  const { version, own } = await ownNow(house.world);
  const oldKey = said.oldKey === undefined ? visit.url.searchParams.get("key") : said.oldKey;
  const found = oldKey === null ? undefined : rowsOf(own).find(({ rule }) => ruleKey(rule) === oldKey);
  if (oldKey !== null && !found) throw new Wrong(404);
  if (!found && !visit.isAdmin) throw new Wrong(403);
  const { t } = visit.reader;
  const title = found ? t("Rule: {{name}}", { name: t(found.rule.name) }) : t("New rule");
  return page(
    frameOf(house, visit, { title, status: said.error === undefined ? 200 : 409 }),
    <RulePage
      reader={visit.reader}
      rule={said.rule ?? found?.rule ?? emptyRule}
      oldKey={oldKey}
      origin={found?.origin ?? "new"}
      isOff={found?.isOff ?? false}
      version={version}
      categories={[...new Set([...categories, ...own.categories, said.rule?.category ?? "service"])]}
      isAdmin={visit.isAdmin}
      error={said.error}
    />,
  );
}

/** Saves a rule, or tries it first. */
async function change(house: House, visit: SignedInVisit): Promise<Response> {
  const form = await formOf(visit.request);
  const { own } = await ownNow(house.world);
  const oldKey = form.has("key") ? form.text("key", 300) : null;
  const newCategory = form.text("newCategory", 40).toLowerCase();
  const kept = keptOf(own, starterRules.keywords, oldKey);
  const rule = { ...kept, ...readRuleForm(form), ...(newCategory === "" ? {} : { category: newCategory }) };
  const named = newCategory === "" ? own : { ...own, categories: [...new Set([...own.categories, newCategory])] };
  const wanted = withRule(named, rule, oldKey, starterKeys);
  const actor = asPerson(visit.person, "web");
  try {
    if (form.text("do", 10) === "try") return await startTrial(house, await askTrial(house.world, wanted, actor));
    await saveRules(house.world, { own: wanted, reason: form.text("reason", 200), basedOn: basedOn(form) }, actor);
    return seeOther("/listen?saved");
  } catch (why) {
    if (!(why instanceof Refused)) throw why;
    return show(house, visit, { rule, oldKey, error: visit.reader.t(why.sentence, why.values) });
  }
}

/** Removes an own rule, takes a change back, or switches a starter rule off and on. */
async function undo(house: House, visit: SignedInVisit): Promise<Response> {
  const form = await formOf(visit.request);
  const key = form.text("key", 300);
  const { own } = await ownNow(house.world);
  const isOwn = own.keywords.some((rule) => ruleKey(rule) === key);
  if (!isOwn && !starterKeys.has(key)) throw new Wrong(404);
  return saveOr(house, visit, isOwn ? withoutRule(own, key) : switched(own, key), form);
}

async function saveBudget(house: House, visit: SignedInVisit): Promise<Response> {
  const form = await formOf(visit.request);
  const { version, own } = await ownNow(house.world);
  const figure = Number(form.text("figure", 6).replace(",", ".").replace("%", ""));
  const budget: Budget =
    form.text("kind", 20) === "precision"
      ? { kind: "precision", atLeast: figure / 100 }
      : { kind: "share", per100: figure };
  return saveOr(house, visit, { ...own, budget }, form, version);
}

async function saveOr(
  house: House,
  visit: SignedInVisit,
  own: OwnRules,
  form: Form,
  version = basedOn(form),
): Promise<Response> {
  try {
    await saveRules(house.world, { own, reason: "", basedOn: version }, asPerson(visit.person, "web"));
    return seeOther("/listen?saved");
  } catch (why) {
    if (!(why instanceof Refused)) throw why;
    return showAll(house, visit, visit.reader.t(why.sentence, why.values));
  }
}

/** The version that was on the screen. */
const basedOn = (form: Form): number => Number(form.text("version", 12)) || 0;
