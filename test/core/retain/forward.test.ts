import { expect, test } from "bun:test";
import { readForward } from "../../../src/core/retain/forward.ts";
import type { Embedded } from "../../../src/core/retain/mail.ts";

const forward = (subject: string, lines: readonly string[], embedded: Embedded | null = null) =>
  readForward({ subject, text: lines.join("\n"), embedded });

const cleo = { name: "Cleo Martin", address: "cleo@mail.test" };
const said = { subject: "My order", text: "It never came.\n\nCleo" };
const body = ["", "It never came.", "", "Cleo"];

/** The words of each language: the mark of Gmail, of Apple Mail, of Thunderbird or Outlook, and the labels From, Date, To, Subject. */
const languages: [string, string, string, string, [string, string, string, string]][] = [
  ["Fwd", "Forwarded message", "Begin forwarded message", "Original Message", ["From", "Sent", "To", "Subject"]],
  [
    "WG",
    "Weitergeleitete Nachricht",
    "Anfang der weitergeleiteten Nachricht",
    "Ursprüngliche Nachricht",
    ["Von", "Gesendet", "An", "Betreff"],
  ],
  ["TR", "Message transféré", "Début du message réexpédié", "Message d'origine", ["De", "Envoyé", "À", "Objet"]],
  [
    "RV",
    "Mensaje reenviado",
    "Inicio del mensaje reenviado",
    "Mensaje original",
    ["De", "Enviado el", "Para", "Asunto"],
  ],
  ["I", "Messaggio inoltrato", "Inizio messaggio inoltrato", "Messaggio originale", ["Da", "Inviato", "A", "Oggetto"]],
  [
    "Doorst",
    "Doorgestuurd bericht",
    "Begin doorgestuurd bericht",
    "Oorspronkelijk bericht",
    ["Van", "Verzonden", "Aan", "Onderwerp"],
  ],
  [
    "ENC",
    "Mensagem encaminhada",
    "Início da mensagem reencaminhada",
    "Mensagem original",
    ["De", "Enviado", "Para", "Assunto"],
  ],
  [
    "PD",
    "Wiadomość przekazana",
    "Początek przekazywanej wiadomości",
    "Wiadomość oryginalna",
    ["Od", "Wysłano", "Do", "Temat"],
  ],
  [
    "VB",
    "Vidarebefordrat meddelande",
    "Påbörja vidarebefordrat meddelande",
    "Ursprungligt meddelande",
    ["Från", "Skickat", "Till", "Ämne"],
  ],
  [
    "VS",
    "Videresendt besked",
    "Start på videresendt meddelelse",
    "Oprindelig meddelelse",
    ["Fra", "Sendt", "Til", "Emne"],
  ],
  ["VS", "Videresendt melding", "Start på videresendt melding", "Opprinnelig melding", ["Fra", "Sendt", "Til", "Emne"]],
  [
    "VL",
    "Edelleenlähetetty viesti",
    "Välitetty viesti alkaa",
    "Alkuperäinen viesti",
    ["Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"],
  ],
  ["Fwd", "Přeposlaná zpráva", "Začátek přeposílané zprávy", "Původní zpráva", ["Od", "Odesláno", "Komu", "Předmět"]],
];

for (const [prefix, gmail, apple, outlook, [from, sent, to, about]] of languages) {
  test(`what is passed on is read in the words of every client: ${from} … ${about}, ${prefix}:`, () => {
    const own = ["Please look at this.", "Dora", ""];
    const head = [
      `${from}: Cleo Martin <cleo@mail.test>`,
      `${sent}: 4 Jan 2026 18:03`,
      `${to}: dora@chain.test`,
      `${about}: My order`,
    ];
    const wanted = { sender: cleo, ...said, own: "Please look at this.\nDora" };
    const asGmail = [...own, `---------- ${gmail} ---------`, ...head, "", ...body];
    expect(forward(`${prefix}: My order`, asGmail)).toEqual(wanted);
    expect(forward("My order", asGmail)).toEqual(wanted);
    const asApple = [
      ...own,
      `> ${apple}:`,
      "> ",
      ...head.flatMap((line) => [`> ${line}`, "> "]),
      ...body.map((line) => `> ${line}`),
    ];
    expect(forward(`${prefix}: My order`, asApple)).toEqual(wanted);
    const asThunderbird = [
      ...own,
      `-------- ${gmail} --------`,
      `${about}: \tMy order`,
      `${sent}: \t4 Jan 2026`,
      `${from}: \tCleo Martin <cleo@mail.test>`,
      `${to}: \tdora@chain.test`,
      ...body,
    ];
    expect(forward(`${prefix}: My order`, asThunderbird)).toEqual(wanted);
    const asOutlook = [
      ...own,
      `-----${outlook}-----`,
      `${from}: Cleo Martin [mailto:cleo@mail.test]`,
      ...head.slice(1),
      ...body,
    ];
    expect(forward(`${prefix}: My order`, asOutlook)).toEqual(wanted);
    const withoutMark = [
      ...own,
      "________________________________",
      `*${from}:* Cleo Martin <cleo@mail.test>`,
      `*${sent}:* 4 Jan 2026 18:03`,
      `*${to}:* dora@chain.test`,
      `*${about}:* My order`,
      ...body,
    ];
    const bare = forward(`${prefix}: My order`, withoutMark);
    expect(bare).toEqual(wanted);
  });
}

test("a real mail inside goes before words, and its sender must be one", () => {
  const inside = { from: [cleo], ...said };
  expect(forward("x", ["See below"], inside)).toEqual({ sender: cleo, ...said, own: "See below" });
  expect(forward("Fwd: x", ["From: eve@evil.test", "Subject: y"], inside)?.sender).toEqual(cleo);
  expect(forward("Fwd: x", ["From: eve@evil.test", "Subject: y"], { ...inside, from: [cleo, cleo] })).toBeUndefined();
});

test("only the first head counts: what stands further down was written by others", () => {
  const nested = [
    "---------- Forwarded message ---------",
    "From: Cleo Martin <cleo@mail.test>",
    "Date: Sun, 4 Jan 2026",
    "Subject: Fwd: My order",
    "",
    "From: Zoe <zoe@mail.test>",
    "Subject: My order",
  ];
  expect(forward("Fwd: Fwd: My order", nested)?.sender).toEqual(cleo);
  const nobody = [
    "---------- Forwarded message ---------",
    "From: Cleo",
    "Subject: x",
    "",
    "From: Zoe <zoe@mail.test>",
    "Subject: y",
  ];
  expect(forward("Fwd: x", nobody)).toBeUndefined();
});

test("an answer, a signature and a plain mail pass nothing on", () => {
  expect(
    forward("Re: My order", ["Yes.", "", "From: Cleo <cleo@mail.test>", "Sent: today", "Subject: x"]),
  ).toBeUndefined();
  expect(forward("My order", ["From: cleo@mail.test"])).toBeUndefined();
  expect(forward("Fwd: My order", ["From: cleo@mail.test"])).toBeUndefined();
  expect(forward("Fwd: My order", ["Cleo called. Please call her back.", "Dora"])).toBeUndefined();
});

test("tricks in the head name nobody, or whom the angle brackets name", () => {
  const head = (from: string) =>
    forward("Fwd: x", [`From: ${from}`, "Date: today", "Subject: x", "", "y"])?.sender.address;
  expect(head('"ann@chain.test" <cleo@mail.test>')).toBe("cleo@mail.test");
  expect(head("cleo@mail.test <mailto:cleo@mail.test>")).toBe("cleo@mail.test");
  expect(head("cleo@mail.test, eve@evil.test")).toBeUndefined();
  expect(head("Cleo")).toBeUndefined();
  expect(head("<>")).toBeUndefined();
});

test("a long mail of nothing but heads is read at once", () => {
  const many = Array.from({ length: 20_000 }, () => "From: x");
  expect(forward("Fwd: x", many)).toBeUndefined();
  expect(forward("Fwd: x", ["From: ".repeat(100_000)])).toBeUndefined();
});
