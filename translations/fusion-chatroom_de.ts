<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
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
            <numerusform></numerusform>
        </translation>
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
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
