/**
 * What blurs a goal wherever a goal is stated, by class. Adjectives that only judge stand in `adjectives.ts`, manners are made of adjectives, verbs
 * of direction are told by their class; hedges, ways out and open ends are vague by what they are.
 */

/** How much, how often, how well, when nobody can say how it will be seen. */
const degrees = `up a notch, a notch, up a gear, up a level, to another level, to a new level, to new heights, through the roof, to the fullest, in style, with flying colours, with flying colors, in a good way, in the right way, in a meaningful way, in a positive way, like a pro, with ease, with confidence, with pride, with care, with passion, consider, think about, well, really, fully, regularly, truly, try, try to, trying to, attempt to, strive to, strive for, work towards, work toward, working towards, working toward, hope to, maybe try, a bit, often, more often, less often, so often, occasionally, sometimes, soon, soonish, sometime, before long, in due course, when i can, as soon as i can, as long as it takes, up to scratch, up to speed, up to date, up to date with, on top of things, in good shape, in good hands, under control, from time to time, now and then, every now and then, once in a while, here and there, in general, in a timely manner, timely manner, to some extent, to a degree, in depth, at a high level, to a high standard, to the best of my ability, to the full, to the max, at its best, at my best, good enough, enough, somewhat, slightly, in my own skin, in our own skin, a touch, to a certain degree, to a certain extent, more or less, in a better way, in good time, up front, like the back of my hand, inside out, ready for anything, as good as it gets, to the next level, and beyond, in every way, all round, somewhat more, a bit more, a little more, a lot more, much more, for the better`

/** Somebody and something. */
const indefinites = `something, someone, somebody, somewhere, everything, stuff, things, thing, other stakeholders, something different, someone new, something new, somebody new, new things, new hobby, new challenge, new challenges, new ideas, new ways, new people, new experiences, new opportunities, new horizons, new perspectives, new approaches, a new direction, someone who, somebody who, someone to, somebody to, one thing`

/** What one wants to be called. */
const praises = `role model, go-to person, go-to, thought leader, wizard, ninja, rockstar, rock star, guru, superstar, star, pro, all-rounder, game changer, game-changer, trusted advisor, trusted partner, safe pair of hands, force of nature, force for good, leader people want to follow, world-class`

/** What was to be said in a figure. */
const measures = `big picture, bigger picture, the big picture, whole picture, third way, middle way, next league, another stage, other stage, another level, new stage, shop of tomorrow, next level, a new level, comfort zone, dynamic environment, best practices, working knowledge, basic knowledge, deep understanding, better understanding, solid understanding, good understanding, some kind of, kind of, sort of, to improve, improved, increased, enhanced, strengthened, optimised, optimized, as well as possible, a step, a step up, a step forward, quick wins, quick win, low-hanging fruit`

export const blurs = [degrees, indefinites, praises, measures].join(', ')

/** Amounts that are none of the writer's doing: they compare or choose, and leave nothing open. */
export const plainAmounts = `younger, older, youngest, oldest, other, different, additional, any, most, various, no more, fewer and fewer`
