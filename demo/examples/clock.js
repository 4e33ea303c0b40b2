/** Sets the clock of a page: it starts at `data-now`, an ISO 8601 date-time of the visitor's own zone. */
const Real = Date;
const ahead = new Real(document.currentScript.dataset.now).getTime() - Real.now();
globalThis.Date = class extends Real {
  constructor(...given) {
    super(...(given.length > 0 ? given : [Real.now() + ahead]));
  }
  static now() {
    return Real.now() + ahead;
  }
};
