/** Help of the command line. */
export const usageEn = {
  'usage.main': `youpin: a pre-check of Alibaba.com product sheets

Usage
  youpin check FILE…       judge every row: premium, gap, governance, certificates
  youpin explain CODE      explain a rule, pool, certificate, market …
  youpin rulebook          show the rulebook in effect
  youpin fields            list the fields and headers that are known
  youpin compare FILE…     compare two dates: who gains or loses premium
  youpin progress OLD NEW  compare two sheets: premium gained, problems solved and new
  youpin star              store star level: version, cut-offs, level

  youpin COMMAND --help    options of a command
  youpin --version         the version
  --lang zh|en             language (default: the system’s)

Exit codes: 0 ran; 1 ran and --fail-on was met; 2 could not run`,
  'usage.check': `Usage: youpin check FILE… [options]

Checks product sheets in .xlsx, .xls and .csv. Several files are joined on product ID.

  --sheet NAME             which sheet to read (default: the one that holds products)
  --with-sheets            join the file’s other sheets that have product IDs to it
  --header-row N           row of the header, from 1 (default: found)
  --map FIELD=COLUMN       name a column, e.g. --map price=F or --map "price=FOB price"; repeatable
  --product-rows N,N       these rows are products, whatever they look like
  --rulebook FILE          apply your own rulebook (JSON) on top of the default
  --as-of YYYY-MM-DD       judge as of this date (default: today)
  --markets US,DE          judge these target markets only
  --json FILE|-            write the full report as JSON (- is standard output)
  --csv FILE|-             write a line per row as CSV (- is standard output)
  --fail-on blocker|warning  exit 1 on any finding as severe as this or worse
  --lang zh|en             language`,
  'usage.explain': `Usage: youpin explain CODE [--rulebook FILE] [--lang zh|en]

Explains a rule, pool, certificate requirement, certificate, market, industry, the store star
or Trade Assurance Plus: what, why, fix, basis. For example:
  youpin explain title_repeat
  youpin explain "content pool"
  youpin explain CE
  youpin explain US`,
  'usage.rulebook': `Usage: youpin rulebook [--rulebook FILE] [--json] [--due [--as-of DATE]]
       [--diff FILE|VERSION] [--lang zh|en]

Shows the rulebook in effect: the default, or the default with your own on top.
  --json                   all of it, or the differences, as JSON
  --diff FILE|VERSION      what differs from another book: your own, one saved with --json, or an
                           earlier version of the default
  --due                    what begins or ends within 90 days, or was reviewed over a year ago
  --as-of YYYY-MM-DD       counted from this date; today if absent`,
  'usage.fields': `Usage: youpin fields [--lang zh|en]

Lists the fields that are known, and the usual headers of each.`,
  'usage.compare': `Usage: youpin compare FILE… --from DATE --to DATE [options]

Judges by the rules of both dates and lists who gains or loses premium, and why.

  --from YYYY-MM-DD        the earlier date
  --to YYYY-MM-DD          the later date
  --sheet --with-sheets --header-row --map --product-rows --rulebook --markets --lang
                           as for youpin check`,
  'usage.progress': `Usage: youpin progress OLD NEW [options]

Judges two sheets by the rules of one day and compares them by product ID: premium and pools,
problems solved and new, products that gain or lose premium.

  --as-of YYYY-MM-DD       the day (today if absent)
  --sheet --with-sheets --header-row --map --product-rows --rulebook --markets --lang
                           as for youpin check`,
  'usage.star': `Usage: youpin star --predicted DATE | --rated DATE [--scores a,b,c,d] [options]

  --predicted YYYY-MM-DD   the predicted star of that day
  --rated YYYY-MM-DD       the rated star of that day
  --scores a,b,c,d         scores of the four capabilities, in this order:
                           product, marketing, transaction, service
  --rulebook FILE          apply your own rulebook (JSON) on top of the default
  --lang zh|en             language`,
} as const;
