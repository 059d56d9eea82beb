import { describe, expect, test } from "bun:test";
import { readVerbs } from "../../../src/core/retain/read-verbs.ts";
import { replyMarker, visibleText } from "../../../src/core/retain/visible-text.ts";
import {
  aClock,
  aMessage,
  aResponse,
  aStory,
  at,
  aUnitCalled,
  cleo,
  reader,
  signals,
  ways,
} from "../../../src/demo/letters/sample-story.ts";
import { everyLetter } from "../../../src/demo/letters/samples.ts";
import { alertLetter } from "../../../views/mail/alert.tsx";
import { askLetter } from "../../../views/mail/ask.tsx";
import { challengedLetter } from "../../../views/mail/challenged.tsx";
import { customerReplyLetter } from "../../../views/mail/customer-reply.tsx";
import { customerWroteLetter } from "../../../views/mail/customer-wrote.tsx";
import { lateLetter } from "../../../views/mail/late.tsx";
import { receiptLetter } from "../../../views/mail/receipt.tsx";
import { reopenedLetter } from "../../../views/mail/reopened.tsx";
import { warningLetter } from "../../../views/mail/warning.tsx";

const later = at("2026-11-24T13:00:00.000Z");
const letters = Object.entries(everyLetter());

describe("subjects", () => {
  test.each([
    ["alert", "New case 12: Lyon 2, 2 of 10"],
    ["critical", "Critical: new case 12: Lyon 2, 2 of 10"],
    ["assigned", "Yours now: case 12, Lyon 2"],
    ["warning", "Still to do by Mon 11:30: case 12, Lyon 2"],
    ["warnings", "2 cases need you today"],
    ["late", "Not opened in time: case 12, Lyon 2"],
    ["lates", "2 cases are late"],
    ["receipt", "Re: case 12: noted"],
    ["receiptRefused", "Re: case 12: not done"],
    ["receiptUnknown", "Re: case 12: not understood"],
    ["receiptHelp", "Re: your mail: how to reply"],
    ["customerReply", "Your visit to Lyon 2"],
    ["ask", "Your visit to Lyon 2"],
  ])("%s: %s", (name, subject) => expect(everyLetter()[name]?.subject).toBe(subject));

  test.each([
    ["contact", "No word to the customer in time: case 12, Lyon 2"],
    ["reply", "Customer's message not answered in time: case 12, Lyon 2"],
    ["resolve", "Not resolved in time: case 12, Lyon 2"],
    ["review", "Closing not reviewed in time: case 12, Lyon 2"],
  ] as const)("a late %s clock: %s", (kind, subject) => {
    const item = { story: aStory(), clock: aClock(kind), late: null, ways, skipped: [], top: false };
    expect(lateLetter(later, [item]).subject).toBe(subject);
  });

  test("several late things of one case: the first of the order names the letter, all are in it", () => {
    const item = { story: aStory(), late: { id: "ann", name: "Ann Martin" }, ways, skipped: [], top: false };
    const { subject, text } = lateLetter(later, [
      { ...item, clock: aClock("contact") },
      { ...item, clock: aClock("view") },
    ]);
    expect(subject).toBe("Not opened in time: case 12, Lyon 2");
    expect(text).toContain("Ann Martin has not opened this case.");
    expect(text).toContain("Ann Martin has not sent the customer a word.");
  });

  test("a warning on the day itself names only the time", () => {
    const now = at("2026-11-23T09:00:00.000Z");
    const item = { story: aStory(), clock: aClock("view", { personId: "ann" }), ways };
    expect(warningLetter(now, [item]).subject).toBe("Still to do by 11:30: case 12, Lyon 2");
  });
});

describe("the alert", () => {
  const { text, html } = alertLetter(reader, aStory(), ways);

  test("says first what the customer said, with the words that raised the case marked and the praise left alone", () => {
    expect(html).toContain(">waited 40 minutes</mark>");
    expect(html).toContain(">Never again</mark>");
    expect(html.match(/<mark/g)).toHaveLength(2);
    expect(text).toContain("> I *waited 40 minutes* at the till");
    expect(text.indexOf("Never again")).toBeLessThan(text.indexOf("by Mon 23 Nov, 11:30"));
  });

  test("gives each deadline with its reckoning, and whom we tell next and when", () => {
    expect(text).toContain("Look at the case by Mon 23 Nov, 11:30\n  4 opening hours from Sat 17:30:");
    expect(text.replaceAll("\n", " ")).toContain("by Sun 22 Nov, 17:30, we tell Dora Dupont (North).");
  });

  test("opens the phone and the mail of the customer, and the page of the case", () => {
    expect(html).toContain('href="tel:+33612345678"');
    expect(html).toContain('href="mailto:cleo@example.test"');
    expect(html).toContain(`href="${ways.link}"`);
    expect(text).toContain(`\n${ways.link}\n`);
  });

  test("its ready replies begin with a verb that a reply understands", () => {
    const links = [...html.matchAll(/href="(mailto:c-12[^"]+)"/g)].map(([, href]) =>
      (href ?? "").replaceAll("&amp;", "&"),
    );
    expect(links).toContain(`mailto:${ways.address}?subject=Re%3A%20case%2012&body=%2Fcalled%20`);
    const verbs = links.map((link) => readVerbs(`${new URL(link).searchParams.get("body")}She is well`));
    expect(verbs.map((it) => (it.kind === "verbs" ? it.instructions[0]?.verb : it.kind))).toEqual([
      "reply",
      "called",
      "texted",
      "visited",
      "note",
      "resolve",
      "help",
    ]);
  });

  test("offers nothing to answer when no mail comes in", () => {
    const silent = alertLetter(reader, aStory(), { ...ways, address: null });
    expect(silent.html).not.toContain("mailto:c-12");
    expect(silent.text).not.toContain(replyMarker);
  });

  test("offers to take the case only when nobody owns it", () => {
    expect(text).not.toContain("/take");
    expect(alertLetter(reader, aStory({ owner: null, it: { ownerId: null } }), ways).text).toContain("/take");
  });

  test("names the zone to a reader who lives by another clock", () => {
    const away = alertLetter({ ...reader, zone: "Asia/Tokyo" }, aStory(), ways);
    expect(away.text.replaceAll("\n", " ")).toContain("Look at the case by Mon 23 Nov, 11:30 (Europe/Paris time)");
  });

  test("says so when the customer cannot be reached or left no words", () => {
    const story = aStory({ customer: null, responses: [{ response: aResponse({ comment: null }), signals: [] }] });
    const { text } = alertLetter(reader, story, ways);
    expect(text).toContain("The customer left no words on");
    expect(text).toContain("The customer left no way to be reached.");
  });

  test("of a case that began with a mail shows that mail", () => {
    const story = aStory({ responses: [], messages: [aMessage("Nobody called me back.")] });
    expect(alertLetter(reader, story, ways).text).toContain("> Nobody called me back.");
  });
});

describe("hostile text", () => {
  const words =
    '<script>alert(1)</script> <hx-a hx-get=/x> " class="page" style=\'x\' {{name}} $t(x)\r\nBcc: all@chain.test\r\n\u202Eevil\u0000\u0007\r\n.\r\n' +
    "x".repeat(10_000);
  const name = "Eve\r\nBcc: all@chain.test\u202E <b>";
  const long = `${"A very long name ".repeat(20)}😀`;
  const hostile = everyLetter({ words, name }, (story) => ({
    ...story,
    unit: aUnitCalled(`Lyon\r\nSubject: x ${long}`),
    customer: { ...cleo, name },
    owner: story.owner && { ...story.owner, name },
    names: { ann: name, dora: name, rita: name },
    responses: [{ response: aResponse({ comment: words, note: words }), signals }],
  }));

  test.each(Object.entries(hostile))(
    "%s: nothing of it becomes a tag, a style, or a header",
    (_, { subject, text, html }) => {
      expect(html).not.toMatch(/<script|<hx-|<b>|hx-nonce/i);
      expect(html.replace(/<!doctype.*?<\/head>/s, "")).not.toMatch(/ style='x'/);
      expect(`${html}${text}`).not.toMatch(/[\u202a-\u202e]|[^\P{Cc}\n]/u);
      expect(subject).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      expect(subject.length).toBeLessThanOrEqual(120);
      expect(html).not.toContain("undefined");
    },
  );

  test("a long comment is cut with a word about it, and what is due stays within reach", () => {
    expect(hostile.alert?.text).toContain("The rest is on the page of the case.");
    expect(hostile.alert?.text.length).toBeLessThan(6_000);
  });

  test("a manager's words reach the customer whole and as they are", () => {
    const text = `Dear Cleo,\n\n  I am sorry.\n${"y ".repeat(5_000)}end`;
    const letter = customerReplyLetter(reader, {
      story: aStory(),
      text,
      chain: "Maison Levain",
      manager: "Ann Martin",
    });
    expect(letter.text).toContain(text);
    expect(letter.html).toContain("Dear Cleo,<br><br>");
    expect(letter.text).toEndWith("Ann Martin\nLyon 2, Maison Levain\n");
  });

  test("signals that lie over each other or outside the text mark it once", () => {
    const [first] = signals;
    if (!first) throw new Error("no signal");
    const wild = [first, { ...first, span: { start: 5, end: 20 } }, { ...first, span: { start: -3, end: 99_999 } }];
    const story = aStory({
      responses: [{ response: aResponse({ comment: "I waited 40 minutes there" }), signals: wild }],
    });
    expect(alertLetter(reader, story, ways).text).toContain("> *I waited 40 minutes there*");
  });
});

/** Letters about no one case, and the log's head: nobody's reply to them is read. */
const unanswerable = [
  ...["warnings", "lates", "digest", "digestSoon", "putAside", "signIn"],
  ...[
    "handedOvers",
    "standingIn",
    "whileAway",
    "readiness",
    "falseAlarms",
    "logHead",
    "digestHours",
    "remarksWait",
    "remarkAnswered",
  ],
];

describe("every letter", () => {
  test.each(letters)("%s: its own lines are at most 76 characters", (_, { text }) => {
    const ours = text.split("\n").filter((line) => !line.startsWith("> ") && !line.includes("://"));
    expect(ours.filter((line) => line.length > 76)).toEqual([]);
  });

  test.each(letters)("%s: a reply that quotes it without any other sign is still cut", (name, { text }) => {
    if (!text.startsWith(replyMarker)) return expect(unanswerable).toContain(name);
    expect(visibleText(`/called She was kind\n\n${text}`).visible).toBe("/called She was kind");
  });

  test.each(letters)("%s: each class has its look beside it, and no gap is left open", (_, { text, html, subject }) => {
    expect(html).not.toMatch(/ class="[^"]*"(?! style=)/);
    expect(`${text}${subject}${html}`).not.toMatch(/\{\{\w+\}\}/);
  });
});

describe("late", () => {
  const item = {
    story: aStory(),
    clock: aClock("view", { personId: "ann" }),
    late: { id: "ann", name: "Ann Martin" },
    ways,
  };

  test("names the empty units on the way and the top of the ladder", () => {
    const { text } = lateLetter(later, [{ ...item, skipped: ["East district"], top: true }]);
    expect(text).toContain("No one here: East district.");
    expect(text).toContain("once a day");
  });

  test("of very many cases tells twelve and names the others with their pages", () => {
    const items = Array.from({ length: 40 }, (_, index) => ({
      ...item,
      story: aStory({ it: { id: `case-${index + 1}`, number: index + 1 } }),
      skipped: [],
      top: false,
    }));
    const { subject, text, html } = lateLetter(later, items);
    expect(subject).toBe("40 cases are late");
    expect(text).toContain(`Case 40, Lyon 2: ${ways.link}`);
    expect(html.length).toBeLessThan(100_000);
  });
});

describe("receipts", () => {
  const story = aStory({ clocks: [aClock("resolve")] });
  const receipt = { story, understood: [], kept: null, refused: null, unknownWord: null, help: false };

  test("say what was understood and what is still due", () => {
    const { text } = receiptLetter(
      reader,
      { ...receipt, understood: [{ verb: "called", text: "She gets a refund" }] },
      ways,
    );
    expect(text).toContain("You phoned Cleo Klein.\n  “She gets a refund”");
    expect(text).toContain("Solve the problem by");
  });

  test("say why nothing was done, and that the words are kept", () => {
    const { text } = receiptLetter(reader, { ...receipt, kept: "note", refused: "You own this case already." }, ways);
    expect(text).toContain("Nothing was done.\n\nYou own this case already.");
    expect(text.replaceAll("\n", " ")).toContain(
      "kept on the case as an internal note. The customer does not see them.",
    );
  });

  test("ask back when a note begins like a verb", () => {
    const { text } = receiptLetter(reader, { ...receipt, kept: "note", meant: "gave" }, ways);
    expect(text).toContain("Did you mean “/gave …”?");
  });

  test("list the verbs when a word is unknown", () => {
    const { text } = receiptLetter(reader, { ...receipt, kept: "note", unknownWord: "cal" }, ways);
    expect(text).toContain("we do not know “/cal”");
    expect(text).toContain("  /called");
    expect(text).not.toContain("  /assign");
  });
});

test("a case that a second unhappy answer opens again shows that answer once", () => {
  const data = JSON.stringify({ responseId: "response-1" });
  const { text } = reopenedLetter(reader, aStory({ events: [{ what: "joined", data }] }), ways);
  expect(text).toContain("Cleo Klein is unhappy again, so the problem is not solved.");
  expect(text.match(/Never again/g)).toHaveLength(1);
});

test("a warning names whom the clock it warns of would call", () => {
  const { text } = warningLetter(reader, [{ story: aStory(), clock: aClock("view", { personId: "ann" }), ways }]);
  expect(text.replaceAll("\n", " ")).toContain("If nobody looks by Mon 23 Nov, 11:30, we tell Dora Dupont (North).");
});

test("a message whose sender nobody vouches for is called so", () => {
  const told = (verified: boolean) =>
    customerWroteLetter(reader, aStory({ messages: [aMessage("Hello?", { verified })] }), ways).text.replaceAll(
      "\n",
      " ",
    );
  expect(told(false)).toContain("Sender not verified");
  expect(told(true)).not.toContain("not verified");
});

test("a letter to the customer shows nothing of the inside", () => {
  const story = aStory({ messages: [aMessage("She is difficult.", { direction: "internal", personId: "ann" })] });
  const { text, html } = askLetter(reader, {
    story,
    link: "https://a.test/c/x",
    chain: "Maison Levain",
    manager: null,
  });
  for (const part of [text, html]) expect(part).not.toMatch(/difficult|[Cc]ase 12|Ann Martin/);
});

test("a review says who closed the case, how, why that is questioned, and until when to decide", () => {
  const story = aStory({
    it: { state: "challenged", closerId: "ann", reviewerId: "dora", outcome: "unreachable", done: "Tried once." },
    clocks: [aClock("review", { personId: "dora" })],
  });
  const why = {
    sentence: "It was closed as unreachable after {{contacts}} of at least {{attempts}} tries.",
    values: { contacts: 1, attempts: 3 },
  };
  const { text } = challengedLetter(reader, story, why, ways);
  expect(text).toContain("Ann Martin closed this case: customer not reached.");
  expect(text).toContain("after 1 of at least 3 tries.");
  expect(text).toContain("> Tried once.");
  expect(text).toContain("Accept or reopen the closing by Tue 24 Nov, 19:00");
});
