import { type Finding, type Spoken, textsOf } from "./signal.ts";

/** The rule of every language whose words name whoever manages a store. */
const NAMED = "About the manager";
/** A complaint about somebody stands this near to their name, in UTF-16 units. */
const NEAR = 60;

/**
 * Whether the words complain about the manager: one that names the manager and one that complains of the staff in the same sentence, near
 * each other, unless the manager is only asked for or told. `findings` are those of the rules in what was said.
 */
export function isAboutManager(spoken: Spoken, findings: readonly Finding[]): boolean {
  const texts = new Map(textsOf(spoken).map(({ source, text }) => [source, text]));
  const named = findings.filter(({ signal }) => signal.rule === NAMED);
  const complaints = findings.filter(({ signal, category }) => signal.polarity === "negative" && category === "staff");
  return named.some(({ signal: manager }) =>
    complaints.some(({ signal: complaint }) => {
      const text = texts.get(manager.source);
      if (text === undefined || !manager.span || !complaint.span || manager.source !== complaint.source) return false;
      const [first, second] = [manager.span, complaint.span].toSorted((a, b) => a.start - b.start);
      const between = text.slice(first?.end, second?.start);
      return between.length <= NEAR && !/[.!?;\n]/.test(between) && !asked.test(text.slice(0, manager.span.start));
    }),
  );
}

/** Words right before the manager's that make them somebody who is called to help; in en, de, fr, es and pt. */
const asked =
  /(?:\b(?:speak|talk|spoke|talked|complain(?:ed)?|go|went|wrote|write|called|call|ask(?:ed|ing)?|want(?:ed)?|get|see|tell|told|nach|mit|an|beim|demand\p{L}*|parler?|voir|appel\p{L}*|hablar|con|pedir|ped[ií]|llamar|falar|chamar)\s+)(?:(?:to|for|with|the|your|a|an|my|see|speak|talk|dem|der|den|die|zum|zur|au|à|le|la|un|une|al|el|o|com)\s+){0,4}$/iu;
