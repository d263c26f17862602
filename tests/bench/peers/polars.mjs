// Scores a file with Polars, streaming: polars.mjs plain|clean IN OUT
//
//   plain  Polars finds the columns' types; no cleaning
//   clean  as text; cells trimmed, white space collapsed, markers for missing values known
import { criteria, missing, peer } from './rules.mjs';

const pl = peer('nodejs-polars');
const [variant, source, target] = process.argv.slice(2);
const isClean = variant === 'clean';

const valueName = rule => `value of ${rule.id}`;
const points = number => pl.lit(number).cast(pl.Int32);

// What the rule tests; missing is null.
function value(rule) {
    const cell = pl.col(rule.column);
    if (!isClean) return rule.kind === 'bands' ? cell : cell.str.toLowerCase();
    const text = cell.str.replaceAll('\\s+', ' ').str.stripChars(' ').str.toLowerCase();
    const known = pl.when(text.isIn(missing)).then(pl.lit(null)).otherwise(text);
    return rule.kind === 'bands' ? known.cast(pl.Int32, false) : known;
}

function score(rule) {
    const tested = pl.col(valueName(rule));
    const holds = tier => {
        if (rule.kind === 'bands') return tested.gtEq(tier.from);
        return rule.match === 'contains' ? tested.str.contains(tier.terms.join('|')) : tested.isIn(tier.terms);
    };
    let chain = pl.when(tested.isNull()).then(points(rule.missing));
    for (const tier of rule.bands ?? rule.tiers) chain = chain.when(holds(tier)).then(points(tier.points));
    return chain.otherwise(points(rule.otherwise));
}

if (variant === '--version') {
    console.log(peer('nodejs-polars/package.json').version);
} else {
    await pl.scanCSV(source, { inferSchemaLength: isClean ? 0 : 100 })
        .withColumns(...criteria.map(rule => value(rule).alias(valueName(rule))))
        .withColumns(criteria.map(score).reduce((sum, next) => sum.add(next)).alias('Score'))
        .drop(...criteria.map(valueName))
        .sort({ by: 'Score', descending: true, maintainOrder: true })
        .sinkCSV(target, { maintainOrder: true })
        .collect({ streaming: true });
}
