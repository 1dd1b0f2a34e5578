import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

/**
 * The rooms of lib/, in the order in which data flows. A room imports only from rooms before it;
 * platform stands apart: it wraps the browser and imports nothing of ours.
 */
const ROOMS = [
  'domain',
  'packs',
  'reading',
  'ledger',
  'figures',
  'register',
  'report',
  'rollup',
  'exchange',
];

const roomRule = (room, forbidden) => ({
  files: [`lib/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: forbidden.flatMap((name) =>
              ['../', '../../', '../../../'].map((up) => `${up}${name}/**`),
            ),
            message: `lib/${room} may import only from rooms before it: ${ROOMS.slice(0, Math.max(0, ROOMS.indexOf(room))).join(', ') || 'none'}.`,
          },
          {
            group: ['**/entrypoints/**', '**/components/**'],
            message: 'lib/ knows nothing of views and entrypoints.',
          },
        ],
      },
    ],
  },
});

export default tseslint.config(
  {
    ignores: [
      '.output',
      '.wxt',
      'out',
      'node_modules',
      'coverage',
      'test/sample-portal/**/public/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Nothing leaves the machine.' },
        { name: 'XMLHttpRequest', message: 'Nothing leaves the machine.' },
        { name: 'WebSocket', message: 'Nothing leaves the machine.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='parse']",
          message: 'Date.parse guesses. Use lib/domain/instant.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(toSorted|toReversed|toSpliced|groupBy|withResolvers)$/]',
          message: 'Not in Chrome 109 / Firefox 115.',
        },
      ],
    },
  },
  {
    files: ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  ...ROOMS.map((room, at) => roomRule(room, [...ROOMS.slice(at + 1), 'platform'])),
  roomRule('platform', ROOMS),
  {
    files: ['scripts/**', 'test/**', '**/*.mjs', '*.config.*'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        document: 'readonly',
        window: 'readonly',
      },
    },
    rules: {
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': 'off',
    },
  },
);
