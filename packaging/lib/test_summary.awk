# Reads ctest's JUnit report: prints each skipped test with its reason, then "N passed, N failed, N skipped".
# Ends with 1 when a test failed or none passed.

function plain(text) {
    gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text); gsub(/&amp;/, "\\&", text)
    return text
}

/<testcase / {
    name = $0; sub(/.* name="/, "", name); sub(/".*/, "", name)
    state = $0; sub(/.* status="/, "", state); sub(/".*/, "", state)
    reason = ""; reading = 0
}
/<skipped message="Unable to find/ { state = "fail" } # ctest fails the run on it, and so it should
# GoogleTest says "FILE:LINE: Skipped", then the reason; a script says "Skipped: reason".
/\[  SKIPPED \]/ { reading = 0 }
reading { reason = reason (reason == "" ? "" : " ") $0 }
/: Skipped$/ { reading = 1 }
/Skipped: / { reason = $0; sub(/.*Skipped: /, "", reason) }

/<\/testcase>/ {
    if (state == "run") ++passed
    else if (state == "fail") failed_names[++failed] = name
    else {
        if (reason == "") reason = state == "disabled" ? "disabled in the source" : "no reason given"
        skipped_lines[++skipped] = plain(name) ": " plain(reason)
    }
}

END {
    if (skipped) print "\nSkipped:"
    for (i = 1; i <= skipped; ++i) print "  " skipped_lines[i]
    if (failed) print "\nFailed:"
    for (i = 1; i <= failed; ++i) print "  " plain(failed_names[i])
    printf "\n%d passed, %d failed, %d skipped\n", passed, failed, skipped
    exit failed > 0 || passed == 0
}
