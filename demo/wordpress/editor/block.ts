import type {Chosen, EditorData, SettingData} from './data.js';
import {attributesOf, fromShortcode} from './settings.js';
import {harmless, wordsOf} from './words.js';
import type {Drawn, WordPress} from './wordpress.js';

/** How long somebody must have stopped typing before the preview follows, in ms: half a word is no setting. */
const pause = 500;

/** What the words without the script are set like: apart from the preview, and not larger than it. */
const apart = {marginBlockStart: '1.5em', borderBlockStart: '1px dashed', paddingBlockStart: '1em', fontSize: '0.8em'};

interface Editing {
  readonly attributes: Chosen;
  readonly isSelected: boolean;
  setAttributes(chosen: Chosen): void;
}

/**
 * One block: the element itself as the preview, its settings in the sidebar, and its words to edit below it. What is saved is a
 * placeholder that holds these words, so a page reads right without the plugin.
 *
 * @param name - Short name of the element.
 */
export function block({blockEditor, components, element, i18n}: WordPress, data: EditorData, name: string): object {
  const {createElement: draw, Fragment, RawHTML, useEffect, useState} = element;
  const {InspectorControls, RichText, useBlockProps} = blockEditor;
  const {Disabled, PanelBody, SelectControl, TextControl, ToggleControl} = components;
  const {tag, shortcode, settings} = data.elements[name]!;
  const said = (text: string): string => i18n.__(text, 'july30');

  /** The languages that the elements speak, each by its own name. */
  const languages = Object.keys(data.fallback['countdown']?.[''] ?? {}).map((lang) => ({
    value: lang,
    label: new Intl.DisplayNames(lang, {type: 'language'}).of(lang),
  }));
  const countries = new Intl.DisplayNames([data.language, 'en'], {type: 'region'});

  /** The sizes and margins that controls will have by themselves: until then WordPress warns of each that does not ask for them. */
  const futureDefaults = {__next40pxDefaultSize: true, __nextHasNoMarginBottom: true};

  /** The control for one setting. */
  function control(setting: SettingData, chosen: Chosen, change: (chosen: Chosen) => void): Drawn {
    const {labels, values, explanations} = data.words;
    const {choices, byDefault} = setting;
    const nameOf = (choice: string): string => (setting.isCountry ? countries.of(choice) : undefined) ?? values[choice] ?? choice;
    const props = {
      ...futureDefaults,
      key: setting.name,
      label: labels[setting.name] ?? setting.name,
      help: explanations[`${name}/${setting.name}`],
    };
    const onChange = (value: string | boolean): void => {
      change({[setting.name]: value || undefined});
    };
    if (setting.type === 'boolean') return draw(ToggleControl, {...props, checked: !!chosen[setting.name], onChange});
    const value = chosen[setting.name] ?? '';
    if (!choices) return draw(TextControl, {...props, value, placeholder: byDefault ?? '', onChange});
    const options = choices.filter((choice) => choice !== byDefault).map((choice) => ({value: choice, label: nameOf(choice)}));
    const none = {value: '', label: byDefault ? nameOf(byDefault) : '–'};
    return draw(SelectControl, {...props, value, options: [none, ...options], onChange});
  }

  /** What is chosen, once it has been the same for a while. */
  function useSettled(chosen: Chosen): Chosen {
    const [settled, settle] = useState(chosen);
    useEffect(() => {
      const timer = setTimeout(settle, pause, chosen);
      return () => {
        clearTimeout(timer);
      };
    }, [chosen]);
    return settled;
  }

  function Edit({attributes, setAttributes, isSelected}: Editing): Drawn {
    const {words = ''} = attributes;
    const shown = useSettled(attributes);
    /** Our words follow the settings; words of the author's own stay. */
    const change = (chosen: Chosen): void => {
      const isOurs = words === wordsOf(data, name, attributes);
      setAttributes(isOurs ? {...chosen, words: wordsOf(data, name, {...attributes, ...chosen})} : chosen);
    };
    const language = draw(SelectControl, {
      ...futureDefaults,
      label: said('Language'),
      value: attributes.lang ?? '',
      options: [{value: '', label: said('Same as the page')}, ...languages],
      onChange: (lang: string) => {
        change({lang: lang || undefined} as Chosen);
      },
    });
    const controls = settings.map((setting) => control(setting, attributes, change));
    const html = harmless(shown.words ?? '');
    // Another element for other words: the script has moved into it what React knows of.
    const preview = draw(
      tag,
      {key: html, lang: shown.lang ?? data.language, ...attributesOf(settings, shown)},
      draw(RawHTML, null, html),
    );
    const caption = said('Shown without the script:');
    const field = draw(RichText, {
      tagName: 'div',
      dir: 'auto',
      'aria-label': caption,
      value: words,
      onChange: (value: string) => {
        setAttributes({words: value});
      },
    });
    return draw(
      Fragment,
      null,
      draw(InspectorControls, null, draw(PanelBody, {title: said('Settings')}, controls, language)),
      draw(
        'div',
        useBlockProps(),
        draw(Disabled, null, preview),
        isSelected && draw('div', {className: 'july30-words', style: apart}, draw('strong', null, caption), field),
      ),
    );
  }

  function save({attributes}: {readonly attributes: Chosen}): Drawn {
    const {lang, words = ''} = attributes;
    const props = {'data-july30': name, ...(lang && {lang, dir: 'auto'}), ...attributesOf(settings, attributes, 'data-')};
    return draw(RichText.Content, {...useBlockProps.save(props), tagName: 'div', value: words});
  }

  return {
    attributes: attributesWithWords(data, name),
    example: {},
    transforms: {from: [{type: 'shortcode', tag: shortcode, attributes: fromShortcode(data, name)}]},
    edit: Edit,
    save,
  };
}

/** What the editor keeps of a block: its settings, and its words as the HTML inside; the same as in its block.json, but with our words. */
function attributesWithWords(data: EditorData, name: string): Readonly<Record<string, object>> {
  const {settings} = data.elements[name]!;
  return {
    ...Object.fromEntries(settings.map(({name, type}) => [name, {type}])),
    lang: {type: 'string'},
    words: {type: 'string', source: 'html', selector: '[data-july30]', default: wordsOf(data, name, {})},
  };
}
