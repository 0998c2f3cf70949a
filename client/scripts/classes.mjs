// Fails if a source names a class for which the compiled style sheet has no rule. Tailwind leaves out silently what the
// theme does not define: `bg-white` in a theme without that colour has no effect.
import { readdirSync, readFileSync } from 'node:fs';
import { compile } from 'tailwindcss';
import { parseAst } from 'vitest/node';

const SHEET = 'app/globals.css';

const files = ['app', 'components', 'lib']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((file) => /(?<!\.test|\.d)\.tsx?$/.test(file));
const lists = files.flatMap((file) => classListsIn(file));
const words = [...new Set(lists.flatMap((list) => wordsOf(list.text)))];
const defined = await classesFrom(readFileSync(SHEET, 'utf8'), words);
const ofTailwind = await classesFrom('@import "tailwindcss";', words);

const faults = lists.flatMap(({ file, line, text, isClassName, isPartial }) => {
  const own = wordsOf(text);
  // Outside of `className` a string is a list of classes if it contains a defined one. A word that only Tailwind's own
  // theme defines is reported in any string.
  const isList = isClassName || own.some((word) => defined.has(word));
  const unknown = own.filter((word) => !defined.has(word) && (isList || ofTailwind.has(word)));
  return [
    ...unknown.map((word) => `${file}:${line}: no rule for the class "${word}"`),
    ...(isPartial && isList
      ? [`${file}:${line}: a class name is concatenated in "${text}": write whole names`]
      : []),
  ];
});
if (faults.length > 0) {
  console.error(
    `${faults.join('\n')}\nDefine it in the theme of ${SHEET}, or use a class that is defined there.`,
  );
  process.exit(1);
}
console.log(`All ${words.filter((word) => defined.has(word)).length} classes have rules.`);

/** The class selectors of what Tailwind makes of a style sheet and these candidates. */
async function classesFrom(css, candidates) {
  const { build } = await compile(css, {
    loadStylesheet: async (id, base) => {
      const path = `node_modules/${id}/index.css`;
      return { path, base, content: readFileSync(path, 'utf8') };
    },
  });
  const selectors = build(candidates).matchAll(/\.((?!\d)(?:\\[0-9a-f]+ |\\.|[\w-])+)/g);
  return new Set([...selectors].map(([, name]) => unescaped(name)));
}

function unescaped(selector) {
  return selector.replaceAll(/\\([0-9a-f]+) |\\(.)/g, (_, code, character) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : character,
  );
}

function wordsOf(text) {
  return text.split(/\s+/).filter(Boolean);
}

/** All strings of a source, each with its line, and whether it belongs to the value of `className`. */
function classListsIn(file) {
  const source = readFileSync(file, 'utf8');
  const found = [];
  const add = (node, text, isClassName, isPartial = false) => {
    const line = source.slice(0, node.start).split('\n').length;
    found.push({ file, line, text, isClassName, isPartial });
  };
  const visit = (node, isClassName) => {
    if (Array.isArray(node)) for (const inner of node) visit(inner, isClassName);
    if (typeof node?.type !== 'string') return;
    switch (node.type) {
      case 'ImportDeclaration':
        return;
      case 'Literal':
        if (typeof node.value === 'string') add(node, node.value, isClassName);
        return;
      case 'TemplateLiteral':
        for (const [place, { value }] of node.quasis.entries()) {
          const glued =
            (place > 0 && /^\S/.test(value.cooked)) ||
            (place < node.quasis.length - 1 && /\S$/.test(value.cooked));
          add(node, value.cooked, isClassName, glued);
        }
        return visit(node.expressions, isClassName);
      case 'ConditionalExpression':
        visit(node.test, false);
        return visit([node.consequent, node.alternate], isClassName);
      case 'LogicalExpression':
        visit(node.left, false);
        return visit(node.right, isClassName);
      case 'JSXAttribute':
        return visit(node.value, node.name.name === 'className');
      case 'Property':
        return visit(node.value, node.key.name === 'className');
      case 'JSXExpressionContainer':
        return visit(node.expression, isClassName);
      default:
        for (const inner of Object.values(node)) visit(inner, false);
    }
  };
  visit(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), false);
  return found;
}
