<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>IssueText</name>
        <message numerus="yes">
            <source>%Ln row(s) have fewer cells than the header</source>
            <translation>
                <numerusform>%Ln row has fewer cells than the header</numerusform>
                <numerusform>%Ln rows have fewer cells than the header</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) have more cells than the header</source>
            <translation>
                <numerusform>%Ln row has more cells than the header</numerusform>
                <numerusform>%Ln rows have more cells than the header</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) open a quote that never closes; it was read as text</source>
            <translation>
                <numerusform>%Ln row opens a quote that never closes; it was read as text</numerusform>
                <numerusform>%Ln rows open a quote that never closes; it was read as text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) have text behind a closing quote; it was kept</source>
            <translation>
                <numerusform>%Ln row has text behind a closing quote; it was kept</numerusform>
                <numerusform>%Ln rows have text behind a closing quote; it was kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) hold NUL characters; they were kept</source>
            <translation>
                <numerusform>%Ln row holds NUL characters; they were kept</numerusform>
                <numerusform>%Ln rows hold NUL characters; they were kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln place(s) hold characters that are not valid in the file's encoding</source>
            <translation>
                <numerusform>%Ln place holds characters that are not valid in the file's encoding</numerusform>
                <numerusform>%Ln places hold characters that are not valid in the file's encoding</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln block(s) of lines are not part of the table and were left out</source>
            <translation>
                <numerusform>%Ln block of lines is not part of the table and was left out</numerusform>
                <numerusform>%Ln blocks of lines are not part of the table and were left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) have nothing in “%1”</source>
            <translation>
                <numerusform>%Ln lead has nothing in “%1”</numerusform>
                <numerusform>%Ln leads have nothing in “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) have something in “%1” that cannot be read</source>
            <translation>
                <numerusform>%Ln lead has something in “%1” that cannot be read</numerusform>
                <numerusform>%Ln leads have something in “%1” that cannot be read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>farol::ui::LeadsPage</name>
        <message numerus="yes">
            <source>%Ln sample lead(s)</source>
            <translation>
                <numerusform>%Ln sample lead</numerusform>
                <numerusform>%Ln sample leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) in %1</source>
            <translation>
                <numerusform>%Ln lead in %1</numerusform>
                <numerusform>%Ln leads in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 best of %Ln sample lead(s)</source>
            <translation>
                <numerusform>%1 best of %Ln sample lead</numerusform>
                <numerusform>%1 best of %Ln sample leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 best of %Ln lead(s) in %2</source>
            <translation>
                <numerusform>%1 best of %Ln lead in %2</numerusform>
                <numerusform>%1 best of %Ln leads in %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln top match(es): %1 points and more</source>
            <translation>
                <numerusform>%Ln top match: %1 points and more</numerusform>
                <numerusform>%Ln top matches: %1 points and more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>farol::ui::MainWindow</name>
        <message numerus="yes">
            <source>Farol reads one file at a time: of %Ln file(s) it took “%1”.</source>
            <translation>
                <numerusform>Farol reads one file at a time: of %Ln file it took “%1”.</numerusform>
                <numerusform>Farol reads one file at a time: of %Ln files it took “%1”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln lead(s) to %1.</source>
            <translation>
                <numerusform>Saved %Ln lead to %1.</numerusform>
                <numerusform>Saved %Ln leads to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>farol::ui::ProblemsPanel</name>
        <message numerus="yes">
            <source>and %Ln more kind(s) of problem</source>
            <translation>
                <numerusform>and %Ln more kind of problem</numerusform>
                <numerusform>and %Ln more kinds of problem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln problem(s) found; every lead was scored with what it has</source>
            <translation>
                <numerusform>%Ln problem found; every lead was scored with what it has</numerusform>
                <numerusform>%Ln problems found; every lead was scored with what it has</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>farol::ui::TopLeadsModel</name>
        <message numerus="yes">
            <source>%Ln point(s)</source>
            <translation>
                <numerusform>%Ln point</numerusform>
                <numerusform>%Ln points</numerusform>
            </translation>
        </message>
    </context>
</TS>
