/** Text as it may stand in HTML, between tags and in double quotes: https://html.spec.whatwg.org/#escapingString */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&${{'&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot'}[sign]!};`);
