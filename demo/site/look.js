/** The page “Look”: what is written into the form is set on the example below it. */
const form = document.getElementById('try');
const example = document.querySelector('.live > *');

const show = () => {
  for (const {name, value} of form.elements) example.style.setProperty(name, value);
};
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
// A browser may have kept what was written before the page was left.
show();
