/** What the customers of the play say and write. */
export const bad = [
  "Nobody ever called me back about my broken kettle.",
  "I waited forty minutes and the staff was rude to me.",
  "The bread was mouldy and they refused to refund it.",
  "You charged me twice. I want my money back.",
  "Terrible service, I will never come back.",
  "The floor was dirty and a child slipped.",
];
export const good = ["Lovely shop, thank you.", "Friendly staff.", "All fine.", "Quick and kind, as always."];
export const questions = ["And what about my refund?", "When will that be?", "Could you call me on Friday?"];
export const furious = ["This is not solved at all! It broke again.", "No. Nobody has done anything, I am furious."];
export const thanks = ["Thanks!", "Thank you very much.", "Merci beaucoup"];
