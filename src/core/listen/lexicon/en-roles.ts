import type { Role } from "../statement/lexicon.ts";

/** What English words do to their neighbours. */
export const roles: Readonly<Record<Role, string>> = {
  deny: `no, not, never, nothing, nobody, none, neither, nor, without, hardly, barely, scarcely, dont, doesnt, didnt, isnt, wasnt, werent, arent, cant,
    cannot, couldnt, wont, wouldnt, havent, hasnt, hadnt, shouldnt, aint, noone, nowhere, nope, 0, dnt, doesn, didn, isn, wasn, couldn, wouldn, cnt, zero, nvr, neva, lack, lacks, lacked, lacking, anything but, far from, failed, fails`,
  excuse: `only, just, expect, expected, hesitate, fail, stop, stopped, forget, until, unless, because, alone, such`,
  opener: `it, i, we, you, they, he, she, the, this, that, there, my, our, his, her, their, its, everything, everyone, a`,
  joint: `and, or, nor, plus, so, then`,
  boost: `very, really, so, extremely, incredibly, absolutely, totally, completely, utterly, super, insanely, highly, truly, quite, especially, particularly, exceptionally,
    ridiculously, seriously, soo, such, beyond, deeply, terribly, awfully, wildly, damn, freaking, fucking, most, way, too, entirely, thoroughly, real, mad, hella, amazingly, extra`,
  damp: `bit, little, slightly, somewhat, kinda, sorta, fairly, rather, almost, partly, partially, sometimes, occasionally, mildly, marginally, moderately, less, pretty`,
  breaker: `but, however, although, though, except, yet, whereas, despite, unfortunately, sadly, nevertheless, nonetheless, otherwise, luckily, fortunately`,
  filler: `a, an, the, of, to, in, with, is, was, were, are, be, been, being, am, has, have, had, do, does, did, that, this, it, i, we, you, they, there, my, our, your, me, us, at, for, on, any, all, ever, major, big, real, single, significant, serious, noticeable, find, found, feel, felt, see, seen, saw, notice, noticed, experience, experienced, encounter, encountered, come, across, sign, hint, seem, seems, seemed, think, thought, say, anything, anyone, as, by, would, could, should, can, will, may, get, got, getting, having, being, let, make, made, makes, look, looks, looked, cause, caused, run, into, run, more, one, ones, his, her, their, he, she`,
  condition: `if, whether, incase, supposing, assuming, unless`,
  compare: `than, unlike, versus, vs, compared`,
  elsewhere: `competitor, competitors, competition, rival, rivals, elsewhere`,
};
