import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

export const SRC = resolve(import.meta.dirname, '../../src');

/** One import of a value; imports of types alone leave no trace and are left out. */
export interface Import {
  specifier: string;
  line: number;
  /** In a <script> of an .astro file: it goes to the browser. */
  inScript: boolean;
}

/** A source file with what it brings in. */
export interface Module {
  /** From src, with forward slashes. */
  name: string;
  source: string;
  imports: Import[];
  /** Lines with the type `any`. */
  anys: number[];
}

/** Every module of src. */
export function modules(): Module[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$/.test(name))
    .sort()
    .map((name) => readModule(name.split(sep).join('/'), readFileSync(join(SRC, name), 'utf8')));
}

/** Takes one module apart. */
export function readModule(name: string, source: string): Module {
  const module: Module = { name, source, imports: [], anys: [] };
  for (const { code, line, inScript } of partsOf(name, source)) {
    const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
    const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart()).line + line;
    const visit = (node: ts.Node): void => {
      const specifier = importedBy(node);
      if (specifier !== null) module.imports.push({ specifier, line: lineOf(node), inScript });
      if (node.kind === ts.SyntaxKind.AnyKeyword) module.anys.push(lineOf(node));
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return module;
}

/** A piece of TypeScript or JavaScript and the line on which it begins. */
interface Part {
  code: string;
  line: number;
  inScript: boolean;
}

/** The code of a file: all of it, or the frontmatter and the scripts of an .astro file. */
export function partsOf(name: string, source: string): Part[] {
  if (!name.endsWith('.astro')) return [{ code: source, line: 1, inScript: false }];
  return [...source.matchAll(/^---\n([\s\S]*?)^---$|<script[^>]*>([\s\S]*?)<\/script>/gm)].map((match) => {
    const [whole, front, script = ''] = match;
    const code = front ?? script;
    const start = match.index + whole.indexOf(code);
    return { code, line: source.slice(0, start).split('\n').length, inScript: front === undefined };
  });
}

function importedBy(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node)) {
    return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      ? null
      : textOf(node.moduleSpecifier);
  }
  if (ts.isExportDeclaration(node)) {
    return node.isTypeOnly || node.moduleSpecifier === undefined ? null : textOf(node.moduleSpecifier);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0] === undefined ? null : textOf(node.arguments[0]);
  }
  return null;
}

function textOf(node: ts.Expression): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

/**
 * What an import means: a path from the project's root ("src/model/number.ts", ".generated/…"),
 * or a package ("zod", "node:fs", "astro:content").
 */
export function targetOf({ name }: Module, { specifier }: Import): string {
  if (specifier.startsWith('#src/')) return specifier.slice('#'.length);
  if (!specifier.startsWith('.')) return specifier;
  return relative(dirname(SRC), resolve(SRC, dirname(name), specifier))
    .split(sep)
    .join('/');
}
