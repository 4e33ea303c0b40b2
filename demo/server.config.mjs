/** `npm start`: serves the project's folder; the address it prints leads to the demo. */
export default {
  rootDir: '.',
  port: 8030,
  middleware: [(context, next) => (context.path === '/' ? context.redirect('/demo/') : next())],
};
