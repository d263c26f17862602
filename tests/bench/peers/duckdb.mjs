// Scores a file with DuckDB: duckdb.mjs typed|text|clean IN OUT
//
//   typed  DuckDB finds the columns' types; no cleaning
//   text   every column as text; no cleaning
//   clean  as text; cells trimmed, white space collapsed, markers for missing values known
//
// Each distinct cell is scored once and joined, which takes less time than scoring lead by lead, though more memory.
// row_number() keeps the order of the file: ORDER BY alone does not.
import { criteria, list, missing, peer, quoted, sqlPoints } from './rules.mjs';

const { DuckDBInstance, version } = peer('@duckdb/node-api');
const [variant, source, target] = process.argv.slice(2);

const column = rule => `"${rule.column}"`;
const table = rule => `"${rule.id}"`;
const contains = (value, terms) => `(${terms.map(term => `contains(${value}, ${quoted(term)})`).join(' OR ')})`;

// What a rule tests of a cell; missing is NULL.
function value(rule) {
    const isNumber = rule.kind === 'bands';
    if (variant === 'typed' && isNumber) return 'cell';
    const tidy = variant === 'clean' ? "trim(regexp_replace(cell, '\\s+', ' ', 'g'))" : 'cell';
    const markers = list(variant === 'clean' ? missing : ['']);
    const text = `CASE WHEN lower(${tidy}) NOT IN (${markers}) THEN lower(${tidy}) END`;
    return isNumber ? `TRY_CAST(${text} AS INTEGER)` : text;
}

function statement() {
    const tables = criteria.map(rule => `${table(rule)} AS MATERIALIZED (
        SELECT cell, ${sqlPoints(rule, 'value', contains)} AS points
        FROM (SELECT cell, ${value(rule)} AS value FROM (SELECT DISTINCT ${column(rule)} AS cell FROM leads)))`);
    const joins = criteria.map(rule =>
        `JOIN ${table(rule)} ON leads.${column(rule)} IS NOT DISTINCT FROM ${table(rule)}.cell`);
    return `COPY (
        WITH leads AS MATERIALIZED (
            SELECT *, row_number() OVER () AS place
            FROM read_csv(${quoted(source)}, header = true, all_varchar = ${variant !== 'typed'})),
        ${tables.join(', ')}
        SELECT leads.* EXCLUDE place, ${criteria.map(rule => `${table(rule)}.points`).join(' + ')} AS Score
        FROM leads ${joins.join(' ')}
        ORDER BY Score DESC, place)
    TO ${quoted(target)} (FORMAT csv, HEADER)`;
}

if (variant === '--version') {
    console.log(version().replace(/^v/, ''));
} else {
    const database = await (await DuckDBInstance.create(':memory:')).connect();
    await database.run(statement());
}
