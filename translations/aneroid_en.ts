<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>  %n reading(s) of run %1 for %2, since %3</source>
        <translation>
            <numerusform>  %n reading of run %1 for %2, since %3</numerusform>
            <numerusform>  %n readings of run %1 for %2, since %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n refused reading(s), the newest first:</source>
        <translation>
            <numerusform>  %n refused reading:</numerusform>
            <numerusform>  %n refused readings, the newest first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) written to %1</source>
        <translation>
            <numerusform>%n refused reading written to %1</numerusform>
            <numerusform>%n refused readings written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait again for %1; start with that server to deliver them.</source>
        <translation>
            <numerusform>%n reading waits again for %1; start with that server to deliver it.</numerusform>
            <numerusform>%n readings wait again for %1; start with that server to deliver them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) thrown away</source>
        <translation>
            <numerusform>%n refused reading thrown away</numerusform>
            <numerusform>%n refused readings thrown away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait in the outbox; the next start with this server delivers them.</source>
        <translation>
            <numerusform>%n reading waits in the outbox; the next start with this server delivers it.</numerusform>
            <numerusform>%n readings wait in the outbox; the next start with this server delivers them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are missing in %1.</source>
        <translation>
            <numerusform>%n row is missing in %1.</numerusform>
            <numerusform>%n rows are missing in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) came after the first one for a reading.</source>
        <translation>
            <numerusform>%n attempt came after the first one for a reading.</numerusform>
            <numerusform>%n attempts came after the first one for a reading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) for %1</source>
        <translation>
            <numerusform>%n reading for %1</numerusform>
            <numerusform>%n readings for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw %n waiting reading(s) away for good? [y/N] </source>
        <translation>
            <numerusform>Throw %n waiting reading away for good? [y/N] </numerusform>
            <numerusform>Throw %n waiting readings away for good? [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting reading(s) thrown away</source>
        <translation>
            <numerusform>%n waiting reading thrown away</numerusform>
            <numerusform>%n waiting readings thrown away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) waited in memory only and are lost.</source>
        <translation>
            <numerusform>%n reading waited in memory only and is lost.</numerusform>
            <numerusform>%n readings waited in memory only and are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message numerus="yes">
        <source>an array of %n reading(s) may be too long for it</source>
        <translation>
            <numerusform>an array of %n reading may be too long for it</numerusform>
            <numerusform>an array of %n readings may be too long for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>tried %n time</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message numerus="yes">
        <source>Seasons were not recorded: the profile knows %n day(s) of the year.</source>
        <translation>
            <numerusform>Seasons were not recorded: the profile knows %n day of the year.</numerusform>
            <numerusform>Seasons were not recorded: the profile knows %n days of the year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The daily cycle comes from only %n day(s), and the tide of pressure cannot be told from weather.</source>
        <translation>
            <numerusform>The daily cycle comes from only %n day, and the tide of pressure cannot be told from weather.</numerusform>
            <numerusform>The daily cycle comes from only %n days, and the tide of pressure cannot be told from weather.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It follows the states of %n recorded day(s).</source>
        <translation>
            <numerusform>It follows the states of %n recorded day.</numerusform>
            <numerusform>It follows the states of %n recorded days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read and were left out; the first: %1.</source>
        <translation>
            <numerusform>%Ln row cannot be read and was left out: %1.</numerusform>
            <numerusform>%Ln rows cannot be read and were left out; the first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not in order of time and have been sorted.</source>
        <translation>
            <numerusform>%Ln row was not in order of time and has been sorted.</numerusform>
            <numerusform>%Ln rows were not in order of time and have been sorted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat the instant of another one: the first counts.</source>
        <translation>
            <numerusform>%Ln row repeats the instant of another one: the first counts.</numerusform>
            <numerusform>%Ln rows repeat the instant of another one: the first counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lie more than a year from all others, as of a clock that was not set, and were left out.</source>
        <translation>
            <numerusform>%Ln row lies more than a year from all others, as of a clock that was not set, and was left out.</numerusform>
            <numerusform>%Ln rows lie more than a year from all others, as of a clock that was not set, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the instants are missing, in %Ln gap(s) of up to %2.</source>
        <translation>
            <numerusform>%1 % of the instants are missing, in %Ln gap of %2.</numerusform>
            <numerusform>%1 % of the instants are missing, in %Ln gaps of up to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded day(s) of states, %1 blocks a day, %2 octaves.</source>
        <translation>
            <numerusform>%Ln recorded day of states, %1 blocks a day, %2 octaves.</numerusform>
            <numerusform>%Ln recorded days of states, %1 blocks a day, %2 octaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a temperature that no sensor measures</source>
        <translation>
            <numerusform>%Ln with a temperature that no sensor measures</numerusform>
            <numerusform>%Ln with a temperature that no sensor measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 0 °C and 0 %</source>
        <translation>
            <numerusform>%Ln of 0 °C and 0 %</numerusform>
            <numerusform>%Ln of 0 °C and 0 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 85 °C as after power-on</source>
        <translation>
            <numerusform>%Ln of 85 °C as after power-on</numerusform>
            <numerusform>%Ln of 85 °C as after power-on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header comes again in %Ln line(s).</source>
        <translation>
            <numerusform>The header comes again in %Ln line.</numerusform>
            <numerusform>The header comes again in %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other sensors were left out.</source>
        <translation>
            <numerusform>%Ln row of other sensors was left out.</numerusform>
            <numerusform>%Ln rows of other sensors were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were read as one recording.</source>
        <translation>
            <numerusform>%Ln file was read as one recording.</numerusform>
            <numerusform>%Ln files were read as one recording.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; (%Ln row(s))</source>
        <translation>
            <numerusform>&quot;%1&quot; (%Ln row)</numerusform>
            <numerusform>&quot;%1&quot; (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>column &quot;%1&quot; holds %Ln sensor(s): %2; say which one (%3)</source>
        <translation>
            <numerusform>column &quot;%1&quot; holds %Ln sensor: %2; say which one (%3)</numerusform>
            <numerusform>column &quot;%1&quot; holds %Ln sensors: %2; say which one (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have the instant of another one and other values, as of several sensors; %1</source>
        <translation>
            <numerusform>%Ln row has the instant of another one and other values, as of several sensors; %1</numerusform>
            <numerusform>%Ln rows have the instant of another one and other values, as of several sensors; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The count of time begins again %n time(s): what lay in between is not known.</source>
        <translation>
            <numerusform>The count of time begins again %n time: what lay in between is not known.</numerusform>
            <numerusform>The count of time begins again %n times: what lay in between is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unit of %1 changes from %2 to %3 at %4, %n time(s) in all; each part was converted by itself.</source>
        <translation>
            <numerusform>The unit of %1 changes from %2 to %3 at %4, %n time in all; each part was converted by itself.</numerusform>
            <numerusform>The unit of %1 changes from %2 to %3 at %4, %n times in all; each part was converted by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recording has only %n instant(s): a fit needs at least 100.</source>
        <translation>
            <numerusform>The recording has only %n instant: a fit needs at least 100.</numerusform>
            <numerusform>The recording has only %n instants: a fit needs at least 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other things were left out: %1.</source>
        <translation>
            <numerusform>%Ln row of other things was left out: %1.</numerusform>
            <numerusform>%Ln rows of other things were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that stood out taught it how large and how long such ones are and at which hours they come; it makes new ones.</source>
        <translation>
            <numerusform>%n event that stood out taught it how large and how long such ones are and at which hours they come; it makes new ones.</numerusform>
            <numerusform>%n events that stood out taught it how large and how long such ones are and at which hours they come; it makes new ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%1 with up to %n decimal(s)</source>
        <translation>
            <numerusform>%1 with up to %n decimal</numerusform>
            <numerusform>%1 with up to %n decimals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::ActsModel</name>
    <message numerus="yes">
        <source>Delete %Ln act(s)</source>
        <translation>
            <numerusform>Delete %Ln act</numerusform>
            <numerusform>Delete %Ln acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillDialog</name>
    <message numerus="yes">
        <source>The first device at %Ln instant(s) of the span.</source>
        <translation>
            <numerusform>The first device at %Ln instant of the span.</numerusform>
            <numerusform>The first device at %Ln instants of the span.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::BrokerController</name>
    <message numerus="yes">
        <source>Publish %Ln empty message(s) to the broker at %1? It and its subscribers then forget what the devices left there beside their readings, such as discovery and availability. The next connection announces them again.</source>
        <translation>
            <numerusform>Publish %Ln empty message to the broker at %1? It and its subscribers then forget what the devices left there beside their readings, such as discovery and availability. The next connection announces them again.</numerusform>
            <numerusform>Publish %Ln empty messages to the broker at %1? It and its subscribers then forget what the devices left there beside their readings, such as discovery and availability. The next connection announces them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The broker has forgotten what was left in %Ln topic(s).</source>
        <translation>
            <numerusform>The broker has forgotten what was left in %Ln topic.</numerusform>
            <numerusform>The broker has forgotten what was left in %Ln topics.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::BrokerPanel</name>
    <message numerus="yes">
        <source>%n topic(s) of the payload</source>
        <translation>
            <numerusform>%n topic of the payload</numerusform>
            <numerusform>%n topics of the payload</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::ChartToolBar</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::CountersPanel</name>
    <message numerus="yes">
        <source>Struggling, next try in %n second(s)</source>
        <translation>
            <numerusform>Struggling, next try in %n second</numerusform>
            <numerusform>Struggling, next try in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, next try in %n second(s)</source>
        <translation>
            <numerusform>Offline, next try in %n second</numerusform>
            <numerusform>Offline, next try in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot be written, %n reading(s) in memory only</source>
        <translation>
            <numerusform>cannot be written, %n reading in memory only</numerusform>
            <numerusform>cannot be written, %n readings in memory only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) on disk</source>
        <translation>
            <numerusform>%n reading on disk</numerusform>
            <numerusform>%n readings on disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from earlier runs</source>
        <translation>
            <numerusform>%n from earlier runs</numerusform>
            <numerusform>%n from earlier runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for other servers</source>
        <translation>
            <numerusform>%n for other servers</numerusform>
            <numerusform>%n for other servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of earlier runs delivered</source>
        <translation>
            <numerusform>%n of earlier runs delivered</numerusform>
            <numerusform>%n of earlier runs delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and kept</source>
        <translation>
            <numerusform>%n refused and kept</numerusform>
            <numerusform>%n refused and kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outbox keeps %n, to be seen under Run ▸ Refused readings.</source>
        <translation>
            <numerusform>The outbox keeps %n, to be seen under Run ▸ Refused readings.</numerusform>
            <numerusform>The outbox keeps %n, to be seen under Run ▸ Refused readings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Falling behind, %n reading(s) wait</source>
        <translation>
            <numerusform>Falling behind, %n reading waits</numerusform>
            <numerusform>Falling behind, %n readings wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readings are being dropped, %n so far</source>
        <translation>
            <numerusform>Readings are being dropped, %n so far</numerusform>
            <numerusform>Readings are being dropped, %n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait</source>
        <translation>
            <numerusform>%n reading waits</numerusform>
            <numerusform>%n readings wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLettersDialog</name>
    <message numerus="yes">
        <source>Discarded %Ln refused reading(s).</source>
        <translation>
            <numerusform>Discarded %Ln refused reading.</numerusform>
            <numerusform>Discarded %Ln refused readings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refused reading(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln refused reading to %1.</numerusform>
            <numerusform>Exported %Ln refused readings to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused reading(s)</source>
        <translation>
            <numerusform>%Ln refused reading</numerusform>
            <numerusform>%Ln refused readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln shown</source>
        <translation>
            <numerusform>newest %Ln shown</numerusform>
            <numerusform>newest %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) wait for %1 again and leave when sending is on.</source>
        <translation>
            <numerusform>%Ln reading waits for %1 again and leaves when sending is on.</numerusform>
            <numerusform>%Ln readings wait for %1 again and leave when sending is on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) go to %1 again; what is refused once more comes back here.</source>
        <translation>
            <numerusform>%Ln reading goes to %1 again; if it is refused once more, it comes back here.</numerusform>
            <numerusform>%Ln readings go to %1 again; what is refused once more comes back here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln refused reading(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Discard %Ln refused reading? This cannot be undone.</numerusform>
            <numerusform>Discard %Ln refused readings? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::DevicesModel</name>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a retry</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n waiting for a retry</numerusform>
            <numerusform>%n waiting for a retry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by fault</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n by fault</numerusform>
            <numerusform>%n by fault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::DevicesPanel</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 of %Ln device</numerusform>
            <numerusform>%1 of %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Everything (%Ln reading(s))</source>
        <translation>
            <numerusform>&amp;Everything (%Ln reading)</numerusform>
            <numerusform>&amp;Everything (%Ln readings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;visible span (%Ln reading(s))</source>
        <translation>
            <numerusform>The &amp;visible span (%Ln reading)</numerusform>
            <numerusform>The &amp;visible span (%Ln readings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything in memory: the newest %Ln reading(s) of %1</source>
        <translation>
            <numerusform>&amp;Everything in memory: the newest %Ln reading of %1</numerusform>
            <numerusform>&amp;Everything in memory: the newest %Ln readings of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::Exports</name>
    <message numerus="yes">
        <source>Exported %Ln reading(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln reading to %1.</numerusform>
            <numerusform>Exported %Ln readings to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryRunDialog</name>
    <message numerus="yes">
        <source>About %Ln reading(s) to catch up with.</source>
        <translation>
            <numerusform>About %Ln reading to catch up with.</numerusform>
            <numerusform>About %Ln readings to catch up with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln reading(s) to catch up with.</source>
        <translation>
            <numerusform>More than %Ln reading to catch up with.</numerusform>
            <numerusform>More than %Ln readings to catch up with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::NewRunQuestion</name>
    <message numerus="yes">
        <source>A new run clears the charts, the table and the counters. What waits in the outbox is still sent; what waits in memory only is given up. %Ln reading(s) were made, and not all are exported.</source>
        <translation>
            <numerusform>A new run clears the charts, the table and the counters. What waits in the outbox is still sent; what waits in memory only is given up. %Ln reading was made, and is not exported.</numerusform>
            <numerusform>A new run clears the charts, the table and the counters. What waits in the outbox is still sent; what waits in memory only is given up. %Ln readings were made, and not all are exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::ProfilesDialog</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::ReceiverPanel</name>
    <message numerus="yes">
        <source>The newest %n row(s) that the built-in receiver stored.</source>
        <translation>
            <numerusform>The newest row that the built-in receiver stored (%n).</numerusform>
            <numerusform>The newest %n rows that the built-in receiver stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln stored row(s) from the built-in receiver? This cannot be undone.</source>
        <translation>
            <numerusform>Delete the %Ln stored row from the built-in receiver? This cannot be undone.</numerusform>
            <numerusform>Delete all %Ln stored rows from the built-in receiver? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::RunController</name>
    <message numerus="yes">
        <source>The fleet file names %n device(s).</source>
        <translation>
            <numerusform>The fleet file names %n device.</numerusform>
            <numerusform>The fleet file names %n devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Playing a scenario of %Ln act(s).</source>
        <translation>
            <numerusform>Playing a scenario of %Ln act.</numerusform>
            <numerusform>Playing a scenario of %Ln acts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) from %1. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln setting from %1. Undo takes it back.</numerusform>
            <numerusform>%Ln settings from %1. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next reading in %n second(s)</source>
        <translation>
            <numerusform>Next reading in %n second</numerusform>
            <numerusform>Next reading in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::RunStatus</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::ScenarioDialog</name>
    <message numerus="yes">
        <source>%1 to %2, seed %3, profile %4, %Ln device(s), a reading every %5 s.</source>
        <translation>
            <numerusform>%1 to %2, seed %3, profile %4, %Ln device, a reading every %5 s.</numerusform>
            <numerusform>%1 to %2, seed %3, profile %4, %Ln devices, a reading every %5 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::Session</name>
    <message numerus="yes">
        <source>Gap: %Ln reading(s) left out because the computer slept or was too busy.</source>
        <translation>
            <numerusform>Gap: %Ln reading left out because the computer slept or was too busy.</numerusform>
            <numerusform>Gap: %Ln readings left out because the computer slept or was too busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs will be delivered now.</source>
        <translation>
            <numerusform>%Ln reading that waited from earlier runs will be delivered now.</numerusform>
            <numerusform>%Ln readings that waited from earlier runs will be delivered now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) wait for %1; start with that server to deliver them.</source>
        <translation>
            <numerusform>%Ln reading waits for %1; start with that server to deliver it.</numerusform>
            <numerusform>%Ln readings wait for %1; start with that server to deliver them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs are delivered.</source>
        <translation>
            <numerusform>%Ln reading that waited from earlier runs is delivered.</numerusform>
            <numerusform>%Ln readings that waited from earlier runs are delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) %1</source>
        <translation>
            <numerusform>%Ln reading %1</numerusform>
            <numerusform>%Ln readings %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs were refused for good; the outbox keeps what is refused.</source>
        <translation>
            <numerusform>%Ln reading that waited from earlier runs was refused for good; the outbox keeps what is refused.</numerusform>
            <numerusform>%Ln readings that waited from earlier runs were refused for good; the outbox keeps what is refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs were refused or not sent, as an injected fault has it.</source>
        <translation>
            <numerusform>%Ln reading that waited from earlier runs was refused or not sent, as an injected fault has it.</numerusform>
            <numerusform>%Ln readings that waited from earlier runs were refused or not sent, as an injected fault has it.</numerusform>
        </translation>
    </message>
</context>
</TS>
