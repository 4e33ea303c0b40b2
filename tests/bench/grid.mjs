/** Many elements in one window: observers see what a page shrinks as they see everything else. */
export const grid = (html, count) => `
  <div style="inline-size: 32000px; display: grid; grid-template-columns: repeat(100, 300px); gap: 20px; transform: scale(0.04); transform-origin: 0 0">
    ${`<div>${html}</div>`.repeat(count)}
  </div>`;
