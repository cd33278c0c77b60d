const words = (means, ...values) => ({
    means,
    takes: 'words',
    values: values.map(([value, says]) => ({ value, means: says })),
});
const day = (means) => ({ means, takes: 'day', values: [] });
const person = (means) => ({ means, takes: 'person', values: [] });
/** What each key of the front matter means, and the values it takes. */
export const frontMatterHelp = {
    plan: words('Marks the file as a plan and says of which kind.', ['mentoring', 'goals of a mentee, with sessions'], ['okr', 'objectives with key results'], ['development', 'what someone wants to become'], ['personal', 'goals of one’s own']),
    state: words('Where the plan stands. Without it, active.', ['draft', 'still being written: nothing is louder than a hint'], ['active', 'worked on'], ['paused', 'on hold: only facts are checked'], ['closed', 'over: only facts are checked']),
    title: words('The plan’s name, where it has no heading of its own.'),
    mentee: person('Whose goals these are.'),
    mentor: person('Who goes along.'),
    manager: person('The mentee’s manager.'),
    owner: person('Whose plan it is.'),
    program: words('The programme the plan belongs to.'),
    cohort: words('The group within the programme.'),
    start: day('The first day: relative dates count from it.'),
    end: day('The last day: goals without a date of their own end here.'),
    agreed: day('The day both said yes.'),
    'check-ins': words('How often the pair wants to meet.', ['weekly', 'every week'], ['biweekly', 'every two weeks'], ['monthly', 'every month'], ['quarterly', 'every three months'], ['every 3 weeks', 'or any other number']),
    sessions: words('How many sessions are planned in all.', ['4', 'the usual four-session flow'], ['6', 'six sessions']),
    stage: words('Where in their career the mentee is: chooses templates and prompts.', ['early', 'the first years'], ['mid', 'settled in'], ['late', 'with much behind']),
    capacity: words('Time for all goals together.', ['2 h/week', 'two hours a week'], ['3 h/week', 'three hours a week']),
    lang: words('The language the plan is written in.', ['en', 'English'], ['en-GB', 'English, days first'], ['en-US', 'English, months first'], ['de', 'German'], ['es', 'Spanish'], ['fr', 'French'], ['pt', 'Portuguese'], ['ja', 'Japanese'], ['zh', 'Chinese']),
    framework: words('How goals are written, where a goal does not say.', ['SMART', 'five parts'], ['OKR', 'objectives and key results'], ['REAL', 'for growth that no number fits'], ['micro', 'steps that nest']),
    type: words('The kind of plan, as other tools write it.', ['mentoring', ''], ['okr', ''], ['development', ''], ['personal', '']),
    paused: words('Stretches in which nothing is due: 2026-05-01..2026-08-31.'),
    period: words('The time all goals are for.', ['2026', 'a year'], ['2026-Q3', 'a quarter'], ['2026-H1', 'half a year']),
    'date-order': words('How dates like 03/04/2027 are read.', ['day-first', '3 April'], ['month-first', 'March 4'], ['year-first', '2003-04-…']),
    'fiscal-year-start': words('The month a fiscal year begins in, 1 to 12.', ['1', 'January'], ['4', 'April'], ['7', 'July'], ['10', 'October']),
    'progress-from': words('What progress is counted by.', ['steps', 'ticked steps'], ['measure', 'the measure alone'], ['average', 'both']),
    goals: words('Goals, as a list.'),
};
