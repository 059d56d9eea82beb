/** What the rules alone must hear: "!" is critical, "+" an alert, "-" nothing that alerts. */
export const english = `
# negation
+ The staff were not friendly.
+ I didn't find the waiter very polite.
+ Neither helpful nor polite.
+ It was not a pleasant visit.
+ The rooms weren't clean.
- Nobody was rude to us.
- It wasn't dirty at all.
- I have never been disappointed here.
- There was no long wait.
- Never had a single problem with my orders.
- The soup wasn't stale or burnt.
# no complaints
- No complaints whatsoever.
- Nothing to complain about.
- I can't complain.
- Zero issues, zero hassle.
- Can't fault them.
- I have no complaints about the staff.
# not bad
- Not bad for a small shop.
- Not too bad at all.
- The food wasn't bad.
- It could not have been better.
- Couldn't be better!
- Couldn't be happier with the repair.
+ It couldn't be worse.
+ Not good at all.
# never again
+ Never again.
+ I am never coming back.
+ We won't be returning.
- We never went without a smile from the staff.
# contrast
+ Lovely staff but the toilets were filthy.
+ Great prices, however the cashier was rude.
+ Although the food is good, we waited for 40 minutes.
- I expected a rude answer but everyone was kind.
- Small, but clean and friendly.
# intensity
+ The till was painfully slow.
+ Service is extremely slow.
- It was a little slow.
- Slightly expensive.
+ Slow and expensive.
# questions
- Do you have this lamp in blue?
- Do you repair broken zips?
- Can I return a faulty kettle without the box?
- What happens if the parcel is damaged?
- Is there a refund if I cancel my order?
- Hi, do you sell mouse traps or anything against cockroaches?
+ Where is my refund?
+ Why was the manager so rude to me?
+ Is it normal that the soup was stale?
+ Do you even care that the shelves were filthy?
# conditions
- If it breaks, can I get my money back?
- I would be annoyed if the shop closed.
- It would have been a terrible evening without your waiter.
- In case of a problem they answer at once.
- They asked whether I had any complaint.
- Let us know if anything is wrong.
+ If nobody calls me back I will see a lawyer.
+ Even if you ask nicely, the staff is rude.
# comparison
- Unlike the other shop, where staff is rude, here they smile.
- The other store was filthy, so I come here.
- Your staff is much friendlier than the rude people next door.
- Faster and cleaner than the dirty place across the road.
+ Unlike the other shops, yours was dirty.
+ Your service is worse than before.
+ I will go to another store, your cashier was rude.
+ The shop used to be better.
# the past
- Last year the toilets were filthy, now they are spotless.
- The old manager was rude, the new one is friendly.
- It used to be dirty, it is lovely now.
+ It used to be lovely, now it is dirty.
+ Last time was great, this time the staff were rude.
# one's own life
- My car broke down and they were so helpful.
- I had a terrible day and your barista was lovely.
- My son was sick and the pharmacist was very kind.
- They replaced my broken screen in an hour, excellent.
- I lost my wallet and the friendly cashier kept it for me.
+ My phone broke two days after I bought it here.
+ I had a terrible day because of your rude driver.
# suggestions
- Please add more seats outside.
- You could open a branch in my town.
- Maybe offer a vegan soup.
- It would be nice to have a bench.
+ Please train your rude staff.
# safety and the law
! My daughter slipped on a wet floor.
! There was a piece of glass in my salad.
! My son is allergic and had a reaction to the cake.
! We all got food poisoning after dinner.
! You will hear from my lawyer.
! I am going to sue you.
! I will report this to trading standards.
! I have called the police.
! The guard followed me around because of my skin colour.
! Your cashier made a racist remark.
! A waiter touched me and would not stop.
! My purse was stolen from the changing room.
! The fire exit was blocked with boxes.
! We found a cockroach in the soup.
! The heater caught fire.
! The plug gave me an electric shock.
- Killer deals every week.
- Sick beats in the store.
- Your burgers are the bomb.
- No allergies in our family, thank goodness.
- It is next to the police station, easy to find.
- My lawyer friend recommended you.
- I came for the fire sale and loved it.
- They took my nut allergy very seriously.
- The allergen menu is clear.
- The price was a steal.
- To die for!
- We picked up cockroach traps and a mouse pad.
# slips
+ The food was terible.
+ What a disapointment.
+ Compleatly unaceptable.
+ The floor was filty.
- The food was delicous.
- We are very satisifed.
`;
