import { expect, test } from "bun:test";
import { readCustomerAnswer } from "../../../src/core/retain/customer-answer.ts";

test.each([
  ...["Yes", "yes, thank you!", "Ja, danke, alles gut", "Oui, merci", "Sí, gracias", "Sì!", "si", "Ja hoor", "Sim"],
  ...["Tak, dziękuję", "Ja tack", "Ja tak", "Ja, takk", "Kyllä, kiitos", "Ano, děkuji", "All is well now", "> Yes"],
])("“%s” is a yes in one of our languages", (text) => {
  expect(readCustomerAnswer(text)).toBe("yes");
});

test.each([
  ...[
    "No",
    "No, not at all",
    "Nein, leider nicht",
    "Noch immer nicht",
    "Non",
    "Pas encore",
    "No, todavía no",
    "Aún no",
  ],
  ...["Nee, nog steeds niet", "Não", "Nie, dalej nic", "Nej", "Nei, dessverre", "Ei ole", "Ne, peníze nepřišly"],
  ...["Thanks for nothing!", "Danke für gar nichts", "Merci pour rien", "Tack för ingenting"],
])("“%s” is a no", (text) => {
  expect(readCustomerAnswer(text)).toBe("no");
});

test.each([
  ...["Yes, but my money is not there", "Ja, aber der Gutschein fehlt", "Oui, mais il manque un article"],
  ...["Si no me devuelven el dinero, voy a la policía", "Nei prossimi giorni passo in negozio", "Tak for hjælpen"],
  ...["When will the money be there?", "Note the new address", "", "👍"],
])("“%s” is neither: somebody must read it", (text) => {
  expect(readCustomerAnswer(text)).toBe("unclear");
});
