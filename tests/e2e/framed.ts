/** What a page in a frame of another origin says of itself; see `probe` in tests/frames/server.mjs. */
export interface Content {
  /** Of its window. */
  readonly width: number;
  /** Of the box of its body. */
  readonly height: number;
  readonly shown: string;
  /** What the style sheet adds to the link of the fallback, or of the message. */
  readonly afterLink: string;
  /** Its element's attributes. */
  readonly settings: Readonly<Record<string, string>>;
  readonly lang: string;
}

/** Sets attributes of the element in a frame of another origin, and hears how large the content then is. */
export const content = (framed: HTMLIFrameElement, attributes: Readonly<Record<string, string | null>> = {}): Promise<Content> =>
  new Promise((resolve) => {
    let answered = false;
    // A host may have made the frame load again, and then nobody was there to hear.
    const ask = (): void => {
      if (answered) return;
      const {port1, port2} = new MessageChannel();
      port1.onmessage = ({data}: MessageEvent<Content>) => {
        answered = true;
        port1.close();
        resolve(data);
      };
      framed.contentWindow!.postMessage(attributes, '*', [port2]);
      requestAnimationFrame(ask);
    };
    ask();
  });
