import { expect, test } from "bun:test";
import { visibleText } from "../../../src/core/retain/visible-text.ts";

const seen = (...lines: string[]) => visibleText(lines.join("\n")).visible;

/** As Gmail, Apple Mail, Thunderbird and Outlook write them, some broken as they break them. */
const attributions: Record<string, readonly string[]> = {
  en: [
    "On Sat, 21 Nov 2026 at 09:00, Amends for the shops\n<a@b.test> wrote:",
    "On Nov 21, 2026,\nat 9:00 AM,\nAmends <a@b.test> wrote:",
    "Amends <a@b.test> wrote on 11/21/2026 09:00:13 AM:",
    "---- On Sat, 21 Nov 2026 09:00:50 +0530 a@b.test wrote ----",
  ],
  de: ["Am Sa., 21. Nov. 2026 um 09:00 Uhr schrieb Amends <\na@b.test>:", "Am 21.11.26 um 09:00 schrieb Amends:"],
  fr: [
    "Le sam. 21 nov. 2026 à 09:00, Amends <a@b.test>\na écrit :",
    "Le samedi 21 novembre 2026 à 09:00, Amends <a@b.test> a écrit :",
  ],
  es: ["El sáb, 21 nov 2026 a las 9:00, Amends (<a@b.test>)\nescribió:", "El 21/11/2026 a las 9:00, Amends escribió:"],
  it: [
    "Il giorno sab 21 nov 2026 alle ore 09:00 Amends <a@b.test> ha\nscritto:",
    "In data 21 novembre 2026 09:00:31 Amends <a@b.test> ha scritto:",
  ],
  nl: [
    "Op za 21 nov 2026 om 09:00 schreef Amends <a@b.test>:",
    "Op 21 nov 2026, om 09:00 heeft Amends <a@b.test> het volgende geschreven:",
  ],
  pt: [
    "Em sáb., 21 de nov. de 2026 às 09:00, Amends <a@b.test>\nescreveu:",
    "Amends <a@b.test> escreveu (sábado, 21/11/2026 à(s) 09:00):",
  ],
  pl: ["sob., 21 lis 2026 o 09:00 Amends <a@b.test> napisał(a):", "W dniu 21.11.2026 o 09:00, Amends pisze:"],
  sv: ["Den lör 21 nov. 2026 kl 09:00 skrev Amends <a@b.test>:", "21 nov. 2026 kl. 09:00 skrev Amends <a@b.test>:"],
  da: ["Den lør. 21. nov. 2026 kl. 09.00 skrev Amends <a@b.test>:"],
  no: [
    "lør. 21. nov. 2026 kl. 09:00 skrev Amends <a@b.test>:",
    "På 21 november 2026 på 09:00:18, Amends (a@b.test) skrev:",
  ],
  fi: ["la 21. marrask. 2026 klo 9.00 Amends (a@b.test) kirjoitti:"],
  cs: ["so 21. 11. 2026 v 9:00 odesílatel Amends <a@b.test> napsal:", "Dne 21. 11. 26 v 9:00 Amends napsal(a):"],
  ru: ["сб, 21 нояб. 2026 г. в 09:00, Amends <a@b.test>:", "21.11.2026 09:00, Amends пишет:"],
  uk: ["сб, 21 лист. 2026 р. о 09:00 Amends <a@b.test> пише:"],
  ro: ["În sâm., 21 nov. 2026 la 09:00, Amends <a@b.test> a scris:"],
  hu: ["Amends <a@b.test> ezt írta (időpont: 2026. nov. 21., Szo, 9:00):"],
  tr: ["Amends <a@b.test>, 21 Kas 2026 Cmt, 09:00 tarihinde\nşunu yazdı:"],
  el: ["Στις Σάβ 21 Νοε 2026 στις 9:00 π.μ., ο χρήστης Amends <a@b.test> έγραψε:"],
  he: ["בתאריך שבת, 21 בנוב׳ 2026 ב-9:00 מאת Amends <a@b.test>:"],
  ar: ["في السبت، 21 نوفمبر 2026 في 9:00 ص تمت كتابة ما يلي بواسطة Amends <a@b.test>:"],
  zh: ["Amends <a@b.test> 于2026年11月21日周六 09:00写道：", "在 2026年11月21日，上午9:00，Amends <a@b.test> 写道："],
  ja: ["2026年11月21日(土) 9:00 Amends <a@b.test>:"],
  ko: ["2026년 11월 21일 (토) 오전 9:00, Amends <a@b.test>님이 작성:"],
};

test("attributions end the reply in the languages of mail programs, also when they are broken over lines", () => {
  for (const [language, examples] of Object.entries(attributions))
    for (const attribution of examples) {
      const found = seen("Done.", "", ...attribution.split("\n"), "", "> Case 1", "> what she said");
      expect(`${language}: ${found}`).toBe(`${language}: Done.`);
    }
});

test("a line with an address, a year and a time is an attribution in any language", () => {
  const unknown = "Sadorn 21 Du 2026 da 09:00 Amends <a@b.test> en deus skrivet:";
  expect(seen("Done.", "", unknown, "", "Case 1")).toBe("Done.");
});

test("a name with its day, or an address alone on its line, ends the reply even when nothing marks the quote", () => {
  for (const line of [
    "Shop Lyon kirjoitti 21.11.2026 kello 09:00:",
    "Lyon (Shop) a@b.test schrieb am Sa., 21. Nov. 2026 um 09:00:",
    "Wiadomość napisana przez Amends a@b.test w dniu 21.11.2026, o godz. 09:00:",
    "في ٢١/١١/٢٠٢٦ الساعة ٩:٠٠ ص، كتب/كتبت Amends <a@b.test>:",
    "In a message dated 11/21/2026 9:00:00 AM Central Standard Time, a@b.test writes:",
    ">>> Amends <a@b.test> 21/11/2026 9:00 AM >>>",
    "envoyé : 21 novembre 2026 à 09:00\nde : Amends <a@b.test>\nà : cleo@home.test\nobjet : Case 1",
    "##- Please type your reply above this line -##",
    "a@b.test wrote:",
    "Amends <a@b.test> wrote:",
  ])
    expect(`${line} ${seen("Done.", "", line, "", "Case 1")}`).toBe(`${line} Done.`);
});

test("an attribution with an address ends the reply even when nothing marks the quote below", () => {
  for (const [language, [attribution = ""]] of Object.entries(attributions)) {
    const found = seen("Done.", "", ...attribution.split("\n"), "", "Case 1", "what she said");
    expect(`${language}: ${found}`).toBe(`${language}: Done.`);
  }
});

test("header blocks end the reply in the languages of Outlook", () => {
  const labels = [
    "From Sent To Subject",
    "Von Gesendet An Betreff",
    "De Envoyé À Objet",
    "De Enviado Para Asunto",
    "Da Inviato A Oggetto",
    "Van Verzonden Aan Onderwerp",
    "De Enviada Para Assunto",
    "Od Wysłano Do Temat",
    "Från Skickat Till Ämne",
    "Fra Sendt Til Emne",
    "Lähettäjä Lähetetty Vastaanottaja Aihe",
    "Od Odesláno Komu Předmět",
    "От Отправлено Кому Тема",
    "Від Надіслано Кому Тема",
    "Feladó Elküldve Címzett Tárgy",
    "Kimden Gönderildi Kime Konu",
    "Από Στάλθηκε Προς Θέμα",
    "发件人 发送时间 收件人 主题",
    "差出人 送信日時 宛先 件名",
    "מאת נשלח אל נושא",
  ];
  for (const row of labels) {
    const [from, sent, to, subject] = row.split(" ");
    const block = [`${from}: Amends <a@b.test>`, `${sent}: 21 11 2026 09:00`, `${to}: Ann`, `${subject}: Case 1`];
    expect(`${row}: ${seen("Done.", "", ...block, "", "text")}`).toBe(`${row}: Done.`);
    expect(seen("Done.", ...block.map((line) => line.replace(":", " :")), "text")).toBe("Done.");
  }
});

test("the words between dashes end the reply", () => {
  for (const words of [
    "Original Message",
    "Ursprüngliche Nachricht",
    "Message d’origine",
    "Mensaje original",
    "Messaggio originale",
    "Oorspronkelijk bericht",
    "Mensagem original",
    "Oryginalna wiadomość",
    "Ursprungligt meddelande",
    "Oprindelig meddelelse",
    "Opprinnelig melding",
    "Alkuperäinen viesti",
    "Původní zpráva",
    "Исходное сообщение",
    "原始邮件",
    "元のメッセージ",
  ]) {
    expect(`${words}: ${seen("Done.", "", `-----${words}-----`, "text")}`).toBe(`${words}: Done.`);
    expect(seen("Done.", "", `-------- ${words} --------`, "text")).toBe("Done.");
    expect(seen("Done.", "", `-------- ${words} --------From: Amends Date: 21 Nov 2026`, "text")).toBe("Done.");
    expect(seen(words, "", "text")).toBe(`${words}\n\ntext`);
  }
});

test("what phones add is no word of the writer's", () => {
  for (const line of [
    "Sent from my iPhone",
    "Sent from Mail<https://go.microsoft.com/fwlink/?LinkId=550986> for Windows",
    "Sent via the Samsung Galaxy S20, an AT&T 5G smartphone",
    "Get Outlook for iOS<https://aka.ms/o0ukef>",
    "Von meinem iPhone gesendet",
    "Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.",
    "Envoyé de mon iPhone",
    "Envoyé à partir de Outlook pour Android",
    "Enviado desde mi iPhone",
    "Inviato da iPhone",
    "Verzonden vanaf mijn iPhone",
    "Enviado do meu iPhone",
    "Wysłane z iPhone'a",
    "Skickat från min iPhone",
    "Sendt fra min iPhone",
    "Lähetetty iPhonesta",
    "Odesláno z iPhonu",
    "Отправлено с iPhone",
    "Надіслано з iPhone",
    "Trimis de pe iPhone-ul meu",
    "iPhone-omról küldve",
    "iPhone'umdan gönderildi",
    "Στάλθηκε από το iPhone μου",
    "发自我的iPhone",
    "iPhoneから送信",
    "나의 iPhone에서 보냄",
    "נשלח מה-iPhone שלי",
    "تم الإرسال من iPhone",
    "Sent from my Fairphone, please excuse any typos.",
    "(sent from a phone)",
    "From my iPhone 17",
    "Get Outlook for iOS\nSent from my iPad",
  ])
    expect(`${line}: ${seen("Done.", "", line, "")}`).toBe(`${line}: Done.`);
  expect(seen("Where I ordered it?", "From my phone at home.")).toContain("From my phone at home.");
});
