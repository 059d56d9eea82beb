/** Common words one letter away from a word of the starter lists, which are no slips of it; folded, by language. */
export const lookAlikes: Readonly<Record<string, string>> = {
  en: "",
  de: "",
  fr: "",
  es: "",
  pt: "",
};
