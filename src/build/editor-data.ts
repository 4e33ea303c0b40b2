import {readFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {type Manifest, writeFrameworkTypes} from './framework-types.js';

/*
 * What editors and frameworks know of the elements, all of it from the manifest: https://code.visualstudio.com/api/extension-guides/custom-data-extension
 * and https://github.com/JetBrains/web-types
 */

const read = (): Manifest & Parameters<typeof generateVsCodeCustomElementData>[0] =>
  JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as never;

writeFrameworkTypes(read());
generateVsCodeCustomElementData(read(), {
  outdir: 'dist',
  htmlFileName: 'html-custom-data.json',
  cssFileName: 'css-custom-data.json',
  hideLogs: true,
});
generateJetBrainsWebTypes(read(), {outdir: 'dist', packageJson: false, hideLogs: true});
