import type { Policy, RungWho } from "../../core/retain/policy.ts";

/** The policy that a case opened with: which version of which unit's (`set_at` null: what Amends comes with), and its figures. */
export const policyJson = (it: Policy) => ({
  version: it.version,
  set_at: it.setAt,
  view_opening_hours: it.viewOpeningHours,
  contact: { cut_off: it.contact.cutOff, noon: it.contact.noon, at_most_hours: it.contact.atMostHours },
  update_business_days: it.updateBusinessDays,
  resolve_business_days: it.resolveBusinessDays,
  review_business_days: it.reviewBusinessDays,
  quiet_business_days: it.quietBusinessDays,
  warn_at: it.warnAt,
  rung_opening_hours: it.rungOpeningHours,
  top_hours: it.topHours,
  ladder:
    it.ladder?.map(({ who, afterOpeningHours }) => ({ ...whoJson(who), after_opening_hours: afterOpeningHours })) ??
    null,
  quiet_hours: it.quietHours && {
    from: it.quietHours.from,
    until: it.quietHours.until,
    closed_days: it.quietHours.closedDays,
  },
  letters_per_day: it.lettersPerDay,
  attempts: it.attempts,
  reopen_days: it.reopenDays,
  hold_business_days: it.holdBusinessDays,
  make_good_limit: it.makeGoodLimit,
  currency: it.currency,
  audit_share: it.auditShare,
  repeat_days: it.repeatDays,
});

function whoJson(who: RungWho) {
  if (who.kind === "level") return { level: who.level };
  return who.kind === "role" ? { role: who.role } : { person: who.name };
}
