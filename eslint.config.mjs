import js from '@eslint/js';
import tseslint from 'typescript-eslint';

// The laws of the house. A narrower block replaces a wider one, so each repeats what it needs.
const core = {
  group: ['**/core/*', '!**/core/index', '**/core/*/**'],
  message: 'Reach core through core/index.',
};
const frontDoor = { group: ['**/extension', '**/cli'], message: 'Nobody imports a front door.' };
const restrict = (...patterns) => ['error', { patterns: [frontDoor, ...patterns] }];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'test/vscode-host/node_modules/', '**/*.cjs'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        require: 'readonly',
        module: 'writable',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-imports': restrict(core), 'no-console': 'error' },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': restrict({
        group: ['vscode', 'node:*', '**/editor/**'],
        message: 'Core never looks up.',
      }),
    },
  },
  {
    files: ['src/core/rules/*.ts'],
    ignores: ['src/core/rules/index.ts'],
    rules: {
      'no-restricted-imports': restrict(
        { group: ['vscode', 'node:*', '**/editor/**'], message: 'Core never looks up.' },
        {
          group: ['./*', '!./rule', '!./placement', '!./severities', '!./softening'],
          message: 'Rules never import rules.',
        },
      ),
    },
  },
  {
    files: ['src/core/criteria/*.ts'],
    ignores: ['src/core/criteria/index.ts'],
    rules: {
      'no-restricted-imports': restrict(
        { group: ['vscode', 'node:*', '**/editor/**'], message: 'Core never looks up.' },
        { group: ['./*', '!./criterion', '!./guides'], message: 'Criteria never import criteria.' },
      ),
    },
  },
  // The scripts of pages: their globals are checked by media/tsconfig.json.
  { files: ['media/*.js'], rules: { 'no-undef': 'off' } },
  {
    files: ['src/cli.ts'],
    rules: { 'no-restricted-imports': restrict(core), 'no-console': 'off' },
  },
);
