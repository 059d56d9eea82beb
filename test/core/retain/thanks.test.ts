import { expect, test } from "bun:test";
import { isThanks } from "../../../src/core/retain/thanks.ts";

test("thanks alone are thanks, in every language of mail programs we know", () => {
  const thanks = [
    "Thanks!",
    "Thank you very much, Ann.",
    "ok great, thank you for your quick reply",
    "Vielen Dank für die schnelle Antwort!",
    "Danke, Frau Müller",
    "Merci beaucoup, bonne journée",
    "Merci encore",
    "Muchas gracias por su ayuda",
    "Grazie mille, buona giornata",
    "Bedankt voor uw hulp!",
    "Muito obrigada pela ajuda",
    "Dziękuję bardzo za pomoc",
    "Tack så mycket för hjälpen",
    "Mange tak for hjælpen",
    "Tusen takk for svaret",
    "Paljon kiitoksia avusta!",
    "Děkuji moc za pomoc",
  ];
  for (const text of thanks) expect([text, isThanks(text)]).toEqual([text, true]);
});

test("whatever says more, asks or takes it back is not thanks alone", () => {
  const more = [
    "",
    "Ok",
    "Hello Ann",
    "Thanks, but it is still broken",
    "Thanks for nothing",
    "Thank you. When will it be ready?",
    "Thank you, please call 0612345678",
    "Danke, aber es ist noch nicht da",
    "Merci mais le colis manque",
    "Gracias, pero no funciona",
    "Grazie, ma non funziona",
    "Bedankt, maar het werkt niet",
    "Thanks! The refund arrived today and the coffee was cold again",
    "Thank you so much for your answer, I will come by next week to talk about it",
    "Dzięki, ale nie działa",
    "Tack men den fungerar inte",
    "Kiitos mutta laite ei toimi",
  ];
  for (const text of more) expect([text, isThanks(text)]).toEqual([text, false]);
});
