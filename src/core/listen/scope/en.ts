import type { ScopeText } from "./scope.ts";

/** English. */
export const english: ScopeText = {
  cues: `no not never nothing nobody none neither nor without hardly barely dont doesnt didnt isnt wasnt werent arent cant
    cannot couldnt wont wouldnt havent hasnt hadnt shouldnt aint noone zero`,
  reaching: `not never nothing neither nor hardly barely dont doesnt didnt isnt wasnt werent arent cant cannot couldnt wont
    wouldnt havent hasnt hadnt shouldnt aint`,
  fillers: `a an the any all at of to in with is was were are be been being am has have had having do did ever really very so too that
    this it i we you they there could would can will one single slightest least bit little particularly especially even my our me us
    much such major real going was once anyone anybody staff feel felt feeling seem seemed find found made make see saw seen
    get got left long know known if about encounter encountered experience experienced ones sign`,
  joints: "or nor and",
  excuses: `only just expect expected expecting hesitate more better fail fails failed wait stop stopped forget mind doubt imagine
    wish know until unless always because if enough such sure matter`,
  breakers: "now nowadays but however although though except yet while whereas",
  boosters:
    "extremely incredibly ridiculously unbelievably insanely painfully terribly awfully so way far super seriously unacceptably absurdly",
  dampers: "bit little slightly somewhat rather fairly kinda sometimes occasionally",
  mutes: [
    {
      kind: "friend",
      reach: "inside",
      words: `killer (deal*|price*|sale|app|view*|burger*|coffee|whale*), (sick|wicked|insane|crazy|bad ass|badass|mad) (beat*|deal*|price*|selection|offer*|view*|design*),
        (is|was|are) the bomb, bath bomb*, bombs, shot of espresso, fire sale, on fire, fire (extinguisher*|alarm test|drill*|pit*|place*), fireplace,
        (die|dying|dies|died) (for|to), drop dead gorgeous, dead (easy|simple|on), to die for, knock* /3 out of the park, (hit|hits) the spot,
        police (station|officer*|discount|uniform*|box), (near|opposite|behind|by|to) the police, my (lawyer|solicitor|attorney) (friend*|neighbour|neighbor|wife|husband),
        (lawyer*|attorney*|solicitor*) (friend*|office*|recommend*), tennis court, food court, (in|to) court side, courtyard,
        (no|without|any|nut|your|the|her|his|my|our) allergen* (list|menu|information|info|labels), (allergy|allergen|allergies|allergic) (friendly|information|info|menu|aware*|advice|list|card), (allerg*) /6 (seriously|catered|careful*|considered|into account),
        (handled|understood|know|knew|catered|careful*) /6 allerg*, anti-allerg*, hypoallergenic, allergy (tablets|medicine|spray|season),
        hospital (bag|staff|discount|shop|visit*), stole the show, (stole|stolen) my heart, (a|real|such a|what a|an absolute) steal,
        cut (flowers|price*|to|above|of meat), (key*|hair) cut, (cold|cough) (cut*|drink*|beer*|brew|medicine|remed*), ice cold, sour (dough|cream|sweets|beer|candy|cherr*|milk|apple*|patch), (broken|dirty|burnt|bitter) (rice|ends|chocolate|lemon|chai|sugar|cream), (dangerously|wickedly|sinfully|addictively|ridiculously|stupidly) (good|tasty|delicious|cheap|nice|cute|moreish), sourdough,
        worst case, bad (day|week|weather|traffic|cold|back|knee|news|luck), dirty (laundry|martini*|chai|rice|fries|clothes), rubbish bin*, garbage (bag*|bin*|disposal),
        (waiting|wait) (room|area|list|staff|time was short), no wait*, short wait*, short queue*, worth (the|every|a) /2 (wait|minute*|queue|penny), (wait*) /4 (nice|pleasant|comfortable),
        complaint* (form|desk|box|procedure|department), return* policy, not /2 (disappointed|disappoint), problem sol*, trouble free, mess hall,
        mould* (tray*|kit*|tin*), (cake|jelly|baking|silicone) mould*, mold (tray*|kit*), computer mouse, wireless mouse, (mouse|mice|rat|cockroach) (trap*|mat*|pad*|spray|poison),
        wrong (turn|way round), can't go wrong, cannot go wrong, couldn't go wrong, nothing wrong, (hard|not easy) to beat, damage* waiver, leak proof, leakproof,
        scam alert, (faded|torn|ripped|distressed) (jeans|denim|look), burnt (orange|ends), stale mate, spoilt for choice, spoiled for choice, spoil* (us|me|him|her|you|my), spoiled rotten, smells? (great|good|lovely|amazing|nice|wonderful|delicious|fresh|divine),
        smell* (so |really |absolutely |)(great|good|lovely|amazing|nice|wonderful|delicious|fresh|divine|heavenly), no smell*, fresh smell, smell of (fresh|bread|coffee),
        (love|loved|like|nice|great) /2 smell*, disgustingly (good|cute), stupidly good, terribly (nice|good|kind), awfully (nice|good|kind), (poor|bad) (eyesight|hearing|sight|mobility), poor thing,
        (sad|sorry) to (leave|go|see|miss), worried (that|i|about) /6 (needlessly|nothing), missing (out|you|piece was sent), miss* you, broke* record*, break* the bank, breaking news, broke (my|the) (fast|ice),
        fraud protection, anti-theft, theft protection, security (guard|staff) /3 (kind|friendly|helpful|nice|polite), shocking* (good|cheap|low), (lost|missing) (property|and found), errors? corrected`,
    },
    {
      kind: "condition",
      reach: "after",
      words: `if, in case, incase, whether, unless, suppose, supposing, what happens when, should (anything|something|it|there|a|the|any) /4 (break|go|be|happen|fail|arrive), in the event`,
      unless: `if (only|not), even if, as if, asked if, if you (like|want|enjoy|love|fancy), (i'll|i will|we will|we'll|will be|i am|i'm) (sue|suing|call*|contact*|report*|leav*|cancel*|never|not|seeing|going), if (this|that) is (how|what|the way|your),
        if (nobody|no one|you don't|i don't|they don't|it isn't|it is not), don't know if, see if, not sure if, wonder* if, doubt if, if i (could|had) /3 (zero|no stars|stars), if (that|this) (wasn't|wasnt|was not), lucky if, if you can call`,
    },
    {
      kind: "condition",
      reach: "after",
      words: `(would|would've|i'd|it'd|we'd|could|might) (be|have been|feel|get|have had|have felt|have), would have, would've`,
      unless: `(would|i'd|we'd) have to, (would|could) be (better|nice|good|great|lovely|nicer|helpful), would have (been nice|been better|been good|liked|expected|thought|loved|preferred|appreciated|hoped|given), could have been (better|worse), would be (back|returning), was, were, had, did, didn't, got`,
    },
    {
      kind: "condition",
      reach: "after",
      needs: "praise",
      words: `(expected|expecting|feared|dreaded|worried about|braced for|prepared for|was ready for|thought i would) /1 (a|an|the|to|some|long|rude|slow|bad|another|trouble|problems)`,
      unless: `still, again, not`,
    },
    {
      kind: "condition",
      reach: "rest",
      words: `it would have been, would have been a (disaster|nightmare|terrible|bad|awful)`,
      unless: `would have been (nice|better|good)`,
    },
    {
      kind: "condition",
      reach: "clause",
      words: `if /3 (ever|needed|anything|necessary|any), (is|are) there ever, just in case, let you know if, (asked|asking|asks) (if|whether|me if|about any) /5 (any|problem*|issue*|complaint*|trouble*),
        in case of, (guarantee|warranty|insurance|policy) (against|for|covers), afraid of, fear of, (how|where|who) to (complain|report|return), to (avoid|prevent) (a|any|the|further), prevents, protects /2 (from|against)`,
      unless: `(nobody|no one|never|still|refused|denied|broke|failed)`,
    },
    {
      kind: "question",
      reach: "rest",
      needs: "question",
      words: `do you /3 (have|sell|offer|stock|take|accept|repair|replace|do|know|deliver|ship|provide|charge|give|allow|open), does (the|your|this|it|that), (is|are) there (a|an|any|some|anything|much|usually), can (i|we|you|someone|somebody|anyone), could (i|we|you|someone), (may|must|should|shall|would) (i|we),
        how (do|can|would|much|many) (i|we|you|is|are|does), (what|who|where|when|which) (is|are|do|does|can|time|if|happens|should|would|will), will (you|there|it|this|the), would (you|it), are (you|the|your|they|these), is (it|this|the|your|that), what if, any (chance|idea), do (i|we|they) (need|have|get), did (you|i)`,
      unless: `again, still, yet, already, refund, (is|are) (anyone|anybody|someone) /3 (there|listening|going), what (is|are) wrong with, (is|was) this (acceptable|normal|a joke|how|what|ok|okay), are you (kidding|serious|joking|even), do you (ever|even|really|actually|call|think|expect|want|care), where (is|are) my, when (will|can|do) (i|you|my|we) /3 (get|receive|send|finally|answer|reply|call),
        is it (normal|acceptable|ok|okay|too much), can (anyone|anybody|somebody|someone) /3 (explain|help|please|tell), how (can|could|do) you (charge|sell|treat|call|let|allow|get away), would it (kill|hurt), what kind of, is (that|this) it, was, were, had, got, broke, received, arrived, bought, charged me, never`,
    },
    {
      kind: "comparison",
      reach: "clause",
      words: `unlike, as opposed to, in contrast to, compared (to|with), (other|another|rival|competing|neighbouring|different) (shop*|store*|place*|restaurant*|chain*|supermarket*|branch*|companies|company|hotel*|salon*|bank*|provider*|airline*|garage*|cafe*|gym*|site*|location*|retailer*), (the|their|your|my) (competit*|rival*) (is|are|was|were|has|had|always|there|takes|charges|service|staff), (shop|store|place|one) (next door|across|down the|up the|opposite|around the corner), elsewhere (i|we|is|was|they|the|people|you), most (shop*|store*|place*|restaurant*|compan*), (everyone|everybody|anywhere) else, competitor* (because|where|whose|after)`,
      unless: `(like|to|go|going|went|try|from|at|use|than|find|recommend|in|visit|switch* to|worse than|same as|as bad as) (any |an|the |all |)(other|another|different) (shop*|store*|place*|restaurant*|chain*|supermarket*|branch*|companies|company|hotel*|salon*|bank*|provider*|airline*|garage*|cafe*|gym*|site*|location*|retailer*), unlike (other|another|most|any|the other|all|your other|every other|in other) (shop*|store*|place*|restaurant*|chain*|branch*|compan*|supermarket*|location*|hotel*) (your|this|you|here|yours|it) (is|are|was|staff|were|store|shop), going to (the|a) /2 (competit*|rival*), worse than, (does|do|did|has|have|offer*|sells|can) (this|that|it) (for free|better|cheaper|faster)`,
    },
    {
      kind: "comparison",
      reach: "rest",
      words: `unlike (the|my|your|that|those|other|another|some|most) /4 (where|which|who|whose|that), (other|another|old|last|previous) (shop*|store*|place*|restaurant*|chain*|supermarket*|provider*|bank*|hotel*|garage*|salon*) (where|which|who|whose|that|i), (better|nicer|friendlier|cleaner|faster|cheaper|quicker|happier|kinder|easier|more /1) than, prefer* /4 (to|over) (the|that|those)`,
      unless: `(have|has|had|ever) been (to|in|at) better, (no|not|nothing|hardly|isn't|aren't|wasn't) /3 (better|nicer|friendlier|cleaner|faster|cheaper) than, (deserve|expect*|used to be|seen|known|expected) /3 (better|nicer|friendlier|cleaner|faster|cheaper) than, should be /2 than`,
    },
    {
      kind: "past",
      reach: "sentence",
      needs: "praise",
      words: `used to be, used to (have|get|wait|hate|take), (in the|years) past, years ago, last (year|time|visit|summer|winter), (the|your) (old|former|previous|last) (store|shop|owner*|manager|management|staff|place|site|app|branch|layout|system|queue*|floor|toilets), before (the|your|you) (renovat*|refurb*|refit|remodel*|new|changed|change), previously, back then, (was|were|had) always, formerly, at first`,
      unless: `this time, today, recently, used to be (good|great|better|nice|clean|friendly|lovely|the best|excellent|my favo*|so good|so much), last (time|visit) (i|we) (come|shop|buy|will|visit), (not|less|worse|never) /2 (as|than), than /4 (used|before|under|the (old|last|previous)), under (the|your), still`,
    },
    {
      kind: "life",
      reach: "clause",
      needs: "praise",
      words: `my (own |old |)(car|bike|bicycle|van|truck|phone|laptop|computer|washing machine|fridge|freezer|boiler|oven|dishwasher|glasses|watch|shoe*|heel|zip|bag|tooth|teeth|leg|arm|foot|ankle|wrist|back|knee|heart|finger|toe|tyre|tire|battery|screen|luggage|umbrella|key*|wallet|purse|passport) /3 (broke*|died|failed|stolen|stole|hurt*|stopped|got|was|had|is|cracked|leak*|lost|fell|tore|burst|dead),
        (with|for|in|despite|fixed|repaired|replaced|mended|about|of) my (old |own |)(broken|torn|cracked|leaking|lost|faulty|stolen|damaged|injured|hurt*|bad|sick|ill|sprained), my (broken|cracked|torn|leaking|dead|faulty|stolen|damaged|injured|bad|sick|ill|sprained),
        (after|since|when|because) (my|our|i|we|a|the) /4 (accident|operation|surgery|divorce|funeral|death|fire|flood|burglary|crash|hospital|broke|broken|stolen|robbed|fell|lost),
        (i|we|she|he|wife|husband|son|daughter|mother|father|mum|mom|dad|child|kid|baby|dog|cat|grandmother|friend) (was|were|am|is|had been|got|felt|became) (so |very |really |quite |feeling |)(sick|ill|sad|nervous|worried|angry|upset|stressed|tired|injured|hurt|lost|crying|frustrated|hungry|late|unwell|in hospital|in the hospital|allergic|in pain|depressed|anxious),
        had (a|an|such a) (really |very |)(terrible|awful|horrible|bad|rough|dreadful|rubbish|hard|long) (day|week|month|year|morning|night|headache|cold|flu|migraine|accident|time at work|journey|flight|toothache), (a|an|having a|my|such a) (really |very |)(terrible|awful|horrible|bad|rough|dreadful|rubbish) (day|week|month|year|morning|headache|cold|journey|toothache|migraine|traffic|weather),
        (terrible|awful|bad|horrible|dreadful|appalling) (weather|traffic|rain|storm|news|headache|cold|divorce|pain), i (lost|dropped|broke|forgot|spilled|spilt|tore|left|slipped|tripped|fell|cut) (my|our|a|the|something), my (own )?fault, i made a mistake, my mistake, (from|out of|in|to) (the )?hospital, (i am|i'm|my /2 is|she is|he is|we are) (allergic|coeliac|diabetic|disabled), with /3 allerg*`,
      unless: `(your|the|their) (floor|staff|stairs|store|shop|carpark|entrance|step|cashier|guard) /5 (wet|slippery|pushed|hurt), wet floor, because of (you|your|them|the), (reaction|got sick|made me), (bought|purchased) (here|from you|it here), after (eating|your|using), nobody, no one, in (your|the) (store|shop|restaurant|car park) (and|when) nobody`,
    },
    {
      kind: "suggestion",
      reach: "after",
      words: `(maybe|perhaps|please|could you|you could|you should|why not|i suggest|i'd suggest|suggestion) /2 (add|offer|open|consider|stock|bring|sell|have|introduce|put|install|extend|include|provide)`,
      unless: `rude*, again, still, never, train*, because, apolog*`,
    },
  ],
};
