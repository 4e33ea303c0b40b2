import {en as settings} from '../../settings/words/en.js';
import type {BuilderWords} from './words.js';

export const en: BuilderWords = {
  ...settings,
  direction: 'ltr',
  language: 'English',
  title: '30 July on your site',
  lead: 'A countdown, a figure or a blue heart for the World Day against Trafficking in Persons. Choose, adjust, copy: it takes a minute.',
  promises: 'Nothing you choose here is sent anywhere, and nothing is collected from your visitors.',
  skip: 'To the embed',
  languages: 'Language of this page',
  unaffiliated: 'An independent project. It is not affiliated with or endorsed by the United Nations.',
  examples: 'More examples',

  choose: 'Choose',
  elements: {countdown: 'Countdown', stat: 'Figure', 'blue-heart': 'Blue Heart'},

  settings: 'Adjust',
  textLanguage: 'Language',
  textLanguageHelp: 'What it speaks. By default it follows the page that it is in.',
  pageLanguage: 'That of the page',
  message: 'Message',
  messageHelp: 'In your own words; the campaign’s link follows it. It shows with and without the script.',
  origin: 'Where the figure comes from',
  origins: {catalogue: 'Our list', own: 'Your own', feed: 'A feed'},
  ownHelp: 'A figure of your own needs its value, its unit, what it counts, its year, and a source with a web address.',
  none: 'None',
  sharedCaveats: 'Shared sentences, in the language of the reader',
  ownCaveat: 'Or a sentence of your own',
  helplineCheck: 'Call the number once before you publish it.',
  problems: {
    choice: 'This is none of the choices. Choose one of: {choices}.',
    number: 'Write a number from {least} to {most}.',
    figure: 'There is no figure of that name in our list.',
    country: 'There is no help line for that country in our list.',
    zone: 'There is no such time zone. Write `local`, `UTC` or a name such as `Europe/Paris`.',
    day: 'Write a day such as `07-01` (every year) or `2027-07-01`.',
    address: 'Write a web address that begins with `https://`.',
    year: 'Write a year such as `2024`.',
    value: 'Write plain digits such as `1200` or `38.5`, without signs between them.',
    css: 'Browsers do not understand this, so it is left out.',
  },
  scriptSays: 'The script says:',
  required: 'needed',
  reset: 'Back to the defaults',

  preview: 'Preview',
  previewTitle: 'Preview in an ordinary page',
  views: {rtl: 'Right to left', dark: 'Dark page', phone: 'Phone', noscript: 'Without the script'},
  day: 'As seen on',
  today: 'Today',
  moves:
    'The text is {before} px high at this width and the finished element {after} px, so what stands below moves by {moved} px.',
  still: 'Without the script this is what everybody sees.',

  look: 'Colours and type',
  lookHelp: 'It takes the font, size and colours of your page. Change something only where you must.',
  onLight: 'on a light page',
  onDark: 'on a dark page',
  enough: '{ratio}:1',
  tooLow: '{ratio}:1, less than {least}:1',
  unmeasured: 'cannot be measured',
  pickColour: 'Pick: {label}',

  embed: 'Copy',
  files: 'Address of the files',
  filesHelp: 'The folder in which you host the script; nobody hosts it for you. The lines below use it.',
  kinds: 'Your kind of site',
  tabs: {
    element: 'Script and element',
    script: 'Script alone',
    wordpress: 'WordPress',
    systems: 'Other systems',
    frame: 'Frame',
    link: 'Plain link',
    npm: 'npm',
  },
  which: 'Which one',
  embeds: {
    element: {
      name: 'Script and element',
      where: 'Paste both lines where it should appear. Several on a page need the first line only once.',
    },
    script: {
      name: 'Script alone',
      where:
        'For places that take nothing but scripts, such as tag managers. It appears where the script stands; from the head, at the top of the page. There, leave out the second line.',
    },
    'wordpress-html': {
      name: 'Custom HTML block',
      where:
        'As administrator or editor: add the block “Custom HTML” and paste both lines. Never open it in the visual tab of the classic editor, which removes the element.',
    },
    'wordpress-shortcode': {
      name: 'Shortcode',
      where: 'With the july30 plugin for WordPress, in any text and for every role.',
    },
    'wordpress-address': {
      name: 'Bare address',
      where:
        'For every role, without a plugin: paste the address alone in its own paragraph. It needs https, and files that were built with their address (`npm run build -- --base …`).',
    },
    drupal: {
      name: 'Drupal',
      where: 'In a text or block with the format “Full HTML”, in source view. With “Basic HTML” use the plain link.',
    },
    joomla: {
      name: 'Joomla',
      where: 'The script once, in the template or a custom module with filters off. Then this line in any article, in source view.',
    },
    ghost: {name: 'Ghost', where: 'Add an HTML card and paste both lines.'},
    mediawiki: {
      name: 'MediaWiki',
      where: 'An administrator adds the first line to `MediaWiki:Common.js`. Then the second works in every page.',
    },
    squarespace: {name: 'Squarespace', where: 'Add a “Code” block, choose HTML, and paste both lines.'},
    wix: {name: 'Wix', where: 'Add “Embed code”, then “Embed HTML”, and paste both lines. Wix shows it in a frame of its own.'},
    frame: {
      name: 'Frame',
      where:
        'Where scripts of others are not wanted. Paste the line where it should appear; where the page listens, the height follows.',
    },
    link: {
      name: 'Plain link',
      where: 'For editors that keep nothing but links. The link must stand alone in its paragraph; it becomes the element.',
    },
    npm: {
      name: 'npm',
      where: 'For those who bundle their own scripts. The package is not in the registry: install it from its folder.',
    },
  },
  pageScheme: 'Is your page dark?',
  pageSchemeHelp: 'A frame cannot see the page around it. If your page is always dark or always light, say so here.',
  pageSchemes: {reader: 'As the reader likes it', light: 'No, always light', dark: 'Yes, always dark'},
  pieces: {
    paste: 'Paste this',
    once: 'Once on the site',
    here: 'Wherever it should appear',
    address: 'The address',
    terminal: 'In a terminal',
    module: 'In your script',
    style: 'Colours and type: in the head, or the rule alone in your style sheet',
  },
  notCarried: {
    address: 'The files here were built without their address, so WordPress would show a plain link.',
    style: 'A frame keeps its own colours. To change them, add the rule to `embed/frame.css` where you host the files.',
    message: 'Your message does not go along: a frame says the campaign’s own.',
    settings: 'WordPress asks for the plain page: only the figure and the language go along, not the other settings.',
  },
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'The text is selected: copy it with the keyboard.',
  unfit: 'There is no embed yet',
  unfitHelp: 'No number is shown without its source. Still needed: {names}.',

  facts: 'What it costs your page',
  policy: 'Content security policy',
  policyHelp:
    'If your site has one, allow this and nothing else. Where it asks for Trusted Types, add `july30` to `trusted-types`. A style block is not needed: the rule may stand in your own style sheet.',
  framePolicyHelp: 'If your site has one, allow this and nothing else.',
  bundlePolicyHelp: 'It runs within your own script. Where your policy asks for Trusted Types, add `lit-html` to `trusted-types`.',
  loads: 'Loads',
  loadsWhat: {
    script: 'One script from the address above. After it, no request at all.',
    frame: 'One page with one style sheet and two scripts from the address above. After them, no request at all.',
    bundle: 'Nothing by itself: it is part of your own script.',
  },
  loadsFeed: 'One request for the feed, without cookies and without a referrer.',
  stores: 'Stores',
  storesNothing: 'Nothing: no cookie, no storage.',
  storesDismissal: 'One key, `july30`, when a visitor closes it: the campaign and the day on which that expires.',
  weight: 'Weighs',
  weightOf: '{compressed} bytes compressed with brotli, {plain} bytes plain.',
  integrity:
    'The file with a version in its name never changes, and the browser checks that. If the files lie on another host than your pages, that host must send `Access-Control-Allow-Origin: *`.',
  shift: 'Moves the page',
  shifts: {
    fallback:
      'By what the finished element is higher than its text, once, when the script runs; not at all where that is before the first paint.',
    whole: 'By its whole height, once, when the script runs. The script and element together move less.',
    none: 'Not at all: the frame has its height from the start.',
  },
  blocked: 'Without the script',
  blockedBy: {
    fallback: 'Visitors see the text between the tags:',
    noscript:
      'Where this script is blocked, nothing shows. With all scripts switched off visitors see the text of the second line:',
    page: 'The page in the frame says the same as text:',
    link: 'Visitors see the link:',
  },
};
