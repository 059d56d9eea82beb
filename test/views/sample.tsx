import { assetServer } from "../../src/web/assets.ts";
import { newNonce, secured } from "../../src/web/headers.ts";
import type { Html } from "../../views/jsx/html.ts";
import { raw } from "../../views/jsx/html.ts";
import { customerPage, fragment, page } from "../../views/page.tsx";
import { Alert } from "../../views/parts/alert.tsx";
import { Badge, Score, Severity, StateBadge } from "../../views/parts/badge.tsx";
import { Card, PageHead } from "../../views/parts/card.tsx";
import { ClockBar } from "../../views/parts/clock-bar.tsx";
import { Empty } from "../../views/parts/empty.tsx";
import { CheckField, Field } from "../../views/parts/field.tsx";
import { Marked, type SpanKind } from "../../views/parts/marked.tsx";
import { Filters, Pager } from "../../views/parts/pager.tsx";
import { ScoreField } from "../../views/parts/score-field.tsx";
import { Table } from "../../views/parts/table.tsx";
import { Time } from "../../views/parts/time.tsx";
import { Timeline } from "../../views/parts/timeline.tsx";
import { ButtonLink, Submit, VerbButton, VerbPanel } from "../../views/parts/verb.tsx";
import { type Reader, words } from "../../views/words.ts";

const t = words("en");
const reader: Reader = { t, locale: "en", zone: "Europe/Paris", now: "2026-11-21T12:30:00.000Z" };
const said = "Nobody ever called me back. Twice I asked for the manager!\nThe new bakery corner is lovely, though.";

const mark = (words: string, kind: SpanKind, title: string) => {
  const start = said.indexOf(words);
  return { start, end: start + words.length, kind, title };
};

/** A server with pages that show every part, under the real headers. `posts` lists what it was sent. */
export function serveSample() {
  const posts: string[] = [];
  const files = assetServer();
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: async (request) => {
      const nonce = newNonce();
      const path = new URL(request.url).pathname;
      if (request.method === "POST") posts.push(path);
      return secured(files(request) ?? answer(path, nonce), { nonce, https: false });
    },
  });
  return { url: server.url.origin, posts, stop: () => server.stop(true) };
}

function answer(path: string, nonce: string): Response {
  const frame = {
    reader,
    title: "Case 42",
    nonce,
    user: { name: "Ann Martin", initials: "AM" },
    userMenu: <ButtonLink href="/profile" label="Profile" kind="quiet" />,
    nav: [
      { href: "/cases", label: "Cases", active: true, icon: "inbox", badge: 3 },
      { href: "/figures", label: "Figures", active: false, icon: "chart" },
      { href: "/stores", label: "Stores", active: false, icon: "store" },
    ] as const,
    banner: <span>This is a demo. Letters stay on this machine.</span>,
  };
  if (path === "/") return page(frame, <CasePage />);
  if (path === "/list") return page({ ...frame, title: "Cases" }, <ListPage />);
  if (path === "/login") return page({ reader, title: "Sign in", nonce, nav: [], width: "narrow" }, <LoginPage />);
  if (path === "/feedback")
    return customerPage({ reader, title: "Your visit", store: "Maison Lyon 2" }, <FeedbackPage />);
  if (path === "/verbs/take") return fragment(nonce, <Verbs taken />);
  if (path === "/verbs/refuse")
    return fragment(nonce, <Alert tone="bad" text="Someone else has just moved this case." />, { status: 409 });
  if (path === "/verbs/hostile") return fragment(nonce, <Hostile />);
  if (path === "/injected") return page(frame, <Hostile />);
  if (path === "/seen") return page(frame, <div data-seen-url="/cases/42/seen">Seen</div>);
  return new Response(null, { status: path === "/cases/42/seen" ? 204 : 404 });
}

// What a customer could smuggle in if some view forgot to escape: it must still be dead.
const Hostile = (): Html => (
  <div id="verbs">
    {raw(
      `<b id="planted" hx-post="/pwn" hx-trigger="load">x</b><i hx-get="/pwn" hx-nonce="guess" hx-trigger="load">y</i>`,
    )}
    {raw(`<hx-partial hx-target="#flash"><b hx-post="/pwn" hx-trigger="load">z</b></hx-partial><img src="x:y" alt="">`)}
  </div>
);

const Verbs = ({ taken = false }: { taken?: boolean }): Html => (
  <div id="verbs" class="verbs">
    {taken ? <Badge label="Taken by Ann" tone="good" icon="check" /> : null}
    <VerbButton id="take" action="/verbs/take" target="#verbs" label="Take" kind="primary" icon="person" />
    <VerbButton id="refuse" action="/verbs/refuse" target="#verbs" label="Refuse" />
    <VerbButton id="hostile" action="/verbs/hostile" target="#verbs" label="Hostile" kind="danger" />
    <VerbPanel
      id="called"
      action="/verbs/take"
      target="#verbs"
      label="Log a call"
      icon="phone"
      submit="Save the call"
      open={taken}
    >
      <Field
        name="text"
        id="called-text"
        label="What was said"
        rows={3}
        required
        hint="The customer does not see this."
      />
    </VerbPanel>
  </div>
);

const CasePage = (): Html => (
  <>
    <PageHead
      title="Case 42: Lyon 2"
      lead={
        <span class="inline">
          <StateBadge t={t} state="viewed" />
          <Severity t={t} severity="critical" />
          <span>Ann Martin</span>
        </span>
      }
      actions={<ButtonLink href="/list" label="All cases" icon="back" />}
    />
    <Alert tone="bad" title="Not contacted in time." text="Dora was told at 12:00." />
    <div class="split">
      <div class="stack">
        <Card title="What the customer said" actions={<Score t={t} score={2} />}>
          <p class="quote">
            <Marked
              text={said}
              spans={[
                mark("Nobody ever called", "negative", "Keyword: nobody called"),
                mark("called me back", "problem", "Problem statement: no call back"),
                mark("bakery", "interest", "Of interest: bakery"),
                mark("lovely", "positive", "Keyword: lovely"),
              ]}
            />
          </p>
          <Verbs />
        </Card>
      </div>
      <div class="stack split-side">
        <Card title="Clocks">
          <div class="clocks">
            <ClockBar
              reader={reader}
              label="Contact the customer"
              who="Ann"
              startedAt="2026-11-20T09:12:00.000Z"
              dueAt="2026-11-21T11:00:00.000Z"
              state="running"
              arithmetic="The same day, else noon of the next business day: Fri is after the cut-off, Sat 12:00"
            />
            <ClockBar
              reader={reader}
              label="Resolve"
              who="Ann"
              startedAt="2026-11-20T09:12:00.000Z"
              dueAt="2026-12-04T17:00:00.000Z"
              state="running"
            />
            <ClockBar
              reader={reader}
              label="Answer the mail"
              who="Ann"
              startedAt="2026-11-20T09:12:00.000Z"
              dueAt="2026-11-21T17:00:00.000Z"
              state="running"
            />
            <ClockBar
              reader={reader}
              label="View"
              who="Ann"
              startedAt="2026-11-20T09:12:00.000Z"
              dueAt="2026-11-20T13:12:00.000Z"
              endedAt="2026-11-20T10:02:00.000Z"
              state="met"
            />
          </div>
        </Card>
        <Card title="Customer">
          <dl class="facts">
            <dt>Name</dt>
            <dd>Cleo Petit</dd>
            <dt>E-mail</dt>
            <dd>cleo.petit.with.a.long.address@customer.example</dd>
          </dl>
        </Card>
      </div>
      <div class="stack">
        <Card title="Everything that happened">
          <Timeline
            reader={reader}
            items={[
              {
                at: "2026-11-20T09:12:00.000Z",
                icon: "alert",
                tone: "bad",
                who: "Amends",
                what: "opened the case and wrote to Ann.",
              },
              {
                at: "2026-11-20T10:02:00.000Z",
                icon: "eye",
                tone: "info",
                who: "Ann Martin",
                what: "viewed the case.",
                how: "on the web",
              },
              {
                at: "2026-11-20T16:40:00.000Z",
                icon: "note",
                who: "Ann Martin",
                what: "noted:",
                how: "by mail, sender proven",
                body: "Tried her at noon.\nWill ring again at five.",
              },
              {
                at: "2026-11-21T11:00:00.000Z",
                icon: "up",
                tone: "warn",
                who: "Amends",
                what: "told Dora: not contacted in time.",
                body: <Badge label="Level 1" tone="warn" />,
              },
            ]}
          />
        </Card>
      </div>
    </div>
  </>
);

const states = ["new", "viewed", "contacted", "resolved", "challenged", "closed"] as const;

const ListPage = (): Html => (
  <>
    <PageHead title="Cases" lead={<span>What is due first stands at the top.</span>} />
    <Filters
      label="Which cases"
      items={[
        { href: "/list", label: "Open", active: true, count: 12 },
        { href: "/list?late", label: "Late", active: false, count: 2 },
        { href: "/list?closed", label: "Closed", active: false },
      ]}
    />
    <Card flush>
      <Table
        caption="Open cases"
        columns={[
          { label: "Case", head: true },
          { label: "Score" },
          { label: "State" },
          { label: "Owner" },
          { label: "Next due", align: "end" },
        ]}
        rows={states.map((state, i) => ({
          late: i === 0,
          cells: [
            <a href={`/cases/${i}`} safe>{`${40 + i} Lyon ${i + 1}`}</a>,
            <Score t={t} score={i * 2} />,
            <StateBadge t={t} state={state} />,
            "Ann Martin",
            <Time reader={reader} at={`2026-11-2${i}T16:00:00.000Z`} far />,
          ],
        }))}
      />
      <Pager t={t} next="/list?after=45" text="1 to 6 of 12" />
    </Card>
    <Card>
      <Empty title="Nothing is late." text="Every customer has had an answer in time." icon="check">
        <ButtonLink href="/list" label="See all cases" />
      </Empty>
    </Card>
  </>
);

const LoginPage = (): Html => (
  <Card>
    <h1>Sign in</h1>
    <form class="form login" method="post" action="/login">
      <Field name="email" label="E-mail" type="email" autocomplete="username" required />
      <Field
        name="password"
        label="Password"
        type="password"
        autocomplete="current-password"
        error="This password is not right. Try again."
      />
      <CheckField name="keep" label="Stay signed in" hint="On your own phone only." />
      <Submit label="Sign in" />
    </form>
  </Card>
);

const FeedbackPage = (): Html => (
  <>
    <h1>How was your visit?</h1>
    <form method="post" action="/feedback">
      <ScoreField name="score" legend="How likely are you to come back?" low="not at all" high="surely" value={7} />
      <Field name="comment" label="What should we know?" rows={4} />
      <CheckField name="contact_me" label="Please contact me" />
      <Field
        name="email"
        label="E-mail"
        type="email"
        autocomplete="email"
        error="This is not an e-mail address. Look for the @."
      />
      <Submit label="Send" />
    </form>
  </>
);

if (import.meta.main) console.log(serveSample().url);
