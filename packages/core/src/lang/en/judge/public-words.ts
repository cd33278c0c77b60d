/**
 * English nouns of annual reports, strategies and mission statements: what an institution gives, has or stands for, whoever it is. A verb of direction
 * before nothing but these, praise and people says nothing (`build capacity in areas of importance`); to every other question they are what else they are.
 */

/** What is given, and to whom it is open. */
const offers = `service, programme, program, solution, activity, facility, opportunity, provision, offering, resource, infrastructure, support, assistance, environment, space, access, experience, education, service delivery, intervention, initiative, pathway, amenity, event, channel, structure, process, strategy, approach, measure`

/** What institutions have between each other. */
const relations = `partnership, link, tie, connection, relation, network, alliance, coalition, collaboration, cooperation, co-operation, coordination, linkage, interaction, use, exchange, dialogue, outreach, involvement, participation, engagement, consultation, contact`

/** What is done for them, as a noun. */
const doings = `dissemination, attainment, representation, advocacy, scholarship, inquiry, enquiry, mobilisation, mobilization, utilisation, utilization, delivery, uptake, planning, decision-making, policymaking, policy-making, programming, resourcing, fundraising, implementation, integration, condition, mechanism, framework, capability, competency, talent, harmonisation, harmonization, cultivation, preservation, conservation, regeneration, renewal, revitalisation, revitalization, transformation, modernisation, modernization, diversification, internationalisation, internationalization, digitalisation, digitalization, professionalisation, professionalization, stewardship, accountability, governance, safeguarding, readiness, responsiveness, competitiveness, commercialisation, commercialization, entrepreneurship, employability`

/** What all of it is for. */
const goods = `right, freedom, democracy, livelihood, heritage, interest, potential, prosperity, vitality, equality, equity, justice, wellbeing, voice, aspiration, outcome, benefit, need, future, change, priority, challenge, issue, barrier, agenda, value, mission, vision, base, sustainability, reach, standing, profile, presence, footprint, impact`

/** For whom and where, when nobody is named. */
const everywhere = `region, sector, industry, field, discipline, area, domain, setting, context, locality, economy, population, public, generation, constituency, audience, readership, viewership, following, fan base, market, group, individual, family, member, learner, leader, professional, practitioner, actor, player, peer, counterpart, world, government, globe, planet, landscape, ecosystem, environment, media, grassroots, minority, beneficiary`

export const publicWords = [offers, relations, doings, goods, everywhere].join(', ')
