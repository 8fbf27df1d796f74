<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>fusion::AboutBox</name>
    <message>
        <source>About Fusion Chatroom</source>
        <translation>Über Fusion Chatroom</translation>
    </message>
    <message>
        <source>Fusion Chatroom %1</source>
        <translation>Fusion Chatroom %1</translation>
    </message>
    <message>
        <source>A panel of models answers, a judge compares, a synthesizer writes; all of it in sight.

Free software under the GNU General Public License, version 3 or later.
Qt %1</source>
        <translation>Ein Panel aus Modellen antwortet, ein Richter vergleicht, ein Synthesizer schreibt; alles ist einsehbar.

Freie Software unter der GNU General Public License, Version 3 oder neuer.
Qt %1</translation>
    </message>
</context>
<context>
    <name>fusion::Account</name>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>This key has no limit of its own.</source>
        <translation>Dieser Schlüssel hat keine eigene Grenze.</translation>
    </message>
    <message>
        <source>%1 of %2 left on this key.</source>
        <translation>Auf diesem Schlüssel sind noch %1 von %2 übrig.</translation>
    </message>
    <message>
        <source>%1 left on this key, which has %2 %3.</source>
        <comment>amount, amount, a month</comment>
        <translation>Auf diesem Schlüssel sind noch %1 übrig; er hat %2 %3.</translation>
    </message>
    <message>
        <source>%1 credit left in the account.</source>
        <translation>Das Konto hat noch %1 Guthaben.</translation>
    </message>
    <message>
        <source>Used %1 today, %2 this month.</source>
        <translation>Verbraucht: heute %1, diesen Monat %2.</translation>
    </message>
    <message>
        <source>Free tier: free models only, a few requests a day.</source>
        <translation>Kostenlose Stufe: nur kostenlose Modelle, wenige Anfragen pro Tag.</translation>
    </message>
    <message>
        <source>Low credit:</source>
        <translation>Wenig Guthaben:</translation>
    </message>
</context>
<context>
    <name>fusion::AccountView</name>
    <message>
        <source>Limits and credit</source>
        <translation>Grenzen und Guthaben</translation>
    </message>
    <message>
        <source>Ask again for limits and credit</source>
        <translation>Grenzen und Guthaben neu abfragen</translation>
    </message>
    <message>
        <source>Asking what is left…</source>
        <translation>Der Rest wird abgefragt…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
</context>
<context>
    <name>fusion::AdaptedPanel</name>
    <message>
        <source>Seat %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Richter</translation>
    </message>
    <message>
        <source>Synthesizer</source>
        <translation>Synthesizer</translation>
    </message>
    <message>
        <source>%1: %2 is missing, and nothing you have can take its place.</source>
        <translation>%1: %2 fehlt, und keines Ihrer Modelle kann es ersetzen.</translation>
    </message>
    <message>
        <source>%1: %2 is missing; %3 would take its place.</source>
        <translation>%1: %2 fehlt; %3 würde es ersetzen.</translation>
    </message>
</context>
<context>
    <name>fusion::AddressGuard</name>
    <message>
        <source>This is no address of a page.</source>
        <translation>Das ist keine Adresse einer Seite.</translation>
    </message>
    <message>
        <source>“%1” is no address of a page.</source>
        <translation>„%1“ ist keine Adresse einer Seite.</translation>
    </message>
    <message>
        <source>%1 is no address of the Web: only http and https are read.</source>
        <translation>%1 ist keine Adresse im Web: Nur http und https werden gelesen.</translation>
    </message>
    <message>
        <source>%1 is no address of a page.</source>
        <translation>%1 ist keine Adresse einer Seite.</translation>
    </message>
    <message>
        <source>%1 is on an unusual port; only 80 and 443 are read.</source>
        <translation>%1 benutzt einen ungewöhnlichen Port; nur 80 und 443 werden gelesen.</translation>
    </message>
    <message>
        <source>%1 is not on the public Internet.</source>
        <translation>%1 ist nicht im öffentlichen Internet.</translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>fusion::AgreementView</name>
    <message>
        <source>How This Is Counted</source>
        <translation>So wird gezählt</translation>
    </message>
    <message>
        <source>For each two seats: together / (together + apart). Together are the points of the map that both support with a quote found in their answers, and the contradictions in which both take the same side; apart are the contradictions in which they take different sides. What one of them says nothing about does not count: silence is not disagreement. A camp grows as long as its seats agree in at least %1 of what they both say.</source>
        <translation>Für je zwei Plätze: gemeinsam / (gemeinsam + getrennt). Gemeinsam sind die Punkte der Karte, die beide mit einem in ihren Antworten gefundenen Zitat stützen, und die Widersprüche, in denen beide dieselbe Position vertreten; getrennt sind die Widersprüche, in denen sie gegensätzliche Positionen vertreten. Wozu einer von beiden nichts sagt, zählt nicht: Schweigen ist kein Widerspruch. Ein Lager wächst, solange seine Plätze in mindestens %1 dessen übereinstimmen, was sie beide sagen.</translation>
    </message>
    <message>
        <source>Agreement of each two seats</source>
        <translation>Übereinstimmung je zweier Plätze</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Agreement is not truth: seats that agree can be wrong together, the more so the more alike their models are.</source>
        <translation>Übereinstimmung ist nicht Wahrheit: Plätze, die sich einig sind, können gemeinsam irren, umso eher, je ähnlicher ihre Modelle sind.</translation>
    </message>
    <message>
        <source>All in one camp.</source>
        <translation>Alle in einem Lager.</translation>
    </message>
    <message>
        <source>Camps: %1</source>
        <comment>groups of seats</comment>
        <translation>Lager: %1</translation>
    </message>
    <message>
        <source>Of what two seats both speak of, they agree in %1: %2 together, %3 apart.</source>
        <comment>a share, two numbers</comment>
        <translation>Wo zwei Plätze beide etwas sagen, stimmen sie zu %1 überein: %2 gemeinsam, %3 getrennt.</translation>
    </message>
    <message>
        <source>No two seats speak of the same.</source>
        <translation>Keine zwei Plätze sagen etwas zum selben Punkt.</translation>
    </message>
    <message>
        <source>%1 and %2: %3 together, %4 apart</source>
        <comment>two seats, two numbers</comment>
        <translation>%1 und %2: %3 gemeinsam, %4 getrennt</translation>
    </message>
    <message>
        <source>%1 and %2 have no point in common</source>
        <comment>two seats</comment>
        <translation>%1 und %2 haben keinen Punkt gemeinsam</translation>
    </message>
</context>
<context>
    <name>fusion::AnalysisWords</name>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Partly Covered</source>
        <translation>Teilweise abgedeckt</translation>
    </message>
    <message>
        <source>Only One Says</source>
        <translation>Nur einmal genannt</translation>
    </message>
    <message>
        <source>Blind Spots</source>
        <translation>Blinde Flecken</translation>
    </message>
    <message>
        <source>What the seats agree on.</source>
        <translation>Worin sich die Plätze einig sind.</translation>
    </message>
    <message>
        <source>Where the seats take different sides.</source>
        <translation>Wo die Plätze gegensätzliche Positionen vertreten.</translation>
    </message>
    <message>
        <source>What some seats cover and others leave out.</source>
        <translation>Worauf manche Plätze eingehen und andere nicht.</translation>
    </message>
    <message>
        <source>What a single seat brings in.</source>
        <translation>Was ein einzelner Platz beiträgt.</translation>
    </message>
    <message>
        <source>What no seat speaks about.</source>
        <translation>Wozu kein Platz etwas sagt.</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>what a seat does</comment>
        <translation>stimmt zu</translation>
    </message>
    <message>
        <source>takes a side</source>
        <comment>what a seat does</comment>
        <translation>bezieht Stellung</translation>
    </message>
    <message>
        <source>covers it</source>
        <comment>what a seat does</comment>
        <translation>geht darauf ein</translation>
    </message>
    <message>
        <source>only here</source>
        <comment>where something is said</comment>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>mentions it</source>
        <comment>what a seat does</comment>
        <translation>erwähnt es</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <comment>model</comment>
        <translation>Richter: %1</translation>
    </message>
    <message>
        <source>Blind: it saw no model names</source>
        <translation>Blind: Er sah keine Modellnamen</translation>
    </message>
    <message>
        <source>Not blind: it saw the model names</source>
        <translation>Nicht blind: Er sah die Modellnamen</translation>
    </message>
    <message>
        <source>Order seed %1</source>
        <translation>Startwert der Reihenfolge: %1</translation>
    </message>
    <message>
        <source>The judge shares a model with %1</source>
        <comment>list of seat labels</comment>
        <translation>Der Richter hat dasselbe Modell wie %1</translation>
    </message>
    <message>
        <source>Ask something, and what the seats agree and disagree on stands here.</source>
        <translation>Stellen Sie eine Frage, dann steht hier, worin sich die Plätze einig und uneinig sind.</translation>
    </message>
    <message>
        <source>This panel has no judge: the answer of one seat is the turn&apos;s answer.</source>
        <translation>Dieses Panel hat keinen Richter: Die Antwort eines Platzes ist die Antwort der Runde.</translation>
    </message>
    <message>
        <source>The judge starts when the seats have answered.</source>
        <translation>Der Richter beginnt, wenn die Plätze geantwortet haben.</translation>
    </message>
    <message>
        <source>The judge was not asked.</source>
        <translation>Der Richter wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The judge compares the answers…</source>
        <translation>Der Richter vergleicht die Antworten…</translation>
    </message>
    <message>
        <source>There is no comparison. %1</source>
        <comment>sentences about the failure</comment>
        <translation>Es gibt keinen Vergleich. %1</translation>
    </message>
    <message>
        <source>There is no comparison: the judge failed.</source>
        <translation>Es gibt keinen Vergleich: Der Richter ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>There is no comparison: you stopped the judge.</source>
        <translation>Es gibt keinen Vergleich: Sie haben den Richter angehalten.</translation>
    </message>
    <message>
        <source>There is no comparison: the program ended while the judge was at work.</source>
        <translation>Es gibt keinen Vergleich: Das Programm wurde beendet, während der Richter arbeitete.</translation>
    </message>
    <message>
        <source>There was nothing to compare: fewer than two seats answered.</source>
        <translation>Es gab nichts zu vergleichen: Weniger als zwei Plätze haben geantwortet.</translation>
    </message>
    <message>
        <source>The judge found nothing to compare.</source>
        <translation>Der Richter hat nichts gefunden, was zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>The judge is %1.</source>
        <comment>what it waits for</comment>
        <translation>Der Richter %1.</translation>
    </message>
    <message>
        <source>This map was made on this machine, without a model: it finds like sentences and figures, names and code that differ, and understands nothing.</source>
        <translation>Diese Karte entstand auf diesem Rechner, ohne Modell: Sie findet ähnliche Sätze und abweichende Zahlen, Namen und Codestellen, versteht aber nichts.</translation>
    </message>
    <message>
        <source>The judge has not spoken yet.</source>
        <translation>Der Richter hat sich noch nicht geäußert.</translation>
    </message>
    <message>
        <source>The judge failed. %1</source>
        <comment>sentences about the failure</comment>
        <translation>Der Richter ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>The judge failed.</source>
        <translation>Der Richter ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>You stopped the judge.</source>
        <translation>Sie haben den Richter angehalten.</translation>
    </message>
    <message>
        <source>The program ended while the judge was at work.</source>
        <translation>Das Programm wurde beendet, während der Richter arbeitete.</translation>
    </message>
    <message>
        <source>No judge was asked.</source>
        <translation>Es wurde kein Richter gefragt.</translation>
    </message>
</context>
<context>
    <name>fusion::AnswerCard</name>
    <message>
        <source>Reasoning</source>
        <translation>Gedankengang</translation>
    </message>
    <message>
        <source>Tool calls and sources</source>
        <translation>Werkzeugaufrufe und Quellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What Was Sent</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>seat, model</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <comment>seat</comment>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>seat</comment>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <comment>seat</comment>
        <translation>%1 erneut fragen</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <comment>seat</comment>
        <translation>Antwort von %1 kopieren</translation>
    </message>
    <message>
        <source>What was sent to %1</source>
        <comment>seat</comment>
        <translation>Anfrage an %1</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Back to all answers (Esc)</source>
        <translation>Zurück zu allen Antworten (Esc)</translation>
    </message>
    <message>
        <source>Show only this answer</source>
        <translation>Nur diese Antwort zeigen</translation>
    </message>
    <message>
        <source>More about %1: ask on, swap the model, versions</source>
        <comment>seat</comment>
        <translation>Mehr zu %1: weiterfragen, Modell tauschen, Versionen</translation>
    </message>
</context>
<context>
    <name>fusion::AnswerDefect</name>
    <message>
        <source>A content filter ended the answer.</source>
        <translation>Ein Inhaltsfilter hat die Antwort beendet.</translation>
    </message>
    <message>
        <source>All tokens it may write were used up before the answer began.</source>
        <translation>Alle erlaubten Token waren verbraucht, bevor die Antwort begann.</translation>
    </message>
    <message>
        <source>It thought, but wrote no answer.</source>
        <translation>Das Modell hat nachgedacht, aber keine Antwort geschrieben.</translation>
    </message>
    <message>
        <source>The answer has no text.</source>
        <translation>Die Antwort enthält keinen Text.</translation>
    </message>
</context>
<context>
    <name>fusion::AnswersPane</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Antworten nebeneinander</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>One answer at a time</source>
        <translation>Eine Antwort nach der anderen</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>seat, model</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add an Answer…</source>
        <translation>Antwort hinzufügen…</translation>
    </message>
    <message>
        <source>Paste an answer from elsewhere, or drop a text file here: a guest that the judge reads like the others</source>
        <translation>Fügen Sie eine Antwort von anderswo ein oder legen Sie eine Textdatei hier ab: ein Gast, den der Richter wie die anderen liest</translation>
    </message>
    <message>
        <source>Add an answer from elsewhere</source>
        <translation>Eine Antwort von anderswo hinzufügen</translation>
    </message>
    <message>
        <source>Scroll all answers together, claim by claim</source>
        <translation>Alle Antworten gemeinsam rollen, Aussage für Aussage</translation>
    </message>
</context>
<context>
    <name>fusion::AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>font size in points</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Font size:</source>
        <translation>&amp;Schriftgröße:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>A new language shows after the next start.</source>
        <translation>Eine neue Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colour&amp;s:</source>
        <translation>&amp;Farben:</translation>
    </message>
</context>
<context>
    <name>fusion::AskAgainDialog</name>
    <message>
        <source>Swap the Model of a Seat</source>
        <translation>Modell eines Platzes tauschen</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Your &amp;wish (may stay empty)</source>
        <translation>Ihr &amp;Wunsch (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Your wish</source>
        <translation>Ihr Wunsch</translation>
    </message>
    <message>
        <source>For instance: shorter, as a table, for children</source>
        <translation>Zum Beispiel: kürzer, als Tabelle, für Kinder</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>Fra&amp;gen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, connection</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>One call goes out, to the judge. The map shown now stays as a version.</source>
        <translation>Ein Aufruf geht hinaus, an den Richter. Die jetzt gezeigte Karte bleibt als Version erhalten.</translation>
    </message>
    <message>
        <source>One call goes out, to this second judge. The map shown now stays the one shown.</source>
        <translation>Ein Aufruf geht hinaus, an diesen zweiten Richter. Gezeigt wird weiterhin die jetzige Karte.</translation>
    </message>
    <message>
        <source>One call goes out, to the synthesizer. The text shown now stays as a version.</source>
        <translation>Ein Aufruf geht hinaus, an den Synthesizer. Der jetzt gezeigte Text bleibt als Version erhalten.</translation>
    </message>
    <message>
        <source>Three calls go out: this seat, then judge and synthesizer. The other seats are not asked and not billed again. What is shown now stays as versions.</source>
        <translation>Drei Aufrufe gehen hinaus: an diesen Platz, dann an Richter und Synthesizer. Die anderen Plätze werden nicht gefragt und nicht noch einmal berechnet. Was jetzt gezeigt wird, bleibt in Versionen erhalten.</translation>
    </message>
</context>
<context>
    <name>fusion::AskCommand</name>
    <message>
        <source>The panel “%1” has no seat with a model.</source>
        <translation>Das Panel „%1“ hat keinen Platz mit einem Modell.</translation>
    </message>
    <message>
        <source>there is no panel and no file “%1”; `fusion panels` lists the panels</source>
        <translation>es gibt weder ein Panel noch eine Datei „%1“; `fusion panels` listet die Panels auf</translation>
    </message>
    <message>
        <source>Nothing more was sent. --max-cost sets another limit for one run; those of days are in the settings.</source>
        <translation>Es wurde nichts weiter gesendet. --max-cost setzt eine andere Grenze für einen Lauf; die Tagesgrenzen stehen in den Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing more was sent. Without --max-cost and limits in the settings it would be, at any price.</source>
        <translation>Es wurde nichts weiter gesendet. Ohne --max-cost und ohne Grenzen in den Einstellungen würde gesendet, zu jedem Preis.</translation>
    </message>
</context>
<context>
    <name>fusion::AskOnDialog</name>
    <message>
        <source>Ask About a Passage: %1</source>
        <comment>where it is from</comment>
        <translation>Zu einer Stelle fragen: %1</translation>
    </message>
    <message>
        <source>Your &amp;question</source>
        <translation>Ihre &amp;Frage</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <source>What will be sent, &amp;behind each seat&apos;s own thread</source>
        <translation>Was gesendet wird, nach dem &amp;eigenen Gesprächsverlauf jedes Platzes</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>Fra&amp;gen</translation>
    </message>
    <message>
        <source>Ask %1, %2</source>
        <comment>seat, model</comment>
        <translation>%1 fragen, %2</translation>
    </message>
    <message>
        <source>Choose at least one seat.</source>
        <translation>Wählen Sie mindestens einen Platz.</translation>
    </message>
    <message>
        <source>One call goes out; the seat&apos;s answer is the turn&apos;s answer.</source>
        <translation>Ein Aufruf geht hinaus; die Antwort des Platzes ist die Antwort der Runde.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are asked, then judge and synthesizer.</source>
        <translation>
            <numerusform>%n Platz wird gefragt, dann Richter und Synthesizer.</numerusform>
            <numerusform>%n Plätze werden gefragt, dann Richter und Synthesizer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::Attachment</name>
    <message>
        <source>it is too large, %1; at most %2 are taken</source>
        <comment>sizes</comment>
        <translation>die Datei ist zu groß, %1; höchstens %2 werden angenommen</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is neither text, nor a picture, nor a PDF</source>
        <translation>es ist weder Text noch ein Bild noch ein PDF</translation>
    </message>
</context>
<context>
    <name>fusion::AttachmentBar</name>
    <message>
        <source>Who gets what</source>
        <translation>Wer was erhält</translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>Nicht angehängt</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>being read…</source>
        <comment>a file</comment>
        <translation>wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; point at a file to see</source>
        <translation>
            <numerusform>… und %n weitere; zeigen Sie auf eine Datei, um sie zu sehen</numerusform>
            <numerusform>… und %n weitere; zeigen Sie auf eine Datei, um sie zu sehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::AttachmentChip</name>
    <message>
        <source>Do not attach %1</source>
        <translation>%1 nicht anhängen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an attached file</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Attached: %1, %2</source>
        <comment>file, size</comment>
        <translation>Angehängt: %1, %2</translation>
    </message>
</context>
<context>
    <name>fusion::AttachmentFit</name>
    <message>
        <source>the judge</source>
        <translation>den Richter</translation>
    </message>
    <message>
        <source>the synthesizer</source>
        <translation>den Synthesizer</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, who gets what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>as text to %1</source>
        <comment>labels of seats</comment>
        <translation>als Text an %1</translation>
    </message>
    <message>
        <source>as a file to %1</source>
        <comment>labels of seats</comment>
        <translation>als Datei an %1</translation>
    </message>
    <message>
        <source>the image to %1</source>
        <comment>labels of seats</comment>
        <translation>das Bild an %1</translation>
    </message>
    <message>
        <source>the image to %1 (not known whether images are taken)</source>
        <comment>labels of seats</comment>
        <translation>das Bild an %1 (unbekannt, ob Bilder angenommen werden)</translation>
    </message>
    <message>
        <source>only its name to %1 (takes no images)</source>
        <comment>labels of seats</comment>
        <translation>nur der Name an %1 (nimmt keine Bilder an)</translation>
    </message>
    <message>
        <source>only its name to %1 (no text in it)</source>
        <comment>labels of seats</comment>
        <translation>nur der Name an %1 (enthält keinen Text)</translation>
    </message>
</context>
<context>
    <name>fusion::AttachmentTray</name>
    <message>
        <source>%1 was not attached: a question takes at most %2 files</source>
        <translation>%1 wurde nicht angehängt: Eine Frage nimmt höchstens %2 Dateien auf</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <comment>file, reason</comment>
        <translation>%1 wurde nicht angehängt: %2</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <translation>dieselbe Datei ist schon da</translation>
    </message>
    <message>
        <source>the files of one question have at most %1 together</source>
        <comment>a size</comment>
        <translation>die Dateien einer Frage haben zusammen höchstens %1</translation>
    </message>
</context>
<context>
    <name>fusion::Backup</name>
    <message>
        <source>this is not a backup of Fusion Chatroom</source>
        <translation>dies ist keine Sicherung von Fusion Chatroom</translation>
    </message>
    <message>
        <source>the backup is damaged; another one may be sound</source>
        <translation>die Sicherung ist beschädigt; eine andere ist vielleicht einwandfrei</translation>
    </message>
    <message>
        <source>the backup was made by a newer version of this program; install that version first</source>
        <translation>die Sicherung stammt von einer neueren Version dieses Programms; installieren Sie zuerst diese Version</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the history is open in another window or command; close it first</source>
        <translation>der Verlauf ist in einem anderen Fenster oder Befehl geöffnet; schließen Sie ihn dort zuerst</translation>
    </message>
</context>
<context>
    <name>fusion::BackupFlow</name>
    <message>
        <source>Back Up Everything</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <translation>Sicherungen (%1)</translation>
    </message>
    <message>
        <source>Fusion Chatroom %1</source>
        <comment>name of a file; date</comment>
        <translation>Fusion Chatroom %1</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Alles wird gesichert…</translation>
    </message>
    <message>
        <source>Everything but the keys is backed up in %1.</source>
        <comment>a file</comment>
        <translation>Alles außer den Schlüsseln ist in %1 gesichert.</translation>
    </message>
    <message>
        <source>The backup was not made: %1.</source>
        <comment>why</comment>
        <translation>Die Sicherung wurde nicht angelegt: %1.</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Replace all conversations, panels, connections and settings by those of “%1”?</source>
        <comment>name of a file</comment>
        <translation>Alle Unterhaltungen, Panels, Verbindungen und Einstellungen durch die aus „%1“ ersetzen?</translation>
    </message>
    <message>
        <source>This happens when the program starts the next time. What is there now is kept in a folder of the profile. Keys stay.</source>
        <translation>Das geschieht beim nächsten Start des Programms. Was jetzt da ist, bleibt in einem Ordner des Profils erhalten. Schlüssel bleiben.</translation>
    </message>
    <message>
        <source>&amp;Restore at the Next Start</source>
        <translation>Beim nächsten Start &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Die Sicherung wird geprüft…</translation>
    </message>
    <message>
        <source>The backup is sound and will be restored when the program starts the next time.</source>
        <translation>Die Sicherung ist einwandfrei und wird beim nächsten Start des Programms wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup cannot be restored: %1.</source>
        <comment>why</comment>
        <translation>Die Sicherung kann nicht wiederhergestellt werden: %1.</translation>
    </message>
</context>
<context>
    <name>fusion::BranchBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changing an earlier question. Sending it begins a new branch; the old one stays.</source>
        <translation>Eine frühere Frage wird geändert. Wenn Sie sie senden, beginnt ein neuer Zweig; der alte bleibt.</translation>
    </message>
    <message>
        <source>Leave the question as it is</source>
        <translation>Die Frage lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Changing an earlier question</source>
        <translation>Eine frühere Frage ändern</translation>
    </message>
    <message>
        <source>Deleted the question.</source>
        <translation>Die Frage wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the question and %n that followed.</source>
        <translation>
            <numerusform>Die Frage und %n folgende wurden gelöscht.</numerusform>
            <numerusform>Die Frage und %n folgende wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>fusion::CallRecording</name>
    <message>
        <source>This is not a recorded call.</source>
        <translation>Dies ist kein aufgezeichneter Aufruf.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fusion::CatalogParser</name>
    <message>
        <source>The reply is not a list of models.</source>
        <translation>Die Antwort des Servers ist keine Modellliste.</translation>
    </message>
</context>
<context>
    <name>fusion::ChatDecoder</name>
    <message>
        <source>Part of the reply is not the JSON it should be.</source>
        <translation>Ein Teil der Serverantwort ist nicht das erwartete JSON.</translation>
    </message>
    <message>
        <source>The reply is not the JSON it should be.</source>
        <translation>Die Serverantwort ist nicht das erwartete JSON.</translation>
    </message>
    <message>
        <source>The reply ended early, without its end mark.</source>
        <translation>Die Serverantwort endete zu früh, ohne Endmarke.</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>Ein Inhaltsfilter hat die Antwort angehalten.</translation>
    </message>
    <message>
        <source>The model stopped with an error.</source>
        <translation>Das Modell hat mit einem Fehler abgebrochen.</translation>
    </message>
    <message>
        <source>The model stopped with an error (%1).</source>
        <translation>Das Modell hat mit einem Fehler abgebrochen (%1).</translation>
    </message>
</context>
<context>
    <name>fusion::ChatError</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a company, what it said</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fusion::ChatImport</name>
    <message>
        <source>the file is no JSON, or damaged: %1</source>
        <translation>die Datei ist kein JSON oder beschädigt: %1</translation>
    </message>
    <message>
        <source>this is no export of OpenRouter&apos;s chatroom, ChatGPT or Open WebUI, and no run of Fusion Chatroom</source>
        <translation>dies ist weder ein Export aus dem Chatroom von OpenRouter, aus ChatGPT oder Open WebUI noch ein Lauf von Fusion Chatroom</translation>
    </message>
    <message>
        <source>the file is too long</source>
        <translation>die Datei ist zu lang</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) left out: no question in them could be read.</source>
        <translation>
            <numerusform>%n Unterhaltung ausgelassen: Darin war keine Frage lesbar.</numerusform>
            <numerusform>%n Unterhaltungen ausgelassen: Darin war keine Frage lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) left out: empty, or of versions that were not the last.</source>
        <translation>
            <numerusform>%n Nachricht ausgelassen: leer oder nicht aus der letzten Version.</numerusform>
            <numerusform>%n Nachrichten ausgelassen: leer oder nicht aus der letzten Version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or picture(s) left out: the export only names them.</source>
        <translation>
            <numerusform>%n Datei oder Bild ausgelassen: Der Export nennt nur den Namen.</numerusform>
            <numerusform>%n Dateien oder Bilder ausgelassen: Der Export nennt nur ihre Namen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::ChatPage</name>
    <message>
        <source>Private: nothing of this conversation is written. It is gone when the program ends.</source>
        <translation>Privat: Nichts von dieser Unterhaltung wird gespeichert. Sie verschwindet, wenn das Programm endet.</translation>
    </message>
</context>
<context>
    <name>fusion::ClaimsModel</name>
    <message>
        <source>? %1, quote not found</source>
        <comment>what a seat does or says</comment>
        <translation>? %1, Zitat nicht gefunden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol, what a seat does or says</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the map, point</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seat %1 says nothing about it</source>
        <translation>Platz %1 sagt nichts dazu</translation>
    </message>
    <message>
        <source>Seat %1: %2, but the quote is not in its answer</source>
        <translation>Platz %1: %2, aber das Zitat steht nicht in der Antwort</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Seat %1, %2</source>
        <comment>label, model</comment>
        <translation>Platz %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol and name of a part</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On their own</source>
        <comment>claims that share their topic with no other</comment>
        <translation>Für sich allein</translation>
    </message>
    <message>
        <source>? %1, quote is another seat&apos;s</source>
        <comment>what a seat does or says</comment>
        <translation>? %1, Zitat stammt von einem anderen Platz</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Seat %1 %2: %3. Quote: %4</source>
        <comment>label, what it does, what it says, quote</comment>
        <translation>Platz %1 %2: %3. Zitat: %4</translation>
    </message>
</context>
<context>
    <name>fusion::ClaimsTable</name>
    <message>
        <source>%1 %2</source>
        <comment>symbol and name of a part</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Claims by seats</source>
        <translation>Aussagen nach Plätzen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol, what it means</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Press to sort; a third press brings the map&apos;s own order back</source>
        <translation>Drücken Sie, um zu sortieren; beim dritten Mal kehrt die Reihenfolge der Karte zurück</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Alle Aussagen</translation>
    </message>
    <message>
        <source>Only conflicts</source>
        <translation>Nur Konflikte</translation>
    </message>
    <message>
        <source>Only what one seat says</source>
        <translation>Nur was ein einziger Platz sagt</translation>
    </message>
    <message>
        <source>Which claims are shown</source>
        <translation>Welche Aussagen gezeigt werden</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>Nach Teil</translation>
    </message>
    <message>
        <source>How the claims are grouped</source>
        <translation>Wie die Aussagen gruppiert werden</translation>
    </message>
    <message>
        <source>Find in claims</source>
        <translation>In Aussagen suchen</translation>
    </message>
    <message>
        <source>Words to find in claims and quotes</source>
        <translation>In Aussagen und Zitaten zu suchende Wörter</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 claims</source>
        <translation>%1 von %2 Aussagen</translation>
    </message>
</context>
<context>
    <name>fusion::ClaudeList</name>
    <message>
        <source>The reply is not a list of models.</source>
        <translation>Die Antwort des Servers ist keine Modellliste.</translation>
    </message>
</context>
<context>
    <name>fusion::ColourButton</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>a seat&apos;s colour</comment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>a seat&apos;s colour</comment>
        <translation>Andere…</translation>
    </message>
</context>
<context>
    <name>fusion::CompareDialog</name>
    <message>
        <source>Compare Versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>Version on the left</source>
        <translation>Version links</translation>
    </message>
    <message>
        <source>Version on the right</source>
        <translation>Version rechts</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The two are the same, sentence by sentence.</source>
        <translation>Beide sind gleich, Satz für Satz.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) differ.</source>
        <translation>
            <numerusform>%n Satz weicht ab.</numerusform>
            <numerusform>%n Sätze weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the map, point</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s) on the left are stable: the version on the right has them, too, by the passages they rest on or by their words. No model was asked to match them.</source>
        <translation>
            <numerusform>%1 von %n Punkt links ist stabil: Die Version rechts hat ihn auch, nach den Stellen, auf denen er beruht, oder nach seinen Wörtern. Für den Abgleich wurde kein Modell gefragt.</numerusform>
            <numerusform>%1 von %n Punkten links sind stabil: Die Version rechts hat sie auch, nach den Stellen, auf denen sie beruhen, oder nach ihren Wörtern. Für den Abgleich wurde kein Modell gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>stable, in another part</source>
        <translation>stabil, in einem anderen Teil</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unstable: only on the left</source>
        <translation>instabil: nur links</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>unstable: only on the right</source>
        <translation>instabil: nur rechts</translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it differs, text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fusion::Composer</name>
    <message>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <translation>Eingabe sendet · Umschalt+Eingabe bricht die Zeile um</translation>
    </message>
    <message>
        <source>Question to the panel</source>
        <translation>Frage an das Panel</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter breaks the line, Tab leaves the field.</source>
        <translation>Eingabe sendet, Umschalt und Eingabe bricht die Zeile um, Tab verlässt das Feld.</translation>
    </message>
    <message>
        <source>Ask the panel…</source>
        <translation>Fragen Sie das Panel…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Stop all seats</source>
        <translation>Alle Plätze anhalten</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Frage senden</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>Anhän&amp;gen…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Add text, pictures or PDFs; pasting and dropping does it as well</source>
        <translation>Text, Bilder oder PDFs hinzufügen; Einfügen und Ablegen geht auch</translation>
    </message>
</context>
<context>
    <name>fusion::ComposerFiles</name>
    <message>
        <source>Attach Files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Eingefügtes Bild.png</translation>
    </message>
</context>
<context>
    <name>fusion::ConflictCard</name>
    <message>
        <source>You ruled: %1 is right. %2</source>
        <comment>seat, its stance</comment>
        <translation>Sie haben entschieden: Im Recht ist %1. %2</translation>
    </message>
    <message>
        <source>You ruled: both sides belong into the answer.</source>
        <translation>Sie haben entschieden: Beide Seiten gehören in die Antwort.</translation>
    </message>
    <message>
        <source>You ruled: no side is right.</source>
        <translation>Sie haben entschieden: Keine Seite hat recht.</translation>
    </message>
    <message>
        <source>You ruled: %1</source>
        <comment>the person&apos;s own words</comment>
        <translation>Sie haben entschieden: %1</translation>
    </message>
    <message>
        <source>■ kept its position</source>
        <comment>a seat, after a cross-examination</comment>
        <translation>■ blieb bei seiner Position</translation>
    </message>
    <message>
        <source>◪ moved in part</source>
        <comment>a seat, after a cross-examination</comment>
        <translation>◪ rückte teilweise ab</translation>
    </message>
    <message>
        <source>□ changed its position</source>
        <comment>a seat, after a cross-examination</comment>
        <translation>□ änderte seine Position</translation>
    </message>
    <message>
        <source>? did not say whether it moved</source>
        <comment>a seat, after a cross-examination</comment>
        <translation>? sagte nicht, ob er abrückt</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the ruling on: %1</source>
        <comment>a point</comment>
        <translation>Die Entscheidung zurückziehen zu: %1</translation>
    </message>
    <message>
        <source>Cross-Examine</source>
        <translation>Kreuzverhör</translation>
    </message>
    <message>
        <source>Ask only the seats that disagree again, each shown the other side without names: %1</source>
        <comment>a point</comment>
        <translation>Nur die uneinigen Plätze erneut fragen und jedem die Gegenseite ohne Namen zeigen: %1</translation>
    </message>
    <message>
        <source>Show Passages</source>
        <translation>Stellen zeigen</translation>
    </message>
    <message>
        <source>Show the passages for: %1</source>
        <comment>a point</comment>
        <translation>Die Stellen zeigen zu: %1</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <comment>a point</comment>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <comment>seats</comment>
        <translation>Im Recht: %1</translation>
    </message>
    <message>
        <source>%1 is right: %2</source>
        <comment>seats, their stance</comment>
        <translation>Im Recht: %1 (%2)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Both sides belong into the answer</source>
        <translation>Beide Seiten gehören in die Antwort</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No side is right</source>
        <translation>Keine Seite hat recht</translation>
    </message>
    <message>
        <source>In my own words:</source>
        <translation>In eigenen Worten:</translation>
    </message>
    <message>
        <source>Rule in your own words</source>
        <translation>In eigenen Worten entscheiden</translation>
    </message>
    <message>
        <source>Your ruling on: %1</source>
        <comment>a point</comment>
        <translation>Ihre Entscheidung zu: %1</translation>
    </message>
    <message>
        <source>What holds instead; Enter to rule</source>
        <translation>Was stattdessen gilt; Eingabe entscheidet</translation>
    </message>
    <message>
        <source>Seat %1, asked again (%2): %3</source>
        <comment>label, number of the examination, whether it moved</comment>
        <translation>Platz %1, erneut gefragt (%2): %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
</context>
<context>
    <name>fusion::ConflictsView</name>
    <message>
        <source>The map shows no contradiction.</source>
        <translation>Die Karte zeigt keinen Widerspruch.</translation>
    </message>
    <message>
        <source>Rule on what you know better, then let the synthesizer write again: only that call goes out, and it is told your rulings.</source>
        <translation>Entscheiden Sie, was Sie besser wissen, und lassen Sie dann den Synthesizer neu schreiben: Nur dieser Aufruf geht hinaus, und ihm werden Ihre Entscheidungen mitgeteilt.</translation>
    </message>
    <message>
        <source>Write Again with the Rulings</source>
        <translation>Mit den Entscheidungen neu schreiben</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>topic, ruling</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From another version of the map:
%1</source>
        <translation>Aus einer anderen Version der Karte:
%1</translation>
    </message>
</context>
<context>
    <name>fusion::Connection</name>
    <message>
        <source>The address “%1” is not valid.</source>
        <translation>Die Adresse „%1“ ist nicht gültig.</translation>
    </message>
    <message>
        <source>The address must not contain a login, a query or a fragment.</source>
        <translation>Die Adresse darf weder Anmeldedaten noch eine Abfrage oder ein Fragment enthalten.</translation>
    </message>
    <message>
        <source>The address “%1” must begin with https; http is for this machine only.</source>
        <translation>Die Adresse „%1“ muss mit https beginnen; http ist nur für diesen Rechner erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is not an API; there are “chat” and “responses”.</source>
        <translation>„%1“ ist keine API; es gibt „chat“ und „responses“.</translation>
    </message>
    <message>
        <source>A connection&apos;s id consists of a-z, 0-9 and “-”; “%1” does not.</source>
        <translation>Die Kennung einer Verbindung besteht aus a-z, 0-9 und „-“; „%1“ nicht.</translation>
    </message>
    <message>
        <source>Connection “%1” has the unknown kind “%2”.</source>
        <translation>Die Verbindung „%1“ hat die unbekannte Art „%2“.</translation>
    </message>
    <message>
        <source>“parallel” is a number from 1 to 64, or 0 for no limit.</source>
        <translation>„parallel“ ist eine Zahl von 1 bis 64, oder 0 für keine Grenze.</translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionChoice</name>
    <message>
        <source>OpenRouter</source>
        <translation>OpenRouter</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI-kompatibler Server</translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionFile</name>
    <message>
        <source>connections.json cannot be read: %1</source>
        <comment>%1 is a reason</comment>
        <translation>connections.json kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>es ist keine Liste</translation>
    </message>
    <message>
        <source>An entry of connections.json was passed over: %1</source>
        <comment>%1 is a sentence</comment>
        <translation>Ein Eintrag in connections.json wurde übergangen: %1</translation>
    </message>
    <message>
        <source>the id “%1” is there twice</source>
        <comment>reason</comment>
        <translation>die Kennung „%1“ kommt doppelt vor</translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionForm</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>AP&amp;I key:</source>
        <translation>AP&amp;I-Schlüssel:</translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Asking for the model list…</source>
        <translation>Die Modellliste wird abgefragt…</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>Es funktioniert: %n Modell.</numerusform>
            <numerusform>Es funktioniert: %n Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is no address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>This kind of connection needs an address</source>
        <translation>Diese Art von Verbindung braucht eine Adresse</translation>
    </message>
    <message>
        <source>The better one</source>
        <translation>Die bessere</translation>
    </message>
    <message>
        <source>Chat Completions</source>
        <translation>Chat Completions</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>&amp;Wire:</source>
        <comment>which interface of the provider is used</comment>
        <translation>Schnittst&amp;elle:</translation>
    </message>
    <message>
        <source>Interface of the provider</source>
        <translation>Schnittstelle des Anbieters</translation>
    </message>
    <message>
        <source>&amp;Calls at once:</source>
        <translation>Gleich&amp;zeitige Aufrufe:</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Gleichzeitige Aufrufe</translation>
    </message>
    <message>
        <source>A server on this machine usually answers one question at a time best; the others wait in line.</source>
        <translation>Ein Server auf diesem Rechner beantwortet meist am besten eine Frage nach der anderen; die übrigen warten in der Warteschlange.</translation>
    </message>
    <message>
        <source>As usual: one on this machine, else any number</source>
        <translation>Wie üblich: einer auf diesem Rechner, sonst beliebig viele</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebig viele</translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionKey</name>
    <message>
        <source>There is no key for %1.</source>
        <translation>Für %1 gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key for %1 contains characters that no key has.</source>
        <translation>Der Schlüssel für %1 enthält Zeichen, die in keinem Schlüssel vorkommen.</translation>
    </message>
    <message>
        <source>Looking the key up was cancelled.</source>
        <translation>Das Nachschlagen des Schlüssels wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionList</name>
    <message>
        <source>Alt+Up and Alt+Down move a connection.</source>
        <translation>Alt+Auf und Alt+Ab verschieben eine Verbindung.</translation>
    </message>
    <message>
        <source>Drag to change the order, or press Alt+Up and Alt+Down</source>
        <translation>Ziehen Sie, um die Reihenfolge zu ändern, oder drücken Sie Alt+Auf und Alt+Ab</translation>
    </message>
    <message>
        <source>%1 is now number %2</source>
        <comment>connection, place in the list</comment>
        <translation>%1 ist jetzt Nummer %2</translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionsCommand</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>Es gibt keine Verbindung „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>Es funktioniert: %n Modell.</numerusform>
            <numerusform>Es funktioniert: %n Modelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionsPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>Entfernen rü&amp;ckgängig machen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1
no key yet</source>
        <translation>%1
noch kein Schlüssel</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>connection, what is wrong with it</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
asking for its models…</source>
        <translation>%1
Modelle werden abgefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n model(s)</source>
        <translation>
            <numerusform>%1
%n Modell</numerusform>
            <numerusform>%1
%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo runs inside this program, offline: its models are simulated and their answers were written beforehand. It is always there.</source>
        <translation>Die Demo läuft offline in diesem Programm, mit simulierten Modellen und vorab geschriebenen Antworten. Sie ist immer da.</translation>
    </message>
    <message>
        <source>&amp;Undo Removing “%1”</source>
        <translation>Entfernen von „%1“ rü&amp;ckgängig machen</translation>
    </message>
    <message>
        <source>Mo&amp;ve Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Move Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>fusion::ContentBlocks</name>
    <message>
        <source>The model wrote arguments that are not valid JSON.</source>
        <translation>Das Modell hat Argumente geschrieben, die kein gültiges JSON sind.</translation>
    </message>
</context>
<context>
    <name>fusion::Conversation</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>fusion::ConversationDelegate</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of the last change, number of questions</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>title of a conversation</comment>
        <translation>%1, angeheftet</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>about a conversation, its cost</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>▸ Archive (%1)</source>
        <comment>heading that opens</comment>
        <translation>▸ Archiv (%1)</translation>
    </message>
    <message>
        <source>▾ Archive (%1)</source>
        <comment>heading that shuts</comment>
        <translation>▾ Archiv (%1)</translation>
    </message>
</context>
<context>
    <name>fusion::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>No conversation matches.</source>
        <translation>Keine Unterhaltung passt.</translation>
    </message>
    <message>
        <source>Conversations appear here once you have asked something.</source>
        <translation>Unterhaltungen erscheinen hier, sobald Sie etwas gefragt haben.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <comment>title of a conversation</comment>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Nicht mehr an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search conversations and all their texts</source>
        <translation>In Unterhaltungen und allen ihren Texten suchen</translation>
    </message>
    <message>
        <source>Titles and every text: questions, answers, reasoning, files. A phrase goes in &quot;quotes&quot;.</source>
        <translation>Titel und jeder Text: Fragen, Antworten, Gedankengänge, Dateien. Eine Wortfolge steht in &quot;Anführungszeichen&quot;.</translation>
    </message>
    <message>
        <source>Taken out of the archive: “%1”.</source>
        <comment>title of a conversation</comment>
        <translation>Aus dem Archiv geholt: „%1“.</translation>
    </message>
    <message>
        <source>Archived “%1”.</source>
        <comment>title of a conversation</comment>
        <translation>„%1“ wurde archiviert.</translation>
    </message>
    <message>
        <source>Took “%1” out of “%2”.</source>
        <comment>conversation, folder</comment>
        <translation>„%1“ wurde aus „%2“ genommen.</translation>
    </message>
    <message>
        <source>Moved “%1” to “%2”.</source>
        <comment>conversation, folder</comment>
        <translation>„%1“ wurde nach „%2“ verschoben.</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>Name des Ordners:</translation>
    </message>
    <message>
        <source>Move to &amp;Folder</source>
        <translation>In Or&amp;dner verschieben</translation>
    </message>
    <message>
        <source>N&amp;o Folder</source>
        <translation>K&amp;ein Ordner</translation>
    </message>
    <message>
        <source>&amp;New Folder…</source>
        <translation>&amp;Neuer Ordner …</translation>
    </message>
    <message>
        <source>Take Out of the &amp;Archive</source>
        <translation>Aus dem &amp;Archiv holen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
</context>
<context>
    <name>fusion::ConversationModel</name>
    <message>
        <source>at least %1</source>
        <comment>money</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
</context>
<context>
    <name>fusion::EmptyChat</name>
    <message>
        <source>Ask a panel</source>
        <translation>Fragen Sie ein Panel</translation>
    </message>
    <message>
        <source>Every seat answers at once. The judge compares, the synthesizer writes the one answer.</source>
        <translation>Alle Plätze antworten zugleich. Der Richter vergleicht, der Synthesizer schreibt die eine Antwort.</translation>
    </message>
</context>
<context>
    <name>fusion::Estimate</name>
    <message>
        <source>the provider charges for each web search</source>
        <translation>der Anbieter berechnet jede Websuche</translation>
    </message>
    <message>
        <source>every model of the hosted panel is billed</source>
        <translation>jedes Modell des Panels beim Anbieter wird berechnet</translation>
    </message>
    <message>
        <source>its analyst is billed twice: it compares, then writes</source>
        <translation>sein Analyst wird zweimal berechnet: Er vergleicht, dann schreibt er</translation>
    </message>
    <message>
        <source>asked a second time if its reply cannot be read</source>
        <translation>wird ein zweites Mal gefragt, wenn die Antwort nicht lesbar ist</translation>
    </message>
</context>
<context>
    <name>fusion::EstimateView</name>
    <message>
        <source>Seat %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Richter</translation>
    </message>
    <message>
        <source>Synthesizer</source>
        <translation>Synthesizer</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>numbers, from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>as its last %n answer(s)</source>
        <translation>
            <numerusform>wie seine letzte Antwort</numerusform>
            <numerusform>wie seine letzten %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>a guess until it has answered here</source>
        <translation>geschätzt, bis es hier geantwortet hat</translation>
    </message>
    <message>
        <source>%1 · %2: %3
    %4 tokens in, %5 out, %6</source>
        <comment>place, model, money, numbers, what they rest on</comment>
        <translation>%1 · %2: %3
    %4 Token Eingabe, %5 Ausgabe, %6</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>money</comment>
        <translation>Zusammen: %1</translation>
    </message>
    <message>
        <source>What this question may cost</source>
        <translation>Was diese Frage kosten kann</translation>
    </message>
</context>
<context>
    <name>fusion::EvidenceButton</name>
    <message>
        <source>“%1”</source>
        <comment>a quote</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” (not found in the answer)</source>
        <comment>a quote</comment>
        <translation>„%1“ (nicht in der Antwort gefunden)</translation>
    </message>
    <message>
        <source>no quote given</source>
        <translation>kein Zitat angegeben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a stance, a quote</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Seat %1: %2</source>
        <comment>label, what it says</comment>
        <translation>Platz %1: %2</translation>
    </message>
    <message>
        <source>Show the passage in the answer of %1</source>
        <comment>seat label</comment>
        <translation>Stelle in der Antwort von Platz %1 zeigen</translation>
    </message>
    <message>
        <source>“%1” (misattributed: not found in the answer, it stands in that of %2)</source>
        <comment>a quote, a seat</comment>
        <translation>„%1“ (falsch zugeordnet: nicht in der Antwort gefunden, steht in der von %2)</translation>
    </message>
</context>
<context>
    <name>fusion::ExportFlow</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <comment>name of a file</comment>
        <translation>„%1“ wird geschrieben…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <comment>path of a file</comment>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>The export was not written: %1.</source>
        <comment>why</comment>
        <translation>Der Export wurde nicht geschrieben: %1.</translation>
    </message>
</context>
<context>
    <name>fusion::ExportFormat</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Run file, to open in Fusion Chatroom</source>
        <translation>Laufdatei, zum Öffnen in Fusion Chatroom</translation>
    </message>
    <message>
        <source>Conversation</source>
        <comment>name of a file</comment>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>fusion::ExtrasText</name>
    <message>
        <source>requested</source>
        <comment>state of a tool call</comment>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a tool call</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a tool call</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a tool call</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of a tool call</comment>
        <translation>abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n tool call(s)</source>
        <translation>
            <numerusform>%n Werkzeugaufruf</numerusform>
            <numerusform>%n Werkzeugaufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a page, its address</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>has met a test&apos;s solutions</source>
        <comment>mark of a seat</comment>
        <translation>ist auf Lösungen eines Tests gestoßen</translation>
    </message>
    <message numerus="yes">
        <source>File in its sandbox: %1, %n byte(s)</source>
        <comment>name</comment>
        <translation>
            <numerusform>Datei in der Sandbox: %1, %n Byte</numerusform>
            <numerusform>Datei in der Sandbox: %1, %n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Its words, searches or pages name solutions of a test: %1</source>
        <translation>Worte, Suchen oder Seiten nennen Lösungen eines Tests: %1</translation>
    </message>
    <message>
        <source>waits for your permission</source>
        <comment>a command</comment>
        <translation>wartet auf Ihre Erlaubnis</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>tool, what it is asked, its state</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Websuche</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>needs your permission</source>
        <comment>to run a command</comment>
        <translation>braucht Ihre Erlaubnis</translation>
    </message>
    <message numerus="yes">
        <source>using %n tool(s)</source>
        <translation>
            <numerusform>verwendet %n Werkzeug</numerusform>
            <numerusform>verwendet %n Werkzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>going on</source>
        <comment>with what its tools found</comment>
        <translation>macht weiter</translation>
    </message>
    <message>
        <source>using: %1</source>
        <comment>a tool</comment>
        <translation>verwendet: %1</translation>
    </message>
</context>
<context>
    <name>fusion::FailureWords</name>
    <message>
        <source>Key missing or refused</source>
        <translation>Schlüssel fehlt oder wurde abgelehnt</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>Guthaben aufgebraucht</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Declined to answer</source>
        <translation>Antwort verweigert</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Leere Antwort</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Broken reply</source>
        <translation>Fehlerhafte Serverantwort</translation>
    </message>
    <message>
        <source>Too long for this model</source>
        <translation>Zu lang für dieses Modell</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>Provider error</source>
        <translation>Fehler beim Anbieter</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Tool failed</source>
        <translation>Werkzeug fehlgeschlagen</translation>
    </message>
    <message>
        <source>Could not save</source>
        <translation>Speichern nicht möglich</translation>
    </message>
    <message>
        <source>Keychain unavailable</source>
        <translation>Schlüsselbund nicht verfügbar</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Check the key of this connection in the settings, then retry.</source>
        <translation>Prüfen Sie den Schlüssel dieser Verbindung in den Einstellungen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Add credit with the provider or choose another model, then retry.</source>
        <translation>Laden Sie Guthaben beim Anbieter auf oder wählen Sie ein anderes Modell und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a little, then retry.</source>
        <translation>Versuchen Sie es in Kürze erneut.</translation>
    </message>
    <message>
        <source>Rephrase the question or put another model into this seat.</source>
        <translation>Formulieren Sie die Frage um oder setzen Sie ein anderes Modell auf diesen Platz.</translation>
    </message>
    <message>
        <source>Retry, or allow the model more tokens.</source>
        <translation>Versuchen Sie es erneut oder erlauben Sie dem Modell mehr Token.</translation>
    </message>
    <message>
        <source>Retry, or allow more time in the panel&apos;s policy.</source>
        <translation>Versuchen Sie es erneut oder erlauben Sie in den Regeln des Panels mehr Zeit.</translation>
    </message>
    <message>
        <source>Check the connection, then retry.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, put another model into this seat.</source>
        <translation>Versuchen Sie es erneut; tritt es wieder auf, setzen Sie ein anderes Modell auf diesen Platz.</translation>
    </message>
    <message>
        <source>Shorten the question or choose a model with a larger context.</source>
        <translation>Kürzen Sie die Frage oder wählen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <source>Choose another model, or check the address of the connection.</source>
        <translation>Wählen Sie ein anderes Modell oder prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>Wait a little, then retry, or choose another model.</source>
        <translation>Versuchen Sie es in Kürze erneut oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, choose another model.</source>
        <translation>Versuchen Sie es erneut; tritt es wieder auf, wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Retry to ask again.</source>
        <translation>Fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Retry, or switch the tool off for this seat.</source>
        <translation>Versuchen Sie es erneut oder schalten Sie das Werkzeug für diesen Platz aus.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the profile folder, then retry.</source>
        <translation>Prüfen Sie freien Speicherplatz und Zugriffsrechte des Profilordners und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Unlock or install a keychain, or use the key for this session only.</source>
        <translation>Entsperren oder installieren Sie einen Schlüsselbund, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie die Eingabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of a failure, next step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>title of a failure, its detail, next step</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Choose another model, or ask again when the allowance has been renewed.</source>
        <translation>Wählen Sie ein anderes Modell, oder fragen Sie erneut, wenn das Kontingent erneuert ist.</translation>
    </message>
</context>
<context>
    <name>fusion::FileCommands</name>
    <message>
        <source>Choose Another File</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>There is nothing to export yet: ask something first.</source>
        <translation>Es gibt noch nichts zu exportieren: Stellen Sie zuerst eine Frage.</translation>
    </message>
</context>
<context>
    <name>fusion::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>fusion::Fit</name>
    <message>
        <source>%1 needs the connection &quot;%2&quot;, which does not exist; add it in the settings.</source>
        <translation>%1 braucht die Verbindung „%2“, die es nicht gibt; fügen Sie sie in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>There is no key for the connection &quot;%1&quot;; add one in the settings.</source>
        <translation>Für die Verbindung „%1“ gibt es keinen Schlüssel; fügen Sie in den Einstellungen einen hinzu.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; no longer offers %2; choose another model.</source>
        <translation>Die Verbindung „%1“ bietet %2 nicht mehr an; wählen Sie ein anderes Modell.</translation>
    </message>
    <message numerus="yes">
        <source>All %n seats are taken; remove one or drop the model onto a seat.</source>
        <translation>
            <numerusform>Der Platz ist besetzt; entfernen Sie ihn oder legen Sie das Modell darauf ab.</numerusform>
            <numerusform>Alle %n Plätze sind besetzt; entfernen Sie einen oder legen Sie das Modell auf einem Platz ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot read all the answers of this panel; choose a model with a larger context.</source>
        <translation>%1 kann nicht alle Antworten dieses Panels lesen; wählen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <source>%1 does not write text; choose another model.</source>
        <translation>%1 schreibt keinen Text; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>This seat uses tools and %1 cannot; switch its tools off or choose another model.</source>
        <translation>Dieser Platz verwendet Werkzeuge, und %1 kann das nicht; schalten Sie seine Werkzeuge aus oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>This panel stays on this machine and %1 runs elsewhere; choose a local model.</source>
        <translation>Dieses Panel bleibt auf diesem Rechner, und %1 läuft anderswo; wählen Sie ein lokales Modell.</translation>
    </message>
    <message>
        <source>%1 both answers and decides about the answers; a different model would be more impartial.</source>
        <translation>%1 antwortet und urteilt zugleich; ein anderes Modell wäre unparteiischer.</translation>
    </message>
    <message>
        <source>%1 does not promise structured output; its comparison may need a second try.</source>
        <translation>%1 sagt keine strukturierte Ausgabe zu; der Vergleich braucht vielleicht einen zweiten Versuch.</translation>
    </message>
    <message>
        <source>No seat has a model yet; put at least one model into a seat.</source>
        <translation>Noch hat kein Platz ein Modell; setzen Sie mindestens ein Modell auf einen Platz.</translation>
    </message>
    <message>
        <source>The panel has no judge yet; choose the model that compares the answers.</source>
        <translation>Das Panel hat noch keinen Richter; wählen Sie das Modell, das die Antworten vergleicht.</translation>
    </message>
    <message>
        <source>The panel has no synthesizer yet; choose the model that writes the answer.</source>
        <translation>Das Panel hat noch keinen Synthesizer; wählen Sie das Modell, das die Antwort schreibt.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; no longer offers %2; %3 could take its place.</source>
        <translation>Die Verbindung „%1“ bietet %2 nicht mehr an; %3 könnte es ersetzen.</translation>
    </message>
    <message>
        <source>%1 was withdrawn on %2; %3 could take its place.</source>
        <translation>%1 wurde am %2 abgeschaltet; %3 könnte es ersetzen.</translation>
    </message>
    <message>
        <source>%1 will be withdrawn on %2; %3 could take its place.</source>
        <translation>%1 wird am %2 abgeschaltet; %3 könnte es ersetzen.</translation>
    </message>
    <message>
        <source>%1 was withdrawn on %2; choose another model.</source>
        <translation>%1 wurde am %2 abgeschaltet; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1 will be withdrawn on %2; choose another model soon.</source>
        <translation>%1 wird am %2 abgeschaltet; wählen Sie bald ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1 was refused to your key on %2: %3; %4 could take its place.</source>
        <comment>model, date, why, other model</comment>
        <translation>%1 wurde Ihrem Schlüssel am %2 verweigert: %3; %4 könnte es ersetzen.</translation>
    </message>
    <message>
        <source>%1 was refused to your key on %2: %3; choose another model.</source>
        <comment>model, date, why</comment>
        <translation>%1 wurde Ihrem Schlüssel am %2 verweigert: %3; wählen Sie ein anderes Modell.</translation>
    </message>
</context>
<context>
    <name>fusion::FusionPanelReader</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>It failed without a reason.</source>
        <translation>Es schlug ohne Angabe eines Grundes fehl.</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2)</source>
        <comment>what a provider said</comment>
        <translation>%1 (HTTP-Status %2)</translation>
    </message>
</context>
<context>
    <name>fusion::FusionRun</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>Es gibt keine Verbindung „%1“.</translation>
    </message>
    <message>
        <source>The judge&apos;s comparison could not be read: %1</source>
        <translation>Der Vergleich des Richters konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The panel has no synthesizer.</source>
        <translation>Das Panel hat keinen Synthesizer.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Richter</translation>
    </message>
</context>
<context>
    <name>fusion::FusionSettings</name>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be a list of one to eight models</source>
        <translation>muss eine Liste von einem bis acht Modellen sein</translation>
    </message>
    <message>
        <source>must be a list of at most eight tools, each an object with a “type”</source>
        <translation>muss eine Liste von höchstens acht Werkzeugen sein, jedes ein Objekt mit einem „type“</translation>
    </message>
    <message>
        <source>must be a number from 0 to 2</source>
        <translation>muss eine Zahl von 0 bis 2 sein</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>muss eines hiervon sein: %1</translation>
    </message>
    <message>
        <source>%1.%2 %3; it is not sent.</source>
        <comment>a place in a panel file, a member there, what is wrong</comment>
        <translation>%1.%2 %3; es wird nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>fusion::GeminiDecoder</name>
    <message>
        <source>Part of the reply is not the JSON it should be.</source>
        <translation>Ein Teil der Serverantwort ist nicht das erwartete JSON.</translation>
    </message>
    <message>
        <source>The reply is not the JSON it should be.</source>
        <translation>Die Serverantwort ist nicht das erwartete JSON.</translation>
    </message>
    <message>
        <source>The question was blocked (%1).</source>
        <translation>Die Frage wurde blockiert (%1).</translation>
    </message>
    <message>
        <source>The reply ended early, without its end mark.</source>
        <translation>Die Serverantwort endete zu früh, ohne Endmarke.</translation>
    </message>
    <message>
        <source>A content filter stopped the answer (%1).</source>
        <translation>Ein Inhaltsfilter hat die Antwort angehalten (%1).</translation>
    </message>
    <message>
        <source>The model stopped with an error (%1).</source>
        <translation>Das Modell hat mit einem Fehler abgebrochen (%1).</translation>
    </message>
</context>
<context>
    <name>fusion::GeminiList</name>
    <message>
        <source>The reply is not a list of models.</source>
        <translation>Die Antwort des Servers ist keine Modellliste.</translation>
    </message>
</context>
<context>
    <name>fusion::GuardedFetch</name>
    <message>
        <source>The page took too long.</source>
        <translation>Die Seite brauchte zu lange.</translation>
    </message>
    <message>
        <source>%1 is not among the places that may be read.</source>
        <translation>%1 gehört nicht zu den Websites, die gelesen werden dürfen.</translation>
    </message>
    <message>
        <source>%1 leads nowhere.</source>
        <translation>%1 führt nirgendwohin.</translation>
    </message>
    <message>
        <source>%1 leads from page to page.</source>
        <translation>%1 führt von Seite zu Seite.</translation>
    </message>
</context>
<context>
    <name>fusion::GuestDialog</name>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Add an Answer from Elsewhere</source>
        <translation>Eine Antwort von anderswo hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Where it is from</source>
        <translation>&amp;Herkunft</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>The &amp;answer</source>
        <translation>Die Ant&amp;wort</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Fügen Sie sie hier ein</translation>
    </message>
    <message>
        <source>It becomes a guest seat. The judge reads it without its name, like the others, once you let it judge again. Adding it sends nothing and costs nothing.</source>
        <translation>Sie wird zu einem Gastplatz. Der Richter liest sie ohne ihren Namen, wie die anderen, sobald Sie ihn erneut vergleichen lassen. Das Hinzufügen sendet nichts und kostet nichts.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
</context>
<context>
    <name>fusion::HandsOn</name>
    <message>
        <source>the synthesis</source>
        <translation>Synthese</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>&amp;Ask About This…</source>
        <translation>Dazu &amp;fragen…</translation>
    </message>
    <message>
        <source>&amp;Swap the Model…</source>
        <translation>Modell &amp;tauschen…</translation>
    </message>
    <message>
        <source>&amp;Compare Versions…</source>
        <translation>Versionen &amp;vergleichen…</translation>
    </message>
</context>
<context>
    <name>fusion::History</name>
    <message>
        <source>%1 is a database of another program; it was left as it is</source>
        <translation>%1 ist die Datenbank eines anderen Programms; sie blieb unverändert</translation>
    </message>
    <message>
        <source>The copy made before updating the history is not sound; nothing was changed</source>
        <translation>Die vor der Aktualisierung des Verlaufs angelegte Kopie ist nicht einwandfrei; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>There is no conversation %1</source>
        <comment>%1 is an id</comment>
        <translation>Es gibt keine Unterhaltung %1</translation>
    </message>
    <message>
        <source>There is no turn %1</source>
        <comment>%1 is an id</comment>
        <translation>Es gibt keine Runde %1</translation>
    </message>
    <message>
        <source>The history is open in another window or command; nothing of this one is saved</source>
        <translation>Der Verlauf ist in einem anderen Fenster oder Befehl geöffnet; hier wird nichts gespeichert</translation>
    </message>
    <message>
        <source>The file %1 cannot be made</source>
        <translation>Die Datei %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Saving works again. Nothing is lost.</source>
        <translation>Das Speichern funktioniert wieder. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1; the new history is %2, both in %3.</source>
        <comment>file, file, folder</comment>
        <translation>Die beschädigte Datei blieb als %1 erhalten; der neue Verlauf ist %2, beide in %3.</translation>
    </message>
    <message>
        <source>The history was damaged, and nothing in it could be read. A new one was begun.</source>
        <translation>Der Verlauf war beschädigt, und nichts darin war lesbar. Ein neuer wurde begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged. %n turn(s) were recovered from it.</source>
        <translation>
            <numerusform>Der Verlauf war beschädigt. %n Runde wurde daraus gerettet.</numerusform>
            <numerusform>Der Verlauf war beschädigt. %n Runden wurden daraus gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n turn(s) nothing could be read.</source>
        <translation>
            <numerusform>Von %n Runde war nichts lesbar.</numerusform>
            <numerusform>Von %n Runden war nichts lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. It can be read here, but nothing new is saved; install the newer version</source>
        <translation>Der Verlauf wurde von einer neueren Version dieses Programms geschrieben. Er kann hier gelesen werden, aber nichts Neues wird gespeichert; installieren Sie die neuere Version</translation>
    </message>
    <message>
        <source>a table is missing</source>
        <translation>eine Tabelle fehlt</translation>
    </message>
</context>
<context>
    <name>fusion::HistoryCommand</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::HitDelegate</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Angehängte Datei</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <comment>label</comment>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Reasoning of seat %1</source>
        <comment>label</comment>
        <translation>Gedankengang von Platz %1</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Richter</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthese</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>part of a turn, title of the conversation</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>fusion::HostedAnalysis</name>
    <message>
        <source>%1: %2</source>
        <comment>model, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Covered by some</source>
        <translation>Nur von einigen behandelt</translation>
    </message>
    <message>
        <source>Said by one</source>
        <translation>Nur von einem gesagt</translation>
    </message>
    <message>
        <source>Said by nobody</source>
        <translation>Von niemandem gesagt</translation>
    </message>
</context>
<context>
    <name>fusion::Http</name>
    <message>
        <source>The reply&apos;s headers are too long.</source>
        <translation>Die Kopfzeilen der Serverantwort sind zu lang.</translation>
    </message>
    <message>
        <source>The reply is longer than %1 MB and was cut off.</source>
        <translation>Die Serverantwort ist länger als %1&#xa0;MB und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2</source>
        <translation>Das Zertifikat von %1 wurde nicht akzeptiert: %2</translation>
    </message>
    <message>
        <source>%1 closed the connection before the reply was complete.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message numerus="yes">
        <source>No connection within %n second(s).</source>
        <translation>
            <numerusform>Keine Verbindung innerhalb von %n Sekunde.</numerusform>
            <numerusform>Keine Verbindung innerhalb von %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came for %n second(s).</source>
        <translation>
            <numerusform>%n Sekunde lang kam nichts an.</numerusform>
            <numerusform>%n Sekunden lang kam nichts an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signs of life, but no answer for %n second(s).</source>
        <translation>
            <numerusform>%n Sekunde lang nur Lebenszeichen, aber keine Antwort.</numerusform>
            <numerusform>%n Sekunden lang nur Lebenszeichen, aber keine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not finished after %n second(s).</source>
        <translation>
            <numerusform>Nach %n Sekunde nicht fertig.</numerusform>
            <numerusform>Nach %n Sekunden nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points to another address (%2). Nothing was sent there, because the key belongs to the configured address only.</source>
        <translation>%1 verweist auf eine andere Adresse (%2). Dorthin wurde nichts gesendet, denn der Schlüssel gehört nur zur eingerichteten Adresse.</translation>
    </message>
</context>
<context>
    <name>fusion::HttpChat</name>
    <message>
        <source>The address answered with a web page instead of a model&apos;s reply.</source>
        <translation>Die Adresse lieferte eine Webseite statt der Antwort eines Modells.</translation>
    </message>
    <message>
        <source>One event of the reply is too long to be read.</source>
        <translation>Ein Ereignis der Serverantwort ist zu lang, um gelesen zu werden.</translation>
    </message>
</context>
<context>
    <name>fusion::HttpFailure</name>
    <message>
        <source>The provider reported an error without saying which.</source>
        <translation>Der Anbieter hat einen Fehler gemeldet, ohne ihn zu benennen.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
</context>
<context>
    <name>fusion::ImageBytes</name>
    <message>
        <source>the picture is damaged or cut off</source>
        <translation>das Bild ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>pictures that move are not taken; attach a single picture</source>
        <translation>bewegte Bilder werden nicht angenommen; hängen Sie ein einzelnes Bild an</translation>
    </message>
    <message>
        <source>only PNG, JPEG, WebP and GIF pictures are taken</source>
        <translation>nur Bilder in PNG, JPEG, WebP und GIF werden angenommen</translation>
    </message>
    <message>
        <source>the picture is too large, %1 × %2 pixels; at most %3 million are taken</source>
        <translation>das Bild ist zu groß, %1 × %2 Pixel; höchstens %3 Millionen werden angenommen</translation>
    </message>
</context>
<context>
    <name>fusion::ImportCommand</name>
    <message>
        <source>%1 conversations from %2</source>
        <comment>number, a program</comment>
        <translation>%1 Unterhaltungen aus %2</translation>
    </message>
</context>
<context>
    <name>fusion::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Map, claims and synthesis</source>
        <translation>Karte, Aussagen und Synthese</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>S&amp;ynthesis</source>
        <translation>S&amp;ynthese</translation>
    </message>
    <message>
        <source>Claims &amp;by Seats</source>
        <translation>Aussagen nach P&amp;lätzen</translation>
    </message>
    <message>
        <source>Show map, claims and synthesis below the answers</source>
        <translation>Karte, Aussagen und Synthese unter den Antworten zeigen</translation>
    </message>
    <message>
        <source>Fold map, claims and synthesis away</source>
        <translation>Karte, Aussagen und Synthese einklappen</translation>
    </message>
    <message>
        <source>Con&amp;flicts</source>
        <translation>K&amp;onflikte</translation>
    </message>
    <message>
        <source>Sou&amp;rces</source>
        <translation>&amp;Quellen</translation>
    </message>
</context>
<context>
    <name>fusion::JsonCall</name>
    <message>
        <source>The answer is no JSON object.</source>
        <translation>Die Antwort ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>fusion::KeyField</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>Zustand des Schlüssels</translation>
    </message>
    <message>
        <source>Saving the key in the keychain…</source>
        <translation>Der Schlüssel wird im Schlüsselbund gespeichert…</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>A key is there. It is kept in the system&apos;s keychain and never shown again.</source>
        <translation>Ein Schlüssel ist vorhanden. Er liegt im Schlüsselbund des Systems und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>The key goes into the system&apos;s keychain, nowhere else.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund des Systems und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>The key is used until the program ends, and written nowhere.</source>
        <translation>Der Schlüssel wird verwendet, bis das Programm endet, und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>A key is there. Type to replace it.</source>
        <translation>Ein Schlüssel ist vorhanden. Tippen Sie, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>The key comes from the environment (%1). It is never stored.</source>
        <comment>name of a variable</comment>
        <translation>Der Schlüssel kommt aus der Umgebung (%1). Er wird nie gespeichert.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be read now. A key can be used for this session only.</source>
        <translation>Der Schlüsselbund des Systems ist jetzt nicht lesbar. Ein Schlüssel kann nur für diese Sitzung verwendet werden.</translation>
    </message>
    <message>
        <source>Use for This Session Onl&amp;y</source>
        <translation>Nur &amp;für diese Sitzung verwenden</translation>
    </message>
</context>
<context>
    <name>fusion::KeyRing</name>
    <message>
        <source>This session uses no keychain</source>
        <translation>Diese Sitzung verwendet keinen Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>fusion::KeychainStore</name>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>No keychain was found</source>
        <translation>Es wurde kein Schlüsselbund gefunden</translation>
    </message>
    <message>
        <source>A key cannot be empty or contain a null character</source>
        <translation>Ein Schlüssel darf weder leer sein noch ein Nullzeichen enthalten</translation>
    </message>
</context>
<context>
    <name>fusion::LadderBar</name>
    <message>
        <source>One seat was asked, as this panel&apos;s rules say.</source>
        <translation>Ein Platz wurde gefragt, wie es die Regeln dieses Panels vorsehen.</translation>
    </message>
    <message>
        <source>Stopped: the seats asked first agree by %1 %, and %2 % are enough.</source>
        <translation>Dabei blieb es: Die zuerst gefragten Plätze stimmen zu %1&#xa0;% überein, und %2&#xa0;% genügen.</translation>
    </message>
    <message>
        <source>Went on to all seats: those asked first agree by only %1 %, below %2 %.</source>
        <translation>Alle Plätze wurden gefragt: Die zuerst gefragten stimmen nur zu %1&#xa0;% überein, weniger als %2&#xa0;%.</translation>
    </message>
    <message>
        <source>Went on to all seats: too few of those asked first answered to be compared.</source>
        <translation>Alle Plätze wurden gefragt: Von den zuerst gefragten haben zu wenige geantwortet, um sie zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were not made</source>
        <translation>
            <numerusform>%n Aufruf unterblieb</numerusform>
            <numerusform>%n Aufrufe unterblieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; what they would have cost is not known.</source>
        <comment>calls that were not made</comment>
        <translation>%1; was das gekostet hätte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1, which saved an estimated %2.</source>
        <comment>calls that were not made; amount</comment>
        <translation>%1, was schätzungsweise %2 gespart hat.</translation>
    </message>
    <message>
        <source>Ask More Seats</source>
        <translation>Weitere Plätze fragen</translation>
    </message>
    <message>
        <source>The answers that are there are used; nobody is asked twice.</source>
        <translation>Die vorhandenen Antworten werden verwendet; niemand wird zweimal gefragt.</translation>
    </message>
</context>
<context>
    <name>fusion::LinkOpener</name>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>A model&apos;s text links to %1.</source>
        <translation>Der Text eines Modells verweist auf %1.</translation>
    </message>
    <message>
        <source>A model&apos;s text links to an e-mail address.</source>
        <translation>Der Text eines Modells verweist auf eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Write E-mail</source>
        <translation>E-Mail &amp;schreiben</translation>
    </message>
</context>
<context>
    <name>fusion::LocalServersBox</name>
    <message>
        <source>&amp;Look for Local Servers</source>
        <translation>&amp;Lokale Server suchen</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, llama.cpp, Jan and vLLM, where they usually listen on this machine</source>
        <translation>Ollama, LM Studio, llama.cpp, Jan und vLLM, dort, wo sie auf diesem Rechner üblicherweise lauschen</translation>
    </message>
    <message>
        <source>Local model servers</source>
        <translation>Lokale Modellserver</translation>
    </message>
    <message>
        <source>None was found. Start one, then look again.</source>
        <translation>Es wurde keiner gefunden. Starten Sie einen und suchen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>Add %1 (%n model(s))</source>
        <translation>
            <numerusform>%1 hinzufügen (%n Modell)</numerusform>
            <numerusform>%1 hinzufügen (%n Modelle)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::MadeFileFlow</name>
    <message>
        <source>“%1” is a program, or could start one. It is not opened; it can be saved.</source>
        <comment>name of a file</comment>
        <translation>„%1“ ist ein Programm oder könnte eines starten. Die Datei wird nicht geöffnet; sie kann gespeichert werden.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Diese Datei öffnen?</translation>
    </message>
    <message>
        <source>“%1” was made by the model on %2.</source>
        <comment>name of a file, a seat</comment>
        <translation>„%1“ wurde von dem Modell auf %2 gemacht.</translation>
    </message>
    <message>
        <source>A copy of it (%1) is opened in the program that this system uses for such files. Nobody has checked what is in it.</source>
        <comment>size</comment>
        <translation>Eine Kopie davon (%1) wird in dem Programm geöffnet, das dieses System für solche Dateien verwendet. Niemand hat geprüft, was darin steht.</translation>
    </message>
    <message>
        <source>&amp;Open a Copy</source>
        <translation>Eine &amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <comment>name of a file</comment>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Save a File That a Model Made</source>
        <translation>Datei eines Modells speichern</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>“%1” holds no text that a judge could read.</source>
        <comment>name of a file</comment>
        <translation>„%1“ enthält keinen Text, den ein Richter lesen könnte.</translation>
    </message>
    <message>
        <source>The judge can be given a file when the turn is over.</source>
        <translation>Der Richter kann eine Datei bekommen, wenn die Runde vorbei ist.</translation>
    </message>
    <message>
        <source>Give this file to the judge?</source>
        <translation>Diese Datei dem Richter geben?</translation>
    </message>
    <message>
        <source>The judge compares the answers once more and is given “%1” of %2 to read.</source>
        <comment>name of a file, a seat</comment>
        <translation>Der Richter vergleicht die Antworten noch einmal und bekommt „%1“ von %2 zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of it are sent, marked as data. This costs one more call; what the judge said before stays.</source>
        <translation>
            <numerusform>%n Zeichen davon wird gesendet, als Daten gekennzeichnet. Das kostet einen weiteren Aufruf; was der Richter vorher sagte, bleibt.</numerusform>
            <numerusform>%n Zeichen davon werden gesendet, als Daten gekennzeichnet. Das kostet einen weiteren Aufruf; was der Richter vorher sagte, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Judge Again with It</source>
        <translation>Damit &amp;erneut vergleichen</translation>
    </message>
    <message>
        <source>A file that a model made</source>
        <translation>Eine Datei, die ein Modell gemacht hat</translation>
    </message>
</context>
<context>
    <name>fusion::MadeFileList</name>
    <message>
        <source>Files that %1 made</source>
        <comment>seat</comment>
        <translation>Dateien, die %1 gemacht hat</translation>
    </message>
    <message>
        <source>File %1 of %2, %3</source>
        <comment>name, seat, size</comment>
        <translation>Datei %1 von %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Let the Judge Read It…</source>
        <translation>Den Den &amp;RichterRichter lesen lassen …</translation>
    </message>
</context>
<context>
    <name>fusion::MainWindow</name>
    <message>
        <source>Fusion Chatroom</source>
        <translation>Fusion Chatroom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, what is left</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fusion::MapView</name>
    <message>
        <source>Judge Again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Map of the answers</source>
        <translation>Karte der Antworten</translation>
    </message>
    <message>
        <source>Let the judge compare the answers again</source>
        <translation>Den Richter die Antworten erneut vergleichen lassen</translation>
    </message>
    <message>
        <source>Compared on this machine, without a model</source>
        <translation>Auf diesem Rechner verglichen, ohne Modell</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>symbol and name of a part of the map, number of its points</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>What Was Sent</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>What was sent to the judge</source>
        <translation>Anfrage an den Richter</translation>
    </message>
    <message>
        <source>Found Here, Not Mentioned by the Judge</source>
        <translation>Hier gefunden, vom Richter nicht erwähnt</translation>
    </message>
    <message>
        <source>Figures, names and code that the comparison on this machine found to differ.</source>
        <translation>Zahlen, Namen und Codestellen, die laut dem Vergleich auf diesem Rechner voneinander abweichen.</translation>
    </message>
    <message>
        <source>How Far the Seats Agree</source>
        <translation>Wie weit die Plätze übereinstimmen</translation>
    </message>
    <message>
        <source>▲ Found Here, Not Mentioned by the Judge (%1)</source>
        <comment>number of points</comment>
        <translation>▲ Hier gefunden, vom Richter nicht erwähnt (%1)</translation>
    </message>
</context>
<context>
    <name>fusion::MarkdownItem</name>
    <message>
        <source>Code copied</source>
        <translation>Code kopiert</translation>
    </message>
    <message>
        <source>Link: %1, %2</source>
        <translation>Link: %1, %2</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Copy code, button</source>
        <translation>Code kopieren, Schaltfläche</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>fusion::Memory</name>
    <message>
        <source>In a follow-up, each seat sees the earlier questions and its own answers, never another seat&apos;s; judge and synthesizer see the earlier questions and final answers.</source>
        <translation>Bei einer Folgefrage sieht jeder Platz die früheren Fragen und seine eigenen Antworten, nie die eines anderen Platzes; Richter und Synthesizer sehen die früheren Fragen und endgültigen Antworten.</translation>
    </message>
</context>
<context>
    <name>fusion::MessagesDecoder</name>
    <message>
        <source>Part of the reply is not the JSON it should be.</source>
        <translation>Ein Teil der Serverantwort ist nicht das erwartete JSON.</translation>
    </message>
    <message>
        <source>The reply is not the JSON it should be.</source>
        <translation>Die Serverantwort ist nicht das erwartete JSON.</translation>
    </message>
    <message>
        <source>The reply ended early, without its end mark.</source>
        <translation>Die Serverantwort endete zu früh, ohne Endmarke.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>Das Modell hat die Antwort verweigert.</translation>
    </message>
    <message>
        <source>The model declined to answer (%1).</source>
        <translation>Das Modell hat die Antwort verweigert (%1).</translation>
    </message>
</context>
<context>
    <name>fusion::ModelGate</name>
    <message>
        <source>the key has no permission for it</source>
        <translation>der Schlüssel hat dafür keine Berechtigung</translation>
    </message>
    <message>
        <source>the provider does not know it, or not for this key</source>
        <translation>der Anbieter kennt es nicht, oder nicht für diesen Schlüssel</translation>
    </message>
    <message>
        <source>it is not offered in your region</source>
        <translation>es wird in Ihrer Region nicht angeboten</translation>
    </message>
    <message>
        <source>the account&apos;s privacy settings rule out everybody who serves it</source>
        <translation>die Datenschutzeinstellungen des Kontos schließen alle aus, die es anbieten</translation>
    </message>
    <message>
        <source>nobody who serves it meets the conditions of the account or the seat</source>
        <translation>niemand, der es anbietet, erfüllt die Bedingungen des Kontos oder des Platzes</translation>
    </message>
    <message>
        <source>its provider no longer serves it</source>
        <translation>sein Anbieter bietet es nicht mehr an</translation>
    </message>
    <message>
        <source>its free variant has ended</source>
        <translation>seine kostenlose Variante gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the provider wants the organization to be verified first</source>
        <translation>der Anbieter verlangt, dass die Organisation zuerst überprüft wird</translation>
    </message>
</context>
<context>
    <name>fusion::ModelShelf</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Search models by name, maker or id</source>
        <translation>Modelle nach Name, Hersteller oder Kennung suchen</translation>
    </message>
    <message>
        <source>Enter puts the model into the next free seat, Space picks it up to be carried to a place.</source>
        <translation>Eingabe setzt das Modell auf den nächsten freien Platz, die Leertaste nimmt es auf, um es zu einem Platz zu tragen.</translation>
    </message>
    <message>
        <source>Number of models shown</source>
        <translation>Anzahl der gezeigten Modelle</translation>
    </message>
    <message>
        <source>Show only this connection</source>
        <translation>Nur diese Verbindung zeigen</translation>
    </message>
    <message>
        <source>Show only this maker</source>
        <translation>Nur diesen Hersteller zeigen</translation>
    </message>
    <message>
        <source>Highest price per million output tokens</source>
        <translation>Höchster Preis je Million Ausgabe-Token</translation>
    </message>
    <message>
        <source>Any price</source>
        <translation>Jeder Preis</translation>
    </message>
    <message>
        <source>≤ %1 / M</source>
        <comment>a price per million tokens</comment>
        <translation>≤ %1 / Mio.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Sort models by</source>
        <translation>Modelle sortieren</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>Nach Preis</translation>
    </message>
    <message>
        <source>By context</source>
        <translation>Nach Kontext</translation>
    </message>
    <message>
        <source>Only models with: %1</source>
        <comment>an ability</comment>
        <translation>Nur Modelle mit: %1</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>All makers</source>
        <translation>Alle Hersteller</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>No model matches. Search for less, or widen the filters.</source>
        <translation>Kein Modell passt. Suchen Sie nach weniger Wörtern oder erweitern Sie die Filter.</translation>
    </message>
    <message>
        <source>There is no connection yet. A connection says where models are and with which key.</source>
        <translation>Es gibt noch keine Verbindung. Eine Verbindung sagt, wo Modelle sind und mit welchem Schlüssel.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Loading models…</source>
        <translation>Modelle werden geladen…</translation>
    </message>
    <message>
        <source>The connections offer no models.</source>
        <translation>Die Verbindungen bieten keine Modelle an.</translation>
    </message>
    <message>
        <source>Put into the next free &amp;seat</source>
        <translation>Auf den nächsten freien &amp;Platz setzen</translation>
    </message>
    <message>
        <source>Make it the &amp;judge</source>
        <translation>Zum &amp;Richter machen</translation>
    </message>
    <message>
        <source>Make it the s&amp;ynthesizer</source>
        <translation>Zum &amp;Synthesizer machen</translation>
    </message>
    <message>
        <source>&amp;Pick up and carry</source>
        <translation>&amp;Aufnehmen und tragen</translation>
    </message>
    <message>
        <source>%1 leaves the panel when you let go here.</source>
        <comment>a model</comment>
        <translation>%1 verlässt das Panel, wenn Sie hier loslassen.</translation>
    </message>
</context>
<context>
    <name>fusion::ModelWords</name>
    <message>
        <source>Tools</source>
        <comment>ability of a model</comment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <comment>ability of a model</comment>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Structured output</source>
        <comment>ability of a model</comment>
        <translation>Strukturierte Ausgabe</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>ability of a model</comment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>ability of a model</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>ability of a model</comment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Token limit</source>
        <comment>ability of a model</comment>
        <translation>Token-Grenze</translation>
    </message>
    <message>
        <source>context ?</source>
        <comment>the catalog does not tell the context length</comment>
        <translation>Kontext ?</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions of tokens</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1K</source>
        <comment>thousands of tokens</comment>
        <translation>%1K</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>free</source>
        <comment>price of a model</comment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>%1 in · %2 out</source>
        <comment>prices per million tokens</comment>
        <translation>%1 Eing. · %2 Ausg.</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>%1 je Million Token</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>liest %1 Token</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>of a model that its provider no longer serves</comment>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date on which a model is withdrawn</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>stands for %1</source>
        <comment>an alias, its model</comment>
        <translation>steht für %1</translation>
    </message>
    <message>
        <source>other prices for long questions or at some hours</source>
        <translation>andere Preise bei langen Fragen oder zu manchen Zeiten</translation>
    </message>
</context>
<context>
    <name>fusion::ModelsCommand</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>Es gibt keine Verbindung „%1“.</translation>
    </message>
</context>
<context>
    <name>fusion::Money</name>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>&lt;$%1</source>
        <comment>less than an amount</comment>
        <translation>&lt;%1&#xa0;$</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a price</comment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>fusion::MoneyField</name>
    <message>
        <source>$</source>
        <comment>US dollars, before an amount</comment>
        <translation>$</translation>
    </message>
</context>
<context>
    <name>fusion::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>fusion::OllamaDecoder</name>
    <message>
        <source>Part of the reply is not the JSON it should be.</source>
        <translation>Ein Teil der Serverantwort ist nicht das erwartete JSON.</translation>
    </message>
    <message>
        <source>The model wrote arguments that are not valid JSON.</source>
        <translation>Das Modell hat Argumente geschrieben, die kein gültiges JSON sind.</translation>
    </message>
    <message>
        <source>The reply ended early, without its end mark.</source>
        <translation>Die Serverantwort endete zu früh, ohne Endmarke.</translation>
    </message>
</context>
<context>
    <name>fusion::OllamaModels</name>
    <message>
        <source>The reply is not a list of models.</source>
        <translation>Die Antwort des Servers ist keine Modellliste.</translation>
    </message>
</context>
<context>
    <name>fusion::OpenFlow</name>
    <message>
        <source>Open a Run, or Import Conversations</source>
        <translation>Lauf öffnen oder Unterhaltungen importieren</translation>
    </message>
    <message>
        <source>Runs and exported conversations (OpenRouter, ChatGPT, Open WebUI) (%1)</source>
        <translation>Läufe und exportierte Unterhaltungen (OpenRouter, ChatGPT, Open WebUI) (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <comment>name of a file</comment>
        <translation>„%1“ wird gelesen…</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <comment>name of a file, why</comment>
        <translation>„%1“ kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is open in a window of its own.</source>
        <comment>name of a file</comment>
        <translation>„%1“ ist in einem eigenen Fenster geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n conversation(s)</source>
        <translation>
            <numerusform>Importiert: %n Unterhaltung</numerusform>
            <numerusform>Importiert: %n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> from %1, with %n question(s).</source>
        <comment>a program</comment>
        <translation>
            <numerusform> aus %1, mit %n Frage.</numerusform>
            <numerusform> aus %1, mit %n Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing: %1 of %2 conversations…</source>
        <translation>Import läuft: %1 von %2 Unterhaltungen…</translation>
    </message>
    <message numerus="yes">
        <source>Importing stopped after %n conversation(s): %1.</source>
        <translation>
            <numerusform>Der Import endete nach %n Unterhaltung: %1.</numerusform>
            <numerusform>Der Import endete nach %n Unterhaltungen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::OpenRouterSignIn</name>
    <message>
        <source>Fusion Chatroom has got its answer. You can close this page.</source>
        <translation>Fusion Chatroom hat die Antwort erhalten. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Signing in was declined in the browser.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>The code is wrong or no longer good.</source>
        <translation>Der Code ist falsch oder nicht mehr gültig.</translation>
    </message>
    <message>
        <source>The answer holds no key.</source>
        <translation>Die Antwort enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation>Aus dem Browser kam nicht rechtzeitig eine Rückmeldung.</translation>
    </message>
</context>
<context>
    <name>fusion::PageText</name>
    <message>
        <source>%1 is no text that could be read (%2).</source>
        <translation>%1 ist kein lesbarer Text (%2).</translation>
    </message>
</context>
<context>
    <name>fusion::PanelBuilder</name>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>&amp;Use the Nearest You Have</source>
        <translation>Nächstliegende ve&amp;rwenden</translation>
    </message>
    <message>
        <source>Drag a model onto a place, or press Space to pick it up and again to put it down.</source>
        <translation>Ziehen Sie ein Modell auf einen Platz, oder nehmen Sie es mit der Leertaste auf und legen Sie es mit ihr wieder ab.</translation>
    </message>
    <message>
        <source>Rules: when to stop waiting, and what may be seen</source>
        <translation>Regeln: wann das Warten endet und was zu sehen sein darf</translation>
    </message>
    <message>
        <source>open the panel “%1”</source>
        <comment>undo text</comment>
        <translation>– Panel „%1“ öffnen</translation>
    </message>
    <message>
        <source>About %1 a question</source>
        <comment>money</comment>
        <translation>Etwa %1 pro Frage</translation>
    </message>
    <message>
        <source>adapt the panel</source>
        <comment>undo text</comment>
        <translation>– Panel anpassen</translation>
    </message>
    <message>
        <source>Carrying %1: arrow keys choose the place, Enter puts it down, Esc lets it go.</source>
        <comment>a model</comment>
        <translation>%1 aufgenommen: Pfeiltasten wählen den Platz, Eingabe legt es ab, Esc lässt es los.</translation>
    </message>
</context>
<context>
    <name>fusion::PanelEdits</name>
    <message>
        <source>put %1 into %2</source>
        <comment>undo text: model, place</comment>
        <translation>– %1 in „%2“ einsetzen</translation>
    </message>
    <message>
        <source>swap %1 and %2</source>
        <comment>undo text: two places</comment>
        <translation>– „%1“ und „%2“ tauschen</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <comment>undo text: two places</comment>
        <translation>– „%1“ nach „%2“ verschieben</translation>
    </message>
    <message>
        <source>copy %1 to %2</source>
        <comment>undo text: two places</comment>
        <translation>– „%1“ nach „%2“ kopieren</translation>
    </message>
    <message>
        <source>remove %1</source>
        <comment>undo text: a place</comment>
        <translation>– „%1“ entfernen</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <comment>undo text: a place</comment>
        <translation>– „%1“ duplizieren</translation>
    </message>
    <message>
        <source>switch %1 on</source>
        <comment>undo text: a place</comment>
        <translation>– „%1“ einschalten</translation>
    </message>
    <message>
        <source>switch %1 off</source>
        <comment>undo text: a place</comment>
        <translation>– „%1“ ausschalten</translation>
    </message>
    <message>
        <source>change settings of %1</source>
        <comment>undo text: a place</comment>
        <translation>– Einstellungen von „%1“ ändern</translation>
    </message>
    <message>
        <source>rename a seat to %1</source>
        <comment>undo text: a label</comment>
        <translation>– Platz in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>colour %1</source>
        <comment>undo text: a place</comment>
        <translation>– Farbe von „%1“ ändern</translation>
    </message>
    <message>
        <source>change the rules</source>
        <comment>undo text: a panel&apos;s quorum and limits</comment>
        <translation>– Regeln ändern</translation>
    </message>
    <message>
        <source>describe the panel</source>
        <comment>undo text</comment>
        <translation>– Panel beschreiben</translation>
    </message>
    <message>
        <source>rename the panel to %1</source>
        <comment>undo text: a name</comment>
        <translation>– Panel in „%1“ umbenennen</translation>
    </message>
</context>
<context>
    <name>fusion::PanelFile</name>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message numerus="yes">
        <source>may have at most %n character(s)</source>
        <translation>
            <numerusform>darf höchstens %n Zeichen haben</numerusform>
            <numerusform>darf höchstens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>muss eine Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a place in a panel file, what is wrong</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 looks like a key and is not kept: keys belong to a connection.</source>
        <translation>%1 sieht wie ein Schlüssel aus und wird nicht übernommen: Schlüssel gehören zu einer Verbindung.</translation>
    </message>
    <message>
        <source>%1 is not known to this version; it is kept as it is.</source>
        <translation>%1 ist dieser Version nicht bekannt; es bleibt unverändert erhalten.</translation>
    </message>
    <message>
        <source>needs both a connection and an id</source>
        <translation>braucht sowohl eine Verbindung als auch eine Kennung</translation>
    </message>
    <message>
        <source>must look like #3366cc</source>
        <translation>muss wie #3366cc aussehen</translation>
    </message>
    <message numerus="yes">
        <source>may hold at most %n seat(s)</source>
        <translation>
            <numerusform>darf höchstens %n Platz enthalten</numerusform>
            <numerusform>darf höchstens %n Plätze enthalten</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>muss eine Liste von Objekten sein</translation>
    </message>
    <message>
        <source>has the label &quot;%1&quot; twice</source>
        <translation>enthält die Bezeichnung „%1“ doppelt</translation>
    </message>
    <message>
        <source>must be one of all, scouts, one</source>
        <translation>muss eines hiervon sein: all, scouts, one</translation>
    </message>
</context>
<context>
    <name>fusion::PanelHeader</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>P&amp;anel:</source>
        <translation>Pa&amp;nel:</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save Panel As</source>
        <translation>Panel speichern unter</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Um&amp;benennen…</translation>
    </message>
    <message>
        <source>Rename Panel</source>
        <translation>Panel umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>%1 (preset)</source>
        <translation>%1 (Vorlage)</translation>
    </message>
    <message>
        <source>My panel</source>
        <translation>Mein Panel</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>The panel “%1” is saved.</source>
        <translation>Das Panel „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>The panel is now called “%1”.</source>
        <translation>Das Panel heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>The panel “%1” is deleted.</source>
        <translation>Das Panel „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Import a Panel</source>
        <translation>Panel importieren</translation>
    </message>
    <message>
        <source>Panels (*.json)</source>
        <translation>Panels (*.json)</translation>
    </message>
    <message>
        <source>Export the Panel</source>
        <translation>Panel exportieren</translation>
    </message>
    <message>
        <source>The panel is exported. The file holds no key.</source>
        <translation>Das Panel ist exportiert. Die Datei enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>More to do with this panel</source>
        <translation>Weitere Aktionen für dieses Panel</translation>
    </message>
    <message>
        <source>Save the panel</source>
        <translation>Panel speichern</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>Neues Panel</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a panel, since it was saved</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>a panel</comment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>There is already a panel “%1”.</source>
        <translation>Es gibt schon ein Panel „%1“.</translation>
    </message>
    <message>
        <source>&amp;Replace It</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>“%1” is a copy.</source>
        <translation>„%1“ ist eine Kopie.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The panel “%1” is imported.</source>
        <translation>Das Panel „%1“ ist importiert.</translation>
    </message>
</context>
<context>
    <name>fusion::PanelRules</name>
    <message>
        <source>The &amp;judge sees no model names</source>
        <translation>&amp;Der Richter sieht keine Modellnamen</translation>
    </message>
    <message>
        <source>Onl&amp;y models on this machine</source>
        <translation>Nur Modelle auf diesem Re&amp;chner</translation>
    </message>
    <message>
        <source>Rules of the panel</source>
        <translation>Regeln des Panels</translation>
    </message>
    <message>
        <source>Enou&amp;gh answers</source>
        <translation>Genug Antw&amp;orten</translation>
    </message>
    <message>
        <source>Then &amp;wait for the others</source>
        <translation>Danach auf die übrigen &amp;warten</translation>
    </message>
    <message>
        <source>Give u&amp;p on a seat after</source>
        <translation>&amp;Platz aufgeben nach</translation>
    </message>
    <message>
        <source>Or when it is &amp;quiet for</source>
        <translation>Oder bei Stille &amp;von</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Once so many seats have answered, the others have only the time below. With fewer seats, all are waited for.</source>
        <translation>Sobald so viele Plätze geantwortet haben, bleibt den übrigen nur die Zeit darunter. Bei weniger Plätzen wird auf alle gewartet.</translation>
    </message>
    <message>
        <source>Answers are compared under letters, so that no name sways the judge.</source>
        <translation>Antworten werden unter Buchstaben verglichen, damit kein Name den Richter beeinflusst.</translation>
    </message>
    <message>
        <source>Refuses every seat, judge and synthesizer that would send something elsewhere.</source>
        <translation>Lehnt jeden Platz, Richter und Synthesizer ab, der etwas anderswohin senden würde.</translation>
    </message>
    <message>
        <source>What &amp;it is for</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>What the panel is for</source>
        <translation>Zweck des Panels</translation>
    </message>
    <message>
        <source>Seats asked first</source>
        <translation>Zuerst gefragte Plätze</translation>
    </message>
    <message>
        <source>Enough agreement between them</source>
        <translation>Genügende Übereinstimmung</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Compared on this machine, by their words and figures, without a model. It says whether they say the same, not whether it is true.</source>
        <translation>Auf diesem Rechner nach Wörtern und Zahlen verglichen, ohne Modell. Das sagt, ob die Plätze dasselbe sagen, nicht, ob es wahr ist.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>All seats at once</source>
        <translation>Alle Plätze auf einmal</translation>
    </message>
    <message>
        <source>Some seats; all only if those disagree</source>
        <translation>Einige Plätze; alle nur, wenn diese uneinig sind</translation>
    </message>
    <message>
        <source>One seat; more only when I want</source>
        <translation>Ein Platz; mehr nur auf meinen Wunsch</translation>
    </message>
</context>
<context>
    <name>fusion::PanelSlot</name>
    <message>
        <source>Seat %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>New seat</source>
        <translation>Neuer Platz</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Richter</translation>
    </message>
    <message>
        <source>Synthesizer</source>
        <translation>Synthesizer</translation>
    </message>
</context>
<context>
    <name>fusion::PanelStore</name>
    <message>
        <source>Panel</source>
        <comment>name of a panel that has none</comment>
        <translation>Panel</translation>
    </message>
    <message numerus="yes">
        <source>A panel&apos;s name has 1 to %n character(s)</source>
        <translation>
            <numerusform>Der Name eines Panels hat höchstens %n Zeichen und mindestens eines</numerusform>
            <numerusform>Der Name eines Panels hat 1 bis %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a preset</source>
        <translation>„%1“ ist der Name einer Vorlage</translation>
    </message>
    <message>
        <source>There is no panel &quot;%1&quot;</source>
        <translation>Es gibt kein Panel „%1“</translation>
    </message>
    <message>
        <source>There is already a panel &quot;%1&quot;</source>
        <translation>Es gibt schon ein Panel „%1“</translation>
    </message>
    <message>
        <source>There is no panel &quot;%1&quot; of your own</source>
        <translation>Es gibt kein eigenes Panel „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a panel file</source>
        <translation>%1 ist zu groß für eine Panel-Datei</translation>
    </message>
    <message>
        <source>a panel file holds one object</source>
        <translation>eine Panel-Datei enthält ein Objekt</translation>
    </message>
    <message>
        <source>%1: another file already holds the panel &quot;%2&quot;</source>
        <translation>%1: Das Panel „%2“ steht schon in einer anderen Datei</translation>
    </message>
</context>
<context>
    <name>fusion::PanelSummary</name>
    <message>
        <source>Change &amp;Panel</source>
        <translation>&amp;Panel wechseln</translation>
    </message>
    <message>
        <source>Panel that will answer</source>
        <translation>Panel, das antworten wird</translation>
    </message>
    <message>
        <source>%1 answers alone</source>
        <translation>%1 antwortet allein</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ %1 a question</source>
        <comment>money; more than the person wants to be warned of</comment>
        <translation>⚠ %1 pro Frage</translation>
    </message>
    <message>
        <source>%1 a question</source>
        <comment>money</comment>
        <translation>%1 pro Frage</translation>
    </message>
    <message>
        <source>This question may cost %1, more than you wanted to be warned of</source>
        <translation>Diese Frage kann %1 kosten, mehr als der Betrag, ab dem Sie gewarnt werden wollten</translation>
    </message>
    <message>
        <source>This question may cost %1</source>
        <translation>Diese Frage kann %1 kosten</translation>
    </message>
    <message>
        <source>Opens what each stage may cost</source>
        <translation>Zeigt, was jede Stufe kosten kann</translation>
    </message>
    <message>
        <source>%1: %2 · judge %3 · synthesizer %4</source>
        <comment>panel name, seats, models</comment>
        <translation>%1: %2 · Richter %3 · Synthesizer %4</translation>
    </message>
</context>
<context>
    <name>fusion::PanelistList</name>
    <message>
        <source>The panel the provider runs came to nothing; the model answered alone.</source>
        <translation>Das Panel beim Anbieter kam nicht zustande; das Modell hat allein geantwortet.</translation>
    </message>
    <message>
        <source>The panel the provider runs never came to its end; the answer may not rest on it.</source>
        <translation>Das Panel beim Anbieter kam nie zum Ende; die Antwort beruht vielleicht nicht darauf.</translation>
    </message>
    <message>
        <source>All members of the panel failed; the model answered alone.</source>
        <translation>Alle Mitglieder des Panels sind fehlgeschlagen; das Modell hat allein geantwortet.</translation>
    </message>
    <message>
        <source>The account&apos;s credit was not enough for the panel; the model answered alone.</source>
        <translation>Das Guthaben des Kontos reichte nicht für das Panel; das Modell hat allein geantwortet.</translation>
    </message>
    <message>
        <source>The panel&apos;s members were asked too often; the model answered alone.</source>
        <translation>Die Mitglieder des Panels wurden zu oft gefragt; das Modell hat allein geantwortet.</translation>
    </message>
    <message>
        <source>The model asked for a second panel, which is not allowed.</source>
        <translation>Das Modell verlangte ein zweites Panel, was nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The panel was cancelled.</source>
        <translation>Das Panel wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The panel the provider runs came to nothing (%1).</source>
        <comment>%1 is a word of the provider</comment>
        <translation>Das Panel beim Anbieter kam nicht zustande (%1).</translation>
    </message>
    <message>
        <source>Members of the provider&apos;s panel</source>
        <translation>Mitglieder des Panels beim Anbieter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s) answered</source>
        <comment>%1: how many of them</comment>
        <translation>
            <numerusform>%1 von %n Mitglied hat geantwortet</numerusform>
            <numerusform>%1 von %n Mitgliedern haben geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider&apos;s panel: %1, comparing</source>
        <comment>%1: “2 of 3 members answered”</comment>
        <translation>Panel beim Anbieter: %1, Vergleich läuft</translation>
    </message>
    <message>
        <source>Provider&apos;s panel: %1</source>
        <comment>%1: “2 of 3 members answered”</comment>
        <translation>Panel beim Anbieter: %1</translation>
    </message>
    <message>
        <source>No panel ran: the model answered by itself, though a panel was asked for.</source>
        <translation>Es lief kein Panel: Das Modell hat allein geantwortet, obwohl ein Panel verlangt war.</translation>
    </message>
    <message>
        <source>The panel answered, but its comparison failed: the answer rests on the members&apos; texts alone.</source>
        <translation>Das Panel hat geantwortet, aber sein Vergleich ist fehlgeschlagen: Die Antwort beruht allein auf den Texten der Mitglieder.</translation>
    </message>
    <message>
        <source>Another panel than the one asked for has answered.</source>
        <translation>Ein anderes als das verlangte Panel hat geantwortet.</translation>
    </message>
    <message>
        <source>%1: did not finish</source>
        <comment>model</comment>
        <translation>%1: nicht fertig geworden</translation>
    </message>
    <message>
        <source>%1: reasoning</source>
        <comment>model</comment>
        <translation>%1: denkt nach</translation>
    </message>
    <message>
        <source>%1: asked</source>
        <comment>model</comment>
        <translation>%1: gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%1: answering, %n character(s)</source>
        <comment>model</comment>
        <translation>
            <numerusform>%1: antwortet, %n Zeichen</numerusform>
            <numerusform>%1: antwortet, %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answered, %n character(s)</source>
        <comment>model</comment>
        <translation>
            <numerusform>%1: geantwortet, %n Zeichen</numerusform>
            <numerusform>%1: geantwortet, %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <comment>model, why</comment>
        <translation>%1: fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Enter shows what a member wrote, and hides it again.</source>
        <translation>Die Eingabetaste zeigt, was ein Mitglied geschrieben hat, und verbirgt es wieder.</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <comment>model</comment>
        <translation>Was %1 geschrieben hat</translation>
    </message>
    <message>
        <source>comparison by the provider</source>
        <translation>Vergleich des Anbieters</translation>
    </message>
</context>
<context>
    <name>fusion::PanelsCommand</name>
    <message>
        <source>own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>fusion::PauseBar</name>
    <message>
        <source>Continue Th&amp;is Once</source>
        <translation>Dieses Mal &amp;fortfahren</translation>
    </message>
    <message>
        <source>&amp;Raise the Limit…</source>
        <translation>Grenze e&amp;rhöhen…</translation>
    </message>
    <message>
        <source>St&amp;op Here</source>
        <translation>Hi&amp;er anhalten</translation>
    </message>
    <message>
        <source>Sends what waits. What comes after it is checked again.</source>
        <translation>Sendet, was wartet. Was danach kommt, wird erneut geprüft.</translation>
    </message>
    <message>
        <source>Nothing more is sent. What has been answered stays.</source>
        <translation>Es wird nichts weiter gesendet. Was beantwortet wurde, bleibt.</translation>
    </message>
    <message>
        <source>Paused before %1. %2</source>
        <comment>stages; sentence about the limit</comment>
        <translation>Pause vor: %1. %2</translation>
    </message>
    <message>
        <source>Go On for Th&amp;is Run</source>
        <translation>In diesem Lauf &amp;fortfahren</translation>
    </message>
    <message>
        <source>Sends what waits. Unknown prices are not asked about again in this run.</source>
        <translation>Sendet, was wartet. Nach unbekannten Preisen wird in diesem Lauf nicht noch einmal gefragt.</translation>
    </message>
</context>
<context>
    <name>fusion::PdfText</name>
    <message>
        <source>the PDF is protected by a password</source>
        <translation>das PDF ist durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>the PDF is damaged and cannot be read</source>
        <translation>das PDF ist beschädigt und nicht lesbar</translation>
    </message>
    <message>
        <source>the PDF takes too long to read</source>
        <translation>das Lesen des PDFs dauert zu lange</translation>
    </message>
    <message>
        <source>the program&apos;s PDF reader is not installed</source>
        <translation>der PDF-Leser des Programms ist nicht installiert</translation>
    </message>
</context>
<context>
    <name>fusion::PdfWriter</name>
    <message>
        <source>this build has no PDF writer; a web page prints to PDF from any browser</source>
        <translation>dieses Programm wurde ohne PDF-Ausgabe gebaut; eine Webseite lässt sich aus jedem Browser als PDF drucken</translation>
    </message>
    <message>
        <source>the PDF takes too long to write; export a web page instead</source>
        <translation>das Schreiben des PDFs dauert zu lange; exportieren Sie stattdessen eine Webseite</translation>
    </message>
    <message>
        <source>the PDF could not be written; export a web page instead</source>
        <translation>das PDF konnte nicht geschrieben werden; exportieren Sie stattdessen eine Webseite</translation>
    </message>
</context>
<context>
    <name>fusion::PointCard</name>
    <message>
        <source>✓ stable</source>
        <comment>a point that another run of the judge has, too</comment>
        <translation>✓ stabil</translation>
    </message>
    <message>
        <source>Survives the stability check: the judge found it again</source>
        <translation>Hält der Stabilitätsprüfung stand: Der Richter hat es wiedergefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seats with a passage, all seats</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show the passages in all answers</source>
        <translation>Die Stellen in allen Antworten zeigen</translation>
    </message>
    <message>
        <source>Show the passages for: %1</source>
        <comment>a point</comment>
        <translation>Die Stellen zeigen zu: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <comment>what a point rests on</comment>
        <translation>Quellen: %1</translation>
    </message>
</context>
<context>
    <name>fusion::Presets</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Three simulated models with their own judge and writer: works at once, offline and free.</source>
        <translation>Drei simulierte Modelle mit eigenem Richter und Synthesizer: funktioniert sofort, offline und kostenlos.</translation>
    </message>
    <message>
        <source>Opus 4.8 + GPT-5.5 + Gemini 3.1 Pro</source>
        <translation>Opus 4.8 + GPT-5.5 + Gemini 3.1 Pro</translation>
    </message>
    <message>
        <source>The published all-round panel: the strongest model of three makers.</source>
        <translation>Das veröffentlichte Panel für alles: das jeweils stärkste Modell dreier Hersteller.</translation>
    </message>
    <message>
        <source>Fable 5 + GPT-5.5</source>
        <translation>Fable 5 + GPT-5.5</translation>
    </message>
    <message>
        <source>The published panel with the highest score: two models, thorough and costly.</source>
        <translation>Das veröffentlichte Panel mit der höchsten Wertung: zwei Modelle, gründlich und teuer.</translation>
    </message>
    <message>
        <source>Opus 4.8 + GPT-5.5</source>
        <translation>Opus 4.8 + GPT-5.5</translation>
    </message>
    <message>
        <source>The published pair: nearly the score of three models for the price of two.</source>
        <translation>Das veröffentlichte Paar: fast die Wertung dreier Modelle zum Preis von zweien.</translation>
    </message>
    <message>
        <source>Opus 4.8 + Opus 4.8</source>
        <translation>Opus 4.8 + Opus 4.8</translation>
    </message>
    <message>
        <source>The published self-fusion: one model asked twice, compared with itself.</source>
        <translation>Die veröffentlichte Selbstfusion: ein Modell, zweimal gefragt und mit sich selbst verglichen.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Sparsam</translation>
    </message>
    <message>
        <source>The published cheap panel: three inexpensive models, one strong judge and writer.</source>
        <translation>Das veröffentlichte günstige Panel: drei preiswerte Modelle, ein starkes als Richter und Synthesizer.</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>Offene Gewichte</translation>
    </message>
    <message>
        <source>Only models whose weights are published, judge and writer among them.</source>
        <translation>Nur Modelle mit veröffentlichten Gewichten, auch Richter und Synthesizer.</translation>
    </message>
    <message>
        <source>Self-fusion</source>
        <translation>Selbstfusion</translation>
    </message>
    <message>
        <source>One inexpensive model in three roles: careful, inventive and critical.</source>
        <translation>Ein preiswertes Modell in drei Rollen: sorgfältig, einfallsreich und kritisch.</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Nur lokal</translation>
    </message>
    <message>
        <source>Models on this machine through Ollama: nothing you ask leaves it.</source>
        <translation>Modelle auf diesem Rechner über Ollama: Nichts, was Sie fragen, verlässt ihn.</translation>
    </message>
    <message>
        <source>Quick single model</source>
        <translation>Schnelles Einzelmodell</translation>
    </message>
    <message>
        <source>One fast model answers alone, without judge and synthesizer.</source>
        <translation>Ein schnelles Modell antwortet allein, ohne Richter und Synthesizer.</translation>
    </message>
    <message>
        <source>Code review</source>
        <translation>Code-Review</translation>
    </message>
    <message>
        <source>Three reviewers look for bugs, for security holes and for what is hard to maintain.</source>
        <translation>Drei Gutachter suchen nach Fehlern, nach Sicherheitslücken und nach schwer Wartbarem.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>One argues for, one against, one looks for what nobody thought of.</source>
        <translation>Einer argumentiert dafür, einer dagegen, einer sucht, woran niemand gedacht hat.</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>Faktencheck</translation>
    </message>
    <message>
        <source>Three models of three makers check every claim and say how sure they are.</source>
        <translation>Drei Modelle dreier Hersteller prüfen jede Aussage und sagen, wie sicher sie sind.</translation>
    </message>
</context>
<context>
    <name>fusion::PrivacyPage</name>
    <message>
        <source>Erase conversations that no&amp;body changed for</source>
        <translation>Unterhaltungen endgültig &amp;löschen, unverändert seit</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Days after which conversations are erased</source>
        <translation>Tage, nach denen Unterhaltungen gelöscht werden</translation>
    </message>
    <message>
        <source>They are erased for good, without undo, when this is switched on and at every start. Pinned conversations are kept.</source>
        <translation>Sie werden endgültig gelöscht, ohne Rückgängig, sobald dies eingeschaltet wird und bei jedem Start. Angeheftete Unterhaltungen bleiben.</translation>
    </message>
    <message>
        <source>A deleted conversation can be had back until the program starts the next time; then no trace of it is left in the history. What it cost stays in the sums. Backups and exports are files of your own: they keep what they hold.</source>
        <translation>Eine gelöschte Unterhaltung kann bis zum nächsten Start des Programms zurückgeholt werden; danach bleibt von ihr keine Spur im Verlauf. Was sie gekostet hat, bleibt in den Summen. Sicherungen und Exporte sind Ihre eigenen Dateien: Sie behalten, was darin steht.</translation>
    </message>
    <message>
        <source>A private conversation (menu Conversation) is never written.</source>
        <translation>Eine private Unterhaltung (Menü „Unterhaltung“) wird nie gespeichert.</translation>
    </message>
</context>
<context>
    <name>fusion::Profile</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>fusion::Providers</name>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 hat keine Adresse.</translation>
    </message>
</context>
<context>
    <name>fusion::QuestionBubble</name>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show the whole question</source>
        <translation>Die ganze Frage zeigen</translation>
    </message>
    <message>
        <source>Show only the beginning of the question</source>
        <translation>Nur den Anfang der Frage zeigen</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <comment>names of files</comment>
        <translation>Angehängt: %1</translation>
    </message>
</context>
<context>
    <name>fusion::ResponsesDecoder</name>
    <message>
        <source>Part of the reply is not the JSON it should be.</source>
        <translation>Ein Teil der Serverantwort ist nicht das erwartete JSON.</translation>
    </message>
    <message>
        <source>The reply is not the JSON it should be.</source>
        <translation>Die Serverantwort ist nicht das erwartete JSON.</translation>
    </message>
    <message>
        <source>The reply ended early, without its end mark.</source>
        <translation>Die Serverantwort endete zu früh, ohne Endmarke.</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>Ein Inhaltsfilter hat die Antwort angehalten.</translation>
    </message>
</context>
<context>
    <name>fusion::ResponsesItem</name>
    <message>
        <source>The model wrote arguments that are not valid JSON.</source>
        <translation>Das Modell hat Argumente geschrieben, die kein gültiges JSON sind.</translation>
    </message>
</context>
<context>
    <name>fusion::ResponsesOutcome</name>
    <message>
        <source>The provider reported the error “%1”.</source>
        <comment>%1 is a word of the provider</comment>
        <translation>Der Anbieter hat den Fehler „%1“ gemeldet.</translation>
    </message>
</context>
<context>
    <name>fusion::RestoreCommand</name>
    <message>
        <source>What was there before is in %1.</source>
        <comment>folder</comment>
        <translation>Was vorher da war, liegt in %1.</translation>
    </message>
</context>
<context>
    <name>fusion::RunBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop all seats</source>
        <translation>Alle Plätze anhalten</translation>
    </message>
    <message>
        <source>Closes all connections. What has been answered stays.</source>
        <translation>Schließt alle Verbindungen. Was beantwortet wurde, bleibt.</translation>
    </message>
    <message>
        <source>The judge starts with these answers; the others may still land, late.</source>
        <translation>Der Richter beginnt mit diesen Antworten; die übrigen können noch eintreffen, verspätet.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>money</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Judge starts in %1</source>
        <comment>duration</comment>
        <translation>Richter beginnt in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with %1 of %2</source>
        <comment>answered seats, all seats</comment>
        <translation>Weiter mit %1 von %2</translation>
    </message>
    <message>
        <source>%1 still to come</source>
        <comment>money</comment>
        <translation>%1 stehen noch aus</translation>
    </message>
</context>
<context>
    <name>fusion::RunFile</name>
    <message>
        <source>this is not a run of Fusion Chatroom</source>
        <translation>dies ist kein Lauf von Fusion Chatroom</translation>
    </message>
    <message>
        <source>the file was written by a newer version of this program; a newer one opens it</source>
        <translation>die Datei wurde von einer neueren Version dieses Programms geschrieben; eine neuere öffnet sie</translation>
    </message>
    <message>
        <source>the file is too long</source>
        <translation>die Datei ist zu lang</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>die Datei ist beschädigt: %1</translation>
    </message>
</context>
<context>
    <name>fusion::RunFileWindow</name>
    <message>
        <source>%1 (read-only)</source>
        <comment>name of a file</comment>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>From the file “%1”: to read only. Nothing of it is sent or kept.</source>
        <translation>Aus der Datei „%1“: nur zum Lesen. Nichts davon wird gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Keep in My Conversations</source>
        <translation>In meine Unterhaltungen ü&amp;bernehmen</translation>
    </message>
</context>
<context>
    <name>fusion::Salvage</name>
    <message>
        <source>Recovered: %1</source>
        <comment>title of a conversation whose own title is lost</comment>
        <translation>Gerettet: %1</translation>
    </message>
</context>
<context>
    <name>fusion::Sandbox</name>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Die Sandbox konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The program bubblewrap (bwrap) is not installed.</source>
        <translation>Das Programm bubblewrap (bwrap) ist nicht installiert.</translation>
    </message>
    <message>
        <source>This is no command.</source>
        <translation>Das ist kein Befehl.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s folder could not be prepared.</source>
        <translation>Der Ordner der Sandbox konnte nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>There is a sandbox on Linux alone.</source>
        <translation>Eine Sandbox gibt es nur unter Linux.</translation>
    </message>
    <message>
        <source>It wrote too much.</source>
        <translation>Die Ausgabe war zu lang.</translation>
    </message>
    <message numerus="yes">
        <source>It took longer than %n second(s).</source>
        <translation>
            <numerusform>Es dauerte länger als %n Sekunde.</numerusform>
            <numerusform>Es dauerte länger als %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It left too much in its folder, which was emptied.</source>
        <translation>Im Ordner blieb zu viel zurück; er wurde geleert.</translation>
    </message>
    <message>
        <source>The system does not let bubblewrap make a sandbox (user namespaces): %1</source>
        <translation>Das System lässt bubblewrap keine Sandbox anlegen (User-Namespaces): %1</translation>
    </message>
    <message>
        <source>The sandbox&apos;s filter of system calls could not be made.</source>
        <translation>Der Systemaufruf-Filter der Sandbox konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>This program was built without libseccomp, which the sandbox needs.</source>
        <translation>Dieses Programm wurde ohne libseccomp gebaut, das die Sandbox braucht.</translation>
    </message>
    <message>
        <source>Its processes together took too much memory.</source>
        <translation>Die Prozesse haben zusammen zu viel Speicher belegt.</translation>
    </message>
</context>
<context>
    <name>fusion::SearchFilter</name>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>Wann &amp;gefragt</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>In the Last 7 Days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the Last 30 Days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>In the Last Year</source>
        <translation>Im letzten Jahr</translation>
    </message>
    <message>
        <source>C&amp;ost</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <source>At Least %1</source>
        <comment>money</comment>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>Only with &amp;Contradictions</source>
        <translation>Nur mit &amp;Widersprüchen</translation>
    </message>
    <message>
        <source>&amp;No Filters</source>
        <translation>Kei&amp;ne Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <comment>how many filters are on</comment>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Filter what is found</source>
        <translation>Gefundenes filtern</translation>
    </message>
    <message numerus="yes">
        <source>Filter what is found, %n filter(s) on</source>
        <translation>
            <numerusform>Gefundenes filtern, %n Filter an</numerusform>
            <numerusform>Gefundenes filtern, %n Filter an</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the search by model, panel, time, cost or contradictions</source>
        <translation>Die Suche nach Modell, Panel, Zeit, Kosten oder Widersprüchen eingrenzen</translation>
    </message>
</context>
<context>
    <name>fusion::SearchModel</name>
    <message>
        <source>%1: %2</source>
        <comment>where something was found, the words there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fusion::SearchResults</name>
    <message>
        <source>Passages found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n passage(s)</source>
        <translation>
            <numerusform>Gefunden an %n Stelle</numerusform>
            <numerusform>Gefunden an %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has all of this.</source>
        <translation>Keine Stelle enthält das alles.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n passage(s)</source>
        <translation>
            <numerusform>Die neueste Stelle</numerusform>
            <numerusform>Die neuesten %n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older turn(s) cannot be searched yet: they are being prepared.</source>
        <translation>
            <numerusform>%n ältere Runde kann noch nicht durchsucht werden: Sie wird vorbereitet.</numerusform>
            <numerusform>%n ältere Runden können noch nicht durchsucht werden: Sie werden vorbereitet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::SeatEditor</name>
    <message>
        <source>Role or system prompt, for example: You check every number.</source>
        <translation>Rolle oder Systemprompt, zum Beispiel: Du prüfst jede Zahl.</translation>
    </message>
    <message>
        <source>Model&apos;s default</source>
        <translation>Vorgabe des Modells</translation>
    </message>
    <message>
        <source>Role or system prompt</source>
        <translation>Rolle oder Systemprompt</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ferti&amp;g</translation>
    </message>
    <message>
        <source>Close the settings of this place</source>
        <translation>Einstellungen dieses Platzes schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the panel, model</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seat is o&amp;n</source>
        <translation>Platz ist &amp;eingeschaltet</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Beze&amp;ichnung</translation>
    </message>
    <message>
        <source>Col&amp;our</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Temperatur</translation>
    </message>
    <message>
        <source>Longest answer, to&amp;kens</source>
        <translation>&amp;Längste Antwort, Token</translation>
    </message>
    <message>
        <source>Reasoning e&amp;ffort</source>
        <translation>Aufwand beim Nachden&amp;ken</translation>
    </message>
    <message>
        <source>This model does not reason before it answers.</source>
        <translation>Dieses Modell denkt vor der Antwort nicht nach.</translation>
    </message>
    <message>
        <source>Another seat is called “%1” already.</source>
        <translation>Ein anderer Platz heißt schon „%1“.</translation>
    </message>
    <message>
        <source>This model cannot use tools.</source>
        <translation>Dieses Modell kann keine Werkzeuge verwenden.</translation>
    </message>
</context>
<context>
    <name>fusion::SentText</name>
    <message>
        <source>[%1 of data, folded]</source>
        <comment>a size</comment>
        <translation>[%1 Daten, eingeklappt]</translation>
    </message>
</context>
<context>
    <name>fusion::SentViewer</name>
    <message>
        <source>What was sent: %1</source>
        <comment>seat, judge or synthesizer</comment>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>The request exactly as it left, except for keys, which are masked.</source>
        <translation>Die Anfrage genau so, wie sie abging, nur mit unkenntlichen Schlüsseln.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Copy the request as a curl command</source>
        <translation>Anfrage als curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>Search the request</source>
        <translation>In der Anfrage suchen</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the request as JSON</source>
        <translation>Anfrage als JSON kopieren</translation>
    </message>
    <message>
        <source>Copied. The command takes the key from the variable %1.</source>
        <translation>Kopiert. Der Befehl nimmt den Schlüssel aus der Variablen %1.</translation>
    </message>
    <message>
        <source>Copied, contents of files included.</source>
        <translation>Kopiert, einschließlich der Dateiinhalte.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Used: %1</source>
        <comment>end of an address</comment>
        <translation>Verwendet: %1</translation>
    </message>
    <message>
        <source>Turned down: %1</source>
        <comment>end of an address</comment>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>fusion::Session</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>There is no connection “%1”</source>
        <comment>%1 is an id</comment>
        <translation>Es gibt keine Verbindung „%1“</translation>
    </message>
    <message>
        <source>The demo cannot be changed</source>
        <translation>Die Demo kann nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>fusion::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Conn&amp;ections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Darstellun&amp;g</translation>
    </message>
    <message>
        <source>Spendin&amp;g</source>
        <translation>Ausga&amp;ben</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Privac&amp;y</source>
        <translation>Privatsph&amp;äre</translation>
    </message>
</context>
<context>
    <name>fusion::ShelfDelegate</name>
    <message>
        <source>no key</source>
        <comment>why a model cannot be asked</comment>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>refused to your key</source>
        <comment>why a model cannot be asked</comment>
        <translation>Ihrem Schlüssel verweigert</translation>
    </message>
</context>
<context>
    <name>fusion::Shell</name>
    <message>
        <source>The shell needs a “command”.</source>
        <translation>Die Shell braucht einen Befehl („command“).</translation>
    </message>
    <message>
        <source>The person does not allow commands in this conversation.</source>
        <translation>In dieser Unterhaltung sind keine Befehle erlaubt.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s folder could not be made.</source>
        <translation>Der Ordner der Sandbox konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file “%1” is no longer there.</source>
        <translation>Die Datei „%1“ ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>fusion::ShellBar</name>
    <message>
        <source>A command waits for you</source>
        <translation>Ein Befehl wartet auf Sie</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>Der Befehl</translation>
    </message>
    <message>
        <source>Allow Once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>Allow in This Conversation</source>
        <translation>In dieser Unterhaltung erlauben</translation>
    </message>
    <message>
        <source>Never Here</source>
        <translation>Hier nie</translation>
    </message>
    <message>
        <source>Seat %1 wants to run this in its sandbox (no network, none of your files):</source>
        <comment>label</comment>
        <translation>Platz %1 möchte dies in seiner Sandbox ausführen (kein Netz, keine Ihrer Dateien):</translation>
    </message>
</context>
<context>
    <name>fusion::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Composer: send the question</source>
        <translation>Eingabefeld: Frage senden</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Composer: new line</source>
        <translation>Eingabefeld: neue Zeile</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Leave the composer, go to the next control</source>
        <translation>Eingabefeld verlassen, weiter zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>Enter or double-click</source>
        <translation>Eingabe oder Doppelklick</translation>
    </message>
    <message>
        <source>Model shelf: put the model into the next free seat</source>
        <translation>Modellliste: Modell auf den nächsten freien Platz setzen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Model shelf and slots: pick up, then drop</source>
        <translation>Modellliste und Plätze: aufnehmen, dann ablegen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>While a model is picked up: choose the slot</source>
        <translation>Während ein Modell aufgenommen ist: Platz wählen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>While a model is picked up: put it back</source>
        <translation>Während ein Modell aufgenommen ist: zurücklegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Slot: take the model out. Conversation: delete it</source>
        <translation>Platz: Modell herausnehmen. Unterhaltung: löschen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Conversation: rename it</source>
        <translation>Unterhaltung: umbenennen</translation>
    </message>
</context>
<context>
    <name>fusion::SignInBox</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use Code</source>
        <translation>Code verwenden</translation>
    </message>
    <message>
        <source>Sign in with OpenRouter in the browser</source>
        <translation>Mit OpenRouter im Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in with a code that the browser shows</source>
        <translation>Mit einem Code anmelden, den der Browser zeigt</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Paste the code here</source>
        <translation>Code hier einfügen</translation>
    </message>
    <message>
        <source>Code from the browser</source>
        <translation>Code aus dem Browser</translation>
    </message>
    <message>
        <source>State of signing in</source>
        <translation>Stand der Anmeldung</translation>
    </message>
    <message>
        <source>Asking for the key…</source>
        <translation>Der Schlüssel wird angefordert…</translation>
    </message>
    <message>
        <source>Waiting for the browser. Allow it there; it comes back by itself.</source>
        <translation>Warten auf den Browser. Erlauben Sie es dort; es geht von selbst hier weiter.</translation>
    </message>
    <message>
        <source>The browser shows a code after you allow it there. Paste it here.</source>
        <translation>Der Browser zeigt einen Code, nachdem Sie es dort erlaubt haben. Fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Sign In with &amp;OpenRouter…</source>
        <translation>&amp;Mit OpenRouter anmelden…</translation>
    </message>
    <message>
        <source>Wit&amp;h a Code…</source>
        <translation>&amp;Per Code…</translation>
    </message>
</context>
<context>
    <name>fusion::SlotCard</name>
    <message>
        <source>Actions for %1</source>
        <comment>a place of the panel</comment>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>Pick &amp;up and move</source>
        <translation>&amp;Aufnehmen und verschieben</translation>
    </message>
    <message>
        <source>Pick up a &amp;copy</source>
        <translation>&amp;Kopie aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Au&amp;sschalten</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Ein&amp;schalten</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>Hier ablegen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <comment>a model by another</comment>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a place, an invitation</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>Temperatur %1</translation>
    </message>
    <message>
        <source>effort: %1</source>
        <translation>Aufwand: %1</translation>
    </message>
    <message numerus="yes">
        <source>up to %n token(s)</source>
        <translation>
            <numerusform>bis zu %n Token</numerusform>
            <numerusform>bis zu %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a model here</source>
        <translation>Modell hierher ziehen</translation>
    </message>
    <message>
        <source>+ Seat</source>
        <translation>+ Platz</translation>
    </message>
    <message>
        <source>compares the answers</source>
        <translation>vergleicht die Antworten</translation>
    </message>
    <message>
        <source>writes the answer</source>
        <translation>schreibt die Antwort</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>Fits here. Enter puts it down.</source>
        <translation>Passt hierher. Eingabe legt das Modell ab.</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <comment>a place of the panel</comment>
        <translation>%1: leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place of the panel, a model</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 leaves the panel when you let go here.</source>
        <comment>a model</comment>
        <translation>%1 verlässt das Panel, wenn Sie hier loslassen.</translation>
    </message>
</context>
<context>
    <name>fusion::SlotGrid</name>
    <message>
        <source>Seats: every model here answers</source>
        <translation>Plätze: Jedes Modell hier antwortet</translation>
    </message>
    <message>
        <source>From the answers to one answer</source>
        <translation>Von den Antworten zur einen Antwort</translation>
    </message>
</context>
<context>
    <name>fusion::SourceWords</name>
    <message>
        <source>found by a search</source>
        <comment>what was done with a page</comment>
        <translation>bei einer Suche gefunden</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what was done with a page</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>cited</source>
        <comment>what was done with a page</comment>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>title of a page, its address</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>der Richter</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) rest on it</source>
        <translation>
            <numerusform>%n Punkt stützt sich darauf</numerusform>
            <numerusform>%n Punkte stützen sich darauf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 name the same page: one source</source>
        <comment>seats</comment>
        <translation>%1 nennen dieselbe Seite: eine Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), named by %1</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n Seite, genannt von %1</numerusform>
            <numerusform>%n Seiten, genannt von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>no page named there; %1 used pages</source>
        <comment>seats</comment>
        <translation>dort wird keine Seite genannt; %1 verwendeten Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) and hit(s)</source>
        <translation>
            <numerusform>%n Seite oder Treffer</numerusform>
            <numerusform>%n Seiten und Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 points name a page</source>
        <translation>%1 von %2 Punkten nennen eine Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n of them rest(s) on one page alone, though several seats say it</source>
        <translation>
            <numerusform>%n davon stützt sich auf eine einzige Seite, obwohl mehrere Plätze es sagen</numerusform>
            <numerusform>%n davon stützen sich auf eine einzige Seite, obwohl mehrere Plätze es sagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::SourcesModel</name>
    <message>
        <source>Pages and hits</source>
        <translation>Seiten und Treffer</translation>
    </message>
    <message>
        <source>What the points of the map rest on</source>
        <translation>Worauf sich die Punkte der Karte stützen</translation>
    </message>
</context>
<context>
    <name>fusion::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No seat has searched or read pages for this answer.</source>
        <translation>Für diese Antwort hat kein Platz gesucht oder Seiten gelesen.</translation>
    </message>
</context>
<context>
    <name>fusion::Spending</name>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount of money</comment>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>amounts of money, from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 and what is unknown</source>
        <comment>amounts of money</comment>
        <translation>%1 und Unbekanntes</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is spent so far</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The limit of %1 for one run would be passed: so far %2, and what comes next may cost %3.</source>
        <translation>Die Grenze von %1 für einen Lauf würde überschritten: bisher %2, und was als Nächstes kommt, kann %3 kosten.</translation>
    </message>
    <message>
        <source>The limit of %1 for one day would be passed: today so far %2, and what comes next may cost %3.</source>
        <translation>Die Grenze von %1 für einen Tag würde überschritten: heute bisher %2, und was als Nächstes kommt, kann %3 kosten.</translation>
    </message>
    <message>
        <source>The limit of %1 a day for “%4” would be passed: today so far %2, and what comes next may cost %3.</source>
        <translation>Die Grenze von %1 pro Tag für „%4“ würde überschritten: heute bisher %2, und was als Nächstes kommt, kann %3 kosten.</translation>
    </message>
    <message>
        <source>The price of %1 is not known; the limit of %2 for one run cannot be kept for it.</source>
        <translation>Der Preis von %1 ist nicht bekannt; die Grenze von %2 für einen Lauf kann dafür nicht eingehalten werden.</translation>
    </message>
    <message>
        <source>The price of %1 is not known; the limit of %2 for one day cannot be kept for it.</source>
        <translation>Der Preis von %1 ist nicht bekannt; die Grenze von %2 für einen Tag kann dafür nicht eingehalten werden.</translation>
    </message>
    <message>
        <source>The price of %1 is not known; the limit of %2 a day for “%3” cannot be kept for it.</source>
        <translation>Der Preis von %1 ist nicht bekannt; die Grenze von %2 pro Tag für „%3“ kann dafür nicht eingehalten werden.</translation>
    </message>
</context>
<context>
    <name>fusion::SpendingPage</name>
    <message>
        <source>A run pauses before the next call would pass a limit, and asks you. Days begin at midnight, local time. Calls without a known price count as nothing.</source>
        <translation>Ein Lauf macht Pause, bevor der nächste Aufruf eine Grenze überschreiten würde, und fragt Sie. Tage beginnen um Mitternacht Ortszeit. Aufrufe ohne bekannten Preis zählen nicht.</translation>
    </message>
    <message>
        <source>A &amp;run at most:</source>
        <translation>Ein &amp;Lauf höchstens:</translation>
    </message>
    <message>
        <source>Limit for one run</source>
        <translation>Grenze für einen Lauf</translation>
    </message>
    <message>
        <source>A day at &amp;most:</source>
        <translation>Ein &amp;Tag höchstens:</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>Grenze für einen Tag</translation>
    </message>
    <message>
        <source>Warn &amp;before a run of:</source>
        <translation>&amp;Warnen vor einem Lauf von:</translation>
    </message>
    <message>
        <source>Warning before a run</source>
        <translation>Warnung vor einem Lauf</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Heute ausgegeben</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>%1, a day at most</source>
        <comment>connection</comment>
        <translation>%1, höchstens pro Tag</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a label</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, money</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n call(s) of unknown cost</source>
        <comment>connection and money</comment>
        <translation>
            <numerusform>%1, und %n Aufruf mit unbekannten Kosten</numerusform>
            <numerusform>%1, und %n Aufrufe mit unbekannten Kosten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been spent today.</source>
        <translation>Heute wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Spent today:</source>
        <translation>Heute ausgegeben:</translation>
    </message>
</context>
<context>
    <name>fusion::StageDot</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>stage, model, its state</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>fusion::StageHeader</name>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>The answers of this model were written beforehand.</source>
        <translation>Die Antworten dieses Modells wurden vorab geschrieben.</translation>
    </message>
    <message>
        <source>The program ended while this was being written. What came until then is kept.</source>
        <translation>Das Programm endete, während dies geschrieben wurde. Was bis dahin ankam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Cut off at the token limit.</source>
        <translation>An der Token-Grenze abgeschnitten.</translation>
    </message>
    <message>
        <source>Cut off by the provider&apos;s content filter.</source>
        <translation>Vom Inhaltsfilter des Anbieters abgeschnitten.</translation>
    </message>
    <message>
        <source>guest</source>
        <comment>an answer that the person added</comment>
        <translation>Gast</translation>
    </message>
    <message>
        <source>You added this answer. Nobody was asked, and it cost nothing.</source>
        <translation>Sie haben diese Antwort hinzugefügt. Niemand wurde gefragt, und sie hat nichts gekostet.</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
</context>
<context>
    <name>fusion::StageProgress</name>
    <message>
        <source>%1 · %2</source>
        <comment>seat, judge or synthesizer; its model</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, duration</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>fusion::StageWords</name>
    <message>
        <source>waiting</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>still answering, late</source>
        <translation>antwortet noch, verspätet</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>denkt nach</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation>geantwortet</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>verspätet geantwortet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a turn</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>state of a turn</comment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>answered in part</source>
        <comment>state of a turn</comment>
        <translation>teilweise beantwortet</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>state of a turn</comment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>state of a turn</comment>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a turn</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Richter</translation>
    </message>
    <message>
        <source>Synthesizer</source>
        <translation>Synthesizer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting in line</source>
        <translation>wartet in der Warteschlange</translation>
    </message>
    <message>
        <source>waiting for %1: next in line</source>
        <comment>a connection</comment>
        <translation>wartet auf %1: als Nächstes an der Reihe</translation>
    </message>
    <message>
        <source>waiting for %1: number %2 in line</source>
        <comment>a connection, a place in a line</comment>
        <translation>wartet auf %1: Nummer %2 in der Warteschlange</translation>
    </message>
    <message>
        <source>Cross-examination of seat %1</source>
        <translation>Kreuzverhör von Platz %1</translation>
    </message>
</context>
<context>
    <name>fusion::StanceWords</name>
    <message>
        <source>supports</source>
        <comment>what a seat does</comment>
        <translation>stützt es</translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>what a seat does</comment>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>hedges</source>
        <comment>what a seat does</comment>
        <translation>schränkt ein</translation>
    </message>
    <message>
        <source>covers it</source>
        <comment>what a seat does</comment>
        <translation>geht darauf ein</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>what a seat does</comment>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>quote not found</source>
        <comment>what a seat does</comment>
        <translation>Zitat nicht gefunden</translation>
    </message>
</context>
<context>
    <name>fusion::StatisticsDialog</name>
    <message>
        <source>unknown</source>
        <comment>cost</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no percentage</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Without it the answers would have cost %1 % less.</source>
        <translation>Ohne dieses Modell hätten die Antworten %1&#xa0;% weniger gekostet.</translation>
    </message>
    <message numerus="yes">
        <source>You may do without %1: in %2 turns it brought %n point(s) that no other seat had. %3</source>
        <comment>model, number of turns, sentence about its share of the cost</comment>
        <translation>
            <numerusform>Auf %1 können Sie verzichten: In %2 Runden kam von dort %n Punkt, den kein anderer Platz hatte. %3</numerusform>
            <numerusform>Auf %1 können Sie verzichten: In %2 Runden kamen von dort %n Punkte, die kein anderer Platz hatte. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No advice: every model brought something of its own, or was compared in fewer than %n turn(s).</source>
        <translation>
            <numerusform>Kein Rat: Jedes Modell hat etwas Eigenes beigetragen oder wurde in weniger als %n Runde verglichen.</numerusform>
            <numerusform>Kein Rat: Jedes Modell hat etwas Eigenes beigetragen oder wurde in weniger als %n Runden verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what is in your history…</source>
        <translation>Ihr Verlauf wird ausgezählt…</translation>
    </message>
    <message>
        <source>Panel Statistics</source>
        <translation>Panel-Statistik</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Only its own</source>
        <translation>Nur eigene</translation>
    </message>
    <message>
        <source>Alone against others</source>
        <translation>Allein gegen andere</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost per own point</source>
        <translation>Kosten je eigenem Punkt</translation>
    </message>
    <message>
        <source>Agreement of models</source>
        <translation>Übereinstimmung der Modelle</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>From %n turn(s) of your own history that a judge compared. Counted on this machine; nothing is sent. Points are counted where a quotation was found in the answer. Judges can be wrong, and agreement is not truth.</source>
        <translation>
            <numerusform>Aus %n Runde Ihres eigenen Verlaufs, die ein Richter verglichen hat. Auf diesem Rechner gezählt; nichts wird gesendet. Punkte zählen, wenn ein Zitat in der Antwort gefunden wurde. Richter können irren, und Übereinstimmung ist nicht Wahrheit.</numerusform>
            <numerusform>Aus %n Runden Ihres eigenen Verlaufs, die ein Richter verglichen hat. Auf diesem Rechner gezählt; nichts wird gesendet. Punkte zählen, wenn ein Zitat in der Antwort gefunden wurde. Richter können irren, und Übereinstimmung ist nicht Wahrheit.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>Es gibt noch nichts zu zählen.</translation>
    </message>
</context>
<context>
    <name>fusion::SynthesisView</name>
    <message>
        <source>The one answer made from all stands here.</source>
        <translation>Hier steht die eine Antwort, die aus allen entsteht.</translation>
    </message>
    <message>
        <source>One seat answers alone: its answer is the turn&apos;s, and nothing is merged.</source>
        <translation>Ein Platz antwortet allein: Seine Antwort ist die der Runde, und nichts wird zusammengeführt.</translation>
    </message>
    <message>
        <source>The synthesizer starts when the judge is done.</source>
        <translation>Der Synthesizer beginnt, wenn der Richter fertig ist.</translation>
    </message>
    <message>
        <source>The synthesizer was not asked.</source>
        <translation>Der Synthesizer wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The synthesizer begins…</source>
        <translation>Der Synthesizer beginnt…</translation>
    </message>
    <message>
        <source>There was nothing to merge.</source>
        <translation>Es gab nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>You stopped the synthesizer.</source>
        <translation>Sie haben den Synthesizer angehalten.</translation>
    </message>
    <message>
        <source>Write Again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Let the synthesizer write again</source>
        <translation>Den Synthesizer neu schreiben lassen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the synthesis</source>
        <translation>Synthese kopieren</translation>
    </message>
    <message>
        <source>What Was Sent</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>What was sent to the synthesizer</source>
        <translation>Anfrage an den Synthesizer</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthese</translation>
    </message>
    <message>
        <source>The synthesizer is %1.</source>
        <comment>what it waits for</comment>
        <translation>Der Synthesizer %1.</translation>
    </message>
    <message>
        <source>What It Rests On</source>
        <translation>Worauf sie beruht</translation>
    </message>
    <message>
        <source>Show what each sentence of the synthesis rests on</source>
        <translation>Zeigen, worauf jeder Satz der Synthese beruht</translation>
    </message>
</context>
<context>
    <name>fusion::ToolBox</name>
    <message>
        <source>The program is ending.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>There is no tool “%1”.</source>
        <translation>Es gibt kein Werkzeug „%1“.</translation>
    </message>
    <message>
        <source>No search service is set up (Settings, Tools).</source>
        <translation>Es ist kein Suchdienst eingerichtet (Einstellungen, Werkzeuge).</translation>
    </message>
    <message>
        <source>The address of the search service is missing (Settings, Tools).</source>
        <translation>Die Adresse des Suchdienstes fehlt (Einstellungen, Werkzeuge).</translation>
    </message>
    <message>
        <source>There is no sandbox for commands: %1</source>
        <translation>Es gibt keine Sandbox für Befehle: %1</translation>
    </message>
    <message>
        <source>The provider&apos;s own tool cannot keep to the excluded and allowed places, so it is not offered.</source>
        <translation>Das eigene Werkzeug des Anbieters kann die ausgeschlossenen und erlaubten Websites nicht beachten und wird daher nicht angeboten.</translation>
    </message>
    <message>
        <source>The provider has no such tool of its own.</source>
        <translation>Der Anbieter hat kein solches eigenes Werkzeug.</translation>
    </message>
</context>
<context>
    <name>fusion::ToolCallParts</name>
    <message>
        <source>The model wrote arguments that are not valid JSON.</source>
        <translation>Das Modell hat Argumente geschrieben, die kein gültiges JSON sind.</translation>
    </message>
</context>
<context>
    <name>fusion::ToolChoice</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Websuche</translation>
    </message>
    <message>
        <source>Searches with the service chosen in the settings.</source>
        <translation>Sucht mit dem Dienst, der in den Einstellungen gewählt ist.</translation>
    </message>
    <message>
        <source>Read pages</source>
        <translation>Seiten lesen</translation>
    </message>
    <message>
        <source>Reads public pages of the Web.</source>
        <translation>Liest öffentliche Seiten des Webs.</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Runs commands in a sandbox without network; you are asked before the first.</source>
        <translation>Führt Befehle in einer Sandbox ohne Netz aus; vor dem ersten werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Provider&apos;s search</source>
        <translation>Suche des Anbieters</translation>
    </message>
    <message>
        <source>The model&apos;s own provider searches, where it offers that.</source>
        <translation>Der Anbieter des Modells sucht selbst, wo er das anbietet.</translation>
    </message>
    <message>
        <source>Provider&apos;s pages</source>
        <translation>Seiten über den Anbieter</translation>
    </message>
    <message>
        <source>The model&apos;s own provider reads pages, where it offers that.</source>
        <translation>Der Anbieter des Modells liest Seiten selbst, wo er das anbietet.</translation>
    </message>
    <message>
        <source>4 (default)</source>
        <translation>4 (Vorgabe)</translation>
    </message>
    <message>
        <source>In how many requests it may use tools before it has to answer.</source>
        <translation>In wie vielen Anfragen es Werkzeuge verwenden darf, bevor es antworten muss.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tool, why it cannot be had</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fusion::ToolLoop</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>Es gibt keine Verbindung „%1“.</translation>
    </message>
    <message>
        <source>No more tools could be used.</source>
        <translation>Es konnten keine weiteren Werkzeuge verwendet werden.</translation>
    </message>
    <message>
        <source>There is no tool “%1”.</source>
        <translation>Es gibt kein Werkzeug „%1“.</translation>
    </message>
    <message>
        <source>This address was neither in the question nor found by a search, nor does it stand on a page that was read. After reading pages of strangers, only such addresses are fetched.</source>
        <translation>Diese Adresse stand weder in der Frage, noch wurde sie durch eine Suche gefunden, noch steht sie auf einer gelesenen Seite. Nachdem fremde Seiten gelesen wurden, werden nur solche Adressen abgerufen.</translation>
    </message>
    <message>
        <source>Too many calls at once.</source>
        <translation>Zu viele Aufrufe auf einmal.</translation>
    </message>
    <message>
        <source>It took too long and was stopped.</source>
        <translation>Es dauerte zu lange und wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>fusion::ToolsPage</name>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>Use for This Session Only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Excluded places</source>
        <translation>Ausgeschlossene Websites</translation>
    </message>
    <message>
        <source>Allowed places</source>
        <translation>Erlaubte Websites</translation>
    </message>
    <message>
        <source>Keep off the places where the DRACO test&apos;s solutions can be read</source>
        <translation>Websites meiden, auf denen die Lösungen des DRACO-Tests zu lesen sind</translation>
    </message>
    <message>
        <source>The key is used until the program ends, and written nowhere.</source>
        <translation>Der Schlüssel wird verwendet, bis das Programm endet, und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Each seat&apos;s settings say which tools it may use. What tools return is shown to models as data, and every call stands on the seat&apos;s card.</source>
        <translation>Die Einstellungen jedes Platzes legen fest, welche Werkzeuge er verwenden darf. Was Werkzeuge liefern, wird den Modellen als Daten gezeigt, und jeder Aufruf steht auf der Karte des Platzes.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Search service</source>
        <translation>Suchdienst</translation>
    </message>
    <message>
        <source>Address of the search service</source>
        <translation>Adresse des Suchdienstes</translation>
    </message>
    <message>
        <source>Key of the search service</source>
        <translation>Schlüssel des Suchdienstes</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>Zustand des Schlüssels</translation>
    </message>
    <message>
        <source>Search with:</source>
        <translation>Suchen mit:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Excluded places:</source>
        <translation>Ausgeschlossene Websites:</translation>
    </message>
    <message>
        <source>Only these places:</source>
        <translation>Nur diese Websites:</translation>
    </message>
    <message>
        <source>Shell:</source>
        <translation>Shell:</translation>
    </message>
    <message>
        <source>https://your.searxng.example</source>
        <translation>https://your.searxng.example</translation>
    </message>
    <message>
        <source>Any instance whose settings allow the format “json”.</source>
        <translation>Jede Instanz, deren Einstellungen das Format „json“ erlauben.</translation>
    </message>
    <message>
        <source>A key is there and never shown again. Type to replace it.</source>
        <translation>Ein Schlüssel ist vorhanden und wird nie wieder angezeigt. Tippen Sie, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>The key goes into the system&apos;s keychain, nowhere else.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund des Systems und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>Commands run in a sandbox: no network, none of your files. You are asked in every conversation.</source>
        <translation>Befehle laufen in einer Sandbox: kein Netz, keine Ihrer Dateien. Sie werden in jeder Unterhaltung gefragt.</translation>
    </message>
    <message>
        <source>Saving the key in the keychain…</source>
        <translation>Der Schlüssel wird im Schlüsselbund gespeichert…</translation>
    </message>
</context>
<context>
    <name>fusion::TraceModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a stance, who holds it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Satz für Satz</translation>
    </message>
    <message>
        <source>Conflicts, and the minority report</source>
        <translation>Konflikte und der Minderheitenbericht</translation>
    </message>
    <message>
        <source>Left out of the answer</source>
        <translation>In der Antwort ausgelassen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quote</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>▲ added by the synthesizer: it rests on nothing that was said</source>
        <translation>▲ vom Synthesizer hinzugefügt: beruht auf nichts, was gesagt wurde</translation>
    </message>
    <message>
        <source>● rests on %1</source>
        <comment>list of seats</comment>
        <translation>● beruht auf %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol of a part, a point</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>▲ cites %1, where nothing is like it</source>
        <comment>list of seats</comment>
        <translation>▲ beruft sich auf %1, wo nichts dergleichen steht</translation>
    </message>
    <message>
        <source>▲ has a figure that none of these answers has</source>
        <translation>▲ enthält eine Zahl, die in keiner dieser Antworten steht</translation>
    </message>
    <message>
        <source>The answer takes: %1. Overruled: %2.</source>
        <comment>stances with their seats</comment>
        <translation>Die Antwort übernimmt: %1. Überstimmt: %2.</translation>
    </message>
    <message>
        <source>The answer leaves it open, or tells more than one side: %1.</source>
        <translation>Die Antwort lässt es offen oder nennt mehr als eine Seite: %1.</translation>
    </message>
    <message>
        <source>Overruled: %1.</source>
        <translation>Überstimmt: %1.</translation>
    </message>
    <message>
        <source>The answer does not speak of it. Sides: %1.</source>
        <translation>Die Antwort sagt nichts dazu. Seiten: %1.</translation>
    </message>
    <message>
        <source>said by %1</source>
        <comment>list of seats</comment>
        <translation>gesagt von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n added by the synthesizer</source>
        <translation>
            <numerusform>▲ %n vom Synthesizer hinzugefügt</numerusform>
            <numerusform>▲ %n vom Synthesizer hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>every one rests on an answer</source>
        <translation>jeder beruht auf einer Antwort</translation>
    </message>
    <message>
        <source>%1 of %2 conflicts decided</source>
        <comment>two numbers</comment>
        <translation>%1 von %2 Konflikten entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left out</source>
        <translation>
            <numerusform>%n Punkt ausgelassen</numerusform>
            <numerusform>%n Punkte ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Minority report: the answer overruled %1.</source>
        <comment>stances with their seats</comment>
        <translation>Minderheitenbericht: Die Antwort hat überstimmt: %1.</translation>
    </message>
    <message>
        <source>Minority report: the answer overruled nobody.</source>
        <translation>Minderheitenbericht: Die Antwort hat niemanden überstimmt.</translation>
    </message>
</context>
<context>
    <name>fusion::TraceView</name>
    <message>
        <source>What the synthesis rests on</source>
        <translation>Worauf die Synthese beruht</translation>
    </message>
</context>
<context>
    <name>fusion::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>fusion::TurnExport</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The judge&apos;s map</source>
        <translation>Karte des Richters</translation>
    </message>
    <message>
        <source>not found in the answer</source>
        <translation>nicht in der Antwort gefunden</translation>
    </message>
    <message>
        <source>Attached: %1 (%2, %3)</source>
        <comment>name, kind, size</comment>
        <translation>Angehängt: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1, answered by %2</source>
        <comment>the model that was asked, the one that the provider names</comment>
        <translation>%1, beantwortet von %2</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <comment>a model</comment>
        <translation>%1, simuliert</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>number of tokens</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <comment>numbers of tokens</comment>
        <translation>%1 Eingabe, %2 Ausgabe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The seats&apos; answers</source>
        <translation>Antworten der Plätze</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Gedankengang</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>not found in the answer, but in that of %1</source>
        <comment>seat</comment>
        <translation>nicht in der Antwort gefunden, aber in der von %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <comment>date and time</comment>
        <translation>gefragt am %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, what it does</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made with Fusion Chatroom %1 on %2. Nothing in this file is loaded from elsewhere.</source>
        <comment>version, date</comment>
        <translation>Erstellt mit Fusion Chatroom %1 am %2. Nichts in dieser Datei wird von anderswo geladen.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>money</comment>
        <translation>Zusammen: %1</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>es wurde nichts gesendet</translation>
    </message>
</context>
<context>
    <name>fusion::TurnFigures</name>
    <message>
        <source>at least %1</source>
        <comment>money</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation>erstes Token nach %1</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by its prices</source>
        <comment>money; computed and not told by the provider</comment>
        <translation>%1 laut Preisliste</translation>
    </message>
    <message>
        <source>Cost: at least %1; of a part nobody told</source>
        <translation>Kosten: mindestens %1; für einen Teil wurden keine genannt</translation>
    </message>
    <message>
        <source>Cost: unknown; nobody told</source>
        <translation>Kosten: unbekannt; es wurden keine genannt</translation>
    </message>
    <message>
        <source>Cost: %1, as the provider billed it</source>
        <translation>Kosten: %1, wie vom Anbieter berechnet</translation>
    </message>
    <message>
        <source>Cost: %1, computed from tokens and list prices</source>
        <translation>Kosten: %1, errechnet aus Token und Listenpreisen</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>still to come: %1</source>
        <comment>money</comment>
        <translation>noch ausstehend: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage, its cost</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>money</comment>
        <translation>Zusammen: %1</translation>
    </message>
    <message>
        <source>in line %1</source>
        <comment>duration</comment>
        <translation>%1 in der Warteschlange</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>stage, number</comment>
        <translation>%1, Version %2</translation>
    </message>
</context>
<context>
    <name>fusion::TurnPrinter</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Turn %1: %2, %3</source>
        <translation>Runde %1: %2, %3</translation>
    </message>
    <message>
        <source>Seat %1 (%2)</source>
        <translation>Platz %1 (%2)</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Richter</translation>
    </message>
    <message>
        <source>Synthesizer</source>
        <translation>Synthesizer</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered, %n token(s)</source>
        <translation>
            <numerusform>%1: geantwortet, %n Token</numerusform>
            <numerusform>%1: geantwortet, %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross-examination of seat %1</source>
        <translation>Kreuzverhör von Platz %1</translation>
    </message>
</context>
<context>
    <name>fusion::TurnView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy Question</source>
        <translation>Frage kopieren</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Frage kopieren</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Inspect the panel&apos;s answers to this question</source>
        <translation>Die Antworten des Panels auf diese Frage untersuchen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Turn: %1</source>
        <comment>question</comment>
        <translation>Runde: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to do with this question</source>
        <translation>Weitere Aktionen für diese Frage</translation>
    </message>
    <message>
        <source>&amp;Edit Question…</source>
        <translation>Frage &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Ask Again</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>&amp;Delete from Here</source>
        <translation>Ab hier &amp;löschen</translation>
    </message>
</context>
<context>
    <name>fusion::TurnWords</name>
    <message>
        <source>The model is answering</source>
        <translation>Das Modell antwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) answering</source>
        <translation>
            <numerusform>%n Platz antwortet</numerusform>
            <numerusform>%n Plätze antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seats done</source>
        <translation>%1 von %2 Plätzen fertig</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Teilweise beantwortet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 answered late; the judge has not read it.</source>
        <comment>seat</comment>
        <translation>%1: verspätet geantwortet; der Richter hat es nicht gelesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, sentences about its failure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1: fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 was stopped by you.</source>
        <translation>%1: von Ihnen angehalten.</translation>
    </message>
    <message>
        <source>%1 was cut off when the program ended; what it said so far is kept.</source>
        <translation>%1: abgeschnitten, als das Programm endete; das bis dahin Gesagte bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation>%1: nicht gefragt.</translation>
    </message>
    <message>
        <source>%1 is still answering.</source>
        <translation>%1: antwortet noch.</translation>
    </message>
    <message>
        <source>The answer rests on %1, without the judge&apos;s comparison.</source>
        <comment>list of seat labels</comment>
        <translation>Die Antwort beruht auf %1, ohne den Vergleich des Richters.</translation>
    </message>
    <message>
        <source>The answer rests on %1.</source>
        <comment>list of seat labels</comment>
        <translation>Die Antwort beruht auf %1.</translation>
    </message>
    <message>
        <source>The program ended in the middle of this turn. Nothing that was on screen is lost.</source>
        <translation>Das Programm endete mitten in dieser Runde. Nichts von dem, was zu sehen war, ist verloren.</translation>
    </message>
    <message>
        <source>You stopped this turn.</source>
        <translation>Sie haben diese Runde angehalten.</translation>
    </message>
    <message>
        <source>The model did not answer.</source>
        <translation>Das Modell hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>No seat answered.</source>
        <translation>Kein Platz hat geantwortet.</translation>
    </message>
    <message>
        <source>%1 of %2 seats answered.</source>
        <translation>Antworten gibt es von %1 von %2 Plätzen.</translation>
    </message>
    <message>
        <source>The judge compares the answers</source>
        <translation>Der Richter vergleicht die Antworten</translation>
    </message>
    <message>
        <source>The synthesizer writes the answer</source>
        <translation>Der Synthesizer schreibt die Antwort</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Finish the Missing</source>
        <translation>Fehlendes nachholen</translation>
    </message>
    <message>
        <source>Judge Again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Write Again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>%1 of %2 seats done · %3: %4</source>
        <comment>numbers, a seat, what it waits for</comment>
        <translation>%1 von %2 Plätzen fertig · %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 seats done · %n seat(s) waiting in line</source>
        <translation>
            <numerusform>%1 von %2 Plätzen fertig · %n Platz in der Warteschlange</numerusform>
            <numerusform>%1 von %2 Plätzen fertig · %n Plätze in der Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is still waiting in line.</source>
        <translation>%1: noch in der Warteschlange.</translation>
    </message>
    <message>
        <source>Paused at a spending limit</source>
        <translation>Pause an einer Ausgabengrenze</translation>
    </message>
    <message>
        <source>The judge is %1</source>
        <comment>what it waits for</comment>
        <translation>Der Richter %1</translation>
    </message>
    <message>
        <source>The synthesizer is %1</source>
        <comment>what it waits for</comment>
        <translation>Der Synthesizer %1</translation>
    </message>
    <message>
        <source>Seats are asked again about one conflict</source>
        <translation>Plätze werden zu einem Konflikt erneut gefragt</translation>
    </message>
</context>
<context>
    <name>fusion::VersionBar</name>
    <message>
        <source>check</source>
        <comment>of a version that is only compared</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>andere Reihenfolge</translation>
    </message>
    <message>
        <source>with a wish of yours</source>
        <translation>mit einem Wunsch von Ihnen</translation>
    </message>
    <message numerus="yes">
        <source>with %n ruling(s)</source>
        <translation>
            <numerusform>mit %n Entscheidung</numerusform>
            <numerusform>mit %n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <comment>number, model</comment>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>version, notes on it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s) are stable: version %2 found them, too.</source>
        <translation>
            <numerusform>%1 von %n Punkt ist stabil: Version %2 hat ihn auch gefunden.</numerusform>
            <numerusform>%1 von %n Punkten sind stabil: Version %2 hat sie auch gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask Another…</source>
        <translation>Andere fragen…</translation>
    </message>
    <message>
        <source>Judge again with another model or wish; only this call goes out</source>
        <translation>Mit anderem Modell oder Wunsch erneut vergleichen; nur dieser Aufruf geht hinaus</translation>
    </message>
    <message>
        <source>Write again with another model or wish; only this call goes out</source>
        <translation>Mit anderem Modell oder Wunsch neu schreiben; nur dieser Aufruf geht hinaus</translation>
    </message>
    <message>
        <source>Check Stability</source>
        <translation>Stabilität prüfen</translation>
    </message>
    <message>
        <source>Let the judge read the answers in another order, to see which points survive</source>
        <translation>Den Richter die Antworten in anderer Reihenfolge lesen lassen, um zu sehen, welche Punkte bestehen bleiben</translation>
    </message>
    <message>
        <source>Second Judge…</source>
        <translation>Zweiter Richter…</translation>
    </message>
    <message>
        <source>Let another judge read the same answers, to see which points survive</source>
        <translation>Einen anderen Richter dieselben Antworten lesen lassen, um zu sehen, welche Punkte bestehen bleiben</translation>
    </message>
    <message>
        <source>Ask About This…</source>
        <translation>Dazu fragen…</translation>
    </message>
    <message>
        <source>Ask seats about the synthesis, or what is selected in it</source>
        <translation>Plätze zur Synthese befragen oder zu dem, was darin markiert ist</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>Versionen vergleichen…</translation>
    </message>
    <message>
        <source>Show two versions side by side</source>
        <translation>Zwei Versionen nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Version of the map</source>
        <translation>Version der Karte</translation>
    </message>
    <message>
        <source>Version of the synthesis</source>
        <translation>Version der Synthese</translation>
    </message>
    <message>
        <source>This map compares other answers than those shown.</source>
        <translation>Diese Karte vergleicht andere Antworten als die gezeigten.</translation>
    </message>
    <message>
        <source>This synthesis rests on another map or on other answers than those shown.</source>
        <translation>Diese Synthese beruht auf einer anderen Karte oder auf anderen Antworten als den gezeigten.</translation>
    </message>
    <message>
        <source>It does not know your rulings as they are now.</source>
        <translation>Ihre Entscheidungen in der jetzigen Form sind darin nicht berücksichtigt.</translation>
    </message>
    <message>
        <source>Version %1 failed: %2</source>
        <translation>Version %1 ist fehlgeschlagen: %2</translation>
    </message>
</context>
<context>
    <name>fusion::VersionSwitcher</name>
    <message>
        <source>The version before of this question</source>
        <translation>Die vorige Version dieser Frage</translation>
    </message>
    <message>
        <source>The next version of this question</source>
        <translation>Die nächste Version dieser Frage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which version of a question</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>fusion::WebFetch</name>
    <message>
        <source>%1 is not among the places that may be read.</source>
        <translation>%1 gehört nicht zu den Websites, die gelesen werden dürfen.</translation>
    </message>
    <message>
        <source>%1 asks programs not to read this page (robots.txt).</source>
        <translation>%1 bittet Programme, diese Seite nicht zu lesen (robots.txt).</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 antwortete mit dem Status %2.</translation>
    </message>
    <message>
        <source>%1 leads from page to page.</source>
        <translation>%1 führt von Seite zu Seite.</translation>
    </message>
</context>
<context>
    <name>fusion::WebSearch</name>
    <message>
        <source>%1 sent something that is no list of hits.</source>
        <translation>%1 hat etwas gesendet, das keine Trefferliste ist.</translation>
    </message>
    <message>
        <source>This SearXNG instance does not give its results to programs (status %1): its settings have to allow the format “json”.</source>
        <translation>Diese SearXNG-Instanz gibt ihre Ergebnisse nicht an Programme (Status %1): Ihre Einstellungen müssen das Format „json“ erlauben.</translation>
    </message>
    <message>
        <source>%1 does not accept the key (status %2).</source>
        <translation>%1 akzeptiert den Schlüssel nicht (Status %2).</translation>
    </message>
    <message>
        <source>%1 was asked too often.</source>
        <translation>%1 wurde zu oft gefragt.</translation>
    </message>
    <message>
        <source>The account at %1 has no searches left.</source>
        <translation>Das Konto bei %1 hat keine Suchen mehr übrig.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 antwortete mit dem Status %2.</translation>
    </message>
    <message>
        <source>A search needs a “query”.</source>
        <translation>Eine Suche braucht eine Anfrage („query“).</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>Für %1 gibt es keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>fusion::WelcomePage</name>
    <message>
        <source>Welcome to Fusion Chatroom</source>
        <translation>Willkommen bei Fusion Chatroom</translation>
    </message>
    <message>
        <source>Ask a panel of models at once. A judge compares their answers, a synthesizer writes the one answer, and you see all of it side by side. Everything stays on this machine; nothing is sent but to the endpoints you choose.</source>
        <translation>Befragen Sie ein ganzes Panel von Modellen auf einmal. Ein Richter vergleicht die Antworten, ein Synthesizer schreibt die eine Antwort, und Sie sehen alles nebeneinander. Alles bleibt auf diesem Rechner; gesendet wird nur an die Endpunkte, die Sie wählen.</translation>
    </message>
    <message>
        <source>No model server was found on this machine. Start one, then look again.</source>
        <translation>Auf diesem Rechner wurde kein Modellserver gefunden. Starten Sie einen und suchen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Die Demo ausprobieren</translation>
    </message>
    <message>
        <source>Simulated models inside this program. Works at once, offline, without a key, and shows every stage of a fused answer.</source>
        <translation>Simulierte Modelle in diesem Programm. Funktioniert sofort, offline, ohne Schlüssel, und zeigt jede Stufe einer zusammengeführten Antwort.</translation>
    </message>
    <message>
        <source>&amp;Start the Demo</source>
        <translation>&amp;Demo starten</translation>
    </message>
    <message>
        <source>Use your own key</source>
        <translation>Eigenen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>One key for OpenRouter reaches hundreds of models. Any other OpenAI-compatible endpoint works as well. Keys go into the system&apos;s keychain.</source>
        <translation>Ein Schlüssel für OpenRouter erschließt Hunderte von Modellen. Jeder andere OpenAI-kompatible Endpunkt funktioniert ebenso. Schlüssel kommen in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>&amp;OpenRouter…</source>
        <translation>&amp;OpenRouter…</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modelle auf diesem Rechner</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, llama.cpp, Jan and vLLM are found where they usually listen. Nothing leaves this machine.</source>
        <translation>Ollama, LM Studio, llama.cpp, Jan und vLLM werden dort gefunden, wo sie üblicherweise lauschen. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Local model servers</source>
        <translation>Lokale Modellserver</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>Found on this machine:</source>
        <translation>Auf diesem Rechner gefunden:</translation>
    </message>
    <message numerus="yes">
        <source>Use %1 (%n model(s))</source>
        <translation>
            <numerusform>%1 verwenden (%n Modell)</numerusform>
            <numerusform>%1 verwenden (%n Modelle)</numerusform>
        </translation>
    </message>
    <message>
        <source>Other E&amp;ndpoint…</source>
        <translation>Anderer E&amp;ndpunkt…</translation>
    </message>
</context>
<context>
    <name>fusion::WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;New Conversation</source>
        <translation>&amp;Neue Unterhaltung</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>&amp;Find a Conversation</source>
        <translation>Unterhaltung &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Go On Now</source>
        <translation>&amp;Jetzt weitermachen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Answers and Map</source>
        <translation>&amp;Antworten und Karte</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Fusion Chatroom</source>
        <translation>Ü&amp;ber Fusion Chatroom</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Unterhaltung</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>what was done</comment>
        <translation>&amp;Rückgängig %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>what was undone</comment>
        <translation>&amp;Wiederherstellen %1</translation>
    </message>
    <message>
        <source>&amp;Write a Question</source>
        <translation>&amp;Frage schreiben</translation>
    </message>
    <message>
        <source>&amp;Retry Failed Seats</source>
        <translation>Fehlgeschlagene &amp;Plätze wiederholen</translation>
    </message>
    <message>
        <source>Finish the &amp;Missing</source>
        <translation>Fehlendes nach&amp;holen</translation>
    </message>
    <message>
        <source>Con&amp;versations</source>
        <translation>&amp;Unterhaltungen</translation>
    </message>
    <message>
        <source>Find in This Conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>&amp;Ask About the Selection…</source>
        <translation>Zur A&amp;uswahl fragen…</translation>
    </message>
    <message>
        <source>Edit Question…</source>
        <translation>Frage bearbeiten…</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Version Before</source>
        <translation>Vorige Version</translation>
    </message>
    <message>
        <source>Next Version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>Pri&amp;vate Conversation</source>
        <translation>Pri&amp;vate Unterhaltung</translation>
    </message>
    <message>
        <source>&amp;Open Run or Import…</source>
        <translation>Lauf öffnen oder &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Back Up Everything…</source>
        <translation>Alles si&amp;chern…</translation>
    </message>
    <message>
        <source>Restore a Back&amp;up…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Export Turn…</source>
        <translation>Runde &amp;exportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport Conversation…</source>
        <translation>Unterhaltung e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Panel S&amp;tatistics…</source>
        <translation>Panel-S&amp;tatistik…</translation>
    </message>
</context>
<context>
    <name>fusion::markdown</name>
    <message>
        <source>This text is very long. From here on it is shown as it was written.</source>
        <translation>Dieser Text ist sehr lang. Ab hier wird er so gezeigt, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>This table is too large to be drawn. It is shown as it was written.</source>
        <translation>Diese Tabelle ist zu groß, um gezeichnet zu werden. Sie wird so gezeigt, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>the code is on the clipboard now</comment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>puts the code on the clipboard</comment>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A chatroom in which a panel of models answers.</source>
        <translation>Ein Chatroom, in dem ein Panel von Modellen antwortet.</translation>
    </message>
    <message>
        <source>Keep all state in this folder.</source>
        <translation>Den gesamten Zustand in diesem Ordner halten.</translation>
    </message>
</context>
</TS>
