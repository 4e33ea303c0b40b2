import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  // The applications have their own types and tools.
  {ignores: ['dist/', 'coverage/', 'tests/frameworks/*/', 'tests/frameworks/state.d.ts']},
  {
    files: ['**/*.mjs', 'demo/**/*.js'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
    rules: {'no-undef': 'error', 'no-unused-vars': 'error'},
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    languageOptions: {parserOptions: {projectService: {allowDefaultProject: []}}},
    settings: {wc: {elementBaseClasses: ['LitElement', 'CampaignElement']}},
    rules: {
      'no-console': ['error', {allow: ['warn']}],
      // Numbers, and the rows of a sentence, are put into texts everywhere.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Tags are registered in july30.ts alone.
      'wc/define-tag-after-class-definition': 'off',
      'wc/tag-name-matches-class': 'off',
      // Lit implements every lifecycle callback.
      'wc/guard-super-call': 'off',
    },
  },
  {files: ['src/lib/warn.ts', 'src/build/*.ts', 'demo/wordpress/pack.ts', 'demo/site/*.ts'], rules: {'no-console': 'off'}},
  {files: ['tests/**/*.ts'], rules: {'@typescript-eslint/no-unused-expressions': 'off', 'no-console': 'off'}},
  prettier,
);
