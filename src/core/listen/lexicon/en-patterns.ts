/** Ways in which people tell of a problem without a bad word, or speak of one that is not theirs. */
export const patterns: readonly (readonly [string, number, string])[] = [
  [
    "a long wait",
    1.6,
    `
    WAIT /4 (NUMBER|COUNT|SPAN|ORDINAL) TIME, WAIT /4 (NUMBER|COUNT) /2 TIME, WAIT /2 SPAN, waited (all|the whole) /2 TIME, WAIT /3 half an hour, waiting /2 (an|over|since|for) /2 (hour|TIME),
    (NUMBER|COUNT) /2 TIME /3 (late|wait|delay|queue|line|delayed|waiting|hold), SPAN /2 (late|wait|delay|hold|delayed), an hour /2 (late|wait|delay|hold|delayed), on hold, on the phone for, on the line for,
    still waiting, been waiting, kept waiting, keep waiting, kept us waiting, kept me waiting, made (us|me) wait, no end in sight, (stood|standing|sat|sitting) /4 (NUMBER|COUNT) /2 TIME, (stood|sat) /3 (ages|forever|hour|hours), (took|takes|taking) /2 (forever|ages), ages to, (took|takes|taking) /3 (over|more than|almost|nearly) /2 TIME, (waited|waiting|late|hold|queue|queued|line|delay|delayed|nothing|no (answer|reply|response|refund|update)) /3 for (NUMBER|COUNT|over|almost) /2 TIME, after (NUMBER|COUNT) (hours|weeks|months) /4 (still|no|nothing|not|never|of waiting), at /2 (NUMBER|COUNT) /2 TIME per (person|customer|passenger), takes (ages|forever|years), no sign of (a|the|anyone|life)`,
  ],
  [
    "nobody served",
    1.6,
    `
    (nobody|no one|noone) (at|on|in|behind|around|came|helped|answered|served|to help|available|cares|knows|knew|there|picked|bothered|greeted|acknowledged), only (one|1|two|2) /3 (open|working|cashier|register|till|lane|checkout|server), only one (till|register|lane|checkout|cashier), had to (find|look for|track down|hunt|flag|ask /3 again), ignored (us|me), walked (past|by) (us|me), (empty|bare) (shelf|shelves), shelves /2 (empty|bare), out of (stock|napkins|straws|everything|ice|milk|most), no (one|body) (to|in|at)`,
  ],
  [
    "billed wrongly",
    1.9,
    `
    (charged|billed|debited) /5 (twice|again|extra|wrong|more|double|NUMBER|PRICE|TIMES|without|fee|full|for), (double|over) (charged|charge|billed), charged me, charged my, charging me, (charged|billed) (us|me|my), (price|tag|label|sign|shelf) /4 (said|says|was|showed) /4 PRICE, paid /3 (instead|twice|extra|more), still /3 (charged|billed|charging), (refund|money) /4 (never|pending|not|still), did not match, didn't match, doesn't match, wrong (price|amount|total|change), short changed, shortchanged, (refused|refuse|denied|won't|wouldn't|not) /3 (refund|exchange|return|honor|accept), unauthorized, no refund*, never got /3 (refund|money)`,
  ],
  [
    "wrong or missing",
    1.7,
    `
    (wrong|incorrect) (order|item|size|color|colour|food|drink|product|address|name|number|one|part|model|thing|meal|sandwich|flight|bag), wrong every time, got /3 order wrong, get /3 (right|correct|straight), order (was|is|came) (wrong|incomplete|missing|incorrect), (missing|forgot|forgotten|left out) /3 (item|items|order|fries|sauce|part|parts|piece|food|drink|bag|napkins|straw|half|PRODUCT|FOOD), (was|were|is|are) missing, forgot (my|our|to|the|about), box was empty, (item|items|parts|half) missing, not (what|the one) (i|we) (ordered|bought|asked|paid|received), instead of (the|what|my), received (a|the) (wrong|different|used|broken), used (item|one|product), not as (described|advertised|pictured|shown|listed), nothing like the (picture|photo|description)`,
  ],
  [
    "never arrived",
    1.9,
    `
    (never|not|didn't|hasn't|haven't|hasnt|still) /3 (arrived|arrive|delivered|received|receive|recieved|shipped|turned up|show up|showed up), (never|didn't|hasn't|haven't) /2 (came|come|showed|show), did not (come (with|in time|on)|show|arrive), (never|not yet|not been) (sent|shipped|delivered|dispatched|mailed), where /2 (my|our) (order|package|parcel|delivery|bag|bags|luggage|refund|money|stuff), (says|said|shows|tracking) /3 delivered, (lost|misplaced) /2 (my|our|bag|bags|luggage|package|order|parcel|item|baggage), no sign of, due /2 CALENDAR, supposed to /3 (arrive|be|come|deliver*), was due, should have (arrived|come|shipped) /4 (CALENDAR|ago|by now|last), yet to (receive|arrive|hear|get)`,
  ],
  [
    "broken",
    1.7,
    `
    (doesnt|didnt|isnt|wont|cant|stopped|quit|quits|no longer|hardly|barely|wouldnt|wasnt|aint) /2 WORK, (not|never|dont) (even|really|always|properly|actually|want to|seem to|turn|WORK), (not|never|dont) (work|working|function|functioning|connect|connecting|load|loading|charge|charging|open|opening|print|printing|sync|fit|last|hold|turn|start|boot|stay|respond|responding|recognize|register|close|stick|seal), BREAK after, BREAK (within|in) /3 TIME, (fell|came|falling|fall|come) (apart|off), after /4 TIME /4 (BREAK|stopped|died), PRODUCT /2 BREAK, (arrived|came|was) (broken|damaged|cracked|crushed|dented|open|opened|dead|cold|late|empty), (wont|doesnt|didnt|not) (turn|power|switch) (on|off), (cant|cannot|couldnt|unable to|not able to) /2 (log|login|sign|access|connect|download|install|update|open|load|book|pay|order|use|view|watch|print|reset), error (message|code), keeps /2 (saying|telling|crashing|freezing|asking|dropping|stopping|turning|shutting|restarting|disconnecting|popping|giving|getting|coming|falling|BREAK), keep (getting|having), (went|is|was|are|still) down, (has|had|have) (issues|problems|trouble), will not (work|turn|start|let|open|close|charge|connect|load|play|stay|hold|fit|accept|install|print|sync|recognize|boot|respond), stops working, out of order, not responding, blue screen, black screen, blank screen`,
  ],
  [
    "nobody answered",
    1.8,
    `
    (never|not|no|nobody|noone|no one|without|havent|hasnt|didnt|doesnt|dont|wont|nobody) /4 ANSWER, (never|nobody|noone|no one) /2 (called|calls|call|wrote|emailed|contacted|came back|rang|phoned), (never|nobody|noone|no one|didnt|not|havent|hasnt|yet to) /3 (heard|hear) (back|from|anything|nothing), (didnt|havent|hasnt) /2 (called|call|contacted|contact|email|emailed) (me|us|back), called /3 (times|twice), CONTACT /4 (times|twice|TIMES), (third|fourth|fifth|sixth|ORDINAL) time (this|in|i|we|and|that|now|asking|calling|its|it), (ORDINAL|second|third|fourth|fifth|sixth) (email|call|message|attempt|letter|complaint|request|replacement), just rings, goes (straight )to voicemail, unanswered, no reply, no response, ignored my, hung up on, hang up on, disconnected me, put on hold, passed around, transferred /3 (times|twice|around), gave me the run, run around, runaround, get (a hold|ahold|hold|through), cant get /3 (anyone|through|person|agent|hold), following (up|my), back (three|several|four|two|multiple|NUMBER|COUNT) times, come back tomorrow, had to /2 (return|go back|come back|call|chase|explain|repeat)`,
  ],
  [
    "redress wanted",
    1.7,
    `
    money back, (want|need|like|demand|give|expect|deserve|owed|owe|requesting|request|get|expecting) /3 (refund|compensation|apology|explanation|credit back|reimbursed|reimbursement|replacement), full refund, i want a (refund|manager), speak (to|with) (a|the|your) (manager|supervisor|human|person), (file|filing|filed|make|made|lodge|lodged) /2 complaint, (need|needs) to be (fixed|addressed|resolved|replaced|cleaned), please (fix|sort|resolve|explain why|do something|stop), fix (it|this|your), sort (it|this) out, get it together, get your act, do something about, do better, need answers, what is going on, what's going on, any update*, how (do|can) i complain, how is this`,
  ],
  [
    "leaving for good",
    2.0,
    `
    (never|not|wont|dont|wouldnt) /4 (again|back|return|returning|recommend), never again, last (time|visit|purchase|order|flight) (i|we|with|here|ever), (was|is|be) (my|our) last, (lost|losing|lose) /2 (customer|business|client), (cancel|canceling|cancelling|cancelled|canceled|delete|close|closing|closed) (my|our|account|subscription|membership), (go|going|went|shop|shopping|buy|buying|take|taking) /5 (elsewhere|competitor|competition), (switch|switching|switched|moving|moved) (to|banks|providers|companies|from you), (told|tell|telling|warn|warning|warned) /3 (friends|everyone|everybody|people|others), stay away, avoid (this|at|like|them|it), find (another|a new|a different), going somewhere else, done with (you|this|them), i'm done, won't be (back|returning|buying|using|going), thinking (about|of) (leaving|switching), no longer a customer, used to (be|come|love|like|shop|go|have), use to be, (gone|going|went|goes) (down hill|downhill|down), downhill, not what it (was|used), nowhere near as`,
  ],
  [
    "danger",
    2.4,
    `
    (piece|pieces|shard|bit|bits) of (glass|metal|plastic|wood|bone|shell), (glass|metal|plastic|hair|bug|insect|worm|nail|bone|staple|stone|screw|needle|string|bandaid|mold|mould|maggot|roach|cockroach) (in|inside) /2 (FOOD|my|our|his|her), (hair|fly|bug|glass) in (my|our), dead (flies|fly|bug|bugs|insects|roach), filled with (flies|bugs|mold|worms), (found|was|had|discovered|is) /3 (hair|bug|fly|glass|metal|plastic|mold|mould|worm|cockroach|roach|maggot|insect|ant|ants|mouse) (in|on|inside), food poison*, (got|became|felt|made|fell|been) /3 (sick|ill), threw up, allergic reaction, had a reaction, (contain|contained|mention|list|label) /4 (nuts|peanuts|allergen*|gluten|dairy|milk), (slipped|tripped) (on|over|and|in), fell (on the|over|down the), (cut|burned|burnt|hurt|injured) (my|his|her|myself|himself|herself), (nearly|almost) (hit|fell|killed|choked|hurt|crashed|ran), red light, followed (me|us) (around|through|to), because of (my|our|his|her) (skin|race|color|colour|accent|religion|age|disability|headscarf|gender), (caught|catch|on) fire, (smoke|sparks) (came|coming|from), (electric|got a) shock, (expired|expiration|sell by|use by|out of date|past (its|the)), raw (chicken|inside|meat|in the middle), still raw, undercooked chicken, pink inside, (fire|emergency) (exit|door) /3 (blocked|locked), touched (me|my), grabbed (me|my), stared at (me|us), called me a, threatened (me|us|to)`,
  ],
  [
    "survey note",
    2.0,
    `
    (resp|respondent|r|cust|customer|caller|interviewee|guest) /3 (hung|hesitated|hesitant|paused|sounded|seemed|became|upset|annoyed|irritated|angry|refused|wouldnt|declined|implied|hinted|would not|got|frustrated|reluctant|mentioned|complained|requests|requested|wants|asked|cried|sighed|tearful|confused|raised|dissatisfied|unhappy|disappointed|laughed bitterly), hung up when, hung up (after|during|on), (didnt|did not|would not|wouldnt|refused to|declined to) (elaborate|specify|go into|want to talk about it|comment further|say why|say more|give a reason|answer that), tone changed, call back (about|re|regarding|requested|asap|from), callback (about|re|requested), (wants|asked for|requests|requested|asks for) /2 (mgr|manager|callback|call back|supervisor|follow up), follow up (needed|required|recommended|please), (suspect|suspected|possible|potential|sensed|i sense|appears) /3 (problem|issue|incident|complaint|something), prior incident, previous incident, felt judged, (sounded|seemed|audibly|visibly|clearly|appeared) /2 (upset|annoyed|angry|irritated|hurt|nervous|tense|frustrated|unhappy|reluctant|uncomfortable|sarcastic|distressed|bitter|cold), short with me, long (pause|silence), voice (shook|broke|rose|trembled), changed the subject, off the record, (will|would) not be back, going to (corporate|head office|the press)`,
  ],
  [
    "plain note",
    -1.5,
    `
    wrong number, (resp|respondent|r) /3 (hurry|cooperative|friendly|cheerful|polite|chatty|pleased|happy|satisfied|completed), (interview|survey|call) (completed|complete|terminated|conducted|done|finished|in), (terminated|ended) per protocol, (completed|answered) all /2 questions, (dog|dogs|baby|child|children|tv|radio|traffic|kids) /3 background, call dropped, (bad|poor) (line|connection|signal) /3 (completed|repeated|called), voicemail, no answer on, left (a )message, language barrier, (speaks|spoke) (spanish|french|german|english|portuguese), over (18|quota), not eligible, no issues reported, nothing to report, normal interview, (prefers|asked) to be called (later|tomorrow|in the), respondent driving, call back (later|tomorrow) to complete`,
  ],
  [
    "worse than before",
    1.4,
    `(used to be|was once|once was) /3 (good|great|better|nice|clean|best|favorite), not as (good|clean|fresh|nice|friendly|fast|tasty|big) (as|anymore), (gone|going) downhill, (getting|gotten|got|became|become|becoming) (worse|smaller|slower|dirtier|ruder), (changed|change) /3 (recipe|formula|worse|owner|management), (since|under) /3 new (management|owner|owners|manager), (do|does) this (for free|better), not like (before|it used), no longer (good|fresh|available|the|care|sell|offer)`,
  ],
  [
    "trouble that was made good",
    0.8,
    `
    (after|once|when|until) (i|we) (complained|called|asked|insisted|argued|pointed), (had to|have to) (ask|complain|insist|argue|beg|call|send|return|take it back), (exchanged|replaced|corrected|fixed|refunded) /4 (after|eventually|finally|only after), mistake (on|in|with) (my|our|the), (forgot|missed|lost|damaged|wrong) /6 (but|though), eventually (got|came|arrived|received|found|apologized)`,
  ],
  [
    "sarcasm",
    1.8,
    `
    thanks for (ruining|nothing|wasting|losing|the delay|making me|not|leaving|canceling|cancelling|charging|breaking|destroying|ignoring), thank you for (ruining|nothing|wasting|losing|not|leaving|ignoring), way to (go|ruin|lose|treat), (great|nice|good|lovely|fantastic|brilliant|wonderful) (job|way) /2 (losing|ruining|ignoring|of treating|to treat|to lose|at), nice to know, good to know /3 nothing, if you (enjoy|like|love|want) /2 (being|waiting|cold|rude|wasting|bad|slow|getting|to be|to wait|paying), best joke, what a joke, so much for (customer|your|the|that|being|service|on), good luck (getting|finding|with|trying), congratulations you, real classy, really classy, slow clap, bravo for, just what i needed not, oh (great|joy|good|wonderful|perfect), yeah right, as if, must be nice, call (that|this|it) (service|a|customer|food), call yourself`,
  ],
  [
    "a case that is not",
    -1.2,
    `
    if there (is|was|are|were) ever, if (i|we) (ever )(have|had|need), in case of, would have been /6 without, if it (was|were|wasnt|werent) not for, whether (i|we) had any, asked (if|whether), let (you|them) know if, should (i|there|you) (have|be|ever), any (problems|issues|questions|complaints) (i|we|at|just|please|feel|let|they|were), had (i|we) known, was (afraid|worried|expecting|nervous|concerned|skeptical|sceptical|dreading), were (afraid|worried|expecting|nervous), thought (it|i|we) would be, expected (it )to be (bad|awful|worse|slow|expensive|cheap), (looked|seemed) (expensive|bad|small|dirty) but`,
  ],
  [
    "another shop",
    -1.3,
    `
    (better|cleaner|friendlier|faster|nicer|cheaper|fresher|easier|quicker) than, unlike (the|other|others|most|my|some|their|your competitors), (other|another|previous|old|last|former) (store|stores|shop|shops|place|places|restaurant|restaurants|company|companies|chain|chains|airline|airlines|brand|brands|supplier|provider|phone|laptop|course|courses|one) (was|is|were|are|had|has|i|we|that|in|would), across the (road|street), down the (road|street), next door, the old (store|shop|one|place|building|website|app) (was|were), (switched|came|moved|changed) (from|over|here|to you), competitor*, compared to, (than|from) (the )(others|other|competition|previous|my last|my old), instead of (the|driving|going)`,
  ],
  [
    "the customer's own life",
    -1.3,
    `
    (my|our|his|her) (son|daughter|child|kid|baby|mother|father|mom|dad|husband|wife|dog|cat|car|leg|arm|foot|back|knee|head|phone|wallet|keys|purse|tooth) (was|is|had|has|broke|died|got) (sick|ill|crying|broken|broke|hurt|hungry|lost|tired|dead|injured|aching|died|flat), (having|had) (a|an) (bad|awful|terrible|rough|horrible|hard|stressful|long) (day|week|morning|year|time), (lost|forgot|left|dropped|misplaced) (my|our|his|her) (wallet|keys|phone|purse|bag|umbrella|jacket|coat|card|glasses|hat|scarf), (i|we) (spilled|dropped|forgot|lost|locked|cracked|was late|were late), (replaced|repaired|fixed|mended|found) (my|our|his|her|the) (broken|cracked|lost|old|damaged|dead|flat|torn|phone|screen|shoes|watch|car|bike|wallet|keys), (cheered|calmed) (me|us|him|her), after (surgery|an accident|a long|my operation|the funeral), broken (leg|arm|foot|ankle|wrist|heart)`,
  ],
  [
    "a plain question",
    -1.2,
    `
    (do|does|can|could|will|would|are|is) (you|your|there|i|we|it|the) /3 (sell|carry|stock|offer|have|open|accept|take|restock|deliver|ship|tell|let|book|available|recommend|possible|confirm), how (do|can) i (sign|book|order|change|update|apply|join|register|become|add|get a quote), how (much|many|old) (is|are|does|do|would|for), what (time|are) (do|does|your|the|are|is), when (do|does|will|is|are) (you|the|your|it|next), where (can|do) (i|we) (buy|find|get|order|see), is it possible to, would like to (book|order|reserve|know|make|sign|buy|return|change|schedule|visit), looking for (a|an|the|some), please (update|change|send|add|confirm|note|book|reserve|find|let), (quick|just a) question, interested in, i was wondering (if|whether)`,
  ],
  [
    "a suggestion",
    -1.0,
    `(would|could|might) be (nice|lovely|great|good|cool|awesome|helpful|fun|interesting) (to|if), (you|they) (could|should|might) (open|add|offer|sell|consider|try|bring|stock|put|have), (please|hope|hopefully) (open|bring|add|keep|consider), (love|like) to see (a|an|more|some|the), idea for, how about (a|an|adding|some), more (vegan|vegetarian|sizes|colors|colours|variety|options|choice)`,
  ],
  [
    "a mail by rote",
    -1.6,
    `
    please find (attached|enclosed), out of (the )office, auto reply, automatic reply, this e mail is confidential, confidential /6 (intended|recipient|privileged), in error please, thank you for your (order|mail|email|message|purchase|help|reply|quick), as requested, as discussed, looking forward to (hearing|your|seeing|meeting), attached (is|you|please|the), for your records, unsubscribe from this list`,
  ],
  [
    "service beyond duty",
    -1.5,
    `
    without (me|us) (even )asking, before (i|we) (even )(asked|had to|could), (refunded|replaced|fixed|exchanged|credited|sorted) /4 (right away|immediately|straight away|instantly|no questions|without question|promptly|quickly|for free|on the spot|within minutes), no questions asked, called me (personally|to check|to make|back within), (went|go|goes|going) (above|out of|the extra), (found|kept|returned) my (wallet|phone|purse|keys|bag) /4 (safe|for me|to me|waiting), carried (my|our), in (NUMBER|COUNT) minutes, within (NUMBER|COUNT|a few) (minutes|min|mins|hours), in (and|&) out, in no time, right away, straight away, free (replacement|of charge|dessert|refill|upgrade|coffee)`,
  ],
  [
    "worth it all the same",
    -1.2,
    `(pricey|expensive|small|busy|slow|crowded|long|wait|line|plain|simple|little|old|noisy|bit) /6 but (worth|we|it|the food|so|well|very|always|great|delicious|good|friendly|clean|amazing|i), well worth (it|every|the|a), but worth (it|every|the)`,
  ],
  [
    "trouble named as the only one",
    1.0,
    `
    only (problem|issue|complaint|downside|negative|drawback|thing|con|gripe|bad|flaw|concern|disappointment|reason i), one (problem|issue|complaint|downside|negative|drawback|gripe|con|flaw|thing i), biggest (problem|issue|complaint|gripe), main (problem|issue|complaint|gripe), my (problem|issue|complaint|gripe|beef), my (only|one|main|biggest) (problem|issue|complaint|gripe|beef|concern|regret|wish), (minuses|negatives|cons|drawbacks|downsides), except (for|that|the|when)`,
  ],
  [
    "not enough",
    1.1,
    `
    could have been (better|improved|more|easier|clearer|nicer|cleaner|friendlier|faster|warmer|quicker|hotter|fresher), (can|could|must|should) be improved, (can|could|must|should) be /2 improved, would be (better|improved|easier|more useful) (if|with|without), would have (been|helped) /2 (if|to have|helpful|useful|better|easier), (must|should|need to) (change|include|improve|work on), room for improvement, would prefer (more|less|a|fewer|to have|if), more (examples|practice|details|detail|explanation|clarification|exercises|feedback|staff|choice|parking|seating) (would|needed|is needed|are needed|please), not (enough|much|many|very|really|quite|all that|that|particularly|exactly|what), (could|should) (be|have been|use|do with) (better|more|improved|a|some|cleaner|faster|longer|bigger|larger|hotter|warmer), needs (to|more|a|some|better), too (much|many|little|few|long|slow|small|big|loud|hot|cold|salty|sweet|expensive|hard|basic|easy|short|heavy|tight|dark|far|fast), (way|far|much|a bit|a little|little bit) too, lack(s|ing|ed) (of|the|in|a|any), lack of, (wish|wished) (it|they|there|the|i|that|you), would have (liked|preferred|been better|been nice|loved), expected (more|better|a), had (high|higher) (hopes|expectations), hoping (for|it|to), thought (it|this|they) (would|was|were), supposed to, leaves (a lot|much|something) to be desired, falls short, fell short`,
  ],
  [
    "a waste",
    1.8,
    `(waste|wasted|wasting) (of|my|your|our|money|time), not worth, save your (money|time), (want|get|need) my money, don't (waste|bother|buy|be fooled|expect), do not (waste|bother|buy|trust|be fooled|expect), (threw|throw|tossed|went) /3 (away|trash|garbage|bin|straight in), returned (it|them|this|the), (sent|send|sending|took|take) (it|them) back, (returning|return) (it|this|them|the), ended up (throwing|returning|buying|going|leaving|paying|having), buyer beware, be warned, stay away, (give|gave|rate|deserves|giving) /3 (0|zero|no|negative|minus) stars, (give|gave|rate|giving) /2 (it|this|them|you) (a )?(0|zero), (0|zero|no) stars, skip (it|this|the|dessert|them), (threw|tossed|throwing|throw) (it|them) (away|out), (bin|trash|garbage|landfill) material, paperweight, doorstop, (wish|should have) /3 (read the reviews|kept my|saved my|gone (with|to|elsewhere)|bought (the|another|a different))`,
  ],
  ["written to a help desk", 0.9, "DESK"],
];
