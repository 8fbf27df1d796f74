<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>fusion::AskOnDialog</name>
    <message numerus="yes">
        <source>%n seat(s) are asked, then judge and synthesizer.</source>
        <translation>
            <numerusform>%n seat is asked, then judge and synthesizer.</numerusform>
            <numerusform>%n seats are asked, then judge and synthesizer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::AttachmentBar</name>
    <message numerus="yes">
        <source>… and %n more; point at a file to see</source>
        <translation>
            <numerusform>… and %n more; point at a file to see</numerusform>
            <numerusform>… and %n more; point at a file to see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::BranchBar</name>
    <message numerus="yes">
        <source>Deleted the question and %n that followed.</source>
        <translation>
            <numerusform>Deleted the question and the one that followed.</numerusform>
            <numerusform>Deleted the question and %n that followed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::ChatImport</name>
    <message numerus="yes">
        <source>%n conversation(s) left out: no question in them could be read.</source>
        <translation>
            <numerusform>%n conversation left out: no question in it could be read.</numerusform>
            <numerusform>%n conversations left out: no question in them could be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) left out: empty, or of versions that were not the last.</source>
        <translation>
            <numerusform>%n message left out: empty, or of a version that was not the last.</numerusform>
            <numerusform>%n messages left out: empty, or of versions that were not the last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or picture(s) left out: the export only names them.</source>
        <translation>
            <numerusform>%n file or picture left out: the export only names it.</numerusform>
            <numerusform>%n files or pictures left out: the export only names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::ClaimsTable</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::CompareDialog</name>
    <message numerus="yes">
        <source>%n sentence(s) differ.</source>
        <translation>
            <numerusform>%n sentence differs.</numerusform>
            <numerusform>%n sentences differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s) on the left are stable: the version on the right has them, too, by the passages they rest on or by their words. No model was asked to match them.</source>
        <translation>
            <numerusform>%1 of %n point on the left is stable: the version on the right has it, too, by the passages it rests on or by its words. No model was asked to match them.</numerusform>
            <numerusform>%1 of %n points on the left are stable: the version on the right has them, too, by the passages they rest on or by their words. No model was asked to match them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionForm</name>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>It works: %n model.</numerusform>
            <numerusform>It works: %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionsCommand</name>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>It works: %n model.</numerusform>
            <numerusform>It works: %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionsPage</name>
    <message numerus="yes">
        <source>%1
%n model(s)</source>
        <translation>
            <numerusform>%1
%n model</numerusform>
            <numerusform>%1
%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::ConversationDelegate</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::EstimateView</name>
    <message numerus="yes">
        <source>as its last %n answer(s)</source>
        <translation>
            <numerusform>as its last answer</numerusform>
            <numerusform>as its last %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::ExtrasText</name>
    <message numerus="yes">
        <source>%n tool call(s)</source>
        <translation>
            <numerusform>%n tool call</numerusform>
            <numerusform>%n tool calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File in its sandbox: %1, %n byte(s)</source>
        <comment>name</comment>
        <translation>
            <numerusform>File in its sandbox: %1, %n byte</numerusform>
            <numerusform>File in its sandbox: %1, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>using %n tool(s)</source>
        <translation>
            <numerusform>using %n tool</numerusform>
            <numerusform>using %n tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::FailureWords</name>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>Retry in %n second.</numerusform>
            <numerusform>Retry in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::Fit</name>
    <message numerus="yes">
        <source>All %n seats are taken; remove one or drop the model onto a seat.</source>
        <translation>
            <numerusform>The seat is taken; remove it or drop the model onto it.</numerusform>
            <numerusform>All %n seats are taken; remove one or drop the model onto a seat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::History</name>
    <message numerus="yes">
        <source>The history was damaged. %n turn(s) were recovered from it.</source>
        <translation>
            <numerusform>The history was damaged. %n turn was recovered from it.</numerusform>
            <numerusform>The history was damaged. %n turns were recovered from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n turn(s) nothing could be read.</source>
        <translation>
            <numerusform>Of %n turn nothing could be read.</numerusform>
            <numerusform>Of %n turns nothing could be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::HistoryCommand</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::Http</name>
    <message numerus="yes">
        <source>No connection within %n second(s).</source>
        <translation>
            <numerusform>No connection within %n second.</numerusform>
            <numerusform>No connection within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came for %n second(s).</source>
        <translation>
            <numerusform>Nothing came for %n second.</numerusform>
            <numerusform>Nothing came for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signs of life, but no answer for %n second(s).</source>
        <translation>
            <numerusform>Signs of life, but no answer for %n second.</numerusform>
            <numerusform>Signs of life, but no answer for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not finished after %n second(s).</source>
        <translation>
            <numerusform>Not finished after %n second.</numerusform>
            <numerusform>Not finished after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::LadderBar</name>
    <message numerus="yes">
        <source>%n call(s) were not made</source>
        <translation>
            <numerusform>%n call was not made</numerusform>
            <numerusform>%n calls were not made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::LocalServersBox</name>
    <message numerus="yes">
        <source>Add %1 (%n model(s))</source>
        <translation>
            <numerusform>Add %1 (%n model)</numerusform>
            <numerusform>Add %1 (%n models)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::MadeFileFlow</name>
    <message numerus="yes">
        <source>%n character(s) of it are sent, marked as data. This costs one more call; what the judge said before stays.</source>
        <translation>
            <numerusform>%n character of it is sent, marked as data. This costs one more call; what the judge said before stays.</numerusform>
            <numerusform>%n characters of it are sent, marked as data. This costs one more call; what the judge said before stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::ModelShelf</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::OpenFlow</name>
    <message numerus="yes">
        <source>Imported %n conversation(s)</source>
        <translation>
            <numerusform>Imported %n conversation</numerusform>
            <numerusform>Imported %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> from %1, with %n question(s).</source>
        <comment>a program</comment>
        <translation>
            <numerusform> from %1, with %n question.</numerusform>
            <numerusform> from %1, with %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing stopped after %n conversation(s): %1.</source>
        <translation>
            <numerusform>Importing stopped after %n conversation: %1.</numerusform>
            <numerusform>Importing stopped after %n conversations: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::PanelFile</name>
    <message numerus="yes">
        <source>may have at most %n character(s)</source>
        <translation>
            <numerusform>may have at most %n character</numerusform>
            <numerusform>may have at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may hold at most %n seat(s)</source>
        <translation>
            <numerusform>may hold at most %n seat</numerusform>
            <numerusform>may hold at most %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::PanelStore</name>
    <message numerus="yes">
        <source>A panel&apos;s name has 1 to %n character(s)</source>
        <translation>
            <numerusform>A panel&apos;s name has at most %n character, and at least one</numerusform>
            <numerusform>A panel&apos;s name has 1 to %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::PanelSummary</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::PanelistList</name>
    <message numerus="yes">
        <source>%1 of %n member(s) answered</source>
        <comment>%1: how many of them</comment>
        <translation>
            <numerusform>%1 of %n member answered</numerusform>
            <numerusform>%1 of %n members answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answering, %n character(s)</source>
        <comment>model</comment>
        <translation>
            <numerusform>%1: answering, %n character</numerusform>
            <numerusform>%1: answering, %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answered, %n character(s)</source>
        <comment>model</comment>
        <translation>
            <numerusform>%1: answered, %n character</numerusform>
            <numerusform>%1: answered, %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::RunBar</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::Sandbox</name>
    <message numerus="yes">
        <source>It took longer than %n second(s).</source>
        <translation>
            <numerusform>It took longer than %n second.</numerusform>
            <numerusform>It took longer than %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::SearchFilter</name>
    <message numerus="yes">
        <source>Filter what is found, %n filter(s) on</source>
        <translation>
            <numerusform>Filter what is found, %n filter on</numerusform>
            <numerusform>Filter what is found, %n filters on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::SearchResults</name>
    <message numerus="yes">
        <source>Found in %n passage(s)</source>
        <translation>
            <numerusform>Found in %n passage</numerusform>
            <numerusform>Found in %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n passage(s)</source>
        <translation>
            <numerusform>The newest passage</numerusform>
            <numerusform>The newest %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older turn(s) cannot be searched yet: they are being prepared.</source>
        <translation>
            <numerusform>%n older turn cannot be searched yet: it is being prepared.</numerusform>
            <numerusform>%n older turns cannot be searched yet: they are being prepared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::SentViewer</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::SlotCard</name>
    <message numerus="yes">
        <source>up to %n token(s)</source>
        <translation>
            <numerusform>up to %n token</numerusform>
            <numerusform>up to %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::SourceWords</name>
    <message numerus="yes">
        <source>%n point(s) rest on it</source>
        <translation>
            <numerusform>%n point rests on it</numerusform>
            <numerusform>%n points rest on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), named by %1</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n page, named by %1</numerusform>
            <numerusform>%n pages, named by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) and hit(s)</source>
        <translation>
            <numerusform>%n page or hit</numerusform>
            <numerusform>%n pages and hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them rest(s) on one page alone, though several seats say it</source>
        <translation>
            <numerusform>%n of them rests on one page alone, though several seats say it</numerusform>
            <numerusform>%n of them rest on one page alone, though several seats say it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::SpendingPage</name>
    <message numerus="yes">
        <source>%1, and %n call(s) of unknown cost</source>
        <comment>connection and money</comment>
        <translation>
            <numerusform>%1, and %n call of unknown cost</numerusform>
            <numerusform>%1, and %n calls of unknown cost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::StageWords</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::StatisticsDialog</name>
    <message numerus="yes">
        <source>You may do without %1: in %2 turns it brought %n point(s) that no other seat had. %3</source>
        <comment>model, number of turns, sentence about its share of the cost</comment>
        <translation>
            <numerusform>You may do without %1: in %2 turns it brought %n point that no other seat had. %3</numerusform>
            <numerusform>You may do without %1: in %2 turns it brought %n points that no other seat had. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No advice: every model brought something of its own, or was compared in fewer than %n turn(s).</source>
        <translation>
            <numerusform>No advice: every model brought something of its own, or was compared in fewer than %n turn.</numerusform>
            <numerusform>No advice: every model brought something of its own, or was compared in fewer than %n turns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n turn(s) of your own history that a judge compared. Counted on this machine; nothing is sent. Points are counted where a quotation was found in the answer. Judges can be wrong, and agreement is not truth.</source>
        <translation>
            <numerusform>From %n turn of your own history that a judge compared. Counted on this machine; nothing is sent. Points are counted where a quotation was found in the answer. Judges can be wrong, and agreement is not truth.</numerusform>
            <numerusform>From %n turns of your own history that a judge compared. Counted on this machine; nothing is sent. Points are counted where a quotation was found in the answer. Judges can be wrong, and agreement is not truth.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::TraceModel</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n added by the synthesizer</source>
        <translation>
            <numerusform>▲ %n added by the synthesizer</numerusform>
            <numerusform>▲ %n added by the synthesizer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left out</source>
        <translation>
            <numerusform>%n point left out</numerusform>
            <numerusform>%n points left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::TurnFigures</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::TurnPrinter</name>
    <message numerus="yes">
        <source>%1 answered, %n token(s)</source>
        <translation>
            <numerusform>%1 answered, %n token</numerusform>
            <numerusform>%1 answered, %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::TurnWords</name>
    <message numerus="yes">
        <source>%n seat(s) answering</source>
        <translation>
            <numerusform>%n seat answering</numerusform>
            <numerusform>%n seats answering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 seats done · %n seat(s) waiting in line</source>
        <translation>
            <numerusform>%1 of %2 seats done · %n seat waiting in line</numerusform>
            <numerusform>%1 of %2 seats done · %n seats waiting in line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::VersionBar</name>
    <message numerus="yes">
        <source>with %n ruling(s)</source>
        <translation>
            <numerusform>with %n ruling</numerusform>
            <numerusform>with %n rulings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s) are stable: version %2 found them, too.</source>
        <translation>
            <numerusform>%1 of %n point is stable: version %2 found it, too.</numerusform>
            <numerusform>%1 of %n points are stable: version %2 found them, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::WelcomePage</name>
    <message numerus="yes">
        <source>Use %1 (%n model(s))</source>
        <translation>
            <numerusform>Use %1 (%n model)</numerusform>
            <numerusform>Use %1 (%n models)</numerusform>
        </translation>
    </message>
</context>
</TS>
