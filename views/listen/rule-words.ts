/** The word for each kind of rule, for `t`. */
export const kindNames = {
  negative: "Negative, needs company",
  positive: "Positive",
  interest: "Of interest",
} as const;

/** The word for each category that Amends knows, for `t`; a chain's own stand for themselves. */
export const categoryNames: Readonly<Record<string, string>> = {
  service: "Service",
  waiting: "Waiting",
  product: "Product",
  price: "Price",
  cleanliness: "Cleanliness",
  safety: "Safety",
  legal: "Legal",
  staff: "Staff",
  billing: "Billing",
  delivery: "Delivery",
  other: "Other",
};

export const languageNames: Readonly<Record<string, string>> = {
  en: "English",
  de: "German",
  fr: "French",
  es: "Spanish",
  pt: "Portuguese",
};

/** The word for each mark, for `t`. */
export const markNames = { right: "Right", false_alarm: "False alarm", missed: "Missed" } as const;
