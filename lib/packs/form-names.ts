/** Names that a form may use for what only code can do. The report room defines them; a test holds both equal. */
export const FILTER_NAMES = [
  ...['text', 'open', 'count', 'some', 'plain', 'decimal', 'money', 'date', 'score', 'answer'],
  ...[
    'said',
    'choice',
    'percent',
    'rate',
    'subject',
    'officeNumber',
    'longDate',
    'unlessIn',
    'slug',
    'share',
  ],
  ...['docRef', 'docRefBare', 'docRefShort', 'docRefNumber', 'docRefUnless'],
  ...['anyDoc', 'decisions', 'kinds', 'proposal', 'percentUnless', 'subUnitScores'],
];
export const COMPUTE_NAMES = [
  ...['documentSymbol', 'reportYear', 'periodStart', 'periodEnd', 'subUnitCount'],
  ...['inspectionsTotal', 'publicationSubject', 'publicationDecisionNo', 'internalProcSubject'],
  ...['annexAttachedTo', 'criteria', 'selfScore', 'subUnitScore'],
];
export const RULE_NAMES = [
  ...['sameReference', 'organAgrees', 'oneDatePerDocument', 'firstMentionFull', 'olderDocument'],
  ...['subUnitRows', 'scoresWithinMax', 'ownScore', 'equalTotals', 'kindsAddUp', 'columnAddsUp'],
  ...['yearsAgree', 'claimsAgainst', 'placeholders', 'annexMentioned', 'doubledWords', 'wording'],
  ...['endings', 'olderInText', 'figuresInText'],
  ...['needsLastYear', 'sameAsLastYear', 'changedAgainstLastYear'],
];
/** Sections that every report has besides a form's own. */
export const FRAME_SECTIONS = ['header', 'recipients', 'signature'];
/** Fields of the decree's frame: a form may word them anew, and need not list them. */
export const FRAME_KEYS = [
  ...['org.parentName', 'org.name', 'org.abbr', 'preamble.org', 'report.year'],
  ...['doc.number', 'doc.symbol', 'doc.place', 'doc.date', 'doc.typeName', 'doc.subject'],
  ...['doc.addressees', 'period.start', 'period.end', 'recipients'],
  ...['sign.authority', 'sign.headTitle', 'sign.title', 'sign.name'],
];
