<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>fusion::AdaptedPanel</name>
    <message>
        <source>Seat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthesizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is missing, and nothing you have can take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is missing; %3 would take its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <comment>font size in points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new language shows after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::AskCommand</name>
    <message>
        <source>The panel “%1” has no seat with a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no panel and no file “%1”; `fusion panels` lists the panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::CatalogParser</name>
    <message>
        <source>The reply is not a list of models.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::ChatDecoder</name>
    <message>
        <source>Part of the reply is not the JSON it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is not the JSON it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply ended early, without its end mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stopped with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stopped with an error (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::ChatError</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a company, what it said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider reported an error without saying which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::Composer</name>
    <message>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter breaks the line, Tab leaves the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the panel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::Connection</name>
    <message>
        <source>The address “%1” is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain a login, a query or a fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address “%1” must begin with https; http is for this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an API; there are “chat” and “responses”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection&apos;s id consists of a-z, 0-9 and “-”; “%1” does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection “%1” has the unknown kind “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionFile</name>
    <message>
        <source>connections.json cannot be read: %1</source>
        <comment>%1 is a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of connections.json was passed over: %1</source>
        <comment>%1 is a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” is there twice</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionForm</name>
    <message>
        <source>OpenRouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP&amp;I key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OpenAI-compatible server needs an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the model list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionKey</name>
    <message>
        <source>There is no key for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for %1 contains characters that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking the key up was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionsCommand</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionsPage</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
no key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>connection, what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
asking for its models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1
%n model(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The demo runs inside this program, offline: its models are simulated and their answers were written beforehand. It is always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Removing “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::Conversation</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::EmptyChat</name>
    <message>
        <source>Ask a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every seat answers at once. The judge compares, the synthesizer writes the one answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::FailureWords</name>
    <message>
        <source>Key missing or refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key of this connection in the settings, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credit with the provider or choose another model, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a little, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rephrase the question or put another model into this seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry, or allow the model more tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry, or allow more time in the panel&apos;s policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry; if it happens again, put another model into this seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the question or choose a model with a larger context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or check the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then retry, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry; if it happens again, choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry, or switch the tool off for this seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check free space and permissions of the profile folder, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock or install a keychain, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of a failure, next step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>title of a failure, its detail, next step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::Fit</name>
    <message>
        <source>%1 needs the connection &quot;%2&quot;, which does not exist; add it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for the connection &quot;%1&quot;; add one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; no longer offers %2; choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n seats are taken; remove one or drop the model onto a seat.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot read all the answers of this panel; choose a model with a larger context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not write text; choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seat uses tools and %1 cannot; switch its tools off or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This panel stays on this machine and %1 runs elsewhere; choose a local model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 both answers and decides about the answers; a different model would be more impartial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not promise structured output; its comparison may need a second try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seat has a model yet; put at least one model into a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel has no judge yet; choose the model that compares the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel has no synthesizer yet; choose the model that writes the answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::History</name>
    <message>
        <source>The history was damaged. The damaged file was kept as %1 and a new history was begun</source>
        <comment>%1 is a file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program; it was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program; it was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy made before updating the history is not sound; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conversation %1</source>
        <comment>%1 is an id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no turn %1</source>
        <comment>%1 is an id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is open in another window or command; nothing of this one is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::HistoryCommand</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::Http</name>
    <message>
        <source>The reply&apos;s headers are too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is longer than %1 MB and was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before the reply was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No connection within %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came for %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signs of life, but no answer for %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not finished after %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points to another address (%2). Nothing was sent there, because the key belongs to the configured address only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::HttpChat</name>
    <message>
        <source>The address answered with a web page instead of a model&apos;s reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event of the reply is too long to be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::KeyField</name>
    <message>
        <source>&amp;Use for This Session Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the key in the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is saved. Type to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is there. It is kept in the system&apos;s keychain and never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes into the system&apos;s keychain, nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is used until the program ends, and written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::KeyRing</name>
    <message>
        <source>This session uses no keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::KeychainStore</name>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key cannot be empty or contain a null character</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::LinkOpener</name>
    <message>
        <source>Open this link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model&apos;s text links to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model&apos;s text links to an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write E-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::ModelsCommand</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::Money</name>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;$%1</source>
        <comment>less than an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a price</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::PanelFile</name>
    <message>
        <source>must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>may have at most %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a place in a panel file, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like a key and is not kept: keys belong to a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known to this version; it is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs both a connection and an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must look like #3366cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>may hold at most %n seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the label &quot;%1&quot; twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::PanelStore</name>
    <message>
        <source>Panel</source>
        <comment>name of a panel that has none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A panel&apos;s name has 1 to %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no panel &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a panel &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no panel &quot;%1&quot; of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a panel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a panel file holds one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another file already holds the panel &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::PanelsCommand</name>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::Presets</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three simulated models with their own judge and writer: works at once, offline and free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opus 4.8 + GPT-5.5 + Gemini 3.1 Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published all-round panel: the strongest model of three makers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fable 5 + GPT-5.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published panel with the highest score: two models, thorough and costly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opus 4.8 + GPT-5.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published pair: nearly the score of three models for the price of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opus 4.8 + Opus 4.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published self-fusion: one model asked twice, compared with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published cheap panel: three inexpensive models, one strong judge and writer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only models whose weights are published, judge and writer among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-fusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One inexpensive model in three roles: careful, inventive and critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on this machine through Ollama: nothing you ask leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick single model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fast model answers alone, without judge and synthesizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three reviewers look for bugs, for security holes and for what is hard to maintain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One argues for, one against, one looks for what nobody thought of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three models of three makers check every claim and say how sure they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::Profile</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::Providers</name>
    <message>
        <source>This version cannot talk to Anthropic&apos;s own interface yet. Its models can be reached through OpenRouter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot talk to Gemini&apos;s own interface yet. Its models can be reached through OpenRouter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot talk to the Responses interface yet. Set the connection&apos;s API to “chat”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::QuestionBubble</name>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the beginning of the question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::RunBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes all connections. What has been answered stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge starts with these answers; the others may still land, late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge starts in %1</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with %1 of %2</source>
        <comment>answered seats, all seats</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::Session</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection “%1”</source>
        <comment>%1 is an id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer: send the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer: new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the composer, go to the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model shelf: put the model into the next free seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model shelf and slots: pick up, then drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a model is picked up: choose the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a model is picked up: put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot: take the model out. Conversation: delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation: rename it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::StageDot</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>stage, model, its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::StageProgress</name>
    <message>
        <source>%1 · %2</source>
        <comment>seat, judge or synthesizer; its model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, duration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::StageWords</name>
    <message>
        <source>waiting</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still answering, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a turn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <comment>state of a turn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in part</source>
        <comment>state of a turn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>state of a turn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>state of a turn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a turn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthesizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::ToolCallParts</name>
    <message>
        <source>The model wrote arguments that are not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::TurnExport</name>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered by some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge&apos;s map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::TurnFigures</name>
    <message>
        <source>at least %1</source>
        <comment>money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::TurnPrinter</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthesizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 answered, %n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::TurnView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the panel&apos;s answers to this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn: %1</source>
        <comment>question</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::TurnWords</name>
    <message>
        <source>The model is answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) answering</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seats done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered late; the judge has not read it.</source>
        <comment>seat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, sentences about its failure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cut off when the program ended; what it said so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer rests on %1, without the judge&apos;s comparison.</source>
        <comment>list of seat labels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer rests on %1.</source>
        <comment>list of seat labels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended in the middle of this turn. Nothing that was on screen is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seat answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 seats answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge compares the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The synthesizer writes the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fusion::WelcomePage</name>
    <message>
        <source>Welcome to Fusion Chatroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a panel of models at once. A judge compares their answers, a synthesizer writes the one answer, and you see all of it side by side. Everything stays on this machine; nothing is sent but to the endpoints you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model server was found on this machine. Start one, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated models inside this program. Works at once, offline, without a key, and shows every stage of a fused answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key for OpenRouter reaches hundreds of models. Any other OpenAI-compatible endpoint works as well. Keys go into the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OpenRouter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;Endpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama, LM Studio, llama.cpp, Jan and vLLM are found where they usually listen. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local model servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this machine:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use %1 (%n model(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
