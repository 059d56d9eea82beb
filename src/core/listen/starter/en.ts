import type { KeywordRule } from "../rules.ts";
import { alert, critical, hint, inNotes, interest, praise, statement } from "./list.ts";

/** English words of retail to begin with. */
export const english: readonly KeywordRule[] = [
  critical(
    "Injury or danger",
    "safety",
    `
    injur*, (hurt|cut|burnt|burned) (myself|my|her|his|himself|herself),
    (i|she|he|mother|child|son|daughter) (slipped|tripped|fell), slipped on, tripped over, fell on, bleed*, bled,
    ambulance, hospital, hospitalis*, hospitaliz*, electric shock, electrocut*, caught fire,
    (went|go|goes) up in flames, explod*, chok(ed|ing) on, choking hazard, unsafe, (nearly|almost) hit,
    had a reaction, red light, dangerous*, safety hazard, fire (exit|door) /4 (blocked|locked),
    (blocked|locked) /3 fire (exit|door), (glass|metal|plastic|needle|blade) in (my|the|our|his|her), broken glass,
    sharp edge*, (shard*|piece*|bit*|fragment*) of (glass|metal|plastic), (gave|got|given|giving) /3 (a |an |)(shock|electric shock), smoke (came|coming|started|pouring), scald*, stitches, concussion, broke (my|her|his) (arm|leg|ankle|wrist|tooth|hip|nose), twisted (my|her|his) (ankle|knee), choked, swallowed (glass|plastic|a), collapsed (on|under), fell (down|off|through) (your|the|a), wet floor /4 (fell|slip*), (almost|nearly) (killed|died|fell|choked), gas leak, carbon monoxide, exposed (wires|wiring|nails)
  `,
  ),
  critical(
    "Illness or allergy",
    "safety",
    `
    allerg*, anaphyla*, food poison*, poisoned, (got|fell|made /2) (sick|ill), threw up, throwing up, vomit*, diarrh*,
    salmonella, undeclared, contaminat*, (raw|pink) /2 (chicken|inside|middle), mould*, mold*, maggot*, cockroach*,
    rat droppings, mouse droppings, rats, mice, bed bug*, bedbug*, (dead|saw a|was a|live) (rat|mouse), mites, weevils, worms? in, e coli, listeria, made (me|us|him|her|my son|my daughter) (sick|ill), hives after, epipen, cross contamin*, (contained|had|were|with) (nuts|peanuts|gluten|dairy) /6 (despite|though|although|told|allerg*)
  `,
  ),
  critical(
    "Legal threat or crime",
    "legal",
    `
    lawyer*, solicitor*, attorney*, legal action, (sue|suing) (you|them|the|this), small claims, (to|in) court,
    police, trading standards, health (inspector*|department|authority), ombudsman, consumer protection, fraud*,
    bbb, better business bureau, report* (you|this|them|it) to (the|trading|environmental|health), environmental health, class action, take legal, seeking legal, legal advice, (press|pressing) charges, chargeback, identity theft, pickpocket*, shoplift* /3 accus*, accused (me|us|him|her) of /1 (stealing|shoplifting|theft), scam, scams, scammed, scammer*, stole, stolen, theft
  `,
  ),
  critical(
    "Discrimination or harassment",
    "staff",
    `
    racis*, racial*, discriminat*, sexis*, homophob*, transphob*, harass*, assault*, groped, threaten*, bullied,
    bullying, pushed me, grabbed (me|my), followed me around, touched me,
    because of my (skin|colour|color|accent|religion|disability|age|headscarf|wheelchair), called me a, swore at, antisemit*, anti-semit*, islamophob*, xenophob*, ageis*, ableis*, slur*, sexual* (comment*|remark*|harass*|advance*|assault*), inappropriate* (comment*|remark*|touch*|touched), touching me, leered, catcall*, stalked, slapped, punched, shoved, hit me, spat, because (i am|i'm|we are|we're|he is|she is) (black|brown|asian|gay|muslim|jewish|disabled|indian|arab|trans|foreign|old|pregnant), refused /3 (guide dog|service dog|service animal|wheelchair)
  `,
  ),
  statement(
    "Nobody got back to the customer",
    "service",
    `
   
    (nobody|no one|noone|no body) /4 (called|calls|call|rang|phoned|got|wrote|came|comes|emailed|texted|reported) /4 back,
    (never|not|didn't|don't|doesn't|haven't|hasn't) /4 (called|call|rang|ring|phoned|got|get|gotten|wrote|write|heard|hear) /3 back,
    no (reply|response|answer|callback|call back), still waiting (for|on),
    never (heard|replied|answered|responded|called|came|arrived|received|got|delivered),
    (nobody|no one|noone) /3 (answer*|replie*|reply|respond*|contacted|picked up|picks up),
    (haven't|have not|not|didn't|did not) (heard|received|had) /2 (anything|reply|answer|response|from),
    (ignored|unanswered)
  `,
  ),
  statement(
    "Nobody helped",
    "service",
    `
   
    (nobody|no one|noone) /4 (help*|care*|cared|listen*|apologi*|available|knew|knows|serve*|at|in sight|around|wanted|came),
    no (help|service|apology|staff|assistance),
    (didn't|did not|don't|does not|doesn't|do not) (care|help|listen|apologi*|bother),
    (wouldn't|would not|refused|refuses) /2 (help|refund|exchange|take|accept|serve|listen|honour|honor),
    had to ask /4 (times|twice), without any apology, not /3 acknowledged, not enough (staff|people|tills|checkouts),
    (only|just) one (till|register|checkout|cashier) /2 open, understaffed, short staffed, turned away,
    passed from /4 to
  `,
  ),
  alert(
    "Rude staff",
    "staff",
    `
    rude*, impolite*, unfriendly, unhelpful, disrespect*, arrogan*, dismissive, patronis*, patroniz*, condescend*,
    hostile, aggressive, shouted, yelled, yelling, insult*, rolled /2 eyes, (bad|poor|terrible|no) attitude,
    incompeten*, unprofessional*, lied, lying to, couldn't care less, could not care less, bored staff,
    (on|playing with) (their|his|her) phone*, abrupt, grumpy, humiliat*, accused
  `,
  ),
  alert(
    "Very unhappy",
    "service",
    `
    terrible, terribly, horrible, horrendous, awful*, appalling*, atrocious, dreadful*, abysmal, worst, unacceptabl*,
    disgrace*, disgust*, shocking, pathetic, disappoint*, frustrat*, furious, angry,
    worse than (ever|before|last|usual|the), (getting|gotten|become|even|much|far) worse,
    (can't|cannot|couldn't|could not) /1 (be|get|have been) /1 worse, (unhappy|dissatisfied|unsatisfied|displeased|annoyed|upset), useless, joke of, (is|are|was|such) a joke,
    nightmare, bad, badly, poor, poorly, hates, (i|we|they|really|absolutely) hate, hated, ridiculous, rubbish,
    garbage, mess, failed, let down, letdown,
    complain*, complaint*, (didn't|did not|don't|do not) (like|enjoy|appreciate),
    not /2 (okay|ok|acceptable|right), 😡, 🤬, 😠, 👎, 🤮, 😤, 🙄,
    🤢, ruin*, means nothing to you, (went|gone|going) downhill, used to be (better|good|great),
    (go|come|went|came|call*|asked|ask|been) /3 (three|four|five|several|many|3|4|5) times
  `,
  ),
  statement(
    "Customer is leaving",
    "service",
    `
    never (again|coming|going|shopping|buying|returning|come|go|shop|buy|return),
    (not|won't|never|wouldn't) be (back|returning|coming back|shopping),
    (won't|will not|wouldn't|would not) (return|come back|go back|shop|buy|recommend|use), last time (i|we),
    lost (a|me as a|our) (customer|custom|business), (going|go|switch*|gone|took /3) /3 (competitor*|elsewhere),
    taking my (money|business|custom), (close*|cancel*) /2 (account|membership|loyalty|order), stay away, avoid,
    shopping /2 your competitor, last visit, delete /2 account, don't (go|shop|buy|bother), walked out,
    left /3 (cart|basket|trolley)
  `,
  ),
  statement(
    "Customer wants it put right",
    "service",
    `
    (want|like|need|demand|demanded|get|give me) (my|a|our|the) (money|refund) /1 (back|please), want /3 refund,
    money back, speak to /3 manager, want /3 (apology|compensation|replacement), waste of (time|money),
    (second|third|fourth|2nd|3rd|4th) (email|e-mail|time|call|letter|complaint|visit) /3 (about|this|and|still|to|i)
  `,
  ),
  statement(
    "Long wait",
    "waiting",
    `
    wait* /4 (hour*|forty|thirty|fifteen|twenty|forever|ages|weeks|months),
    wait* /4 (15|20|25|30|35|40|45|50|60|90) (min*|more), wait* /3 (too|so|very|far too) long, long wait*,
    (hour*|30|40|45|20|twenty|thirty|forty) (min*|hour*) /2 (wait*|queue*|line|late),
    (queue*|queued|stood|line) /4 (hour*|ages|forever|15|20|25|30|40|45|twenty|thirty|forty),
    for (15|20|25|30|40|45|fifteen|twenty|thirty|forty) minutes, half an hour, took (forever|ages|hours),
    endless (queue|wait|line)*, (huge|long|massive) (queue*|line*|lines)
  `,
  ),
  hint(
    "Slow",
    "waiting",
    `
    slow*, queue*, queuing, waiting, waited, delay*, kept waiting
  `,
  ),
  alert(
    "Faulty product",
    "product",
    `
    broken, broke, defect*, faulty, damaged, torn, leak*, stopped working,
    (doesn't|does not|didn't|did not|don't|hardly|barely|won't) (work|works|let|turn on|open|charge|fit), fell apart,
    falling apart, expired, out of date, past /3 date, rotten, rotting, gone off, stale, spoil*, sour, inedible,
    tasteless, arrived cold, cold (food|fries|coffee|meal|soup|pizza), (burnt|burned|overcooked|undercooked|soggy),
    wrong (size|item|order|product|colour|color|one|thing*), order was wrong, missing,
    (box|shelf|shelves) (was|were|is|are) empty, empty (box|shelves|shelf), hair in, poor quality, bad quality,
    counterfeit, not as described, cheaply made, shrunk, faded
  `,
  ),
  hint(
    "Not in stock",
    "product",
    `
    out of stock, sold out, not in stock, shelves /2 bare, unavailable, never have /3 (size|stock),
    (little|poor|small|limited) (choice|selection|range)
  `,
  ),
  statement(
    "Wrong bill",
    "billing",
    `
    overcharg*, (charged|billed|paid|debited) /4 twice, double charg*, charged /3 (wrong|too much|more|extra),
    wrong (price|bill|change|amount), short changed, shortchanged,
    (refund*) /4 (pending|never|not|refused|denied|missing|still|since|yet), (no|refused|denied|without) /2 refund,
    (price|shelf|label) /6 (not|didn't|did not|doesn't) /2 match, price /6 (said|shelf) /6 (paid|charged|till),
    ripped off, rip off, hidden (fee*|cost*|charge*),
    (voucher|coupon|discount|gift card) /4 (not|refused|rejected|declined|invalid), wrongly charged
  `,
  ),
  hint(
    "Too dear",
    "price",
    `
    expensive, overpriced, pricey, too dear, (prices|price) /3 (up|high|higher|increased), poor value, not worth
  `,
  ),
  alert(
    "Dirty",
    "cleanliness",
    `
    dirty, filthy, filth, unclean, unhygienic, smell*, stank, stink*, stinking, sticky (floor|table)*,
    (not|never|hasn't|haven't) /2 (clean|cleaned), fly in, flies, overflowing, messy, disgusting toilet*
  `,
  ),
  statement(
    "Delivery failed",
    "delivery",
    `
    (never|not|didn't|hasn't|has not|did not|haven't) /2 (arrive*|delivered|come|turned up|turn up|shown up),
    (delivery|order|parcel|package|driver) /3 (late|lost|missing|failed|cancelled|canceled|wrong),
    (days|weeks|hours|week|day) late, late delivery, no (delivery|parcel|sign of), left in the rain,
    lost /2 (parcel|order|package), where is my (order|parcel|package|refund)
  `,
  ),
  alert(
    "A problem",
    "service",
    `
    (still|again) /2 (broken|wrong|problem|not|no),
    (problem*|issue*|trouble) /3 (with|not|never|still|remain*|persist*|was|is|were),
    (not|never|nothing|isn't|wasn't) /3 (solved|resolved|fixed|sorted|repaired|done), come back tomorrow, unresolved
  `,
  ),
  hint(
    "Problem",
    "service",
    `
    problem*, issue*, trouble*, mistake*, error*, hassle*, wrong, fault, negative, confus*, difficult*, inconvenien*,
    worse, crowded, noisy, mediocre, worried, sad, needs improve*, could be better, (rushed|forgot|forgotten)
  `,
  ),
  statement(
    "A survey-taker's words",
    "service",
    `
    (resp|respondent|cust|customer|r|interviewee) /2 (hesitat*|sounded (annoyed|upset|angry|irritated|tense)|hung up|refused to answer|evasive), (wants|requested|requests|asked for) (cb|mgr cb|mgr callback)
  `,
  ),
  inNotes(
    "The survey-taker heard trouble",
    "service",
    `
    hesitat*,
    (sounded|seemed|sounds|seems|was|got|became) /2 (annoyed|upset|angry|irritated|frustrated|unhappy|tense|sad|disappointed|bitter|reluctant|evasive|nervous),
    hung up, hangs up,
    (would not|wouldn't|did not want to|didn't want to|refused to) (say|tell|explain|talk|go into|discuss),
    changed the subject, call back /2 (requested|asked|wanted),
    (wants|asked|asks|requested) /3 (callback|call back|manager), follow up,
    (requests|requested|wants|asks) call back, tone changed, judged, (confused|unsure) about,
    (incident|something happened), long silence, sigh*, crying, cried, raised (her|his|their) voice, sarcas*,
    (cb|c/b) (requested|req|asked|wanted|pls|please|asap), (mgr|manager|supervisor|sup) (cb|callback|call back|to call|call requested),
    (wants|asks|asked|requested|req|requests|demands) /3 (mgr|cb|supervisor), evasive, curt, terse, short with me, abrupt,
    (long|awkward) (pause|silence), paused before, took a while to answer, did not mean it, didn't mean it, not convincing, didn't sound convinced,
    did not sound (happy|convinced|sincere), f/u, follow-up (needed|requested|req), pls (call|follow), (v|very) (unhappy|upset|annoyed|angry|cross),
    ended (the )?(call|survey) (early|abruptly), refused /2 (q*|question|to), skipped /3 (staff|service|manager|q*), mentioned (an|some) (incident|issue|problem*|argument),
    incident w*, voice (shaking|broke|trembled), tearful, in tears, (changed|different) (tone|tune), went quiet, became quiet, got quiet, (cust|customer|resp|respondent|r) (upset|annoyed|angry|unhappy|hesitant|reluctant|guarded|nervous|irritated)
  `,
  ),
  praise(
    "Praise",
    "service",
    `
    good, great, excellent, fantastic, wonderful, amazing, awesome, brilliant, superb, outstanding, perfect*, lovely,
    love, loved, nice, pleasant, pleased, happy, satisfied, delighted, impressed, impressive, best, helpful, friendly,
    polite, courteous, attentive, efficient, professional, welcoming, recommend*, clean, tidy, fresh, spotless,
    delicious, tasty, beautiful*, gorgeous, stunning, kind, kindly, cheer* (me|us) up, saved (my|the|our) day, was a star, worth every, thank you, thanks,
    (no|zero|not a single|never a|never any|without any|without a) (complaint*|problem*|issue*|fault*|hassle*|trouble*|delay*),
    not bad, can't complain, cannot complain, (hassle|trouble|problem|pain) free,
    (can't|cannot|couldn't) (recommend|praise|fault|thank) /4 enough, can't fault, couldn't fault,
    (killer|sick|wicked|insane|crazy) (deal*|price*|selection|offer*), bad ass,
    (wouldn't|would not|don't|won't|didn't|without) hesitat* /2 recommend, did not disappoint, didn't disappoint,
    never disappoint*, without a doubt,
    (problem|issue|complaint|mistake|error|it|everything) /4 (fixed|solved|resolved|sorted) (quickly|immediately|straight|promptly|right away|at once|within),
    👍, 😍, 😊, ❤, 🥰
  `,
  ),
  interest(
    "Suggestion",
    "service",
    `
    suggest*, it would be (nice|good|great), would be better if, i wish, please (add|bring|stock|consider|offer),
    why not, how about
  `,
  ),
  interest(
    "Competitor",
    "service",
    `
    competitor*, other (store|shop|chain|supermarket)*, another (store|shop|chain)
  `,
  ),
  interest(
    "About the manager",
    "staff",
    `
    manager*, supervisor*, head office, boss
  `,
  ),
];
