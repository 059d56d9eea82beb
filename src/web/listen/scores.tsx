import { Elysia } from "elysia";
import { type ScoreRow, ScoresPage } from "../../../views/listen/scores-page.tsx";
import { page } from "../../../views/page.tsx";
import type { OwnRules } from "../../core/listen/own-rules.ts";
import type { ScoreRule } from "../../core/listen/rules.ts";
import { scaleNames, scales } from "../../core/listen/scales.ts";
import { starterRules } from "../../core/listen/starter-rules.ts";
import { asPerson } from "../../core/org/acting.ts";
import { Refused } from "../../core/refused.ts";
import { saveRules } from "../../flow/listen/save-rules.ts";
import type { House } from "../app.ts";
import { type Form, formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { asAdmin, type SignedInVisit } from "../gates.ts";
import { seeOther } from "../see-other.ts";
import { ownNow } from "./own-now.ts";

/** What scores say: of the one question that all surveys ask, and of any other. */
export const scorePages = (house: House) =>
  new Elysia({ name: "scores" })
    .get(
      "/listen/scores",
      asAdmin(house, (visit) => show(house, visit)),
    )
    .post(
      "/listen/scores",
      asAdmin(house, (visit) => save(house, visit)),
      { parse: "none" },
    );

type Said = { own?: OwnRules; error?: string };

async function show(house: House, visit: SignedInVisit, { own: typed, error }: Said = {}): Promise<Response> {
  const { version, own: kept } = await ownNow(house.world);
  const own = typed ?? kept;
  const { t } = visit.reader;
  const rows: ScoreRow[] = Object.entries(own.questions).map(([key, rule]) => ({ key, rule }));
  return page(
    frameOf(house, visit, { title: t("Scores"), status: error === undefined ? 200 : 409 }),
    <ScoresPage
      t={t}
      version={version}
      main={own.score ?? starterRules.score}
      questions={[...rows, { key: "", rule: scales.satisfaction }]}
      dropBy={own.dropBy}
      silentAfterGaps={own.silentAfterGaps}
      error={error}
    />,
  );
}

async function save(house: House, visit: SignedInVisit): Promise<Response> {
  const form = await formOf(visit.request);
  const { own: before } = await ownNow(house.world);
  const own: OwnRules = {
    ...before,
    score: scoreRuleIn(form, "main"),
    questions: questionsIn(form),
    dropBy: figureIn(form.text("dropBy", 6)),
    silentAfterGaps: figureIn(form.text("silentAfterGaps", 6)),
  };
  try {
    const basedOn = Number(form.text("version", 12)) || 0;
    await saveRules(house.world, { own, reason: form.text("reason", 200), basedOn }, asPerson(visit.person, "web"));
    return seeOther("/listen?saved");
  } catch (why) {
    if (!(why instanceof Refused)) throw why;
    return show(house, visit, { own, error: visit.reader.t(why.sentence, why.values) });
  }
}

/** More questions than that no survey asks. */
const MOST_QUESTIONS = 60;

function questionsIn(form: Form): Record<string, ScoreRule> {
  const rows = Array.from({ length: MOST_QUESTIONS }, (_, i) => `q${i}`);
  return Object.fromEntries(
    rows.flatMap((row) => {
      const key = form.text(`${row}-key`, 100);
      return key === "" ? [] : [[key, scoreRuleIn(form, row)]];
    }),
  );
}

/** A row of the form; the bounds that come with a scale stand where none is given. */
function scoreRuleIn(form: Form, row: string): ScoreRule {
  const scale = scaleNames.find((one) => one === form.text(`${row}-scale`, 20)) ?? "recommendation";
  const preset = scales[scale];
  const bound = (name: string, otherwise: number) => figureIn(form.text(`${row}-${name}`, 6)) ?? otherwise;
  return {
    ...preset,
    isReversed: form.has(`${row}-reversed`),
    criticalAtMost: bound("critical", preset.criticalAtMost),
    alertAtMost: bound("alert", preset.alertAtMost),
    concernAtMost: bound("concern", preset.concernAtMost),
    praiseAtLeast: bound("praise", preset.praiseAtLeast),
    category: form.text(`${row}-category`, 40).toLowerCase() || null,
  };
}

/** Null when nothing is typed; NaN, which the check refuses in words, when it is no number. */
const figureIn = (said: string): number | null => (said === "" ? null : Number(said.replace(",", ".")));
