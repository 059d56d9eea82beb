/** What the asked-for comments are made of: none is the same as another, so that nothing is answered from memory. */
const openings = [
  "We went there on Sunday",
  "My husband ordered online",
  "I visit this store every week",
  "Came in for a refund",
];
const middles = [
  "and waited forty minutes at the till",
  "and the lady at the desk was lovely",
  "but nobody ever called me back",
  "and the box was empty when we got home",
];
const endings = [
  "so I will not be back.",
  "and all was fine in the end.",
  "which is a shame, as the bread is great!",
  "and they did not even apologise…",
];

export function commentOf(number: number, letters: number): string {
  let text = "";
  for (let part = number; text.length < letters; part = part * 7 + 3) {
    text += `${pick(openings, part)} ${pick(middles, part >> 2)} ${pick(endings, part >> 4)} Order ${number}${part % 97}. `;
  }
  return text.slice(0, letters);
}

const pick = (parts: readonly string[], number: number): string => parts[Math.abs(number) % parts.length] ?? "";
