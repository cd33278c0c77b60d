/**
 * English nouns for what nobody can point at, by field. A goal whose verb gives only a direction and whose object is one of these says nothing
 * that two people would picture alike. Frequent words only: a rare abstract word (`cannulation`, `prosody`) names a subject and is concrete enough.
 */

/** What somebody is like. */
const traits = `personality, temperament, disposition, demeanour, demeanor, manner, manners, etiquette, charm, grace, dignity, honesty, integrity, humility, modesty, loyalty, bravery, boldness, warmth, tact, discretion, decency, generosity, gratitude,
  compassion,
  forgiveness, tolerance, sincerity, authenticity, originality, spontaneity, wit, humour, humor, sense of humour, sense of humor, elegance, poise, composure, serenity, vigilance, alertness, caution, prudence, indecision, hesitation, impatience, irritability, stubbornness,
  vanity, ego, pride, persistence, perseverance, tenacity, grit,
  fortitude, determination, dedication, devotion, commitment, diligence, rigour, rigor, zeal, enthusiasm, eagerness, optimism, pessimism, cynicism, objectivity, impartiality, fairness, justice, equality, equity, respect, talent, flair, knack, prowess, finesse, aptitude,
  acumen, savvy, seniority,
  gentleness, seriousness, maturity, sensitivity, sophistication, credibility, prestige, esteem, popularity, fame, stature, status, aura, courtesy, sociability, tactfulness, thoroughness, attentiveness, responsiveness`

/** What one does with oneself: words made with `self-` and their kin. */
const self = `self-worth, self-belief, self-control, self-respect, self-care, self-discipline, self-reflection, self-improvement, self-compassion, self-knowledge, self-mastery, self-motivation, self-reliance, self-sufficiency, self-image, self-acceptance, self-development,
  self-assurance, self-criticism, self-regulation, self-love,
  self-organisation, self-organization, self-presentation, self-promotion, self-marketing, inner critic, inner voice, inner peace, true self, whole self, authentic self, better self, best self`

/** What goes on in a head. */
const minds = `mind, soul, psyche, intellect, intelligence, intuition, instinct, imagination, consciousness, reasoning, logic, judgement, judgment, discernment, comprehension, perception, interpretation, outlook, viewpoint, standpoint, notion, concept, conception,
  belief, conviction, faith, doubt, certainty, uncertainty,
  ambiguity, complexity, nuance, wonder, hope, desire, dream, longing, aspiration, intention, intent, ideal, assumption, prejudice, bias, preconception, stereotype, misunderstanding, misconception, illusion, headspace, frame of mind, state of mind, peace of mind,
  open mind, mental load, attention span, train of thought, common sense,
  rationality, wisdom, reflection, introspection, contemplation, realisation, realization, thought process, way of thinking, thinking pattern, mental model, decision, sense of purpose, sense of self`

const feelings = `anger, rage, envy, jealousy, guilt, shame, grief, sorrow, sadness, despair, loneliness, boredom, frustration, resentment, bitterness, disappointment, embarrassment, excitement, pleasure, delight, enjoyment, contentment, fulfilment, fulfillment,
  peace, tranquillity, tranquility, relaxation, discomfort, tension, worry, terror, dread,
  nervousness, fatigue, exhaustion, tiredness, nostalgia, affection, sympathy, companionship, friendship, intimacy, togetherness, freedom, liberty, regret, rumination, overwhelm, imposter syndrome, impostor syndrome, gloom, remorse, thrill, zest, gusto, goodwill,
  trustfulness, inner child, emotional state, emotional wellbeing, mental health, physical health, mental strength, mental wellbeing, self-pity`

/** How something or somebody is, as a quality without a figure. */
const qualities = `virtue, glory, splendour, brilliance, flourish, narrative, honour, honor, aplomb, panache, oomph, greatness, self-expression, promise, footing, foothold, calibre, caliber, mettle, repute, kudos, cachet, allure, mystique, gravity, levity, gut feeling, sixth sense, stability, continuity, unity, disorder, momentum, vitality, vigour, vigor, freshness, vulnerability, fragility, perfection, beauty, richness, abundance, prosperity, luxury, convenience, advantage, disadvantage, benefit, merit, drawback, relevance,
  importance, significance, urgency, necessity, readiness, preparedness,
  incompetence, potency, efficacy, viability, feasibility, alignment, coherence, equilibrium, emphasis, prominence, dominance, superiority, uniqueness, novelty, variety, breadth, depth, scope, extent, intensity, magnitude, timing, flow, essence, fundamentals, basics,
  background, circumstance, surroundings, ethos,
  authority, leverage, dependence, interdependence, simplicity, predictability, smoothness, seamlessness, firepower, high quality, top quality, top form, good shape, best shape, finest hour, tone of voice, body language, eye contact, small talk, inner strength,
  staying power, follow-through, follow through, work ethic, sense of urgency, attention to detail, eye for detail, professional standing,
  track record, bandwidth, headroom, breathing space, breathing room, free time, spare time, quality time, me time, slack, room for error, room for improvement, resonance, aesthetics`

/** What people do together or to each other, in general. */
const dealings = `action, activity, endeavour, endeavor, struggle, battle, adventure, journey, pursuit, quest, achievement, accomplishment, feat, victory, triumph, defeat, setback, fault, trouble, difficulty, obstacle, hurdle, barrier, hardship, adversity, crisis,
  disruption, distraction, interruption, temptation, excuse, criticism, praise, compliment,
  encouragement, recognition, appreciation, reward, blame, argument, debate, dispute, disagreement, compromise, consensus, buy-in, dialogue, coordination, co-ordination, alliance, solidarity, boundary, restriction, limitation, restraint, expectation, obligation,
  duty, burden, privilege, chance, alternative, risk-taking, risk taking, transition,
  evolution, revolution, breakthrough, advance, enhancement, refinement, modernisation, modernization, expansion, acceleration, empowerment, enablement, stimulation, oversight, stewardship, execution, timekeeping, time-keeping, multitasking, multi-tasking, persuasion,
  expression, articulation, wording, social life, personal life, private life, family life, home life, love life,
  working life, professional life, daily life, everyday life, future self, people skill, life skill, communication style, leadership style, management style, working style, teaching style, working relationship, team spirit, team dynamic, team dynamics, team building,
  teambuilding, team-building, team culture, company culture, feedback culture, learning culture, psychological safety, knowledge sharing, knowledge transfer, information flow, information sharing,
  continuous improvement, continuous learning, lifelong learning, personal effectiveness, office life, banter, gossip, hustle, hard work, teamworking, team working, team work, collaboration skill, cross-functional collaboration, cross-team collaboration, stakeholder engagement,
  stakeholder relationship, employee engagement, customer focus, customer orientation, customer centricity, customer-centricity, customer relationship, customer service, service orientation, service quality,
  client relationship, client satisfaction, employee satisfaction, job satisfaction, work satisfaction, user satisfaction, people development, talent development, staff development, team development, employee experience, customer experience, job performance, team performance,
  business performance, business acumen, commercial awareness, commercial acumen, thought leadership, domain knowledge, business knowledge, industry knowledge, technical knowledge, product knowledge, subject knowledge, expert knowledge, general knowledge,
  operational excellence,
  added value, value-add, value creation, paradigm, results orientation, result orientation, solution orientation, cost awareness, cost consciousness, quality awareness, risk awareness, core competency, core competence, core strength, core value, guiding principle,
  principle, value system, opportunity for development, development opportunity, learning opportunity, growth opportunity, career opportunity, career development opportunity, career prospect, prospect, way of life,
  way forward, path forward, road ahead, calling, vocation, destiny, fate, legacy, humanity, society, greater good, common good, good cause, public good, world at large, rest of the organisation, rest of the business, wider business, wider team, wider organisation,
  wider organization, bigger role, greater role, larger role, active role, leading role, key role, seat at the table`

/** Vessels of figures of speech: where one is to go, what one is to leave, when nothing more is meant. */
const figures = `wider circle, wider audience, broader audience, bigger audience, base, solid base, groundwork, bedrock, room for manoeuvre, room to manoeuvre, sense of direction, fresh wind, fresh air, fresh blood, personal branding, personal brand, new height, greater height, higher ground, higher level, next stage, next chapter, new chapter, new horizon, own path, right track, right path, right direction, own way, own pace, rut, a-game, top of my game, cool head, clear head, level head, calm head,
  open door, open book, big league, own thing, own person, full potential, true potential, hidden potential, people around me,
  people around us, those around me, ones around me, everybody around me, everyone around me, rat race, hamster wheel, pushover, doormat, people-pleasing, people pleasing, busywork, busy work, rabbit hole, ivory tower, glass ceiling, inner circle, driver's seat,
  day-to-day, daily grind, grind, hustle and bustle`

/** Whom and what an organisation is made of, when nobody and nothing is named. */
const anybody = `value chain, supply side, big wins, bottom line, money, foundation, function, business unit, business function, layer, stakeholder group, target group, interest group, decision maker, senior leadership, upper management, senior management, top management, line management, executive, executives, bosses, superior,
  superiors, subordinate, subordinates, direct report, direct reports, staff member, workforce, human, humans, individual, newbie, newcomer, everybody else, everyone else, anyone else, folk, folks, guy, guys, place, moment, sector, line of work, situation, manner,
  degree, element, detail, factor, kind of work, piece of work, work product, need, requirement, demand, initiative, activity, experience level, seniority level, skill level, proficiency level, energy level, stress level, competence level, confidence level, skill gap,
  knowledge gap, gap in knowledge, soft factor, hard fact, information, info, news, fact, subject, subject matter, theme, insight, tip, trick, tips and tricks, hack, life hack, basic, fundamental, concept`

/** How people live, feel and get on, at work and beside it. */
const living = `service, care, delivery, operation, hospitality, ethics, work ethics, morals, conscience, lifestyle, choice, option, preference, tendency, impression, diet, sleep, leisure, recreation, hobby, pastime, recovery, diction, mentality, livelihood, employment, employability, occupation, profession, trajectory, pathway, milestone, incentive, stillness, silence, solitude, hunger, appetite, clutter, tidying, closeness, kinship, camaraderie, brotherhood, sisterhood, fellowship, tie, bond, dynamics, team chemistry, climate, ambience, ambiance, ecosystem, arena, sphere, realm, community, society, tradition, heritage, wealth, money matters, economy, illness, sickness, suffering, strain, clout, power, grip, command, spark, rhythm, timeliness, tempo, mobility, movement, diligence`

/** How somebody is or does something: what only a look, a feeling or a comparison could tell. */
const bearing = `tone, standing, stance, nous, style, taste, tact, artistry, workmanship, showmanship, sportsmanship, musicianship, salesmanship, statesmanship, forte, asset, worth, toughness, resolve, moderation, self-restraint, self-talk, self-sabotage, self-trust, self-leadership, self-direction, self-efficacy, temperance, sobriety, acceptance, mercy, foresight, hindsight, inventiveness, ingenuity, concentration, attraction, magnetism, appeal, appearance, exertion, toil, imbalance, inertia, apathy, laziness, idleness, negativity, hostility, friction, confusion, shortcoming, blind spot, limitation, injustice, inequality, versatility, willingness, allegiance, constancy, longevity, durability, steadiness, predisposition, disposition, assistance, supervision, governance, instruction, evidence, truth, candour, candor, genuineness, civility, consideration, inclusivity, morality, conformity, orderliness, decorum, collegiality, individuality, character, nature, core, aim, consequence, effect, maturation, adaptation, adjustment, shift, outreach, publicity, undertaking, venture, enterprise, pursuit, encounter, occasion, sensation, deed, tactic, arrangement, experimentation, exploration, discovery, enquiry, inquiry, usage, implementation, preparation, protection, convenience, edge, competitive edge, limelight, spotlight, footprint, stage fright, homesickness, body image, upside, downside, essence, norm, criterion, amount, portion, majority, sophistication, intricacy, subtlety, implication, ramification, viability, practicality, reality, existence, presence, moment, meaningfulness, usefulness, wellness, seriousness, mentality, engagement level, sense of rhythm, sense of style, sense of direction, sense of belonging, sense of control, sense of calm, sense of achievement, sense of community, sense of responsibility, sense of duty, sense of ownership, sense of wonder, quality of care, standard of care, line of sight, way of being, way of thinking, ways of thinking, way of doing things, ways of doing things`

export const abstractNouns = [traits, self, minds, feelings, qualities, dealings, figures, anybody, living, bearing].join(', ')

/** What stays a mood wherever and among whomever it is lifted: `morale in the depot` pictures no more than `morale`. What one knows and how one gets on with somebody are none: there the words behind say of what and with whom. */
const moods = `credibility, faith, goodwill, good will, reputation, legitimacy, esteem, sense of community, sense of belonging, sense of purpose, standards, spirits, mood, morale, vibe, vibes, atmosphere, climate, ambience, culture, feedback culture, learning culture, team culture, safety culture, ethos, mindset, growth mindset, mentality, attitude, spirit, way we work, way i work, way of working, ways of working, team spirit, community spirit, energy, harmony, peace, joy, happiness, trust, respect, dignity, kindness, warmth, excellence, operational excellence, professionalism, hospitality, motivation, enthusiasm, commitment, engagement, ownership, accountability, transparency, visibility, presence, wellbeing, well-being, balance, work-life balance, resilience, passion, pride, integrity, honesty, openness, innovation, creativity, curiosity, inclusion, diversity, belonging, solidarity, unity, cohesion, togetherness, teamwork, agility, value, added value, impact, alignment, synergy, synergies, momentum, focus, discipline, clarity, structure, empathy, patience, courage, confidence, positivity, mindfulness, gratitude, compassion, humility, leadership, influence, safety, psychological safety, efficiency, effectiveness, productivity, compliance, sustainability`

/** What anybody may be called, with praise before it: `a lively hub`, `a good example`. */
const parts = `place, hub, beacon, haven, example, voice, force, source, environment, workplace, home, neighbour, neighbor, destination, role model, partner, presence, inspiration, asset, ally, face`

export const settledNouns = `${moods}, ${parts}`
