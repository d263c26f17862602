// What the peers in JavaScript share: their packages, Farol's rule set `mvp`, and its SQL.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Loads a package from the folder that install.sh filled.
export const peer = createRequire(`${process.env.FAROL_PEERS}/`);

const ruleFile = new URL('../../../resources/rules/mvp.json', import.meta.url);
const columnOf = { employees: 'Company Size', job_title: 'Job Title', industry: 'Industry', location: 'Location' };

// Each criterion with the column of the generated file that it reads.
export const criteria = JSON.parse(readFileSync(ruleFile, 'utf8')).criteria.map(rule => (
    { ...rule, column: columnOf[rule.fields[0]] }));

// Texts that stand for an empty cell, in lower case: docs/score_lead_definition.md, "Missing".
export const missing = [
    '', '-', '--', '—', 'n/a', 'n.a.', 'na', 'n.d.', 'n/d', 'nd', 'null', 'none', 'nan', '(blank)', '(none)', '#n/a',
    '#ref!', '#value!', 'select', 'unknown', 'undefined',
];

export const quoted = text => `'${text.replaceAll("'", "''")}'`;
export const list = texts => texts.map(quoted).join(', ');

// The points of one criterion as an SQL expression.
//   value     SQL of what it tests: a number for bands, else text in lower case; NULL when missing
//   contains  (value, terms) -> SQL that is true when the text holds one of the terms
export function sqlPoints(rule, value, contains) {
    const holds = tier => {
        if (rule.kind === 'bands') return `${value} >= ${tier.from}`;
        return rule.match === 'contains' ? contains(value, tier.terms) : `${value} IN (${list(tier.terms)})`;
    };
    const tiers = (rule.bands ?? rule.tiers).map(tier => `WHEN ${holds(tier)} THEN ${tier.points}`);
    return `CASE WHEN ${value} IS NULL THEN ${rule.missing} ${tiers.join(' ')} ELSE ${rule.otherwise} END`;
}
