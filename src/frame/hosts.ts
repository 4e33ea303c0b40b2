/** The box of a frame's content, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a frame's own address may contain. */
export type Address = Pick<URL, 'hash' | 'pathname' | 'search'>;

/** A kind of page that shows frames and sets their height from what they tell it. */
export interface Host {
  /** The name under which the host knows the frame, if the frame's address tells it. */
  readonly named?: (address: Address) => string | null | undefined;
  /** That name, if this message is the host's greeting. */
  readonly greeting?: (data: unknown) => string | null | undefined;
  /** Whether a host that has greeted asks for the size again. */
  readonly question?: (data: unknown, name: string) => boolean;
  /** What the host understands: strings only where it has made itself known, as others parse every string. */
  readonly message: (name: string, size: Size, isAnswer: boolean) => unknown;
}

/** The hosts that have made themselves known, and the frame's name with each. */
export type Known = Map<Host, string>;

const field = (data: unknown, name: string): unknown => (Object(data) as Record<string, unknown>)[name];
const part = (text: unknown, pattern: RegExp): string | undefined =>
  typeof text === 'string' ? pattern.exec(text)?.[1] : undefined;

/** https://developer.wordpress.org/reference/files/wp-includes/js/wp-embed.js/: shows the frame only once it has told its height. */
const wordPress: Host = {
  named: ({hash}) => part(hash, /.*secret=([a-z\d]{1,64})/i),
  greeting: (data) => (field(data, 'message') === 'ready' ? part(field(data, 'secret'), /^([a-z\d]{1,64})$/i) : undefined),
  message: (secret, {height}) => ({message: 'height', value: height, secret}),
};

/** https://blog.apps.npr.org/pym.js/: names the frame in its address, and asks when its own width changes. */
const pym: Host = {
  named: ({search}) => new URLSearchParams(search).get('childId'),
  question: (data, id) => typeof data === 'string' && data.startsWith(`pymxPYMx${id}xPYMxwidthxPYMx`),
  message: (id, {height}) => `pymxPYMx${id}xPYMxheightxPYMx${height}`,
};

/**
 * https://github.com/davidjbradshaw/iframe-resizer, versions 1 to 5. It asks again when its tab becomes visible, as it hears nothing
 * before. The last word is the one that open-iframe-resizer waits for where it speaks this older language.
 */
const iframeResizer: Host = {
  greeting: (data) => part(data, /^\[iFrameSizer\]([^:]{1,200}):\d{0,9}:(?:true|false):/),
  question: (data) => data === '[iFrameSizer]resize',
  message: (id, {height, width}, isAnswer) => `[iFrameSizer]${id}:${height}:${width}:${isAnswer ? 'init:' : ''}resizeObserver`,
};

/** https://github.com/Lemick/open-iframe-resizer */
const openIframeResizer: Host = {
  greeting: (data) => part(field(data, 'type'), /^iframe-(child-init|get-child-dimensions)$/),
  message: (_, size) => ({type: 'iframe-resized', ...size}),
};

/** https://developer.datawrapper.de/docs/responsive-iframe: newer hosts know the sender; older ones look for the name in frames' addresses. */
const datawrapper: Host = {
  // It comes between apostrophes in a selector.
  named: ({pathname, search}) => (pathname + search).replace(/['\\]/g, ''),
  message: (name, {height}) => ({'datawrapper-height': {[name]: height}}),
};

/** https://amp.dev/documentation/components/amp-iframe#iframe-resizing */
const amp: Host = {
  named: () => '',
  message: (_, {height}) => ({sentinel: 'amp', type: 'embed-size', height}),
};

/** https://amp.dev/documentation/components/amp-iframe#iframe-with-placeholder: takes the placeholder away. */
const ampPlaceholder: Host = {
  named: () => '',
  message: () => ({sentinel: 'amp', type: 'embed-ready'}),
};

const hosts: readonly Host[] = [wordPress, pym, iframeResizer, openIframeResizer, datawrapper, amp, ampPlaceholder];

/** The least height that every host accepts, in CSS pixels. */
const minHeight = 100;

/** Whole pixels, never less than the content needs. */
const whole = ({width, height}: Size): Size => ({width: Math.ceil(width), height: Math.max(minHeight, Math.ceil(height))});

/** Notes the hosts that a frame's address tells of. */
export function recogniseHosts(known: Known, address: Address): void {
  for (const host of hosts) {
    const name = host.named?.(address);
    if (name != null) known.set(host, name);
  }
}

/** The size, in the words of each host that is known. */
export const sizeMessages = (known: Known, size: Size): unknown[] =>
  [...known].map(([host, name]) => host.message(name, whole(size), false));

/**
 * What is answered to a message of the page around the frame. Each host's greeting is answered, every time; everything else, whatever
 * it is, gets no answer and does nothing.
 */
export function answers(known: Known, data: unknown, size: () => Size): unknown[] {
  try {
    for (const host of hosts) {
      const greeted = host.greeting?.(data);
      if (greeted != null) known.set(host, greeted);
      const name = known.get(host);
      if (name != null && (greeted != null || host.question?.(data, name)))
        return [host.message(name, whole(size()), greeted != null)];
    }
  } catch {
    // A message that cannot even be read.
  }
  return [];
}
