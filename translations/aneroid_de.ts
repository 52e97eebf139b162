<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Backfill</name>
    <message>
        <source>The end, %1, is before the beginning, %2.</source>
        <translation>Das Ende, %1, liegt vor dem Anfang, %2.</translation>
    </message>
    <message>
        <source>There is no shard %1 of %2: shards count from 1.</source>
        <translation>Es gibt keinen Teil %1 von %2: die Teile zählen ab 1.</translation>
    </message>
    <message>
        <source>That is more than %1 readings a device, the largest sequence number: choose a longer interval or a shorter time.</source>
        <translation>Das sind mehr als %1 Messwerte je Gerät, die größte laufende Nummer: wählen Sie ein längeres Intervall oder einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>No device has a fault after the train part, so there is no file to write: add --fault or --fault-rate.</source>
        <translation>Kein Gerät hat nach dem Trainingsteil eine Störung, also gibt es keine Datei zu schreiben: Geben Sie --fault oder --fault-rate an.</translation>
    </message>
    <message>
        <source>%1 is there already and not empty: name a new folder.</source>
        <translation>%1 gibt es schon, und es ist nicht leer: Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>der Ordner lässt sich nicht umbenennen</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfeuchte</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Luftdruck</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>Temperaturdiagramm</translation>
    </message>
    <message>
        <source>Humidity chart</source>
        <translation>Luftfeuchtediagramm</translation>
    </message>
    <message>
        <source>Pressure chart</source>
        <translation>Luftdruckdiagramm</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>relative humidity</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 hPa</source>
        <translation>%1 hPa</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Gewitter</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>weather front</comment>
        <translation>Front</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>Aufklaren</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a value at a time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Aneroid, %1 to %2 (%3)</source>
        <comment>from, to, time zone: the heading of a picture</comment>
        <translation>Aneroid, %1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>No readings yet — press Start</source>
        <translation>Noch keine Messwerte – drücken Sie „Starten“</translation>
    </message>
    <message>
        <source>They appear here as they are made.</source>
        <translation>Sie erscheinen hier, sobald sie entstehen.</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>Duschen</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>Lüften</translation>
    </message>
    <message>
        <source>Median %1, from %2 to %3, at %4</source>
        <comment>of a fleet: three values and a time</comment>
        <translation>Median %1, von %2 bis %3, um %4</translation>
    </message>
    <message>
        <source>Lowest to highest of all devices</source>
        <translation>Niedrigster bis höchster Wert aller Geräte</translation>
    </message>
    <message>
        <source>Median of all devices</source>
        <translation>Median aller Geräte</translation>
    </message>
    <message>
        <source>No band yet</source>
        <translation>Noch kein Band</translation>
    </message>
    <message>
        <source>It begins when the first interval is complete.</source>
        <translation>Es beginnt, wenn das erste Intervall vollständig ist.</translation>
    </message>
    <message>
        <source>No device picked</source>
        <translation>Kein Gerät ausgewählt</translation>
    </message>
    <message>
        <source>Tick up to eight in the table Devices to plot them.</source>
        <translation>Haken Sie in der Tabelle „Geräte“ bis zu acht an, um sie zu zeichnen.</translation>
    </message>
    <message>
        <source>No readings of these devices yet</source>
        <translation>Noch keine Messwerte dieser Geräte</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>event, start, end</comment>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3, magnitude %4</source>
        <comment>event, start, end, strength</comment>
        <translation>%1: %2 bis %3, Stärke %4</translation>
    </message>
    <message>
        <source>it is ended</source>
        <comment>until it is ended</comment>
        <translation>es beendet wird</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Shades in the charts</source>
        <translation>Schattierungen in den Diagrammen</translation>
    </message>
    <message>
        <source>What is shaded in the charts. Rest the mouse on a shade for its name, start, end and magnitude.</source>
        <translation>Was in den Diagrammen schattiert ist. Ruht die Maus auf einer Schattierung, stehen dort Name, Beginn, Ende und Stärke.</translation>
    </message>
    <message>
        <source>reading %1, true %2</source>
        <comment>what a sensor says, what the air is</comment>
        <translation>Messwert %1, wahr %2</translation>
    </message>
    <message>
        <source>true %1</source>
        <comment>what the air is</comment>
        <translation>wahr %1</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>True air</source>
        <translation>Wahre Luft</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Built-in receiver on %1, database %2</source>
        <translation>Eingebauter Empfänger auf %1, Datenbank %2</translation>
    </message>
    <message>
        <source>--host %1 is not an address: write 127.0.0.1, ::1, 0.0.0.0 or one of this machine&apos;s.</source>
        <translation>--host %1 ist keine Adresse: möglich sind 127.0.0.1, ::1, 0.0.0.0 oder eine Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Aneroid development server on %1</source>
        <translation>Entwicklungsserver von Aneroid auf %1</translation>
    </message>
    <message>
        <source>Database: %1. Ctrl-C stops it.</source>
        <translation>Datenbank: %1. Strg+C beendet den Server.</translation>
    </message>
    <message>
        <source>%1 is missing: backfill needs the times of the first and the last reading, such as --from 2025-01-01 --to 2025-02-01T12:00:00Z.</source>
        <translation>%1 fehlt: backfill braucht die Zeiten des ersten und des letzten Messwerts, etwa --from 2025-01-01 --to 2025-02-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>--shard %1: write it as 2/4 for the second of four parts; shards count from 1.</source>
        <translation>--shard %1: schreiben Sie 2/4 für den zweiten von vier Teilen; die Teile zählen ab 1.</translation>
    </message>
    <message>
        <source>--to %1 is before --from %2.</source>
        <translation>--to %1 liegt vor --from %2.</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Startwert: %1</translation>
    </message>
    <message>
        <source>UTC offset: %1, this machine&apos;s</source>
        <translation>UTC-Versatz: %1, wie dieser Rechner</translation>
    </message>
    <message>
        <source>Stopped. %1 is not written.</source>
        <translation>Abgebrochen. %1 wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>Stopped after %1 readings.</source>
        <translation>Nach %1 Messwerten abgebrochen.</translation>
    </message>
    <message>
        <source>%1: %2 readings in %3 s.</source>
        <translation>%1: %2 Messwerte in %3 s.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>--output is missing: name the profile&apos;s file, such as --output living-room.json, or - for standard output.</source>
        <translation>--output fehlt: nennen Sie die Datei des Profils, etwa --output wohnzimmer.json, oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>--utc-offset %1: write it as +08:00.</source>
        <translation>--utc-offset %1: schreiben Sie ihn als +08:00.</translation>
    </message>
    <message>
        <source>Upload to %1: %2 readings, run %3, seed %4</source>
        <translation>Upload an %1: %2 Messwerte, Lauf %3, Startwert %4</translation>
    </message>
    <message>
        <source>Continuing: %1 are decided already.</source>
        <translation>Fortsetzung: %1 sind bereits entschieden.</translation>
    </message>
    <message>
        <source>--restart sends it all again.</source>
        <translation>--restart sendet alles noch einmal.</translation>
    </message>
    <message>
        <source>--upload sends to the server, but SEND_TO_SERVER is false.</source>
        <translation>--upload sendet an den Server, aber SEND_TO_SERVER ist false.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Catching up with %1 of history</source>
        <translation>%1 Vergangenheit werden nachgeholt</translation>
    </message>
    <message>
        <source>Caught up: live from here on</source>
        <translation>Aufgeholt: ab hier live</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a span of time: write it as -7d, -36h, -90m or -30s.</source>
        <translation>„%1“ ist keine Zeitspanne: Schreiben Sie sie als -7d, -36h, -90m oder -30s.</translation>
    </message>
    <message>
        <source>  nothing waits</source>
        <translation>  nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>  %n reading(s) of run %1 for %2, since %3</source>
        <translation>
            <numerusform>  %n Messwert des Laufs %1 für %2, seit %3</numerusform>
            <numerusform>  %n Messwerte des Laufs %1 für %2, seit %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n refused reading(s), the newest first:</source>
        <translation>
            <numerusform>  %n abgelehnter Messwert:</numerusform>
            <numerusform>  %n abgelehnte Messwerte, die neuesten zuerst:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) written to %1</source>
        <translation>
            <numerusform>%n abgelehnter Messwert nach %1 geschrieben</numerusform>
            <numerusform>%n abgelehnte Messwerte nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait again for %1; start with that server to deliver them.</source>
        <translation>
            <numerusform>%n Messwert wartet wieder auf %1; starten Sie mit diesem Server, um ihn zuzustellen.</numerusform>
            <numerusform>%n Messwerte warten wieder auf %1; starten Sie mit diesem Server, um sie zuzustellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) thrown away</source>
        <translation>
            <numerusform>%n abgelehnter Messwert verworfen</numerusform>
            <numerusform>%n abgelehnte Messwerte verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no outbox at %1: nothing waits.</source>
        <translation>Bei %1 gibt es keinen Postausgang: nichts wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait in the outbox; the next start with this server delivers them.</source>
        <translation>
            <numerusform>%n Messwert wartet im Postausgang; der nächste Start mit diesem Server stellt ihn zu.</numerusform>
            <numerusform>%n Messwerte warten im Postausgang; der nächste Start mit diesem Server stellt sie zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has other columns, so nothing is appended to it: its first line is &quot;%2&quot; and would have to be &quot;%3&quot;. Name a new file or move this one away.</source>
        <translation>%1 hat andere Spalten, deshalb wird nichts angehängt: die erste Zeile ist „%2“ und müsste „%3“ sein. Nennen Sie eine neue Datei oder verschieben Sie diese.</translation>
    </message>
    <message>
        <source>%1 ended in a piece of a line, which is taken out: %2</source>
        <translation>%1 endete in einem Stück einer Zeile, das entfernt wird: %2</translation>
    </message>
    <message>
        <source>%1 ended without a line end, which is put there.</source>
        <translation>%1 endete ohne Zeilenende; es wird ergänzt.</translation>
    </message>
    <message>
        <source>%1 holds rows of an earlier run; those of this run follow them, and their numbers begin again.</source>
        <translation>%1 enthält Zeilen eines früheren Laufs; die dieses Laufs folgen ihnen, und ihre Nummern beginnen von vorn.</translation>
    </message>
    <message>
        <source>Writing to %1 failed: %2. The run goes on; the rows are kept and written as soon as that is possible.</source>
        <translation>Schreiben nach %1 ist fehlgeschlagen: %2. Der Lauf geht weiter; die Zeilen werden behalten und geschrieben, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>%1 can be written again; the rows that were kept are in it now.</source>
        <translation>In %1 kann wieder geschrieben werden; die behaltenen Zeilen stehen jetzt darin.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are missing in %1.</source>
        <translation>
            <numerusform>In %1 fehlt %n Zeile.</numerusform>
            <numerusform>In %1 fehlen %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time: write it as 2025-11-14T10:30:00Z, with an offset such as +01:00, or without one for UTC; years are 0001 to 9999.</source>
        <translation>„%1“ ist keine Zeitangabe: schreiben Sie 2025-11-14T10:30:00Z, mit einem Versatz wie +01:00 oder für UTC ohne Versatz; die Jahre sind 0001 bis 9999.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes back beyond the year 0001.</source>
        <translation>„%1“ reicht hinter das Jahr 0001 zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) came after the first one for a reading.</source>
        <translation>
            <numerusform>%n Versuch folgte auf den ersten für einen Messwert.</numerusform>
            <numerusform>%n Versuche folgten auf den ersten für einen Messwert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: it is one of %3.</source>
        <translation>%1 %2: Erlaubt ist eines von %3.</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: the dots stand in its place.</source>
        <translation>AUTH_TOKEN ist nicht gesetzt: Die Punkte stehen an seiner Stelle.</translation>
    </message>
    <message>
        <source>The scenario %1 does not say where it ends: give --to, or end_ms in it.</source>
        <translation>Das Szenario %1 sagt nicht, wo es endet: --to angeben oder end_ms darin.</translation>
    </message>
    <message>
        <source>--from %1 is before the scenario, which starts at %2.</source>
        <translation>--from %1 liegt vor dem Szenario, das um %2 beginnt.</translation>
    </message>
    <message>
        <source>--until %1 is before the start.</source>
        <translation>--until %1 liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>--catch-up needs --start, or a --scenario that starts in the past.</source>
        <translation>--catch-up braucht --start oder ein --scenario, das in der Vergangenheit beginnt.</translation>
    </message>
    <message>
        <source>--save-scenario: %1 cannot be written: %2.</source>
        <translation>--save-scenario: %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 changes readings, and beside --scenario the scenario says what they are: leave the flag out, or change the scenario.</source>
        <translation>%1 ändert Messwerte, und neben --scenario sagt das Szenario, wie sie sind: Option weglassen oder das Szenario ändern.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 devices, a reading every %4 s, profile %5, %6 acts.</source>
        <translation>Von %1 bis %2, %3 Geräte, alle %4 s ein Messwert, Profil %5, %6 Handlungen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time: write it as 90s, 15m, 1h, 7d or 2w.</source>
        <translation>„%1“ ist keine Dauer: als 90s, 15m, 1h, 7d oder 2w schreiben.</translation>
    </message>
    <message>
        <source>--benchmark needs --output FOLDER, a new or empty folder.</source>
        <translation>--benchmark braucht --output ORDNER, einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>--benchmark %1: it must be nab, gutentag or tsb-ad.</source>
        <translation>--benchmark %1: Es muss nab, gutentag oder tsb-ad sein.</translation>
    </message>
    <message>
        <source>Devices without an anomaly, which this layout leaves out: %1.</source>
        <translation>Geräte ohne Anomalie, die diese Form weglässt: %1.</translation>
    </message>
    <message>
        <source>mqtt retract needs the broker&apos;s address: --server mqtt://HOST.</source>
        <translation>mqtt retract braucht die Adresse des Brokers: --server mqtt://HOST.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; leaves nothing at a broker that could be retracted.</source>
        <translation>Das Format „%1“ hinterlässt bei einem Broker nichts, was zurückgenommen werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) for %1</source>
        <translation>
            <numerusform>%n Messwert für %1</numerusform>
            <numerusform>%n Messwerte für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  In all %1: %2 fewer a second, at this rate done in %3</source>
        <translation>  Insgesamt %1: %2 weniger je Sekunde, bei diesem Tempo fertig in %3</translation>
    </message>
    <message>
        <source>  In all %1: %2 more a second, at this rate never done</source>
        <translation>  Insgesamt %1: %2 mehr je Sekunde, bei diesem Tempo nie fertig</translation>
    </message>
    <message>
        <source>  In all %1: none is delivered at present; start with that server to deliver them</source>
        <translation>  Insgesamt %1: zur Zeit wird keiner zugestellt; mit diesem Server starten, um sie zuzustellen</translation>
    </message>
    <message numerus="yes">
        <source>Throw %n waiting reading(s) away for good? [y/N] </source>
        <translation>
            <numerusform>%n wartenden Messwert endgültig verwerfen? [y/N] </numerusform>
            <numerusform>%n wartende Messwerte endgültig verwerfen? [y/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was thrown away.</source>
        <translation>Nichts wurde verworfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting reading(s) thrown away</source>
        <translation>
            <numerusform>%n wartender Messwert verworfen</numerusform>
            <numerusform>%n wartende Messwerte verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>--discard-waiting throws readings away for good: where there is no terminal to ask, say --yes.</source>
        <translation>--discard-waiting verwirft Messwerte endgültig: Wo kein Terminal gefragt werden kann, --yes angeben.</translation>
    </message>
    <message>
        <source>--truth, --raw and --raw-bytes add columns to CSV and JSON lines: the bodies of a payload have none.</source>
        <translation>--truth, --raw und --raw-bytes fügen CSV und JSON-Zeilen Spalten hinzu: Die Inhalte eines Formats haben keine.</translation>
    </message>
    <message>
        <source>Files hold no secrets: the word SECRET stands in their place.</source>
        <translation>Dateien enthalten keine Geheimnisse: An ihrer Stelle steht das Wort SECRET.</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file, %3.</source>
        <translation>%1 und %2 nennen dieselbe Datei, %3.</translation>
    </message>
    <message>
        <source>%1 %2: the name must end in .csv or .csv.gz.</source>
        <translation>%1 %2: Der Name muss auf .csv oder .csv.gz enden.</translation>
    </message>
    <message>
        <source>%1: a run writes CSV, line by line, so name a .csv. &quot;backfill --output&quot; writes .jsonl, .lp and .gz.</source>
        <translation>%1: Ein Lauf schreibt CSV, Zeile für Zeile; bitte eine .csv-Datei nennen. „backfill --output“ schreibt .jsonl, .lp und .gz.</translation>
    </message>
    <message>
        <source>No refused reading is kept: nothing waits again.</source>
        <translation>Kein abgelehnter Messwert ist aufbewahrt: Nichts wartet erneut.</translation>
    </message>
    <message>
        <source>%1 -: name a file; standard output has the lines of the run.</source>
        <translation>%1 -: Datei nennen; die Standardausgabe hat die Zeilen des Laufs.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) waited in memory only and are lost.</source>
        <translation>
            <numerusform>%n Messwert wartete nur im Speicher und ist verloren.</numerusform>
            <numerusform>%n Messwerte warteten nur im Speicher und sind verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>--receiver sends to the built-in server, not to %1: leave --receiver or %2 out.</source>
        <translation>--receiver sendet an den eingebauten Server, nicht an %1: --receiver oder %2 weglassen.</translation>
    </message>
    <message>
        <source>--output %1: the name must end in .csv, .jsonl or .lp, any of these with .gz after it, or be - for standard output.</source>
        <translation>--output %1: Der Name muss auf .csv, .jsonl oder .lp enden, jeweils auch mit .gz dahinter, oder - für die Standardausgabe sein.</translation>
    </message>
    <message>
        <source>%1: %2 rows, anomalies: %3, in %4 s.</source>
        <translation>%1: %2 Zeilen, Anomalien: %3, in %4 s.</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is wanted, not &quot;%3&quot;.</source>
        <translation>erwartet wird eine Zahl von %1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted, not &quot;%3&quot;.</source>
        <translation>erwartet wird eine ganze Zahl von %1 bis %2, nicht „%3“.</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>flag</source>
        <comment>set on the command line</comment>
        <translation>Option</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Gesetzt durch: %1.</translation>
    </message>
</context>
<context>
    <name>DeadLetters</name>
    <message>
        <source>The refused readings could not be written to %1: %2.</source>
        <translation>Die abgelehnten Messwerte konnten nicht nach %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>The server at %1 does not accept the credentials (%2): check AUTH_TOKEN and HTTP_HEADERS.</source>
        <translation>Der Server unter %1 nimmt die Anmeldedaten nicht an (%2): prüfen Sie AUTH_TOKEN und HTTP_HEADERS.</translation>
    </message>
    <message>
        <source>The server at %1 answers, but is in trouble (%2): look into its log.</source>
        <translation>Der Server unter %1 antwortet, meldet aber eine Störung (%2): sehen Sie in seinem Protokoll nach.</translation>
    </message>
    <message>
        <source>The server at %1 answers, but not as expected (%2): check the server address.</source>
        <translation>Der Server unter %1 antwortet anders als erwartet (%2): prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>The server at %1 answers (HTTP %2, %3 ms).</source>
        <translation>Der Server unter %1 antwortet (HTTP %2, %3 ms).</translation>
    </message>
    <message>
        <source>The server at %1 answers, but has no /health (HTTP %2, %3 ms).</source>
        <translation>Der Server unter %1 antwortet, kennt aber /health nicht (HTTP %2, %3 ms).</translation>
    </message>
    <message>
        <source>No connection: %1</source>
        <translation>Keine Verbindung: %1</translation>
    </message>
    <message>
        <source>TLS: no secure connection to %1 (%2): does the server speak HTTPS on this port?</source>
        <translation>TLS: keine sichere Verbindung zu %1 (%2): spricht der Server auf diesem Port HTTPS?</translation>
    </message>
    <message>
        <source>TLS: the certificate of %1 is not trusted (%2): use one that this machine trusts, or add its authority to the system&apos;s</source>
        <translation>TLS: dem Zertifikat von %1 wird nicht vertraut (%2): verwenden Sie eines, dem dieser Rechner vertraut, oder fügen Sie seine Zertifizierungsstelle denen des Systems hinzu</translation>
    </message>
    <message>
        <source>the server address &quot;%1&quot; cannot be used: it must begin with http:// or https:// and name a host</source>
        <translation>die Serveradresse „%1“ ist nicht brauchbar: sie muss mit http:// oder https:// beginnen und einen Rechner nennen</translation>
    </message>
    <message>
        <source>connection refused: is the server running at %1?</source>
        <translation>Verbindung abgelehnt: läuft der Server unter %1?</translation>
    </message>
    <message>
        <source>host not found: check the name &quot;%1&quot; in the server address, and the network</source>
        <translation>Rechner nicht gefunden: prüfen Sie den Namen „%1“ in der Serveradresse und das Netzwerk</translation>
    </message>
    <message>
        <source>the connection to %1 ended without an HTTP answer: look into the server&apos;s log; is it an HTTP server?</source>
        <translation>die Verbindung zu %1 endete ohne HTTP-Antwort: sehen Sie im Protokoll des Servers nach; ist es ein HTTP-Server?</translation>
    </message>
    <message>
        <source>timed out: no connection to %1; check the address and the firewall</source>
        <translation>Zeitüberschreitung: keine Verbindung zu %1; prüfen Sie die Adresse und die Firewall</translation>
    </message>
    <message>
        <source>%1 does not answer in HTTP: is it the right server and port?</source>
        <translation>%1 antwortet nicht in HTTP: sind Server und Port richtig?</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 fails (%2): check http_proxy and no_proxy</source>
        <translation>der Proxy auf dem Weg zu %1 versagt (%2): prüfen Sie http_proxy und no_proxy</translation>
    </message>
    <message>
        <source>timed out: no answer from %1 within %2 s</source>
        <translation>Zeitüberschreitung: keine Antwort von %1 innerhalb von %2 s</translation>
    </message>
    <message>
        <source>HTTP %1: a redirect to nowhere; check the server address</source>
        <translation>HTTP %1: eine Umleitung ohne Ziel; prüfen Sie die Serveradresse</translation>
    </message>
    <message>
        <source>HTTP %1: redirected to %2, where readings are not sent by themselves; change the server address to match</source>
        <translation>HTTP %1: umgeleitet nach %2, wohin Messwerte nicht von selbst gesendet werden; passen Sie die Serveradresse an</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>given up: the queue was cleared</source>
        <translation>aufgegeben: die Warteschlange wurde geleert</translation>
    </message>
    <message>
        <source>The server has no route for batches (%1): readings are sent one by one.</source>
        <translation>Der Server hat keine Route für Stapel (%1): Messwerte werden einzeln gesendet.</translation>
    </message>
    <message>
        <source>given up: the outbox is full</source>
        <translation>aufgegeben: der Postausgang ist voll</translation>
    </message>
    <message>
        <source>given up: waited longer than readings may</source>
        <translation>aufgegeben: länger gewartet, als Messwerte dürfen</translation>
    </message>
    <message>
        <source>the built-in receiver (%1)</source>
        <translation>der eingebaute Empfänger (%1)</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: set it in the environment or in .env</source>
        <translation>AUTH_TOKEN ist nicht gesetzt: setzen Sie es in der Umgebung oder in .env</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is set: check that it is the one that this server knows</source>
        <translation>AUTH_TOKEN ist gesetzt: prüfen Sie, ob dieser Server es kennt</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: check the Authorization in HTTP_HEADERS</source>
        <translation>AUTH_TOKEN ist nicht gesetzt: prüfen Sie Authorization in HTTP_HEADERS</translation>
    </message>
    <message>
        <source>it takes no POST there: check the path in SERVER_URL</source>
        <translation>er nimmt dort kein POST an: prüfen Sie den Pfad in SERVER_URL</translation>
    </message>
    <message>
        <source>a proxy there has no answer from the server behind it: is that running?</source>
        <translation>ein Proxy dort bekommt vom Server dahinter keine Antwort: läuft dieser?</translation>
    </message>
    <message>
        <source>it is overloaded or not ready: wait, or look into its log</source>
        <translation>er ist überlastet oder nicht bereit: warten Sie, oder sehen Sie in sein Protokoll</translation>
    </message>
    <message>
        <source>look into the server&apos;s log</source>
        <translation>sehen Sie in das Protokoll des Servers</translation>
    </message>
    <message>
        <source>the right to post is missing; %1</source>
        <translation>das Recht zum Senden fehlt; %1</translation>
    </message>
    <message>
        <source>check the path in SERVER_URL</source>
        <translation>prüfen Sie den Pfad in SERVER_URL</translation>
    </message>
    <message>
        <source>the proxy wants credentials: check http_proxy</source>
        <translation>der Proxy verlangt Zugangsdaten: prüfen Sie http_proxy</translation>
    </message>
    <message>
        <source>the server waited too long for the request: check the network</source>
        <translation>der Server hat zu lange auf die Anfrage gewartet: prüfen Sie das Netz</translation>
    </message>
    <message>
        <source>it knows another reading by the same key</source>
        <translation>er kennt unter demselben Schlüssel einen anderen Messwert</translation>
    </message>
    <message>
        <source>raise the server&apos;s limit</source>
        <translation>heben Sie die Grenze des Servers an</translation>
    </message>
    <message>
        <source>it wants another Content-Type than application/json</source>
        <translation>er verlangt einen anderen Content-Type als application/json</translation>
    </message>
    <message>
        <source>it wants fewer requests: raise INTERVAL_SECONDS or BATCH</source>
        <translation>er will weniger Anfragen: erhöhen Sie INTERVAL_SECONDS oder BATCH</translation>
    </message>
    <message>
        <source>compare what it expects with the reading</source>
        <translation>vergleichen Sie, was er erwartet, mit dem Messwert</translation>
    </message>
    <message>
        <source>check the server address, and look into the server&apos;s log</source>
        <translation>prüfen Sie die Serveradresse, und sehen Sie in das Protokoll des Servers</translation>
    </message>
    <message>
        <source>switch such early answers off if this goes on</source>
        <translation>schalten Sie solche Vorabantworten ab, wenn das so weitergeht</translation>
    </message>
    <message>
        <source>where this is a success, add it to SUCCESS_STATUS</source>
        <translation>wo das ein Erfolg ist, fügen Sie ihn zu SUCCESS_STATUS hinzu</translation>
    </message>
    <message numerus="yes">
        <source>an array of %n reading(s) may be too long for it</source>
        <translation>
            <numerusform>ein Array aus %n Messwert ist ihm vielleicht zu lang</numerusform>
            <numerusform>ein Array aus %n Messwerten ist ihm vielleicht zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was asked</source>
        <translation>gefragt wurde %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>%n-mal versucht</numerusform>
            <numerusform>%n-mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 redirects to %2 (HTTP %3): what is meant for it goes there from now on.</source>
        <translation>%1 leitet nach %2 um (HTTP %3): was dorthin soll, geht von nun an dahin.</translation>
    </message>
    <message>
        <source>Arrays of %1 readings fail, a single reading is accepted: the server may have closed because of their length. They are halved; BATCH sets the most.</source>
        <translation>Arrays aus %1 Messwerten scheitern, ein einzelner Messwert wird angenommen: der Server hat vielleicht wegen ihrer Länge geschlossen. Sie werden halbiert; BATCH bestimmt die größte Länge.</translation>
    </message>
    <message>
        <source>%1 ended a connection without an answer, and the request was sent again at once: the server may have it twice, by the same key. Such repeats count as retried.</source>
        <translation>%1 hat eine Verbindung ohne Antwort beendet, und die Anfrage wurde sofort noch einmal gesendet: der Server hat sie vielleicht zweimal, mit demselben Schlüssel. Solche Wiederholungen zählen als wiederholt.</translation>
    </message>
    <message>
        <source>the proxy %1 on the way to %2 fails (%3): check http_proxy and no_proxy</source>
        <translation>der Proxy %1 auf dem Weg zu %2 versagt (%3): prüfen Sie http_proxy und no_proxy</translation>
    </message>
    <message>
        <source>no answer from %1 (%2): look into the server&apos;s log</source>
        <translation>keine Antwort von %1 (%2): sehen Sie in das Protokoll des Servers</translation>
    </message>
    <message>
        <source>the proxy of %1, %2, is not used, for it has no scheme: write http://%2</source>
        <translation>der Proxy aus %1, %2, wird nicht benutzt, weil ihm das Schema fehlt: schreiben Sie http://%2</translation>
    </message>
    <message>
        <source>HTTP %1: no answer but an announcement of one, after which this connection was given up</source>
        <translation>HTTP %1: keine Antwort, nur die Ankündigung einer solchen; diese Verbindung wurde danach aufgegeben</translation>
    </message>
    <message>
        <source>HTTP %1: not among the statuses of SUCCESS_STATUS</source>
        <translation>HTTP %1: nicht unter den Statuscodes von SUCCESS_STATUS</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>no handshake</source>
        <translation>kein Handshake</translation>
    </message>
    <message>
        <source>looking up its name takes too long</source>
        <translation>das Nachschlagen des Namens dauert zu lange</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>Rechner nicht gefunden</translation>
    </message>
    <message>
        <source>The broker at %1 takes no more than QoS %2: messages of QoS %3 go with that.</source>
        <translation>Der Broker unter %1 nimmt höchstens QoS %2: Nachrichten mit QoS %3 gehen damit.</translation>
    </message>
    <message>
        <source>The broker at %1 keeps no retained messages: they go without retain.</source>
        <translation>Der Broker unter %1 bewahrt keine Nachrichten auf: sie gehen ohne Retain.</translation>
    </message>
    <message>
        <source>MQTT: the message has %1 bytes, and the broker takes %2 at the most</source>
        <translation>MQTT: die Nachricht hat %1 Bytes, und der Broker nimmt höchstens %2</translation>
    </message>
    <message>
        <source>MQTT: out of memory</source>
        <translation>MQTT: kein Speicher mehr</translation>
    </message>
    <message>
        <source>%1 right after it had let us in: another client may have the client id &quot;%2&quot;; set MQTT_CLIENT_ID</source>
        <translation>%1, gleich nachdem er uns eingelassen hatte: vielleicht hat ein anderer Client die Client-ID „%2“; setzen Sie MQTT_CLIENT_ID</translation>
    </message>
    <message>
        <source>%1 on a message to &quot;%2&quot;: some brokers do so for a topic (nats-server for a dot or a blank), a size or a QoS that they do not take; or another client has the client id &quot;%3&quot;</source>
        <translation>%1, auf eine Nachricht an „%2“ hin: manche Broker tun das bei einem Topic (nats-server bei Punkt oder Leerzeichen), einer Größe oder einem QoS, die sie nicht nehmen; oder ein anderer Client hat die Client-ID „%3“</translation>
    </message>
    <message>
        <source>unspecified error</source>
        <translation>Fehler ohne nähere Angabe</translation>
    </message>
    <message>
        <source>malformed packet</source>
        <translation>fehlerhaftes Paket</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>refused for a reason of the broker&apos;s own</source>
        <translation>aus einem Grund des Brokers abgelehnt</translation>
    </message>
    <message>
        <source>protocol version not supported</source>
        <translation>Protokollversion nicht unterstützt</translation>
    </message>
    <message>
        <source>client id not allowed</source>
        <translation>Client-ID nicht erlaubt</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>falscher Benutzername oder falsches Passwort</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>nicht berechtigt</translation>
    </message>
    <message>
        <source>broker not available</source>
        <translation>Broker nicht verfügbar</translation>
    </message>
    <message>
        <source>broker busy</source>
        <translation>Broker ausgelastet</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>broker shutting down</source>
        <translation>Broker wird beendet</translation>
    </message>
    <message>
        <source>bad authentication method</source>
        <translation>falsches Anmeldeverfahren</translation>
    </message>
    <message>
        <source>nothing heard from us for too long</source>
        <translation>zu lange nichts von uns gehört</translation>
    </message>
    <message>
        <source>session taken over</source>
        <translation>Sitzung übernommen</translation>
    </message>
    <message>
        <source>topic not allowed</source>
        <translation>Topic nicht erlaubt</translation>
    </message>
    <message>
        <source>packet number in use</source>
        <translation>Paketnummer belegt</translation>
    </message>
    <message>
        <source>more messages at once than the broker takes</source>
        <translation>mehr Nachrichten zugleich, als der Broker nimmt</translation>
    </message>
    <message>
        <source>topic alias not valid</source>
        <translation>Topic-Alias ungültig</translation>
    </message>
    <message>
        <source>packet too large</source>
        <translation>Paket zu groß</translation>
    </message>
    <message>
        <source>too many messages</source>
        <translation>zu viele Nachrichten</translation>
    </message>
    <message>
        <source>quota exceeded</source>
        <translation>Kontingent überschritten</translation>
    </message>
    <message>
        <source>closed by an administrator</source>
        <translation>von einem Administrator getrennt</translation>
    </message>
    <message>
        <source>payload format not valid</source>
        <translation>Format des Inhalts ungültig</translation>
    </message>
    <message>
        <source>retained messages not supported</source>
        <translation>Retain nicht unterstützt</translation>
    </message>
    <message>
        <source>QoS not supported</source>
        <translation>QoS nicht unterstützt</translation>
    </message>
    <message>
        <source>use another server</source>
        <translation>anderen Server verwenden</translation>
    </message>
    <message>
        <source>server moved</source>
        <translation>Server umgezogen</translation>
    </message>
    <message>
        <source>too many connections in a short time</source>
        <translation>zu viele Verbindungen in kurzer Zeit</translation>
    </message>
    <message>
        <source>connected for as long as is allowed</source>
        <translation>so lange verbunden wie erlaubt</translation>
    </message>
    <message>
        <source>the broker at %1 does not speak this version of MQTT (%2): set MQTT_VERSION to auto</source>
        <translation>der Broker unter %1 spricht diese Version von MQTT nicht (%2): setzen Sie MQTT_VERSION auf auto</translation>
    </message>
    <message>
        <source>the broker at %1 does not take the client id &quot;%2&quot; (%3): set MQTT_CLIENT_ID</source>
        <translation>der Broker unter %1 nimmt die Client-ID „%2“ nicht (%3): setzen Sie MQTT_CLIENT_ID</translation>
    </message>
    <message>
        <source>the broker at %1 does not let us in (%2): check MQTT_USERNAME and MQTT_PASSWORD</source>
        <translation>der Broker unter %1 lässt uns nicht ein (%2): prüfen Sie MQTT_USERNAME und MQTT_PASSWORD</translation>
    </message>
    <message>
        <source>the broker at %1 refuses the connection: %2</source>
        <translation>der Broker unter %1 lehnt die Verbindung ab: %2</translation>
    </message>
    <message>
        <source>another client has connected to %1 with the client id &quot;%2&quot; and taken our place (0x8E): give each its own MQTT_CLIENT_ID</source>
        <translation>ein anderer Client hat sich bei %1 mit der Client-ID „%2“ angemeldet und unseren Platz eingenommen (0x8E): geben Sie jedem seine eigene MQTT_CLIENT_ID</translation>
    </message>
    <message>
        <source>the broker at %1 ended the connection: %2</source>
        <translation>der Broker unter %1 hat die Verbindung beendet: %2</translation>
    </message>
    <message>
        <source>no MQTT broker answers at %1 (%2): start one (on Debian, &quot;apt install mosquitto&quot; brings one that runs at once)</source>
        <translation>unter %1 antwortet kein MQTT-Broker (%2): starten Sie einen (unter Debian bringt „apt install mosquitto“ einen, der sofort läuft)</translation>
    </message>
    <message>
        <source>no connection to the broker at %1</source>
        <translation>keine Verbindung zum Broker unter %1</translation>
    </message>
    <message>
        <source>no connection to the broker at %1: %2</source>
        <translation>keine Verbindung zum Broker unter %1: %2</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>TLS: no secure connection to the broker at %1 (%2): check TLS_CA_FILE, and whether this port speaks TLS</source>
        <translation>TLS: keine sichere Verbindung zum Broker unter %1 (%2): prüfen Sie TLS_CA_FILE, und ob dieser Port TLS spricht</translation>
    </message>
    <message>
        <source>%1 closes the connection before it says anything: is it an MQTT broker, and does it want TLS (mqtts://) on this port?</source>
        <translation>%1 schließt die Verbindung, ehe es etwas sagt: ist es ein MQTT-Broker, und will er auf diesem Port TLS (mqtts://)?</translation>
    </message>
    <message>
        <source>the broker at %1 does not keep to the protocol (%2)</source>
        <translation>der Broker unter %1 hält sich nicht an das Protokoll (%2)</translation>
    </message>
    <message>
        <source>timed out: no answer from the broker at %1 within %2 s</source>
        <translation>Zeitüberschreitung: keine Antwort vom Broker unter %1 innerhalb von %2 s</translation>
    </message>
    <message>
        <source>the broker at %1 closed the connection without a word</source>
        <translation>der Broker unter %1 hat die Verbindung ohne ein Wort geschlossen</translation>
    </message>
    <message>
        <source>MQTT: %1, topic &quot;%2&quot;</source>
        <translation>MQTT: %1, Topic „%2“</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be used (%3): a file in PEM form is wanted</source>
        <translation>%1: „%2“ ist nicht verwendbar (%3): gebraucht wird eine Datei im PEM-Format</translation>
    </message>
    <message>
        <source>the topic is empty</source>
        <translation>das Topic ist leer</translation>
    </message>
    <message>
        <source>the topic is longer than the 65535 bytes of MQTT</source>
        <translation>das Topic ist länger als die 65535 Bytes von MQTT</translation>
    </message>
    <message>
        <source>the topic &quot;%1&quot; holds a wildcard (+ or #), which only subscribers may use</source>
        <translation>das Topic „%1“ enthält einen Platzhalter (+ oder #), den nur Abonnenten verwenden dürfen</translation>
    </message>
    <message>
        <source>the topic holds a control character</source>
        <translation>das Topic enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>check SERVER_URL, and the path in ENDPOINT or the payload</source>
        <translation>prüfen Sie SERVER_URL und den Pfad in ENDPOINT oder im Format</translation>
    </message>
    <message>
        <source>it takes no such request there: check SERVER_URL, and method and path of the payload</source>
        <translation>er nimmt dort keine solche Anfrage an: prüfen Sie SERVER_URL sowie Methode und Pfad des Formats</translation>
    </message>
    <message>
        <source>it wants another Content-Type than the payload&apos;s</source>
        <translation>er will einen anderen Content-Type als den des Formats</translation>
    </message>
    <message>
        <source>%1: it may answer messages of QoS 2 as if they had QoS 1, as RabbitMQ does; set MQTT_QOS to 1</source>
        <translation>%1: vielleicht beantwortet er Nachrichten mit QoS 2, als hätten sie QoS 1, wie RabbitMQ; setzen Sie MQTT_QOS auf 1</translation>
    </message>
    <message>
        <source>MQTT: the connection was closed before the broker answered</source>
        <translation>MQTT: die Verbindung wurde geschlossen, ehe der Broker antwortete</translation>
    </message>
    <message>
        <source>The broker at %1 lets us in (MQTT %2, up to %3 messages at once, %4 ms).</source>
        <translation>Der Broker unter %1 lässt uns ein (MQTT %2, bis zu %3 Nachrichten zugleich, %4 ms).</translation>
    </message>
    <message>
        <source>One connection has one last will: a broker will not say that devices are gone where the connection is lost. Set MQTT_CONNECTIONS to per-device for that.</source>
        <translation>Eine Verbindung hat einen letzten Willen: geht sie verloren, sagt der Broker nicht, dass die Geräte weg sind. Setzen Sie dafür MQTT_CONNECTIONS auf per-device.</translation>
    </message>
    <message>
        <source>accepted by the broker</source>
        <translation>vom Broker angenommen</translation>
    </message>
    <message>
        <source>Birth: after every connect</source>
        <translation>Geburt: nach jedem Verbinden</translation>
    </message>
    <message>
        <source>Death: before an orderly end, and by the broker where the connection is lost</source>
        <translation>Tod: vor einem ordentlichen Ende, und durch den Broker, wo die Verbindung verloren geht</translation>
    </message>
    <message>
        <source>Retract: has the broker forget</source>
        <translation>Zurücknehmen: lässt den Broker vergessen</translation>
    </message>
    <message>
        <source>lost on its way, by an injected fault</source>
        <translation>unterwegs verloren, durch eine eingespielte Störung</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): after a restart the node&apos;s bdSeq begins again.</source>
        <translation>%1 kann nicht geschrieben werden (%2): Nach einem Neustart beginnt bdSeq des Knotens von vorn.</translation>
    </message>
    <message>
        <source>%1 closes the connection before it says anything: is it an MQTT broker, does it want TLS (mqtts://) on this port, and does it speak MQTT 5 (set MQTT_VERSION to auto)?</source>
        <translation>%1 schließt die Verbindung, bevor er etwas sagt: Ist es ein MQTT-Broker, will er TLS (mqtts://) auf diesem Port, und spricht er MQTT 5 (MQTT_VERSION auf auto setzen)?</translation>
    </message>
    <message>
        <source>%1 on a message to &quot;%2&quot;: mosquitto does so where a message is longer than its message_size_limit</source>
        <translation>%1 auf eine Nachricht an „%2“: mosquitto tut das, wo eine Nachricht länger ist als sein message_size_limit</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The value of the onset stays.</source>
        <translation>Der Wert des Beginns bleibt stehen.</translation>
    </message>
    <message>
        <source>One reading is off by the strength.</source>
        <translation>Eine Messung ist um die Stärke daneben.</translation>
    </message>
    <message>
        <source>Readings are off by the strength all the time.</source>
        <translation>Messungen sind die ganze Zeit um die Stärke daneben.</translation>
    </message>
    <message>
        <source>The error grows evenly from the onset on.</source>
        <translation>Der Fehler wächst vom Beginn an gleichmäßig.</translation>
    </message>
    <message>
        <source>Noise of this standard deviation is added.</source>
        <translation>Rauschen dieser Standardabweichung kommt hinzu.</translation>
    </message>
    <message>
        <source>No readings are made; their sequence numbers are used up.</source>
        <translation>Es entstehen keine Messungen; ihre Folgenummern sind verbraucht.</translation>
    </message>
    <message>
        <source>The board warms the sensor: warmer and drier readings.</source>
        <translation>Die Platine wärmt den Sensor: wärmere und trockenere Messungen.</translation>
    </message>
    <message>
        <source>The first humidity after a start is that of the reset value 0x8000.</source>
        <translation>Die erste Feuchte nach einem Start ist die des Rücksetzwerts 0x8000.</translation>
    </message>
    <message>
        <source>A wet element: humidity climbs to 100 % and stays.</source>
        <translation>Ein nasses Element: Die Feuchte steigt auf 100 % und bleibt.</translation>
    </message>
    <message>
        <source>A BMP280 sold as a BME280: humidity is always 0.</source>
        <translation>Ein als BME280 verkaufter BMP280: Die Feuchte ist immer 0.</translation>
    </message>
    <message>
        <source>The temperature&apos;s raw word is 0: about -140 °C, and the other two by that.</source>
        <translation>Das Rohwort der Temperatur ist 0: etwa -140 °C, und danach die beiden anderen.</translation>
    </message>
    <message>
        <source>The bus reads ones only: about 187 °C, 100 %, a pressure below 0.</source>
        <translation>Der Bus liest nur Einsen: etwa 187 °C, 100 %, ein Druck unter 0.</translation>
    </message>
    <message>
        <source>The pressure&apos;s raw word is at its end: a pressure below 0.</source>
        <translation>Das Rohwort des Drucks ist am Anschlag: ein Druck unter 0.</translation>
    </message>
    <message>
        <source>The channel is not measured: raw word 0x80000, humidity 0x8000.</source>
        <translation>Der Kanal wird nicht gemessen: Rohwort 0x80000, Feuchte 0x8000.</translation>
    </message>
    <message>
        <source>Read before the first conversion: all words are those of the reset.</source>
        <translation>Vor der ersten Wandlung gelesen: Alle Wörter sind die nach dem Rücksetzen.</translation>
    </message>
    <message>
        <source>The calibration word P1 was not read: pressure is 0.</source>
        <translation>Das Kalibrierwort P1 wurde nicht gelesen: Der Druck ist 0.</translation>
    </message>
    <message>
        <source>The air moves so many times as fast.</source>
        <translation>Die Luft bewegt sich so viele Male so schnell.</translation>
    </message>
    <message>
        <source>Readings are those of so many minutes later.</source>
        <translation>Messungen sind die von so vielen Minuten später.</translation>
    </message>
    <message>
        <source>A straight line is added that reaches the strength at the end.</source>
        <translation>Eine Gerade kommt hinzu, die am Ende die Stärke erreicht.</translation>
    </message>
    <message>
        <source>Movements are so many times as large, about the line from onset to end.</source>
        <translation>Ausschläge sind so viele Male so groß, um die Linie vom Beginn zum Ende.</translation>
    </message>
    <message>
        <source>The channel moves against its habit: mirrored at the line from onset to end.</source>
        <translation>Der Kanal bewegt sich gegen seine Gewohnheit: gespiegelt an der Linie vom Beginn zum Ende.</translation>
    </message>
    <message>
        <source>The sensor&apos;s noise is so many times as large.</source>
        <translation>Das Rauschen des Sensors ist so viele Male so groß.</translation>
    </message>
    <message>
        <source>The level moves by a part of the channel&apos;s range.</source>
        <translation>Das Niveau verschiebt sich um einen Teil des Bereichs des Kanals.</translation>
    </message>
    <message>
        <source>A constant level, in parts of the channel&apos;s range: 0 its lower end, 100 its upper.</source>
        <translation>Ein festes Niveau, in Teilen des Bereichs des Kanals: 0 sein unteres Ende, 100 sein oberes.</translation>
    </message>
    <message>
        <source>So many of the readings are sent twice.</source>
        <translation>So viele der Messungen werden doppelt gesendet.</translation>
    </message>
    <message>
        <source>So many of the readings never reach the server.</source>
        <translation>So viele der Messungen erreichen den Server nie.</translation>
    </message>
    <message>
        <source>Readings are sent in groups of so many, each backwards.</source>
        <translation>Messungen werden in Gruppen von so vielen gesendet, jede rückwärts.</translation>
    </message>
    <message>
        <source>Readings are sent so much later.</source>
        <translation>Messungen werden so viel später gesendet.</translation>
    </message>
    <message>
        <source>The device&apos;s clock gains so many seconds an hour.</source>
        <translation>Die Uhr des Geräts geht so viele Sekunden je Stunde vor.</translation>
    </message>
    <message>
        <source>The device&apos;s clock is off by so much.</source>
        <translation>Die Uhr des Geräts geht um so viel falsch.</translation>
    </message>
    <message>
        <source>So many of the bodies are cut off in the middle.</source>
        <translation>So viele der Nachrichten brechen in der Mitte ab.</translation>
    </message>
    <message>
        <source>%1: %2 must be %3.</source>
        <translation>%1: %2 muss %3 sein.</translation>
    </message>
    <message>
        <source>a whole number of milliseconds, 0 or more</source>
        <translation>eine ganze Zahl von Millisekunden, mindestens 0</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>eine Liste von Namen</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;. Known are: %2.</source>
        <translation>unbekannter Schlüssel &quot;%1&quot;. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>a kind of fault such as stuck or spike</source>
        <translation>eine Art von Störung wie stuck oder spike</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>%1 must be a length such as 30s, 5m, 6h or 2d, not &quot;%2&quot;.</source>
        <translation>%1 muss eine Dauer wie 30s, 5m, 6h oder 2d sein, nicht &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>channel must be temperature, humidity, pressure or all, joined by |, not &quot;%1&quot;.</source>
        <translation>channel muss temperature, humidity, pressure oder all sein, verbunden mit |, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>at must be a time such as 2025-11-14T10:30:00Z, or one after the start such as +10m, not &quot;%1&quot;.</source>
        <translation>at muss eine Zeit wie 2025-11-14T10:30:00Z sein oder eine nach dem Start wie +10m, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>devices must be names joined by |, not &quot;%1&quot;.</source>
        <translation>devices müssen Namen sein, verbunden mit |, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>strength must be a number, not &quot;%1&quot;.</source>
        <translation>strength muss eine Zahl sein, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; known are %2.</source>
        <translation>&quot;%1&quot; ist unbekannt; bekannt sind %2.</translation>
    </message>
    <message>
        <source>Stuck value</source>
        <translation>Stehender Wert</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Level shift</source>
        <translation>Niveausprung</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Noise burst</source>
        <translation>Rauschstoß</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Self-heating</source>
        <translation>Eigenerwärmung</translation>
    </message>
    <message>
        <source>First humidity</source>
        <translation>Erste Feuchte</translation>
    </message>
    <message>
        <source>Humidity at 100 %</source>
        <translation>Feuchte auf 100 %</translation>
    </message>
    <message>
        <source>BMP280</source>
        <translation>BMP280</translation>
    </message>
    <message>
        <source>Temperature word zero</source>
        <translation>Temperaturwort null</translation>
    </message>
    <message>
        <source>All ones</source>
        <translation>Lauter Einsen</translation>
    </message>
    <message>
        <source>Pressure saturated</source>
        <translation>Druck am Anschlag</translation>
    </message>
    <message>
        <source>Channel skipped</source>
        <translation>Kanal ausgelassen</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>Nicht gewandelt</translation>
    </message>
    <message>
        <source>P1 zero</source>
        <translation>P1 null</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Pattern shift</source>
        <translation>Verschobenes Muster</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Mean shift</source>
        <translation>Verschobener Mittelwert</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Falsche Reihenfolge</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>Uhr springt</translation>
    </message>
    <message>
        <source>Malformed bodies</source>
        <translation>Kaputte Nachrichten</translation>
    </message>
    <message>
        <source>%1 acts on %2 and takes no other channel.</source>
        <translation>%1 wirkt auf %2 und nimmt keinen anderen Kanal.</translation>
    </message>
    <message>
        <source>%1 has no strength.</source>
        <translation>%1 hat keine Stärke.</translation>
    </message>
    <message>
        <source>the strength of %1 must be from %2 to %3.</source>
        <translation>die Stärke von %1 muss von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>%1 has no ramp.</source>
        <translation>%1 hat keinen Anstieg.</translation>
    </message>
    <message>
        <source>for must be longer than 0.</source>
        <translation>for muss länger als 0 sein.</translation>
    </message>
    <message>
        <source>every must be at least 1s and as long as for, which is %1.</source>
        <translation>every muss mindestens 1s und so lang wie for sein, das %1 ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of fault; they are %2.</source>
        <translation>&quot;%1&quot; ist keine Art von Störung; es gibt %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be NAME=VALUE.</source>
        <translation>&quot;%1&quot; muss NAME=WERT sein.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>the weight of %1 must be a number from 0 to 1000000, not &quot;%2&quot;.</source>
        <translation>das Gewicht von %1 muss eine Zahl von 0 bis 1000000 sein, nicht &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>at least one kind must have a weight above 0.</source>
        <translation>mindestens eine Art muss ein Gewicht über 0 haben.</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>% of the range</source>
        <translation>% des Bereichs</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>% of the readings</source>
        <translation>% der Messungen</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>s per hour</source>
        <translation>s je Stunde</translation>
    </message>
    <message>
        <source>FAULT: there is no device &quot;%1&quot;; the run has %2 to %3.</source>
        <translation>FAULT: Es gibt kein Gerät &quot;%1&quot;; der Lauf hat %2 bis %3.</translation>
    </message>
    <message>
        <source>Inject: %1</source>
        <translation>Stören: %1</translation>
    </message>
    <message>
        <source>FAULT: there is no device &quot;%1&quot;; the run has only %2.</source>
        <translation>FAULT: Es gibt kein Gerät „%1“; der Lauf hat nur %2.</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;; there are %2, or numbers from 1 to %3</source>
        <translation>es gibt keine Spalte „%1“; es gibt %2 oder Nummern von 1 bis %3</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>humidity</source>
        <translation>Luftfeuchte</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>Luftdruck</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>there is no header, and no column reads as time, temperature, humidity or pressure</source>
        <translation>es gibt keine Kopfzeile, und keine Spalte ist als Zeit, Temperatur, Luftfeuchte oder Luftdruck lesbar</translation>
    </message>
    <message>
        <source>%1 is empty: rows of time and temperature, humidity or pressure are needed.</source>
        <translation>%1 ist leer: nötig sind Zeilen mit der Zeit und Temperatur, Luftfeuchte oder Luftdruck.</translation>
    </message>
    <message>
        <source>%1 cells where at least %2 are needed</source>
        <translation>%1 Zellen, nötig sind mindestens %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not a time such as 2025-11-14T10:30:00, 14.11.2025 10:30 or seconds since 1970; say how it is written (%3)</source>
        <translation>„%1“ in Spalte „%2“ ist keine Zeitangabe wie 2025-11-14T10:30:00, 14.11.2025 10:30 oder Sekunden seit 1970; sagen Sie, wie sie geschrieben ist (%3)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not a number</source>
        <translation>„%1“ in Spalte „%2“ ist keine Zahl</translation>
    </message>
    <message>
        <source>There is no column for %1.</source>
        <translation>Es gibt keine Spalte für %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; for %2 holds no values.</source>
        <translation>Die Spalte „%1“ für %2 enthält keine Werte.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is left out: a typical value of it, %2, is no %3 of air in any known unit.</source>
        <translation>Die Spalte „%1“ wird ausgelassen: ein typischer Wert daraus, %2, passt in keiner bekannten Einheit zu %3.</translation>
    </message>
    <message>
        <source>%1 has a header but no rows.</source>
        <translation>%1 hat eine Kopfzeile, aber keine weiteren Zeilen.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows cannot be read; the first of them, %4.</source>
        <translation>%1: %2 von %3 Zeilen sind nicht lesbar; die erste davon: %4.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>A recorded place</source>
        <translation>Ein aufgezeichneter Ort</translation>
    </message>
    <message>
        <source>The recording is shorter than a day: a fit needs at least one.</source>
        <translation>Die Aufzeichnung ist kürzer als ein Tag: Eine Anpassung braucht mindestens einen.</translation>
    </message>
    <message>
        <source>The fit was stopped.</source>
        <translation>Die Anpassung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The recording has hardly two values in a row anywhere: there is nothing to fit to.</source>
        <translation>Die Aufzeichnung hat kaum irgendwo zwei Werte nacheinander: es gibt nichts, woran sich anpassen ließe.</translation>
    </message>
    <message>
        <source>%1 was not recorded: its numbers are the default profile&apos;s.</source>
        <translation>%1 wurde nicht aufgezeichnet: die Zahlen dafür sind die des Standardprofils.</translation>
    </message>
    <message>
        <source>%1 never changed in the recording: it stays where it was.</source>
        <translation>%1 hat sich in der Aufzeichnung nie geändert und bleibt daher gleich.</translation>
    </message>
    <message>
        <source>The noise of %1 is finer than the recorded step of %2: it was estimated from how often neighbouring values are equal.</source>
        <translation>%1: Das Rauschen ist feiner als die aufgezeichnete Quantisierungsstufe von %2; es wurde daraus geschätzt, wie oft benachbarte Werte gleich sind.</translation>
    </message>
    <message numerus="yes">
        <source>Seasons were not recorded: the profile knows %n day(s) of the year.</source>
        <translation>
            <numerusform>Jahreszeiten wurden nicht aufgezeichnet: das Profil kennt nur %n Tag des Jahres.</numerusform>
            <numerusform>Jahreszeiten wurden nicht aufgezeichnet: das Profil kennt nur %n Tage des Jahres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seasons follow the recorded year.</source>
        <translation>Die Jahreszeiten folgen dem aufgezeichneten Jahr.</translation>
    </message>
    <message>
        <source>Too short for weekly habits: working days and weekends may not differ as they do.</source>
        <translation>Zu kurz für den Wochengang: Werktage und Wochenenden unterscheiden sich vielleicht nicht so wie in Wirklichkeit.</translation>
    </message>
    <message>
        <source>No daily cycle could be determined: too few days, or hours of the day that were never recorded.</source>
        <translation>Es ließ sich kein Tagesgang bestimmen: zu wenige Tage oder Stunden des Tages, die nie aufgezeichnet wurden.</translation>
    </message>
    <message numerus="yes">
        <source>The daily cycle comes from only %n day(s), and the tide of pressure cannot be told from weather.</source>
        <translation>
            <numerusform>Der Tagesgang stammt aus nur %n Tag, und die Gezeit des Luftdrucks lässt sich nicht vom Wetter unterscheiden.</numerusform>
            <numerusform>Der Tagesgang stammt aus nur %n Tagen, und die Gezeit des Luftdrucks lässt sich nicht vom Wetter unterscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half-daily tide of pressure is %1 hPa, as part of the daily cycle.</source>
        <translation>Die halbtägige Gezeit des Luftdrucks beträgt %1 hPa; sie ist Teil des Tagesgangs.</translation>
    </message>
    <message numerus="yes">
        <source>It follows the states of %n recorded day(s).</source>
        <translation>
            <numerusform>Das Profil folgt den Zuständen von %n aufgezeichneten Tag.</numerusform>
            <numerusform>Das Profil folgt den Zuständen von %n aufgezeichneten Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the instants are missing; they were bridged, and days with too many of them left out.</source>
        <translation>%1 % der Zeitpunkte fehlen; sie wurden überbrückt und Tage mit zu vielen davon ausgelassen.</translation>
    </message>
    <message>
        <source>So few days return often.</source>
        <translation>So wenige Tage kehren oft wieder.</translation>
    </message>
    <message>
        <source>Fast movements of some hours were stronger than the settings allow and were made weaker.</source>
        <translation>Schnelle Bewegungen einiger Stunden waren stärker, als die Einstellungen zulassen, und wurden abgeschwächt.</translation>
    </message>
    <message>
        <source>Storms, fronts and clear weather were not looked for: what was recorded has them in it, and by hand they have the default profile&apos;s sizes.</source>
        <translation>Nach Gewittern, Fronten und Aufklaren wurde nicht gesucht: sie sind im Aufgezeichneten enthalten, und von Hand ausgelöst haben sie die Stärke des Standardprofils.</translation>
    </message>
    <message>
        <source>The latitude of the place is not known: %1° is assumed.</source>
        <translation>Die geografische Breite des Ortes ist nicht bekannt: angenommen sind %1°.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3, one every %4.</source>
        <translation>%1 von %2 bis %3, eine alle %4.</translation>
    </message>
    <message>
        <source>The interval varies by %1 s (standard deviation).</source>
        <translation>Das Intervall schwankt um %1 s (Standardabweichung).</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; in %3</source>
        <comment>channel, column, unit</comment>
        <translation>%1 ist „%2“ in %3</translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation>Es gibt keine Kopfzeile.</translation>
    </message>
    <message>
        <source>Columns: time is &quot;%1&quot;, %2.</source>
        <translation>Spalten: Zeit ist „%1“, %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>14 of humidity</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read and were left out; the first: %1.</source>
        <translation>
            <numerusform>%Ln Zeile ist nicht lesbar und wurde ausgelassen: %1.</numerusform>
            <numerusform>%Ln Zeilen sind nicht lesbar und wurden ausgelassen; die erste: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not in order of time and have been sorted.</source>
        <translation>
            <numerusform>%Ln Zeile war nicht in zeitlicher Reihenfolge und wurde einsortiert.</numerusform>
            <numerusform>%Ln Zeilen waren nicht in zeitlicher Reihenfolge und wurden sortiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat the instant of another one: the first counts.</source>
        <translation>
            <numerusform>%Ln Zeile wiederholt den Zeitpunkt einer anderen: die erste zählt.</numerusform>
            <numerusform>%Ln Zeilen wiederholen den Zeitpunkt einer anderen: die erste zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lie more than a year from all others, as of a clock that was not set, and were left out.</source>
        <translation>
            <numerusform>%Ln Zeile liegt mehr als ein Jahr von allen anderen entfernt, wie bei einer nicht gestellten Uhr, und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen liegen mehr als ein Jahr von allen anderen entfernt, wie bei einer nicht gestellten Uhr, und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing in between.</source>
        <translation>Dazwischen fehlt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the instants are missing, in %Ln gap(s) of up to %2.</source>
        <translation>
            <numerusform>%1 % der Zeitpunkte fehlen, in %Ln Lücke von %2.</numerusform>
            <numerusform>%1 % der Zeitpunkte fehlen, in %Ln Lücken von bis zu %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that no sensor measures were left out: %1.</source>
        <translation>Werte, die kein Sensor misst, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Single values that jump away and back as no air can were left out: %1.</source>
        <translation>Einzelne Werte, die weg- und zurückspringen, wie es die Luft nicht kann, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Mean %1 %2 %3, range of the profile %4 to %5 %3.</source>
        <translation>%1: Mittelwert %2 %3, Bereich des Profils %4 bis %5 %3.</translation>
    </message>
    <message>
        <source>Values are multiples of %1 %2.</source>
        <translation>Die Werte sind Vielfache von %1 %2.</translation>
    </message>
    <message>
        <source>Noise %1 %2.</source>
        <translation>Rauschen %1 %2.</translation>
    </message>
    <message>
        <source>Mean day: %1 moves by %2 %3, highest at %4 h, lowest at %5 h.</source>
        <translation>Mittlerer Tag: %1 schwankt um %2 %3, am höchsten um %4 Uhr, am niedrigsten um %5 Uhr.</translation>
    </message>
    <message>
        <source>Half-daily tide of pressure: %1 hPa.</source>
        <translation>Halbtägige Gezeit des Luftdrucks: %1 hPa.</translation>
    </message>
    <message>
        <source>A cycle of %1, %2 °C from peak to peak.</source>
        <translation>Ein Zyklus von %1, %2 °C von Spitze zu Spitze.</translation>
    </message>
    <message>
        <source>Events like a %1: one every %2, lasting %3 to %4.</source>
        <translation>Ereignisse wie %1: eines alle %2, Dauer %3 bis %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded day(s) of states, %1 blocks a day, %2 octaves.</source>
        <translation>
            <numerusform>Zustände von %Ln aufgezeichneten Tag, %1 Blöcke je Tag, %2 Oktaven.</numerusform>
            <numerusform>Zustände von %Ln aufgezeichneten Tagen, %1 Blöcke je Tag, %2 Oktaven.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 could be any of %2; name the one to use (%3)</source>
        <translation>%1 könnte jede der Spalten %2 sein; nennen Sie die gemeinte (%3)</translation>
    </message>
    <message>
        <source>%1 holds too little: at least a day is needed.</source>
        <translation>%1 enthält zu wenig: Mindestens ein Tag wird gebraucht.</translation>
    </message>
    <message>
        <source>%1 was recorded too rarely: a profile needs a value every two hours or more often.</source>
        <translation>%1 wurde zu selten aufgezeichnet: ein Profil braucht mindestens alle zwei Stunden einen Wert.</translation>
    </message>
    <message>
        <source>%1 has rows that lie too far apart for their interval: keep one stretch of it.</source>
        <translation>%1 hat Zeilen, die für ihr Intervall zu weit auseinanderliegen: behalten Sie einen zusammenhängenden Abschnitt.</translation>
    </message>
    <message>
        <source>The recording&apos;s times are UTC: hours of the day in this profile are those of UTC.</source>
        <translation>Die Zeiten der Aufzeichnung sind UTC: die Tagesstunden dieses Profils sind die von UTC.</translation>
    </message>
    <message>
        <source>Of the recording one value every 2 s was used.</source>
        <translation>Von der Aufzeichnung wurde alle 2 s ein Wert verwendet.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>at any hour</source>
        <comment>of events</comment>
        <translation>zu jeder Stunde</translation>
    </message>
    <message>
        <source>most often at %1 h</source>
        <comment>of events</comment>
        <translation>am häufigsten um %1 Uhr</translation>
    </message>
    <message>
        <source>Humidity jumps up %1 times a day (synthetic %2), usually by %3 %, and half of it is gone after %4: %5.</source>
        <translation>Die Feuchte springt %1-mal am Tag nach oben (synthetisch %2-mal), meist um %3 %, und nach %4 ist die Hälfte davon weg: %5.</translation>
    </message>
    <message>
        <source>Humidity drops suddenly %1 times a day (synthetic %2), usually by %3 %: %4.</source>
        <translation>Die Feuchte fällt %1-mal am Tag plötzlich (synthetisch %2-mal), meist um %3 %: %4.</translation>
    </message>
    <message>
        <source>Temperature goes up and down every %1 (synthetic %2), by about %3 °C: %4.</source>
        <translation>Die Temperatur geht alle %1 auf und ab (synthetisch: %2), um etwa %3 °C: %4.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no cycle</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>No sudden changes of humidity come back, and no cycle of heating or cooling.</source>
        <translation>Weder plötzliche Änderungen der Feuchte noch ein Takt von Heizung oder Kühlung kehren wieder.</translation>
    </message>
    <message>
        <source>Values of %1 are means of samples in steps of %2: the air between two steps was bridged.</source>
        <translation>Die Werte für %1 sind Mittel von Stichproben in Schritten von %2: Die Luft zwischen zwei Schritten wurde überbrückt.</translation>
    </message>
    <message>
        <source>The logger misses %1 % of its samples: so does one with this profile, unless MISSED_SAMPLES says otherwise.</source>
        <translation>Der Logger lässt %1 % seiner Messungen aus: Mit diesem Profil ist es ebenso, wenn MISSED_SAMPLES nichts anderes sagt.</translation>
    </message>
    <message>
        <source>the header</source>
        <comment>how a unit was told</comment>
        <translation>die Kopfzeile</translation>
    </message>
    <message>
        <source>the unit in the cells</source>
        <translation>die Einheit in den Zellen</translation>
    </message>
    <message>
        <source>the size of the numbers</source>
        <translation>die Größe der Zahlen</translation>
    </message>
    <message>
        <source>the column of units</source>
        <translation>die Spalte mit Einheiten</translation>
    </message>
    <message>
        <source>you</source>
        <comment>how a unit was told</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The interval changed at %1 from %2 to %3: each part was judged at its own.</source>
        <translation>Das Intervall wechselte am %1 von %2 auf %3: Jeder Teil wurde nach seinem eigenen beurteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a temperature that no sensor measures</source>
        <translation>
            <numerusform>%Ln mit einer Temperatur, die kein Sensor misst</numerusform>
            <numerusform>%Ln mit einer Temperatur, die kein Sensor misst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 0 °C and 0 %</source>
        <translation>
            <numerusform>%Ln mit 0 °C und 0 %</numerusform>
            <numerusform>%Ln mit 0 °C und 0 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 85 °C as after power-on</source>
        <translation>
            <numerusform>%Ln mit 85 °C wie nach dem Einschalten</numerusform>
            <numerusform>%Ln mit 85 °C wie nach dem Einschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows in which the sensor failed were left out whole: %1.</source>
        <translation>Zeilen, in denen der Sensor versagte, wurden ganz weggelassen: %1.</translation>
    </message>
    <message>
        <source>Values that stayed for much longer than the noise of their channel allows were left out: %1.</source>
        <translation>Werte, die viel länger gleich blieben, als das Rauschen ihrer Größe zulässt, wurden weggelassen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The header comes again in %Ln line(s).</source>
        <translation>
            <numerusform>Die Kopfzeile kommt in %Ln Zeile noch einmal.</numerusform>
            <numerusform>Die Kopfzeile kommt in %Ln Zeilen noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other sensors were left out.</source>
        <translation>
            <numerusform>%Ln Zeile anderer Sensoren wurde weggelassen.</numerusform>
            <numerusform>%Ln Zeilen anderer Sensoren wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were read as one recording.</source>
        <translation>
            <numerusform>%Ln Datei wurde als eine Aufzeichnung gelesen.</numerusform>
            <numerusform>%Ln Dateien wurden als eine Aufzeichnung gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>die Werte</translation>
    </message>
    <message>
        <source>the dates leave open which number is the day and which the month; say how they are written (%1, such as %2)</source>
        <translation>die Datumsangaben lassen offen, welche Zahl der Tag ist und welche der Monat; geben Sie an, wie sie geschrieben sind (%1, etwa %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is a count since a start and no date; say when the first row was made (%3, such as 2025-11-14T10:30)</source>
        <translation>„%1“ in Spalte „%2“ zählt seit einem Start und ist kein Datum; geben Sie an, wann die erste Zeile entstand (%3, etwa 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; counts %2 from row to row, of milliseconds, seconds or minutes; say what that is (%3, in seconds)</source>
        <translation>Spalte „%1“ zählt von Zeile zu Zeile um %2 weiter, in Millisekunden, Sekunden oder Minuten; geben Sie an, wie lange das ist (%3, in Sekunden)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; may be seconds since 1970 or milliseconds since a start; say which (%3 %s, or %4)</source>
        <translation>„%1“ in Spalte „%2“ können Sekunden seit 1970 oder Millisekunden seit einem Start sein; geben Sie an, was davon (%3 %s oder %4)</translation>
    </message>
    <message>
        <source>there is no time; say when the first row was made (%1, such as 2025-11-14T10:30)</source>
        <translation>es gibt keine Zeit; geben Sie an, wann die erste Zeile entstand (%1, etwa 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has no year, month and day; say when the first row was made (%2)</source>
        <translation>das Zeitformat „%1“ hat kein Jahr, keinen Monat und keinen Tag; geben Sie an, wann die erste Zeile entstand (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is a time of day without a date; name the date&apos;s column (%3), or say when the first row was made (%4, such as 2025-11-14T10:30)</source>
        <translation>„%1“ in Spalte „%2“ ist eine Uhrzeit ohne Datum; nennen Sie die Spalte des Datums (%3), oder geben Sie an, wann die erste Zeile entstand (%4, etwa 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>date and time, day first</source>
        <translation>Datum und Uhrzeit, Tag zuerst</translation>
    </message>
    <message>
        <source>date and time, month first</source>
        <translation>Datum und Uhrzeit, Monat zuerst</translation>
    </message>
    <message>
        <source>date and time, year first</source>
        <translation>Datum und Uhrzeit, Jahr zuerst</translation>
    </message>
    <message>
        <source>%1 since 1970</source>
        <comment>s, ms, µs, ns</comment>
        <translation>%1 seit 1970</translation>
    </message>
    <message>
        <source>days of a spreadsheet</source>
        <translation>Tage einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Julian days</source>
        <translation>julianische Tage</translation>
    </message>
    <message>
        <source>counts of %1 ms since the start</source>
        <translation>Zähler von je %1 ms seit dem Start</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>one interval a row</source>
        <translation>ein Intervall je Zeile</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; (%Ln row(s))</source>
        <translation>
            <numerusform>„%1“ (%Ln Zeile)</numerusform>
            <numerusform>„%1“ (%Ln Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>column &quot;%1&quot; has no rows of &quot;%2&quot;; there are %3</source>
        <translation>Spalte „%1“ hat keine Zeilen von „%2“; es gibt %3</translation>
    </message>
    <message numerus="yes">
        <source>column &quot;%1&quot; holds %Ln sensor(s): %2; say which one (%3)</source>
        <translation>
            <numerusform>Spalte „%1“ hat %Ln Sensor: %2; geben Sie an, welcher gilt (%3)</numerusform>
            <numerusform>Spalte „%1“ hat %Ln Sensoren: %2; geben Sie an, welcher gilt (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>name the column that tells them apart and the one to use (%1, %2), or keep one sensor&apos;s rows</source>
        <translation>nennen Sie die Spalte, die sie unterscheidet, und den Sensor, der gilt (%1, %2), oder behalten Sie die Zeilen eines einzigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have the instant of another one and other values, as of several sensors; %1</source>
        <translation>
            <numerusform>%Ln Zeile hat den Zeitpunkt einer anderen und andere Werte, wie von mehreren Sensoren; %1</numerusform>
            <numerusform>%Ln Zeilen haben den Zeitpunkt einer anderen und andere Werte, wie von mehreren Sensoren; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the values of %1 alternate from row to row, as of several sensors; %2</source>
        <translation>die Werte von %1 wechseln von Zeile zu Zeile, wie von mehreren Sensoren; %2</translation>
    </message>
    <message>
        <source>there is no memory to unpack it</source>
        <translation>zum Entpacken fehlt der Speicher</translation>
    </message>
    <message>
        <source>it is larger than 1 GiB when unpacked</source>
        <translation>sie ist entpackt größer als 1 GiB</translation>
    </message>
    <message>
        <source>its compressed data end too early</source>
        <translation>ihre gepackten Daten enden zu früh</translation>
    </message>
    <message>
        <source>its compressed data are damaged</source>
        <translation>ihre gepackten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>this is JSON that cannot be read (%1); an array of objects, or one object a line, is needed</source>
        <translation>dies ist JSON, das nicht gelesen werden kann (%1); gebraucht wird ein Feld von Objekten oder ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>this is JSON without an object that has a time; an array of objects, or one object a line, is needed</source>
        <translation>dies ist JSON ohne ein Objekt, das eine Zeit hat; gebraucht wird ein Feld von Objekten oder ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Spalte der Zeit</translation>
    </message>
    <message>
        <source>Date column</source>
        <translation>Spalte des Datums</translation>
    </message>
    <message>
        <source>Temperature column</source>
        <translation>Spalte der Temperatur</translation>
    </message>
    <message>
        <source>Humidity column</source>
        <translation>Spalte der Luftfeuchte</translation>
    </message>
    <message>
        <source>Pressure column</source>
        <translation>Spalte des Luftdrucks</translation>
    </message>
    <message>
        <source>Temperature unit</source>
        <translation>Einheit der Temperatur</translation>
    </message>
    <message>
        <source>Humidity unit</source>
        <translation>Einheit der Luftfeuchte</translation>
    </message>
    <message>
        <source>Pressure unit</source>
        <translation>Einheit des Luftdrucks</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>Zeitformat</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device column</source>
        <translation>Spalte des Geräts</translation>
    </message>
    <message>
        <source>there is no header, and the values do not tell which of the columns are temperature and humidity; name them by number from 1 (%1, %2)</source>
        <translation>es gibt keine Kopfzeile, und die Werte verraten nicht, welche der Spalten Temperatur und Feuchte sind; nennen Sie sie mit Nummern ab 1 (%1, %2)</translation>
    </message>
    <message>
        <source>no column is known as the time among %1; name it (%2), or say the interval and the first row&apos;s time (%3, %4)</source>
        <translation>unter %1 ist keine Spalte als Zeit bekannt; nennen Sie sie (%2), oder geben Sie das Intervall und die Zeit der ersten Zeile an (%3, %4)</translation>
    </message>
    <message>
        <source>no column is known as temperature, humidity or pressure among %1; name them (%2, %3, %4)</source>
        <translation>unter %1 ist keine Spalte als Temperatur, Feuchte oder Druck bekannt; nennen Sie sie (%2, %3, %4)</translation>
    </message>
    <message>
        <source>there is no header, and the commas may stand between cells or before decimals; name the columns by number from 1 (%1)</source>
        <translation>es gibt keine Kopfzeile, und die Kommas können zwischen Zellen oder vor Dezimalstellen stehen; nennen Sie die Spalten mit Nummern ab 1 (%1)</translation>
    </message>
    <message>
        <source>%1 cells under %2 names: a comma may stand between cells or before decimals; write the file with semicolons or decimal points</source>
        <translation>%1 Zellen unter %2 Namen: Ein Komma kann zwischen Zellen oder vor Dezimalstellen stehen; schreiben Sie die Datei mit Semikolons oder Dezimalpunkten</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, line</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The count of time begins again %n time(s): what lay in between is not known.</source>
        <translation>
            <numerusform>Der Zähler der Zeit beginnt %n-mal von vorn: Was dazwischen lag, ist nicht bekannt.</numerusform>
            <numerusform>Der Zähler der Zeit beginnt %n-mal von vorn: Was dazwischen lag, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a ZIP archive or a spreadsheet: unpack it, or save it as CSV</source>
        <translation>es ist ein ZIP-Archiv oder eine Tabellenkalkulation: Entpacken Sie es, oder speichern Sie es als CSV</translation>
    </message>
    <message>
        <source>it is a PDF: save its table as CSV</source>
        <translation>es ist ein PDF: Speichern Sie seine Tabelle als CSV</translation>
    </message>
    <message>
        <source>it is a spreadsheet of an old Excel: save it as CSV</source>
        <translation>es ist eine Tabelle eines alten Excel: Speichern Sie sie als CSV</translation>
    </message>
    <message>
        <source>it is Parquet: write it as CSV</source>
        <translation>es ist Parquet: Schreiben Sie es als CSV</translation>
    </message>
    <message>
        <source>rows with commas, semicolons or tabs between the cells are needed</source>
        <translation>gebraucht werden Zeilen mit Kommas, Semikolons oder Tabulatoren zwischen den Zellen</translation>
    </message>
    <message>
        <source>%1 is not text: %2.</source>
        <translation>%1 ist kein Text: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not written as %3</source>
        <translation>„%1“ in Spalte „%2“ ist nicht als %3 geschrieben</translation>
    </message>
    <message>
        <source>%1 cells under %2 names</source>
        <translation>%1 Zellen unter %2 Namen</translation>
    </message>
    <message>
        <source>the time could be any of %1; name the one to use (%2)</source>
        <translation>die Zeit könnte jede von %1 sein; nennen Sie die Spalte, die gilt (%2)</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has a letter that is not known; write it as %2</source>
        <translation>das Zeitformat „%1“ hat einen unbekannten Buchstaben; schreiben Sie es wie %2</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has no letters of strftime; write it as %2</source>
        <translation>das Zeitformat „%1“ hat keine Buchstaben von strftime; schreiben Sie es wie %2</translation>
    </message>
    <message>
        <source>fractions of 1</source>
        <translation>Anteile von 1</translation>
    </message>
    <message>
        <source>the unit of %1 (&quot;%2&quot;) is open: mean %3 or, as %4, %5; say %6</source>
        <translation>die Einheit von %1 („%2“) ist offen: Mittel %3 oder, als %4, %5; geben Sie %6 an</translation>
    </message>
    <message>
        <source>The numbers of &quot;%1&quot; are taken as %2 by their size (mean %3); if they are %4, say so (%5).</source>
        <translation>Die Zahlen von „%1“ werden ihrer Größe nach als %2 gelesen (Mittel %3); sind es %4, geben Sie es an (%5).</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>The unit of %1 changes from %2 to %3 at %4, %n time(s) in all; each part was converted by itself.</source>
        <translation>
            <numerusform>Die Einheit von %1 wechselt bei %4 von %2 auf %3, insgesamt %n-mal; jeder Teil wurde für sich umgerechnet.</numerusform>
            <numerusform>Die Einheit von %1 wechselt bei %4 von %2 auf %3, insgesamt %n-mal; jeder Teil wurde für sich umgerechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recording has only %n instant(s): a fit needs at least 100.</source>
        <translation>
            <numerusform>Die Aufzeichnung hat nur %n Zeitpunkt: Gebraucht werden mindestens 100.</numerusform>
            <numerusform>Die Aufzeichnung hat nur %n Zeitpunkte: Gebraucht werden mindestens 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot; and nothing of that name was measured; there are %2</source>
        <translation>es gibt keine Spalte „%1“, und nichts dieses Namens wurde gemessen; es gibt %2</translation>
    </message>
    <message>
        <source>%1 could be any of %2; name the one to use (%3), or the sensor whose values to use (%4)</source>
        <translation>%1 kann jedes von %2 sein; nennen Sie, was zu nehmen ist (%3), oder den Sensor, dessen Werte zu nehmen sind (%4)</translation>
    </message>
    <message>
        <source>no column is known as temperature, humidity or pressure among %1, and no row names one of them; name them (%2, %3, %4)</source>
        <translation>keine der Spalten %1 ist als Temperatur, Feuchte oder Druck bekannt, und keine Zeile nennt eines davon; nennen Sie sie (%2, %3, %4)</translation>
    </message>
    <message>
        <source>%1, table &quot;%2&quot;</source>
        <comment>file, table</comment>
        <translation>%1, Tabelle „%2“</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 hat keine Zeilen.</translation>
    </message>
    <message>
        <source>the database has no tables</source>
        <translation>die Datenbank hat keine Tabellen</translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot;; there are %2 (%3)</source>
        <translation>es gibt keine Tabelle „%1“; es gibt %2 (%3)</translation>
    </message>
    <message>
        <source>a recording may be in any of the tables %1; say in which (%2)</source>
        <translation>eine Aufzeichnung kann in jeder der Tabellen %1 sein; sagen Sie, in welcher (%2)</translation>
    </message>
    <message>
        <source>none of the tables %1 is known as a recording; say which it is (%2)</source>
        <translation>keine der Tabellen %1 ist als Aufzeichnung zu erkennen; sagen Sie, welche es ist (%2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>Most rows have one value: those close in time were put together.</source>
        <translation>Die meisten Zeilen haben einen Wert: zeitlich benachbarte wurden zusammengefügt.</translation>
    </message>
    <message>
        <source>Each row has one value, which &quot;%1&quot; names: those close in time were put together.</source>
        <translation>Jede Zeile hat einen Wert, den „%1“ benennt: zeitlich benachbarte wurden zusammengefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other things were left out: %1.</source>
        <translation>
            <numerusform>%Ln Zeile mit anderem wurde weggelassen: %1.</numerusform>
            <numerusform>%Ln Zeilen mit anderem wurden weggelassen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; was taken; if it is another one, say so (%2).</source>
        <translation>Die Tabelle „%1“ wurde genommen; ist es eine andere, sagen Sie es (%2).</translation>
    </message>
    <message>
        <source>%1 is no SQLite database, so that it has no table &quot;%2&quot; (%3).</source>
        <translation>%1 ist keine SQLite-Datenbank und hat daher keine Tabelle „%2“ (%3).</translation>
    </message>
    <message>
        <source>the folder has no recordings (.csv, .tsv, .txt, .log, .json, .jsonl, .lp, also .gz)</source>
        <translation>der Ordner enthält keine Aufzeichnungen (.csv, .tsv, .txt, .log, .json, .jsonl, .lp, auch .gz)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no column is known to tell sensors apart, such as &quot;%1&quot;; name it (%2)</source>
        <translation>keine Spalte ist bekannt, die Sensoren wie „%1“ unterscheidet; nennen Sie sie (%2)</translation>
    </message>
    <message>
        <source>Commas stand between cells and before decimals: each two cells were taken as one number.</source>
        <translation>Kommas stehen zwischen Zellen und vor Nachkommastellen: je zwei Zellen wurden als eine Zahl genommen.</translation>
    </message>
    <message>
        <source>Each row has one value, which &quot;%1&quot; names, from when it changed: it counts until the next one.</source>
        <translation>Jede Zeile hat einen Wert, den „%1“ benennt, ab seiner Änderung: Er gilt bis zum nächsten.</translation>
    </message>
    <message>
        <source>%1 moves in the sensor&apos;s own steps of %2, coarser than its values are written: so does what is made.</source>
        <translation>%1 bewegt sich in den eigenen Schritten des Sensors von %2, gröber als die Werte geschrieben sind: so auch, was erzeugt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that stood out taught it how large and how long such ones are and at which hours they come; it makes new ones.</source>
        <translation>
            <numerusform>%n auffallendes Ereignis hat es gelehrt, wie groß und wie lang solche sind und zu welchen Stunden sie kommen; es macht neue.</numerusform>
            <numerusform>%n auffallende Ereignisse haben es gelehrt, wie groß und wie lang solche sind und zu welchen Stunden sie kommen; es macht neue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no value that a sensor measures: -40 to 85 °C, 0 to 100 %, 300 to 1100 hPa. Where they are in other units, name these (%2, %3, %4).</source>
        <translation>%1 enthält keinen Wert, den ein Sensor misst: -40 bis 85 °C, 0 bis 100 %, 300 bis 1100 hPa. Sind sie in anderen Einheiten, diese angeben (%2, %3, %4).</translation>
    </message>
    <message>
        <source>The hygrometer shows %1 % at most and stays there for long: so does one with this profile.</source>
        <translation>Das Hygrometer zeigt höchstens %1 % und bleibt lange dort: so auch eines mit diesem Profil.</translation>
    </message>
    <message>
        <source>The station refreshes %1 only every %2 s and holds the value in between: so does one with this profile.</source>
        <translation>Die Station erneuert %1 nur alle %2 s und hält den Wert dazwischen: so auch eine mit diesem Profil.</translation>
    </message>
</context>
<context>
    <name>FleetBuilder</name>
    <message>
        <source>%1: %2 cannot differ from device to device.</source>
        <translation>%1: %2 kann nicht von Gerät zu Gerät verschieden sein.</translation>
    </message>
    <message>
        <source>%1: %2 is not a column of a fleet file; did you mean &quot;%3&quot;?</source>
        <translation>%1: %2 ist keine Spalte einer Flottendatei; meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>%1: device_id must be %2, not %3.</source>
        <translation>%1: device_id muss %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>%1: more than %2 devices.</source>
        <translation>%1: mehr als %2 Geräte.</translation>
    </message>
    <message>
        <source>%1: the device %2 is there already, as device %3 of the file.</source>
        <translation>%1: Das Gerät %2 gibt es schon, als Gerät %3 der Datei.</translation>
    </message>
    <message>
        <source>%1: %2 must be a number from %3 to %4 %5, not %6.</source>
        <translation>%1: %2 muss eine Zahl von %3 bis %4 %5 sein, nicht %6.</translation>
    </message>
    <message>
        <source>%1: a place needs both x_km and y_km, or both latitude and longitude.</source>
        <translation>%1: Ein Ort braucht x_km und y_km oder latitude und longitude.</translation>
    </message>
    <message>
        <source>%1: places of one file are either in x_km and y_km or in latitude and longitude.</source>
        <translation>%1: Orte einer Datei stehen entweder in x_km und y_km oder in latitude und longitude.</translation>
    </message>
    <message>
        <source>%1: more than %2 different climates: let devices share profiles and settings of the air.</source>
        <translation>%1: mehr als %2 verschiedene Klimate: Lassen Sie Geräte Profile und Einstellungen der Luft teilen.</translation>
    </message>
    <message>
        <source>%1: there is no device in it.</source>
        <translation>%1: Es steht kein Gerät darin.</translation>
    </message>
    <message>
        <source>%1: %2 is not a column of a fleet file; columns are device_id, profile, x_km, y_km, latitude, longitude, altitude, settings of a device such as temp_min, and meta_NAME in small letters for payloads.</source>
        <translation>%1: %2 ist keine Spalte einer Flottendatei; Spalten sind device_id, profile, x_km, y_km, latitude, longitude, altitude, Einstellungen eines Geräts wie temp_min, und meta_NAME in Kleinbuchstaben für Formate.</translation>
    </message>
</context>
<context>
    <name>FleetFile</name>
    <message>
        <source>%1: the column &quot;%2&quot; is there twice.</source>
        <translation>%1: Die Spalte „%2“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>%1: the first line must name the columns, and device_id among them.</source>
        <translation>%1: Die erste Zeile muss die Spalten nennen, darunter device_id.</translation>
    </message>
    <message>
        <source>%1: there are %2 values for %3 columns.</source>
        <translation>%1: Es sind %2 Werte für %3 Spalten.</translation>
    </message>
    <message>
        <source>%1: %2 must be text in quotation marks.</source>
        <translation>%1: %2 muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>%1: %2 must be a number.</source>
        <translation>%1: %2 muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 ist kein JSON: %2 bei Byte %3.</translation>
    </message>
    <message>
        <source>%1 must be a list of devices, or an object with nothing but the list &quot;devices&quot;.</source>
        <translation>%1 muss eine Liste von Geräten sein oder ein Objekt mit nichts als der Liste „devices“.</translation>
    </message>
    <message>
        <source>%1 must be an object with a device_id.</source>
        <translation>%1 muss ein Objekt mit device_id sein.</translation>
    </message>
    <message>
        <source>%1, the fleet file, cannot be read: %2.</source>
        <translation>%1, die Flottendatei, lässt sich nicht lesen: %2.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>Writing to %1 failed: %2.</source>
        <translation>Das Schreiben in %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>Payload</name>
    <message>
        <source>&quot;%1&quot; is a column of a fleet file, and there is none: name one with FLEET_FILE.</source>
        <translation>„%1“ ist eine Spalte einer Flottendatei, und es gibt keine: Nennen Sie eine mit FLEET_FILE.</translation>
    </message>
    <message>
        <source>the fleet file %1 has no column &quot;%2&quot;.</source>
        <translation>Die Flottendatei %1 hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>the device %1 has nothing in the column &quot;%2&quot; of the fleet file %3.</source>
        <translation>Das Gerät %1 hat nichts in der Spalte „%2“ der Flottendatei %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: set AUTH_TOKEN in the environment or .env, or a column meta_secret_token in the fleet file.</source>
        <translation>„%1“ hat keinen Wert: Setzen Sie AUTH_TOKEN in der Umgebung oder in .env, oder eine Spalte meta_secret_token in der Flottendatei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value and would be no number: set %2, or a column %3 in the fleet file.</source>
        <translation>„%1“ hat keinen Wert und wäre keine Zahl: Setzen Sie %2, oder eine Spalte %3 in der Flottendatei.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has no form for HTTP: give its path with ENDPOINT, send it to an mqtt:// address, or choose another one.</source>
        <translation>Das Format „%1“ hat keine Form für HTTP: Geben Sie mit ENDPOINT einen Pfad an, senden Sie es an eine mqtt://-Adresse oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has no form for MQTT: give its topic with MQTT_TOPIC, send it to an http:// address, or choose another one.</source>
        <translation>Das Format „%1“ hat keine Form für MQTT: Geben Sie mit MQTT_TOPIC ein Topic an, senden Sie es an eine http://-Adresse oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keine Variable „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; there are %2, and meta_NAME for the columns of a fleet file.</source>
        <translation>Es gibt keine Variable „%1“; es gibt %2, und meta_NAME für die Spalten einer Flottendatei.</translation>
    </message>
    <message>
        <source>the tag %1 has no end: %2 is missing.</source>
        <translation>Das Tag %1 hat kein Ende: %2 fehlt.</translation>
    </message>
    <message>
        <source>the section &quot;%1&quot; is not closed: {{/%1}} is missing.</source>
        <translation>Der Abschnitt „%1“ ist nicht geschlossen: {{/%1}} fehlt.</translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that was not opened.</source>
        <translation>{{/%1}} schließt einen Abschnitt, der nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>{{/%1}} stands where the section &quot;%2&quot; is open: close that one first.</source>
        <translation>{{/%1}} steht, wo der Abschnitt „%2“ offen ist: Schließen Sie zuerst diesen.</translation>
    </message>
    <message>
        <source>the tag names no variable.</source>
        <translation>Das Tag nennt keine Variable.</translation>
    </message>
    <message>
        <source>{{&gt;%1}}: other templates cannot be included.</source>
        <translation>{{&gt;%1}}: Andere Vorlagen lassen sich nicht einbinden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: only numbers have decimals, from .0 to .9, and sections none.</source>
        <translation>„%1“: Nur Zahlen haben Nachkommastellen, von .0 bis .9, Abschnitte keine.</translation>
    </message>
    <message>
        <source>{{=%1=}} must hold two delimiters with a blank between, as in {{=&lt;% %&gt;=}}.</source>
        <translation>{{=%1=}} muss zwei Begrenzer mit einem Leerzeichen dazwischen enthalten, wie in {{=&lt;% %&gt;=}}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is text and needs quotation marks in JSON: &quot;{{%1}}&quot;.</source>
        <translation>„%1“ ist Text und braucht in JSON Anführungszeichen: &quot;{{%1}}&quot;.</translation>
    </message>
    <message>
        <source>this must be an object {…}.</source>
        <translation>Dies muss ein Objekt {…} sein.</translation>
    </message>
    <message>
        <source>this is no key of a payload; known here: %1.</source>
        <translation>Das ist kein Schlüssel eines Formats; bekannt sind hier: %1.</translation>
    </message>
    <message>
        <source>this is no key of a payload; did you mean &quot;%1&quot;?</source>
        <translation>Das ist kein Schlüssel eines Formats; meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>this must be text in quotation marks.</source>
        <translation>Dies muss Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>this must be a list of texts.</source>
        <translation>Dies muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>Dies muss true oder false sein.</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2.</source>
        <translation>Dies muss eine ganze Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>this must be a list of messages […].</source>
        <translation>Dies muss eine Liste von Nachrichten […] sein.</translation>
    </message>
    <message>
        <source>&quot;body&quot; is missing.</source>
        <translation>„body“ fehlt.</translation>
    </message>
    <message>
        <source>this must be json, line-protocol, url or none.</source>
        <translation>Dies muss json, line-protocol, url oder none sein.</translation>
    </message>
    <message>
        <source>there is no encoder &quot;%1&quot;; there is sparkplug-b.</source>
        <translation>Es gibt keinen Kodierer „%1“; es gibt sparkplug-b.</translation>
    </message>
    <message>
        <source>this must be NBIRTH, NDEATH, DBIRTH or DDATA.</source>
        <translation>Dies muss NBIRTH, NDEATH, DBIRTH oder DDATA sein.</translation>
    </message>
    <message>
        <source>&quot;path&quot; is missing.</source>
        <translation>„path“ fehlt.</translation>
    </message>
    <message>
        <source>a path begins with &quot;/&quot;.</source>
        <translation>Ein Pfad beginnt mit „/“.</translation>
    </message>
    <message>
        <source>what follows the &quot;?&quot; belongs into &quot;query&quot;.</source>
        <translation>Was auf das „?“ folgt, gehört in „query“.</translation>
    </message>
    <message>
        <source>this header cannot be set here; the type of the body is &quot;content_type&quot;.</source>
        <translation>Dieser Header lässt sich hier nicht setzen; der Typ des Inhalts ist „content_type“.</translation>
    </message>
    <message>
        <source>this must be POST, PUT, PATCH or GET.</source>
        <translation>Dies muss POST, PUT, PATCH oder GET sein.</translation>
    </message>
    <message>
        <source>this must be text without control characters.</source>
        <translation>Dies muss Text ohne Steuerzeichen sein.</translation>
    </message>
    <message>
        <source>this must be 1, the version of payload files that this Aneroid reads.</source>
        <translation>Dies muss 1 sein, die Version der Formatdateien, die dieses Aneroid liest.</translation>
    </message>
    <message>
        <source>there must be at least one message with a body.</source>
        <translation>Es muss mindestens eine Nachricht mit „body“ geben.</translation>
    </message>
    <message>
        <source>only payloads of one message can be sent in batches.</source>
        <translation>Nur Formate mit einer Nachricht lassen sich in Stapeln senden.</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>Das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: that is no payload.</source>
        <translation>%1 ist größer als 1 MiB: Das ist kein Format.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>There is no payload &quot;%1&quot;. Known: %2.</source>
        <translation>Es gibt kein Format „%1“. Bekannt: %2.</translation>
    </message>
    <message>
        <source>There is no payload &quot;%1&quot;; did you mean &quot;%2&quot;? Known: %3.</source>
        <translation>Es gibt kein Format „%1“; meinten Sie „%2“? Bekannt: %3.</translation>
    </message>
    <message>
        <source>A payload&apos;s name has 1 to 100 letters, digits, spaces and -_. and does not begin with a dot, not &quot;%1&quot;.</source>
        <translation>Der Name eines Formats hat 1 bis 100 Buchstaben, Ziffern, Leerzeichen und -_. und beginnt nicht mit einem Punkt; nicht „%1“.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 lässt sich nicht löschen: %2.</translation>
    </message>
    <message>
        <source>The bodies of the payload &quot;%1&quot; are no text: they cannot be written one a line.</source>
        <translation>Die Nachrichten des Formats „%1“ sind kein Text: Sie lassen sich nicht zeilenweise schreiben.</translation>
    </message>
    <message>
        <source>the payload &quot;%1&quot; has %2 messages a reading, each with a topic of its own: leave MQTT_TOPIC empty, or change the payload.</source>
        <translation>das Format „%1“ hat %2 Nachrichten je Messwert, jede mit eigenem Topic: lassen Sie MQTT_TOPIC leer, oder ändern Sie das Format.</translation>
    </message>
    <message>
        <source>a topic must not be empty.</source>
        <translation>ein Topic darf nicht leer sein.</translation>
    </message>
    <message>
        <source>a topic to publish to holds no + or #, which are for those who subscribe.</source>
        <translation>ein Topic, an das veröffentlicht wird, enthält kein + oder #; die sind für Abonnenten.</translation>
    </message>
    <message>
        <source>the last will of a Sparkplug edge node is its death message: leave MQTT_AVAILABILITY_TOPIC empty.</source>
        <translation>der letzte Wille eines Sparkplug-Edge-Node ist seine Todesnachricht: lassen Sie MQTT_AVAILABILITY_TOPIC leer.</translation>
    </message>
    <message>
        <source>MQTT_CONNECTIONS must be auto or one with the payload &quot;%1&quot;: all its devices are of one Sparkplug edge node, which has one connection.</source>
        <translation>MQTT_CONNECTIONS muss beim Format „%1“ auto oder one sein: alle seine Geräte gehören zu einem Sparkplug-Edge-Node, der eine Verbindung hat.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has messages without a body, which say all in their address or topic: they cannot be written one a line.</source>
        <translation>Das Format „%1“ hat Nachrichten ohne Inhalt, die alles in ihrer Adresse oder ihrem Topic sagen: Sie lassen sich nicht zeilenweise schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column of a fleet file: after meta_ come lower-case letters, digits and _.</source>
        <translation>„%1“ ist keine Spalte einer Flottendatei: Nach meta_ folgen Kleinbuchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes with a reading, and here there is none: a connection&apos;s begin and end know the device, the run and the columns of the fleet file.</source>
        <translation>„%1“ kommt mit einem Messwert, und hier gibt es keinen: Anfang und Ende einer Verbindung kennen das Gerät, den Lauf und die Spalten der Flottendatei.</translation>
    </message>
    <message>
        <source>%1: ENDPOINT is not used: %2 is a broker, where MQTT_TOPIC says where readings go.</source>
        <translation>%1: ENDPOINT wird nicht benutzt: %2 ist ein Broker, und dort sagt MQTT_TOPIC, wohin Messwerte gehen.</translation>
    </message>
    <message>
        <source>%1: MQTT_TOPIC is not used: %2 is no broker; ENDPOINT says where readings go there.</source>
        <translation>%1: MQTT_TOPIC wird nicht benutzt: %2 ist kein Broker; dort sagt ENDPOINT, wohin Messwerte gehen.</translation>
    </message>
    <message>
        <source>%1, the payload file, cannot be read: %2.</source>
        <translation>%1, die Formatdatei, lässt sich nicht lesen: %2.</translation>
    </message>
</context>
<context>
    <name>ProfileDescriptions</name>
    <message>
        <source>An air-conditioned office in summer: the compressor takes heat and water out of the air together, in cycles of some 20 minutes through the working day; nights and weekends are left alone.</source>
        <translation>Ein klimatisiertes Büro im Sommer: Der Kompressor entzieht der Luft Wärme und Wasser zugleich, den Arbeitstag über in Takten von etwa 20 Minuten; Nächte und Wochenenden bleiben sich selbst überlassen.</translation>
    </message>
    <message>
        <source>A cool, damp cellar: temperature follows the year and hardly the day, humidity is high and slow.</source>
        <translation>Ein kühler, feuchter Keller: Die Temperatur folgt dem Jahr und kaum dem Tag, die Luftfeuchte ist hoch und träge.</translation>
    </message>
    <message>
        <source>An unheated greenhouse in late spring: hot under the sun and cold at night, wet air, plants that breathe out water by day, clouds that show within minutes, flaps that open at noon.</source>
        <translation>Ein ungeheiztes Gewächshaus im späten Frühling: heiß in der Sonne und kalt in der Nacht, feuchte Luft, Pflanzen, die am Tag Wasser abgeben, Wolken, die binnen Minuten zu sehen sind, Klappen, die mittags aufgehen.</translation>
    </message>
    <message>
        <source>A deep-freeze room at about -20 °C: the compressor cycles, the evaporator is defrosted a few times a day, and the door lets warm, moist air in during working hours.</source>
        <translation>Ein Tiefkühlraum bei etwa −20 °C: Der Kompressor taktet, der Verdampfer wird ein paar Mal am Tag abgetaut, und in der Arbeitszeit lässt die Tür warme, feuchte Luft herein.</translation>
    </message>
    <message>
        <source>A server room with cooling units that cycle every ten minutes or so, a load that is highest in the afternoon, dry air without people.</source>
        <translation>Ein Serverraum mit Kühlgeräten, die etwa alle zehn Minuten takten, einer Last, die am Nachmittag am höchsten ist, und trockener Luft ohne Menschen.</translation>
    </message>
    <message>
        <source>Outdoor air in the west winds at 50° north, near sea level, from frosty January to warm July: days as long as the season, fronts and storms passing.</source>
        <translation>Außenluft im Westwind bei 50° Nord, nahe dem Meeresspiegel, vom frostigen Januar bis zum warmen Juli: Tage so lang wie die Jahreszeit, Fronten und Gewitter ziehen durch.</translation>
    </message>
    <message>
        <source>Outdoor air in July at 50° north, near sea level: warm days, clear mornings, thunderstorms in the afternoon.</source>
        <translation>Außenluft im Juli bei 50° Nord, nahe dem Meeresspiegel: warme Tage, klare Morgen, Gewitter am Nachmittag.</translation>
    </message>
    <message>
        <source>Outdoor air in January at 50° north, near sea level: short days with little range, damp air, deep lows and frosty highs.</source>
        <translation>Außenluft im Januar bei 50° Nord, nahe dem Meeresspiegel: kurze Tage mit kleinem Gang, feuchte Luft, kräftige Tiefs und frostige Hochs.</translation>
    </message>
    <message>
        <source>Outdoor air near the equator: every day like the last, hot and humid, a strong pressure tide, thunderstorms in the afternoon.</source>
        <translation>Außenluft nahe dem Äquator: jeder Tag wie der vorige, heiß und feucht, eine kräftige Gezeit des Luftdrucks, Gewitter am Nachmittag.</translation>
    </message>
    <message>
        <source>Outdoor air in a subtropical desert over the year: 15 K between night and day, dry air whose humidity goes by temperature alone, gusts of dust storms in summer.</source>
        <translation>Außenluft in einer subtropischen Wüste übers Jahr: 15 K zwischen Nacht und Tag, trockene Luft, deren Feuchte allein der Temperatur folgt, Böen von Staubstürmen im Sommer.</translation>
    </message>
    <message>
        <source>Outdoor air on a mountain at 2500 m in the Alps over the year: pressure about 750 hPa, cold, clouds that wrap the station for hours, dry high-pressure days.</source>
        <translation>Außenluft auf einem Berg in 2500 m Höhe in den Alpen übers Jahr: Luftdruck um 750 hPa, kalt, Wolken, die die Station stundenlang einhüllen, trockene Hochdrucktage.</translation>
    </message>
    <message>
        <source>The default, a demonstration with its time compressed: a living space over the ranges that a first look at temperature, humidity and pressure needs, with a daily cycle of ±3 °C and, every quarter of an hour or so, a storm, a front or a clear spell to look at. For a room as it is, choose a living room.</source>
        <translation>Die Vorgabe, eine Vorführung mit geraffter Zeit: ein Wohnraum über die Bereiche, die ein erster Blick auf Temperatur, Luftfeuchte und Luftdruck braucht, mit einem Tagesgang von ±3 °C und etwa jede Viertelstunde einem Gewitter, einer Front oder einem Aufklaren zum Ansehen. Für einen Raum, wie er ist, ist ein Wohnzimmer da.</translation>
    </message>
    <message>
        <source>A living room: in the cold months a thermostat that warms it for mornings, evenings and weekends, in the warm ones the walls and the sun; people who come home, puffs of moist air, windows that are opened.</source>
        <translation>Ein Wohnzimmer: in den kalten Monaten ein Thermostat, der es morgens, abends und am Wochenende wärmt, in den warmen die Wände und die Sonne; Menschen, die heimkommen, Schwaden feuchter Luft, Fenster, die geöffnet werden.</translation>
    </message>
    <message>
        <source>A bedroom: cool and little heated; two people moisten its air through the night, and windows are opened in the morning.</source>
        <translation>Ein Schlafzimmer: kühl und wenig geheizt; zwei Menschen befeuchten die Luft in der Nacht, und morgens werden die Fenster geöffnet.</translation>
    </message>
    <message>
        <source>A heated hallway: radiators that cycle, doors that let in other air, showers and kitchens that are felt through them.</source>
        <translation>Ein geheizter Flur: Heizkörper, die takten, Türen, die andere Luft hereinlassen, Duschen und Küchen, die man durch sie spürt.</translation>
    </message>
    <message>
        <source>A kitchen: kettles and pans that steam, meals that warm it, a window that is opened afterwards.</source>
        <translation>Eine Küche: Kessel und Pfannen, die dampfen, Mahlzeiten, die sie wärmen, ein Fenster, das danach geöffnet wird.</translation>
    </message>
    <message>
        <source>A heated office in winter: the thermostat makes a saw-tooth, people warm and moisten the air on working days, in puffs as they come and go, windows are opened for fresh air, nights and weekends are set back.</source>
        <translation>Ein geheiztes Büro im Winter: Der Thermostat macht einen Sägezahn, an Werktagen wärmen und befeuchten Menschen die Luft, in Schwaden, wie sie kommen und gehen, zum Lüften werden Fenster geöffnet, nachts und am Wochenende ist die Heizung abgesenkt.</translation>
    </message>
    <message>
        <source>A bathroom with about three showers a day, in the morning and in the evening, no two alike: humidity shoots up by a third within half an hour and dies away, halving every ten minutes, with shoulders and now and then a second shower before the air is dry; hands that are washed and doors that are opened, airings in between.</source>
        <translation>Ein Badezimmer mit etwa dreimal Duschen am Tag, morgens und abends, nie zweimal gleich: Die Luftfeuchte schießt binnen einer halben Stunde um ein Drittel hoch und klingt ab, alle zehn Minuten auf die Hälfte, mit Schultern und ab und zu einer zweiten Dusche, bevor die Luft trocken ist; Hände, die gewaschen, und Türen, die geöffnet werden, dazwischen wird gelüftet.</translation>
    </message>
</context>
<context>
    <name>ProfileGroups</name>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>Draußen</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>ProfileItems</name>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>ProfileTitles</name>
    <message>
        <source>Home</source>
        <translation>Wohnung</translation>
    </message>
    <message>
        <source>Office, heated</source>
        <translation>Büro, beheizt</translation>
    </message>
    <message>
        <source>Office, air-conditioned</source>
        <translation>Büro, klimatisiert</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Badezimmer</translation>
    </message>
    <message>
        <source>Cellar</source>
        <translation>Keller</translation>
    </message>
    <message>
        <source>Greenhouse</source>
        <translation>Gewächshaus</translation>
    </message>
    <message>
        <source>Cold store</source>
        <translation>Kühlhaus</translation>
    </message>
    <message>
        <source>Server room</source>
        <translation>Serverraum</translation>
    </message>
    <message>
        <source>Outdoors, temperate, all year</source>
        <translation>Im Freien, gemäßigt, ganzjährig</translation>
    </message>
    <message>
        <source>Outdoors, temperate, summer</source>
        <translation>Im Freien, gemäßigt, Sommer</translation>
    </message>
    <message>
        <source>Outdoors, temperate, winter</source>
        <translation>Im Freien, gemäßigt, Winter</translation>
    </message>
    <message>
        <source>Outdoors, tropical</source>
        <translation>Im Freien, tropisch</translation>
    </message>
    <message>
        <source>Outdoors, desert</source>
        <translation>Im Freien, Wüste</translation>
    </message>
    <message>
        <source>Outdoors, alpine</source>
        <translation>Im Freien, Hochgebirge</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Wohnzimmer</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Schlafzimmer</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Flur</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>%1: unknown key &quot;%2&quot;. Known are: %3.</source>
        <translation>%1: unbekannter Schlüssel „%2“. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>a whole number of milliseconds, 0 or more</source>
        <translation>eine ganze Zahl von Millisekunden, 0 oder mehr</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>an object with the settings that it changes, such as {&quot;temp_max&quot;: 30}</source>
        <translation>ein Objekt mit den Einstellungen, die sie ändert, etwa {&quot;temp_max&quot;: 30}</translation>
    </message>
    <message>
        <source>%1: %2 says how readings are delivered, which a scenario leaves to who plays it.</source>
        <translation>%1: %2 sagt, wie Messwerte zugestellt werden; das überlässt ein Szenario dem, der es abspielt.</translation>
    </message>
    <message>
        <source>%1: %2 cannot change while a run goes on; set it in the settings that the scenario begins with.</source>
        <translation>%1: %2 kann sich während eines Laufs nicht ändern; in die Einstellungen setzen, mit denen das Szenario beginnt.</translation>
    </message>
    <message>
        <source>%1 must be an object with at_ms and act.</source>
        <translation>%1 muss ein Objekt mit at_ms und act sein.</translation>
    </message>
    <message>
        <source>%1: unknown key &quot;%2&quot;; did you mean &quot;%3&quot;? Known are: %4.</source>
        <translation>%1: unbekannter Schlüssel „%2“; war „%3“ gemeint? Bekannt sind: %4.</translation>
    </message>
    <message>
        <source>%1: %2 is missing; it must be %3.</source>
        <translation>%1: %2 fehlt; erlaubt ist %3.</translation>
    </message>
    <message>
        <source>%1: %2 must be %3, not %4.</source>
        <translation>%1: %2 muss %3 sein, nicht %4.</translation>
    </message>
    <message>
        <source>a list of devices</source>
        <translation>eine Liste von Geräten</translation>
    </message>
    <message>
        <source>The scenario was recorded with Aneroid %1, and this is %2: the same acts, but the readings may differ.</source>
        <translation>Das Szenario wurde mit Aneroid %1 aufgezeichnet, und dies ist %2: dieselben Handlungen, aber die Messwerte können abweichen.</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a time such as &quot;2025-11-14T10:30:00.000Z&quot;</source>
        <translation>eine Zeit wie &quot;2025-11-14T10:30:00.000Z&quot;</translation>
    </message>
    <message>
        <source>a whole number from 0 to 2^53−1</source>
        <translation>eine ganze Zahl von 0 bis 2^53−1</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>the seed of the scenario</source>
        <translation>der Startwert des Szenarios</translation>
    </message>
    <message>
        <source>a profile, as its file has it</source>
        <translation>ein Profil, wie es in seiner Datei steht</translation>
    </message>
    <message>
        <source>%1 or more, where the last act is</source>
        <translation>%1 oder mehr, wo die letzte Handlung ist</translation>
    </message>
    <message>
        <source>acts must be a list.</source>
        <translation>acts muss eine Liste sein.</translation>
    </message>
    <message>
        <source>%1 or more, where the act before it is</source>
        <translation>%1 oder mehr, wo die Handlung davor ist</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 ist kein JSON: %2 bei Byte %3.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1 muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>There is no built-in scenario &quot;%1&quot;; did you mean &quot;%2&quot;? A file&apos;s name ends in .json.</source>
        <translation>Es gibt kein eingebautes Szenario „%1“; war „%2“ gemeint? Der Name einer Datei endet auf .json.</translation>
    </message>
    <message>
        <source>There is no built-in scenario &quot;%1&quot;; there are %2. A file&apos;s name ends in .json.</source>
        <translation>Es gibt kein eingebautes Szenario „%1“; es gibt %2. Der Name einer Datei endet auf .json.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>A quiet week</source>
        <translation>Eine ruhige Woche</translation>
    </message>
    <message>
        <source>Tests what should not happen: a heated office from Monday to Monday, a reading every five minutes, no weather event and no fault.</source>
        <translation>Prüft, was nicht geschehen soll: ein beheiztes Büro von Montag bis Montag, alle fünf Minuten ein Messwert, kein Wetterereignis und kein Fehler.</translation>
    </message>
    <message>
        <source>2017 readings in order and no alarm at all; working days, nights and the weekend can be told apart.</source>
        <translation>2017 Messwerte in Reihenfolge und gar kein Alarm; Arbeitstage, Nächte und das Wochenende sind zu unterscheiden.</translation>
    </message>
    <message>
        <source>A thunderstorm night</source>
        <translation>Eine Gewitternacht</translation>
    </message>
    <message>
        <source>Tests sharp changes that are no faults: three storms within eight hours of a summer night, a reading every ten seconds.</source>
        <translation>Prüft scharfe Änderungen, die keine Fehler sind: drei Stürme in acht Stunden einer Sommernacht, alle zehn Sekunden ein Messwert.</translation>
    </message>
    <message>
        <source>Pressure dips, humidity leaps and temperature drops at each gust front; all three are told as weather (21:40, 23:15 and 02:05 local time), none as a broken sensor.</source>
        <translation>Der Druck sackt, die Feuchte springt und die Temperatur fällt an jeder Böenfront; alle drei gelten als Wetter (21:40, 23:15 und 02:05 Ortszeit), keine als defekter Sensor.</translation>
    </message>
    <message>
        <source>A cold front over a fleet</source>
        <translation>Eine Kaltfront über einer Flotte</translation>
    </message>
    <message>
        <source>Tests many devices that tell the same story: a cold front passes over twelve stations on 90 by 60 kilometres in winter.</source>
        <translation>Prüft viele Geräte, die dasselbe erzählen: Eine Kaltfront zieht im Winter über zwölf Stationen auf 90 mal 60 Kilometern.</translation>
    </message>
    <message>
        <source>Pressure falls to a minimum and rises fast at the passage, one station after another; a map or a sum over the fleet shows the front move, and no single station looks broken.</source>
        <translation>Der Druck fällt auf ein Minimum und steigt beim Durchgang rasch, eine Station nach der anderen; eine Karte oder Summe der Flotte zeigt die Front wandern, und keine einzelne Station wirkt defekt.</translation>
    </message>
    <message>
        <source>A shower every morning</source>
        <translation>Jeden Morgen eine Dusche</translation>
    </message>
    <message>
        <source>Tests patterns that come back: a bathroom for a week, with a shower at half past six each morning and an open window after it.</source>
        <translation>Prüft Muster, die wiederkehren: ein Bad über eine Woche, mit einer Dusche um halb sieben jeden Morgen und einem offenen Fenster danach.</translation>
    </message>
    <message>
        <source>Seven peaks of humidity at the same hour, each dying away within the hour; an alarm on high humidity rings at most once a day, and a forecast learns the hour.</source>
        <translation>Sieben Feuchtespitzen zur selben Stunde, jede klingt binnen einer Stunde ab; ein Alarm auf hohe Feuchte schlägt höchstens einmal am Tag an, und eine Vorhersage lernt die Stunde.</translation>
    </message>
    <message>
        <source>The heating fails</source>
        <translation>Die Heizung fällt aus</translation>
    </message>
    <message>
        <source>Tests a slow and real change: the heating of an office fails at two in the morning of the second day in January and is repaired twelve hours later.</source>
        <translation>Prüft eine langsame und wirkliche Änderung: Die Heizung eines Büros fällt im Januar um zwei Uhr früh des zweiten Tages aus und ist zwölf Stunden später repariert.</translation>
    </message>
    <message>
        <source>The room cools by about nine degrees within the twelve hours and is warm again in the evening; a backend warns before it is cold, and takes it neither for drift of the sensor nor for an outlier.</source>
        <translation>Der Raum kühlt in den zwölf Stunden um etwa neun Grad ab und ist am Abend wieder warm; ein Backend warnt, bevor es kalt ist, und hält es weder für Drift des Sensors noch für einen Ausreißer.</translation>
    </message>
    <message>
        <source>A fleet restarts</source>
        <translation>Eine Flotte startet neu</translation>
    </message>
    <message>
        <source>Tests what a roll-out does: fifty devices stop at once, come back after five minutes, and stop again for ten seconds an hour later.</source>
        <translation>Prüft, was ein Rollout tut: Fünfzig Geräte halten zugleich an, kommen nach fünf Minuten wieder und halten eine Stunde später noch einmal zehn Sekunden an.</translation>
    </message>
    <message>
        <source>No reading from 01:00 to 01:05 after the start, then all fifty devices within one interval; sequences go on without a hole, and an alarm for silent devices rings once and clears itself.</source>
        <translation>Kein Messwert von 01:00 bis 01:05 nach dem Beginn, dann alle fünfzig Geräte binnen eines Intervalls; die Folgenummern gehen ohne Lücke weiter, und ein Alarm für stumme Geräte schlägt einmal an und löst sich selbst.</translation>
    </message>
    <message>
        <source>an object such as {&quot;kind&quot;: &quot;spike&quot;}</source>
        <translation>ein Objekt wie {&quot;kind&quot;: &quot;spike&quot;}</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>eine ganze Zahl, mindestens 0</translation>
    </message>
    <message>
        <source>write what changes as temp_max=30, humidity_min=20</source>
        <translation>Änderungen als temp_max=30, humidity_min=20 schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time: write it as 00:25:00, 90s, 15m or 1h.</source>
        <translation>„%1“ ist keine Dauer: als 00:25:00, 90s, 15m oder 1h schreiben.</translation>
    </message>
    <message>
        <source>A sensor that dies slowly</source>
        <translation>Ein Sensor, der langsam stirbt</translation>
    </message>
    <message>
        <source>Tests decay: from the second day on a sensor in a cellar drifts up by two degrees a day, then its noise grows, at last it falls silent, and it comes back for an hour before it is gone.</source>
        <translation>Prüft Verfall: Vom zweiten Tag an driftet ein Sensor im Keller um zwei Grad am Tag nach oben, dann wächst sein Rauschen, zuletzt verstummt er und kommt für eine Stunde wieder, bevor er weg ist.</translation>
    </message>
    <message>
        <source>Drift is found within the second day, against neighbours or its own past; noise and silence raise an alarm each; the last hour does not clear it.</source>
        <translation>Die Drift wird am zweiten Tag gefunden, an Nachbarn oder der eigenen Vergangenheit; Rauschen und Verstummen lösen je einen Alarm aus; die letzte Stunde hebt ihn nicht auf.</translation>
    </message>
    <message>
        <source>Humidity that is stuck</source>
        <translation>Feuchte, die hängt</translation>
    </message>
    <message>
        <source>Tests a value that is right and does not move: the humidity of a greenhouse stays for six hours at noon, while temperature and pressure go on.</source>
        <translation>Prüft einen Wert, der stimmt und sich nicht bewegt: Die Feuchte eines Gewächshauses steht mittags sechs Stunden lang, während Temperatur und Druck weitergehen.</translation>
    </message>
    <message>
        <source>The stuck channel is told within the hour, by itself: no value is out of range and the other two channels are well; it is well again at 17:00.</source>
        <translation>Der hängende Kanal wird binnen einer Stunde für sich erkannt: Kein Wert liegt außerhalb, und die beiden anderen Kanäle sind gesund; um 17:00 ist er wieder gut.</translation>
    </message>
    <message>
        <source>A replaced sensor</source>
        <translation>Ein ausgetauschter Sensor</translation>
    </message>
    <message>
        <source>Tests a step that is nobody&apos;s weather: on the second day a sensor is taken out, and ten minutes later another one with offsets of its own reports under the same name.</source>
        <translation>Prüft eine Stufe, die kein Wetter ist: Am zweiten Tag wird ein Sensor ausgebaut, und zehn Minuten später meldet sich ein anderer mit eigenen Abweichungen unter demselben Namen.</translation>
    </message>
    <message>
        <source>A gap of ten minutes and a step in all three channels at once, and for good; a backend takes it for a new sensor and begins its baseline anew, and not for an event.</source>
        <translation>Eine Lücke von zehn Minuten und eine Stufe in allen drei Kanälen zugleich, auf Dauer; ein Backend hält es für einen neuen Sensor und beginnt seine Grundlinie neu, nicht für ein Ereignis.</translation>
    </message>
    <message>
        <source>A BMP280 sold as a BME280</source>
        <translation>Ein BMP280, als BME280 verkauft</translation>
    </message>
    <message>
        <source>Tests a sensor without humidity: the board answers as the driver expects, and the humidity of every reading is 0.00.</source>
        <translation>Prüft einen Sensor ohne Feuchte: Die Platine antwortet, wie der Treiber es erwartet, und die Feuchte jedes Messwerts ist 0,00.</translation>
    </message>
    <message>
        <source>Dew point and absolute humidity are refused or marked and not computed from zero; the device is told as one without humidity, and no alarm of dry air rings for ever.</source>
        <translation>Taupunkt und absolute Feuchte werden verweigert oder markiert und nicht aus null berechnet; das Gerät wird als eines ohne Feuchte erkannt, und kein Alarm trockener Luft läutet für immer.</translation>
    </message>
    <message>
        <source>A server outage of an hour</source>
        <translation>Der Server fällt eine Stunde aus</translation>
    </message>
    <message>
        <source>Tests an hour in which the server is not there, from 12:00 local time on: two of four devices lose what they make meanwhile, the other two keep each reading and send it an hour late.</source>
        <translation>Prüft eine Stunde, in der der Server nicht da ist, von 12:00 Ortszeit an: zwei von vier Geräten verlieren, was sie währenddessen messen, die anderen beiden behalten jeden Messwert und senden ihn eine Stunde später.</translation>
    </message>
    <message>
        <source>Two series have a hole of 120 readings each, which their sequences show; the other two are whole at 14:00, though what arrived from 13:00 on is not in order of time; no value is wrong, and an alarm for silent devices rings once.</source>
        <translation>Zwei Reihen haben je ein Loch von 120 Messwerten, das ihre laufenden Nummern zeigen; die anderen beiden sind um 14:00 vollständig, auch wenn von 13:00 an nicht alles in zeitlicher Reihenfolge ankam; kein Wert ist falsch, und ein Alarm für stumme Geräte schlägt einmal an.</translation>
    </message>
    <message>
        <source>A clock jumps</source>
        <translation>Eine Uhr springt</translation>
    </message>
    <message>
        <source>Tests times that are wrong while values are right: at 02:00 local time the clock of one device falls back by an hour until it is set at 08:00, and that of another gains 20 seconds an hour.</source>
        <translation>Prüft Zeiten, die falsch sind, während die Werte stimmen: um 02:00 Ortszeit fällt die Uhr eines Geräts um eine Stunde zurück, bis sie um 08:00 gestellt wird, und die eines anderen geht in der Stunde 20 Sekunden vor.</translation>
    </message>
    <message>
        <source>Of the first device an hour comes twice, and six hours later an hour is missing: neither overwrites readings nor becomes an event; sequences show the true order. The second runs ahead by two minutes at 08:00 and is right again.</source>
        <translation>Vom ersten Gerät kommt eine Stunde doppelt, und sechs Stunden später fehlt eine: keine davon überschreibt Messwerte oder wird zum Ereignis; die laufenden Nummern zeigen die wahre Reihenfolge. Das zweite geht um 08:00 zwei Minuten vor und dann wieder richtig.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Storm</source>
        <translation>Gewitter</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>Aufklaren</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>Duschen</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>Lüften</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: %2 is not a setting of Aneroid and is ignored.</source>
        <translation>%1: %2 ist keine Einstellung von Aneroid und wird ignoriert.</translation>
    </message>
    <message>
        <source>%1: %2 is not a setting of Aneroid and is ignored; did you mean %3?</source>
        <translation>%1: %2 ist keine Einstellung von Aneroid und wird ignoriert; ist %3 gemeint?</translation>
    </message>
    <message>
        <source>%1: the line of %2 cannot be read; is a quotation mark missing?</source>
        <translation>%1: die Zeile mit %2 ist nicht lesbar; fehlt ein Anführungszeichen?</translation>
    </message>
    <message>
        <source>%1: this line is not NAME=VALUE and is ignored.</source>
        <translation>%1: diese Zeile hat nicht die Form NAME=WERT und wird ignoriert.</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>Unknown flag %1.</source>
        <translation>Unbekannte Option %1.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>saved window settings</source>
        <translation>gespeicherte Einstellungen des Fensters</translation>
    </message>
    <message>
        <source>%1 belongs to the command &quot;%2&quot; and has to stand after it.</source>
        <translation>%1 gehört zum Befehl „%2“ und muss hinter ihm stehen.</translation>
    </message>
    <message>
        <source>Unknown flag %1; did you mean %2?</source>
        <translation>Unbekannte Option %1; ist %2 gemeint?</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;; there are: %2.</source>
        <translation>Unbekannter Befehl „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Unbekannter Befehl „%1“; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>A command is missing; there are: %1.</source>
        <translation>Es fehlt ein Befehl; es gibt: %1.</translation>
    </message>
    <message>
        <source>&quot;%1 --help&quot; lists what there is.</source>
        <translation>„%1 --help“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>%1, or empty for a random one</source>
        <translation>%1, oder leer für eine zufällige</translation>
    </message>
    <message>
        <source>text of up to %1 characters with {n}, or {n:04} for four digits, in it</source>
        <translation>Text mit höchstens %1 Zeichen, der {n} oder, für vier Ziffern, {n:04} enthält</translation>
    </message>
    <message>
        <source>text of 1 to %1 characters without control characters</source>
        <translation>Text mit 1 bis %1 Zeichen ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>true or false (or yes, no, on, off, 1, 0)</source>
        <translation>true oder false (auch yes, no, on, off, 1, 0)</translation>
    </message>
    <message>
        <source>an offset from -14:00 to +14:00 such as +01:00, or Z, or empty for the machine&apos;s</source>
        <translation>ein Versatz von -14:00 bis +14:00 wie +01:00, oder Z, oder leer für den dieses Rechners</translation>
    </message>
    <message>
        <source>ASCII characters without spaces</source>
        <translation>ASCII-Zeichen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>&quot;Name: value; Name2: value2&quot; or a JSON object of strings, each name once and none that HTTP or Aneroid sets itself</source>
        <translation>„Name: Wert; Name2: Wert2“ oder ein JSON-Objekt aus Zeichenketten, jeder Name nur einmal und keiner, den HTTP oder Aneroid selbst setzt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfeuchte</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Luftdruck</translation>
    </message>
    <message>
        <source>Noise and patterns</source>
        <translation>Rauschen und Muster</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>the machine&apos;s</source>
        <translation>wie dieser Rechner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>the value given (not shown: a secret)</source>
        <translation>der angegebene Wert (geheim, daher nicht gezeigt)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: %2 must be %3, not %4.</source>
        <translation>%1: %2 darf nicht %4 sein; erlaubt: %3.</translation>
    </message>
    <message>
        <source>--%1 is refused: every user of this machine can see the secrets of a command line. Set %2 in the environment or in the .env file.</source>
        <translation>--%1 wird abgelehnt: Jeder Benutzer dieses Rechners kann Geheimnisse in einer Befehlszeile sehen. Setzen Sie %2 in der Umgebung oder in der Datei .env.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB; is it the right file?</source>
        <translation>%1 ist größer als 1 MiB; ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>%1 is not a text file in UTF-8.</source>
        <translation>%1 ist keine Textdatei in UTF-8.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a setting of Aneroid.</source>
        <translation>%1: „%2“ ist keine Einstellung von Aneroid.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a setting of Aneroid; did you mean &quot;%3&quot;?</source>
        <translation>%1: „%2“ ist keine Einstellung von Aneroid; ist „%3“ gemeint?</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a secret and does not belong here; set %3 in the environment or in the .env file.</source>
        <translation>%1: „%2“ ist geheim und gehört nicht hierher; setzen Sie %3 in der Umgebung oder in der Datei .env.</translation>
    </message>
    <message>
        <source>%1 It is not used: %2 comes first.</source>
        <translation>%1 Dieser Wert wird nicht verwendet: %2 geht vor.</translation>
    </message>
    <message>
        <source>%1 It is not used.</source>
        <translation>%1 Dieser Wert wird nicht verwendet.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>%1 The saved values are not used.</source>
        <translation>%1 Die gespeicherten Werte werden nicht verwendet.</translation>
    </message>
    <message>
        <source>%1 must not be above %2.</source>
        <translation>%1 darf nicht größer sein als %2.</translation>
    </message>
    <message>
        <source>AUTH_TOKEN and an Authorization header in HTTP_HEADERS are both set; keep one of them.</source>
        <translation>AUTH_TOKEN und ein Authorization-Header in HTTP_HEADERS sind gleichzeitig gesetzt; behalten Sie nur eines von beiden.</translation>
    </message>
    <message>
        <source>%1 needs a value, and %2 looks like a flag.</source>
        <translation>%1 braucht einen Wert, und %2 sieht wie eine Option aus.</translation>
    </message>
    <message>
        <source>%1 takes no value; write %2=BOOL.</source>
        <translation>%1 nimmt keinen Wert; schreiben Sie %2=BOOL.</translation>
    </message>
    <message>
        <source>File of settings, instead of .env in this folder.</source>
        <translation>Datei mit Einstellungen, anstelle von .env in diesem Ordner.</translation>
    </message>
    <message>
        <source>°C per 10 s</source>
        <translation>°C je 10 s</translation>
    </message>
    <message>
        <source>% per 10 s</source>
        <translation>% je 10 s</translation>
    </message>
    <message>
        <source>hPa per 10 s</source>
        <translation>hPa je 10 s</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Send to server</source>
        <translation>An den Server senden</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Reihenfolge einhalten</translation>
    </message>
    <message>
        <source>Whether a device waits for each answer before it sends again.</source>
        <translation>Ob ein Gerät jede Antwort abwartet, bevor es wieder sendet.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>Bearer token that goes with every request.</source>
        <translation>Bearer-Token, das jeder Anfrage mitgegeben wird.</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>HTTP-Header</translation>
    </message>
    <message>
        <source>Headers that go with every request.</source>
        <translation>Header, die jeder Anfrage mitgegeben werden.</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Name under which a single device reports.</source>
        <translation>Name, unter dem ein einzelnes Gerät sendet.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>How many devices report.</source>
        <translation>Wie viele Geräte senden.</translation>
    </message>
    <message>
        <source>Device ID pattern</source>
        <translation>ID-Muster</translation>
    </message>
    <message>
        <source>Names of several devices; {n} is the number, {n:04} pads it with zeros.</source>
        <translation>Namen mehrerer Geräte; {n} ist die Nummer, {n:04} füllt sie mit Nullen auf.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Simulated time between two readings of a device.</source>
        <translation>Simulierte Zeit zwischen zwei Messwerten eines Geräts.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Simulated seconds that pass in a real second.</source>
        <translation>Simulierte Sekunden, die in einer echten Sekunde vergehen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same readings.</source>
        <translation>Der gleiche Startwert ergibt die gleichen Messwerte.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Climate that the air follows.</source>
        <translation>Klima, dem die Luft folgt.</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>UTC-Versatz</translation>
    </message>
    <message>
        <source>Local time of the daily pattern, without daylight saving.</source>
        <translation>Ortszeit des Tagesgangs, ohne Sommerzeit.</translation>
    </message>
    <message>
        <source>Temperature minimum</source>
        <translation>Minimale Temperatur</translation>
    </message>
    <message>
        <source>Lowest temperature that the air reaches.</source>
        <translation>Niedrigste Temperatur, die die Luft erreicht.</translation>
    </message>
    <message>
        <source>Temperature maximum</source>
        <translation>Maximale Temperatur</translation>
    </message>
    <message>
        <source>Highest temperature that the air reaches.</source>
        <translation>Höchste Temperatur, die die Luft erreicht.</translation>
    </message>
    <message>
        <source>Temperature drift</source>
        <translation>Drift der Temperatur</translation>
    </message>
    <message>
        <source>Most that the random part of the temperature moves in 10 s.</source>
        <translation>Größte Änderung des zufälligen Anteils der Temperatur in 10 s.</translation>
    </message>
    <message>
        <source>Humidity minimum</source>
        <translation>Minimale Luftfeuchte</translation>
    </message>
    <message>
        <source>Lowest relative humidity that the air reaches.</source>
        <translation>Niedrigste relative Luftfeuchte, die die Luft erreicht.</translation>
    </message>
    <message>
        <source>Humidity maximum</source>
        <translation>Maximale Luftfeuchte</translation>
    </message>
    <message>
        <source>Highest relative humidity that the air reaches.</source>
        <translation>Höchste relative Luftfeuchte, die die Luft erreicht.</translation>
    </message>
    <message>
        <source>Humidity drift</source>
        <translation>Drift der Luftfeuchte</translation>
    </message>
    <message>
        <source>Most that the random part of the humidity moves in 10 s.</source>
        <translation>Größte Änderung des zufälligen Anteils der Luftfeuchte in 10 s.</translation>
    </message>
    <message>
        <source>Pressure minimum</source>
        <translation>Minimaler Luftdruck</translation>
    </message>
    <message>
        <source>Lowest pressure that the air reaches.</source>
        <translation>Niedrigster Luftdruck, den die Luft erreicht.</translation>
    </message>
    <message>
        <source>Pressure maximum</source>
        <translation>Maximaler Luftdruck</translation>
    </message>
    <message>
        <source>Highest pressure that the air reaches.</source>
        <translation>Höchster Luftdruck, den die Luft erreicht.</translation>
    </message>
    <message>
        <source>Pressure drift</source>
        <translation>Drift des Luftdrucks</translation>
    </message>
    <message>
        <source>Most that the random part of the pressure moves in 10 s.</source>
        <translation>Größte Änderung des zufälligen Anteils des Luftdrucks in 10 s.</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>Sensorrauschen</translation>
    </message>
    <message>
        <source>Whether the sensor adds its noise.</source>
        <translation>Ob der Sensor sein Rauschen hinzufügt.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Strength of the noise; 0.1 is the datasheet&apos;s, 0 none, 0.2 twice.</source>
        <translation>Stärke des Rauschens; 0,1 ist der Wert des Datenblatts, 0 keines, 0,2 das Doppelte.</translation>
    </message>
    <message>
        <source>Daily pattern</source>
        <translation>Tagesgang</translation>
    </message>
    <message>
        <source>Whether the air follows the time of day.</source>
        <translation>Ob die Luft der Tageszeit folgt.</translation>
    </message>
    <message>
        <source>Weather events</source>
        <translation>Wetterereignisse</translation>
    </message>
    <message>
        <source>Whether storms, fronts and clear spells come by themselves.</source>
        <translation>Ob Gewitter, Fronten und Aufklaren von selbst kommen.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a day such as 2025-11-14, or none</source>
        <translation>ein Tag wie 2025-11-14 oder none</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Timing of the device</source>
        <translation>Zeitverhalten des Geräts</translation>
    </message>
    <message>
        <source>%1 must be below the maximum.</source>
        <translation>%1 muss kleiner sein als das Maximum.</translation>
    </message>
    <message>
        <source>%1 must not be the coldest hour.</source>
        <translation>%1 darf nicht die kälteste Stunde sein.</translation>
    </message>
    <message>
        <source>%1 must be as long as the other channels&apos; lists.</source>
        <translation>%1 muss so lang sein wie die Listen der anderen Kanäle.</translation>
    </message>
    <message>
        <source>%1 and the two beside it cannot be true together: make them smaller.</source>
        <translation>%1 und die beiden Werte daneben können nicht zusammen gelten: machen Sie sie kleiner.</translation>
    </message>
    <message>
        <source>%1 must not be above &quot;longest_s&quot;.</source>
        <translation>%1 darf nicht größer sein als „longest_s“.</translation>
    </message>
    <message>
        <source>%1 is missing: say how many come in a week, or the mean time between them as &quot;interval_s&quot;.</source>
        <translation>%1 fehlt: geben Sie an, wie viele in einer Woche kommen, oder mit „interval_s“ die mittlere Zeit dazwischen.</translation>
    </message>
    <message>
        <source>%1 and &quot;interval_s&quot; say the same thing: keep one of them.</source>
        <translation>%1 und „interval_s“ sagen dasselbe: behalten Sie nur eines von beiden.</translation>
    </message>
    <message>
        <source>%1 must be 0 where all hours weigh 0.</source>
        <translation>%1 muss 0 sein, wenn alle Stunden das Gewicht 0 haben.</translation>
    </message>
    <message>
        <source>%1 must be 0 (only by hand), or leave at least 10 s between starts.</source>
        <translation>%1 muss 0 sein (nur von Hand) oder mindestens 10 s zwischen zwei Anfängen lassen.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1 is %2, made by a newer Aneroid; this one reads version %3.</source>
        <translation>%1 ist %2, von einem neueren Aneroid; dieses liest Version %3.</translation>
    </message>
    <message>
        <source>%1 must not have two of one kind.</source>
        <translation>%1 darf keine zwei der gleichen Art enthalten.</translation>
    </message>
    <message>
        <source>%1 must have a list of amplitudes for at least one channel.</source>
        <translation>%1 muss für mindestens einen Kanal eine Liste von Amplituden enthalten.</translation>
    </message>
    <message>
        <source>%1: this is not JSON (%2: %3).</source>
        <translation>%1: das ist kein JSON (%2: %3).</translation>
    </message>
    <message>
        <source>%1: a profile is a JSON object {…}.</source>
        <translation>%1: ein Profil ist ein JSON-Objekt {…}.</translation>
    </message>
    <message>
        <source>%1 must hold %2 numbers of 32 bits: the file is damaged.</source>
        <translation>%1 muss %2 Zahlen mit 32 Bit enthalten: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 holds numbers out of range: the file is damaged.</source>
        <translation>%1 enthält Zahlen außerhalb des Bereichs: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 must divide the day evenly.</source>
        <translation>%1 muss den Tag gleichmäßig teilen.</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>ein Text mit höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a list of %1 numbers</source>
        <translation>eine Liste mit %1 Zahlen</translation>
    </message>
    <message>
        <source>a list of %1 to %2 numbers</source>
        <translation>eine Liste mit %1 bis %2 Zahlen</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing.</source>
        <translation>%1: „%2“ fehlt.</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>ein Objekt {…}</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key of a profile; known here: %3.</source>
        <translation>%1: „%2“ ist kein Schlüssel eines Profils; hier bekannt: %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key of a profile; did you mean &quot;%3&quot;?</source>
        <translation>%1: „%2“ ist kein Schlüssel eines Profils; ist „%3“ gemeint?</translation>
    </message>
    <message>
        <source>a list of at most %1 objects</source>
        <translation>eine Liste mit höchstens %1 Objekten</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not %4.</source>
        <translation>%1: „%2“ darf nicht %4 sein; erlaubt: %3.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not of %4.</source>
        <translation>%1: „%2“ darf nicht die Länge %4 haben; erlaubt: %3.</translation>
    </message>
    <message>
        <source>a list of at most %1 pairs [cosine, sine]</source>
        <translation>eine Liste mit höchstens %1 Paaren [Kosinus, Sinus]</translation>
    </message>
    <message>
        <source>a pair [cosine, sine]</source>
        <translation>ein Paar [Kosinus, Sinus]</translation>
    </message>
    <message>
        <source>a text in base64</source>
        <translation>ein Text in Base64</translation>
    </message>
    <message>
        <source>%1 The profile &quot;%2&quot; is used instead.</source>
        <translation>%1 Stattdessen wird das Profil „%2“ verwendet.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB: that is no profile.</source>
        <translation>%1 ist größer als 64 MiB: das ist kein Profil.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 kann nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Known: %2.</source>
        <translation>Es gibt kein Profil „%1“. Bekannt: %2.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;; did you mean &quot;%2&quot;? Known: %3.</source>
        <translation>Es gibt kein Profil „%1“; ist „%2“ gemeint? Bekannt: %3.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 100 letters, digits, spaces and -_.,+()&amp;, and does not begin with a dot, not &quot;%1&quot;.</source>
        <translation>Der Name eines Profils besteht aus 1 bis 100 Buchstaben, Ziffern, Leerzeichen oder Zeichen aus -_.,+()&amp;, beginnt nicht mit einem Punkt und darf nicht „%1“ sein.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is built in and cannot be removed.</source>
        <translation>Das Profil „%1“ ist eingebaut und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is not built in: there is nothing to reset it to.</source>
        <translation>Das Profil „%1“ ist nicht eingebaut: es gibt nichts, worauf es zurückgesetzt werden kann.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Forced mode</source>
        <translation>Einzelmessung</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Weather monitoring</source>
        <translation>Wetterbeobachtung</translation>
    </message>
    <message>
        <source>Humidity sensing</source>
        <translation>Feuchtemessung</translation>
    </message>
    <message>
        <source>Indoor navigation</source>
        <translation>Navigation in Gebäuden</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Sensor preset</source>
        <translation>Voreinstellung des Sensors</translation>
    </message>
    <message>
        <source>Temperature oversampling</source>
        <translation>Oversampling der Temperatur</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one temperature.</source>
        <translation>Wie viele Messungen der Sensor für einen Temperaturwert macht.</translation>
    </message>
    <message>
        <source>Humidity oversampling</source>
        <translation>Oversampling der Feuchte</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one humidity.</source>
        <translation>Wie viele Messungen der Sensor für einen Feuchtewert macht.</translation>
    </message>
    <message>
        <source>Pressure oversampling</source>
        <translation>Oversampling des Luftdrucks</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one pressure.</source>
        <translation>Wie viele Messungen der Sensor für einen Druckwert macht.</translation>
    </message>
    <message>
        <source>IIR filter</source>
        <translation>IIR-Filter</translation>
    </message>
    <message>
        <source>Coefficient of the filter that smooths temperature and pressure.</source>
        <translation>Koeffizient des Filters, der Temperatur und Luftdruck glättet.</translation>
    </message>
    <message>
        <source>Standby time</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>How long the sensor rests between two measurements of its own; forced: it measures when it is read.</source>
        <translation>Wie lange der Sensor zwischen zwei eigenen Messungen ruht; forced: Er misst, wenn er gelesen wird.</translation>
    </message>
    <message>
        <source>Self-heating</source>
        <translation>Eigenerwärmung</translation>
    </message>
    <message>
        <source>How much warmer than the air the sensor is.</source>
        <translation>Um wie viel wärmer als die Luft der Sensor ist.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Eingebaut am</translation>
    </message>
    <message>
        <source>Day from which the sensor ages.</source>
        <translation>Tag, von dem an der Sensor altert.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>How far readings scatter around their instants (standard deviation).</source>
        <translation>Wie weit Messwerte um ihre Zeitpunkte streuen (Standardabweichung).</translation>
    </message>
    <message>
        <source>Clock drift</source>
        <translation>Gangfehler</translation>
    </message>
    <message>
        <source>How much too long the device&apos;s intervals are; negative: too short.</source>
        <translation>Um wie viel die Intervalle des Geräts zu lang sind; negativ: zu kurz.</translation>
    </message>
    <message>
        <source>Missed readings</source>
        <translation>Fehlende Messwerte</translation>
    </message>
    <message>
        <source>Share of its readings that the device misses.</source>
        <translation>Anteil seiner Messwerte, die das Gerät auslässt.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: the file is damaged.</source>
        <translation>%1 kann nicht entpackt werden: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 must each be half as long as the one before: the file is damaged.</source>
        <translation>%1 müssen jeweils halb so lang sein wie die Stufe davor: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>im Datenordner</translation>
    </message>
    <message>
        <source>Readings in a batch</source>
        <translation>Messwerte im Stapel</translation>
    </message>
    <message>
        <source>Most waiting readings that are posted as one array; 1: each on its own.</source>
        <translation>Höchstzahl wartender Messwerte, die als ein Array gesendet werden; 1: jeder für sich.</translation>
    </message>
    <message>
        <source>Outbox on disk</source>
        <translation>Postausgang auf der Festplatte</translation>
    </message>
    <message>
        <source>Whether readings wait on disk until the server has them, over a restart as well.</source>
        <translation>Ob Messwerte auf der Festplatte warten, bis der Server sie hat, auch über einen Neustart hinweg.</translation>
    </message>
    <message>
        <source>Outbox file</source>
        <translation>Postausgangsdatei</translation>
    </message>
    <message>
        <source>SQLite file that readings wait in, from the next start on.</source>
        <translation>SQLite-Datei, in der Messwerte warten, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Outbox size</source>
        <translation>Größe des Postausgangs</translation>
    </message>
    <message>
        <source>How large the outbox may grow before it drops the oldest readings.</source>
        <translation>Wie groß der Postausgang werden darf, bevor er die ältesten Messwerte verwirft.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>How long a reading may wait in the outbox before it is dropped; 0: for ever.</source>
        <translation>Wie lange ein Messwert im Postausgang warten darf, bevor er verworfen wird; 0: unbegrenzt.</translation>
    </message>
    <message>
        <source>text of up to %1 characters without control characters, or empty</source>
        <translation>ein Text von bis zu %1 Zeichen ohne Steuerzeichen oder leer</translation>
    </message>
    <message>
        <source>%1 The fleet file is not used.</source>
        <translation>%1 Die Flottendatei wird nicht verwendet.</translation>
    </message>
    <message>
        <source>%1: DEVICES is %2, but the fleet file %3 names %4; leave DEVICES out.</source>
        <translation>%1: DEVICES ist %2, aber die Flottendatei %3 nennt %4; lassen Sie DEVICES weg.</translation>
    </message>
    <message>
        <source>Fleet radius</source>
        <translation>Flottenradius</translation>
    </message>
    <message>
        <source>Radius of the disc that several devices are spread over.</source>
        <translation>Radius der Scheibe, über die mehrere Geräte verteilt sind.</translation>
    </message>
    <message>
        <source>Fleet file</source>
        <translation>Flottendatei</translation>
    </message>
    <message>
        <source>CSV or JSON file that names the devices, their places, profiles and settings of their own.</source>
        <translation>CSV- oder JSON-Datei, die die Geräte nennt, ihre Orte, Profile und eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>%1: the value of %2 is the text from &quot;#&quot; on; a comment there has to stand on a line of its own.</source>
        <translation>%1: Der Wert von %2 ist der Text ab „#“; ein Kommentar muss dort in einer eigenen Zeile stehen.</translation>
    </message>
    <message>
        <source>%1: ${%2} in the value of %3 is set neither on a line above nor in the environment and is left out; ${%2:-TEXT} puts TEXT in its place.</source>
        <translation>%1: ${%2} im Wert von %3 ist weder in einer Zeile davor noch in der Umgebung gesetzt und entfällt; ${%2:-TEXT} setzt TEXT an seine Stelle.</translation>
    </message>
    <message>
        <source>%1: %2 has no value and counts as not set; write %2=VALUE.</source>
        <translation>%1: %2 hat keinen Wert und gilt als nicht gesetzt; schreiben Sie %2=WERT.</translation>
    </message>
    <message>
        <source>That could be %1 or %2: write it without a sign for thousands.</source>
        <translation>Das kann %1 oder %2 heißen: bitte ohne Tausenderzeichen schreiben.</translation>
    </message>
    <message>
        <source>a time from %1 to %2, written like 90 s, 5 min or 1 h</source>
        <translation>eine Zeit von %1 bis %2, geschrieben wie 90 s, 5 min oder 1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1 with up to %n decimal(s)</source>
        <translation>
            <numerusform>%1 mit höchstens %n Nachkommastelle</numerusform>
            <numerusform>%1 mit höchstens %n Nachkommastellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, or &quot;%2&quot;</source>
        <translation>%1, oder „%2“</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>statuses from 200 to 599 such as 2xx, or 200,201, or 200-204</source>
        <translation>Statuscodes von 200 bis 599, etwa 2xx oder 200,201 oder 200-204</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>HTTP statuses with which the server accepts readings.</source>
        <translation>HTTP-Statuscodes, mit denen der Server Messwerte annimmt.</translation>
    </message>
    <message>
        <source>a number from %1 to %2, or empty</source>
        <translation>eine Zahl von %1 bis %2, oder leer</translation>
    </message>
    <message>
        <source>the payload&apos;s</source>
        <translation>der des Formats</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>%1 is a server of %2, a public network that lives on real measurements: use a server of your own.</source>
        <translation>%1 ist ein Server von %2, einem öffentlichen Netz, das von echten Messungen lebt: Verwenden Sie einen eigenen Server.</translation>
    </message>
    <message>
        <source>TLS_CERT_FILE and TLS_KEY_FILE belong together; set both or none.</source>
        <translation>TLS_CERT_FILE und TLS_KEY_FILE gehören zusammen; setzen Sie beide oder keines.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What is sent: a payload by its name, or its JSON file.</source>
        <translation>Was gesendet wird: ein Format mit seinem Namen oder seine JSON-Datei.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Path and query behind the server&apos;s address, a template; empty: the payload&apos;s.</source>
        <translation>Pfad und Abfrage hinter der Serveradresse, eine Vorlage; leer: die des Formats.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Geografische Breite</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Geografische Länge</translation>
    </message>
    <message>
        <source>Degrees east, for payloads that tell where a device is.</source>
        <translation>Grad Ost, für Formate, die sagen, wo ein Gerät ist.</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height above sea level, for payloads that reduce the pressure to it.</source>
        <translation>Höhe über dem Meer, für Formate, die den Luftdruck darauf umrechnen.</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA-Zertifikate</translation>
    </message>
    <message>
        <source>PEM file of the authorities that vouch for the server; empty: the system&apos;s.</source>
        <translation>PEM-Datei der Stellen, die für den Server bürgen; leer: die des Systems.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>PEM file of the certificate that Aneroid shows the server.</source>
        <translation>PEM-Datei des Zertifikats, das Aneroid dem Server zeigt.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>PEM file of the private key of that certificate, without a passphrase.</source>
        <translation>PEM-Datei des privaten Schlüssels dieses Zertifikats, ohne Passphrase.</translation>
    </message>
    <message>
        <source>faults such as stuck:channel=humidity,at=+10m,for=5m, separated by ;</source>
        <translation>Störungen wie stuck:channel=humidity,at=+10m,for=5m, getrennt durch ;</translation>
    </message>
    <message>
        <source>kinds of faults with weights such as stuck=2,spike=5, or all</source>
        <translation>Arten von Störungen mit Gewichten wie stuck=2,spike=5, oder all</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>all sensor faults</source>
        <translation>alle Störungen des Sensors</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Driver: Adafruit</source>
        <translation>Treiber: Adafruit</translation>
    </message>
    <message>
        <source>Driver: ESPHome</source>
        <translation>Treiber: ESPHome</translation>
    </message>
    <message>
        <source>Driver: Tasmota</source>
        <translation>Treiber: Tasmota</translation>
    </message>
    <message>
        <source>Driver: Linux</source>
        <translation>Treiber: Linux</translation>
    </message>
    <message>
        <source>Driver: sensor.community</source>
        <translation>Treiber: sensor.community</translation>
    </message>
    <message>
        <source>Driver: Zephyr</source>
        <translation>Treiber: Zephyr</translation>
    </message>
    <message>
        <source>The datasheet&apos;s suggestion for a use, or what a driver sets: oversampling, filter and standby time where nothing else does.</source>
        <translation>Was das Datenblatt für einen Zweck vorschlägt oder ein Treiber einstellt: Überabtastung, Filter und Ruhezeit, wo nichts anderes sie setzt.</translation>
    </message>
    <message>
        <source>What goes wrong, and when; the flag may be repeated. `aneroid-cli faults` lists the kinds.</source>
        <translation>Was wann gestört ist; die Option darf mehrmals stehen. `aneroid-cli faults` listet die Arten.</translation>
    </message>
    <message>
        <source>per device and day</source>
        <translation>je Gerät und Tag</translation>
    </message>
    <message>
        <source>Random faults</source>
        <translation>Zufällige Störungen</translation>
    </message>
    <message>
        <source>How many faults come at random.</source>
        <translation>Wie viele Störungen zufällig kommen.</translation>
    </message>
    <message>
        <source>Mix of random faults</source>
        <translation>Mischung der zufälligen Störungen</translation>
    </message>
    <message>
        <source>Which kinds come at random, and how often against each other.</source>
        <translation>Welche Arten zufällig kommen und wie oft im Verhältnis zueinander.</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>ein Text ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>an http://, https://, mqtt:// or mqtts:// address (MQTT over WebSockets is not spoken here; brokers have a port for mqtt:// too)</source>
        <translation>eine Adresse mit http://, https://, mqtt:// oder mqtts:// (MQTT über WebSockets wird hier nicht gesprochen; Broker haben auch einen Port für mqtt://)</translation>
    </message>
    <message>
        <source>%1://HOST or %1://HOST:PORT, without a path (the topic goes into MQTT_TOPIC), user name (MQTT_USERNAME) or query</source>
        <translation>%1://HOST oder %1://HOST:PORT, ohne Pfad (das Topic gehört in MQTT_TOPIC), Benutzernamen (MQTT_USERNAME) oder Abfrage</translation>
    </message>
    <message>
        <source>an http://, https://, mqtt:// or mqtts:// address without user name, query or fragment</source>
        <translation>eine Adresse mit http://, https://, mqtt:// oder mqtts:// ohne Benutzernamen, Abfrage und Fragment</translation>
    </message>
    <message>
        <source>aneroid-RUN</source>
        <translation>aneroid-RUN</translation>
    </message>
    <message>
        <source>%1: a topic must not be empty; leave the flag out for the payload&apos;s.</source>
        <translation>%1: ein Topic darf nicht leer sein; lassen Sie das Flag für das des Formats weg.</translation>
    </message>
    <message>
        <source>The payload&apos;s</source>
        <translation>Wie im Format</translation>
    </message>
    <message>
        <source>0: at most once</source>
        <translation>0: höchstens einmal</translation>
    </message>
    <message>
        <source>1: at least once</source>
        <translation>1: mindestens einmal</translation>
    </message>
    <message>
        <source>2: exactly once</source>
        <translation>2: genau einmal</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Eine für alle</translation>
    </message>
    <message>
        <source>One for each device</source>
        <translation>Eine je Gerät</translation>
    </message>
    <message>
        <source>Address of the server or MQTT broker that readings are sent to.</source>
        <translation>Adresse des Servers oder MQTT-Brokers, an den Messwerte gesendet werden.</translation>
    </message>
    <message>
        <source>Whether readings are sent to the server.</source>
        <translation>Ob Messwerte an den Server gesendet werden.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Topic of each reading at a broker, a template; empty: the payload&apos;s.</source>
        <translation>Topic jedes Messwerts beim Broker, eine Vorlage; leer: das des Formats.</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>How sure a broker must be to have a reading.</source>
        <translation>Wie sicher ein Broker einen Messwert haben muss.</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Retain</translation>
    </message>
    <message>
        <source>Whether a broker keeps the latest reading of a topic for those who subscribe later.</source>
        <translation>Ob ein Broker den neuesten Messwert eines Topics für spätere Abonnenten aufbewahrt.</translation>
    </message>
    <message>
        <source>MQTT version</source>
        <translation>MQTT-Version</translation>
    </message>
    <message>
        <source>Version of the protocol; automatic: 5, and 3.1.1 where a broker does not speak it.</source>
        <translation>Version des Protokolls; automatisch: 5, und 3.1.1, wo ein Broker sie nicht spricht.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Name of the connection at a broker, a template; empty: the payload&apos;s, or aneroid- and the run.</source>
        <translation>Name der Verbindung beim Broker, eine Vorlage; leer: der des Formats, sonst aneroid- und der Lauf.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>One connection to a broker for all devices, or one for each; automatic: for each where user, client or death message are the device&apos;s own.</source>
        <translation>Eine Verbindung zum Broker für alle Geräte oder eine für jedes; automatisch: für jedes, wo Benutzer, Client oder Todesnachricht die des Geräts sind.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User name at a broker, a template; empty: the payload&apos;s.</source>
        <translation>Benutzername beim Broker, eine Vorlage; leer: der des Formats.</translation>
    </message>
    <message>
        <source>MQTT password</source>
        <translation>MQTT-Passwort</translation>
    </message>
    <message>
        <source>Password at a broker.</source>
        <translation>Passwort beim Broker.</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>How long a connection to a broker may be silent before a sign of life.</source>
        <translation>Wie lange eine Verbindung zum Broker bis zu einem Lebenszeichen schweigen darf.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Most messages that a broker has not acknowledged yet; fewer where it says so.</source>
        <translation>Die meisten Nachrichten, die ein Broker noch nicht bestätigt hat; weniger, wo er es sagt.</translation>
    </message>
    <message>
        <source>Availability topic</source>
        <translation>Verfügbarkeits-Topic</translation>
    </message>
    <message>
        <source>Where a broker keeps &quot;online&quot; or &quot;offline&quot;, a template; empty: only what the payload tells.</source>
        <translation>Wo ein Broker „online“ oder „offline“ aufbewahrt, eine Vorlage; leer: nur was das Format sagt.</translation>
    </message>
    <message>
        <source>%1 must be as long as the lists of amplitudes.</source>
        <translation>%1 muss so lang sein wie die Listen der Amplituden.</translation>
    </message>
    <message>
        <source>Degrees north: seasons are those of its side of the equator, and payloads tell it.</source>
        <translation>Grad Nord: Jahreszeiten sind die der eigenen Seite des Äquators, und Formate geben sie an.</translation>
    </message>
    <message>
        <source>%1 is not used: several devices have their names from %2.</source>
        <translation>%1 wird nicht benutzt: Mehrere Geräte haben ihre Namen aus %2.</translation>
    </message>
    <message>
        <source>%1 is not used: a single device has its name from %2.</source>
        <translation>%1 wird nicht benutzt: Ein einzelnes Gerät hat seinen Namen aus %2.</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 ist mehrfach angegeben.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 und %2 gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>%1 is for use with %2.</source>
        <translation>%1 ist für den Gebrauch mit %2.</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is missing.</source>
        <translation>Das Argument „%1“ fehlt.</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The built-in receiver did not start: %1</source>
        <translation>Der eingebaute Empfänger konnte nicht starten: %1</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. &quot;aneroid-cli run&quot; does the same job in the console.</source>
        <translation>Es gibt keine Anzeige für ein Fenster: weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt. „aneroid-cli run“ erledigt dasselbe in der Konsole.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of a month</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>TlsFiles</name>
    <message>
        <source>%1: the file %2 cannot be read: %3.</source>
        <translation>%1: Die Datei %2 lässt sich nicht lesen: %3.</translation>
    </message>
    <message>
        <source>%1: the file %2 holds no certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>%1: Die Datei %2 enthält kein Zertifikat in PEM-Form, die mit -----BEGIN CERTIFICATE----- beginnt.</translation>
    </message>
    <message>
        <source>TLS_KEY_FILE: the file %1 holds no private key in PEM form, or one that is locked with a passphrase.</source>
        <translation>TLS_KEY_FILE: Die Datei %1 enthält keinen privaten Schlüssel in PEM-Form oder einen, der mit einer Passphrase gesperrt ist.</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message>
        <source>The upload&apos;s progress cannot be written to %1: %2.</source>
        <translation>Der Fortschritt des Uploads kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>its folder is not writable</source>
        <translation>der Ordner ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>The same upload is running already.</source>
        <translation>Derselbe Upload läuft bereits.</translation>
    </message>
</context>
<context>
    <name>Weather</name>
    <message>
        <source>Storm</source>
        <translation>Gewitter</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>Aufklaren</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>Duschen</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>Lüften</translation>
    </message>
</context>
<context>
    <name>aneroid::AboutDialog</name>
    <message>
        <source>About Aneroid</source>
        <translation>Über Aneroid</translation>
    </message>
    <message>
        <source>A virtual BME280: lifelike temperature, humidity and pressure, plotted live and sent to a server.</source>
        <translation>Ein virtueller BME280: lebensnahe Temperatur, Luftfeuchte und Luftdruck, live aufgezeichnet und an einen Server gesendet.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes with no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built with:</source>
        <translation>Erstellt mit:</translation>
    </message>
</context>
<context>
    <name>aneroid::ActKindDelegate</name>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>Was getan wird.</translation>
    </message>
</context>
<context>
    <name>aneroid::ActsModel</name>
    <message>
        <source>Add an act</source>
        <translation>Handlung hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln act(s)</source>
        <translation>
            <numerusform>%Ln Handlung löschen</numerusform>
            <numerusform>%Ln Handlungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time after the start: write it as 01:30:00, 90s, 15m or 1h.</source>
        <translation>„%1“ ist keine Zeit nach dem Beginn: als 01:30:00, 90s, 15m oder 1h schreiben.</translation>
    </message>
    <message>
        <source>Change an act</source>
        <translation>Handlung ändern</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>Nach dem Beginn</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Trigger weather</source>
        <translation>Wetter auslösen</translation>
    </message>
    <message>
        <source>End weather</source>
        <translation>Wetter beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Inject fault</source>
        <translation>Fehler einspeisen</translation>
    </message>
    <message>
        <source>End fault</source>
        <translation>Fehler beenden</translation>
    </message>
</context>
<context>
    <name>aneroid::Amounts</name>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 of %2 readings</source>
        <translation>%1 von %2 Messwerten</translation>
    </message>
    <message>
        <source>%1, %2/s, %3 left</source>
        <comment>readings, rate, time</comment>
        <translation>%1, %2/s, noch %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillDestinationForm</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>I&amp;nto</source>
        <translation>I&amp;n</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Write the readings to a file, or post them to the server of the window.</source>
        <translation>Die Messwerte in eine Datei schreiben oder an den Server des Fensters senden.</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillDialog</name>
    <message>
        <source>Make history</source>
        <translation>Historie erzeugen</translation>
    </message>
    <message>
        <source>Climate: %1. What is not asked for here is as in the window.</source>
        <translation>Klima: %1. Was hier nicht gefragt wird, ist wie im Fenster.</translation>
    </message>
    <message>
        <source>Preview of the first device</source>
        <translation>Vorschau des ersten Geräts</translation>
    </message>
    <message>
        <source>Size and time</source>
        <translation>Größe und Zeit</translation>
    </message>
    <message>
        <source>Progress of the history</source>
        <translation>Fortschritt der Historie</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to %1.</source>
        <translation>Der Startwert muss eine ganze Zahl von 0 bis %1 sein.</translation>
    </message>
    <message>
        <source>The end is before the beginning: choose a later &quot;to&quot; or an earlier &quot;from&quot;.</source>
        <translation>Das Ende liegt vor dem Anfang: Wählen Sie ein späteres „Bis“ oder ein früheres „Von“.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>That will not fit: the disk has %1 free.</source>
        <translation>Das passt nicht: Auf dem Datenträger sind %1 frei.</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 gibt es schon und wird ersetzt.</translation>
    </message>
    <message>
        <source>Estimating …</source>
        <translation>Wird geschätzt …</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>Die Vorschau wird erzeugt.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Es gibt nichts zu zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>The first device at %Ln instant(s) of the span.</source>
        <translation>
            <numerusform>Das erste Gerät zu %Ln Zeitpunkt des Zeitraums.</numerusform>
            <numerusform>Das erste Gerät zu %Ln Zeitpunkten des Zeitraums.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every reading of the first device.</source>
        <translation>Jeder Messwert des ersten Geräts.</translation>
    </message>
    <message>
        <source>%1 readings, about %2, about %3</source>
        <comment>count, size, time</comment>
        <translation>%1 Messwerte, etwa %2, etwa %3</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Make &amp;history</source>
        <translation>Historie e&amp;rzeugen</translation>
    </message>
    <message>
        <source>Stop: nothing is written, and what was there stays.</source>
        <translation>Stoppen: Nichts wird geschrieben, und was da war, bleibt.</translation>
    </message>
    <message>
        <source>Make the readings and write the file. The run goes on meanwhile.</source>
        <translation>Die Messwerte erzeugen und die Datei schreiben. Der Lauf geht unterdessen weiter.</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Close the dialog. A file that it is making is not written; an upload can be continued later.</source>
        <translation>Den Dialog schließen. Eine Datei, die er gerade erzeugt, wird nicht geschrieben; ein Hochladen kann später weitergehen.</translation>
    </message>
    <message>
        <source>Sending is off in the window: switch &quot;Send to server&quot; on first.</source>
        <translation>Das Senden ist im Fenster aus: Schalten Sie zuerst „An den Server senden“ ein.</translation>
    </message>
    <message>
        <source>An upload that was stopped continues with the same choices; what was accepted is not sent again.</source>
        <translation>Ein gestopptes Hochladen geht mit derselben Wahl weiter; was angenommen wurde, wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 readings, about %2 to send, at least %3</source>
        <comment>count, size, time</comment>
        <translation>%1 Messwerte, etwa %2 zu senden, mindestens %3</translation>
    </message>
    <message>
        <source>%1 readings, about %2 to send, as fast as the server takes them</source>
        <comment>count, size</comment>
        <translation>%1 Messwerte, etwa %2 zu senden, so schnell der Server sie annimmt</translation>
    </message>
    <message>
        <source>Upload &amp;history</source>
        <translation>Histo&amp;rie hochladen</translation>
    </message>
    <message>
        <source>Post the readings to the server. The run goes on meanwhile.</source>
        <translation>Die Messwerte an den Server senden. Der Lauf geht unterdessen weiter.</translation>
    </message>
    <message>
        <source>Stop: the same choices continue it later.</source>
        <translation>Stoppen: Dieselbe Wahl setzt es später fort.</translation>
    </message>
    <message>
        <source>%1 readings, about %2, %3</source>
        <comment>count, size, less than a second</comment>
        <translation>%1 Messwerte, etwa %2, %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillFileForm</name>
    <message>
        <source>Make history into</source>
        <translation>Historie erzeugen in</translation>
    </message>
    <message>
        <source>History (*.csv *.csv.gz *.jsonl *.jsonl.gz)</source>
        <translation>Historie (*.csv *.csv.gz *.jsonl *.jsonl.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Writes each weather event of each device to a CSV file beside it.</source>
        <translation>Schreibt jedes Wetterereignis jedes Geräts in eine CSV-Datei daneben.</translation>
    </message>
    <message>
        <source>Writes each weather event of each device to %1 beside it.</source>
        <translation>Schreibt jedes Wetterereignis jedes Geräts in %1 daneben.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV, gzip</source>
        <translation>CSV, gzip</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>JSON lines, gzip</source>
        <translation>JSON-Zeilen, gzip</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file to write; its ending tells the format: .csv, .jsonl, and .gz after either.</source>
        <translation>Die Datei, die geschrieben wird; ihre Endung sagt das Format: .csv, .jsonl, und .gz nach beiden.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Choose the file in a dialog.</source>
        <translation>Die Datei in einem Dialog wählen.</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What the file&apos;s name ends in says the same.</source>
        <translation>Dasselbe sagt die Endung des Dateinamens.</translation>
    </message>
    <message>
        <source>&amp;Labels of weather events</source>
        <translation>&amp;Label der Wetterereignisse</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillForm</name>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>span of time</comment>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Time of the first reading, %1.</source>
        <translation>Zeit des ersten Messwerts, %1.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Time of the last reading at most, %1.</source>
        <translation>Zeit des letzten Messwerts höchstens, %1.</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>How far back the history goes; from and to can be set by hand, too.</source>
        <translation>Wie weit die Historie zurückreicht; Anfang und Ende lassen sich auch von Hand setzen.</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervall</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Geräte</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;tartwert</translation>
    </message>
    <message>
        <source>Tr&amp;ue air</source>
        <translation>&amp;Wahre Luft</translation>
    </message>
    <message>
        <source>Adds the true temperature, humidity and pressure to each reading.</source>
        <translation>Fügt jedem Messwert Temperatur, Feuchte und Druck der wahren Luft hinzu.</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>&amp;Phasen</translation>
    </message>
    <message>
        <source>Spreads the devices of a fleet over the interval, as a live run does.</source>
        <translation>Verteilt die Geräte einer Flotte über das Intervall, wie ein Lauf in Echtzeit.</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillUploadForm</name>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>The server of the window, with its token and headers.</source>
        <translation>Der Server des Fensters, mit seinem Token und seinen Kopfzeilen.</translation>
    </message>
    <message>
        <source>In a re&amp;quest</source>
        <translation>&amp;Je Anfrage</translation>
    </message>
    <message>
        <source>Readings in a request</source>
        <translation>Messwerte je Anfrage</translation>
    </message>
    <message>
        <source>Readings in a request at most, for servers that take arrays; others get them one by one. From 1 to %L1.</source>
        <translation>Messwerte je Anfrage höchstens, für Server, die Listen annehmen; andere bekommen sie einzeln. Von 1 bis %L1.</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Readings a second</source>
        <translation>Messwerte je Sekunde</translation>
    </message>
    <message>
        <source>Readings a second at most; 0 for no limit.</source>
        <translation>Messwerte je Sekunde höchstens; 0 für keine Grenze.</translation>
    </message>
    <message>
        <source> /s</source>
        <comment>readings a second</comment>
        <translation> /s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Send e&amp;verything again</source>
        <translation>&amp;Alles noch einmal senden</translation>
    </message>
    <message>
        <source>Also what the server accepted before; else an upload that was stopped continues where it was.</source>
        <translation>Auch was der Server schon angenommen hat; sonst geht ein gestopptes Hochladen dort weiter, wo es war.</translation>
    </message>
</context>
<context>
    <name>aneroid::BrokerController</name>
    <message>
        <source>The payload &quot;%1&quot; leaves nothing at a broker that could be retracted.</source>
        <translation>Das Format „%1“ hinterlässt bei einem Broker nichts, was zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln empty message(s) to the broker at %1? It and its subscribers then forget what the devices left there beside their readings, such as discovery and availability. The next connection announces them again.</source>
        <translation>
            <numerusform>%Ln leere Nachricht an den Broker unter %1 senden? Er und seine Abonnenten vergessen dann, was die Geräte dort neben ihren Messwerten hinterlassen haben, etwa Discovery und Verfügbarkeit. Die nächste Verbindung meldet sie wieder an.</numerusform>
            <numerusform>%Ln leere Nachrichten an den Broker unter %1 senden? Er und seine Abonnenten vergessen dann, was die Geräte dort neben ihren Messwerten hinterlassen haben, etwa Discovery und Verfügbarkeit. Die nächste Verbindung meldet sie wieder an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The broker has forgotten what was left in %Ln topic(s).</source>
        <translation>
            <numerusform>Der Broker hat vergessen, was in %Ln Topic hinterlassen war.</numerusform>
            <numerusform>Der Broker hat vergessen, was in %Ln Topics hinterlassen war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retracted %1 of %2 topics: %3</source>
        <translation>%1 von %2 Topics zurückgenommen: %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BrokerPanel</name>
    <message numerus="yes">
        <source>%n topic(s) of the payload</source>
        <translation>
            <numerusform>%n Topic des Formats</numerusform>
            <numerusform>%n Topics des Formats</numerusform>
        </translation>
    </message>
    <message>
        <source>the payload&apos;s</source>
        <translation>wie im Format</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Birth and death messages…</source>
        <translation>Geburts- und Todesnachrichten…</translation>
    </message>
    <message>
        <source>Shows what is said when a connection is made and when it is lost, and what Retract takes back.</source>
        <translation>Zeigt, was gesagt wird, wenn eine Verbindung entsteht und wenn sie verloren geht, und was „Zurücknehmen“ zurücknimmt.</translation>
    </message>
    <message>
        <source>Retract…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Has the broker forget what the devices left there beside their readings: discovery and availability. Asks first.</source>
        <translation>Lässt den Broker vergessen, was die Geräte dort neben ihren Messwerten hinterlassen haben: Discovery und Verfügbarkeit. Fragt vorher.</translation>
    </message>
</context>
<context>
    <name>aneroid::ChannelPanel</name>
    <message>
        <source>Ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfeuchte</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Luftdruck</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
</context>
<context>
    <name>aneroid::ChartMenu</name>
    <message>
        <source>Export what is &amp;visible…</source>
        <translation>&amp;Sichtbares exportieren…</translation>
    </message>
    <message>
        <source>Write the readings that the charts show to a CSV file.</source>
        <translation>Schreibt die Messwerte, die die Diagramme zeigen, in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Set &amp;marker here</source>
        <translation>&amp;Markierung hier setzen</translation>
    </message>
    <message>
        <source>A second cursor that stays: the other one then says how far its reading is from the marker&apos;s. Key: M</source>
        <translation>Ein zweiter Zeiger, der bleibt: Der andere sagt dann, wie weit sein Messwert von dem der Markierung entfernt ist. Taste: M</translation>
    </message>
    <message>
        <source>&amp;Remove marker</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <source>There is one cursor again.</source>
        <translation>Es gibt wieder nur einen Zeiger.</translation>
    </message>
    <message>
        <source>Value ran&amp;ge</source>
        <translation>&amp;Wertebereich</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>The axis shows what is in sight. Key: A</source>
        <translation>Die Achse zeigt, was zu sehen ist. Taste: A</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>The axis stays, whatever comes.</source>
        <translation>Die Achse bleibt, was auch kommt.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Fewer values. Keys: Ctrl+Up, Ctrl+wheel</source>
        <translation>Weniger Werte. Tasten: Strg+Hoch, Strg+Mausrad</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>More values. Keys: Ctrl+Down, Ctrl+wheel</source>
        <translation>Mehr Werte. Tasten: Strg+Runter, Strg+Mausrad</translation>
    </message>
    <message>
        <source>&amp;Zoom to a rectangle</source>
        <translation>Auf ein &amp;Rechteck vergrößern</translation>
    </message>
    <message>
        <source>Drag a rectangle with the mouse; with Shift it goes without this menu.</source>
        <translation>Mit der Maus ein Rechteck ziehen; mit Umschalt geht es ohne dieses Menü.</translation>
    </message>
    <message>
        <source>&amp;Unfold this chart</source>
        <translation>Dieses Diagramm auf&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Fold this chart</source>
        <translation>Dieses Diagramm zu&amp;klappen</translation>
    </message>
    <message>
        <source>A folded chart is its title and the latest value: the others have its room. Key: F</source>
        <translation>Ein zugeklapptes Diagramm ist sein Titel mit dem letzten Wert: Die anderen haben seinen Platz. Taste: F</translation>
    </message>
</context>
<context>
    <name>aneroid::ChartToolBar</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Time &amp;window</source>
        <translation>Zeit&amp;fenster</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation>Gezoomt</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>&amp;Anzeige</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>Was die Diagramme zeigen</translation>
    </message>
    <message>
        <source>All readings as they come; minimum, median and maximum of all devices for each interval; or the devices picked in the table.</source>
        <translation>Alle Messwerte, wie sie kommen; Minimum, Median und Maximum aller Geräte je Intervall; oder die in der Tabelle ausgewählten Geräte.</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Alle Messwerte</translation>
    </message>
    <message>
        <source>Band of the fleet</source>
        <translation>Band der Flotte</translation>
    </message>
    <message>
        <source>Picked devices</source>
        <translation>Ausgewählte Geräte</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>How much time the charts show while they follow the newest reading. It grows with a run that has just begun, and is a minute of real time at least until you choose.</source>
        <translation>Wie viel Zeit die Diagramme zeigen, während sie dem neuesten Messwert folgen. Sie wächst mit einem Lauf, der gerade begonnen hat, und ist mindestens eine Minute echter Zeit lang, bis Sie wählen.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>readings of the run, in the charts</comment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>aneroid::ClimatePanel</name>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
</context>
<context>
    <name>aneroid::ComparisonChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, a typical day, %2 from its mean</source>
        <translation>%1, ein typischer Tag, Abweichung vom Mittel in %2</translation>
    </message>
    <message>
        <source>%1, typical change over a time, %2</source>
        <translation>%1, typische Änderung über eine Zeitspanne, %2</translation>
    </message>
    <message>
        <source>%1, mean of each hour, %2 from its mean</source>
        <translation>%1, Mittel jeder Stunde, Abweichung vom Mittel in %2</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest value</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Recorded %1, synthetic %2 %3.</source>
        <translation>Aufgezeichnet %1, synthetisch %2 %3.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>aneroid::ControlPanel</name>
    <message>
        <source>Every setting as it is without .env, environment and flags.</source>
        <translation>Jede Einstellung so, wie sie ohne .env, Umgebung und Optionen ist.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Vorgaben zurücksetzen</translation>
    </message>
</context>
<context>
    <name>aneroid::CountersPanel</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Readings that the server accepted.</source>
        <translation>Messwerte, die der Server angenommen hat.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Attempts that failed.</source>
        <translation>Versuche, die fehlgeschlagen sind.</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Readings in the queue, those that wait for another try included.</source>
        <translation>Messwerte in der Warteschlange, auch solche, die auf einen neuen Versuch warten.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Requests that have left and are not answered yet.</source>
        <translation>Anfragen, die abgeschickt und noch nicht beantwortet sind.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Readings given up because the server refused them for good.</source>
        <translation>Messwerte, die aufgegeben wurden, weil der Server sie endgültig abgelehnt hat.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>Senden ist aus</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>The server refuses readings</source>
        <translation>Der Server lehnt Messwerte ab</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>built-in receiver, %1</source>
        <translation>eingebauter Empfänger, %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Delivery counters</source>
        <translation>Versandzähler</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Pro Sekunde</translation>
    </message>
    <message>
        <source>Latency, median</source>
        <translation>Latenz, Median</translation>
    </message>
    <message>
        <source>Half of the last 1000 answers came faster than this.</source>
        <translation>Die Hälfte der letzten 1000 Antworten kam schneller.</translation>
    </message>
    <message>
        <source>Latency, 95 %</source>
        <translation>Latenz, 95 %</translation>
    </message>
    <message>
        <source>95 of 100 of the last 1000 answers came faster than this.</source>
        <translation>95 % der letzten 1000 Antworten kamen schneller.</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>When the server last accepted a reading.</source>
        <translation>Wann der Server zuletzt einen Messwert angenommen hat.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>How the server has been answering.</source>
        <translation>Wie der Server zuletzt geantwortet hat.</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Why the last attempt that failed did so.</source>
        <translation>Warum der letzte Fehlversuch fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Readings given up without an answer.</source>
        <translation>Messwerte, die ohne Antwort aufgegeben wurden.</translation>
    </message>
    <message numerus="yes">
        <source>Struggling, next try in %n second(s)</source>
        <translation>
            <numerusform>Schwierigkeiten, nächster Versuch in %n Sekunde</numerusform>
            <numerusform>Schwierigkeiten, nächster Versuch in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Struggling: some attempts fail</source>
        <translation>Schwierigkeiten: einige Versuche scheitern</translation>
    </message>
    <message numerus="yes">
        <source>Offline, next try in %n second(s)</source>
        <translation>
            <numerusform>Offline, nächster Versuch in %n Sekunde</numerusform>
            <numerusform>Offline, nächster Versuch in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: no answer</source>
        <translation>Offline: keine Antwort</translation>
    </message>
    <message>
        <source>off, readings wait in memory</source>
        <translation>aus, Messwerte warten im Arbeitsspeicher</translation>
    </message>
    <message numerus="yes">
        <source>cannot be written, %n reading(s) in memory only</source>
        <translation>
            <numerusform>nicht beschreibbar, %n Messwert nur im Arbeitsspeicher</numerusform>
            <numerusform>nicht beschreibbar, %n Messwerte nur im Arbeitsspeicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) on disk</source>
        <translation>
            <numerusform>%n Messwert auf der Festplatte</numerusform>
            <numerusform>%n Messwerte auf der Festplatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from earlier runs</source>
        <translation>
            <numerusform>%n von früheren Läufen</numerusform>
            <numerusform>%n von früheren Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for other servers</source>
        <translation>
            <numerusform>%n für andere Server</numerusform>
            <numerusform>%n für andere Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of earlier runs delivered</source>
        <translation>
            <numerusform>%n von früheren Läufen zugestellt</numerusform>
            <numerusform>%n von früheren Läufen zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and kept</source>
        <translation>
            <numerusform>%n abgelehnt und aufbewahrt</numerusform>
            <numerusform>%n abgelehnt und aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox full: %1. Waited too long: %2. In memory, too many or cleared: %3.</source>
        <translation>Postausgang voll: %1. Zu lange gewartet: %2. Im Arbeitsspeicher zu viele oder geleert: %3.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Where readings wait until the server has them, and how many.</source>
        <translation>Wo Messwerte warten, bis der Server sie hat, und wie viele.</translation>
    </message>
    <message numerus="yes">
        <source>The outbox keeps %n, to be seen under Run ▸ Refused readings.</source>
        <translation>
            <numerusform>Der Postausgang bewahrt %n auf, zu sehen unter Lauf ▸ Abgelehnte Messwerte.</numerusform>
            <numerusform>Der Postausgang bewahrt %n auf, zu sehen unter Lauf ▸ Abgelehnte Messwerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused readings…</source>
        <translation>Abgelehnte Messwerte…</translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>Abgelehnte Messwerte</translation>
    </message>
    <message>
        <source>Look at the readings that a server refused for good; send them again after a fix.</source>
        <translation>Die Messwerte ansehen, die ein Server endgültig abgelehnt hat; sie nach einer Korrektur erneut senden.</translation>
    </message>
    <message numerus="yes">
        <source>Falling behind, %n reading(s) wait</source>
        <translation>
            <numerusform>Im Rückstand, %n Messwert wartet</numerusform>
            <numerusform>Im Rückstand, %n Messwerte warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readings are being dropped, %n so far</source>
        <translation>
            <numerusform>Messwerte werden verworfen, bisher %n</numerusform>
            <numerusform>Messwerte werden verworfen, bisher %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts after the first one for a reading; also those that were made at once because a connection ended without an answer.</source>
        <translation>Versuche nach dem ersten für einen Messwert; auch solche, die sofort gemacht wurden, weil eine Verbindung ohne Antwort endete.</translation>
    </message>
    <message>
        <source>Readings that were accepted by the broker: it has acknowledged them, or, with QoS 0, they were written to its connection. That is no delivery: a broker may drop what it has acknowledged for subscribers that are slow or away, and forgets it where it is killed.</source>
        <translation>Messwerte, die der Broker angenommen hat: er hat sie bestätigt, oder sie wurden, bei QoS 0, auf seine Verbindung geschrieben. Das ist keine Zustellung: ein Broker darf Bestätigtes für langsame oder abwesende Abonnenten verwerfen, und vergisst es, wenn er abgeschossen wird.</translation>
    </message>
    <message>
        <source>By fault</source>
        <translation>Durch Störung</translation>
    </message>
    <message>
        <source>Readings that an injected fault kept away: never sent, or refused because of it. They are in no other count.</source>
        <translation>Messwerte, die eine eingespielte Störung ferngehalten hat: nie gesendet oder ihretwegen abgelehnt. Sie zählen nirgends sonst.</translation>
    </message>
    <message>
        <source>built-in receiver</source>
        <translation>eingebauter Empfänger</translation>
    </message>
    <message>
        <source>%1 readings a second</source>
        <translation>%1 Messwerte je Sekunde</translation>
    </message>
    <message>
        <source>a reading every %1</source>
        <translation>alle %1 ein Messwert</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait</source>
        <translation>
            <numerusform>%n Messwert wartet</numerusform>
            <numerusform>%n Messwerte warten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>readings wait, time</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>readings wait, time</comment>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>Senden einschalten</translation>
    </message>
    <message>
        <source>Readings go to the server again, those that wait first.</source>
        <translation>Messwerte gehen wieder an den Server, die wartenden zuerst.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Do not wait for the next try.</source>
        <translation>Nicht auf den nächsten Versuch warten.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>Fragt den Server, ob er antwortet.</translation>
    </message>
    <message>
        <source>Readings accepted a second, over the last five seconds; where they come more seldom, between the last two.</source>
        <translation>Angenommene Messwerte je Sekunde, über die letzten fünf Sekunden; wo sie seltener kommen, zwischen den letzten beiden.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>How readings get to the server at present, and what waits.</source>
        <translation>Wie Messwerte gerade zum Server kommen, und was wartet.</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Readings of earlier runs wait for this server: pause or discard them.</source>
        <translation>Messwerte früherer Läufe warten auf diesen Server: anhalten oder verwerfen.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>They wait on, and this run&apos;s readings go alone.</source>
        <translation>Sie warten weiter, und die Messwerte dieses Laufs gehen allein.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>Give them up: they are counted as dropped.</source>
        <translation>Sie aufgeben: Sie zählen als verworfen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show or hide all counters.</source>
        <translation>Alle Zähler zeigen oder verbergen.</translation>
    </message>
</context>
<context>
    <name>aneroid::CsvExport</name>
    <message>
        <source>Could not write “%1”: %2. Choose another folder or free some space.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The export to “%1” was given up: its readings were overwritten by newer ones or cleared. Export a shorter span.</source>
        <translation>Der Export nach „%1“ wurde aufgegeben: seine Messwerte wurden durch neuere überschrieben oder gelöscht. Exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
</context>
<context>
    <name>aneroid::Database</name>
    <message>
        <source>The disk is full: the database %1 cannot grow. Free some space.</source>
        <translation>Der Datenträger ist voll: die Datenbank %1 kann nicht wachsen. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: the disk is full or fails.</source>
        <translation>Die Datenbank %1 kann nicht geschrieben werden: der Datenträger ist voll oder defekt.</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program. Close that program or name another file.</source>
        <translation>Die Datenbank %1 ist durch ein anderes Programm gesperrt. Schließen Sie dieses Programm oder geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>The database %1 may not be written. Change its permissions or name another file.</source>
        <translation>Die Datenbank %1 ist schreibgeschützt. Ändern Sie ihre Rechte oder geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Name a file in a folder that may be written.</source>
        <translation>Die Datenbank %1 kann nicht geöffnet werden. Geben Sie eine Datei in einem beschreibbaren Ordner an.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Move it away or name another file.</source>
        <translation>Die Datenbank %1 ist beschädigt. Verschieben Sie sie oder geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database. Move it away or name another file.</source>
        <translation>%1 ist keine SQLite-Datenbank. Verschieben Sie die Datei oder geben Sie eine andere an.</translation>
    </message>
    <message>
        <source>The database %1 reports: %2</source>
        <translation>Die Datenbank %1 meldet: %2</translation>
    </message>
    <message>
        <source>No database file is named.</source>
        <translation>Es ist keine Datenbankdatei angegeben.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for the database.</source>
        <translation>%1 ist ein Ordner. Geben Sie eine Datei für die Datenbank an.</translation>
    </message>
    <message>
        <source>The folder %1 for the database cannot be made. Name a file in a folder that may be written.</source>
        <translation>Der Ordner %1 für die Datenbank kann nicht angelegt werden. Geben Sie eine Datei in einem beschreibbaren Ordner an.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Name another file.</source>
        <translation>%1 ist die Datenbank eines anderen Programms. Geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Aneroid (schema %2, this one knows %3). Update Aneroid or name another file.</source>
        <translation>Die Datenbank %1 wurde von einem neueren Aneroid geschrieben (Schema %2, dieses kennt %3). Aktualisieren Sie Aneroid oder geben Sie eine andere Datei an.</translation>
    </message>
</context>
<context>
    <name>aneroid::DayPreviewView</name>
    <message>
        <source>%1 to %2 °C</source>
        <translation>%1 bis %2 °C</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
    <message>
        <source>%1 to %2 hPa</source>
        <translation>%1 bis %2 hPa</translation>
    </message>
    <message>
        <source>A typical day</source>
        <translation>Ein typischer Tag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>temperature, its range</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A working day at this time of the year, from 0 to 24 h local time, as it might be; pale behind it the mean of several. Numbers are its lowest and highest values.</source>
        <translation>Ein Werktag zu dieser Jahreszeit, von 0 bis 24 Uhr Ortszeit, wie er sein könnte; blass dahinter das Mittel mehrerer. Die Zahlen sind seine niedrigsten und höchsten Werte.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLetters</name>
    <message>
        <source>Without an outbox on disk no refused readings are kept.</source>
        <translation>Ohne Postausgang auf der Festplatte werden keine abgelehnten Messwerte aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLettersDialog</name>
    <message numerus="yes">
        <source>Discarded %Ln refused reading(s).</source>
        <translation>
            <numerusform>%Ln abgelehnter Messwert verworfen.</numerusform>
            <numerusform>%Ln abgelehnte Messwerte verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refused reading(s) to %1.</source>
        <translation>
            <numerusform>%Ln abgelehnter Messwert nach %1 exportiert.</numerusform>
            <numerusform>%Ln abgelehnte Messwerte nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>Abgelehnte Messwerte</translation>
    </message>
    <message>
        <source>Readings that a server refused for good, newest first. Ctrl+C copies the selected rows.</source>
        <translation>Messwerte, die ein Server endgültig abgelehnt hat, der neueste zuerst. Strg+C kopiert die ausgewählten Zeilen.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>Send the selected readings again, to the server in use now (Enter).</source>
        <translation>Die ausgewählten Messwerte erneut senden, an den jetzt eingestellten Server (Eingabetaste).</translation>
    </message>
    <message>
        <source>Send &amp;all again</source>
        <translation>&amp;Alle erneut senden</translation>
    </message>
    <message>
        <source>Send all refused readings again, to the server in use now.</source>
        <translation>Alle abgelehnten Messwerte erneut senden, an den jetzt eingestellten Server.</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write all refused readings to a CSV file.</source>
        <translation>Alle abgelehnten Messwerte in eine CSV-Datei schreiben.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>Throw the selected readings away for ever (Del).</source>
        <translation>Die ausgewählten Messwerte endgültig verwerfen (Entf).</translation>
    </message>
    <message>
        <source>Discard a&amp;ll…</source>
        <translation>A&amp;lle verwerfen…</translation>
    </message>
    <message>
        <source>Throw all refused readings away for ever.</source>
        <translation>Alle abgelehnten Messwerte endgültig verwerfen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this list. The readings stay.</source>
        <translation>Diese Liste schließen. Die Messwerte bleiben.</translation>
    </message>
    <message>
        <source>The outbox is off: refused readings are only counted.
Turn on &quot;Outbox on disk&quot; under &quot;Outbox and batches&quot; to keep them.</source>
        <translation>Der Postausgang ist aus: Abgelehnte Messwerte werden nur gezählt.
Schalten Sie unter „Postausgang und Stapel“ den „Postausgang auf der Festplatte“ ein, um sie aufzubewahren.</translation>
    </message>
    <message>
        <source>No reading was refused.
What a server refuses for good, with HTTP 422 for example, is kept here, to be sent again after a fix.</source>
        <translation>Kein Messwert wurde abgelehnt.
Was ein Server endgültig ablehnt, zum Beispiel mit HTTP 422, wird hier aufbewahrt, um nach einer Korrektur erneut gesendet zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused reading(s)</source>
        <translation>
            <numerusform>%Ln abgelehnter Messwert</numerusform>
            <numerusform>%Ln abgelehnte Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln shown</source>
        <translation>
            <numerusform>der neueste %Ln gezeigt</numerusform>
            <numerusform>die neuesten %Ln gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reading to see the server&apos;s whole answer here.</source>
        <translation>Wählen Sie einen Messwert, um hier die ganze Antwort des Servers zu sehen.</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 antwortete: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) wait for %1 again and leave when sending is on.</source>
        <translation>
            <numerusform>%Ln Messwert wartet wieder auf %1 und geht ab, sobald das Senden an ist.</numerusform>
            <numerusform>%Ln Messwerte warten wieder auf %1 und gehen ab, sobald das Senden an ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) go to %1 again; what is refused once more comes back here.</source>
        <translation>
            <numerusform>%Ln Messwert geht wieder an %1; was noch einmal abgelehnt wird, kommt hierher zurück.</numerusform>
            <numerusform>%Ln Messwerte gehen wieder an %1; was noch einmal abgelehnt wird, kommt hierher zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export refused readings</source>
        <translation>Abgelehnte Messwerte exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln refused reading(s)? This cannot be undone.</source>
        <translation>
            <numerusform>%Ln abgelehnten Messwert verwerfen? Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln abgelehnte Messwerte verwerfen? Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLettersModel</name>
    <message>
        <source>Refused at</source>
        <translation>Abgelehnt um</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time of the reading</source>
        <translation>Zeit des Messwerts</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatur (°C)</translation>
    </message>
    <message>
        <source>T (°C)</source>
        <translation>T (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Luftfeuchte (%)</translation>
    </message>
    <message>
        <source>RH (%)</source>
        <translation>rF (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Luftdruck (hPa)</translation>
    </message>
    <message>
        <source>P (hPa)</source>
        <translation>p (hPa)</translation>
    </message>
</context>
<context>
    <name>aneroid::DeliveryPanel</name>
    <message>
        <source>Outbox and batches</source>
        <translation>Postausgang und Stapel</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>im Datenordner</translation>
    </message>
</context>
<context>
    <name>aneroid::DevicesModel</name>
    <message>
        <source>Plot %1</source>
        <translation>%1 zeichnen</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n verworfen</numerusform>
            <numerusform>%n verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a retry</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n wartet auf neuen Versuch</numerusform>
            <numerusform>%n warten auf neuen Versuch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>From %1 to %2 in the latest readings</source>
        <translation>Von %1 bis %2 in den letzten Messwerten</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Plot</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatur (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Feuchte (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Luftdruck (hPa)</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Accepted up to sequence %1</source>
        <translation>Angenommen bis Nummer %1</translation>
    </message>
    <message>
        <source>%1 km west</source>
        <translation>%1 km westlich</translation>
    </message>
    <message>
        <source>%1 km east</source>
        <translation>%1 km östlich</translation>
    </message>
    <message>
        <source>%1 km south</source>
        <translation>%1 km südlich</translation>
    </message>
    <message>
        <source>%1 km north</source>
        <translation>%1 km nördlich</translation>
    </message>
    <message>
        <source>%1, %2 of the middle of the fleet</source>
        <comment>places in km</comment>
        <translation>%1, %2 der Mitte der Flotte</translation>
    </message>
    <message>
        <source>Distance from the middle of the fleet (km)</source>
        <translation>Entfernung von der Mitte der Flotte (km)</translation>
    </message>
    <message>
        <source>Climate profile</source>
        <translation>Klimaprofil</translation>
    </message>
    <message>
        <source>Time of the last reading</source>
        <translation>Zeit des letzten Messwerts</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n by fault</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n durch Störung</numerusform>
            <numerusform>%n durch Störung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::DevicesPanel</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 von %Ln Gerät</numerusform>
            <numerusform>%1 von %Ln Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>This run has one device. To see a fleet, set Devices to more than one under More settings and begin a new run.</source>
        <translation>Dieser Lauf hat ein Gerät. Für eine Flotte stellen Sie unter „Weitere Einstellungen“ mehr als ein Gerät ein und beginnen einen neuen Lauf.</translation>
    </message>
    <message>
        <source>No device is as asked for above.</source>
        <translation>Kein Gerät entspricht der Suche oben.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show all devices again.</source>
        <translation>Wieder alle Geräte zeigen.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>With trouble</source>
        <translation>Mit Störung</translation>
    </message>
    <message>
        <source>Plotted</source>
        <translation>Gezeichnete</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Welche Geräte</translation>
    </message>
    <message>
        <source>Trouble: readings that were refused or dropped, or wait for a retry.</source>
        <translation>Störung: Messwerte, die abgelehnt oder verworfen wurden oder auf einen neuen Versuch warten.</translation>
    </message>
    <message>
        <source>Tre&amp;nd</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Which channel the small lines in the table show.</source>
        <translation>Welchen Kanal die kleinen Linien in der Tabelle zeigen.</translation>
    </message>
    <message>
        <source>Plot none</source>
        <translation>Keines zeichnen</translation>
    </message>
    <message>
        <source>Let go of all devices that are picked to be plotted.</source>
        <translation>Die Auswahl aller gezeichneten Geräte aufheben.</translation>
    </message>
    <message>
        <source>The devices of the run. Space picks a device to be plotted; Alt+Up and Alt+Down put them in order by the column that the keyboard is on; Ctrl+C copies the selected rows.</source>
        <translation>Die Geräte des Laufs. Die Leertaste wählt ein Gerät zum Zeichnen; Alt+Auf und Alt+Ab ordnen sie nach der Spalte, auf der die Tastatur steht; Strg+C kopiert die markierten Zeilen.</translation>
    </message>
    <message>
        <source>Show devices with this in their id. Enter goes to their rows.</source>
        <translation>Geräte zeigen, deren Kennung dies enthält. Die Eingabetaste führt zu ihren Zeilen.</translation>
    </message>
</context>
<context>
    <name>aneroid::EffectList</name>
    <message>
        <source>Neither heating nor air-conditioning.</source>
        <translation>Weder Heizung noch Klimaanlage.</translation>
    </message>
    <message>
        <source>Nobody is there, or nobody is felt.</source>
        <translation>Niemand ist da, oder niemand macht sich bemerkbar.</translation>
    </message>
    <message>
        <source>Add heating or air-conditioning</source>
        <translation>Heizung oder Klimaanlage hinzufügen</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>A saw-tooth that goes up and down with the plant, at the hours it is on.</source>
        <translation>Ein Sägezahn, der mit der Anlage steigt und fällt, zu den Stunden, in denen sie läuft.</translation>
    </message>
    <message>
        <source>What people&apos;s presence adds to the air, at the hours they are there.</source>
        <translation>Was die Anwesenheit von Personen der Luft hinzufügt, zu den Stunden, in denen sie da sind.</translation>
    </message>
    <message>
        <source>Plant %1</source>
        <comment>heating or air-conditioning</comment>
        <translation>Anlage %1</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>Personen %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From one start to the next; it wanders a little.</source>
        <translation>Von einem Start zum nächsten; sie schwankt ein wenig.</translation>
    </message>
    <message>
        <source>Peak to peak; below 0: against the temperature&apos;s course.</source>
        <translation>Von Spitze zu Spitze; unter 0: gegen den Verlauf der Temperatur.</translation>
    </message>
    <message>
        <source>At the fullest hours.</source>
        <translation>Zu den vollsten Stunden.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Vapour</source>
        <translation>Wasserdampf</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfeuchte</translation>
    </message>
    <message>
        <source>vapour pressure</source>
        <translation>Dampfdruck</translation>
    </message>
    <message>
        <source>humidity</source>
        <translation>Luftfeuchte</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Click or drag to turn hours on and off; plus and minus change one by a tenth.</source>
        <translation>Klicken oder ziehen schaltet Stunden ein und aus; Plus und Minus ändern eine um ein Zehntel.</translation>
    </message>
    <message>
        <source>No kettles, pans or doors.</source>
        <translation>Keine Kessel, Pfannen oder Türen.</translation>
    </message>
    <message>
        <source>Add puffs</source>
        <translation>Schwaden hinzufügen</translation>
    </message>
    <message>
        <source>Puffs of air that come at once and die away: kettles, pans, doors, breath.</source>
        <translation>Schwaden, die auf einmal kommen und abklingen: Kessel, Pfannen, Türen, Atem.</translation>
    </message>
    <message>
        <source>Puffs %1</source>
        <translation>Schwaden %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plant, people or puffs, quantity</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follows in</source>
        <translation>Folgt in</translation>
    </message>
    <message>
        <source>follows in</source>
        <translation>folgt in</translation>
    </message>
    <message>
        <source>How slowly the room follows: in this time by two thirds.</source>
        <translation>Wie langsam der Raum folgt: in dieser Zeit zu zwei Dritteln.</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>How many come in an hour at the fullest hours, on average.</source>
        <translation>Wie viele in den vollsten Stunden im Mittel je Stunde kommen.</translation>
    </message>
    <message>
        <source>Dies away in</source>
        <translation>Klingt ab in</translation>
    </message>
    <message>
        <source>dies away in</source>
        <translation>klingt ab in</translation>
    </message>
    <message>
        <source>In this time two thirds of it are gone.</source>
        <translation>In dieser Zeit sind zwei Drittel davon fort.</translation>
    </message>
    <message>
        <source>The most that a middling one moves the air; they differ.</source>
        <translation>Um so viel bewegt eine mittlere die Luft höchstens; sie sind verschieden.</translation>
    </message>
</context>
<context>
    <name>aneroid::ExchangeDialog</name>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Last request and answer</source>
        <translation>Letzte Anfrage und Antwort</translation>
    </message>
    <message>
        <source>What was sent last, and what came back; secrets are dots.</source>
        <translation>Was zuletzt gesendet wurde und was zurückkam; Geheimnisse sind Punkte.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the request and the answer as text.</source>
        <translation>Anfrage und Antwort als Text kopieren.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>Dieses Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>aneroid::ExportDialog</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>The readings between the left and the right edge of the charts.</source>
        <translation>Die Messwerte zwischen dem linken und dem rechten Rand der Diagramme.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>Die CSV-Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Choose the file in a dialog.</source>
        <translation>Die Datei in einem Dialog auswählen.</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Write the file. The run goes on meanwhile.</source>
        <translation>Die Datei schreiben. Der Lauf geht währenddessen weiter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave what was there as it was.</source>
        <translation>Lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>There is no reading to export.</source>
        <translation>Es gibt keinen Messwert zu exportieren.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything (%Ln reading(s))</source>
        <translation>
            <numerusform>&amp;Alles (%Ln Messwert)</numerusform>
            <numerusform>&amp;Alles (%Ln Messwerte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;visible span (%Ln reading(s))</source>
        <translation>
            <numerusform>Den &amp;sichtbaren Zeitraum (%Ln Messwert)</numerusform>
            <numerusform>Den &amp;sichtbaren Zeitraum (%Ln Messwerte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything in memory: the newest %Ln reading(s) of %1</source>
        <translation>
            <numerusform>&amp;Alles im Speicher: der neueste Messwert (%Ln) von %1</numerusform>
            <numerusform>&amp;Alles im Speicher: die neuesten %Ln Messwerte von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All readings of the run.</source>
        <translation>Alle Messwerte des Laufs.</translation>
    </message>
    <message>
        <source>The %1 oldest readings of the run are no longer in memory and will not be in the file. &quot;aneroid-cli run --output FILE&quot; writes every reading.</source>
        <translation>Die %1 ältesten Messwerte des Laufs sind nicht mehr im Speicher und fehlen in der Datei. „aneroid-cli run --output DATEI“ schreibt jeden Messwert.</translation>
    </message>
    <message>
        <source>The %1 oldest readings are no longer in memory and will be missing.</source>
        <translation>Die %1 ältesten Messwerte sind nicht mehr im Speicher und werden fehlen.</translation>
    </message>
</context>
<context>
    <name>aneroid::Exports</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save chart as PNG</source>
        <translation>Diagramm als PNG speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Saved the chart to %1.</source>
        <translation>Diagramm in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Copied the chart to the clipboard.</source>
        <translation>Diagramm in die Zwischenablage kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reading(s) to %1.</source>
        <translation>
            <numerusform>%Ln Messwert nach %1 exportiert.</numerusform>
            <numerusform>%Ln Messwerte nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1 readings of history in %2.</source>
        <translation>%1 Messwerte der Historie in %2 erzeugt.</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · climate: %2 · seed %3</source>
        <comment>device, climate, seed</comment>
        <translation>%1 · Klima: %2 · Startwert %3</translation>
    </message>
</context>
<context>
    <name>aneroid::FaultController</name>
    <message>
        <source>End faults</source>
        <translation>Alle beenden</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>&amp;Inject: %1</source>
        <translation>&amp;Einspeisen: %1</translation>
    </message>
</context>
<context>
    <name>aneroid::FaultPanel</name>
    <message>
        <source>until ended</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>one reading</source>
        <translation>eine Messung</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nichts ist gestört.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Feuchte</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Whether the fault acts on this channel.</source>
        <translation>Ob die Störung auf diesen Kanal wirkt.</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Stören</translation>
    </message>
    <message>
        <source>End faults</source>
        <translation>Alle beenden</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Art der Störung</translation>
    </message>
    <message>
        <source>What goes wrong.</source>
        <translation>Was gestört ist.</translation>
    </message>
    <message>
        <source>Device of the fault</source>
        <translation>Gerät der Störung</translation>
    </message>
    <message>
        <source>Which device it befalls.</source>
        <translation>Welches Gerät es trifft.</translation>
    </message>
    <message>
        <source>Strength of the fault</source>
        <translation>Stärke der Störung</translation>
    </message>
    <message>
        <source>How strong it is, in the unit behind the number.</source>
        <translation>Wie stark sie ist, in der Einheit hinter der Zahl.</translation>
    </message>
    <message>
        <source>Length of the fault</source>
        <translation>Dauer der Störung</translation>
    </message>
    <message>
        <source>How long it lasts, in minutes; 0: until ended.</source>
        <translation>Wie lange sie dauert, in Minuten; 0: bis zum Beenden.</translation>
    </message>
    <message>
        <source>Ramp of the fault</source>
        <translation>Anstieg der Störung</translation>
    </message>
    <message>
        <source>How long it takes to full strength, in minutes.</source>
        <translation>Wie lange es bis zur vollen Stärke dauert, in Minuten.</translation>
    </message>
    <message>
        <source>Makes it go wrong from the next reading on. Needs a started run.</source>
        <translation>Stört ab der nächsten Messung. Braucht einen gestarteten Lauf.</translation>
    </message>
    <message>
        <source>Ends all that goes wrong.</source>
        <translation>Beendet alle Störungen.</translation>
    </message>
    <message>
        <source>What the fault looks like</source>
        <translation>Wie die Störung aussieht</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>all sensor faults</source>
        <translation>alle Störungen des Sensors</translation>
    </message>
</context>
<context>
    <name>aneroid::FirstMinute</name>
    <message>
        <source>Charts and tables begin with the readings that a run begun an hour ago would have made, and go on live.</source>
        <translation>Diagramme und Tabellen beginnen mit den Messwerten, die ein vor einer Stunde begonnener Lauf gemacht hätte, und gehen live weiter.</translation>
    </message>
    <message>
        <source>An hour of this fleet is more than one click should make: see Run ▸ New run with history.</source>
        <translation>Eine Stunde dieser Flotte ist mehr, als ein Klick machen sollte: siehe Lauf ▸ Neuer Lauf mit Vorgeschichte.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start making readings, from now on.</source>
        <translation>Beginnt mit Messwerten, von jetzt an.</translation>
    </message>
    <message>
        <source>Begin with the last hour</source>
        <translation>Mit der letzten Stunde beginnen</translation>
    </message>
    <message>
        <source>Count and send that hour, too</source>
        <translation>Diese Stunde mitzählen und senden</translation>
    </message>
    <message>
        <source>Off: the hour&apos;s readings are shown here only, and no server gets them.</source>
        <translation>Aus: Die Messwerte der Stunde sind nur hier zu sehen, und kein Server bekommt sie.</translation>
    </message>
</context>
<context>
    <name>aneroid::FitDialog</name>
    <message>
        <source>Stopped: there is no profile.</source>
        <translation>Abgebrochen: es gibt kein Profil.</translation>
    </message>
    <message>
        <source>New profile from recording</source>
        <translation>Neues Profil aus Aufzeichnung</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>Au&amp;fzeichnung</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Choose the recording in a dialog.</source>
        <translation>Die Aufzeichnung in einem Dialog auswählen.</translation>
    </message>
    <message>
        <source>Columns, clock and place</source>
        <translation>Spalten, Uhr und Ort</translation>
    </message>
    <message>
        <source>Progress of the fit</source>
        <translation>Fortschritt der Anpassung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What the profile is called in lists and by --profile.</source>
        <translation>Wie das Profil in Listen und bei --profile heißt.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>A few words for people, such as &quot;My living room&quot;.</source>
        <translation>Ein paar Worte für Menschen, etwa „Mein Wohnzimmer“.</translation>
    </message>
    <message>
        <source>Save and &amp;use</source>
        <translation>Speichern und &amp;verwenden</translation>
    </message>
    <message>
        <source>Keep the profile and choose it for the weather.</source>
        <translation>Das Profil aufbewahren und für das Wetter auswählen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keep the profile among your own.</source>
        <translation>Das Profil bei Ihren eigenen aufbewahren.</translation>
    </message>
    <message>
        <source>&amp;Export JSON…</source>
        <translation>JSON &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write the profile to a file of your choice.</source>
        <translation>Das Profil in eine Datei Ihrer Wahl schreiben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop a fit that runs; else close without keeping anything.</source>
        <translation>Eine laufende Anpassung abbrechen; sonst schließen, ohne etwas aufzubewahren.</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Aufzeichnung auswählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Anpassen</translation>
    </message>
    <message>
        <source>End the fit.</source>
        <translation>Die Anpassung beenden.</translation>
    </message>
    <message>
        <source>Read the recording and fit a profile to it.</source>
        <translation>Die Aufzeichnung lesen und ein Profil an sie anpassen.</translation>
    </message>
    <message>
        <source>There is a profile of this name: saving takes its place.</source>
        <translation>Es gibt schon ein Profil dieses Namens: Speichern ersetzt es.</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>Clear the file</source>
        <translation>Datei leeren</translation>
    </message>
    <message>
        <source>Choose no file.</source>
        <translation>Keine Datei wählen.</translation>
    </message>
    <message>
        <source>Of your own sensor: CSV, JSON lines, a log or a SQLite database with time, temperature, humidity, pressure; several files in quotation marks, or a folder of them, are one recording. They can be dropped here, too.</source>
        <translation>Ihres eigenen Sensors: CSV, JSON-Zeilen, ein Protokoll oder eine SQLite-Datenbank mit Zeit, Temperatur, Feuchte, Druck; mehrere Dateien in Anführungszeichen oder ein Ordner davon sind eine Aufzeichnung. Sie lassen sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>Recording of your own sensor; drop it here</source>
        <translation>Aufzeichnung Ihres eigenen Sensors; legen Sie sie hier ab</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.tsv *.txt *.log *.dat *.json *.jsonl *.lp *.gz *.db *.sdb *.sqlite *.sqlite3)</source>
        <translation>Aufzeichnungen (*.csv *.tsv *.txt *.log *.dat *.json *.jsonl *.lp *.gz *.db *.sdb *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Die ersten Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is made and waits to be saved.</source>
        <translation>Das Profil „%1“ ist fertig und wartet darauf, gespeichert zu werden.</translation>
    </message>
</context>
<context>
    <name>aneroid::FitOptionsForm</name>
    <message>
        <source>&quot;%1&quot; is not a clock: write it as +08:00.</source>
        <translation>„%1“ ist keine Uhr: schreiben Sie sie als +08:00.</translation>
    </message>
    <message>
        <source>Name of the column, or its number from 1, where it is not found by itself.</source>
        <translation>Name der Spalte oder ihre Nummer ab 1, wo sie nicht von selbst gefunden wird.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Spalte der Zeit</translation>
    </message>
    <message>
        <source>Temperature column</source>
        <translation>Spalte der Temperatur</translation>
    </message>
    <message>
        <source>Humidity column</source>
        <translation>Spalte der Luftfeuchte</translation>
    </message>
    <message>
        <source>Pressure column</source>
        <translation>Spalte des Luftdrucks</translation>
    </message>
    <message>
        <source>Clock of the place</source>
        <translation>Uhr des Ortes</translation>
    </message>
    <message>
        <source>Such as +08:00, where the recording&apos;s times are UTC: hours of the day are those of the place.</source>
        <translation>Etwa +08:00, wenn die Zeiten der Aufzeichnung UTC sind: die Tagesstunden sind die des Ortes.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Geografische Breite</translation>
    </message>
    <message>
        <source>Of the place, degrees north; negative in the south.</source>
        <translation>Des Ortes, in Grad Nord; im Süden negativ.</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>von selbst gefunden</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Where date and time of day stand in two columns: that of the date.</source>
        <translation>Wenn Datum und Uhrzeit in zwei Spalten stehen: die des Datums.</translation>
    </message>
    <message>
        <source>C, F or K.</source>
        <translation>C, F oder K.</translation>
    </message>
    <message>
        <source>% or fraction.</source>
        <translation>% oder fraction (Anteile von 1).</translation>
    </message>
    <message>
        <source>hPa, Pa, kPa, bar, inHg, mmHg, psi or atm.</source>
        <translation>hPa, Pa, kPa, bar, inHg, mmHg, psi oder atm.</translation>
    </message>
    <message>
        <source>How times are written, in strftime&apos;s letters, such as %d/%m/%Y %H:%M.</source>
        <translation>Wie Zeiten geschrieben sind, mit den Buchstaben von strftime, etwa %d/%m/%Y %H:%M.</translation>
    </message>
    <message>
        <source>Seconds from row to row, where rows have no time or a mere count.</source>
        <translation>Sekunden von Zeile zu Zeile, wenn Zeilen keine Zeit oder nur einen Zähler haben.</translation>
    </message>
    <message>
        <source>When the first row was made on the place&apos;s clock, where rows only count: 2025-11-14T10:30.</source>
        <translation>Wann die erste Zeile entstand, nach der Uhr des Ortes, wenn Zeilen nur zählen: 2025-11-14T10:30.</translation>
    </message>
    <message>
        <source>Which of several sensors in the recording.</source>
        <translation>Welcher von mehreren Sensoren in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>The column that tells the sensors apart.</source>
        <translation>Die Spalte, die die Sensoren unterscheidet.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not one of %3.</source>
        <translation>%1: „%2“ ist keines von %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number of seconds up to a day.</source>
        <translation>%1: „%2“ ist keine Zahl von Sekunden bis zu einem Tag.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time such as 2025-11-14T10:30.</source>
        <translation>%1: „%2“ ist keine Zeit wie 2025-11-14T10:30.</translation>
    </message>
    <message>
        <source>Which table of a SQLite database holds the recording.</source>
        <translation>Welche Tabelle einer SQLite-Datenbank die Aufzeichnung enthält.</translation>
    </message>
</context>
<context>
    <name>aneroid::FitPreview</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Erkannt an</translation>
    </message>
    <message>
        <source>Columns as they are understood</source>
        <translation>Spalten, wie sie verstanden werden</translation>
    </message>
    <message>
        <source>Which column is what, in which unit, and how that was told.</source>
        <translation>Welche Spalte was ist, in welcher Einheit, und woran das erkannt wurde.</translation>
    </message>
    <message>
        <source>First rows as they are understood</source>
        <translation>Erste Zeilen, wie sie verstanden werden</translation>
    </message>
    <message>
        <source>The first rows on the place&apos;s clock, in °C, % and hPa, as the fit will take them.</source>
        <translation>Die ersten Zeilen nach der Uhr des Ortes, in °C, % und hPa, wie die Anpassung sie nimmt.</translation>
    </message>
</context>
<context>
    <name>aneroid::FitResultView</name>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Notes, and what could not be determined</source>
        <translation>Anmerkungen und was sich nicht bestimmen ließ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was read and found, and what could not be determined, is told here.</source>
        <translation>Hier steht, was gelesen und gefunden wurde und was sich nicht bestimmen ließ.</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthetisch</translation>
    </message>
    <message>
        <source>How alike two channels change</source>
        <translation>Wie ähnlich sich zwei Kanäle ändern</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
</context>
<context>
    <name>aneroid::FormBinder</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryJob</name>
    <message>
        <source>%1 accepted, %2 refused of %3 readings, %4/s</source>
        <translation>%1 angenommen, %2 abgelehnt von %3 Messwerten, %4/s</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, time</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Continues where it stopped: %1 of %2 readings are decided.</source>
        <translation>Geht weiter, wo es aufhörte: %1 von %2 Messwerten sind entschieden.</translation>
    </message>
    <message>
        <source>%1 readings, %2, %3</source>
        <comment>count, size, time</comment>
        <translation>%1 Messwerte, %2, %3</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>Stopped: %1 is not written.</source>
        <translation>Gestoppt: %1 ist nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 readings accepted, %2 refused</source>
        <translation>%1 Messwerte angenommen, %2 abgelehnt</translation>
    </message>
    <message>
        <source>%1, %2 by fault</source>
        <comment>progress, readings</comment>
        <translation>%1, %2 durch Störung</translation>
    </message>
    <message>
        <source>%1; retry in %3 s: %2</source>
        <comment>progress, error, time</comment>
        <translation>%1; neuer Versuch in %3 s: %2</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryRunDialog</name>
    <message>
        <source>The beginning must be in the past.</source>
        <translation>Der Beginn muss in der Vergangenheit liegen.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln reading(s) to catch up with.</source>
        <translation>
            <numerusform>Etwa %Ln Messwert aufzuholen.</numerusform>
            <numerusform>Etwa %Ln Messwerte aufzuholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New run with history</source>
        <translation>Neuer Lauf mit Vorgeschichte</translation>
    </message>
    <message>
        <source>&amp;So long ago:</source>
        <translation>&amp;So lange her:</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How long ago the run begins.</source>
        <translation>Wie lange her der Lauf beginnt.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>&amp;At:</source>
        <translation>&amp;Am:</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The time at which the run begins, by the clock of the charts.</source>
        <translation>Der Zeitpunkt, an dem der Lauf beginnt, nach der Uhr der Diagramme.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln reading(s) to catch up with.</source>
        <translation>
            <numerusform>Mehr als %Ln Messwert aufzuholen.</numerusform>
            <numerusform>Mehr als %Ln Messwerte aufzuholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a while before now.</source>
        <translation>Eine Weile vor jetzt beginnen.</translation>
    </message>
    <message>
        <source>Begin at a date and a time.</source>
        <translation>An einem Tag zu einer Uhrzeit beginnen.</translation>
    </message>
    <message>
        <source>Begin the run in the past; it catches up at once.</source>
        <translation>Den Lauf in der Vergangenheit beginnen; er holt sofort auf.</translation>
    </message>
    <message>
        <source>Close this question; the run goes on as it is.</source>
        <translation>Diese Frage schließen; der Lauf geht weiter wie bisher.</translation>
    </message>
    <message>
        <source>The run begins in the past and makes its readings as fast as the server takes them, until it has caught up with the clock; then it goes on live. It clears the charts, the table and the counters; what waits in the outbox is still sent.</source>
        <translation>Der Lauf beginnt in der Vergangenheit und erzeugt seine Messwerte so schnell, wie der Server sie annimmt, bis er die Uhr eingeholt hat; dann geht er live weiter. Er leert Diagramme, Tabelle und Zähler; was im Postausgang wartet, wird weiter gesendet.</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryUpload</name>
    <message>
        <source>This upload was begun by version %1, whose readings may differ: continue with that one, or begin it anew.</source>
        <translation>Dieser Upload wurde von Version %1 begonnen, deren Messwerte abweichen können: Setzen Sie ihn mit ihr fort oder beginnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>What was remembered of this upload cannot be read and is kept as %1; everything is sent again, with the same keys.</source>
        <translation>Der gemerkte Stand dieses Uploads ist nicht lesbar und wird als %1 aufbewahrt; alles wird noch einmal gesendet, mit denselben Schlüsseln.</translation>
    </message>
    <message>
        <source>The server takes no arrays (no batch route): readings go one by one.</source>
        <translation>Der Server nimmt keine Listen an (keine Batch-Route): Messwerte gehen einzeln.</translation>
    </message>
    <message>
        <source>The server turns the upload away: %1</source>
        <translation>Der Server weist den Upload ab: %1</translation>
    </message>
    <message>
        <source>Refused readings cannot be written to %1: %2.</source>
        <translation>Abgelehnte Messwerte können nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1, sequence %2: %3</source>
        <translation>%1, Sequenz %2: %3</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>Der Server antwortet wieder.</translation>
    </message>
    <message>
        <source>All %1 readings are accepted.</source>
        <translation>Alle %1 Messwerte sind angenommen.</translation>
    </message>
    <message>
        <source>%1 readings are accepted, %2 refused; the refused ones are in %3.</source>
        <translation>%1 Messwerte sind angenommen, %2 abgelehnt; die abgelehnten stehen in %3.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 readings are decided; start it again with the same settings to continue.</source>
        <translation>%1 %2 von %3 Messwerten sind entschieden; starten Sie ihn mit denselben Einstellungen noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>This upload was completed on %1; nothing is sent.</source>
        <translation>Dieser Upload wurde am %1 abgeschlossen; es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Lost or refused by injected faults: %1.</source>
        <translation>Durch eingespielte Störungen verloren oder abgelehnt: %1.</translation>
    </message>
    <message>
        <source>%1 readings are accepted.</source>
        <translation>%1 Messwerte sind angenommen.</translation>
    </message>
    <message>
        <source>Trying again until it succeeds: %1</source>
        <translation>Neue Versuche, bis es gelingt: %1</translation>
    </message>
</context>
<context>
    <name>aneroid::HoursEdit</name>
    <message>
        <source>Mon–Fri</source>
        <translation>Mo–Fr</translation>
    </message>
    <message>
        <source>Sat, Sun</source>
        <translation>Sa, So</translation>
    </message>
    <message>
        <source>%1, %2 to %3 h: %4 %</source>
        <comment>days, from hour, to hour, share</comment>
        <translation>%1, %2 bis %3 Uhr: %4 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>aneroid::HttpFront</name>
    <message>
        <source>Port %1 on %2 is in use by another program. Stop that program or choose another port.</source>
        <translation>Port %1 auf %2 wird von einem anderen Programm benutzt. Beenden Sie dieses Programm oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on %1, port %2: %3. Choose another address or port.</source>
        <translation>Der Empfänger kann auf %1, Port %2 nicht lauschen: %3. Wählen Sie eine andere Adresse oder einen anderen Port.</translation>
    </message>
</context>
<context>
    <name>aneroid::LifeDialog</name>
    <message>
        <source>This format says nothing to a broker beside its readings. With an availability topic, the broker keeps whether a device is there.</source>
        <translation>Dieses Format sagt einem Broker neben den Messwerten nichts. Mit einem Verfügbarkeits-Topic bewahrt der Broker auf, ob ein Gerät da ist.</translation>
    </message>
    <message>
        <source>Birth and death messages</source>
        <translation>Geburts- und Todesnachrichten</translation>
    </message>
    <message>
        <source>What is said for the first device beside its readings; secrets are dots.</source>
        <translation>Was für das erste Gerät neben seinen Messwerten gesagt wird; Geheimnisse sind Punkte.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the messages as text.</source>
        <translation>Die Nachrichten als Text kopieren.</translation>
    </message>
    <message>
        <source>&amp;Retract…</source>
        <translation>&amp;Zurücknehmen…</translation>
    </message>
    <message>
        <source>Has the broker forget what the devices left there. Asks first.</source>
        <translation>Lässt den Broker vergessen, was die Geräte dort hinterlassen haben. Fragt vorher.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>Dieses Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>aneroid::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>aneroid::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What happened, newest first. Ctrl+C copies the selected rows.</source>
        <translation>Was geschehen ist, das Neueste zuerst. Strg+C kopiert die ausgewählten Zeilen.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Log filter</source>
        <translation>Protokollfilter</translation>
    </message>
    <message>
        <source>Which kinds of entries are shown.</source>
        <translation>Welche Arten von Einträgen gezeigt werden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Copy the selected entries, or all that are shown.</source>
        <translation>Kopiert die ausgewählten Einträge oder alle gezeigten.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>Remove all entries from the log.</source>
        <translation>Entfernt alle Einträge aus dem Protokoll.</translation>
    </message>
</context>
<context>
    <name>aneroid::MainWindow</name>
    <message>
        <source>Controls</source>
        <translation>Bedienfeld</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Charts and tables</source>
        <translation>Diagramme und Tabellen</translation>
    </message>
    <message>
        <source>Up to eight devices are plotted together. Untick one to make room for another.</source>
        <translation>Bis zu acht Geräte werden zusammen gezeichnet. Wählen Sie eines ab, um Platz für ein anderes zu schaffen.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program: the built-in receiver listens at %2.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt: Der eingebaute Empfänger lauscht auf %2.</translation>
    </message>
    <message>
        <source>The built-in receiver listens at %1.</source>
        <translation>Der eingebaute Empfänger lauscht auf %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 – %2 – Aneroid</source>
        <comment>device, state of the run</comment>
        <translation>%1 – %2 – Aneroid</translation>
    </message>
</context>
<context>
    <name>aneroid::Messages</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>aneroid::MorePanel</name>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>wie dieser Rechner</translation>
    </message>
    <message>
        <source>Choose fleet file</source>
        <translation>Flottendatei wählen</translation>
    </message>
    <message>
        <source>Fleets (*.csv *.json);;All files (*)</source>
        <translation>Flotten (*.csv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Choose the CSV or JSON file that names the devices.</source>
        <translation>Wählt die CSV- oder JSON-Datei, die die Geräte nennt.</translation>
    </message>
    <message>
        <source>Choose fleet file…</source>
        <translation>Flottendatei wählen…</translation>
    </message>
</context>
<context>
    <name>aneroid::NewRunQuestion</name>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message numerus="yes">
        <source>A new run clears the charts, the table and the counters. What waits in the outbox is still sent; what waits in memory only is given up. %Ln reading(s) were made, and not all are exported.</source>
        <translation>
            <numerusform>Ein neuer Lauf leert Diagramme, Tabelle und Zähler. Was im Postausgang wartet, wird weiter gesendet; was nur im Speicher wartet, wird aufgegeben. %Ln Messwert ist entstanden und noch nicht exportiert.</numerusform>
            <numerusform>Ein neuer Lauf leert Diagramme, Tabelle und Zähler. Was im Postausgang wartet, wird weiter gesendet; was nur im Speicher wartet, wird aufgegeben. %Ln Messwerte sind entstanden und noch nicht alle exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::NoticeBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message.</source>
        <translation>Schließt diese Meldung.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the folder that the file is in.</source>
        <translation>Zeigt den Ordner, in dem die Datei liegt.</translation>
    </message>
</context>
<context>
    <name>aneroid::NumberTyping</name>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%1 is a field (&quot;Interval&quot;), %2 what it may be (&quot;a number from 0 to 9&quot;)</extracomment>
        <translation>%1 muss %2 sein.</translation>
    </message>
</context>
<context>
    <name>aneroid::OptionalControl</name>
    <message>
        <source>The payload&apos;s</source>
        <translation>Wie im Format</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxDatabase</name>
    <message>
        <source>The disk is full or fails: readings cannot be stored in %1. Make room there.</source>
        <translation>Die Festplatte ist voll oder fehlerhaft: Messwerte können nicht in %1 gespeichert werden. Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The outbox %1 is locked by another program.</source>
        <translation>Der Postausgang %1 ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be opened for writing. Change the permissions, or name another file with OUTBOX_FILE.</source>
        <translation>Der Postausgang %1 kann nicht zum Schreiben geöffnet werden. Ändern Sie die Rechte oder nennen Sie mit OUTBOX_FILE eine andere Datei.</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged.</source>
        <translation>Der Postausgang %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The outbox %1 reports: %2</source>
        <translation>Der Postausgang %1 meldet: %2</translation>
    </message>
    <message>
        <source>%1 is not an outbox but another program&apos;s database. Name another file with OUTBOX_FILE.</source>
        <translation>%1 ist kein Postausgang, sondern die Datenbank eines anderen Programms. Nennen Sie mit OUTBOX_FILE eine andere Datei.</translation>
    </message>
    <message>
        <source>The outbox %1 was written by a newer Aneroid. Update Aneroid, or name another file with OUTBOX_FILE.</source>
        <translation>Der Postausgang %1 wurde von einem neueren Aneroid geschrieben. Aktualisieren Sie Aneroid oder nennen Sie mit OUTBOX_FILE eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxFile</name>
    <message>
        <source>The outbox %1 cannot be written. Change the permissions of its folder, or name another file with OUTBOX_FILE.</source>
        <translation>Der Postausgang %1 kann nicht geschrieben werden. Ändern Sie die Rechte seines Ordners oder nennen Sie mit OUTBOX_FILE eine andere Datei.</translation>
    </message>
    <message>
        <source>The outbox %1 is in use by a running Aneroid. Close that program, or do this in its window.</source>
        <translation>Der Postausgang %1 wird von einem laufenden Aneroid benutzt. Schließen Sie dieses Programm oder tun Sie es in dessen Fenster.</translation>
    </message>
    <message>
        <source>%1 It is set aside as %2.</source>
        <translation>%1 Er ist als %2 beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxWorker</name>
    <message>
        <source>Another Aneroid uses the outbox %1; this one uses %2.</source>
        <translation>Ein anderes Aneroid benutzt den Postausgang %1; dieses benutzt %2.</translation>
    </message>
    <message>
        <source>%1 It is set aside as %2, and a new one is begun.</source>
        <translation>%1 Er ist als %2 beiseitegelegt, und ein neuer ist begonnen.</translation>
    </message>
    <message>
        <source>Readings are stored in the outbox again.</source>
        <translation>Messwerte werden wieder im Postausgang gespeichert.</translation>
    </message>
    <message>
        <source>%1 Until then readings wait in memory only.</source>
        <translation>%1 Bis dahin warten Messwerte nur im Arbeitsspeicher.</translation>
    </message>
</context>
<context>
    <name>aneroid::PatternPanel</name>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
</context>
<context>
    <name>aneroid::PayloadControl</name>
    <message>
        <source>Edit format…</source>
        <translation>Format bearbeiten…</translation>
    </message>
    <message>
        <source>Open a copy of this format, with a preview of what it makes beside it.</source>
        <translation>Eine Kopie dieses Formats öffnen, mit einer Vorschau dessen, was es ergibt, daneben.</translation>
    </message>
</context>
<context>
    <name>aneroid::PayloadEditor</name>
    <message>
        <source>Edit format</source>
        <translation>Format bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name that the format is saved and chosen by. With the name of a built-in one it takes its place until it is reset.</source>
        <translation>Der Name, unter dem das Format gespeichert und gewählt wird. Mit dem Namen eines eingebauten tritt es an dessen Stelle, bis es zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The format as JSON with Mustache templates.</source>
        <translation>Das Format als JSON mit Mustache-Vorlagen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What this format makes of the next reading: address, headers and body; secrets are dots.</source>
        <translation>Was dieses Format aus dem nächsten Messwert macht: Adresse, Kopfzeilen und Inhalt; Geheimnisse sind Punkte.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Read a format from a JSON file into this text.</source>
        <translation>Ein Format aus einer JSON-Datei in diesen Text lesen.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write this text to a JSON file.</source>
        <translation>Diesen Text in eine JSON-Datei schreiben.</translation>
    </message>
    <message>
        <source>&amp;Save and use</source>
        <translation>&amp;Speichern und verwenden</translation>
    </message>
    <message>
        <source>Save the format under this name and send with it from the next reading on.</source>
        <translation>Das Format unter diesem Namen speichern und ab dem nächsten Messwert damit senden.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the editor.</source>
        <translation>Den Editor schließen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the saved format of this name. Its text stays here and can be saved again.</source>
        <translation>Das gespeicherte Format dieses Namens löschen. Sein Text bleibt hier und kann wieder gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Take the built-in format of this name back as it came.</source>
        <translation>Das eingebaute Format dieses Namens wiederherstellen, wie es war.</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Import format</source>
        <translation>Format importieren</translation>
    </message>
    <message>
        <source>Formats (*.json);;All files (*)</source>
        <translation>Formate (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export format</source>
        <translation>Format exportieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it came.</source>
        <translation>„%1“ ist, wie es war.</translation>
    </message>
    <message>
        <source>Deleted &quot;%1&quot;.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>Schließen, ohne die Änderungen zu speichern?</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileControl</name>
    <message>
        <source>The run goes on with the profile as it was.</source>
        <translation>Der Lauf geht mit dem Profil weiter, wie es war.</translation>
    </message>
    <message>
        <source>The run goes on with &quot;%1&quot;.</source>
        <translation>Der Lauf geht mit „%1“ weiter.</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>Profile verwalten</translation>
    </message>
    <message>
        <source>Look at all profiles; duplicate, edit, import, export or reset one.</source>
        <translation>Alle Profile ansehen; eines duplizieren, bearbeiten, importieren, exportieren oder zurücksetzen.</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Neuer Lauf…</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Begin a new run with the chosen profile.</source>
        <translation>Einen neuen Lauf mit dem gewählten Profil beginnen.</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileDetails</name>
    <message>
        <source>Description, sources and notes</source>
        <translation>Beschreibung, Quellen und Anmerkungen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of profile, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sources of the numbers</source>
        <translation>Quellen der Zahlen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>It has neither description nor sources.</source>
        <translation>Es hat weder Beschreibung noch Quellen.</translation>
    </message>
    <message>
        <source>This profile cannot be used.</source>
        <translation>Dieses Profil ist nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileEditor</name>
    <message>
        <source>Edit profile: %1</source>
        <translation>Profil bearbeiten: %1</translation>
    </message>
    <message>
        <source>A typical day</source>
        <translation>Ein typischer Tag</translation>
    </message>
    <message>
        <source>A working day at this time of the year, as it might be; pale behind it the mean of several.</source>
        <translation>Ein Werktag zu dieser Jahreszeit, wie er sein könnte; blass dahinter das Mittel mehrerer.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keep it as your own copy; &quot;Reset&quot; brings the built-in one back.</source>
        <translation>Als eigene Kopie aufbewahren; „Zurücksetzen“ holt das eingebaute Profil zurück.</translation>
    </message>
    <message>
        <source>Keep it in your folder of profiles.</source>
        <translation>In Ihrem Ordner der Profile aufbewahren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close and keep the profile as it was.</source>
        <translation>Schließen und das Profil lassen, wie es war.</translation>
    </message>
    <message>
        <source>What is marked must be mended before the profile can be saved.</source>
        <translation>Was markiert ist, muss berichtigt werden, bevor das Profil gespeichert werden kann.</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Throw the changes away?</source>
        <translation>Die Änderungen verwerfen?</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileFormView</name>
    <message>
        <source>Ranges and variation</source>
        <translation>Bereiche und Schwankung</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Place and year</source>
        <translation>Ort und Jahr</translation>
    </message>
    <message>
        <source>Weather events</source>
        <translation>Wetterereignisse</translation>
    </message>
    <message>
        <source>Heating and air-conditioning</source>
        <translation>Heizung und Klimaanlage</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>A few words by which lists show the profile.</source>
        <translation>Ein paar Worte, mit denen Listen das Profil zeigen.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What air it is, in a sentence or two.</source>
        <translation>Welche Luft das ist, in einem oder zwei Sätzen.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>Die Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>Beschreibun&amp;g</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Drift in 10 s</source>
        <translation>Drift in 10 s</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>%1 minimum</source>
        <translation>%1: Minimum</translation>
    </message>
    <message>
        <source>No reading lies below. Random variation grows and shrinks with the range.</source>
        <translation>Kein Messwert liegt darunter. Die zufällige Schwankung wächst und schrumpft mit dem Bereich.</translation>
    </message>
    <message>
        <source>%1 maximum</source>
        <translation>%1: Maximum</translation>
    </message>
    <message>
        <source>No reading lies above. Random variation grows and shrinks with the range.</source>
        <translation>Kein Messwert liegt darüber. Die zufällige Schwankung wächst und schrumpft mit dem Bereich.</translation>
    </message>
    <message>
        <source>%1 drift</source>
        <translation>%1: Drift</translation>
    </message>
    <message>
        <source>The most that random variation may move in 10 s; 0 is a flat line.</source>
        <translation>Um wie viel sich die zufällige Schwankung in 10 s höchstens ändern darf; 0 ist eine flache Linie.</translation>
    </message>
    <message>
        <source>%1 variation</source>
        <translation>%1: Schwankung</translation>
    </message>
    <message>
        <source>How strong random variation is, against what it was: 2 is twice as strong, as far as the drift lets it.</source>
        <translation>Wie stark die zufällige Schwankung ist, verglichen mit vorher: 2 ist doppelt so stark, soweit die Drift es zulässt.</translation>
    </message>
    <message>
        <source>×</source>
        <comment>times as strong</comment>
        <translation>×</translation>
    </message>
    <message>
        <source>Half of what the recorded day moves.</source>
        <translation>Die Hälfte dessen, was der aufgezeichnete Tag schwankt.</translation>
    </message>
    <message>
        <source>Half of what it moves between the coldest and the warmest hour; below 0: against the temperature.</source>
        <translation>Die Hälfte der Änderung zwischen der kältesten und der wärmsten Stunde; unter 0: gegen die Temperatur.</translation>
    </message>
    <message>
        <source>Half the daily range</source>
        <translation>Halbe Tagesschwankung</translation>
    </message>
    <message>
        <source>Vapour</source>
        <translation>Wasserdampf</translation>
    </message>
    <message>
        <source>%1, half the daily range</source>
        <translation>%1, halbe Tagesschwankung</translation>
    </message>
    <message>
        <source>Humidity follows from vapour and temperature.</source>
        <translation>Die Luftfeuchte ergibt sich aus Wasserdampf und Temperatur.</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>Warmest hour</source>
        <translation>Wärmste Stunde</translation>
    </message>
    <message>
        <source>Local time. Moving it moves the whole recorded day.</source>
        <translation>Ortszeit. Wird sie verschoben, verschiebt sich der ganze aufgezeichnete Tag.</translation>
    </message>
    <message>
        <source>Local time.</source>
        <translation>Ortszeit.</translation>
    </message>
    <message>
        <source>Coldest hour</source>
        <translation>Kälteste Stunde</translation>
    </message>
    <message>
        <source>Local time, as it was recorded; it moves with the warmest hour.</source>
        <translation>Ortszeit, wie aufgezeichnet; sie verschiebt sich mit der wärmsten Stunde.</translation>
    </message>
    <message>
        <source>Spread from day to day</source>
        <translation>Streuung von Tag zu Tag</translation>
    </message>
    <message>
        <source>How much the daily range differs from day to day, as a standard deviation.</source>
        <translation>Wie sehr sich die Tagesschwankung von Tag zu Tag unterscheidet, als Standardabweichung.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Warmest and coldest hour</source>
        <translation>Wärmste und kälteste Stunde</translation>
    </message>
    <message>
        <source>Coldest at sunrise, range by the sun</source>
        <translation>Am kältesten bei Sonnenaufgang, Schwankung nach der Sonne</translation>
    </message>
    <message>
        <source>By date and latitude, as outdoors; the coldest hour is then that of the equinox.</source>
        <translation>Nach Datum und geografischer Breite, wie im Freien; die kälteste Stunde ist dann die der Tagundnachtgleiche.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Geografische Breite</translation>
    </message>
    <message>
        <source>Half the yearly range</source>
        <translation>Halbe Jahresschwankung</translation>
    </message>
    <message>
        <source>Temperature, half the yearly range</source>
        <translation>Temperatur, halbe Jahresschwankung</translation>
    </message>
    <message>
        <source>Of the daily mean, between the coldest and the warmest day.</source>
        <translation>Des Tagesmittels, zwischen dem kältesten und dem wärmsten Tag.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste Dauer</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste Dauer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of event, quantity</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How many come in a week; 0: only by hand.</source>
        <translation>Wie viele in einer Woche kommen; 0: nur von Hand.</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>kürzeste Dauer</translation>
    </message>
    <message>
        <source>No event of this kind is shorter.</source>
        <translation>Kein Ereignis dieser Art ist kürzer.</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>längste Dauer</translation>
    </message>
    <message>
        <source>No event of this kind is longer.</source>
        <translation>Kein Ereignis dieser Art ist länger.</translation>
    </message>
    <message>
        <source>The most that it moves the air.</source>
        <translation>Um wie viel es die Luft höchstens verändert.</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Je Woche</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>je Woche</translation>
    </message>
    <message>
        <source>Puffs of air</source>
        <translation>Schwaden</translation>
    </message>
    <message>
        <source>Degrees north; below 0 in the south, where the seasons are turned. Decides the tide of the air and the sun&apos;s hours.</source>
        <translation>Grad Nord; im Süden unter 0, wo die Jahreszeiten gewendet sind. Bestimmt die Gezeiten der Luft und die Stunden der Sonne.</translation>
    </message>
    <message>
        <source>Humidity stays at 100 % when the air is full, as in fog</source>
        <translation>Luftfeuchte bleibt bei 100 %, wenn die Luft voll ist, wie im Nebel</translation>
    </message>
    <message>
        <source>Where the range of humidity ends at 100 %. Else it comes near it and never gets there.</source>
        <translation>Wo der Bereich der Luftfeuchte bei 100 % endet. Sonst kommt sie nahe heran und nie dorthin.</translation>
    </message>
    <message>
        <source>How much stronger random variation is on the warmest day than on average, and weaker on the coldest; below 0: the other way.</source>
        <translation>Wie viel stärker die zufälligen Schwankungen am wärmsten Tag sind als im Mittel, und schwächer am kältesten; unter 0: umgekehrt.</translation>
    </message>
    <message>
        <source>Variation in summer</source>
        <translation>Schwankung im Sommer</translation>
    </message>
    <message>
        <source>%1, variation in summer</source>
        <translation>%1, Schwankung im Sommer</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfilesDialog</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… und %Ln weitere.</numerusform>
            <numerusform>… und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Climate profiles</source>
        <translation>Klimaprofile</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Choose this profile for the weather, with its ranges.</source>
        <translation>Dieses Profil mit seinen Bereichen für das Wetter auswählen.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Change titles, ranges, the day, events. A built-in profile becomes a changed copy.</source>
        <translation>Titel, Bereiche, Tag und Ereignisse ändern. Ein eingebautes Profil wird zur geänderten Kopie.</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Make a profile of your own from this one.</source>
        <translation>Aus diesem ein eigenes Profil machen.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Read a profile from a JSON file. It can be dropped here, too.</source>
        <translation>Ein Profil aus einer JSON-Datei lesen. Sie lässt sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write this profile to a JSON file.</source>
        <translation>Dieses Profil in eine JSON-Datei schreiben.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Give a changed built-in profile its own numbers back.</source>
        <translation>Einem geänderten eingebauten Profil seine eigenen Zahlen zurückgeben.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete a profile of your own.</source>
        <translation>Ein eigenes Profil löschen.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was deleted or reset.</source>
        <translation>Zurückholen, was gelöscht oder zurückgesetzt wurde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the list of profiles.</source>
        <translation>Die Liste der Profile schließen.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>It is in use: choose another one first.</source>
        <translation>Es wird verwendet: wählen Sie zuerst ein anderes.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>This is the copy, &quot;%1&quot;.</source>
        <translation>Das ist die Kopie, „%1“.</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Imported as &quot;%1&quot;.</source>
        <translation>Als „%1“ importiert.</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its own numbers again.</source>
        <translation>„%1“ hat wieder seine eigenen Zahlen.</translation>
    </message>
    <message>
        <source>Deleted &quot;%1&quot;.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>This file cannot be read, so it cannot be brought back. Delete it?</source>
        <translation>Diese Datei kann nicht gelesen und darum nicht zurückgeholt werden. Löschen?</translation>
    </message>
</context>
<context>
    <name>aneroid::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Not all readings of this run are exported (%1 were made). Charts and tables are gone when the window is closed; what waits in the outbox is sent with the next start.</source>
        <translation>Nicht alle Messwerte dieses Laufs sind exportiert (%1 wurden gemacht). Diagramme und Tabellen sind weg, wenn das Fenster geschlossen wird; was im Postausgang wartet, wird beim nächsten Start gesendet.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
</context>
<context>
    <name>aneroid::ReadingsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatur (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Luftfeuchte (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Luftdruck (hPa)</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
</context>
<context>
    <name>aneroid::ReadingsPanel</name>
    <message>
        <source>Recent readings</source>
        <translation>Neueste Messwerte</translation>
    </message>
    <message>
        <source>The newest readings, newest first. Ctrl+C copies the selected rows.</source>
        <translation>Die letzten Messwerte, der neueste zuerst. Strg+C kopiert die ausgewählten Zeilen.</translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>Noch kein Messwert.</translation>
    </message>
</context>
<context>
    <name>aneroid::Receiver</name>
    <message>
        <source>The receiver runs already, on %1.</source>
        <translation>Der Empfänger läuft bereits, auf %1.</translation>
    </message>
    <message>
        <source>The receiver is stopped.</source>
        <translation>Der Empfänger ist angehalten.</translation>
    </message>
</context>
<context>
    <name>aneroid::ReceiverPanel</name>
    <message>
        <source>Clear stored rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Last stored rows</source>
        <translation>Zuletzt gespeicherte Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s) that the built-in receiver stored.</source>
        <translation>
            <numerusform>Die neueste Zeile, die der eingebaute Empfänger gespeichert hat (%n).</numerusform>
            <numerusform>Die neuesten %n Zeilen, die der eingebaute Empfänger gespeichert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in receiver has stored nothing yet.</source>
        <translation>Der eingebaute Empfänger hat noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>The built-in receiver is not running: readings go to the server named in the settings.</source>
        <translation>Der eingebaute Empfänger läuft nicht: Messwerte gehen an den in den Einstellungen genannten Server.</translation>
    </message>
    <message>
        <source>Stored rows</source>
        <translation>Gespeicherte Zeilen</translation>
    </message>
    <message>
        <source>All rows in the receiver&apos;s database, earlier runs included.</source>
        <translation>Alle Zeilen in der Datenbank des Empfängers, auch die früherer Läufe.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the built-in receiver listens.</source>
        <translation>Wo der eingebaute Empfänger lauscht.</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Delete all rows from the receiver&apos;s database.</source>
        <translation>Löscht alle Zeilen aus der Datenbank des Empfängers.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln stored row(s) from the built-in receiver? This cannot be undone.</source>
        <translation>
            <numerusform>Die %Ln gespeicherte Zeile aus dem eingebauten Empfänger löschen? Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>Alle %Ln gespeicherten Zeilen aus dem eingebauten Empfänger löschen? Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::RunController</name>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; and its ranges take effect with the next new run.</source>
        <translation>Das Profil „%1“ und seine Bereiche gelten ab dem nächsten neuen Lauf.</translation>
    </message>
    <message>
        <source>Saved the profile &quot;%1&quot;.</source>
        <translation>Profil „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The number of devices takes effect with the next new run.</source>
        <translation>Die Zahl der Geräte gilt ab dem nächsten neuen Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>The fleet file names %n device(s).</source>
        <translation>
            <numerusform>Die Flottendatei nennt %n Gerät.</numerusform>
            <numerusform>Die Flottendatei nennt %n Geräte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in receiver of this program, port %1.</source>
        <translation>Der eingebaute Empfänger dieses Programms, Port %1.</translation>
    </message>
    <message>
        <source>The run begins once more, and repeats what was made and done.</source>
        <translation>Der Lauf beginnt noch einmal und wiederholt, was gemacht und getan wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Playing a scenario of %Ln act(s).</source>
        <translation>
            <numerusform>Ein Szenario mit %Ln Handlung wird abgespielt.</numerusform>
            <numerusform>Ein Szenario mit %Ln Handlungen wird abgespielt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Play scenario</source>
        <translation>Szenario abspielen</translation>
    </message>
    <message>
        <source>Discard readings</source>
        <translation>Messwerte verwerfen</translation>
    </message>
    <message>
        <source>Give up the readings of earlier runs that wait for this server (%1)? This cannot be undone.</source>
        <translation>Die Messwerte früherer Läufe aufgeben, die auf diesen Server warten (%1)? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The built-in receiver did not start: %1</source>
        <translation>Der eingebaute Empfänger konnte nicht starten: %1</translation>
    </message>
    <message>
        <source>The built-in receiver listens at %1.</source>
        <translation>Der eingebaute Empfänger lauscht auf %1.</translation>
    </message>
    <message>
        <source>Settings from %1</source>
        <translation>Einstellungen aus %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) from %1. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln Einstellung aus %1. Rückgängig nimmt sie zurück.</numerusform>
            <numerusform>%Ln Einstellungen aus %1. Rückgängig nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>Der erste Messwert kommt gleich</translation>
    </message>
    <message numerus="yes">
        <source>Next reading in %n second(s)</source>
        <translation>
            <numerusform>Nächster Messwert in %n Sekunde</numerusform>
            <numerusform>Nächster Messwert in %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::RunPanel</name>
    <message>
        <source>Pace</source>
        <translation>Takt</translation>
    </message>
</context>
<context>
    <name>aneroid::RunStatus</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether readings are being made.</source>
        <translation>Ob gerade Messwerte entstehen.</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Simulierte Zeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The run&apos;s clock. It is faster than the machine&apos;s: see Speed.</source>
        <translation>Die Uhr des Laufs. Sie geht schneller als die des Rechners: siehe Tempo.</translation>
    </message>
    <message>
        <source>The run&apos;s clock.</source>
        <translation>Die Uhr des Laufs.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Readings made in this run.</source>
        <translation>In diesem Lauf entstandene Messwerte.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Readings left out because the computer slept or was too busy. Charts show a gap.</source>
        <translation>Messwerte, die ausgelassen wurden, weil der Rechner schlief oder überlastet war. Die Diagramme zeigen eine Lücke.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>The device that readings are sent as.</source>
        <translation>Das Gerät, als das die Messwerte gesendet werden.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>Lauf-ID</translation>
    </message>
    <message>
        <source>Sent with every reading, to tell runs apart.</source>
        <translation>Wird mit jedem Messwert gesendet, um Läufe zu unterscheiden.</translation>
    </message>
    <message>
        <source>Catching up, %1 d %2 h to go</source>
        <translation>Holt auf, noch %1 T %2 h</translation>
    </message>
    <message>
        <source>Catching up, %1 h %2 min to go</source>
        <translation>Holt auf, noch %1 h %2 min</translation>
    </message>
    <message>
        <source>Catching up, %1 min to go</source>
        <translation>Holt auf, noch %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Spielt ab</translation>
    </message>
    <message>
        <source>The same seed and settings give the same readings again. The menu copies it.</source>
        <translation>Derselbe Startwert und dieselben Einstellungen ergeben wieder dieselben Messwerte. Das Menü kopiert ihn.</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds until the next reading</comment>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>Copy &amp;run ID</source>
        <translation>&amp;Laufkennung kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all of this</source>
        <translation>&amp;All das kopieren</translation>
    </message>
    <message>
        <source>Next reading</source>
        <translation>Nächster Messwert</translation>
    </message>
    <message>
        <source>When the next reading is made, in seconds of real time.</source>
        <translation>Wann der nächste Messwert gemacht wird, in Sekunden echter Zeit.</translation>
    </message>
</context>
<context>
    <name>aneroid::ScenarioDialog</name>
    <message>
        <source>Save scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, seed %3, profile %4, %Ln device(s), a reading every %5 s.</source>
        <translation>
            <numerusform>%1 bis %2, Startwert %3, Profil %4, %Ln Gerät, alle %5 s ein Messwert.</numerusform>
            <numerusform>%1 bis %2, Startwert %3, Profil %4, %Ln Geräte, alle %5 s ein Messwert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>What it tests</source>
        <translation>Was es prüft</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Eckdaten</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handlungen</translation>
    </message>
    <message>
        <source>Nobody does anything in this scenario.</source>
        <translation>In diesem Szenario tut niemand etwas.</translation>
    </message>
    <message>
        <source>Who does what, and when. Double-click or F2 changes a cell.</source>
        <translation>Wer was wann tut. Doppelklick oder F2 ändert eine Zelle.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add an act where the current one is (Ins).</source>
        <translation>Eine Handlung einfügen, wo die aktuelle ist (Einfg).</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the selected acts (Del).</source>
        <translation>Die gewählten Handlungen löschen (Entf).</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change of an act (Ctrl+Z).</source>
        <translation>Die letzte Änderung einer Handlung zurücknehmen (Strg+Z).</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>Die zurückgenommene Änderung noch einmal machen.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Ab:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Where to begin, by the clock of the charts. What comes before is made at once.</source>
        <translation>Wo begonnen wird, nach der Uhr der Diagramme. Was davor liegt, wird sofort gemacht.</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>Te&amp;mpo:</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Simulated seconds in a second, all the way; left as it is, it goes as fast as the session went.</source>
        <translation>Simulierte Sekunden je Sekunde, durchweg; unverändert geht es so schnell, wie die Sitzung ging.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Ab&amp;spielen</translation>
    </message>
    <message>
        <source>Begin a new run that plays this scenario.</source>
        <translation>Einen neuen Lauf beginnen, der dieses Szenario abspielt.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>S&amp;peichern als…</translation>
    </message>
    <message>
        <source>Write the scenario with its acts to a file.</source>
        <translation>Das Szenario mit seinen Handlungen in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close without playing.</source>
        <translation>Schließen, ohne abzuspielen.</translation>
    </message>
    <message>
        <source>Acts on the time axis</source>
        <translation>Handlungen auf der Zeitachse</translation>
    </message>
    <message>
        <source>When something is done. Drag a mark, or move it with Shift and the arrow keys; the wheel, + and − zoom, a double click shows all.</source>
        <translation>Wann etwas getan wird. Eine Marke mit der Maus ziehen oder mit Umschalt und den Pfeiltasten verschieben; Mausrad, + und − vergrößern und verkleinern, ein Doppelklick zeigt alles.</translation>
    </message>
</context>
<context>
    <name>aneroid::Scenarios</name>
    <message>
        <source>There is no session to save yet: start a run first.</source>
        <translation>Es gibt noch keine Sitzung zum Speichern: erst einen Lauf starten.</translation>
    </message>
    <message>
        <source>Save session as scenario</source>
        <translation>Sitzung als Szenario speichern</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message>
        <source>Saved the session up to now as the scenario %1.</source>
        <translation>Die Sitzung bis jetzt ist als Szenario %1 gespeichert.</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>diese Sitzung</translation>
    </message>
    <message>
        <source>There is no session to look at yet: start a run first.</source>
        <translation>Es gibt noch keine Sitzung zum Ansehen: erst einen Lauf starten.</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Saved the scenario %1.</source>
        <translation>Das Szenario %1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>aneroid::SecretControl</name>
    <message>
        <source>set</source>
        <extracomment>a password or a token is there</extracomment>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>A secret is shown nowhere: set %1 in .env or in the environment, and start again.</source>
        <translation>Ein Geheimnis wird nirgends gezeigt: setzen Sie %1 in .env oder in der Umgebung und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>aneroid::SensorPanel</name>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Oversampling T</source>
        <extracomment>Short: oversampling of the temperature channel</extracomment>
        <translation>Oversampling T</translation>
    </message>
    <message>
        <source>Oversampling RH</source>
        <extracomment>Short: oversampling of the humidity channel</extracomment>
        <translation>Oversampling RH</translation>
    </message>
    <message>
        <source>Oversampling P</source>
        <extracomment>Short: oversampling of the pressure channel</extracomment>
        <translation>Oversampling P</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>new, does not age</source>
        <translation>neu, altert nicht</translation>
    </message>
</context>
<context>
    <name>aneroid::ServerChip</name>
    <message>
        <source>Sending is off</source>
        <translation>Senden ist aus</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Some attempts fail</source>
        <translation>Manche Versuche schlagen fehl</translation>
    </message>
    <message>
        <source>Refuses readings</source>
        <translation>Lehnt Messwerte ab</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Format: %1</translation>
    </message>
    <message>
        <source>Token: not set</source>
        <translation>Token: nicht gesetzt</translation>
    </message>
    <message>
        <source>Token: set</source>
        <translation>Token: gesetzt</translation>
    </message>
    <message>
        <source>Built-in receiver</source>
        <translation>Eingebauter Empfänger</translation>
    </message>
    <message>
        <source>Server: %1, %2</source>
        <comment>address, state</comment>
        <translation>Server: %1, %2</translation>
    </message>
    <message>
        <source>Where readings go, and how the server answers. The menu tests it and changes it.</source>
        <translation>Wohin Messwerte gehen und wie der Server antwortet. Das Menü prüft und ändert ihn.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>Fragt den Server, ob er antwortet.</translation>
    </message>
    <message>
        <source>Use the &amp;built-in receiver</source>
        <translation>Den &amp;eingebauten Empfänger nehmen</translation>
    </message>
    <message>
        <source>Readings go to this program&apos;s own server from now on; it is started where it does not run.</source>
        <translation>Messwerte gehen von nun an zum eigenen Server dieses Programms; er wird gestartet, wo er nicht läuft.</translation>
    </message>
    <message>
        <source>&amp;Change the address</source>
        <translation>Adresse &amp;ändern</translation>
    </message>
    <message>
        <source>Go to the server&apos;s settings.</source>
        <translation>Geht zu den Einstellungen des Servers.</translation>
    </message>
</context>
<context>
    <name>aneroid::ServerPanel</name>
    <message>
        <source>Testing the connection …</source>
        <translation>Verbindung wird geprüft …</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>Fragt den Server, ob er antwortet.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>What the next reading sends: address, headers and body; secrets are dots.</source>
        <translation>Was der nächste Messwert sendet: Adresse, Kopfzeilen und Inhalt; Geheimnisse sind Punkte.</translation>
    </message>
    <message>
        <source>Shows what was sent last, and what came back.</source>
        <translation>Zeigt, was zuletzt gesendet wurde und was zurückkam.</translation>
    </message>
    <message>
        <source>Last request and answer…</source>
        <translation>Letzte Anfrage und Antwort…</translation>
    </message>
    <message>
        <source>Last request and answer</source>
        <translation>Letzte Anfrage und Antwort</translation>
    </message>
    <message>
        <source>The device whose next message is shown, counted from 1.</source>
        <translation>Das Gerät, dessen nächste Nachricht gezeigt wird, gezählt ab 1.</translation>
    </message>
    <message>
        <source>Next message of device</source>
        <translation>Nächste Nachricht von Gerät</translation>
    </message>
    <message>
        <source>The devices of a fleet have names of their own: see the device ID pattern and the fleet file under More settings.</source>
        <translation>Die Geräte einer Flotte haben eigene Namen: siehe Muster der Gerätekennung und Flottendatei unter Weitere Einstellungen.</translation>
    </message>
</context>
<context>
    <name>aneroid::Session</name>
    <message>
        <source>New run with seed %1.</source>
        <translation>Neuer Lauf mit Startwert %1.</translation>
    </message>
    <message>
        <source>Run started with seed %1.</source>
        <translation>Lauf mit Startwert %1 gestartet.</translation>
    </message>
    <message>
        <source>Run stopped.</source>
        <translation>Lauf angehalten.</translation>
    </message>
    <message>
        <source>Run finished: all readings asked for are made.</source>
        <translation>Lauf beendet: alle verlangten Messwerte sind entstanden.</translation>
    </message>
    <message>
        <source>%1 begins, triggered by hand.</source>
        <translation>%1 beginnt, von Hand ausgelöst.</translation>
    </message>
    <message>
        <source>%1 begins.</source>
        <translation>%1 beginnt.</translation>
    </message>
    <message>
        <source>%1 ends.</source>
        <translation>%1 endet.</translation>
    </message>
    <message>
        <source>%1 (and %2 more like this before)</source>
        <translation>%1 (zuvor %2 weitere dieser Art)</translation>
    </message>
    <message>
        <source>The server accepts readings.</source>
        <translation>Der Server nimmt Messwerte an.</translation>
    </message>
    <message>
        <source>Caught up: the run goes on live.</source>
        <translation>Aufgeholt: Der Lauf geht live weiter.</translation>
    </message>
    <message>
        <source>A change of the scenario is left out, for it does not go together with what was changed by hand: %1</source>
        <translation>Eine Änderung des Szenarios ist ausgelassen, denn sie verträgt sich nicht mit dem, was von Hand geändert wurde: %1</translation>
    </message>
    <message numerus="yes">
        <source>Gap: %Ln reading(s) left out because the computer slept or was too busy.</source>
        <translation>
            <numerusform>Lücke: %Ln Messwert ausgelassen, weil der Rechner schlief oder überlastet war.</numerusform>
            <numerusform>Lücke: %Ln Messwerte ausgelassen, weil der Rechner schlief oder überlastet war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs will be delivered now.</source>
        <translation>
            <numerusform>%Ln Messwert, der von früheren Läufen wartete, wird jetzt zugestellt.</numerusform>
            <numerusform>%Ln Messwerte, die von früheren Läufen warteten, werden jetzt zugestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) wait for %1; start with that server to deliver them.</source>
        <translation>
            <numerusform>%Ln Messwert wartet auf %1; starten Sie mit diesem Server, um ihn zuzustellen.</numerusform>
            <numerusform>%Ln Messwerte warten auf %1; starten Sie mit diesem Server, um sie zuzustellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs are delivered.</source>
        <translation>
            <numerusform>%Ln Messwert, der von früheren Läufen wartete, ist zugestellt.</numerusform>
            <numerusform>%Ln Messwerte, die von früheren Läufen warteten, sind zugestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) %1</source>
        <translation>
            <numerusform>%Ln Messwert %1</numerusform>
            <numerusform>%Ln Messwerte %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs were refused for good; the outbox keeps what is refused.</source>
        <translation>
            <numerusform>%Ln Messwert, der von früheren Läufen wartete, wurde endgültig abgelehnt; der Postausgang behält, was abgelehnt wird.</numerusform>
            <numerusform>%Ln Messwerte, die von früheren Läufen warteten, wurden endgültig abgelehnt; der Postausgang behält, was abgelehnt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs were refused or not sent, as an injected fault has it.</source>
        <translation>
            <numerusform>%Ln Messwert, der von früheren Läufen wartete, wurde wegen einer eingespielten Störung abgelehnt oder nicht gesendet.</numerusform>
            <numerusform>%Ln Messwerte, die von früheren Läufen warteten, wurden wegen einer eingespielten Störung abgelehnt oder nicht gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Charts: move the cursor</source>
        <translation>Diagramme: Cursor bewegen</translation>
    </message>
    <message>
        <source>Left, Right; with Shift ten readings</source>
        <translation>Links, Rechts; mit Umschalt zehn Messwerte</translation>
    </message>
    <message>
        <source>Charts: move in time</source>
        <translation>Diagramme: in der Zeit verschieben</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right, Page Up, Page Down, drag</source>
        <translation>Strg+Links, Strg+Rechts, Bild auf, Bild ab, ziehen</translation>
    </message>
    <message>
        <source>Charts: zoom</source>
        <translation>Diagramme: zoomen</translation>
    </message>
    <message>
        <source>Up, Down, +, −, mouse wheel</source>
        <translation>Auf, Ab, +, −, Mausrad</translation>
    </message>
    <message>
        <source>Charts: show all</source>
        <translation>Diagramme: alles zeigen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Charts: follow live</source>
        <translation>Diagramme: live folgen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Charts: hide the cursor</source>
        <translation>Diagramme: Cursor ausblenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Sliders: one step</source>
        <translation>Schieberegler: ein Schritt</translation>
    </message>
    <message>
        <source>Left, Right, Up, Down</source>
        <translation>Links, Rechts, Auf, Ab</translation>
    </message>
    <message>
        <source>Sliders: ten steps</source>
        <translation>Schieberegler: zehn Schritte</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Sliders: ends</source>
        <translation>Schieberegler: Anfang und Ende</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Tables: copy the selected rows</source>
        <translation>Tabellen: ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Devices: plot or let go</source>
        <translation>Geräte: zeichnen oder loslassen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Devices: order by the column that the keyboard is on</source>
        <translation>Geräte: nach der Spalte ordnen, auf der die Tastatur steht</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
</context>
<context>
    <name>aneroid::StoredRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatur (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Luftfeuchte (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Luftdruck (hPa)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>aneroid::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>With a header, plain numbers and ISO times: the selected rows, or all where none is.</source>
        <translation>Mit Kopfzeile, schlichten Zahlen und ISO-Zeiten: die gewählten Zeilen, oder alle, wo keine gewählt ist.</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>aneroid::TextControl</name>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%1 is a setting (&quot;Device ID&quot;), %2 what it may be (&quot;a number from 0 to 9&quot;)</extracomment>
        <translation>Erlaubt für „%1“: %2.</translation>
    </message>
</context>
<context>
    <name>aneroid::WeatherPanel</name>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Needs a started run.</source>
        <translation>Braucht einen gestarteten Lauf.</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Gewitter</translation>
    </message>
    <message>
        <source>Pressure falls, humidity rises, the gust front cools the air.</source>
        <translation>Der Luftdruck fällt, die Luftfeuchte steigt, die Böenfront kühlt die Luft.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Pressure falls and leaps up at the passage, drier air follows.</source>
        <translation>Der Luftdruck fällt und springt beim Durchgang nach oben, trockenere Luft folgt.</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>Aufklaren</translation>
    </message>
    <message>
        <source>Pressure rises and humidity falls.</source>
        <translation>Der Luftdruck steigt, die Luftfeuchte fällt.</translation>
    </message>
    <message>
        <source>End event</source>
        <translation>Ereignis beenden</translation>
    </message>
    <message>
        <source>Ends the weather events that are under way.</source>
        <translation>Beendet die laufenden Wetterereignisse.</translation>
    </message>
</context>
<context>
    <name>aneroid::WindowActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start making readings, or go on with the run.</source>
        <translation>Messwerte entstehen lassen oder den Lauf fortsetzen.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop making readings. The run can go on later.</source>
        <translation>Keine Messwerte mehr entstehen lassen. Der Lauf kann später weitergehen.</translation>
    </message>
    <message>
        <source>&amp;New run with a new seed</source>
        <translation>&amp;Neuer Lauf mit neuem Startwert</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Startwert</translation>
    </message>
    <message>
        <source>Same seed</source>
        <translation>Gleicher Startwert</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Write the readings to a CSV file.</source>
        <translation>Schreibt die Messwerte in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Save &amp;chart as PNG…</source>
        <translation>&amp;Diagramm als PNG speichern…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save the charts as they are shown as a PNG picture.</source>
        <translation>Speichert die Diagramme, wie sie zu sehen sind, als PNG-Bild.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window and end the program.</source>
        <translation>Schließt das Fenster und beendet das Programm.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change of a setting.</source>
        <translation>Nimmt die letzte Änderung einer Einstellung zurück.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Make the change of a setting again that was taken back.</source>
        <translation>Stellt die zurückgenommene Änderung einer Einstellung wieder her.</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>Diagramm &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Copy the charts as they are shown as a picture.</source>
        <translation>Kopiert die Diagramme, wie sie zu sehen sind, als Bild.</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>Auf &amp;Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Set every setting to its default. Undo takes it back.</source>
        <translation>Setzt jede Einstellung auf ihre Vorgabe. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>&amp;Follow live</source>
        <translation>Live &amp;folgen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Keep the newest reading in sight, or pause the charts.</source>
        <translation>Behält den neuesten Messwert im Blick oder hält die Diagramme an.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show less time.</source>
        <translation>Zeigt weniger Zeit.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show more time.</source>
        <translation>Zeigt mehr Zeit.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all readings of the run.</source>
        <translation>Zeigt alle Messwerte des Laufs.</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>&amp;Bedienfeld</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienfeld</translation>
    </message>
    <message>
        <source>Show or hide the controls.</source>
        <translation>Zeigt oder verbirgt das Bedienfeld.</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>&amp;Messwerte</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Show the table of recent readings.</source>
        <translation>Zeigt die Tabelle der neuesten Messwerte.</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Show the log of events and errors.</source>
        <translation>Zeigt das Protokoll der Ereignisse und Fehler.</translation>
    </message>
    <message>
        <source>Recei&amp;ver</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Show what the built-in receiver has stored.</source>
        <translation>Zeigt, was der eingebaute Empfänger gespeichert hat.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>List the keys that this window knows.</source>
        <translation>Zeigt die Tasten, die dieses Fenster kennt.</translation>
    </message>
    <message>
        <source>&amp;About Aneroid</source>
        <translation>Ü&amp;ber Aneroid</translation>
    </message>
    <message>
        <source>About Aneroid</source>
        <translation>Über Aneroid</translation>
    </message>
    <message>
        <source>Version, licence and parts.</source>
        <translation>Version, Lizenz und Bestandteile.</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
    <message>
        <source>Version and licence of Qt.</source>
        <translation>Version und Lizenz von Qt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>&amp;Systemsprache</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
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
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>New &amp;profile from recording…</source>
        <translation>Neues &amp;Profil aus Aufzeichnung…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Fit a climate profile to a CSV file of your own sensor.</source>
        <translation>Passt ein Klimaprofil an eine CSV-Datei Ihres eigenen Sensors an.</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>Profile &amp;verwalten…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Look at the climate profiles; duplicate, edit, import, export or reset one.</source>
        <translation>Die Klimaprofile ansehen; eines duplizieren, bearbeiten, importieren, exportieren oder zurücksetzen.</translation>
    </message>
    <message>
        <source>Make &amp;history…</source>
        <translation>Historie er&amp;zeugen…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Make back-dated readings into a file, with the climate and the sensor of the window.</source>
        <translation>Rückdatierte Messwerte in eine Datei erzeugen, mit dem Klima und dem Sensor des Fensters.</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>Ge&amp;räte</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Show the table of the devices of a fleet.</source>
        <translation>Die Tabelle der Geräte einer Flotte zeigen.</translation>
    </message>
    <message>
        <source>Fi&amp;nd a device</source>
        <translation>Gerät s&amp;uchen</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>Find devices of a fleet by their ids.</source>
        <translation>Geräte einer Flotte anhand ihrer Kennung suchen.</translation>
    </message>
    <message>
        <source>New run with &amp;history…</source>
        <translation>Neuer Lauf mit &amp;Vorgeschichte…</translation>
    </message>
    <message>
        <source>With history</source>
        <translation>Mit Vorgeschichte</translation>
    </message>
    <message>
        <source>Begin afresh in the past, catch up as fast as the server takes it, then go on live.</source>
        <translation>In der Vergangenheit neu beginnen, so schnell aufholen, wie der Server es annimmt, dann live weiterlaufen.</translation>
    </message>
    <message>
        <source>&amp;Refused readings…</source>
        <translation>Abgelehnte &amp;Messwerte…</translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>Abgelehnte Messwerte</translation>
    </message>
    <message>
        <source>Look at the readings that a server refused for good; send them again, export or discard them.</source>
        <translation>Die Messwerte ansehen, die ein Server endgültig abgelehnt hat; sie erneut senden, exportieren oder verwerfen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Begin afresh with other weather: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>Mit anderem Wetter neu beginnen: leert Diagramme, Tabelle und Zähler; was im Postausgang wartet, wird weiter gesendet.</translation>
    </message>
    <message>
        <source>Begin afresh with the same weather: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>Mit demselben Wetter neu beginnen: leert Diagramme, Tabelle und Zähler; was im Postausgang wartet, wird weiter gesendet.</translation>
    </message>
    <message>
        <source>Begin a new run: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>Einen neuen Lauf beginnen: leert Diagramme, Tabelle und Zähler; was im Postausgang wartet, wird weiter gesendet.</translation>
    </message>
    <message>
        <source>&amp;Last request and answer…</source>
        <translation>&amp;Letzte Anfrage und Antwort…</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Letzte Anfrage</translation>
    </message>
    <message>
        <source>Look at what was sent last, and at what came back.</source>
        <translation>Ansehen, was zuletzt gesendet wurde und was zurückkam.</translation>
    </message>
    <message>
        <source>Edit &amp;format…</source>
        <translation>&amp;Format bearbeiten…</translation>
    </message>
    <message>
        <source>Edit format</source>
        <translation>Format bearbeiten</translation>
    </message>
    <message>
        <source>Edit a copy of what readings are sent as, with a preview; import, export or reset it.</source>
        <translation>Eine Kopie des Formats, in dem Messwerte gesendet werden, mit Vorschau bearbeiten; importieren, exportieren oder zurücksetzen.</translation>
    </message>
    <message>
        <source>New run with the s&amp;ame seed (%1), from now</source>
        <translation>Neuer Lauf mit &amp;gleichem Startwert (%1), ab jetzt</translation>
    </message>
    <message>
        <source>New run with the same seed (%1) and start: repeats e&amp;xactly</source>
        <translation>Neuer Lauf mit gleichem Startwert (%1) und Beginn: wiederholt &amp;exakt</translation>
    </message>
    <message>
        <source>Repeat exactly</source>
        <translation>Exakt wiederholen</translation>
    </message>
    <message>
        <source>Begin the same run once more, at its own time and with all that was done in it: the same readings. It goes on after that.</source>
        <translation>Denselben Lauf noch einmal beginnen, zu seiner eigenen Zeit und mit allem, was darin getan wurde: dieselben Messwerte. Danach geht er weiter.</translation>
    </message>
    <message>
        <source>&amp;Open scenario…</source>
        <translation>Szenario ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Look at a scenario from a file, change and play it.</source>
        <translation>Ein Szenario aus einer Datei ansehen, ändern und abspielen.</translation>
    </message>
    <message>
        <source>Save &amp;session as scenario…</source>
        <translation>S&amp;itzung als Szenario speichern…</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Keep who did what when in this run, so that it can be played again.</source>
        <translation>Festhalten, wer wann was in diesem Lauf getan hat, damit er sich noch einmal abspielen lässt.</translation>
    </message>
    <message>
        <source>A&amp;cts of this session…</source>
        <translation>&amp;Handlungen dieser Sitzung…</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handlungen</translation>
    </message>
    <message>
        <source>What was done in this run so far, as a table to change and to play.</source>
        <translation>Was in diesem Lauf bisher getan wurde, als Tabelle zum Ändern und Abspielen.</translation>
    </message>
    <message>
        <source>Copy &amp;seed</source>
        <translation>&amp;Startwert kopieren</translation>
    </message>
    <message>
        <source>Copy seed</source>
        <translation>Startwert kopieren</translation>
    </message>
    <message>
        <source>Copy the run&apos;s seed.</source>
        <translation>Den Startwert des Laufs kopieren.</translation>
    </message>
    <message>
        <source>Scenari&amp;os</source>
        <translation>S&amp;zenarien</translation>
    </message>
    <message>
        <source>Ta&amp;bles at the side</source>
        <translation>&amp;Tabellen an der Seite</translation>
    </message>
    <message>
        <source>Tables at the side</source>
        <translation>Tabellen an der Seite</translation>
    </message>
    <message>
        <source>Put the tables beside the charts, or below them.</source>
        <translation>Stellt die Tabellen neben die Diagramme oder darunter.</translation>
    </message>
    <message>
        <source>Icon in the &amp;tray</source>
        <translation>S&amp;ymbol im Infobereich</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Keep the program in the desktop&apos;s tray, and be told there when long work is done.</source>
        <translation>Hält das Programm im Infobereich der Arbeitsfläche und meldet dort, wenn lange Arbeit getan ist.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Let the window fill the screen, without a frame; again, and it has one.</source>
        <translation>Lässt das Fenster den Bildschirm füllen, ohne Rahmen; noch einmal, und es hat wieder einen.</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>A&amp;nordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put panels, tables and columns back to where they were at first.</source>
        <translation>Stellt Bedienfeld, Tabellen und Spalten dorthin zurück, wo sie zuerst waren.</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>Erscheinungsb&amp;ild</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie die &amp;Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>True air</source>
        <translation>Wahre Luft</translation>
    </message>
    <message>
        <source>Draw the air itself, thin and grey, under the readings of one device: what lies between them is the sensor&apos;s error, its drift and its faults.</source>
        <translation>Die Luft selbst dünn und grau unter die Messwerte eines Geräts zeichnen: Was dazwischen liegt, sind Fehler, Drift und Störungen des Sensors.</translation>
    </message>
    <message>
        <source>Tables in a &amp;window of their own</source>
        <translation>Tabe&amp;llen in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Tables apart</source>
        <translation>Tabellen getrennt</translation>
    </message>
    <message>
        <source>Let the tables leave this window, for another screen perhaps; they come back when theirs is closed.</source>
        <translation>Die Tabellen aus diesem Fenster lösen, etwa für einen anderen Bildschirm; sie kommen zurück, wenn ihres geschlossen wird.</translation>
    </message>
</context>
</TS>
