import {fallbackHtml} from 'july30/fallback';

const lang = 'fr';
const stat = (figure) =>
  `<trafficking-stat id="${figure}" figure="${figure}">${fallbackHtml({element: 'stat', lang, figure})}</trafficking-stat>`;

/** Eleventy bundles nothing, so the page loads the drop-in file. */
export const render = () => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Eleventy</title><script src="/july30.fr.js" async></script></head>
<body>
<div lang="${lang}">
<world-day-countdown precision="hour" time-zone="UTC" calendar>${fallbackHtml({element: 'countdown', lang})}</world-day-countdown>
${['children', 'profits'].map(stat).join('\n')}
<blue-heart-banner dismissible campaign="test">Message</blue-heart-banner>
</div>
<script>window.show = () => undefined;</script>
</body>
</html>`;
