/**
 * The blocks in the editor: the element itself as the preview, its settings in the sidebar, and its words to edit below it. What is saved
 * is a placeholder that holds these words, so a page reads right without the plugin. `july30Editor` comes from july30.php.
 */
(({blocks, blockEditor, components, element, i18n}, july30) => {
  const {createElement: el, Fragment, RawHTML, useEffect} = element;
  const {InspectorControls, RichText, useBlockProps} = blockEditor;
  const {Disabled, PanelBody, SelectControl, TextControl, ToggleControl} = components;
  const {__} = i18n;

  /** The languages that the elements speak, each by its own name. */
  const languages = Object.keys(july30.fallback.countdown['']).map((lang) => ({
    value: lang,
    label: new Intl.DisplayNames(lang, {type: 'language'}).of(lang),
  }));

  /** What an element says without the script; the same as july30_words. */
  function wordsOf(name, {lang, figure = 'forced-labour', feed, value, label, place, year, source, 'source-url': url}) {
    const {escapeHTML, escapeAttribute} = window.wp.escapeHtml;
    if (value) {
      const known = [place, year].filter(Boolean).join(', ');
      const link = url && ` <a href="${escapeAttribute(url)}">${escapeHTML(source || url)}</a>`;
      return escapeHTML([value, label, known && `(${known})`].filter(Boolean).join(' ')) + (link || '');
    }
    const own = july30.fallback[name];
    const words = own[feed ? '' : figure] ?? own[''] ?? july30.fallback.countdown[''];
    return words[(lang || july30.language).split('-')[0]] ?? `<span lang="en">${words.en}</span>`;
  }

  /** The settings that are set, as attributes with something in front of their names. */
  const attributesOf = ({settings}, values, prefix = '') =>
    Object.fromEntries(
      settings
        .filter(({name}) => values[name] !== undefined && values[name] !== '' && values[name] !== false)
        .map(({name}) => [prefix + name, String(values[name])]),
    );

  /** Where the editor finds a block's settings in a shortcode. */
  const fromShortcode = ({settings}) =>
    Object.fromEntries(
      settings.map(({name, type}) => [
        name,
        {
          type,
          shortcode: ({named, numeric}) => (type === 'boolean' ? name in named || numeric.includes(name) : named[name]),
        },
      ]),
    );

  /** The control for one setting. */
  function control({name, type, label, description, choices, default: initial = ''}, values, change) {
    // The build takes both from the script's documentation and puts them among the plugin's texts.
    const props = {key: name, label: __(label, 'july30'), help: __(description, 'july30')};
    const set = (value) => change({[name]: value === '' || value === false ? undefined : value});
    if (type === 'boolean') return el(ToggleControl, {...props, checked: !!values[name], onChange: set});
    if (!choices) return el(TextControl, {...props, value: values[name] ?? '', placeholder: initial, onChange: set});
    const options = choices.filter((choice) => choice !== initial).map((choice) => ({value: choice, label: choice}));
    return el(SelectControl, {
      ...props,
      value: values[name] ?? '',
      options: [{value: '', label: initial || '–'}, ...options],
      onChange: set,
    });
  }

  for (const [name, {shortcode, ...block}] of Object.entries(july30.blocks)) {
    const ours = july30.elements[name];

    function Edit({attributes, setAttributes, isSelected}) {
      const {lang, words} = attributes;
      /** Our words follow the settings; words of the author's own stay. */
      const change = (set) => {
        const isOurs = words === wordsOf(name, attributes);
        setAttributes(isOurs ? {...set, words: wordsOf(name, {...attributes, ...set})} : set);
      };
      // A block that was made of a shortcode has settings, and the words of none.
      useEffect(() => {
        if (words === wordsOf(name, {}) && words !== wordsOf(name, attributes)) setAttributes({words: wordsOf(name, attributes)});
      }, []);
      return el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          el(
            PanelBody,
            {title: __('Settings', 'july30')},
            ours.settings.map((setting) => control(setting, attributes, change)),
            el(SelectControl, {
              label: __('Language', 'july30'),
              value: lang ?? '',
              options: [{value: '', label: __('That of the page', 'july30')}, ...languages],
              onChange: (value) => change({lang: value || undefined}),
            }),
          ),
        ),
        el(
          'div',
          useBlockProps(),
          el(
            Disabled,
            null,
            // Another element for other words: the script has moved into it what React knows of.
            el(ours.tag, {key: words, lang: lang || july30.language, ...attributesOf(ours, attributes)}, el(RawHTML, null, words)),
          ),
          isSelected &&
            el(
              'div',
              {className: 'july30-words'},
              el('strong', null, __('What it says without the script:', 'july30')),
              el(RichText, {
                tagName: 'div',
                dir: 'auto',
                'aria-label': __('What it says without the script:', 'july30'),
                value: words,
                onChange: (value) => setAttributes({words: value}),
              }),
            ),
        ),
      );
    }

    function save({attributes}) {
      const {lang, words} = attributes;
      const props = {'data-july30': name, ...(lang && {lang, dir: 'auto'}), ...attributesOf(ours, attributes, 'data-')};
      return el(RichText.Content, {...useBlockProps.save(props), tagName: 'div', value: words});
    }

    blocks.registerBlockType('july30/' + name, {
      ...block,
      attributes: {...block.attributes, words: {...block.attributes.words, default: wordsOf(name, {})}},
      example: {},
      transforms: {from: [{type: 'shortcode', tag: shortcode, attributes: fromShortcode(ours)}]},
      edit: Edit,
      save,
    });
  }
})(window.wp, window.july30Editor);
