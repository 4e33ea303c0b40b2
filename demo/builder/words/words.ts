import type {SettingWords} from '../../settings/words/words.js';

/**
 * Every word of the builder in one language. Not part of the script.
 *
 * `{name}` is a hole, and what stands between backticks is shown as code.
 */
export interface BuilderWords extends SettingWords {
  readonly direction: 'ltr' | 'rtl';
  /** The language's own name. */
  readonly language: string;
  /** A `{label}` with a `{text}` to it. */
  readonly labelled: string;
  readonly title: string;
  readonly lead: string;
  readonly promises: string;
  readonly skip: string;
  readonly languages: string;
  readonly unaffiliated: string;
  readonly examples: string;
  readonly documentation: string;
  /** The calendar to subscribe to. */
  readonly calendar: string;

  readonly choose: string;
  readonly elements: {readonly [name in 'countdown' | 'stat' | 'blue-heart']: string};

  readonly settings: string;
  readonly textLanguage: string;
  readonly textLanguageHelp: string;
  readonly pageLanguage: string;
  readonly message: string;
  readonly messageHelp: string;
  readonly origin: string;
  readonly origins: {readonly [origin in 'catalogue' | 'feed' | 'own']: string};
  readonly ownHelp: string;
  readonly none: string;
  readonly sharedCaveats: string;
  readonly ownCaveat: string;
  readonly helplineCheck: string;
  /** What to write instead, by the kind of value. */
  readonly problems: {
    readonly [kind in 'choice' | 'number' | 'figure' | 'country' | 'zone' | 'day' | 'address' | 'year' | 'value' | 'css']: string;
  };
  /** Before what the script itself says, which is English. */
  readonly scriptSays: string;
  readonly required: string;
  readonly reset: string;

  readonly preview: string;
  readonly previewTitle: string;
  readonly views: {readonly [view in 'rtl' | 'dark' | 'phone' | 'noscript']: string};
  readonly day: string;
  readonly today: string;
  /** A `{day}` of July. */
  readonly ofJuly: string;
  /** How far what stands below moves: `{before}`, `{after}` and `{moved}`, in px. */
  readonly moves: string;
  /** The same where its place is kept. */
  readonly movesNot: string;
  readonly still: string;

  readonly look: string;
  readonly lookHelp: string;
  readonly onLight: string;
  readonly onDark: string;
  /** A contrast: `{ratio}` of at least `{least}`, `{where}`. */
  readonly enough: string;
  readonly tooLow: string;
  readonly unmeasured: string;
  readonly pickColour: string;

  readonly embed: string;
  readonly host: string;
  readonly hosts: {readonly [host in 'own' | 'here']: string};
  readonly hostHelp: {readonly [host in 'own' | 'here']: string};
  readonly take: string;
  readonly takeScript: string;
  readonly takePicture: string;
  readonly takeFolder: string;
  readonly takeBoth: string;
  readonly takePlugin: string;
  readonly files: string;
  readonly filesHelp: string;
  /** A `{version}` and a `{size}` in bytes. */
  readonly fileSize: string;
  readonly downloads: string;
  readonly downloadsHelp: string;
  readonly fileKinds: {readonly [kind in 'script' | 'embed' | 'wordpress' | 'all']: string};
  readonly exampleAddress: string;
  readonly kinds: string;
  readonly tabs: {readonly [tab in 'element' | 'script' | 'wordpress' | 'systems' | 'frame' | 'link' | 'mail' | 'npm']: string};
  readonly which: string;
  /** What an embed is called and where to paste it. */
  readonly embeds: {
    readonly [
      id in
        | 'element'
        | 'script'
        | 'wordpress-html'
        | 'wordpress-shortcode'
        | 'wordpress-address'
        | 'drupal'
        | 'joomla'
        | 'ghost'
        | 'mediawiki'
        | 'squarespace'
        | 'wix'
        | 'frame'
        | 'link'
        | 'mail'
        | 'npm'
    ]: {readonly name: string; readonly where: string};
  };
  readonly pageScheme: string;
  readonly pageSchemeHelp: string;
  readonly pageSchemes: {readonly [scheme in 'reader' | 'light' | 'dark']: string};
  /** Where an embed is pasted that may have to stay hidden. */
  readonly inHead: string;
  readonly place: string;
  readonly placeHelp: string;
  readonly pieces: {
    readonly [
      as in 'paste' | 'head' | 'once' | 'here' | 'address' | 'terminal' | 'module' | 'style' | 'alt' | 'mail' | 'markdown' | 'post'
    ]: string;
  };
  /** The pictogram and the trend as files of their own. */
  readonly drawings: string;
  readonly drawingsHelp: string;
  /** What an embed cannot carry. */
  readonly notCarried: {readonly [what in 'picture' | 'style' | 'message' | 'settings' | 'address']: string};
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly unfit: string;
  readonly unfitHelp: string;

  readonly facts: string;
  readonly policy: string;
  readonly policyHelp: string;
  readonly framePolicyHelp: string;
  readonly bundlePolicyHelp: string;
  readonly loads: string;
  readonly loadsWhat: {readonly [what in 'script' | 'plugin' | 'frame' | 'bundle']: string};
  readonly loadsNoMore: string;
  readonly loadsFeed: string;
  readonly stores: string;
  readonly storesNothing: string;
  readonly storesDismissal: string;
  readonly weight: string;
  /** `{compressed}` and `{plain}`, in bytes. */
  readonly weightOf: string;
  readonly integrity: string;
  readonly shift: string;
  readonly shifts: {readonly [how in 'fallback' | 'kept' | 'whole' | 'none']: string};
  readonly blocked: string;
  readonly blockedBy: {readonly [what in 'fallback' | 'noscript' | 'page' | 'link']: string};
  readonly later: string;
  /** What an element will show in the `{year}` of the coming Day, and in the `{next}`. */
  readonly laterBy: {readonly [name in 'countdown' | 'stat' | 'blue-heart']: string};
  /** The day from which the list of help lines is no longer trusted; a test holds it. */
  readonly laterHelpline: string;
}
