/**
 * One dossier, eight policies. Each sign is worked out by hand from the documents named in the policy's source
 * (domain facts §5.2, §5.3; portals §1–2). Period 01/01–17/11/2022; the signs are explained in place.ts.
 */
import type { Dossier } from '../../../../lib/domain/reading';

export const POLICIES = [
  'default',
  'qd766',
  'opencps',
  'hatinh-06a',
  'hatinh-06',
  'hatinh-766',
  'hanoi',
  'epar',
] as const;

const june = (over: Partial<Dossier>): Partial<Dossier> => ({
  receivedAt: '2022-06-01',
  dueAt: '2022-06-08',
  ...over,
});
const january = (dueAt: string, resultAt: string): Partial<Dossier> => ({
  receivedAt: '2022-01-03',
  dueAt,
  resultAt,
});
const asked = (...days: [string, string | null][]): Pick<Dossier, 'supplements'> => ({
  supplements: days.map(([requestedAt, completedAt]) => ({ requestedAt, completedAt })),
});

/** What happened; the facts; a sign for each of POLICIES, in that order. */
export const VECTORS: [string, Partial<Dossier>, string][] = [
  ['ended before the due day', january('2022-01-10', '2022-01-07'), 'E E E E E E E E'],
  ['ended on the due day', january('2022-01-10', '2022-01-10'), 'O O O O O O O O'],
  [
    'ended on the due day after the hour',
    january('2022-01-10T11:30:00+07:00', '2022-01-10T16:00:00+07:00'),
    'O O L O O O O O',
  ],
  [
    'ended on the due day before the hour',
    january('2022-01-10T17:00:00+07:00', '2022-01-10T16:59:00+07:00'),
    'O O O O O O O O',
  ],
  [
    'ended on a due day whose hour is only 23:59:59',
    january('2022-01-10T23:59:59+07:00', '2022-01-10T08:00:00+07:00'),
    'O O O O O O O O',
  ],
  [
    'ended the morning after',
    january('2022-01-10', '2022-01-11T07:01:00+07:00'),
    'L L L L L L L L',
  ],
  ['due on Friday, ended on Saturday', january('2022-01-14', '2022-01-15'), 'L L L L L L L O'],
  ['due on Friday, ended on Monday', january('2022-01-14', '2022-01-17'), 'L L L L L L L L'],
  [
    'due on 31/12, ended on 03/01, a day off in place of New Year',
    { receivedAt: '2021-12-27', dueAt: '2021-12-31', resultAt: '2022-01-03' },
    'L L L L L L L O',
  ],
  [
    'extended with an apology, ended before the new day',
    june({
      dueAtOriginal: '2022-06-08',
      dueAt: '2022-06-15',
      resultAt: '2022-06-14',
      apologisedAt: '2022-06-08',
    }),
    'L E E E E E L L',
  ],
  [
    'extended, ended after both days',
    june({ dueAtOriginal: '2022-06-08', dueAt: '2022-06-15', resultAt: '2022-06-16' }),
    'L L L L L L L L',
  ],
  [
    'extended, still open between the two days and the end',
    { receivedAt: '2022-11-01', dueAtOriginal: '2022-11-10', dueAt: '2022-11-24' },
    'X I I I I I X X',
  ],
  [
    'apologised, the first due day not shown',
    june({ dueAt: '2022-06-15', resultAt: '2022-06-14', apologisedAt: '2022-06-08' }),
    'U E E E E E U U',
  ],
  ['no due day, ended', june({ dueAt: null, resultAt: '2022-06-07' }), 'U U E O O O U U'],
  ['no due day, open', { receivedAt: '2022-11-01' }, '? ? I I I I ? ?'],
  [
    'open, due at 17:00 of the last day',
    { receivedAt: '2022-11-01', dueAt: '2022-11-17T17:00:00+07:00' },
    'I I X I I I I I',
  ],
  [
    'open, due the day before',
    { receivedAt: '2022-11-01', dueAt: '2022-11-16' },
    'X X X X X X X X',
  ],
  ['open, due later', { receivedAt: '2022-11-01', dueAt: '2022-11-24' }, 'I I I I I I I I'],
  [
    'papers asked for before the due day, still awaited',
    june({ status: 'supplementRequested', ...asked(['2022-06-05', null]) }),
    'P I P O I P P P',
  ],
  [
    'papers asked for after the due day, still awaited',
    june({ status: 'supplementRequested', ...asked(['2022-06-10', null]) }),
    'P X P O I P P P',
  ],
  [
    'papers asked for twice, still awaited',
    june({
      dueAt: '2022-06-20',
      status: 'supplementRequested',
      ...asked(['2022-06-02', '2022-06-04'], ['2022-06-07', null]),
    }),
    'P X P O I P P P',
  ],
  [
    'papers asked for twice and brought, ended in time',
    june({
      dueAt: '2022-06-20',
      resultAt: '2022-06-15',
      ...asked(['2022-06-02', '2022-06-05'], ['2022-06-08', '2022-06-10']),
    }),
    'E L E E E E E E',
  ],
  [
    'papers asked for once and brought, ended in time',
    june({ resultAt: '2022-06-07', ...asked(['2022-06-02', '2022-06-03']) }),
    'E E E E E E E E',
  ],
  [
    'papers asked for in the period, brought after it',
    { receivedAt: '2022-11-01', dueAt: '2022-11-12', ...asked(['2022-11-10', '2022-11-20']) },
    'P I P O I P P P',
  ],
  [
    'papers asked for after the period',
    {
      receivedAt: '2022-11-01',
      dueAt: '2022-11-24',
      status: 'supplementRequested',
      ...asked(['2022-11-18', null]),
    },
    'I I I I I I I I',
  ],
  ['payment awaited', june({ status: 'paymentRequested' }), 'P P P O I P P P'],
  ['withdrawn before the due day', june({ withdrawnAt: '2022-06-03' }), 'W E W O O E W U'],
  ['withdrawn after the due day', june({ withdrawnAt: '2022-06-13' }), 'W L W O O L W U'],
  [
    'withdrawn after the period',
    { receivedAt: '2022-11-01', dueAt: '2022-11-24', withdrawnAt: '2022-11-20' },
    'I I I I I I I I',
  ],
  ['refused after work, in time', june({ refusedAt: '2022-06-07' }), 'E E E O O E E U'],
  ['refused after work, late', june({ refusedAt: '2022-06-09' }), 'L L L O O L L U'],
  ['stopped before the due day', june({ stoppedAt: '2022-06-07' }), 'E E E O I P P E'],
  ['stopped after the due day', june({ stoppedAt: '2022-06-09' }), 'L L L O I P P L'],
  [
    'stopped before the period and never taken up again',
    { receivedAt: '2021-11-01', dueAt: '2021-11-20', stoppedAt: '2021-11-10' },
    '- - - O I P P -',
  ],
  [
    'stopped, taken up again, ended late',
    june({
      dueAt: '2022-06-07',
      stoppedAt: '2022-06-05',
      resultAt: '2022-06-09',
      status: 'finished',
    }),
    'E L E L L L L E',
  ],
  ['not accepted', { submittedAt: '2022-06-01', status: 'notAccepted' }, 'Z Z Z Z Z Z Z Z'],
  [
    'due before received',
    june({ receivedAt: '2022-06-10', resultAt: '2022-06-12' }),
    'Z Z Z Z Z Z Z Z',
  ],
  ['received after the period', { receivedAt: '2022-11-18T00:05:00+07:00' }, '- - - - - - - -'],
  [
    'ended before the period',
    { receivedAt: '2021-12-20', dueAt: '2021-12-30', resultAt: '2021-12-31' },
    '- - - - - - - -',
  ],
  [
    'ended after the period',
    { receivedAt: '2022-11-01', dueAt: '2022-11-08', resultAt: '2022-11-18' },
    'X X X X X X X X',
  ],
  [
    'collected long after the result',
    june({ resultAt: '2022-06-07', returnedAt: '2022-06-20' }),
    'E E E E E E E E',
  ],
  ['only the hand-over is shown', june({ returnedAt: '2022-06-08' }), 'O O O O O O O O'],
  [
    'no receipt day, submitted and ended in the period',
    june({ receivedAt: null, submittedAt: '2022-06-01', resultAt: '2022-06-07' }),
    'E E E E E E E E',
  ],
];
