import {en as settings} from '../../settings/words/en.js';
import type {BuilderWords} from './words.js';

export const en: BuilderWords = {
  ...settings,
  direction: 'ltr',
  language: 'English',
  labelled: '{label}: {text}',
  title: '30 July on your site',
  lead: 'A countdown, a figure or a blue heart for the World Day against Trafficking in Persons. Choose, adjust, copy: it takes a minute.',
  promises: 'Nothing you choose here is sent anywhere, and nothing is collected from your visitors.',
  skip: 'Skip to the code',
  languages: 'Language of this page',
  unaffiliated: 'An independent project. It is not affiliated with or endorsed by the United Nations.',
  examples: 'More examples',
  documentation: 'Documentation',
  calendar: '30 July in your calendar',

  choose: 'Choose',
  elements: {countdown: 'Countdown', stat: 'Figure', 'blue-heart': 'Blue Heart'},

  settings: 'Adjust',
  textLanguage: 'Language',
  textLanguageHelp: 'The language it is shown in. By default, that of your page.',
  pageLanguage: 'Same as the page',
  message: 'Message',
  messageHelp: 'In your own words; the campaign’s link follows it. It shows with and without the script.',
  origin: 'Where the figure comes from',
  origins: {catalogue: 'Our list', own: 'Your own', feed: 'A feed'},
  ownHelp: 'For a figure of your own, give its value, its unit, what it counts, its year, and a source with its web address.',
  none: 'None',
  sharedCaveats: 'ready-made notes, shown in the reader’s language',
  ownCaveat: 'Or your own note',
  helplineCheck: 'Call the number once before you publish it.',
  problems: {
    choice: 'This is not one of the choices. Choose one of: {choices}.',
    number: 'Enter a number from {least} to {most}.',
    figure: 'There is no figure of that name in our list.',
    country: 'There is no help line for that country in our list.',
    zone: 'There is no such time zone. Enter `local`, `UTC` or a name such as `Europe/Paris`.',
    day: 'Enter month and day such as `07-01` (1 July, every year), or a date such as `2027-07-01`.',
    address: 'Enter a web address that begins with `https://`.',
    year: 'Enter a year such as `2024`.',
    value: 'Enter plain digits such as `1200` or `38.5`, without spaces or commas.',
    css: 'Browsers do not understand this, so it is left out.',
  },
  scriptSays: 'Message of the script:',
  required: 'required',
  reset: 'Reset to defaults',

  preview: 'Preview',
  previewTitle: 'Preview in an ordinary page',
  views: {rtl: 'Right to left', dark: 'Dark page', phone: 'Phone', noscript: 'Without the script'},
  day: 'As seen on',
  today: 'Today',
  ofJuly: '{day} July',
  moves:
    'The text is {before} px high at this width and the finished element {after} px, so the content below moves by {moved} px.',
  movesNot:
    'The text is {before} px high at this width and the finished element {after} px. Its place is kept, so the content below does not move.',
  still: 'Without the script this is what everybody sees.',

  look: 'Colours and type',
  lookHelp: 'The element takes the font, size and colours of your page. Change only what you must.',
  onLight: 'on a light page',
  onDark: 'on a dark page',
  enough: '{ratio}:1',
  tooLow: 'contrast {ratio}:1; at least {least}:1 is needed {where}',
  unmeasured: 'cannot be measured',
  pickColour: 'Pick: {label}',

  embed: 'Copy',
  host: 'Who hosts the files?',
  hosts: {own: 'My site', here: 'This site'},
  hostHelp: {
    own: 'Nobody else learns who visits your pages.',
    here: 'Nothing to upload: visitors’ browsers load the script from here and check that it has not been changed. Whoever runs this site can see that they do.',
  },
  take: 'Download',
  takeScript: 'Upload it to your site. Its name may not be changed.',
  takePicture: 'Upload it to your site, for mail and Markdown; or use the file as it is.',
  takeFolder: 'Unpack the folder and upload it to your site as it is.',
  takeBoth: 'Unpack the folder, put the script into it, and upload it to your site.',
  takePlugin: 'In WordPress, choose Plugins, Add New, Upload Plugin. The plugin serves the script from your own site.',
  files: 'Address of the folder',
  filesHelp: 'The web address of the folder on your site in which it lies now. It is used in the code below.',
  fileSize: 'version {version}, {size} bytes',
  downloads: 'Everything to download',
  downloadsHelp: 'After each file stands its SHA-384 digest, as `integrity` takes it.',
  fileKinds: {
    script: 'The script, in six languages or in one',
    embed: 'Pages for frames and links',
    wordpress: 'Plugin for WordPress',
    all: 'Everything, with a page that shows how to begin',
  },
  exampleAddress: 'The code below still has an example address: enter your own above.',
  kinds: 'Your kind of site',
  tabs: {
    element: 'Script and element',
    script: 'Script alone',
    wordpress: 'WordPress',
    systems: 'Other systems',
    frame: 'Frame',
    link: 'Plain link',
    mail: 'Mail and social',
    npm: 'npm',
  },
  which: 'Which one',
  embeds: {
    element: {
      name: 'Script and element',
      where: 'Paste both lines where it should appear. If there are several on a page, the first line is needed only once.',
    },
    script: {
      name: 'Script alone',
      where:
        'For places that take nothing but scripts, such as tag managers. It appears where you put the script. A script in the head shows it at the top of the page; in that case, leave out the second line.',
    },
    'wordpress-html': {
      name: 'Custom HTML block',
      where:
        'As administrator or editor: add the block “Custom HTML” and paste both lines. Never open it in the visual tab of the classic editor, which removes the element.',
    },
    'wordpress-shortcode': {
      name: 'Plugin',
      where: 'With the july30 plugin, every role has blocks with a preview; or paste this shortcode into any text.',
    },
    'wordpress-address': {
      name: 'Bare address',
      where:
        'For every role, without a plugin: paste the address alone in its own paragraph. It needs https, and files that were built with their address (`npm run build -- --base …`): ask whoever built them.',
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
      where: 'An administrator adds the first line to `MediaWiki:Common.js`. Then the second works on every page.',
    },
    squarespace: {name: 'Squarespace', where: 'Add a “Code” block, choose HTML, and paste both lines.'},
    wix: {name: 'Wix', where: 'Add “Embed code”, then “Embed HTML”, and paste both lines. Wix shows it in a frame of its own.'},
    frame: {
      name: 'Frame',
      where:
        'For sites that do not allow outside scripts. Paste the line where it should appear. On pages that support it, the height adjusts by itself.',
    },
    link: {
      name: 'Plain link',
      where: 'For editing tools that keep only links. The link must be the only thing in its paragraph; it becomes the element.',
    },
    mail: {
      name: 'Mail and social networks',
      where:
        'For places where no script runs: newsletters, social networks, slides. A picture with its alternative text, and a text to post.',
    },
    npm: {
      name: 'npm',
      where: 'For those who bundle their own scripts. The package is not in the registry: install it from its folder.',
    },
  },
  pageScheme: 'Is your page dark?',
  pageSchemeHelp: 'A frame cannot see the page around it. If your page is always dark or always light, say so here.',
  pageSchemes: {reader: 'As the reader likes it', light: 'No, always light', dark: 'Yes, always dark'},
  inHead:
    'A visitor may have closed it earlier, or its season may be over. So paste the first line into the head of the page, and the second where it should appear.',
  place: 'Keep its place',
  placeHelp: 'A line of style reserves the height that the element will have, so that the page does not move when the script runs.',
  pieces: {
    paste: 'Paste this',
    head: 'In the head of the page',
    once: 'Once on the site',
    here: 'Wherever it should appear',
    address: 'The address',
    terminal: 'In a terminal',
    module: 'In your script',
    alt: 'Alternative text of the picture',
    mail: 'HTML for a newsletter',
    markdown: 'Markdown',
    post: 'A text to post',
    style: 'Style: in the head, or the rules alone in your style sheet',
  },
  drawings: 'Drawings for slides and print',
  drawingsHelp:
    'SVG files: sharp at any size, on light and on dark slides. The sentence, the notes and the source are inside each file, where nobody sees them: set them beside the drawing.',
  notCarried: {
    picture: 'There is no picture of this. Pictures are made for the figures of our list, the Day and the Blue Heart.',
    address: 'The files here were built without their address, so WordPress would show a plain link.',
    style: 'A frame keeps its own colours. To change them, add the rule to `embed/frame.css` where you host the files.',
    message: 'Your message is not included: a frame shows the campaign’s own.',
    settings: 'WordPress asks for the plain page: only the figure and the language are kept, not the other settings.',
  },
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'The text is selected: copy it with the keyboard.',
  unfit: 'No code to copy yet',
  unfitHelp: 'No number is shown without its source. Still needed: {names}.',

  facts: 'What it costs your page',
  policy: 'Content security policy',
  policyHelp:
    'If your site has one, allow this and nothing else. Where it asks for Trusted Types, add `july30` to `trusted-types`. A style block is not needed: the rule may stand in your own style sheet.',
  framePolicyHelp: 'If your site has one, allow this and nothing else.',
  bundlePolicyHelp: 'It runs within your own script. Where your policy asks for Trusted Types, add `lit-html` to `trusted-types`.',
  loads: 'Loads',
  loadsWhat: {
    script: 'One script from the address above.',
    plugin: 'One script, from the plugin’s folder on your own site.',
    frame: 'One page with one style sheet and two scripts from the address above.',
    bundle: 'Nothing by itself: it is part of your own script.',
  },
  loadsNoMore: 'After that, no request at all.',
  loadsFeed: 'After that, only one request, for the feed, without cookies and without a referrer.',
  stores: 'Stores',
  storesNothing: 'Nothing: no cookie, no storage.',
  storesDismissal:
    'One entry, `july30`, when a visitor closes it: the name of the campaign, or without one the words of the message; and the day on which that expires.',
  weight: 'Weighs',
  weightOf: '{compressed} bytes compressed with brotli, {plain} bytes uncompressed.',
  integrity:
    'The file with a version in its name never changes, and the browser checks that. If the files are on a different host from your pages, the host of the files must send `Access-Control-Allow-Origin: *`.',
  shift: 'Moves the page',
  shifts: {
    fallback:
      'Once, when the script runs, by the difference in height between the text and the finished element. Not at all if the script runs before the page is first drawn.',
    kept: 'Not at all, or hardly: its place is kept. The height was measured here in three widths.',
    whole: 'Once, when the script runs, by its whole height. The script and the element together move it less.',
    none: 'Not at all; or once, where your page sets the height of the frame.',
  },
  blocked: 'Without the script',
  blockedBy: {
    fallback: 'Visitors see the text between the tags:',
    noscript:
      'Where this script is blocked, nothing shows. With all scripts switched off visitors see the text of the second line:',
    page: 'The page in the frame shows the same as text:',
    link: 'Visitors see the link:',
  },
  later: 'Later',
  laterBy: {
    countdown:
      'On 30 July {year} it says that today is the Day. From 31 July on it counts to 30 July {next}, and so on every year.',
    stat: 'It keeps this figure and its year. When the publisher has a newer one, choose it here and replace the code.',
    'blue-heart': 'It stays as it is, unless you have given it a season.',
  },
  laterHelpline:
    'From 23 November 2027 on, only the official page of the help line is shown, as the number must be checked again. Take a newer version before that day.',
};
