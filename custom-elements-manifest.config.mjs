/** Properties declared with our own `@setting(…)` are attributes too; see src/lib/setting.ts. */
const settings = {
  name: 'settings',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const element = moduleDoc.declarations.find(({name}) => name === node.name?.text);
    for (const member of node.members) {
      const [reader] = (ts.getDecorators(member) ?? [])
        .map(({expression}) => expression)
        .filter((expression) => ts.isCallExpression(expression) && expression.expression.text === 'setting')
        .flatMap((expression) => expression.arguments);
      if (!reader) continue;
      const field = element.members.find(({name}) => name === member.name.text);
      field.attribute = field.name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
      const fallback = ts.isCallExpression(reader) ? reader.arguments[0]?.getText() : 'false';
      if (fallback) field.default = fallback;
      const {name, attribute, type, description, default: byDefault} = field;
      (element.attributes ??= []).push({
        name: attribute,
        type,
        ...(byDefault && {default: byDefault}),
        description,
        fieldName: name,
      });
    }
  },
};

export default {plugins: [settings]};
