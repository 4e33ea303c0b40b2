import {block} from './block.js';
import type {EditorData} from './data.js';
import type {WordPress} from './wordpress.js';

/*
 * The blocks in the editor. Their names, icons and descriptions are in their block.json.
 */

const {wp, july30Editor} = window as unknown as {readonly wp: WordPress; readonly july30Editor: EditorData};
for (const name of Object.keys(july30Editor.elements)) wp.blocks.registerBlockType('july30/' + name, block(wp, july30Editor, name));
