<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>AccountText</name>
        <message numerus="yes">
            <source>%1 second(s)</source>
            <translation>
                <numerusform>%1 second</numerusform>
                <numerusform>%1 seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 minute(s)</source>
            <translation>
                <numerusform>%1 minute</numerusform>
                <numerusform>%1 minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompanyText</name>
        <message numerus="yes">
            <source>Erased %1 lead(s) for good</source>
            <translation>
                <numerusform>Erased %1 lead for good</numerusform>
                <numerusform>Erased %1 leads for good</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Objection to profiling changed for %1 lead(s)</source>
            <translation>
                <numerusform>Objection to profiling changed for %1 lead</numerusform>
                <numerusform>Objection to profiling changed for %1 leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %1 lead(s) kept too long</source>
            <translation>
                <numerusform>Removed %1 lead kept too long</numerusform>
                <numerusform>Removed %1 leads kept too long</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 new</source>
            <translation>
                <numerusform>%1 new</numerusform>
                <numerusform>%1 new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 updated</source>
            <translation>
                <numerusform>%1 updated</numerusform>
                <numerusform>%1 updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 unchanged</source>
            <translation>
                <numerusform>%1 unchanged</numerusform>
                <numerusform>%1 unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 skipped</source>
            <translation>
                <numerusform>%1 skipped</numerusform>
                <numerusform>%1 skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of these, %1 had been erased on request.</source>
            <translation>
                <numerusform>Of these, %1 had been erased on request.</numerusform>
                <numerusform>Of these, %1 had been erased on request.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took %1 back: %2 lead(s) removed</source>
            <translation>
                <numerusform>Took %1 back: %2 lead removed</numerusform>
                <numerusform>Took %1 back: %2 leads removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 restored.</source>
            <translation>
                <numerusform>%1 restored.</numerusform>
                <numerusform>%1 restored.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 failed sign-in(s)</source>
            <translation>
                <numerusform>%1 failed sign-in</numerusform>
                <numerusform>%1 failed sign-ins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Imported %1 row(s)</source>
            <translation>
                <numerusform>Imported %1 row</numerusform>
                <numerusform>Imported %1 rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exported %1 lead(s)</source>
            <translation>
                <numerusform>Exported %1 lead</numerusform>
                <numerusform>Exported %1 leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IssueText</name>
        <message numerus="yes">
            <source>%1 row(s) have fewer cells than the header</source>
            <translation>
                <numerusform>%1 row has fewer cells than the header</numerusform>
                <numerusform>%1 rows have fewer cells than the header</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) have more cells than the header</source>
            <translation>
                <numerusform>%1 row has more cells than the header</numerusform>
                <numerusform>%1 rows have more cells than the header</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) open a quote that never closes; it was read as text</source>
            <translation>
                <numerusform>%1 row opens a quote that never closes; it was read as text</numerusform>
                <numerusform>%1 rows open a quote that never closes; it was read as text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) have text behind a closing quote; it was kept</source>
            <translation>
                <numerusform>%1 row has text behind a closing quote; it was kept</numerusform>
                <numerusform>%1 rows have text behind a closing quote; it was kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) hold NUL characters; they were kept</source>
            <translation>
                <numerusform>%1 row holds NUL characters; they were kept</numerusform>
                <numerusform>%1 rows hold NUL characters; they were kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 place(s) hold characters that are not valid in the file&apos;s encoding</source>
            <translation>
                <numerusform>%1 place holds characters that are not valid in the file&apos;s encoding</numerusform>
                <numerusform>%1 places hold characters that are not valid in the file&apos;s encoding</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 block(s) of lines are not part of the table and were left out</source>
            <translation>
                <numerusform>%1 block of lines is not part of the table and was left out</numerusform>
                <numerusform>%1 blocks of lines are not part of the table and were left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 lead(s) have nothing in “%2”</source>
            <translation>
                <numerusform>%1 lead has nothing in “%2”</numerusform>
                <numerusform>%1 leads have nothing in “%2”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 lead(s) have something in “%2” that cannot be read</source>
            <translation>
                <numerusform>%1 lead has something in “%2” that cannot be read</numerusform>
                <numerusform>%1 leads have something in “%2” that cannot be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 lead(s) have in “%2” a company size that a spreadsheet had turned into a date; it was put back</source>
            <translation>
                <numerusform>%1 lead has in “%2” a company size that a spreadsheet had turned into a date; it was put back</numerusform>
                <numerusform>%1 leads have in “%2” a company size that a spreadsheet had turned into a date; it was put back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReasonText</name>
        <message numerus="yes">
            <source>“%2” is outside the steps, which gives %1 point(s)</source>
            <translation>
                <numerusform>“%2” is outside the steps, which gives %1 point</numerusform>
                <numerusform>“%2” is outside the steps, which gives %1 points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%2” is not on the list; any other gives %1 point(s)</source>
            <translation>
                <numerusform>“%2” is not on the list; any other gives %1 point</numerusform>
                <numerusform>“%2” is not on the list; any other gives %1 points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>farol::ui::CompanyDesk</name>
        <message numerus="yes">
            <source>%1 lead(s) were kept longer than you wanted.</source>
            <translation>
                <numerusform>%1 lead was kept longer than you wanted.</numerusform>
                <numerusform>%1 leads were kept longer than you wanted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>farol::ui::LeadsPage</name>
        <message numerus="yes">
            <source>%1 sample lead(s)</source>
            <translation>
                <numerusform>%1 sample lead</numerusform>
                <numerusform>%1 sample leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 lead(s) in %2</source>
            <translation>
                <numerusform>%1 lead in %2</numerusform>
                <numerusform>%1 leads in %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%2 best of %1 sample lead(s)</source>
            <translation>
                <numerusform>%2 best of %1 sample lead</numerusform>
                <numerusform>%2 best of %1 sample leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%2 best of %1 lead(s) in %3</source>
            <translation>
                <numerusform>%2 best of %1 lead in %3</numerusform>
                <numerusform>%2 best of %1 leads in %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 top match(es)</source>
            <translation>
                <numerusform>%1 top match</numerusform>
                <numerusform>%1 top matches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 top match(es) (%2 points or more)</source>
            <translation>
                <numerusform>%1 top match (%2 points or more)</numerusform>
                <numerusform>%1 top matches (%2 points or more)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 lead(s)</source>
            <translation>
                <numerusform>%1 lead</numerusform>
                <numerusform>%1 leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%2 best of %1 lead(s)</source>
            <translation>
                <numerusform>%2 best of %1 lead</numerusform>
                <numerusform>%2 best of %1 leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>farol::ui::MainWindow</name>
        <message numerus="yes">
            <source>Farol reads one file at a time: of %1 file(s) it took “%2”.</source>
            <translation>
                <numerusform>Farol reads one file at a time: of %1 file it took “%2”.</numerusform>
                <numerusform>Farol reads one file at a time: of %1 files it took “%2”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Saved %1 lead(s) to %2.</source>
            <translation>
                <numerusform>Saved %1 lead to %2.</numerusform>
                <numerusform>Saved %1 leads to %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>farol::ui::PeopleDialog</name>
        <message numerus="yes">
            <source>Erased %1 lead(s) for good. Later imports leave them out.</source>
            <translation>
                <numerusform>Erased %1 lead for good. Later imports leave them out.</numerusform>
                <numerusform>Erased %1 leads for good. Later imports leave them out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 lead(s) found.</source>
            <translation>
                <numerusform>%1 lead found.</numerusform>
                <numerusform>%1 leads found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erase %1 lead(s) for good?</source>
            <translation>
                <numerusform>Erase %1 lead for good?</numerusform>
                <numerusform>Erase %1 leads for good?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %1 lead(s). They are welcome again when an import brings them.</source>
            <translation>
                <numerusform>Removed %1 lead. It is welcome again when an import brings it.</numerusform>
                <numerusform>Removed %1 leads. They are welcome again when an import brings them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %1 lead(s) that were kept too long?</source>
            <translation>
                <numerusform>Remove %1 lead that was kept too long?</numerusform>
                <numerusform>Remove %1 leads that were kept too long?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>farol::ui::ProblemsPanel</name>
        <message numerus="yes">
            <source>%1 irregular place(s) in the file</source>
            <translation>
                <numerusform>%1 irregular place in the file</numerusform>
                <numerusform>%1 irregular places in the file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 empty or unreadable cell(s)</source>
            <translation>
                <numerusform>%1 empty or unreadable cell</numerusform>
                <numerusform>%1 empty or unreadable cells</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 column(s)</source>
            <translation>
                <numerusform>%1 column</numerusform>
                <numerusform>%1 columns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>farol::ui::TopLeadsModel</name>
        <message numerus="yes">
            <source>%1 point(s)</source>
            <translation>
                <numerusform>%1 point</numerusform>
                <numerusform>%1 points</numerusform>
            </translation>
        </message>
    </context>
</TS>
