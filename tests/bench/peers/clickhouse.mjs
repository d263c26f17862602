// Scores a file with ClickHouse (chdb): clickhouse.mjs plain|clean IN OUT
//
//   plain  no cleaning
//   clean  cells trimmed, white space collapsed, markers for missing values known
//
// LowCardinality columns were tried: building their dictionaries costs more than scoring each lead.
import { criteria, list, missing, peer, quoted, sqlPoints } from './rules.mjs';
import { closeSync, openSync, readSync } from 'node:fs';

const { query } = peer('chdb');
const [variant, source, target] = process.argv.slice(2);

const column = name => `\`${name}\``;
const value = rule => column(`value of ${rule.id}`);
const contains = (text, terms) => `multiSearchAny(${text}, [${list(terms)}])`;

function header(path) {
    const file = openSync(path);
    const start = Buffer.alloc(4096);
    const length = readSync(file, start);
    closeSync(file);
    return start.toString('utf8', 0, length).split(/\r?\n/, 1)[0].split(',');
}

function statement() {
    const columns = header(source).map(column);
    const cleaned = rule => {
        const cell = column(rule.column);
        return `lower(${variant === 'clean' ? `trimBoth(replaceRegexpAll(${cell}, '\\\\s+', ' '))` : cell})`;
    };
    const markers = list(variant === 'clean' ? missing : ['']);
    const values = criteria.map(rule => {
        const text = `if(${cleaned(rule)} IN (${markers}), NULL, ${cleaned(rule)})`;
        return `${rule.kind === 'bands' ? `toUInt32OrNull(${text})` : text} AS ${value(rule)}`;
    });
    const score = criteria.map(rule => sqlPoints(rule, value(rule), contains)).join(' + ');
    const types = quoted(columns.map(name => `${name} String`).join(', '));
    return `INSERT INTO FUNCTION file(${quoted(target)}, CSVWithNames)
        SELECT ${columns.join(', ')}, toInt32(${score}) AS Score
        FROM (SELECT *, _row_number AS place, ${values.join(', ')}
              FROM file(${quoted(source)}, CSVWithNames, ${types}))
        ORDER BY Score DESC, place
        SETTINGS engine_file_truncate_on_insert = 1, input_format_csv_trim_whitespaces = 0`;
}

if (variant === '--version') {
    console.log(`${peer('chdb/package.json').version} (${query('SELECT version()', 'TabSeparated').trim()})`);
} else {
    query(statement());
}
