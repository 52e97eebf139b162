<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Backfill</name>
    <message>
        <source>The end, %1, is before the beginning, %2.</source>
        <translation>El final, %1, es anterior al comienzo, %2.</translation>
    </message>
    <message>
        <source>There is no shard %1 of %2: shards count from 1.</source>
        <translation>No existe la parte %1 de %2: las partes se cuentan desde 1.</translation>
    </message>
    <message>
        <source>That is more than %1 readings a device, the largest sequence number: choose a longer interval or a shorter time.</source>
        <translation>Son más de %1 lecturas por dispositivo, el mayor número de secuencia: elija un intervalo más largo o un período más corto.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>No device has a fault after the train part, so there is no file to write: add --fault or --fault-rate.</source>
        <translation>Ningún dispositivo tiene un fallo después de la parte de entrenamiento, así que no hay archivo que escribir: añada --fault o --fault-rate.</translation>
    </message>
    <message>
        <source>%1 is there already and not empty: name a new folder.</source>
        <translation>%1 ya existe y no está vacía: indique una carpeta nueva.</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>no se puede cambiar el nombre de la carpeta</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>Gráfico de temperatura</translation>
    </message>
    <message>
        <source>Humidity chart</source>
        <translation>Gráfico de humedad</translation>
    </message>
    <message>
        <source>Pressure chart</source>
        <translation>Gráfico de presión</translation>
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
        <translation>Tormenta</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>weather front</comment>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>Ducha</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>Ventana abierta</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a value at a time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Aneroid, %1 to %2 (%3)</source>
        <comment>from, to, time zone: the heading of a picture</comment>
        <translation>Aneroid, de %1 a %2 (%3)</translation>
    </message>
    <message>
        <source>Median %1, from %2 to %3, at %4</source>
        <comment>of a fleet: three values and a time</comment>
        <translation>Mediana %1, de %2 a %3, a las %4</translation>
    </message>
    <message>
        <source>Lowest to highest of all devices</source>
        <translation>Del valor más bajo al más alto de todos los dispositivos</translation>
    </message>
    <message>
        <source>Median of all devices</source>
        <translation>Mediana de todos los dispositivos</translation>
    </message>
    <message>
        <source>No band yet</source>
        <translation>Aún no hay banda</translation>
    </message>
    <message>
        <source>It begins when the first interval is complete.</source>
        <translation>Comienza cuando se completa el primer intervalo.</translation>
    </message>
    <message>
        <source>No device picked</source>
        <translation>Ningún dispositivo elegido</translation>
    </message>
    <message>
        <source>Tick up to eight in the table Devices to plot them.</source>
        <translation>Marque hasta ocho en la tabla «Dispositivos» para trazarlos.</translation>
    </message>
    <message>
        <source>No readings of these devices yet</source>
        <translation>Aún no hay lecturas de estos dispositivos</translation>
    </message>
    <message>
        <source>No readings yet — press Start</source>
        <translation>Aún no hay lecturas: pulse «Iniciar»</translation>
    </message>
    <message>
        <source>They appear here as they are made.</source>
        <translation>Aparecen aquí a medida que se generan.</translation>
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
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3, magnitude %4</source>
        <comment>event, start, end, strength</comment>
        <translation>%1: de %2 a %3, magnitud %4</translation>
    </message>
    <message>
        <source>it is ended</source>
        <comment>until it is ended</comment>
        <translation>que se termine</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Shades in the charts</source>
        <translation>Zonas sombreadas de los gráficos</translation>
    </message>
    <message>
        <source>What is shaded in the charts. Rest the mouse on a shade for its name, start, end and magnitude.</source>
        <translation>Lo que está sombreado en los gráficos. Deje el ratón sobre una zona para ver su nombre, inicio, fin y magnitud.</translation>
    </message>
    <message>
        <source>reading %1, true %2</source>
        <comment>what a sensor says, what the air is</comment>
        <translation>lectura %1, real %2</translation>
    </message>
    <message>
        <source>true %1</source>
        <comment>what the air is</comment>
        <translation>real %1</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>True air</source>
        <translation>Aire verdadero</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1 is missing: backfill needs the times of the first and the last reading, such as --from 2025-01-01 --to 2025-02-01T12:00:00Z.</source>
        <translation>Falta %1: backfill necesita las horas de la primera y de la última lectura, por ejemplo --from 2025-01-01 --to 2025-02-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>--shard %1: write it as 2/4 for the second of four parts; shards count from 1.</source>
        <translation>--shard %1: escriba 2/4 para la segunda de cuatro partes; las partes se cuentan desde 1.</translation>
    </message>
    <message>
        <source>--to %1 is before --from %2.</source>
        <translation>--to %1 es anterior a --from %2.</translation>
    </message>
    <message>
        <source>The scenario %1 does not say where it ends: give --to, or end_ms in it.</source>
        <translation>El escenario %1 no dice dónde termina: indique --to, o end_ms en él.</translation>
    </message>
    <message>
        <source>--from %1 is before the scenario, which starts at %2.</source>
        <translation>--from %1 es anterior al escenario, que comienza el %2.</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Semilla: %1</translation>
    </message>
    <message>
        <source>UTC offset: %1, this machine&apos;s</source>
        <translation>Desfase UTC: %1, el de este equipo</translation>
    </message>
    <message>
        <source>Stopped. %1 is not written.</source>
        <translation>Detenido. %1 no se escribe.</translation>
    </message>
    <message>
        <source>Stopped after %1 readings.</source>
        <translation>Detenido tras %1 lecturas.</translation>
    </message>
    <message>
        <source>%1: %2 readings in %3 s.</source>
        <translation>%1: %2 lecturas en %3 s.</translation>
    </message>
    <message>
        <source>--benchmark needs --output FOLDER, a new or empty folder.</source>
        <translation>--benchmark necesita --output CARPETA, una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>--benchmark %1: it must be nab, gutentag or tsb-ad.</source>
        <translation>--benchmark %1: debe ser nab, gutentag o tsb-ad.</translation>
    </message>
    <message>
        <source>Devices without an anomaly, which this layout leaves out: %1.</source>
        <translation>Dispositivos sin anomalía, que este formato omite: %1.</translation>
    </message>
    <message>
        <source>--truth, --raw and --raw-bytes add columns to CSV and JSON lines: the bodies of a payload have none.</source>
        <translation>--truth, --raw y --raw-bytes añaden columnas a CSV y a líneas JSON: los cuerpos de un formato no las tienen.</translation>
    </message>
    <message>
        <source>Files hold no secrets: the word SECRET stands in their place.</source>
        <translation>Los archivos no contienen secretos: en su lugar aparece la palabra SECRET.</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file, %3.</source>
        <translation>%1 y %2 indican el mismo archivo, %3.</translation>
    </message>
    <message>
        <source>%1 %2: the name must end in .csv or .csv.gz.</source>
        <translation>%1 %2: el nombre debe terminar en .csv o .csv.gz.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>No se puede leer la entrada estándar: %1.</translation>
    </message>
    <message>
        <source>%1 %2: it is one of %3.</source>
        <translation>%1 %2: debe ser uno de %3.</translation>
    </message>
    <message>
        <source>--utc-offset %1: write it as +08:00.</source>
        <translation>--utc-offset %1: escríbalo como +08:00.</translation>
    </message>
    <message>
        <source>--output is missing: name the profile&apos;s file, such as --output living-room.json, or - for standard output.</source>
        <translation>Falta --output: indique el archivo del perfil, por ejemplo --output sala.json, o - para la salida estándar.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>%1 has other columns, so nothing is appended to it: its first line is &quot;%2&quot; and would have to be &quot;%3&quot;. Name a new file or move this one away.</source>
        <translation>%1 tiene otras columnas, así que no se le añade nada: su primera línea es «%2» y tendría que ser «%3». Indique un archivo nuevo o mueva este a otro lugar.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 ended in a piece of a line, which is taken out: %2</source>
        <translation>%1 terminaba en un trozo de línea, que se quita: %2</translation>
    </message>
    <message>
        <source>%1 ended without a line end, which is put there.</source>
        <translation>%1 terminaba sin fin de línea; se añade.</translation>
    </message>
    <message>
        <source>%1 holds rows of an earlier run; those of this run follow them, and their numbers begin again.</source>
        <translation>%1 contiene filas de una ejecución anterior; las de esta van a continuación y su numeración vuelve a empezar.</translation>
    </message>
    <message>
        <source>Writing to %1 failed: %2. The run goes on; the rows are kept and written as soon as that is possible.</source>
        <translation>No se pudo escribir en %1: %2. La ejecución sigue; las filas se conservan y se escribirán en cuanto sea posible.</translation>
    </message>
    <message>
        <source>%1 can be written again; the rows that were kept are in it now.</source>
        <translation>Ya se puede escribir de nuevo en %1; las filas conservadas ya están en él.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are missing in %1.</source>
        <translation>
            <numerusform>Falta %n fila en %1.</numerusform>
            <numerusform>Faltan %n filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>mqtt retract needs the broker&apos;s address: --server mqtt://HOST.</source>
        <translation>mqtt retract necesita la dirección del bróker: --server mqtt://HOST.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; leaves nothing at a broker that could be retracted.</source>
        <translation>El formato «%1» no deja nada en un bróker que se pueda retirar.</translation>
    </message>
    <message>
        <source>  nothing waits</source>
        <translation>  nada en espera</translation>
    </message>
    <message numerus="yes">
        <source>  %n reading(s) of run %1 for %2, since %3</source>
        <translation>
            <numerusform>  %n lectura de la ejecución %1 para %2, desde %3</numerusform>
            <numerusform>  %n lecturas de la ejecución %1 para %2, desde %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) for %1</source>
        <translation>
            <numerusform>%n lectura para %1</numerusform>
            <numerusform>%n lecturas para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  In all %1: %2 fewer a second, at this rate done in %3</source>
        <translation>  En total %1: %2 menos por segundo; a este ritmo, listo en %3</translation>
    </message>
    <message>
        <source>  In all %1: %2 more a second, at this rate never done</source>
        <translation>  En total %1: %2 más por segundo; a este ritmo, nunca listo</translation>
    </message>
    <message>
        <source>  In all %1: none is delivered at present; start with that server to deliver them</source>
        <translation>  En total %1: por ahora no se entrega ninguna; inicie con ese servidor para entregarlas</translation>
    </message>
    <message numerus="yes">
        <source>  %n refused reading(s), the newest first:</source>
        <translation>
            <numerusform>  %n lectura rechazada:</numerusform>
            <numerusform>  %n lecturas rechazadas, las más recientes primero:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) written to %1</source>
        <translation>
            <numerusform>%n lectura rechazada escrita en %1</numerusform>
            <numerusform>%n lecturas rechazadas escritas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait again for %1; start with that server to deliver them.</source>
        <translation>
            <numerusform>%n lectura vuelve a esperar a %1; inicie con ese servidor para entregarla.</numerusform>
            <numerusform>%n lecturas vuelven a esperar a %1; inicie con ese servidor para entregarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) thrown away</source>
        <translation>
            <numerusform>%n lectura rechazada eliminada</numerusform>
            <numerusform>%n lecturas rechazadas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw %n waiting reading(s) away for good? [y/N] </source>
        <translation>
            <numerusform>¿Eliminar definitivamente %n lectura en espera? [y/N] </numerusform>
            <numerusform>¿Eliminar definitivamente %n lecturas en espera? [y/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was thrown away.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting reading(s) thrown away</source>
        <translation>
            <numerusform>%n lectura en espera eliminada</numerusform>
            <numerusform>%n lecturas en espera eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>--discard-waiting throws readings away for good: where there is no terminal to ask, say --yes.</source>
        <translation>--discard-waiting elimina lecturas definitivamente: donde no haya terminal para preguntar, indique --yes.</translation>
    </message>
    <message>
        <source>There is no outbox at %1: nothing waits.</source>
        <translation>No hay bandeja de salida en %1: nada espera.</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: the dots stand in its place.</source>
        <translation>AUTH_TOKEN no está definido: los puntos ocupan su lugar.</translation>
    </message>
    <message>
        <source>--until %1 is before the start.</source>
        <translation>--until %1 es anterior al inicio.</translation>
    </message>
    <message>
        <source>--catch-up needs --start, or a --scenario that starts in the past.</source>
        <translation>--catch-up necesita --start, o un --scenario que comience en el pasado.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>--save-scenario: %1 cannot be written: %2.</source>
        <translation>--save-scenario: no se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Catching up with %1 of history</source>
        <translation>Poniéndose al día con %1 de historial</translation>
    </message>
    <message>
        <source>Caught up: live from here on</source>
        <translation>Al día: en directo a partir de aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) came after the first one for a reading.</source>
        <translation>
            <numerusform>%n intento siguió al primero de una lectura.</numerusform>
            <numerusform>%n intentos siguieron al primero de una lectura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait in the outbox; the next start with this server delivers them.</source>
        <translation>
            <numerusform>%n lectura espera en la bandeja de salida; el próximo inicio con este servidor la entrega.</numerusform>
            <numerusform>%n lecturas esperan en la bandeja de salida; el próximo inicio con este servidor las entrega.</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in receiver on %1, database %2</source>
        <translation>Receptor integrado en %1, base de datos %2</translation>
    </message>
    <message>
        <source>%1 changes readings, and beside --scenario the scenario says what they are: leave the flag out, or change the scenario.</source>
        <translation>%1 cambia las lecturas, y con --scenario es el escenario el que dice cuáles son: quite la opción o cambie el escenario.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 devices, a reading every %4 s, profile %5, %6 acts.</source>
        <translation>De %1 a %2, %3 dispositivos, una lectura cada %4 s, perfil %5, %6 acciones.</translation>
    </message>
    <message>
        <source>--host %1 is not an address: write 127.0.0.1, ::1, 0.0.0.0 or one of this machine&apos;s.</source>
        <translation>--host %1 no es una dirección: escriba 127.0.0.1, ::1, 0.0.0.0 o una de las de este equipo.</translation>
    </message>
    <message>
        <source>Aneroid development server on %1</source>
        <translation>Servidor de desarrollo de Aneroid en %1</translation>
    </message>
    <message>
        <source>Database: %1. Ctrl-C stops it.</source>
        <translation>Base de datos: %1. Ctrl-C lo detiene.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time: write it as 2025-11-14T10:30:00Z, with an offset such as +01:00, or without one for UTC; years are 0001 to 9999.</source>
        <translation>«%1» no es una hora: escríbala como 2025-11-14T10:30:00Z, con un desfase como +01:00 o sin él para UTC; los años van de 0001 a 9999.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time: write it as 90s, 15m, 1h, 7d or 2w.</source>
        <translation>«%1» no es una duración: escríbala como 90s, 15m, 1h, 7d o 2w.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes back beyond the year 0001.</source>
        <translation>«%1» retrocede más allá del año 0001.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a span of time: write it as -7d, -36h, -90m or -30s.</source>
        <translation>«%1» no es un lapso de tiempo: escríbalo como -7d, -36h, -90m o -30s.</translation>
    </message>
    <message>
        <source>Upload to %1: %2 readings, run %3, seed %4</source>
        <translation>Envío a %1: %2 lecturas, ejecución %3, semilla %4</translation>
    </message>
    <message>
        <source>Continuing: %1 are decided already.</source>
        <translation>Se continúa: %1 ya están decididas.</translation>
    </message>
    <message>
        <source>--restart sends it all again.</source>
        <translation>--restart lo envía todo de nuevo.</translation>
    </message>
    <message>
        <source>--upload sends to the server, but SEND_TO_SERVER is false.</source>
        <translation>--upload envía al servidor, pero SEND_TO_SERVER es false.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>%1: a run writes CSV, line by line, so name a .csv. &quot;backfill --output&quot; writes .jsonl, .lp and .gz.</source>
        <translation>%1: una ejecución escribe CSV, línea a línea; indique un archivo .csv. «backfill --output» escribe .jsonl, .lp y .gz.</translation>
    </message>
    <message>
        <source>No refused reading is kept: nothing waits again.</source>
        <translation>No se conserva ninguna lectura rechazada: nada vuelve a esperar.</translation>
    </message>
    <message>
        <source>%1 -: name a file; standard output has the lines of the run.</source>
        <translation>%1 -: indique un archivo; la salida estándar lleva las líneas de la ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) waited in memory only and are lost.</source>
        <translation>
            <numerusform>%n lectura esperaba solo en la memoria y se ha perdido.</numerusform>
            <numerusform>%n lecturas esperaban solo en la memoria y se han perdido.</numerusform>
        </translation>
    </message>
    <message>
        <source>--receiver sends to the built-in server, not to %1: leave --receiver or %2 out.</source>
        <translation>--receiver envía al servidor integrado, no a %1: quite --receiver o %2.</translation>
    </message>
    <message>
        <source>--output %1: the name must end in .csv, .jsonl or .lp, any of these with .gz after it, or be - for standard output.</source>
        <translation>--output %1: el nombre debe terminar en .csv, .jsonl o .lp, cada uno también seguido de .gz, o ser - para la salida estándar.</translation>
    </message>
    <message>
        <source>%1: %2 rows, anomalies: %3, in %4 s.</source>
        <translation>%1: %2 filas, anomalías: %3, en %4 s.</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is wanted, not &quot;%3&quot;.</source>
        <translation>se espera un número de %1 a %2, no «%3».</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted, not &quot;%3&quot;.</source>
        <translation>se espera un número entero de %1 a %2, no «%3».</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>flag</source>
        <comment>set on the command line</comment>
        <translation>opción</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Definido por: %1.</translation>
    </message>
</context>
<context>
    <name>DeadLetters</name>
    <message>
        <source>The refused readings could not be written to %1: %2.</source>
        <translation>No se pudieron escribir las lecturas rechazadas en %1: %2.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Arrays of %1 readings fail, a single reading is accepted: the server may have closed because of their length. They are halved; BATCH sets the most.</source>
        <translation>Los arrays de %1 lecturas fallan, pero una lectura sola se acepta: es posible que el servidor haya cerrado por su longitud. Se reducen a la mitad; BATCH fija el máximo.</translation>
    </message>
    <message>
        <source>The server has no route for batches (%1): readings are sent one by one.</source>
        <translation>El servidor no tiene ruta para lotes (%1): las lecturas se envían una a una.</translation>
    </message>
    <message>
        <source>given up: the outbox is full</source>
        <translation>abandonada: la bandeja de salida está llena</translation>
    </message>
    <message>
        <source>given up: waited longer than readings may</source>
        <translation>abandonada: esperó más de lo permitido</translation>
    </message>
    <message>
        <source>given up: the queue was cleared</source>
        <translation>abandonada: se vació la cola</translation>
    </message>
    <message>
        <source>lost on its way, by an injected fault</source>
        <translation>perdida por el camino, por un fallo inyectado</translation>
    </message>
    <message>
        <source>the built-in receiver (%1)</source>
        <translation>el receptor integrado (%1)</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: set it in the environment or in .env</source>
        <translation>AUTH_TOKEN no está definido: defínalo en el entorno o en .env</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is set: check that it is the one that this server knows</source>
        <translation>AUTH_TOKEN está definido: compruebe que es el que este servidor conoce</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: check the Authorization in HTTP_HEADERS</source>
        <translation>AUTH_TOKEN no está definido: compruebe Authorization en HTTP_HEADERS</translation>
    </message>
    <message>
        <source>check the path in SERVER_URL</source>
        <translation>compruebe la ruta en SERVER_URL</translation>
    </message>
    <message>
        <source>check SERVER_URL, and the path in ENDPOINT or the payload</source>
        <translation>compruebe SERVER_URL y la ruta en ENDPOINT o en el formato</translation>
    </message>
    <message>
        <source>it takes no POST there: check the path in SERVER_URL</source>
        <translation>no acepta POST ahí: compruebe la ruta en SERVER_URL</translation>
    </message>
    <message>
        <source>it takes no such request there: check SERVER_URL, and method and path of the payload</source>
        <translation>no acepta ahí una petición así: compruebe SERVER_URL, y el método y la ruta del formato</translation>
    </message>
    <message>
        <source>a proxy there has no answer from the server behind it: is that running?</source>
        <translation>un proxy allí no recibe respuesta del servidor que tiene detrás: ¿está en marcha?</translation>
    </message>
    <message>
        <source>it is overloaded or not ready: wait, or look into its log</source>
        <translation>está sobrecargado o no está listo: espere o consulte su registro</translation>
    </message>
    <message>
        <source>look into the server&apos;s log</source>
        <translation>consulte el registro del servidor</translation>
    </message>
    <message>
        <source>the right to post is missing; %1</source>
        <translation>falta el permiso para enviar; %1</translation>
    </message>
    <message>
        <source>the proxy wants credentials: check http_proxy</source>
        <translation>el proxy pide credenciales: compruebe http_proxy</translation>
    </message>
    <message>
        <source>the server waited too long for the request: check the network</source>
        <translation>el servidor esperó demasiado la petición: compruebe la red</translation>
    </message>
    <message>
        <source>it knows another reading by the same key</source>
        <translation>conoce otra lectura con la misma clave</translation>
    </message>
    <message>
        <source>raise the server&apos;s limit</source>
        <translation>aumente el límite del servidor</translation>
    </message>
    <message>
        <source>it wants another Content-Type than application/json</source>
        <translation>pide un Content-Type distinto de application/json</translation>
    </message>
    <message>
        <source>it wants another Content-Type than the payload&apos;s</source>
        <translation>pide un Content-Type distinto del que tiene el formato</translation>
    </message>
    <message>
        <source>it wants fewer requests: raise INTERVAL_SECONDS or BATCH</source>
        <translation>quiere menos peticiones: aumente INTERVAL_SECONDS o BATCH</translation>
    </message>
    <message>
        <source>compare what it expects with the reading</source>
        <translation>compare lo que espera con la lectura</translation>
    </message>
    <message>
        <source>check the server address, and look into the server&apos;s log</source>
        <translation>compruebe la dirección del servidor y consulte el registro del servidor</translation>
    </message>
    <message>
        <source>switch such early answers off if this goes on</source>
        <translation>desactive esas respuestas anticipadas si esto continúa</translation>
    </message>
    <message>
        <source>where this is a success, add it to SUCCESS_STATUS</source>
        <translation>si esto es un éxito, añádalo a SUCCESS_STATUS</translation>
    </message>
    <message numerus="yes">
        <source>an array of %n reading(s) may be too long for it</source>
        <translation>
            <numerusform>un array de %n lectura puede ser demasiado largo para él</numerusform>
            <numerusform>un array de %n lecturas puede ser demasiado largo para él</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was asked</source>
        <translation>se preguntó a %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>probado %n vez</numerusform>
            <numerusform>probado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>TLS: no secure connection to %1 (%2): does the server speak HTTPS on this port?</source>
        <translation>TLS: no hay conexión segura con %1 (%2): ¿habla el servidor HTTPS en este puerto?</translation>
    </message>
    <message>
        <source>TLS: the certificate of %1 is not trusted (%2): use one that this machine trusts, or add its authority to the system&apos;s</source>
        <translation>TLS: el certificado de %1 no es de confianza (%2): use uno en el que confíe este equipo o añada su autoridad a las del sistema</translation>
    </message>
    <message>
        <source>the proxy %1 on the way to %2 fails (%3): check http_proxy and no_proxy</source>
        <translation>el proxy %1 en el camino a %2 falla (%3): compruebe http_proxy y no_proxy</translation>
    </message>
    <message>
        <source>the server address &quot;%1&quot; cannot be used: it must begin with http:// or https:// and name a host</source>
        <translation>no se puede usar la dirección de servidor «%1»: debe comenzar por http:// o https:// e indicar un equipo</translation>
    </message>
    <message>
        <source>connection refused: is the server running at %1?</source>
        <translation>conexión rechazada: ¿está en marcha el servidor en %1?</translation>
    </message>
    <message>
        <source>host not found: check the name &quot;%1&quot; in the server address, and the network</source>
        <translation>equipo no encontrado: compruebe el nombre «%1» en la dirección del servidor, y la red</translation>
    </message>
    <message>
        <source>the connection to %1 ended without an HTTP answer: look into the server&apos;s log; is it an HTTP server?</source>
        <translation>la conexión con %1 terminó sin respuesta HTTP: consulte el registro del servidor; ¿es un servidor HTTP?</translation>
    </message>
    <message>
        <source>timed out: no connection to %1; check the address and the firewall</source>
        <translation>tiempo agotado: no hay conexión con %1; compruebe la dirección y el cortafuegos</translation>
    </message>
    <message>
        <source>%1 does not answer in HTTP: is it the right server and port?</source>
        <translation>%1 no responde en HTTP: ¿son correctos el servidor y el puerto?</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 fails (%2): check http_proxy and no_proxy</source>
        <translation>el proxy en el camino a %1 falla (%2): compruebe http_proxy y no_proxy</translation>
    </message>
    <message>
        <source>no answer from %1 (%2): look into the server&apos;s log</source>
        <translation>sin respuesta de %1 (%2): consulte el registro del servidor</translation>
    </message>
    <message>
        <source>the proxy of %1, %2, is not used, for it has no scheme: write http://%2</source>
        <translation>el proxy de %1, %2, no se usa porque no tiene esquema: escriba http://%2</translation>
    </message>
    <message>
        <source>timed out: no answer from %1 within %2 s</source>
        <translation>tiempo agotado: ninguna respuesta de %1 en %2 s</translation>
    </message>
    <message>
        <source>HTTP %1: a redirect to nowhere; check the server address</source>
        <translation>HTTP %1: una redirección sin destino; compruebe la dirección del servidor</translation>
    </message>
    <message>
        <source>HTTP %1: redirected to %2, where readings are not sent by themselves; change the server address to match</source>
        <translation>HTTP %1: redirigido a %2, adonde las lecturas no se envían por sí solas; cambie la dirección del servidor para que coincida</translation>
    </message>
    <message>
        <source>HTTP %1: no answer but an announcement of one, after which this connection was given up</source>
        <translation>HTTP %1: no es una respuesta, sino el anuncio de una, tras lo cual se abandonó esta conexión</translation>
    </message>
    <message>
        <source>HTTP %1: not among the statuses of SUCCESS_STATUS</source>
        <translation>HTTP %1: no está entre los códigos de estado de SUCCESS_STATUS</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The server at %1 does not accept the credentials (%2): check AUTH_TOKEN and HTTP_HEADERS.</source>
        <translation>El servidor en %1 no acepta las credenciales (%2): compruebe AUTH_TOKEN y HTTP_HEADERS.</translation>
    </message>
    <message>
        <source>The server at %1 answers, but is in trouble (%2): look into its log.</source>
        <translation>El servidor en %1 responde, pero tiene problemas (%2): consulte su registro.</translation>
    </message>
    <message>
        <source>The server at %1 answers, but not as expected (%2): check the server address.</source>
        <translation>El servidor en %1 responde, pero no como se esperaba (%2): compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server at %1 answers (HTTP %2, %3 ms).</source>
        <translation>El servidor en %1 responde (HTTP %2, %3 ms).</translation>
    </message>
    <message>
        <source>The server at %1 answers, but has no /health (HTTP %2, %3 ms).</source>
        <translation>El servidor en %1 responde, pero no tiene /health (HTTP %2, %3 ms).</translation>
    </message>
    <message>
        <source>No connection: %1</source>
        <translation>Sin conexión: %1</translation>
    </message>
    <message>
        <source>%1 redirects to %2 (HTTP %3): what is meant for it goes there from now on.</source>
        <translation>%1 redirige a %2 (HTTP %3): lo destinado a él va allí a partir de ahora.</translation>
    </message>
    <message>
        <source>%1 ended a connection without an answer, and the request was sent again at once: the server may have it twice, by the same key. Such repeats count as retried.</source>
        <translation>%1 cerró una conexión sin respuesta y la petición se reenvió de inmediato: el servidor puede tenerla dos veces, con la misma clave. Estas repeticiones cuentan como reintentos.</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>no handshake</source>
        <translation>sin handshake</translation>
    </message>
    <message>
        <source>looking up its name takes too long</source>
        <translation>la consulta de su nombre tarda demasiado</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>equipo no encontrado</translation>
    </message>
    <message>
        <source>MQTT: the connection was closed before the broker answered</source>
        <translation>MQTT: la conexión se cerró antes de que respondiera el bróker</translation>
    </message>
    <message>
        <source>The broker at %1 lets us in (MQTT %2, up to %3 messages at once, %4 ms).</source>
        <translation>El bróker en %1 nos deja entrar (MQTT %2, hasta %3 mensajes a la vez, %4 ms).</translation>
    </message>
    <message>
        <source>One connection has one last will: a broker will not say that devices are gone where the connection is lost. Set MQTT_CONNECTIONS to per-device for that.</source>
        <translation>Una conexión tiene una sola última voluntad: si se pierde, el bróker no dirá que los dispositivos ya no están. Para ello, ponga MQTT_CONNECTIONS en per-device.</translation>
    </message>
    <message>
        <source>accepted by the broker</source>
        <translation>aceptado por el bróker</translation>
    </message>
    <message>
        <source>The broker at %1 takes no more than QoS %2: messages of QoS %3 go with that.</source>
        <translation>El bróker en %1 no admite más que QoS %2: los mensajes de QoS %3 van con esa.</translation>
    </message>
    <message>
        <source>The broker at %1 keeps no retained messages: they go without retain.</source>
        <translation>El bróker en %1 no guarda mensajes retenidos: van sin retención.</translation>
    </message>
    <message>
        <source>MQTT: the message has %1 bytes, and the broker takes %2 at the most</source>
        <translation>MQTT: el mensaje tiene %1 bytes y el bróker admite %2 como máximo</translation>
    </message>
    <message>
        <source>MQTT: out of memory</source>
        <translation>MQTT: memoria agotada</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be used (%3): a file in PEM form is wanted</source>
        <translation>%1: no se puede usar «%2» (%3): se necesita un archivo en formato PEM</translation>
    </message>
    <message>
        <source>the topic is empty</source>
        <translation>el topic está vacío</translation>
    </message>
    <message>
        <source>the topic is longer than the 65535 bytes of MQTT</source>
        <translation>el topic supera los 65535 bytes de MQTT</translation>
    </message>
    <message>
        <source>the topic &quot;%1&quot; holds a wildcard (+ or #), which only subscribers may use</source>
        <translation>el topic «%1» contiene un comodín (+ o #), que solo pueden usar los suscriptores</translation>
    </message>
    <message>
        <source>the topic holds a control character</source>
        <translation>el topic contiene un carácter de control</translation>
    </message>
    <message>
        <source>Birth: after every connect</source>
        <translation>Nacimiento: tras cada conexión</translation>
    </message>
    <message>
        <source>Death: before an orderly end, and by the broker where the connection is lost</source>
        <translation>Muerte: antes de un final ordenado y, si se pierde la conexión, por parte del bróker</translation>
    </message>
    <message>
        <source>Retract: has the broker forget</source>
        <translation>Retirada: hace que el bróker olvide</translation>
    </message>
    <message>
        <source>unspecified error</source>
        <translation>error no especificado</translation>
    </message>
    <message>
        <source>malformed packet</source>
        <translation>paquete mal formado</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>error de protocolo</translation>
    </message>
    <message>
        <source>refused for a reason of the broker&apos;s own</source>
        <translation>rechazado por un motivo propio del bróker</translation>
    </message>
    <message>
        <source>protocol version not supported</source>
        <translation>versión del protocolo no admitida</translation>
    </message>
    <message>
        <source>client id not allowed</source>
        <translation>ID de cliente no permitido</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>nombre de usuario o contraseña incorrectos</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>no autorizado</translation>
    </message>
    <message>
        <source>broker not available</source>
        <translation>bróker no disponible</translation>
    </message>
    <message>
        <source>broker busy</source>
        <translation>bróker ocupado</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>broker shutting down</source>
        <translation>el bróker se está cerrando</translation>
    </message>
    <message>
        <source>bad authentication method</source>
        <translation>método de autenticación incorrecto</translation>
    </message>
    <message>
        <source>nothing heard from us for too long</source>
        <translation>demasiado tiempo sin noticias nuestras</translation>
    </message>
    <message>
        <source>session taken over</source>
        <translation>sesión asumida por otro</translation>
    </message>
    <message>
        <source>topic not allowed</source>
        <translation>topic no permitido</translation>
    </message>
    <message>
        <source>packet number in use</source>
        <translation>número de paquete en uso</translation>
    </message>
    <message>
        <source>more messages at once than the broker takes</source>
        <translation>más mensajes a la vez de los que admite el bróker</translation>
    </message>
    <message>
        <source>topic alias not valid</source>
        <translation>alias de topic no válido</translation>
    </message>
    <message>
        <source>packet too large</source>
        <translation>paquete demasiado grande</translation>
    </message>
    <message>
        <source>too many messages</source>
        <translation>demasiados mensajes</translation>
    </message>
    <message>
        <source>quota exceeded</source>
        <translation>cuota superada</translation>
    </message>
    <message>
        <source>closed by an administrator</source>
        <translation>cerrado por un administrador</translation>
    </message>
    <message>
        <source>payload format not valid</source>
        <translation>formato del contenido no válido</translation>
    </message>
    <message>
        <source>retained messages not supported</source>
        <translation>mensajes retenidos no admitidos</translation>
    </message>
    <message>
        <source>QoS not supported</source>
        <translation>QoS no admitida</translation>
    </message>
    <message>
        <source>use another server</source>
        <translation>use otro servidor</translation>
    </message>
    <message>
        <source>server moved</source>
        <translation>el servidor se ha mudado</translation>
    </message>
    <message>
        <source>too many connections in a short time</source>
        <translation>demasiadas conexiones en poco tiempo</translation>
    </message>
    <message>
        <source>connected for as long as is allowed</source>
        <translation>conectado el máximo tiempo permitido</translation>
    </message>
    <message>
        <source>the broker at %1 does not speak this version of MQTT (%2): set MQTT_VERSION to auto</source>
        <translation>el bróker en %1 no habla esta versión de MQTT (%2): ponga MQTT_VERSION en auto</translation>
    </message>
    <message>
        <source>the broker at %1 does not take the client id &quot;%2&quot; (%3): set MQTT_CLIENT_ID</source>
        <translation>el bróker en %1 no admite el ID de cliente «%2» (%3): defina MQTT_CLIENT_ID</translation>
    </message>
    <message>
        <source>the broker at %1 does not let us in (%2): check MQTT_USERNAME and MQTT_PASSWORD</source>
        <translation>el bróker en %1 no nos deja entrar (%2): compruebe MQTT_USERNAME y MQTT_PASSWORD</translation>
    </message>
    <message>
        <source>the broker at %1 refuses the connection: %2</source>
        <translation>el bróker en %1 rechaza la conexión: %2</translation>
    </message>
    <message>
        <source>another client has connected to %1 with the client id &quot;%2&quot; and taken our place (0x8E): give each its own MQTT_CLIENT_ID</source>
        <translation>otro cliente se ha conectado a %1 con el ID de cliente «%2» y ha ocupado nuestro lugar (0x8E): dé a cada uno su propio MQTT_CLIENT_ID</translation>
    </message>
    <message>
        <source>the broker at %1 ended the connection: %2</source>
        <translation>el bróker en %1 terminó la conexión: %2</translation>
    </message>
    <message>
        <source>no MQTT broker answers at %1 (%2): start one (on Debian, &quot;apt install mosquitto&quot; brings one that runs at once)</source>
        <translation>ningún bróker MQTT responde en %1 (%2): inicie uno (en Debian, «apt install mosquitto» instala uno que funciona de inmediato)</translation>
    </message>
    <message>
        <source>no connection to the broker at %1</source>
        <translation>no hay conexión con el bróker en %1</translation>
    </message>
    <message>
        <source>no connection to the broker at %1: %2</source>
        <translation>no hay conexión con el bróker en %1: %2</translation>
    </message>
    <message>
        <source>TLS: no secure connection to the broker at %1 (%2): check TLS_CA_FILE, and whether this port speaks TLS</source>
        <translation>TLS: no hay conexión segura con el bróker en %1 (%2): compruebe TLS_CA_FILE y si este puerto habla TLS</translation>
    </message>
    <message>
        <source>%1 closes the connection before it says anything: is it an MQTT broker, and does it want TLS (mqtts://) on this port?</source>
        <translation>%1 cierra la conexión antes de decir nada: ¿es un bróker MQTT y exige TLS (mqtts://) en este puerto?</translation>
    </message>
    <message>
        <source>the broker at %1 does not keep to the protocol (%2)</source>
        <translation>el bróker en %1 no respeta el protocolo (%2)</translation>
    </message>
    <message>
        <source>timed out: no answer from the broker at %1 within %2 s</source>
        <translation>tiempo agotado: ninguna respuesta del bróker en %1 en %2 s</translation>
    </message>
    <message>
        <source>the broker at %1 closed the connection without a word</source>
        <translation>el bróker en %1 cerró la conexión sin decir nada</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>motivo %1</translation>
    </message>
    <message>
        <source>%1: it may answer messages of QoS 2 as if they had QoS 1, as RabbitMQ does; set MQTT_QOS to 1</source>
        <translation>%1: quizá responda a mensajes de QoS 2 como si tuvieran QoS 1, como hace RabbitMQ; ponga MQTT_QOS en 1</translation>
    </message>
    <message>
        <source>%1 right after it had let us in: another client may have the client id &quot;%2&quot;; set MQTT_CLIENT_ID</source>
        <translation>%1 justo después de admitirnos: otro cliente puede tener el ID de cliente «%2»; defina MQTT_CLIENT_ID</translation>
    </message>
    <message>
        <source>%1 on a message to &quot;%2&quot;: some brokers do so for a topic (nats-server for a dot or a blank), a size or a QoS that they do not take; or another client has the client id &quot;%3&quot;</source>
        <translation>%1 ante un mensaje a «%2»: algunos brókeres lo hacen con un topic (nats-server con un punto o un espacio), un tamaño o una QoS que no admiten; o bien otro cliente tiene el ID de cliente «%3»</translation>
    </message>
    <message>
        <source>MQTT: %1, topic &quot;%2&quot;</source>
        <translation>MQTT: %1, topic «%2»</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): after a restart the node&apos;s bdSeq begins again.</source>
        <translation>No se puede escribir %1 (%2): tras un reinicio, el bdSeq del nodo vuelve a empezar.</translation>
    </message>
    <message>
        <source>%1 closes the connection before it says anything: is it an MQTT broker, does it want TLS (mqtts://) on this port, and does it speak MQTT 5 (set MQTT_VERSION to auto)?</source>
        <translation>%1 cierra la conexión antes de decir nada: ¿es un bróker MQTT, quiere TLS (mqtts://) en este puerto y habla MQTT 5 (ponga MQTT_VERSION en auto)?</translation>
    </message>
    <message>
        <source>%1 on a message to &quot;%2&quot;: mosquitto does so where a message is longer than its message_size_limit</source>
        <translation>%1 con un mensaje a «%2»: mosquitto lo hace cuando un mensaje supera su message_size_limit</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The value of the onset stays.</source>
        <translation>Se mantiene el valor del inicio.</translation>
    </message>
    <message>
        <source>One reading is off by the strength.</source>
        <translation>Una lectura se desvía en la intensidad.</translation>
    </message>
    <message>
        <source>Readings are off by the strength all the time.</source>
        <translation>Las lecturas se desvían en la intensidad todo el tiempo.</translation>
    </message>
    <message>
        <source>The error grows evenly from the onset on.</source>
        <translation>El error crece de modo uniforme desde el inicio.</translation>
    </message>
    <message>
        <source>Noise of this standard deviation is added.</source>
        <translation>Se añade ruido de esta desviación típica.</translation>
    </message>
    <message>
        <source>No readings are made; their sequence numbers are used up.</source>
        <translation>No se generan lecturas; sus números de secuencia se consumen.</translation>
    </message>
    <message>
        <source>The board warms the sensor: warmer and drier readings.</source>
        <translation>La placa calienta el sensor: lecturas más cálidas y secas.</translation>
    </message>
    <message>
        <source>The first humidity after a start is that of the reset value 0x8000.</source>
        <translation>La primera humedad tras un arranque es la del valor de reinicio 0x8000.</translation>
    </message>
    <message>
        <source>A wet element: humidity climbs to 100 % and stays.</source>
        <translation>Un elemento mojado: la humedad sube al 100 % y se queda ahí.</translation>
    </message>
    <message>
        <source>A BMP280 sold as a BME280: humidity is always 0.</source>
        <translation>Un BMP280 vendido como BME280: la humedad es siempre 0.</translation>
    </message>
    <message>
        <source>The temperature&apos;s raw word is 0: about -140 °C, and the other two by that.</source>
        <translation>La palabra en bruto de la temperatura es 0: unos -140 °C, y las otras dos en consecuencia.</translation>
    </message>
    <message>
        <source>The bus reads ones only: about 187 °C, 100 %, a pressure below 0.</source>
        <translation>El bus solo lee unos: unos 187 °C, 100 %, una presión inferior a 0.</translation>
    </message>
    <message>
        <source>The pressure&apos;s raw word is at its end: a pressure below 0.</source>
        <translation>La palabra en bruto de la presión está en su tope: una presión inferior a 0.</translation>
    </message>
    <message>
        <source>The channel is not measured: raw word 0x80000, humidity 0x8000.</source>
        <translation>El canal no se mide: palabra en bruto 0x80000, humedad 0x8000.</translation>
    </message>
    <message>
        <source>Read before the first conversion: all words are those of the reset.</source>
        <translation>Leído antes de la primera conversión: todas las palabras son las del reinicio.</translation>
    </message>
    <message>
        <source>The calibration word P1 was not read: pressure is 0.</source>
        <translation>No se leyó la palabra de calibración P1: la presión es 0.</translation>
    </message>
    <message>
        <source>The air moves so many times as fast.</source>
        <translation>El aire se mueve tantas veces más deprisa.</translation>
    </message>
    <message>
        <source>Readings are those of so many minutes later.</source>
        <translation>Las lecturas son las de tantos minutos después.</translation>
    </message>
    <message>
        <source>A straight line is added that reaches the strength at the end.</source>
        <translation>Se añade una recta que alcanza la intensidad al final.</translation>
    </message>
    <message>
        <source>Movements are so many times as large, about the line from onset to end.</source>
        <translation>Los movimientos son tantas veces mayores, en torno a la línea del inicio al final.</translation>
    </message>
    <message>
        <source>The channel moves against its habit: mirrored at the line from onset to end.</source>
        <translation>El canal se mueve contra su costumbre: reflejado en la línea del inicio al final.</translation>
    </message>
    <message>
        <source>The sensor&apos;s noise is so many times as large.</source>
        <translation>El ruido del sensor es tantas veces mayor.</translation>
    </message>
    <message>
        <source>The level moves by a part of the channel&apos;s range.</source>
        <translation>El nivel se desplaza en una parte del rango del canal.</translation>
    </message>
    <message>
        <source>A constant level, in parts of the channel&apos;s range: 0 its lower end, 100 its upper.</source>
        <translation>Un nivel constante, en partes del rango del canal: 0 su extremo inferior, 100 el superior.</translation>
    </message>
    <message>
        <source>So many of the readings are sent twice.</source>
        <translation>Esa proporción de las lecturas se envía dos veces.</translation>
    </message>
    <message>
        <source>So many of the readings never reach the server.</source>
        <translation>Esa proporción de las lecturas nunca llega al servidor.</translation>
    </message>
    <message>
        <source>Readings are sent in groups of so many, each backwards.</source>
        <translation>Las lecturas se envían en grupos de tantas, cada grupo al revés.</translation>
    </message>
    <message>
        <source>Readings are sent so much later.</source>
        <translation>Las lecturas se envían con ese retraso.</translation>
    </message>
    <message>
        <source>The device&apos;s clock gains so many seconds an hour.</source>
        <translation>El reloj del dispositivo adelanta tantos segundos por hora.</translation>
    </message>
    <message>
        <source>The device&apos;s clock is off by so much.</source>
        <translation>El reloj del dispositivo se desvía en esa cantidad.</translation>
    </message>
    <message>
        <source>So many of the bodies are cut off in the middle.</source>
        <translation>Esa proporción de los cuerpos se corta por la mitad.</translation>
    </message>
    <message>
        <source>%1: %2 must be %3.</source>
        <translation>%1: %2 debe ser %3.</translation>
    </message>
    <message>
        <source>a whole number of milliseconds, 0 or more</source>
        <translation>un número entero de milisegundos, 0 o más</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;. Known are: %2.</source>
        <translation>clave desconocida «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>a kind of fault such as stuck or spike</source>
        <translation>un tipo de fallo como stuck o spike</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>%1 must be a length such as 30s, 5m, 6h or 2d, not &quot;%2&quot;.</source>
        <translation>%1 debe ser una duración como 30s, 5m, 6h o 2d, no «%2».</translation>
    </message>
    <message>
        <source>channel must be temperature, humidity, pressure or all, joined by |, not &quot;%1&quot;.</source>
        <translation>channel debe ser temperature, humidity, pressure o all, unidos con |, no «%1».</translation>
    </message>
    <message>
        <source>at must be a time such as 2025-11-14T10:30:00Z, or one after the start such as +10m, not &quot;%1&quot;.</source>
        <translation>at debe ser una hora como 2025-11-14T10:30:00Z, o una tras el inicio como +10m, no «%1».</translation>
    </message>
    <message>
        <source>devices must be names joined by |, not &quot;%1&quot;.</source>
        <translation>devices debe contener nombres unidos con |, no «%1».</translation>
    </message>
    <message>
        <source>strength must be a number, not &quot;%1&quot;.</source>
        <translation>strength debe ser un número, no «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; known are %2.</source>
        <translation>«%1» es desconocido; se conocen %2.</translation>
    </message>
    <message>
        <source>Stuck value</source>
        <translation>Valor atascado</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>Level shift</source>
        <translation>Salto de nivel</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Noise burst</source>
        <translation>Ráfaga de ruido</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Self-heating</source>
        <translation>Autocalentamiento</translation>
    </message>
    <message>
        <source>First humidity</source>
        <translation>Primera humedad</translation>
    </message>
    <message>
        <source>Humidity at 100 %</source>
        <translation>Humedad al 100 %</translation>
    </message>
    <message>
        <source>BMP280</source>
        <translation>BMP280</translation>
    </message>
    <message>
        <source>Temperature word zero</source>
        <translation>Palabra de temp. a cero</translation>
    </message>
    <message>
        <source>All ones</source>
        <translation>Todo unos</translation>
    </message>
    <message>
        <source>Pressure saturated</source>
        <translation>Presión saturada</translation>
    </message>
    <message>
        <source>Channel skipped</source>
        <translation>Canal omitido</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>Sin convertir</translation>
    </message>
    <message>
        <source>P1 zero</source>
        <translation>P1 a cero</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Pattern shift</source>
        <translation>Patrón desplazado</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitud</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianza</translation>
    </message>
    <message>
        <source>Mean shift</source>
        <translation>Media desplazada</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Meseta</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Orden incorrecto</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Desvío del reloj</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>Salto del reloj</translation>
    </message>
    <message>
        <source>Malformed bodies</source>
        <translation>Cuerpos dañados</translation>
    </message>
    <message>
        <source>%1 acts on %2 and takes no other channel.</source>
        <translation>%1 actúa sobre %2 y no admite otro canal.</translation>
    </message>
    <message>
        <source>%1 has no strength.</source>
        <translation>%1 no tiene intensidad.</translation>
    </message>
    <message>
        <source>the strength of %1 must be from %2 to %3.</source>
        <translation>la intensidad de %1 debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>%1 has no ramp.</source>
        <translation>%1 no tiene rampa.</translation>
    </message>
    <message>
        <source>for must be longer than 0.</source>
        <translation>for debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>every must be at least 1s and as long as for, which is %1.</source>
        <translation>every debe ser al menos 1s y tan largo como for, que es %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of fault; they are %2.</source>
        <translation>«%1» no es un tipo de fallo; son %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be NAME=VALUE.</source>
        <translation>«%1» debe ser NOMBRE=VALOR.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 se indica dos veces.</translation>
    </message>
    <message>
        <source>the weight of %1 must be a number from 0 to 1000000, not &quot;%2&quot;.</source>
        <translation>el peso de %1 debe ser un número de 0 a 1000000, no «%2».</translation>
    </message>
    <message>
        <source>at least one kind must have a weight above 0.</source>
        <translation>al menos un tipo debe tener un peso superior a 0.</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>% of the range</source>
        <translation>% del rango</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>% of the readings</source>
        <translation>% de las lecturas</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>s per hour</source>
        <translation>s por hora</translation>
    </message>
    <message>
        <source>FAULT: there is no device &quot;%1&quot;; the run has %2 to %3.</source>
        <translation>FAULT: no existe el dispositivo «%1»; la ejecución tiene de %2 a %3.</translation>
    </message>
    <message>
        <source>Inject: %1</source>
        <translation>Inyectar: %1</translation>
    </message>
    <message>
        <source>FAULT: there is no device &quot;%1&quot;; the run has only %2.</source>
        <translation>FAULT: no hay ningún dispositivo «%1»; la ejecución solo tiene %2.</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3, one every %4.</source>
        <translation>%1 de %2 a %3, una cada %4.</translation>
    </message>
    <message>
        <source>The interval varies by %1 s (standard deviation).</source>
        <translation>El intervalo varía en %1 s (desviación típica).</translation>
    </message>
    <message>
        <source>the header</source>
        <comment>how a unit was told</comment>
        <translation>la cabecera</translation>
    </message>
    <message>
        <source>the unit in the cells</source>
        <translation>la unidad en las celdas</translation>
    </message>
    <message>
        <source>the size of the numbers</source>
        <translation>el tamaño de los números</translation>
    </message>
    <message>
        <source>the column of units</source>
        <translation>la columna de unidades</translation>
    </message>
    <message>
        <source>you</source>
        <comment>how a unit was told</comment>
        <translation>usted</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; in %3</source>
        <comment>channel, column, unit</comment>
        <translation>%1 es «%2» en %3</translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation>No hay cabecera.</translation>
    </message>
    <message>
        <source>Columns: time is &quot;%1&quot;, %2.</source>
        <translation>Columnas: la hora es «%1», %2.</translation>
    </message>
    <message>
        <source>The interval changed at %1 from %2 to %3: each part was judged at its own.</source>
        <translation>El intervalo cambió el %1 de %2 a %3: cada parte se valoró según el suyo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>14 of humidity</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a temperature that no sensor measures</source>
        <translation>
            <numerusform>%Ln con una temperatura que ningún sensor mide</numerusform>
            <numerusform>%Ln con una temperatura que ningún sensor mide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 0 °C and 0 %</source>
        <translation>
            <numerusform>%Ln con 0 °C y 0 %</numerusform>
            <numerusform>%Ln con 0 °C y 0 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 85 °C as after power-on</source>
        <translation>
            <numerusform>%Ln con 85 °C como tras el encendido</numerusform>
            <numerusform>%Ln con 85 °C como tras el encendido</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows in which the sensor failed were left out whole: %1.</source>
        <translation>Se omitieron enteras las filas en las que falló el sensor: %1.</translation>
    </message>
    <message>
        <source>Values that stayed for much longer than the noise of their channel allows were left out: %1.</source>
        <translation>Se omitieron valores que se mantuvieron mucho más tiempo de lo que permite el ruido de su canal: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read and were left out; the first: %1.</source>
        <translation>
            <numerusform>No se puede leer %Ln fila y se omitió: %1.</numerusform>
            <numerusform>No se pueden leer %Ln filas y se omitieron; la primera: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header comes again in %Ln line(s).</source>
        <translation>
            <numerusform>La cabecera se repite en %Ln línea.</numerusform>
            <numerusform>La cabecera se repite en %Ln líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other sensors were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln fila de otros sensores.</numerusform>
            <numerusform>Se omitieron %Ln filas de otros sensores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not in order of time and have been sorted.</source>
        <translation>
            <numerusform>%Ln fila no estaba en orden cronológico y se ha ordenado.</numerusform>
            <numerusform>%Ln filas no estaban en orden cronológico y se han ordenado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat the instant of another one: the first counts.</source>
        <translation>
            <numerusform>%Ln fila repite el instante de otra: cuenta la primera.</numerusform>
            <numerusform>%Ln filas repiten el instante de otra: cuenta la primera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lie more than a year from all others, as of a clock that was not set, and were left out.</source>
        <translation>
            <numerusform>%Ln fila está a más de un año de todas las demás, como de un reloj sin ajustar, y se omitió.</numerusform>
            <numerusform>%Ln filas están a más de un año de todas las demás, como de un reloj sin ajustar, y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing in between.</source>
        <translation>No falta nada entre medias.</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the instants are missing, in %Ln gap(s) of up to %2.</source>
        <translation>
            <numerusform>Falta el %1 % de los instantes, en %Ln hueco de %2.</numerusform>
            <numerusform>Falta el %1 % de los instantes, en %Ln huecos de hasta %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that no sensor measures were left out: %1.</source>
        <translation>Se omitieron valores que ningún sensor mide: %1.</translation>
    </message>
    <message>
        <source>Single values that jump away and back as no air can were left out: %1.</source>
        <translation>Se omitieron valores sueltos que saltan y vuelven como el aire no puede hacerlo: %1.</translation>
    </message>
    <message>
        <source>Mean %1 %2 %3, range of the profile %4 to %5 %3.</source>
        <translation>Media de %1: %2 %3; rango del perfil: de %4 a %5 %3.</translation>
    </message>
    <message>
        <source>Values are multiples of %1 %2.</source>
        <translation>Los valores son múltiplos de %1 %2.</translation>
    </message>
    <message>
        <source>Noise %1 %2.</source>
        <translation>Ruido %1 %2.</translation>
    </message>
    <message>
        <source>Mean day: %1 moves by %2 %3, highest at %4 h, lowest at %5 h.</source>
        <translation>Día medio: %1 varía %2 %3, máximo a las %4 h, mínimo a las %5 h.</translation>
    </message>
    <message>
        <source>Half-daily tide of pressure: %1 hPa.</source>
        <translation>Marea semidiurna de la presión: %1 hPa.</translation>
    </message>
    <message>
        <source>at any hour</source>
        <comment>of events</comment>
        <translation>a cualquier hora</translation>
    </message>
    <message>
        <source>most often at %1 h</source>
        <comment>of events</comment>
        <translation>sobre todo a las %1 h</translation>
    </message>
    <message>
        <source>Humidity jumps up %1 times a day (synthetic %2), usually by %3 %, and half of it is gone after %4: %5.</source>
        <translation>La humedad sube de golpe %1 veces al día (sintético: %2), normalmente un %3 %, y la mitad desaparece tras %4: %5.</translation>
    </message>
    <message>
        <source>Humidity drops suddenly %1 times a day (synthetic %2), usually by %3 %: %4.</source>
        <translation>La humedad cae de repente %1 veces al día (sintético: %2), normalmente un %3 %: %4.</translation>
    </message>
    <message>
        <source>Temperature goes up and down every %1 (synthetic %2), by about %3 °C: %4.</source>
        <translation>La temperatura sube y baja cada %1 (sintético: %2), unos %3 °C: %4.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no cycle</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>No sudden changes of humidity come back, and no cycle of heating or cooling.</source>
        <translation>No se repiten cambios bruscos de humedad ni hay ciclo de calefacción o refrigeración.</translation>
    </message>
    <message>
        <source>A cycle of %1, %2 °C from peak to peak.</source>
        <translation>Un ciclo de %1, %2 °C de pico a pico.</translation>
    </message>
    <message>
        <source>Events like a %1: one every %2, lasting %3 to %4.</source>
        <translation>Eventos como «%1»: uno cada %2, con duración de %3 a %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded day(s) of states, %1 blocks a day, %2 octaves.</source>
        <translation>
            <numerusform>%Ln día grabado de estados, %1 bloques al día, %2 octavas.</numerusform>
            <numerusform>%Ln días grabados de estados, %1 bloques al día, %2 octavas.</numerusform>
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
    <message numerus="yes">
        <source>%Ln file(s) were read as one recording.</source>
        <translation>
            <numerusform>Se leyó %Ln archivo como una sola grabación.</numerusform>
            <numerusform>Se leyeron %Ln archivos como una sola grabación.</numerusform>
        </translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>los valores</translation>
    </message>
    <message>
        <source>%1 could be any of %2; name the one to use (%3)</source>
        <translation>%1 podría ser cualquiera de %2; indique cuál usar (%3)</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot; and nothing of that name was measured; there are %2</source>
        <translation>no existe la columna «%1» ni se midió nada con ese nombre; hay %2</translation>
    </message>
    <message>
        <source>%1 could be any of %2; name the one to use (%3), or the sensor whose values to use (%4)</source>
        <translation>%1 podría ser cualquiera de %2; indique cuál usar (%3), o el sensor cuyos valores usar (%4)</translation>
    </message>
    <message>
        <source>no column is known as temperature, humidity or pressure among %1, and no row names one of them; name them (%2, %3, %4)</source>
        <translation>ninguna columna se reconoce como temperatura, humedad o presión entre %1, y ninguna fila nombra una de ellas; indíquelas (%2, %3, %4)</translation>
    </message>
    <message>
        <source>there is no header, and the values do not tell which of the columns are temperature and humidity; name them by number from 1 (%1, %2)</source>
        <translation>no hay cabecera, y los valores no revelan qué columnas son temperatura y humedad; indíquelas por su número desde 1 (%1, %2)</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>humidity</source>
        <translation>humedad</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>presión</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;; there are %2, or numbers from 1 to %3</source>
        <translation>no existe la columna «%1»; hay %2, o números de 1 a %3</translation>
    </message>
    <message>
        <source>fractions of 1</source>
        <translation>fracciones de 1</translation>
    </message>
    <message>
        <source>the unit of %1 (&quot;%2&quot;) is open: mean %3 or, as %4, %5; say %6</source>
        <translation>la unidad de %1 («%2») no está clara: media %3 o, como %4, %5; indique %6</translation>
    </message>
    <message>
        <source>There is no column for %1.</source>
        <translation>No hay columna para %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; for %2 holds no values.</source>
        <translation>La columna «%1» de %2 no contiene valores.</translation>
    </message>
    <message>
        <source>The numbers of &quot;%1&quot; are taken as %2 by their size (mean %3); if they are %4, say so (%5).</source>
        <translation>Los números de «%1» se toman como %2 por su tamaño (media %3); si son %4, indíquelo (%5).</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is left out: a typical value of it, %2, is no %3 of air in any known unit.</source>
        <translation>Se omite la columna «%1»: un valor típico de ella, %2, no es %3 del aire en ninguna unidad conocida.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message numerus="yes">
        <source>The unit of %1 changes from %2 to %3 at %4, %n time(s) in all; each part was converted by itself.</source>
        <translation>
            <numerusform>La unidad de %1 cambia de %2 a %3 en %4, %n vez en total; cada parte se convirtió por separado.</numerusform>
            <numerusform>La unidad de %1 cambia de %2 a %3 en %4, %n veces en total; cada parte se convirtió por separado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; (%Ln row(s))</source>
        <translation>
            <numerusform>«%1» (%Ln fila)</numerusform>
            <numerusform>«%1» (%Ln filas)</numerusform>
        </translation>
    </message>
    <message>
        <source>no column is known to tell sensors apart, such as &quot;%1&quot;; name it (%2)</source>
        <translation>no se conoce ninguna columna que distinga sensores, como «%1»; indíquela (%2)</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; has no rows of &quot;%2&quot;; there are %3</source>
        <translation>la columna «%1» no tiene filas de «%2»; hay %3</translation>
    </message>
    <message numerus="yes">
        <source>column &quot;%1&quot; holds %Ln sensor(s): %2; say which one (%3)</source>
        <translation>
            <numerusform>la columna «%1» contiene %Ln sensor: %2; indique cuál (%3)</numerusform>
            <numerusform>la columna «%1» contiene %Ln sensores: %2; indique cuál (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>name the column that tells them apart and the one to use (%1, %2), or keep one sensor&apos;s rows</source>
        <translation>indique la columna que los distingue y cuál usar (%1, %2), o conserve las filas de un solo sensor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have the instant of another one and other values, as of several sensors; %1</source>
        <translation>
            <numerusform>%Ln fila tiene el instante de otra y otros valores, como de varios sensores; %1</numerusform>
            <numerusform>%Ln filas tienen el instante de otra y otros valores, como de varios sensores; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the values of %1 alternate from row to row, as of several sensors; %2</source>
        <translation>los valores de %1 se alternan de una fila a otra, como de varios sensores; %2</translation>
    </message>
    <message>
        <source>there is no memory to unpack it</source>
        <translation>no hay memoria para descomprimirlo</translation>
    </message>
    <message>
        <source>it is larger than 1 GiB when unpacked</source>
        <translation>descomprimido supera 1 GiB</translation>
    </message>
    <message>
        <source>its compressed data end too early</source>
        <translation>sus datos comprimidos terminan antes de tiempo</translation>
    </message>
    <message>
        <source>its compressed data are damaged</source>
        <translation>sus datos comprimidos están dañados</translation>
    </message>
    <message>
        <source>this is JSON that cannot be read (%1); an array of objects, or one object a line, is needed</source>
        <translation>es JSON que no se puede leer (%1); se necesita un array de objetos o un objeto por línea</translation>
    </message>
    <message>
        <source>this is JSON without an object that has a time; an array of objects, or one object a line, is needed</source>
        <translation>es JSON sin ningún objeto que tenga hora; se necesita un array de objetos o un objeto por línea</translation>
    </message>
    <message>
        <source>%1, table &quot;%2&quot;</source>
        <comment>file, table</comment>
        <translation>%1, tabla «%2»</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 no tiene filas.</translation>
    </message>
    <message>
        <source>the database has no tables</source>
        <translation>la base de datos no tiene tablas</translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot;; there are %2 (%3)</source>
        <translation>no existe la tabla «%1»; hay %2 (%3)</translation>
    </message>
    <message>
        <source>a recording may be in any of the tables %1; say in which (%2)</source>
        <translation>puede haber una grabación en cualquiera de las tablas %1; indique en cuál (%2)</translation>
    </message>
    <message>
        <source>none of the tables %1 is known as a recording; say which it is (%2)</source>
        <translation>ninguna de las tablas %1 se reconoce como grabación; indique cuál es (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Columna de hora</translation>
    </message>
    <message>
        <source>Date column</source>
        <translation>Columna de fecha</translation>
    </message>
    <message>
        <source>Temperature column</source>
        <translation>Columna de temperatura</translation>
    </message>
    <message>
        <source>Humidity column</source>
        <translation>Columna de humedad</translation>
    </message>
    <message>
        <source>Pressure column</source>
        <translation>Columna de presión</translation>
    </message>
    <message>
        <source>Temperature unit</source>
        <translation>Unidad de temperatura</translation>
    </message>
    <message>
        <source>Humidity unit</source>
        <translation>Unidad de humedad</translation>
    </message>
    <message>
        <source>Pressure unit</source>
        <translation>Unidad de presión</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>Formato de hora</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Device column</source>
        <translation>Columna de dispositivo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>no column is known as the time among %1; name it (%2), or say the interval and the first row&apos;s time (%3, %4)</source>
        <translation>ninguna columna se reconoce como la hora entre %1; indíquela (%2), o bien el intervalo y la hora de la primera fila (%3, %4)</translation>
    </message>
    <message>
        <source>no column is known as temperature, humidity or pressure among %1; name them (%2, %3, %4)</source>
        <translation>ninguna columna se reconoce como temperatura, humedad o presión entre %1; indíquelas (%2, %3, %4)</translation>
    </message>
    <message>
        <source>there is no header, and the commas may stand between cells or before decimals; name the columns by number from 1 (%1)</source>
        <translation>no hay cabecera, y las comas pueden estar entre celdas o ante decimales; indique las columnas por su número desde 1 (%1)</translation>
    </message>
    <message>
        <source>there is no header, and no column reads as time, temperature, humidity or pressure</source>
        <translation>no hay cabecera, y ninguna columna se puede leer como hora, temperatura, humedad o presión</translation>
    </message>
    <message>
        <source>%1 cells under %2 names: a comma may stand between cells or before decimals; write the file with semicolons or decimal points</source>
        <translation>%1 celdas bajo %2 nombres: una coma puede estar entre celdas o ante decimales; escriba el archivo con punto y coma o con puntos decimales</translation>
    </message>
    <message>
        <source>%1 is empty: rows of time and temperature, humidity or pressure are needed.</source>
        <translation>%1 está vacío: se necesitan filas con la hora y temperatura, humedad o presión.</translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <translation>%1, fila %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, línea %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Commas stand between cells and before decimals: each two cells were taken as one number.</source>
        <translation>Hay comas entre celdas y ante decimales: cada dos celdas se tomaron como un número.</translation>
    </message>
    <message numerus="yes">
        <source>The count of time begins again %n time(s): what lay in between is not known.</source>
        <translation>
            <numerusform>La cuenta de tiempo vuelve a empezar %n vez: no se sabe qué hubo entre medias.</numerusform>
            <numerusform>La cuenta de tiempo vuelve a empezar %n veces: no se sabe qué hubo entre medias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most rows have one value: those close in time were put together.</source>
        <translation>La mayoría de las filas tienen un solo valor: se reunieron las próximas en el tiempo.</translation>
    </message>
    <message>
        <source>Each row has one value, which &quot;%1&quot; names, from when it changed: it counts until the next one.</source>
        <translation>Cada fila tiene un solo valor, que nombra «%1», desde que cambió: vale hasta el siguiente.</translation>
    </message>
    <message>
        <source>Each row has one value, which &quot;%1&quot; names: those close in time were put together.</source>
        <translation>Cada fila tiene un solo valor, que nombra «%1»: se reunieron las próximas en el tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other things were left out: %1.</source>
        <translation>
            <numerusform>Se omitió %Ln fila de otras cosas: %1.</numerusform>
            <numerusform>Se omitieron %Ln filas de otras cosas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a header but no rows.</source>
        <translation>%1 tiene una cabecera pero ninguna fila.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows cannot be read; the first of them, %4.</source>
        <translation>%1: no se pueden leer %2 de %3 filas; la primera de ellas, %4.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>it is a ZIP archive or a spreadsheet: unpack it, or save it as CSV</source>
        <translation>es un archivo ZIP o una hoja de cálculo: descomprímalo o guárdelo como CSV</translation>
    </message>
    <message>
        <source>it is a PDF: save its table as CSV</source>
        <translation>es un PDF: guarde su tabla como CSV</translation>
    </message>
    <message>
        <source>it is a spreadsheet of an old Excel: save it as CSV</source>
        <translation>es una hoja de cálculo de un Excel antiguo: guárdela como CSV</translation>
    </message>
    <message>
        <source>it is Parquet: write it as CSV</source>
        <translation>es Parquet: escríbalo como CSV</translation>
    </message>
    <message>
        <source>rows with commas, semicolons or tabs between the cells are needed</source>
        <translation>se necesitan filas con comas, puntos y coma o tabuladores entre las celdas</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; was taken; if it is another one, say so (%2).</source>
        <translation>Se tomó la tabla «%1»; si es otra, indíquelo (%2).</translation>
    </message>
    <message>
        <source>%1 is no SQLite database, so that it has no table &quot;%2&quot; (%3).</source>
        <translation>%1 no es una base de datos SQLite, así que no tiene la tabla «%2» (%3).</translation>
    </message>
    <message>
        <source>%1 is not text: %2.</source>
        <translation>%1 no es texto: %2.</translation>
    </message>
    <message>
        <source>the folder has no recordings (.csv, .tsv, .txt, .log, .json, .jsonl, .lp, also .gz)</source>
        <translation>la carpeta no tiene grabaciones (.csv, .tsv, .txt, .log, .json, .jsonl, .lp, también .gz)</translation>
    </message>
    <message>
        <source>%1 cells under %2 names</source>
        <translation>%1 celdas bajo %2 nombres</translation>
    </message>
    <message>
        <source>%1 cells where at least %2 are needed</source>
        <translation>%1 celdas donde se necesitan al menos %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not a number</source>
        <translation>«%1» en la columna «%2» no es un número</translation>
    </message>
    <message>
        <source>the dates leave open which number is the day and which the month; say how they are written (%1, such as %2)</source>
        <translation>las fechas no dejan claro qué número es el día y cuál el mes; indique cómo están escritas (%1, por ejemplo %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is a count since a start and no date; say when the first row was made (%3, such as 2025-11-14T10:30)</source>
        <translation>«%1» en la columna «%2» es una cuenta desde un inicio y no una fecha; indique cuándo se registró la primera fila (%3, por ejemplo 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; counts %2 from row to row, of milliseconds, seconds or minutes; say what that is (%3, in seconds)</source>
        <translation>la columna «%1» cuenta %2 de una fila a otra, en milisegundos, segundos o minutos; indique cuánto es (%3, en segundos)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; may be seconds since 1970 or milliseconds since a start; say which (%3 %s, or %4)</source>
        <translation>«%1» en la columna «%2» pueden ser segundos desde 1970 o milisegundos desde un inicio; indique cuál (%3 %s, o %4)</translation>
    </message>
    <message>
        <source>there is no time; say when the first row was made (%1, such as 2025-11-14T10:30)</source>
        <translation>no hay hora; indique cuándo se registró la primera fila (%1, por ejemplo 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has no year, month and day; say when the first row was made (%2)</source>
        <translation>el formato de hora «%1» no tiene año, mes y día; indique cuándo se registró la primera fila (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is a time of day without a date; name the date&apos;s column (%3), or say when the first row was made (%4, such as 2025-11-14T10:30)</source>
        <translation>«%1» en la columna «%2» es una hora del día sin fecha; indique la columna de la fecha (%3) o cuándo se registró la primera fila (%4, por ejemplo 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>fecha y hora</translation>
    </message>
    <message>
        <source>date and time, day first</source>
        <translation>fecha y hora, primero el día</translation>
    </message>
    <message>
        <source>date and time, month first</source>
        <translation>fecha y hora, primero el mes</translation>
    </message>
    <message>
        <source>date and time, year first</source>
        <translation>fecha y hora, primero el año</translation>
    </message>
    <message>
        <source>%1 since 1970</source>
        <comment>s, ms, µs, ns</comment>
        <translation>%1 desde 1970</translation>
    </message>
    <message>
        <source>days of a spreadsheet</source>
        <translation>días de hoja de cálculo</translation>
    </message>
    <message>
        <source>Julian days</source>
        <translation>días julianos</translation>
    </message>
    <message>
        <source>counts of %1 ms since the start</source>
        <translation>cuentas de %1 ms desde el inicio</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora del día</translation>
    </message>
    <message>
        <source>one interval a row</source>
        <translation>un intervalo por fila</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not written as %3</source>
        <translation>«%1» en la columna «%2» no está escrito como %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not a time such as 2025-11-14T10:30:00, 14.11.2025 10:30 or seconds since 1970; say how it is written (%3)</source>
        <translation>«%1» en la columna «%2» no es una hora como 2025-11-14T10:30:00, 14.11.2025 10:30 o segundos desde 1970; indique cómo está escrita (%3)</translation>
    </message>
    <message>
        <source>the time could be any of %1; name the one to use (%2)</source>
        <translation>la hora podría ser cualquiera de %1; indique cuál usar (%2)</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has a letter that is not known; write it as %2</source>
        <translation>el formato de hora «%1» tiene una letra desconocida; escríbalo como %2</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has no letters of strftime; write it as %2</source>
        <translation>el formato de hora «%1» no tiene letras de strftime; escríbalo como %2</translation>
    </message>
    <message>
        <source>%1 holds too little: at least a day is needed.</source>
        <translation>%1 contiene demasiado poco: se necesita al menos un día.</translation>
    </message>
    <message>
        <source>%1 was recorded too rarely: a profile needs a value every two hours or more often.</source>
        <translation>%1 se grabó con muy poca frecuencia: un perfil necesita un valor cada dos horas o más a menudo.</translation>
    </message>
    <message>
        <source>%1 has rows that lie too far apart for their interval: keep one stretch of it.</source>
        <translation>%1 tiene filas demasiado separadas para su intervalo: conserve un solo tramo.</translation>
    </message>
    <message>
        <source>The recording&apos;s times are UTC: hours of the day in this profile are those of UTC.</source>
        <translation>Las horas de la grabación son UTC: las horas del día de este perfil son las de UTC.</translation>
    </message>
    <message>
        <source>Of the recording one value every 2 s was used.</source>
        <translation>De la grabación se usó un valor cada 2 s.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A recorded place</source>
        <translation>Un lugar grabado</translation>
    </message>
    <message numerus="yes">
        <source>The recording has only %n instant(s): a fit needs at least 100.</source>
        <translation>
            <numerusform>La grabación tiene solo %n instante: un ajuste necesita al menos 100.</numerusform>
            <numerusform>La grabación tiene solo %n instantes: un ajuste necesita al menos 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording is shorter than a day: a fit needs at least one.</source>
        <translation>La grabación dura menos de un día: un ajuste necesita al menos uno.</translation>
    </message>
    <message>
        <source>The fit was stopped.</source>
        <translation>Se detuvo el ajuste.</translation>
    </message>
    <message>
        <source>The recording has hardly two values in a row anywhere: there is nothing to fit to.</source>
        <translation>La grabación apenas tiene dos valores seguidos en ninguna parte: no hay a qué ajustarse.</translation>
    </message>
    <message>
        <source>%1 was not recorded: its numbers are the default profile&apos;s.</source>
        <translation>No se grabó %1: sus números son los del perfil predeterminado.</translation>
    </message>
    <message>
        <source>%1 never changed in the recording: it stays where it was.</source>
        <translation>%1 no cambió nunca en la grabación: se queda donde estaba.</translation>
    </message>
    <message>
        <source>Values of %1 are means of samples in steps of %2: the air between two steps was bridged.</source>
        <translation>Los valores de %1 son medias de muestras en pasos de %2: se interpoló el aire entre dos pasos.</translation>
    </message>
    <message>
        <source>The noise of %1 is finer than the recorded step of %2: it was estimated from how often neighbouring values are equal.</source>
        <translation>El ruido de %1 es más fino que el paso grabado de %2: se estimó según la frecuencia con que los valores vecinos son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>Seasons were not recorded: the profile knows %n day(s) of the year.</source>
        <translation>
            <numerusform>No se grabaron las estaciones del año: el perfil conoce %n día del año.</numerusform>
            <numerusform>No se grabaron las estaciones del año: el perfil conoce %n días del año.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seasons follow the recorded year.</source>
        <translation>Las estaciones siguen el año grabado.</translation>
    </message>
    <message>
        <source>Too short for weekly habits: working days and weekends may not differ as they do.</source>
        <translation>Demasiado corta para los hábitos semanales: puede que los días laborables y los fines de semana no se distingan como en la realidad.</translation>
    </message>
    <message>
        <source>No daily cycle could be determined: too few days, or hours of the day that were never recorded.</source>
        <translation>No se pudo determinar un ciclo diario: muy pocos días, u horas del día que nunca se grabaron.</translation>
    </message>
    <message numerus="yes">
        <source>The daily cycle comes from only %n day(s), and the tide of pressure cannot be told from weather.</source>
        <translation>
            <numerusform>El ciclo diario procede de solo %n día, y la marea de la presión no se puede distinguir del tiempo.</numerusform>
            <numerusform>El ciclo diario procede de solo %n días, y la marea de la presión no se puede distinguir del tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half-daily tide of pressure is %1 hPa, as part of the daily cycle.</source>
        <translation>La marea semidiurna de la presión es de %1 hPa, como parte del ciclo diario.</translation>
    </message>
    <message numerus="yes">
        <source>It follows the states of %n recorded day(s).</source>
        <translation>
            <numerusform>Sigue los estados de %n día grabado.</numerusform>
            <numerusform>Sigue los estados de %n días grabados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the instants are missing; they were bridged, and days with too many of them left out.</source>
        <translation>Falta el %1 % de los instantes; se interpolaron, y se omitieron los días con demasiadas ausencias.</translation>
    </message>
    <message>
        <source>The logger misses %1 % of its samples: so does one with this profile, unless MISSED_SAMPLES says otherwise.</source>
        <translation>El registrador pierde el %1 % de sus muestras: con este perfil ocurre lo mismo, salvo que MISSED_SAMPLES diga otra cosa.</translation>
    </message>
    <message>
        <source>So few days return often.</source>
        <translation>Tan pocos días se repiten a menudo.</translation>
    </message>
    <message>
        <source>Fast movements of some hours were stronger than the settings allow and were made weaker.</source>
        <translation>Los movimientos rápidos de algunas horas eran más fuertes de lo que permite la configuración y se atenuaron.</translation>
    </message>
    <message>
        <source>Storms, fronts and clear weather were not looked for: what was recorded has them in it, and by hand they have the default profile&apos;s sizes.</source>
        <translation>No se buscaron tormentas, frentes ni claros: lo grabado ya los contiene, y a mano tienen los tamaños del perfil predeterminado.</translation>
    </message>
    <message>
        <source>The latitude of the place is not known: %1° is assumed.</source>
        <translation>No se conoce la latitud del lugar: se supone %1°.</translation>
    </message>
    <message>
        <source>%1 moves in the sensor&apos;s own steps of %2, coarser than its values are written: so does what is made.</source>
        <translation>%1 se mueve en los pasos propios del sensor de %2, más gruesos de lo que se escriben los valores: lo que se genera también.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that stood out taught it how large and how long such ones are and at which hours they come; it makes new ones.</source>
        <translation>
            <numerusform>%n suceso destacado le ha enseñado el tamaño, la duración y las horas de estos sucesos; crea otros nuevos.</numerusform>
            <numerusform>%n sucesos destacados le han enseñado el tamaño, la duración y las horas de estos sucesos; crea otros nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no value that a sensor measures: -40 to 85 °C, 0 to 100 %, 300 to 1100 hPa. Where they are in other units, name these (%2, %3, %4).</source>
        <translation>%1 no contiene ningún valor que mida un sensor: de -40 a 85 °C, de 0 a 100 %, de 300 a 1100 hPa. Si están en otras unidades, indíquelas (%2, %3, %4).</translation>
    </message>
    <message>
        <source>The hygrometer shows %1 % at most and stays there for long: so does one with this profile.</source>
        <translation>El higrómetro muestra como máximo %1 % y permanece ahí mucho tiempo: uno con este perfil también.</translation>
    </message>
    <message>
        <source>The station refreshes %1 only every %2 s and holds the value in between: so does one with this profile.</source>
        <translation>La estación solo actualiza %1 cada %2 s y mantiene el valor entretanto: una con este perfil también.</translation>
    </message>
</context>
<context>
    <name>FleetBuilder</name>
    <message>
        <source>%1: %2 cannot differ from device to device.</source>
        <translation>%1: %2 no puede variar de un dispositivo a otro.</translation>
    </message>
    <message>
        <source>%1: %2 is not a column of a fleet file; did you mean &quot;%3&quot;?</source>
        <translation>%1: %2 no es una columna de un archivo de flota; ¿quiso decir «%3»?</translation>
    </message>
    <message>
        <source>%1: %2 is not a column of a fleet file; columns are device_id, profile, x_km, y_km, latitude, longitude, altitude, settings of a device such as temp_min, and meta_NAME in small letters for payloads.</source>
        <translation>%1: %2 no es una columna de un archivo de flota; las columnas son device_id, profile, x_km, y_km, latitude, longitude, altitude, opciones de un dispositivo como temp_min, y meta_NOMBRE en minúsculas para los formatos.</translation>
    </message>
    <message>
        <source>%1: device_id must be %2, not %3.</source>
        <translation>%1: device_id debe ser %2, no %3.</translation>
    </message>
    <message>
        <source>%1: more than %2 devices.</source>
        <translation>%1: más de %2 dispositivos.</translation>
    </message>
    <message>
        <source>%1: the device %2 is there already, as device %3 of the file.</source>
        <translation>%1: el dispositivo %2 ya existe, como dispositivo %3 del archivo.</translation>
    </message>
    <message>
        <source>%1: %2 must be a number from %3 to %4 %5, not %6.</source>
        <translation>%1: %2 debe ser un número de %3 a %4 %5, no %6.</translation>
    </message>
    <message>
        <source>%1: a place needs both x_km and y_km, or both latitude and longitude.</source>
        <translation>%1: un lugar necesita x_km e y_km, o bien latitude y longitude.</translation>
    </message>
    <message>
        <source>%1: places of one file are either in x_km and y_km or in latitude and longitude.</source>
        <translation>%1: los lugares de un archivo van en x_km e y_km o en latitude y longitude.</translation>
    </message>
    <message>
        <source>%1: more than %2 different climates: let devices share profiles and settings of the air.</source>
        <translation>%1: más de %2 climas distintos: haga que los dispositivos compartan perfiles y configuración del aire.</translation>
    </message>
    <message>
        <source>%1: there is no device in it.</source>
        <translation>%1: no contiene ningún dispositivo.</translation>
    </message>
</context>
<context>
    <name>FleetFile</name>
    <message>
        <source>%1: the column &quot;%2&quot; is there twice.</source>
        <translation>%1: la columna «%2» aparece dos veces.</translation>
    </message>
    <message>
        <source>%1: the first line must name the columns, and device_id among them.</source>
        <translation>%1: la primera línea debe nombrar las columnas, entre ellas device_id.</translation>
    </message>
    <message>
        <source>%1: there are %2 values for %3 columns.</source>
        <translation>%1: hay %2 valores para %3 columnas.</translation>
    </message>
    <message>
        <source>%1: %2 must be text in quotation marks.</source>
        <translation>%1: %2 debe ser texto entre comillas.</translation>
    </message>
    <message>
        <source>%1: %2 must be a number.</source>
        <translation>%1: %2 debe ser un número.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 no es JSON: %2 en el byte %3.</translation>
    </message>
    <message>
        <source>%1 must be a list of devices, or an object with nothing but the list &quot;devices&quot;.</source>
        <translation>%1 debe ser una lista de dispositivos, o un objeto con nada más que la lista «devices».</translation>
    </message>
    <message>
        <source>%1 must be an object with a device_id.</source>
        <translation>%1 debe ser un objeto con un device_id.</translation>
    </message>
    <message>
        <source>%1, the fleet file, cannot be read: %2.</source>
        <translation>%1, el archivo de flota, no se puede leer: %2.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Weather</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>Writing to %1 failed: %2.</source>
        <translation>No se pudo escribir en %1: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>Payload</name>
    <message>
        <source>this must be an object {…}.</source>
        <translation>esto debe ser un objeto {…}.</translation>
    </message>
    <message>
        <source>this is no key of a payload; known here: %1.</source>
        <translation>esto no es una clave de un formato; aquí se conocen: %1.</translation>
    </message>
    <message>
        <source>this is no key of a payload; did you mean &quot;%1&quot;?</source>
        <translation>esto no es una clave de un formato; ¿quiso decir «%1»?</translation>
    </message>
    <message>
        <source>this must be text in quotation marks.</source>
        <translation>esto debe ser texto entre comillas.</translation>
    </message>
    <message>
        <source>this must be a list of texts.</source>
        <translation>esto debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>esto debe ser true o false.</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2.</source>
        <translation>esto debe ser un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>this must be a list of messages […].</source>
        <translation>esto debe ser una lista de mensajes […].</translation>
    </message>
    <message>
        <source>&quot;body&quot; is missing.</source>
        <translation>falta «body».</translation>
    </message>
    <message>
        <source>this must be json, line-protocol, url or none.</source>
        <translation>esto debe ser json, line-protocol, url o none.</translation>
    </message>
    <message>
        <source>there is no encoder &quot;%1&quot;; there is sparkplug-b.</source>
        <translation>no existe el codificador «%1»; existe sparkplug-b.</translation>
    </message>
    <message>
        <source>this must be NBIRTH, NDEATH, DBIRTH or DDATA.</source>
        <translation>esto debe ser NBIRTH, NDEATH, DBIRTH o DDATA.</translation>
    </message>
    <message>
        <source>&quot;path&quot; is missing.</source>
        <translation>falta «path».</translation>
    </message>
    <message>
        <source>a path begins with &quot;/&quot;.</source>
        <translation>una ruta comienza por «/».</translation>
    </message>
    <message>
        <source>what follows the &quot;?&quot; belongs into &quot;query&quot;.</source>
        <translation>lo que sigue a «?» va en «query».</translation>
    </message>
    <message>
        <source>this header cannot be set here; the type of the body is &quot;content_type&quot;.</source>
        <translation>esta cabecera no se puede definir aquí; el tipo del cuerpo es «content_type».</translation>
    </message>
    <message>
        <source>this must be POST, PUT, PATCH or GET.</source>
        <translation>esto debe ser POST, PUT, PATCH o GET.</translation>
    </message>
    <message>
        <source>this must be text without control characters.</source>
        <translation>esto debe ser texto sin caracteres de control.</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>esto no es JSON: %1</translation>
    </message>
    <message>
        <source>this must be 1, the version of payload files that this Aneroid reads.</source>
        <translation>esto debe ser 1, la versión de los archivos de formato que lee este Aneroid.</translation>
    </message>
    <message>
        <source>there must be at least one message with a body.</source>
        <translation>debe haber al menos un mensaje con «body».</translation>
    </message>
    <message>
        <source>only payloads of one message can be sent in batches.</source>
        <translation>solo los formatos de un mensaje se pueden enviar en lotes.</translation>
    </message>
    <message>
        <source>the payload &quot;%1&quot; has %2 messages a reading, each with a topic of its own: leave MQTT_TOPIC empty, or change the payload.</source>
        <translation>el formato «%1» tiene %2 mensajes por lectura, cada uno con su propio topic: deje MQTT_TOPIC vacío o cambie el formato.</translation>
    </message>
    <message>
        <source>the last will of a Sparkplug edge node is its death message: leave MQTT_AVAILABILITY_TOPIC empty.</source>
        <translation>la última voluntad de un nodo perimetral Sparkplug es su mensaje de muerte: deje MQTT_AVAILABILITY_TOPIC vacío.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a column of a fleet file, and there is none: name one with FLEET_FILE.</source>
        <translation>«%1» es una columna de un archivo de flota, y no hay ninguno: indíquelo con FLEET_FILE.</translation>
    </message>
    <message>
        <source>the fleet file %1 has no column &quot;%2&quot;.</source>
        <translation>el archivo de flota %1 no tiene la columna «%2».</translation>
    </message>
    <message>
        <source>the device %1 has nothing in the column &quot;%2&quot; of the fleet file %3.</source>
        <translation>el dispositivo %1 no tiene nada en la columna «%2» del archivo de flota %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: set AUTH_TOKEN in the environment or .env, or a column meta_secret_token in the fleet file.</source>
        <translation>«%1» no tiene valor: defina AUTH_TOKEN en el entorno o en .env, o una columna meta_secret_token en el archivo de flota.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value and would be no number: set %2, or a column %3 in the fleet file.</source>
        <translation>«%1» no tiene valor y no sería un número: defina %2, o una columna %3 en el archivo de flota.</translation>
    </message>
    <message>
        <source>The bodies of the payload &quot;%1&quot; are no text: they cannot be written one a line.</source>
        <translation>Los cuerpos del formato «%1» no son texto: no se pueden escribir uno por línea.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has no form for HTTP: give its path with ENDPOINT, send it to an mqtt:// address, or choose another one.</source>
        <translation>El formato «%1» no tiene forma para HTTP: indique su ruta con ENDPOINT, envíelo a una dirección mqtt:// o elija otro.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has no form for MQTT: give its topic with MQTT_TOPIC, send it to an http:// address, or choose another one.</source>
        <translation>El formato «%1» no tiene forma para MQTT: indique su topic con MQTT_TOPIC, envíelo a una dirección http:// o elija otro.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has messages without a body, which say all in their address or topic: they cannot be written one a line.</source>
        <translation>El formato «%1» tiene mensajes sin cuerpo, que lo dicen todo en su dirección o topic: no se pueden escribir uno por línea.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column of a fleet file: after meta_ come lower-case letters, digits and _.</source>
        <translation>«%1» no es una columna de un archivo de flota: tras meta_ van minúsculas, cifras y _.</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>no existe la variable «%1»; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; there are %2, and meta_NAME for the columns of a fleet file.</source>
        <translation>no existe la variable «%1»; hay %2, y meta_NOMBRE para las columnas de un archivo de flota.</translation>
    </message>
    <message>
        <source>the tag %1 has no end: %2 is missing.</source>
        <translation>la marca %1 no tiene fin: falta %2.</translation>
    </message>
    <message>
        <source>the section &quot;%1&quot; is not closed: {{/%1}} is missing.</source>
        <translation>la sección «%1» no está cerrada: falta {{/%1}}.</translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that was not opened.</source>
        <translation>{{/%1}} cierra una sección que no se abrió.</translation>
    </message>
    <message>
        <source>{{/%1}} stands where the section &quot;%2&quot; is open: close that one first.</source>
        <translation>{{/%1}} está donde sigue abierta la sección «%2»: cierre antes esa.</translation>
    </message>
    <message>
        <source>the tag names no variable.</source>
        <translation>la marca no nombra ninguna variable.</translation>
    </message>
    <message>
        <source>{{&gt;%1}}: other templates cannot be included.</source>
        <translation>{{&gt;%1}}: no se pueden incluir otras plantillas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: only numbers have decimals, from .0 to .9, and sections none.</source>
        <translation>«%1»: solo los números tienen decimales, de .0 a .9, y las secciones ninguno.</translation>
    </message>
    <message>
        <source>{{=%1=}} must hold two delimiters with a blank between, as in {{=&lt;% %&gt;=}}.</source>
        <translation>{{=%1=}} debe contener dos delimitadores con un espacio entre ellos, como en {{=&lt;% %&gt;=}}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is text and needs quotation marks in JSON: &quot;{{%1}}&quot;.</source>
        <translation>«%1» es texto y en JSON necesita comillas: &quot;{{%1}}&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes with a reading, and here there is none: a connection&apos;s begin and end know the device, the run and the columns of the fleet file.</source>
        <translation>«%1» viene con una lectura, y aquí no hay ninguna: el comienzo y el final de una conexión conocen el dispositivo, la ejecución y las columnas del archivo de flota.</translation>
    </message>
    <message>
        <source>a topic must not be empty.</source>
        <translation>un topic no debe estar vacío.</translation>
    </message>
    <message>
        <source>a topic to publish to holds no + or #, which are for those who subscribe.</source>
        <translation>un topic en el que se publica no contiene + ni #, que son para quienes se suscriben.</translation>
    </message>
    <message>
        <source>MQTT_CONNECTIONS must be auto or one with the payload &quot;%1&quot;: all its devices are of one Sparkplug edge node, which has one connection.</source>
        <translation>MQTT_CONNECTIONS debe ser auto u one con el formato «%1»: todos sus dispositivos son de un nodo perimetral Sparkplug, que tiene una conexión.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: that is no payload.</source>
        <translation>%1 supera 1 MiB: eso no es un formato.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>There is no payload &quot;%1&quot;. Known: %2.</source>
        <translation>No existe el formato «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>There is no payload &quot;%1&quot;; did you mean &quot;%2&quot;? Known: %3.</source>
        <translation>No existe el formato «%1»; ¿quiso decir «%2»? Se conocen: %3.</translation>
    </message>
    <message>
        <source>A payload&apos;s name has 1 to 100 letters, digits, spaces and -_. and does not begin with a dot, not &quot;%1&quot;.</source>
        <translation>El nombre de un formato tiene de 1 a 100 letras, cifras, espacios y -_. y no comienza por un punto; no «%1».</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>No se puede borrar %1: %2.</translation>
    </message>
    <message>
        <source>%1: ENDPOINT is not used: %2 is a broker, where MQTT_TOPIC says where readings go.</source>
        <translation>%1: ENDPOINT no se usa: %2 es un bróker, donde MQTT_TOPIC dice adónde van las lecturas.</translation>
    </message>
    <message>
        <source>%1: MQTT_TOPIC is not used: %2 is no broker; ENDPOINT says where readings go there.</source>
        <translation>%1: MQTT_TOPIC no se usa: %2 no es un bróker; allí ENDPOINT dice adónde van las lecturas.</translation>
    </message>
    <message>
        <source>%1, the payload file, cannot be read: %2.</source>
        <translation>%1, el archivo de formato, no se puede leer: %2.</translation>
    </message>
</context>
<context>
    <name>ProfileDescriptions</name>
    <message>
        <source>An air-conditioned office in summer: the compressor takes heat and water out of the air together, in cycles of some 20 minutes through the working day; nights and weekends are left alone.</source>
        <translation>Una oficina climatizada en verano: el compresor quita a la vez calor y agua del aire, en ciclos de unos 20 minutos durante la jornada laboral; las noches y los fines de semana siguen su curso.</translation>
    </message>
    <message>
        <source>A cool, damp cellar: temperature follows the year and hardly the day, humidity is high and slow.</source>
        <translation>Un sótano fresco y húmedo: la temperatura sigue al año y apenas al día; la humedad es alta y lenta.</translation>
    </message>
    <message>
        <source>An unheated greenhouse in late spring: hot under the sun and cold at night, wet air, plants that breathe out water by day, clouds that show within minutes, flaps that open at noon.</source>
        <translation>Un invernadero sin calefacción a finales de primavera: caluroso al sol y frío de noche, aire húmedo, plantas que transpiran agua de día, nubes que se notan en minutos, compuertas que se abren a mediodía.</translation>
    </message>
    <message>
        <source>A deep-freeze room at about -20 °C: the compressor cycles, the evaporator is defrosted a few times a day, and the door lets warm, moist air in during working hours.</source>
        <translation>Una cámara de congelación a unos -20 °C: el compresor trabaja por ciclos, el evaporador se descongela unas cuantas veces al día y la puerta deja entrar aire cálido y húmedo en horas de trabajo.</translation>
    </message>
    <message>
        <source>A server room with cooling units that cycle every ten minutes or so, a load that is highest in the afternoon, dry air without people.</source>
        <translation>Una sala de servidores con equipos de refrigeración que trabajan en ciclos de unos diez minutos, una carga máxima por la tarde y aire seco sin personas.</translation>
    </message>
    <message>
        <source>Outdoor air in the west winds at 50° north, near sea level, from frosty January to warm July: days as long as the season, fronts and storms passing.</source>
        <translation>Aire exterior con vientos del oeste a 50° norte, cerca del nivel del mar, del enero helado al julio cálido: días tan largos como la estación, paso de frentes y tormentas.</translation>
    </message>
    <message>
        <source>Outdoor air in July at 50° north, near sea level: warm days, clear mornings, thunderstorms in the afternoon.</source>
        <translation>Aire exterior en julio a 50° norte, cerca del nivel del mar: días cálidos, mañanas despejadas, tormentas por la tarde.</translation>
    </message>
    <message>
        <source>Outdoor air in January at 50° north, near sea level: short days with little range, damp air, deep lows and frosty highs.</source>
        <translation>Aire exterior en enero a 50° norte, cerca del nivel del mar: días cortos con poca amplitud, aire húmedo, borrascas profundas y anticiclones con heladas.</translation>
    </message>
    <message>
        <source>Outdoor air near the equator: every day like the last, hot and humid, a strong pressure tide, thunderstorms in the afternoon.</source>
        <translation>Aire exterior cerca del ecuador: cada día como el anterior, caluroso y húmedo, una fuerte marea de la presión, tormentas por la tarde.</translation>
    </message>
    <message>
        <source>Outdoor air in a subtropical desert over the year: 15 K between night and day, dry air whose humidity goes by temperature alone, gusts of dust storms in summer.</source>
        <translation>Aire exterior en un desierto subtropical a lo largo del año: 15 K entre la noche y el día, aire seco cuya humedad sigue solo a la temperatura, ráfagas de tormentas de polvo en verano.</translation>
    </message>
    <message>
        <source>Outdoor air on a mountain at 2500 m in the Alps over the year: pressure about 750 hPa, cold, clouds that wrap the station for hours, dry high-pressure days.</source>
        <translation>Aire exterior en una montaña a 2500 m en los Alpes a lo largo del año: presión de unos 750 hPa, frío, nubes que envuelven la estación durante horas, días secos de altas presiones.</translation>
    </message>
    <message>
        <source>The default, a demonstration with its time compressed: a living space over the ranges that a first look at temperature, humidity and pressure needs, with a daily cycle of ±3 °C and, every quarter of an hour or so, a storm, a front or a clear spell to look at. For a room as it is, choose a living room.</source>
        <translation>El perfil predeterminado, una demostración con el tiempo comprimido: una vivienda en los rangos que necesita una primera mirada a la temperatura, la humedad y la presión, con un ciclo diario de ±3 °C y, cada cuarto de hora más o menos, una tormenta, un frente o un claro que observar. Para una habitación tal como es, elija una sala de estar.</translation>
    </message>
    <message>
        <source>A living room: in the cold months a thermostat that warms it for mornings, evenings and weekends, in the warm ones the walls and the sun; people who come home, puffs of moist air, windows that are opened.</source>
        <translation>Una sala de estar: en los meses fríos, un termostato que la calienta por la mañana, por la tarde y los fines de semana; en los cálidos, las paredes y el sol; personas que llegan a casa, bocanadas de aire húmedo, ventanas que se abren.</translation>
    </message>
    <message>
        <source>A bedroom: cool and little heated; two people moisten its air through the night, and windows are opened in the morning.</source>
        <translation>Un dormitorio: fresco y con poca calefacción; dos personas humedecen el aire durante la noche y por la mañana se abren las ventanas.</translation>
    </message>
    <message>
        <source>A heated hallway: radiators that cycle, doors that let in other air, showers and kitchens that are felt through them.</source>
        <translation>Un pasillo con calefacción: radiadores que se encienden y se apagan, puertas que dejan entrar otro aire, duchas y cocinas que se notan a través de ellas.</translation>
    </message>
    <message>
        <source>A kitchen: kettles and pans that steam, meals that warm it, a window that is opened afterwards.</source>
        <translation>Una cocina: hervidores y sartenes que echan vapor, comidas que la calientan, una ventana que se abre después.</translation>
    </message>
    <message>
        <source>A heated office in winter: the thermostat makes a saw-tooth, people warm and moisten the air on working days, in puffs as they come and go, windows are opened for fresh air, nights and weekends are set back.</source>
        <translation>Una oficina con calefacción en invierno: el termostato dibuja dientes de sierra, las personas calientan y humedecen el aire los días laborables, en bocanadas según entran y salen, se abren ventanas para ventilar y la calefacción baja de noche y los fines de semana.</translation>
    </message>
    <message>
        <source>A bathroom with about three showers a day, in the morning and in the evening, no two alike: humidity shoots up by a third within half an hour and dies away, halving every ten minutes, with shoulders and now and then a second shower before the air is dry; hands that are washed and doors that are opened, airings in between.</source>
        <translation>Un baño con unas tres duchas al día, por la mañana y por la noche, nunca dos iguales: la humedad sube un tercio en media hora y decae, a la mitad cada diez minutos, con hombros y de vez en cuando una segunda ducha antes de que el aire esté seco; manos que se lavan y puertas que se abren, con ventilaciones entre medias.</translation>
    </message>
</context>
<context>
    <name>ProfileGroups</name>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Habitaciones</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>Exterior</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propios</translation>
    </message>
</context>
<context>
    <name>ProfileItems</name>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propio</translation>
    </message>
</context>
<context>
    <name>ProfileTitles</name>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Office, heated</source>
        <translation>Oficina con calefacción</translation>
    </message>
    <message>
        <source>Office, air-conditioned</source>
        <translation>Oficina climatizada</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Baño</translation>
    </message>
    <message>
        <source>Cellar</source>
        <translation>Sótano</translation>
    </message>
    <message>
        <source>Greenhouse</source>
        <translation>Invernadero</translation>
    </message>
    <message>
        <source>Cold store</source>
        <translation>Cámara frigorífica</translation>
    </message>
    <message>
        <source>Server room</source>
        <translation>Sala de servidores</translation>
    </message>
    <message>
        <source>Outdoors, temperate, all year</source>
        <translation>Exterior, templado, todo el año</translation>
    </message>
    <message>
        <source>Outdoors, temperate, summer</source>
        <translation>Exterior, templado, verano</translation>
    </message>
    <message>
        <source>Outdoors, temperate, winter</source>
        <translation>Exterior, templado, invierno</translation>
    </message>
    <message>
        <source>Outdoors, tropical</source>
        <translation>Exterior, tropical</translation>
    </message>
    <message>
        <source>Outdoors, desert</source>
        <translation>Exterior, desierto</translation>
    </message>
    <message>
        <source>Outdoors, alpine</source>
        <translation>Exterior, alta montaña</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Sala de estar</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Dormitorio</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Pasillo</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>a whole number of milliseconds, 0 or more</source>
        <translation>un número entero de milisegundos, 0 o más</translation>
    </message>
    <message>
        <source>an object with the settings that it changes, such as {&quot;temp_max&quot;: 30}</source>
        <translation>un objeto con las opciones que cambia, por ejemplo {&quot;temp_max&quot;: 30}</translation>
    </message>
    <message>
        <source>%1: %2 says how readings are delivered, which a scenario leaves to who plays it.</source>
        <translation>%1: %2 dice cómo se entregan las lecturas, lo que un escenario deja a quien lo reproduce.</translation>
    </message>
    <message>
        <source>%1: %2 cannot change while a run goes on; set it in the settings that the scenario begins with.</source>
        <translation>%1: %2 no puede cambiar durante una ejecución; defínalo en la configuración con la que comienza el escenario.</translation>
    </message>
    <message>
        <source>an object such as {&quot;kind&quot;: &quot;spike&quot;}</source>
        <translation>un objeto como {&quot;kind&quot;: &quot;spike&quot;}</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>un número entero, 0 o más</translation>
    </message>
    <message>
        <source>%1 must be an object with at_ms and act.</source>
        <translation>%1 debe ser un objeto con at_ms y act.</translation>
    </message>
    <message>
        <source>%1: unknown key &quot;%2&quot;; did you mean &quot;%3&quot;? Known are: %4.</source>
        <translation>%1: clave desconocida «%2»; ¿quiso decir «%3»? Se conocen: %4.</translation>
    </message>
    <message>
        <source>%1: unknown key &quot;%2&quot;. Known are: %3.</source>
        <translation>%1: clave desconocida «%2». Se conocen: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is missing; it must be %3.</source>
        <translation>%1: falta %2; debe ser %3.</translation>
    </message>
    <message>
        <source>%1: %2 must be %3, not %4.</source>
        <translation>%1: %2 debe ser %3, no %4.</translation>
    </message>
    <message>
        <source>write what changes as temp_max=30, humidity_min=20</source>
        <translation>escriba lo que cambia como temp_max=30, humidity_min=20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time: write it as 00:25:00, 90s, 15m or 1h.</source>
        <translation>«%1» no es una duración: escríbala como 00:25:00, 90s, 15m o 1h.</translation>
    </message>
    <message>
        <source>a list of devices</source>
        <translation>una lista de dispositivos</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 cifras hexadecimales</translation>
    </message>
    <message>
        <source>The scenario was recorded with Aneroid %1, and this is %2: the same acts, but the readings may differ.</source>
        <translation>El escenario se grabó con Aneroid %1, y este es %2: las mismas acciones, pero las lecturas pueden diferir.</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>texto entre comillas</translation>
    </message>
    <message>
        <source>a time such as &quot;2025-11-14T10:30:00.000Z&quot;</source>
        <translation>una hora como &quot;2025-11-14T10:30:00.000Z&quot;</translation>
    </message>
    <message>
        <source>a whole number from 0 to 2^53−1</source>
        <translation>un número entero de 0 a 2^53−1</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>un número entero, 1 o más</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>the seed of the scenario</source>
        <translation>la semilla del escenario</translation>
    </message>
    <message>
        <source>a profile, as its file has it</source>
        <translation>un perfil, tal como lo tiene su archivo</translation>
    </message>
    <message>
        <source>%1 or more, where the last act is</source>
        <translation>%1 o más, donde está la última acción</translation>
    </message>
    <message>
        <source>acts must be a list.</source>
        <translation>acts debe ser una lista.</translation>
    </message>
    <message>
        <source>%1 or more, where the act before it is</source>
        <translation>%1 o más, donde está la acción anterior</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 no es JSON: %2 en el byte %3.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1 debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>There is no built-in scenario &quot;%1&quot;; did you mean &quot;%2&quot;? A file&apos;s name ends in .json.</source>
        <translation>No existe el escenario integrado «%1»; ¿quiso decir «%2»? El nombre de un archivo termina en .json.</translation>
    </message>
    <message>
        <source>There is no built-in scenario &quot;%1&quot;; there are %2. A file&apos;s name ends in .json.</source>
        <translation>No existe el escenario integrado «%1»; hay %2. El nombre de un archivo termina en .json.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>A quiet week</source>
        <translation>Una semana tranquila</translation>
    </message>
    <message>
        <source>Tests what should not happen: a heated office from Monday to Monday, a reading every five minutes, no weather event and no fault.</source>
        <translation>Prueba lo que no debe ocurrir: una oficina con calefacción de lunes a lunes, una lectura cada cinco minutos, ningún evento meteorológico y ningún fallo.</translation>
    </message>
    <message>
        <source>2017 readings in order and no alarm at all; working days, nights and the weekend can be told apart.</source>
        <translation>2017 lecturas en orden y ni una sola alarma; se distinguen los días laborables, las noches y el fin de semana.</translation>
    </message>
    <message>
        <source>A thunderstorm night</source>
        <translation>Una noche de tormentas</translation>
    </message>
    <message>
        <source>Tests sharp changes that are no faults: three storms within eight hours of a summer night, a reading every ten seconds.</source>
        <translation>Prueba cambios bruscos que no son fallos: tres tormentas en ocho horas de una noche de verano, una lectura cada diez segundos.</translation>
    </message>
    <message>
        <source>Pressure dips, humidity leaps and temperature drops at each gust front; all three are told as weather (21:40, 23:15 and 02:05 local time), none as a broken sensor.</source>
        <translation>La presión baja, la humedad salta y la temperatura cae en cada frente de racha; los tres se reconocen como tiempo (21:40, 23:15 y 02:05 hora local), ninguno como sensor averiado.</translation>
    </message>
    <message>
        <source>A cold front over a fleet</source>
        <translation>Un frente frío sobre una flota</translation>
    </message>
    <message>
        <source>Tests many devices that tell the same story: a cold front passes over twelve stations on 90 by 60 kilometres in winter.</source>
        <translation>Prueba muchos dispositivos que cuentan lo mismo: en invierno un frente frío pasa sobre doce estaciones en 90 por 60 kilómetros.</translation>
    </message>
    <message>
        <source>Pressure falls to a minimum and rises fast at the passage, one station after another; a map or a sum over the fleet shows the front move, and no single station looks broken.</source>
        <translation>La presión cae a un mínimo y sube deprisa al paso, una estación tras otra; un mapa o una suma de la flota muestra cómo avanza el frente, y ninguna estación parece averiada.</translation>
    </message>
    <message>
        <source>A shower every morning</source>
        <translation>Una ducha cada mañana</translation>
    </message>
    <message>
        <source>Tests patterns that come back: a bathroom for a week, with a shower at half past six each morning and an open window after it.</source>
        <translation>Prueba patrones que se repiten: un baño durante una semana, con una ducha a las seis y media cada mañana y después una ventana abierta.</translation>
    </message>
    <message>
        <source>Seven peaks of humidity at the same hour, each dying away within the hour; an alarm on high humidity rings at most once a day, and a forecast learns the hour.</source>
        <translation>Siete picos de humedad a la misma hora, cada uno desvanecido en una hora; una alarma de humedad alta suena como mucho una vez al día, y una previsión aprende la hora.</translation>
    </message>
    <message>
        <source>The heating fails</source>
        <translation>Falla la calefacción</translation>
    </message>
    <message>
        <source>Tests a slow and real change: the heating of an office fails at two in the morning of the second day in January and is repaired twelve hours later.</source>
        <translation>Prueba un cambio lento y real: la calefacción de una oficina falla en enero a las dos de la madrugada del segundo día y se repara doce horas después.</translation>
    </message>
    <message>
        <source>The room cools by about nine degrees within the twelve hours and is warm again in the evening; a backend warns before it is cold, and takes it neither for drift of the sensor nor for an outlier.</source>
        <translation>La sala se enfría unos nueve grados en las doce horas y vuelve a estar cálida por la tarde; un backend avisa antes de que haga frío y no lo toma ni por deriva del sensor ni por un valor atípico.</translation>
    </message>
    <message>
        <source>A sensor that dies slowly</source>
        <translation>Un sensor que muere despacio</translation>
    </message>
    <message>
        <source>Tests decay: from the second day on a sensor in a cellar drifts up by two degrees a day, then its noise grows, at last it falls silent, and it comes back for an hour before it is gone.</source>
        <translation>Prueba el deterioro: desde el segundo día un sensor en un sótano deriva al alza dos grados al día, luego crece su ruido, al final enmudece y vuelve una hora antes de desaparecer.</translation>
    </message>
    <message>
        <source>Drift is found within the second day, against neighbours or its own past; noise and silence raise an alarm each; the last hour does not clear it.</source>
        <translation>La deriva se detecta el segundo día, frente a los vecinos o a su propio pasado; el ruido y el silencio activan una alarma cada uno; la última hora no la anula.</translation>
    </message>
    <message>
        <source>Humidity that is stuck</source>
        <translation>Humedad atascada</translation>
    </message>
    <message>
        <source>Tests a value that is right and does not move: the humidity of a greenhouse stays for six hours at noon, while temperature and pressure go on.</source>
        <translation>Prueba un valor que es correcto y no se mueve: la humedad de un invernadero se queda fija seis horas a mediodía, mientras temperatura y presión continúan.</translation>
    </message>
    <message>
        <source>The stuck channel is told within the hour, by itself: no value is out of range and the other two channels are well; it is well again at 17:00.</source>
        <translation>El canal atascado se reconoce por sí solo en una hora: ningún valor está fuera de rango y los otros dos canales están bien; a las 17:00 vuelve a estar bien.</translation>
    </message>
    <message>
        <source>A replaced sensor</source>
        <translation>Un sensor sustituido</translation>
    </message>
    <message>
        <source>Tests a step that is nobody&apos;s weather: on the second day a sensor is taken out, and ten minutes later another one with offsets of its own reports under the same name.</source>
        <translation>Prueba un escalón que no es del tiempo: el segundo día se retira un sensor, y diez minutos después otro con sus propias desviaciones informa con el mismo nombre.</translation>
    </message>
    <message>
        <source>A gap of ten minutes and a step in all three channels at once, and for good; a backend takes it for a new sensor and begins its baseline anew, and not for an event.</source>
        <translation>Un hueco de diez minutos y un escalón en los tres canales a la vez, y para siempre; un backend lo toma por un sensor nuevo y reinicia su línea de base, no por un evento.</translation>
    </message>
    <message>
        <source>A BMP280 sold as a BME280</source>
        <translation>Un BMP280 vendido como BME280</translation>
    </message>
    <message>
        <source>Tests a sensor without humidity: the board answers as the driver expects, and the humidity of every reading is 0.00.</source>
        <translation>Prueba un sensor sin humedad: la placa responde como espera el controlador, y la humedad de cada lectura es 0,00.</translation>
    </message>
    <message>
        <source>Dew point and absolute humidity are refused or marked and not computed from zero; the device is told as one without humidity, and no alarm of dry air rings for ever.</source>
        <translation>El punto de rocío y la humedad absoluta se rechazan o se marcan y no se calculan a partir de cero; el dispositivo se reconoce como uno sin humedad, y ninguna alarma de aire seco suena para siempre.</translation>
    </message>
    <message>
        <source>A fleet restarts</source>
        <translation>Una flota se reinicia</translation>
    </message>
    <message>
        <source>Tests what a roll-out does: fifty devices stop at once, come back after five minutes, and stop again for ten seconds an hour later.</source>
        <translation>Prueba lo que hace un despliegue: cincuenta dispositivos se detienen a la vez, vuelven a los cinco minutos y una hora después se detienen de nuevo diez segundos.</translation>
    </message>
    <message>
        <source>No reading from 01:00 to 01:05 after the start, then all fifty devices within one interval; sequences go on without a hole, and an alarm for silent devices rings once and clears itself.</source>
        <translation>Ninguna lectura de 01:00 a 01:05 tras el inicio, y luego los cincuenta dispositivos en un intervalo; las secuencias siguen sin hueco, y una alarma de dispositivos mudos suena una vez y se anula sola.</translation>
    </message>
    <message>
        <source>A server outage of an hour</source>
        <translation>Una caída del servidor de una hora</translation>
    </message>
    <message>
        <source>Tests an hour in which the server is not there, from 12:00 local time on: two of four devices lose what they make meanwhile, the other two keep each reading and send it an hour late.</source>
        <translation>Prueba una hora en la que el servidor no está, desde las 12:00 hora local: dos de cuatro dispositivos pierden lo que generan mientras tanto; los otros dos conservan cada lectura y la envían una hora tarde.</translation>
    </message>
    <message>
        <source>Two series have a hole of 120 readings each, which their sequences show; the other two are whole at 14:00, though what arrived from 13:00 on is not in order of time; no value is wrong, and an alarm for silent devices rings once.</source>
        <translation>Dos series tienen un hueco de 120 lecturas cada una, que sus secuencias muestran; las otras dos están completas a las 14:00, aunque lo que llegó desde las 13:00 no está en orden cronológico; ningún valor es incorrecto, y una alarma de dispositivos mudos suena una vez.</translation>
    </message>
    <message>
        <source>A clock jumps</source>
        <translation>Un reloj salta</translation>
    </message>
    <message>
        <source>Tests times that are wrong while values are right: at 02:00 local time the clock of one device falls back by an hour until it is set at 08:00, and that of another gains 20 seconds an hour.</source>
        <translation>Prueba horas erróneas con valores correctos: a las 02:00 hora local el reloj de un dispositivo retrocede una hora hasta que se ajusta a las 08:00, y el de otro adelanta 20 segundos por hora.</translation>
    </message>
    <message>
        <source>Of the first device an hour comes twice, and six hours later an hour is missing: neither overwrites readings nor becomes an event; sequences show the true order. The second runs ahead by two minutes at 08:00 and is right again.</source>
        <translation>Del primer dispositivo una hora llega dos veces, y seis horas después falta una: ninguna sobrescribe lecturas ni se convierte en evento; las secuencias muestran el orden real. El segundo va dos minutos adelantado a las 08:00 y después vuelve a estar en hora.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Storm</source>
        <translation>Tormenta</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>Ducha</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>Ventana abierta</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 The fleet file is not used.</source>
        <translation>%1 No se usa el archivo de flota.</translation>
    </message>
    <message>
        <source>%1: DEVICES is %2, but the fleet file %3 names %4; leave DEVICES out.</source>
        <translation>%1: DEVICES es %2, pero el archivo de flota %3 nombra %4; omita DEVICES.</translation>
    </message>
    <message>
        <source>%1 The profile &quot;%2&quot; is used instead.</source>
        <translation>%1 En su lugar se usa el perfil «%2».</translation>
    </message>
    <message>
        <source>%1 must be below the maximum.</source>
        <translation>%1 debe ser inferior al máximo.</translation>
    </message>
    <message>
        <source>%1 must not be the coldest hour.</source>
        <translation>%1 no debe ser la hora más fría.</translation>
    </message>
    <message>
        <source>%1 must be as long as the other channels&apos; lists.</source>
        <translation>%1 debe ser tan larga como las listas de los otros canales.</translation>
    </message>
    <message>
        <source>%1 and the two beside it cannot be true together: make them smaller.</source>
        <translation>%1 y los dos valores de al lado no pueden cumplirse a la vez: redúzcalos.</translation>
    </message>
    <message>
        <source>%1 must not be above &quot;longest_s&quot;.</source>
        <translation>%1 no debe ser mayor que «longest_s».</translation>
    </message>
    <message>
        <source>%1 is missing: say how many come in a week, or the mean time between them as &quot;interval_s&quot;.</source>
        <translation>Falta %1: indique cuántos llegan por semana, o el tiempo medio entre ellos como «interval_s».</translation>
    </message>
    <message>
        <source>%1 and &quot;interval_s&quot; say the same thing: keep one of them.</source>
        <translation>%1 e «interval_s» dicen lo mismo: conserve solo uno.</translation>
    </message>
    <message>
        <source>%1 must be 0 where all hours weigh 0.</source>
        <translation>%1 debe ser 0 si todas las horas pesan 0.</translation>
    </message>
    <message>
        <source>%1 must be 0 (only by hand), or leave at least 10 s between starts.</source>
        <translation>%1 debe ser 0 (solo a mano) o dejar al menos 10 s entre inicios.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>%1 is %2, made by a newer Aneroid; this one reads version %3.</source>
        <translation>%1 es %2, de un Aneroid más nuevo; este lee la versión %3.</translation>
    </message>
    <message>
        <source>%1 must not have two of one kind.</source>
        <translation>%1 no debe tener dos del mismo tipo.</translation>
    </message>
    <message>
        <source>%1 must have a list of amplitudes for at least one channel.</source>
        <translation>%1 debe tener una lista de amplitudes para al menos un canal.</translation>
    </message>
    <message>
        <source>%1: this is not JSON (%2: %3).</source>
        <translation>%1: esto no es JSON (%2: %3).</translation>
    </message>
    <message>
        <source>%1: a profile is a JSON object {…}.</source>
        <translation>%1: un perfil es un objeto JSON {…}.</translation>
    </message>
    <message>
        <source>%1 must hold %2 numbers of 32 bits: the file is damaged.</source>
        <translation>%1 debe contener %2 números de 32 bits: el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1 holds numbers out of range: the file is damaged.</source>
        <translation>%1 contiene números fuera de rango: el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: the file is damaged.</source>
        <translation>No se puede descomprimir %1: el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1 must each be half as long as the one before: the file is damaged.</source>
        <translation>%1 deben tener cada uno la mitad de longitud que el anterior: el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1 must divide the day evenly.</source>
        <translation>%1 debe dividir el día en partes iguales.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>un texto de %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>a list of %1 numbers</source>
        <translation>una lista de %1 números</translation>
    </message>
    <message>
        <source>a list of %1 to %2 numbers</source>
        <translation>una lista de %1 a %2 números</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing.</source>
        <translation>%1: falta «%2».</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>un objeto {…}</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key of a profile; known here: %3.</source>
        <translation>%1: «%2» no es una clave de un perfil; aquí se conocen: %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key of a profile; did you mean &quot;%3&quot;?</source>
        <translation>%1: «%2» no es una clave de un perfil; ¿quiso decir «%3»?</translation>
    </message>
    <message>
        <source>a list of at most %1 objects</source>
        <translation>una lista de %1 objetos como máximo</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not %4.</source>
        <translation>%1: «%2» debe ser %3, no %4.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not of %4.</source>
        <translation>%1: «%2» debe ser %3, no de %4.</translation>
    </message>
    <message>
        <source>a list of at most %1 pairs [cosine, sine]</source>
        <translation>una lista de %1 pares [coseno, seno] como máximo</translation>
    </message>
    <message>
        <source>a pair [cosine, sine]</source>
        <translation>un par [coseno, seno]</translation>
    </message>
    <message>
        <source>a text in base64</source>
        <translation>un texto en base64</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB: that is no profile.</source>
        <translation>%1 supera 64 MiB: eso no es un perfil.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>No se puede borrar %1: %2.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Known: %2.</source>
        <translation>No existe el perfil «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;; did you mean &quot;%2&quot;? Known: %3.</source>
        <translation>No existe el perfil «%1»; ¿quiso decir «%2»? Se conocen: %3.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 100 letters, digits, spaces and -_.,+()&amp;, and does not begin with a dot, not &quot;%1&quot;.</source>
        <translation>El nombre de un perfil tiene de 1 a 100 letras, cifras, espacios y -_.,+()&amp;, y no comienza por un punto; no «%1».</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is built in and cannot be removed.</source>
        <translation>El perfil «%1» está integrado y no se puede borrar.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is not built in: there is nothing to reset it to.</source>
        <translation>El perfil «%1» no está integrado: no hay nada a lo que restablecerlo.</translation>
    </message>
    <message>
        <source>%1: %2 is not a setting of Aneroid and is ignored.</source>
        <translation>%1: %2 no es una opción de Aneroid y se ignora.</translation>
    </message>
    <message>
        <source>%1: %2 is not a setting of Aneroid and is ignored; did you mean %3?</source>
        <translation>%1: %2 no es una opción de Aneroid y se ignora; ¿quiso decir %3?</translation>
    </message>
    <message>
        <source>%1: the value of %2 is the text from &quot;#&quot; on; a comment there has to stand on a line of its own.</source>
        <translation>%1: el valor de %2 es el texto desde «#»; ahí un comentario debe ir en su propia línea.</translation>
    </message>
    <message>
        <source>%1: ${%2} in the value of %3 is set neither on a line above nor in the environment and is left out; ${%2:-TEXT} puts TEXT in its place.</source>
        <translation>%1: ${%2} en el valor de %3 no está definido ni en una línea anterior ni en el entorno y se omite; ${%2:-TEXT} pone TEXT en su lugar.</translation>
    </message>
    <message>
        <source>%1: %2 has no value and counts as not set; write %2=VALUE.</source>
        <translation>%1: %2 no tiene valor y cuenta como no definido; escriba %2=VALOR.</translation>
    </message>
    <message>
        <source>%1: the line of %2 cannot be read; is a quotation mark missing?</source>
        <translation>%1: no se puede leer la línea de %2; ¿faltan unas comillas?</translation>
    </message>
    <message>
        <source>%1: this line is not NAME=VALUE and is ignored.</source>
        <translation>%1: esta línea no es NOMBRE=VALOR y se ignora.</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>variable de entorno %1</translation>
    </message>
    <message>
        <source>Unknown flag %1.</source>
        <translation>Opción desconocida %1.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>saved window settings</source>
        <translation>configuración guardada de la ventana</translation>
    </message>
    <message>
        <source>%1 belongs to the command &quot;%2&quot; and has to stand after it.</source>
        <translation>%1 pertenece a la orden «%2» y debe ir después de ella.</translation>
    </message>
    <message>
        <source>Unknown flag %1; did you mean %2?</source>
        <translation>Opción desconocida %1; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argumento inesperado «%1».</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;; there are: %2.</source>
        <translation>Orden desconocida «%1»; hay: %2.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Orden desconocida «%1»; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>A command is missing; there are: %1.</source>
        <translation>Falta una orden; hay: %1.</translation>
    </message>
    <message>
        <source>&quot;%1 --help&quot; lists what there is.</source>
        <translation>«%1 --help» muestra lo que hay.</translation>
    </message>
    <message>
        <source>a number from %1 to %2, or empty</source>
        <translation>un número de %1 a %2, o vacío</translation>
    </message>
    <message>
        <source>%1, or empty for a random one</source>
        <translation>%1, o vacío para uno aleatorio</translation>
    </message>
    <message>
        <source>text of up to %1 characters with {n}, or {n:04} for four digits, in it</source>
        <translation>texto de hasta %1 caracteres que contenga {n}, o {n:04} para cuatro cifras</translation>
    </message>
    <message>
        <source>text of up to %1 characters without control characters, or empty</source>
        <translation>texto de hasta %1 caracteres sin caracteres de control, o vacío</translation>
    </message>
    <message>
        <source>text of 1 to %1 characters without control characters</source>
        <translation>texto de 1 a %1 caracteres sin caracteres de control</translation>
    </message>
    <message>
        <source>true or false (or yes, no, on, off, 1, 0)</source>
        <translation>true o false (o bien yes, no, on, off, 1, 0)</translation>
    </message>
    <message>
        <source>a day such as 2025-11-14, or none</source>
        <translation>un día como 2025-11-14, o none</translation>
    </message>
    <message>
        <source>an offset from -14:00 to +14:00 such as +01:00, or Z, or empty for the machine&apos;s</source>
        <translation>un desfase de -14:00 a +14:00 como +01:00, o Z, o vacío para el de este equipo</translation>
    </message>
    <message>
        <source>statuses from 200 to 599 such as 2xx, or 200,201, or 200-204</source>
        <translation>códigos de estado de 200 a 599 como 2xx, o 200,201, o 200-204</translation>
    </message>
    <message>
        <source>faults such as stuck:channel=humidity,at=+10m,for=5m, separated by ;</source>
        <translation>fallos como stuck:channel=humidity,at=+10m,for=5m, separados por ;</translation>
    </message>
    <message>
        <source>kinds of faults with weights such as stuck=2,spike=5, or all</source>
        <translation>tipos de fallo con pesos como stuck=2,spike=5, o all</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>texto sin caracteres de control</translation>
    </message>
    <message>
        <source>ASCII characters without spaces</source>
        <translation>caracteres ASCII sin espacios</translation>
    </message>
    <message>
        <source>&quot;Name: value; Name2: value2&quot; or a JSON object of strings, each name once and none that HTTP or Aneroid sets itself</source>
        <translation>«Nombre: valor; Nombre2: valor2» o un objeto JSON de cadenas, cada nombre una sola vez y ninguno que defina HTTP o el propio Aneroid</translation>
    </message>
    <message>
        <source>an http://, https://, mqtt:// or mqtts:// address (MQTT over WebSockets is not spoken here; brokers have a port for mqtt:// too)</source>
        <translation>una dirección http://, https://, mqtt:// o mqtts:// (aquí no se habla MQTT sobre WebSockets; los brókeres tienen también un puerto para mqtt://)</translation>
    </message>
    <message>
        <source>%1://HOST or %1://HOST:PORT, without a path (the topic goes into MQTT_TOPIC), user name (MQTT_USERNAME) or query</source>
        <translation>%1://HOST o %1://HOST:PORT, sin ruta (el topic va en MQTT_TOPIC), nombre de usuario (MQTT_USERNAME) ni consulta</translation>
    </message>
    <message>
        <source>an http://, https://, mqtt:// or mqtts:// address without user name, query or fragment</source>
        <translation>una dirección http://, https://, mqtt:// o mqtts:// sin nombre de usuario, consulta ni fragmento</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Noise and patterns</source>
        <translation>Ruido y patrones</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Timing of the device</source>
        <translation>Temporización del dispositivo</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatoria</translation>
    </message>
    <message>
        <source>the machine&apos;s</source>
        <translation>el del equipo</translation>
    </message>
    <message>
        <source>all sensor faults</source>
        <translation>todos los fallos del sensor</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>en la carpeta de datos</translation>
    </message>
    <message>
        <source>the payload&apos;s</source>
        <translation>según el formato</translation>
    </message>
    <message>
        <source>aneroid-RUN</source>
        <translation>aneroid-RUN</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>los del sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the value given (not shown: a secret)</source>
        <translation>el valor indicado (oculto: es un secreto)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1: %2 must be %3, not %4.</source>
        <translation>%1: %2 debe ser %3, no %4.</translation>
    </message>
    <message>
        <source>--%1 is refused: every user of this machine can see the secrets of a command line. Set %2 in the environment or in the .env file.</source>
        <translation>--%1 se rechaza: cualquier usuario de este equipo puede ver los secretos de una línea de órdenes. Defina %2 en el entorno o en el archivo .env.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB; is it the right file?</source>
        <translation>%1 supera 1 MiB; ¿es el archivo correcto?</translation>
    </message>
    <message>
        <source>%1 is not a text file in UTF-8.</source>
        <translation>%1 no es un archivo de texto en UTF-8.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a setting of Aneroid.</source>
        <translation>%1: «%2» no es una opción de Aneroid.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a setting of Aneroid; did you mean &quot;%3&quot;?</source>
        <translation>%1: «%2» no es una opción de Aneroid; ¿quiso decir «%3»?</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a secret and does not belong here; set %3 in the environment or in the .env file.</source>
        <translation>%1: «%2» es un secreto y no va aquí; defina %3 en el entorno o en el archivo .env.</translation>
    </message>
    <message>
        <source>%1 It is not used: %2 comes first.</source>
        <translation>%1 No se usa: %2 tiene prioridad.</translation>
    </message>
    <message>
        <source>%1 It is not used.</source>
        <translation>%1 No se usa.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>%1 The saved values are not used.</source>
        <translation>%1 No se usan los valores guardados.</translation>
    </message>
    <message>
        <source>That could be %1 or %2: write it without a sign for thousands.</source>
        <translation>Podría ser %1 o %2: escríbalo sin separador de millares.</translation>
    </message>
    <message>
        <source>a time from %1 to %2, written like 90 s, 5 min or 1 h</source>
        <translation>un tiempo de %1 a %2, escrito como 90 s, 5 min o 1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1 with up to %n decimal(s)</source>
        <translation>
            <numerusform>%1 con hasta %n decimal</numerusform>
            <numerusform>%1 con hasta %n decimales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, or &quot;%2&quot;</source>
        <translation>%1, o «%2»</translation>
    </message>
    <message>
        <source>%1 must not be above %2.</source>
        <translation>%1 no debe ser mayor que %2.</translation>
    </message>
    <message>
        <source>AUTH_TOKEN and an Authorization header in HTTP_HEADERS are both set; keep one of them.</source>
        <translation>AUTH_TOKEN y una cabecera Authorization en HTTP_HEADERS están definidos a la vez; conserve solo uno.</translation>
    </message>
    <message>
        <source>%1 is a server of %2, a public network that lives on real measurements: use a server of your own.</source>
        <translation>%1 es un servidor de %2, una red pública que vive de medidas reales: use un servidor propio.</translation>
    </message>
    <message>
        <source>TLS_CERT_FILE and TLS_KEY_FILE belong together; set both or none.</source>
        <translation>TLS_CERT_FILE y TLS_KEY_FILE van juntos; defina los dos o ninguno.</translation>
    </message>
    <message>
        <source>%1 needs a value, and %2 looks like a flag.</source>
        <translation>%1 necesita un valor, y %2 parece una opción.</translation>
    </message>
    <message>
        <source>%1: a topic must not be empty; leave the flag out for the payload&apos;s.</source>
        <translation>%1: un topic no debe estar vacío; omita la opción para usar el del formato.</translation>
    </message>
    <message>
        <source>%1 takes no value; write %2=BOOL.</source>
        <translation>%1 no admite valor; escriba %2=BOOL.</translation>
    </message>
    <message>
        <source>File of settings, instead of .env in this folder.</source>
        <translation>Archivo de configuración, en lugar de .env en esta carpeta.</translation>
    </message>
    <message>
        <source>°C per 10 s</source>
        <translation>°C por 10 s</translation>
    </message>
    <message>
        <source>% per 10 s</source>
        <translation>% por 10 s</translation>
    </message>
    <message>
        <source>hPa per 10 s</source>
        <translation>hPa por 10 s</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Forced mode</source>
        <translation>Modo forzado</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Weather monitoring</source>
        <translation>Observación del tiempo</translation>
    </message>
    <message>
        <source>Humidity sensing</source>
        <translation>Medida de humedad</translation>
    </message>
    <message>
        <source>Indoor navigation</source>
        <translation>Navegación en interiores</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Juegos</translation>
    </message>
    <message>
        <source>Driver: Adafruit</source>
        <translation>Controlador: Adafruit</translation>
    </message>
    <message>
        <source>Driver: ESPHome</source>
        <translation>Controlador: ESPHome</translation>
    </message>
    <message>
        <source>Driver: Tasmota</source>
        <translation>Controlador: Tasmota</translation>
    </message>
    <message>
        <source>Driver: Linux</source>
        <translation>Controlador: Linux</translation>
    </message>
    <message>
        <source>Driver: sensor.community</source>
        <translation>Controlador: sensor.community</translation>
    </message>
    <message>
        <source>Driver: Zephyr</source>
        <translation>Controlador: Zephyr</translation>
    </message>
    <message>
        <source>The payload&apos;s</source>
        <translation>Según el formato</translation>
    </message>
    <message>
        <source>0: at most once</source>
        <translation>0: como máximo una vez</translation>
    </message>
    <message>
        <source>1: at least once</source>
        <translation>1: al menos una vez</translation>
    </message>
    <message>
        <source>2: exactly once</source>
        <translation>2: exactamente una vez</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Una para todos</translation>
    </message>
    <message>
        <source>One for each device</source>
        <translation>Una por dispositivo</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Address of the server or MQTT broker that readings are sent to.</source>
        <translation>Dirección del servidor o bróker MQTT al que se envían las lecturas.</translation>
    </message>
    <message>
        <source>Send to server</source>
        <translation>Enviar al servidor</translation>
    </message>
    <message>
        <source>Whether readings are sent to the server.</source>
        <translation>Si las lecturas se envían al servidor.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What is sent: a payload by its name, or its JSON file.</source>
        <translation>Qué se envía: un formato por su nombre, o su archivo JSON.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Path and query behind the server&apos;s address, a template; empty: the payload&apos;s.</source>
        <translation>Ruta y consulta tras la dirección del servidor, una plantilla; vacío: las del formato.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Degrees east, for payloads that tell where a device is.</source>
        <translation>Grados este, para formatos que dicen dónde está un dispositivo.</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Altitud</translation>
    </message>
    <message>
        <source>Height above sea level, for payloads that reduce the pressure to it.</source>
        <translation>Altura sobre el nivel del mar, para formatos que reducen a él la presión.</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>Certificados de CA</translation>
    </message>
    <message>
        <source>PEM file of the authorities that vouch for the server; empty: the system&apos;s.</source>
        <translation>Archivo PEM de las autoridades que avalan al servidor; vacío: las del sistema.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>PEM file of the certificate that Aneroid shows the server.</source>
        <translation>Archivo PEM del certificado que Aneroid muestra al servidor.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>PEM file of the private key of that certificate, without a passphrase.</source>
        <translation>Archivo PEM de la clave privada de ese certificado, sin frase de contraseña.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Topic of each reading at a broker, a template; empty: the payload&apos;s.</source>
        <translation>Topic de cada lectura en un bróker, una plantilla; vacío: el del formato.</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>How sure a broker must be to have a reading.</source>
        <translation>Con qué seguridad debe tener un bróker una lectura.</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Whether a broker keeps the latest reading of a topic for those who subscribe later.</source>
        <translation>Si un bróker guarda la última lectura de un topic para quienes se suscriban después.</translation>
    </message>
    <message>
        <source>MQTT version</source>
        <translation>Versión de MQTT</translation>
    </message>
    <message>
        <source>Version of the protocol; automatic: 5, and 3.1.1 where a broker does not speak it.</source>
        <translation>Versión del protocolo; automático: 5, y 3.1.1 donde un bróker no la hable.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Name of the connection at a broker, a template; empty: the payload&apos;s, or aneroid- and the run.</source>
        <translation>Nombre de la conexión en un bróker, una plantilla; vacío: el del formato, o aneroid- y la ejecución.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>One connection to a broker for all devices, or one for each; automatic: for each where user, client or death message are the device&apos;s own.</source>
        <translation>Una conexión a un bróker para todos los dispositivos, o una para cada uno; automático: una para cada uno si el usuario, el cliente o el mensaje de muerte son propios del dispositivo.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>User name at a broker, a template; empty: the payload&apos;s.</source>
        <translation>Nombre de usuario en un bróker, una plantilla; vacío: el del formato.</translation>
    </message>
    <message>
        <source>MQTT password</source>
        <translation>Contraseña MQTT</translation>
    </message>
    <message>
        <source>Password at a broker.</source>
        <translation>Contraseña en un bróker.</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Keep alive</translation>
    </message>
    <message>
        <source>How long a connection to a broker may be silent before a sign of life.</source>
        <translation>Cuánto puede callar una conexión a un bróker antes de dar señales de vida.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Most messages that a broker has not acknowledged yet; fewer where it says so.</source>
        <translation>Máximo de mensajes que un bróker aún no ha confirmado; menos donde él lo diga.</translation>
    </message>
    <message>
        <source>Availability topic</source>
        <translation>Topic de disponibilidad</translation>
    </message>
    <message>
        <source>Where a broker keeps &quot;online&quot; or &quot;offline&quot;, a template; empty: only what the payload tells.</source>
        <translation>Dónde guarda un bróker «online» u «offline», una plantilla; vacío: solo lo que dice el formato.</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Mantener el orden</translation>
    </message>
    <message>
        <source>Whether a device waits for each answer before it sends again.</source>
        <translation>Si un dispositivo espera cada respuesta antes de volver a enviar.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>HTTP statuses with which the server accepts readings.</source>
        <translation>Códigos de estado HTTP con los que el servidor acepta lecturas.</translation>
    </message>
    <message>
        <source>Readings in a batch</source>
        <translation>Lecturas por lote</translation>
    </message>
    <message>
        <source>Most waiting readings that are posted as one array; 1: each on its own.</source>
        <translation>Máximo de lecturas en espera que se envían como un array; 1: cada una por separado.</translation>
    </message>
    <message>
        <source>Outbox on disk</source>
        <translation>Bandeja de salida en disco</translation>
    </message>
    <message>
        <source>Whether readings wait on disk until the server has them, over a restart as well.</source>
        <translation>Si las lecturas esperan en disco hasta que el servidor las tenga, también tras un reinicio.</translation>
    </message>
    <message>
        <source>Outbox file</source>
        <translation>Archivo de la bandeja</translation>
    </message>
    <message>
        <source>SQLite file that readings wait in, from the next start on.</source>
        <translation>Archivo SQLite en el que esperan las lecturas, a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Outbox size</source>
        <translation>Tamaño de la bandeja</translation>
    </message>
    <message>
        <source>How large the outbox may grow before it drops the oldest readings.</source>
        <translation>Cuánto puede crecer la bandeja de salida antes de descartar las lecturas más antiguas.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>How long a reading may wait in the outbox before it is dropped; 0: for ever.</source>
        <translation>Cuánto puede esperar una lectura en la bandeja de salida antes de descartarse; 0: sin límite.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Bearer token that goes with every request.</source>
        <translation>Token Bearer que acompaña a cada petición.</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>Cabeceras HTTP</translation>
    </message>
    <message>
        <source>Headers that go with every request.</source>
        <translation>Cabeceras que acompañan a cada petición.</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID de dispositivo</translation>
    </message>
    <message>
        <source>Name under which a single device reports.</source>
        <translation>Nombre con el que informa un solo dispositivo.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>How many devices report.</source>
        <translation>Cuántos dispositivos informan.</translation>
    </message>
    <message>
        <source>Device ID pattern</source>
        <translation>Patrón de ID</translation>
    </message>
    <message>
        <source>Names of several devices; {n} is the number, {n:04} pads it with zeros.</source>
        <translation>Nombres de varios dispositivos; {n} es el número, {n:04} lo rellena con ceros.</translation>
    </message>
    <message>
        <source>Fleet radius</source>
        <translation>Radio de la flota</translation>
    </message>
    <message>
        <source>Radius of the disc that several devices are spread over.</source>
        <translation>Radio del disco en el que se reparten varios dispositivos.</translation>
    </message>
    <message>
        <source>Fleet file</source>
        <translation>Archivo de flota</translation>
    </message>
    <message>
        <source>CSV or JSON file that names the devices, their places, profiles and settings of their own.</source>
        <translation>Archivo CSV o JSON que nombra los dispositivos, sus lugares, perfiles y opciones propias.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Simulated time between two readings of a device.</source>
        <translation>Tiempo simulado entre dos lecturas de un dispositivo.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Simulated seconds that pass in a real second.</source>
        <translation>Segundos simulados que pasan en un segundo real.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same readings.</source>
        <translation>La misma semilla da las mismas lecturas.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Climate that the air follows.</source>
        <translation>Clima que sigue el aire.</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>Desfase UTC</translation>
    </message>
    <message>
        <source>Local time of the daily pattern, without daylight saving.</source>
        <translation>Hora local del ciclo diario, sin horario de verano.</translation>
    </message>
    <message>
        <source>Temperature minimum</source>
        <translation>Temperatura mínima</translation>
    </message>
    <message>
        <source>Lowest temperature that the air reaches.</source>
        <translation>Temperatura más baja que alcanza el aire.</translation>
    </message>
    <message>
        <source>Temperature maximum</source>
        <translation>Temperatura máxima</translation>
    </message>
    <message>
        <source>Highest temperature that the air reaches.</source>
        <translation>Temperatura más alta que alcanza el aire.</translation>
    </message>
    <message>
        <source>Temperature drift</source>
        <translation>Deriva de temperatura</translation>
    </message>
    <message>
        <source>Most that the random part of the temperature moves in 10 s.</source>
        <translation>Máximo que se mueve en 10 s la parte aleatoria de la temperatura.</translation>
    </message>
    <message>
        <source>Humidity minimum</source>
        <translation>Humedad mínima</translation>
    </message>
    <message>
        <source>Lowest relative humidity that the air reaches.</source>
        <translation>Humedad relativa más baja que alcanza el aire.</translation>
    </message>
    <message>
        <source>Humidity maximum</source>
        <translation>Humedad máxima</translation>
    </message>
    <message>
        <source>Highest relative humidity that the air reaches.</source>
        <translation>Humedad relativa más alta que alcanza el aire.</translation>
    </message>
    <message>
        <source>Humidity drift</source>
        <translation>Deriva de humedad</translation>
    </message>
    <message>
        <source>Most that the random part of the humidity moves in 10 s.</source>
        <translation>Máximo que se mueve en 10 s la parte aleatoria de la humedad.</translation>
    </message>
    <message>
        <source>Pressure minimum</source>
        <translation>Presión mínima</translation>
    </message>
    <message>
        <source>Lowest pressure that the air reaches.</source>
        <translation>Presión más baja que alcanza el aire.</translation>
    </message>
    <message>
        <source>Pressure maximum</source>
        <translation>Presión máxima</translation>
    </message>
    <message>
        <source>Highest pressure that the air reaches.</source>
        <translation>Presión más alta que alcanza el aire.</translation>
    </message>
    <message>
        <source>Pressure drift</source>
        <translation>Deriva de presión</translation>
    </message>
    <message>
        <source>Most that the random part of the pressure moves in 10 s.</source>
        <translation>Máximo que se mueve en 10 s la parte aleatoria de la presión.</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>Ruido del sensor</translation>
    </message>
    <message>
        <source>Whether the sensor adds its noise.</source>
        <translation>Si el sensor añade su ruido.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Strength of the noise; 0.1 is the datasheet&apos;s, 0 none, 0.2 twice.</source>
        <translation>Intensidad del ruido; 0,1 es la de la hoja de datos, 0 ninguna, 0,2 el doble.</translation>
    </message>
    <message>
        <source>Daily pattern</source>
        <translation>Ciclo diario</translation>
    </message>
    <message>
        <source>Whether the air follows the time of day.</source>
        <translation>Si el aire sigue la hora del día.</translation>
    </message>
    <message>
        <source>Weather events</source>
        <translation>Eventos meteorológicos</translation>
    </message>
    <message>
        <source>Whether storms, fronts and clear spells come by themselves.</source>
        <translation>Si las tormentas, los frentes y los claros llegan por sí solos.</translation>
    </message>
    <message>
        <source>Sensor preset</source>
        <translation>Preajuste del sensor</translation>
    </message>
    <message>
        <source>The datasheet&apos;s suggestion for a use, or what a driver sets: oversampling, filter and standby time where nothing else does.</source>
        <translation>Lo que la hoja de datos sugiere para un uso, o lo que fija un controlador: sobremuestreo, filtro y tiempo de reposo donde nada más los fija.</translation>
    </message>
    <message>
        <source>Temperature oversampling</source>
        <translation>Sobremuestreo de temperatura</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one temperature.</source>
        <translation>Cuántas medidas toma el sensor para una temperatura.</translation>
    </message>
    <message>
        <source>Humidity oversampling</source>
        <translation>Sobremuestreo de humedad</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one humidity.</source>
        <translation>Cuántas medidas toma el sensor para una humedad.</translation>
    </message>
    <message>
        <source>Pressure oversampling</source>
        <translation>Sobremuestreo de presión</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one pressure.</source>
        <translation>Cuántas medidas toma el sensor para una presión.</translation>
    </message>
    <message>
        <source>IIR filter</source>
        <translation>Filtro IIR</translation>
    </message>
    <message>
        <source>Coefficient of the filter that smooths temperature and pressure.</source>
        <translation>Coeficiente del filtro que suaviza la temperatura y la presión.</translation>
    </message>
    <message>
        <source>Standby time</source>
        <translation>Tiempo de reposo</translation>
    </message>
    <message>
        <source>How long the sensor rests between two measurements of its own; forced: it measures when it is read.</source>
        <translation>Cuánto descansa el sensor entre dos medidas propias; forced: mide cuando se lee.</translation>
    </message>
    <message>
        <source>Self-heating</source>
        <translation>Autocalentamiento</translation>
    </message>
    <message>
        <source>How much warmer than the air the sensor is.</source>
        <translation>Cuánto más caliente que el aire está el sensor.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado el</translation>
    </message>
    <message>
        <source>Day from which the sensor ages.</source>
        <translation>Día desde el que envejece el sensor.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Fluctuación</translation>
    </message>
    <message>
        <source>How far readings scatter around their instants (standard deviation).</source>
        <translation>Cuánto se dispersan las lecturas en torno a sus instantes (desviación típica).</translation>
    </message>
    <message>
        <source>Clock drift</source>
        <translation>Deriva del reloj</translation>
    </message>
    <message>
        <source>How much too long the device&apos;s intervals are; negative: too short.</source>
        <translation>Cuánto se alargan de más los intervalos del dispositivo; negativo: demasiado cortos.</translation>
    </message>
    <message>
        <source>Missed readings</source>
        <translation>Lecturas perdidas</translation>
    </message>
    <message>
        <source>Share of its readings that the device misses.</source>
        <translation>Proporción de sus lecturas que pierde el dispositivo.</translation>
    </message>
    <message>
        <source>What goes wrong, and when; the flag may be repeated. `aneroid-cli faults` lists the kinds.</source>
        <translation>Qué falla y cuándo; la opción se puede repetir. `aneroid-cli faults` enumera los tipos.</translation>
    </message>
    <message>
        <source>per device and day</source>
        <translation>por disp. y día</translation>
    </message>
    <message>
        <source>Random faults</source>
        <translation>Fallos aleatorios</translation>
    </message>
    <message>
        <source>How many faults come at random.</source>
        <translation>Cuántos fallos llegan al azar.</translation>
    </message>
    <message>
        <source>Mix of random faults</source>
        <translation>Mezcla de fallos aleatorios</translation>
    </message>
    <message>
        <source>Which kinds come at random, and how often against each other.</source>
        <translation>Qué tipos llegan al azar y con qué frecuencia relativa.</translation>
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
        <source>%1 must be as long as the lists of amplitudes.</source>
        <translation>%1 debe ser tan largo como las listas de amplitudes.</translation>
    </message>
    <message>
        <source>Degrees north: seasons are those of its side of the equator, and payloads tell it.</source>
        <translation>Grados norte: las estaciones son las de ese lado del ecuador, y los formatos lo indican.</translation>
    </message>
    <message>
        <source>%1 is not used: several devices have their names from %2.</source>
        <translation>%1 no se usa: varios dispositivos toman sus nombres de %2.</translation>
    </message>
    <message>
        <source>%1 is not used: a single device has its name from %2.</source>
        <translation>%1 no se usa: un solo dispositivo toma su nombre de %2.</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 se ha dado más de una vez.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 y %2 no pueden ir juntos.</translation>
    </message>
    <message>
        <source>%1 is for use with %2.</source>
        <translation>%1 se usa con %2.</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is missing.</source>
        <translation>Falta el argumento «%1».</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The built-in receiver did not start: %1</source>
        <translation>El receptor integrado no se inició: %1</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. &quot;aneroid-cli run&quot; does the same job in the console.</source>
        <translation>No hay pantalla en la que abrir una ventana: ni DISPLAY ni WAYLAND_DISPLAY están definidos. «aneroid-cli run» hace lo mismo en la consola.</translation>
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
        <translation>%1: no se puede leer el archivo %2: %3.</translation>
    </message>
    <message>
        <source>%1: the file %2 holds no certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>%1: el archivo %2 no contiene ningún certificado en formato PEM, que comienza por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>TLS_KEY_FILE: the file %1 holds no private key in PEM form, or one that is locked with a passphrase.</source>
        <translation>TLS_KEY_FILE: el archivo %1 no contiene una clave privada en formato PEM, o contiene una protegida con una frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message>
        <source>The upload&apos;s progress cannot be written to %1: %2.</source>
        <translation>No se puede escribir el progreso del envío en %1: %2.</translation>
    </message>
    <message>
        <source>its folder is not writable</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>The same upload is running already.</source>
        <translation>El mismo envío ya está en marcha.</translation>
    </message>
</context>
<context>
    <name>Weather</name>
    <message>
        <source>Storm</source>
        <translation>Tormenta</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>Ducha</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>Ventana abierta</translation>
    </message>
</context>
<context>
    <name>aneroid::AboutDialog</name>
    <message>
        <source>About Aneroid</source>
        <translation>Acerca de Aneroid</translation>
    </message>
    <message>
        <source>A virtual BME280: lifelike temperature, humidity and pressure, plotted live and sent to a server.</source>
        <translation>Un BME280 virtual: temperatura, humedad y presión verosímiles, trazadas en directo y enviadas a un servidor.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes with no warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior (GPL-3.0-or-later). Sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Built with:</source>
        <translation>Construido con:</translation>
    </message>
</context>
<context>
    <name>aneroid::ActKindDelegate</name>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>Qué se hace.</translation>
    </message>
</context>
<context>
    <name>aneroid::ActsModel</name>
    <message>
        <source>Add an act</source>
        <translation>Añadir una acción</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln act(s)</source>
        <translation>
            <numerusform>Borrar %Ln acción</numerusform>
            <numerusform>Borrar %Ln acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time after the start: write it as 01:30:00, 90s, 15m or 1h.</source>
        <translation>«%1» no es un tiempo tras el inicio: escríbalo como 01:30:00, 90s, 15m o 1h.</translation>
    </message>
    <message>
        <source>Change an act</source>
        <translation>Cambiar una acción</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>Tras el inicio</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar configuración</translation>
    </message>
    <message>
        <source>Trigger weather</source>
        <translation>Provocar tiempo</translation>
    </message>
    <message>
        <source>End weather</source>
        <translation>Terminar tiempo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Inject fault</source>
        <translation>Inyectar fallo</translation>
    </message>
    <message>
        <source>End fault</source>
        <translation>Terminar fallo</translation>
    </message>
</context>
<context>
    <name>aneroid::Amounts</name>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
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
        <translation>%1 de %2 lecturas</translation>
    </message>
    <message>
        <source>%1, %2/s, %3 left</source>
        <comment>readings, rate, time</comment>
        <translation>%1, %2/s, quedan %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillDestinationForm</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>I&amp;nto</source>
        <translation>Desti&amp;no</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Write the readings to a file, or post them to the server of the window.</source>
        <translation>Escribir las lecturas en un archivo o enviarlas al servidor de la ventana.</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillDialog</name>
    <message>
        <source>Make history</source>
        <translation>Generar historial</translation>
    </message>
    <message>
        <source>Climate: %1. What is not asked for here is as in the window.</source>
        <translation>Clima: %1. Lo que no se pide aquí es como en la ventana.</translation>
    </message>
    <message>
        <source>Preview of the first device</source>
        <translation>Vista previa del primer dispositivo</translation>
    </message>
    <message>
        <source>Size and time</source>
        <translation>Tamaño y tiempo</translation>
    </message>
    <message>
        <source>Progress of the history</source>
        <translation>Progreso del historial</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close the dialog. A file that it is making is not written; an upload can be continued later.</source>
        <translation>Cerrar el diálogo. Un archivo que se esté generando no se escribe; un envío se puede continuar más tarde.</translation>
    </message>
    <message>
        <source>Estimating …</source>
        <translation>Estimando …</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>Se está generando la vista previa.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>The first device at %Ln instant(s) of the span.</source>
        <translation>
            <numerusform>El primer dispositivo en %Ln instante del período.</numerusform>
            <numerusform>El primer dispositivo en %Ln instantes del período.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every reading of the first device.</source>
        <translation>Cada lectura del primer dispositivo.</translation>
    </message>
    <message>
        <source>Upload &amp;history</source>
        <translation>Enviar &amp;historial</translation>
    </message>
    <message>
        <source>Make &amp;history</source>
        <translation>Generar &amp;historial</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Comenzando …</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to %1.</source>
        <translation>La semilla debe ser un número entero de 0 a %1.</translation>
    </message>
    <message>
        <source>The end is before the beginning: choose a later &quot;to&quot; or an earlier &quot;from&quot;.</source>
        <translation>El final es anterior al comienzo: elija un «Hasta» posterior o un «Desde» anterior.</translation>
    </message>
    <message>
        <source>Sending is off in the window: switch &quot;Send to server&quot; on first.</source>
        <translation>El envío está desactivado en la ventana: active antes «Enviar al servidor».</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>That will not fit: the disk has %1 free.</source>
        <translation>No cabrá: el disco tiene %1 libres.</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 ya existe y se sustituirá.</translation>
    </message>
    <message>
        <source>An upload that was stopped continues with the same choices; what was accepted is not sent again.</source>
        <translation>Un envío detenido continúa con la misma elección; lo aceptado no se envía otra vez.</translation>
    </message>
    <message>
        <source>%1 readings, about %2, about %3</source>
        <comment>count, size, time</comment>
        <translation>%1 lecturas, unos %2, unos %3</translation>
    </message>
    <message>
        <source>%1 readings, about %2 to send, at least %3</source>
        <comment>count, size, time</comment>
        <translation>%1 lecturas, unos %2 por enviar, al menos %3</translation>
    </message>
    <message>
        <source>%1 readings, about %2 to send, as fast as the server takes them</source>
        <comment>count, size</comment>
        <translation>%1 lecturas, unos %2 por enviar, tan rápido como el servidor las acepte</translation>
    </message>
    <message>
        <source>Post the readings to the server. The run goes on meanwhile.</source>
        <translation>Enviar las lecturas al servidor. La ejecución sigue mientras tanto.</translation>
    </message>
    <message>
        <source>Make the readings and write the file. The run goes on meanwhile.</source>
        <translation>Generar las lecturas y escribir el archivo. La ejecución sigue mientras tanto.</translation>
    </message>
    <message>
        <source>Stop: the same choices continue it later.</source>
        <translation>Detener: la misma elección lo continúa más tarde.</translation>
    </message>
    <message>
        <source>Stop: nothing is written, and what was there stays.</source>
        <translation>Detener: no se escribe nada, y lo que había se queda.</translation>
    </message>
    <message>
        <source>%1 readings, about %2, %3</source>
        <comment>count, size, less than a second</comment>
        <translation>%1 lecturas, unos %2, %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillFileForm</name>
    <message>
        <source>Make history into</source>
        <translation>Generar historial en</translation>
    </message>
    <message>
        <source>History (*.csv *.csv.gz *.jsonl *.jsonl.gz)</source>
        <translation>Historial (*.csv *.csv.gz *.jsonl *.jsonl.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Writes each weather event of each device to a CSV file beside it.</source>
        <translation>Escribe cada evento meteorológico de cada dispositivo en un archivo CSV al lado.</translation>
    </message>
    <message>
        <source>Writes each weather event of each device to %1 beside it.</source>
        <translation>Escribe cada evento meteorológico de cada dispositivo en %1, al lado.</translation>
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
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>JSON lines, gzip</source>
        <translation>Líneas JSON, gzip</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The file to write; its ending tells the format: .csv, .jsonl, and .gz after either.</source>
        <translation>El archivo que se escribe; su extensión indica el formato: .csv, .jsonl, y .gz tras cualquiera de ellas.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Choose the file in a dialog.</source>
        <translation>Elegir el archivo en un diálogo.</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What the file&apos;s name ends in says the same.</source>
        <translation>La terminación del nombre del archivo dice lo mismo.</translation>
    </message>
    <message>
        <source>&amp;Labels of weather events</source>
        <translation>Eti&amp;quetas de los eventos</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillForm</name>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>span of time</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Time of the first reading, %1.</source>
        <translation>Hora de la primera lectura, %1.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Ha&amp;sta</translation>
    </message>
    <message>
        <source>Time of the last reading at most, %1.</source>
        <translation>Hora de la última lectura como máximo, %1.</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>How far back the history goes; from and to can be set by hand, too.</source>
        <translation>Hasta dónde se remonta el historial; «Desde» y «Hasta» también se pueden fijar a mano.</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>Dispositi&amp;vos</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Semi&amp;lla</translation>
    </message>
    <message>
        <source>Tr&amp;ue air</source>
        <translation>Aire &amp;real</translation>
    </message>
    <message>
        <source>Adds the true temperature, humidity and pressure to each reading.</source>
        <translation>Añade a cada lectura la temperatura, la humedad y la presión reales.</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>&amp;Fases</translation>
    </message>
    <message>
        <source>Spreads the devices of a fleet over the interval, as a live run does.</source>
        <translation>Reparte los dispositivos de una flota por el intervalo, como una ejecución en directo.</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillUploadForm</name>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>The server of the window, with its token and headers.</source>
        <translation>El servidor de la ventana, con su token y sus cabeceras.</translation>
    </message>
    <message>
        <source>In a re&amp;quest</source>
        <translation>Por p&amp;etición</translation>
    </message>
    <message>
        <source>Readings in a request</source>
        <translation>Lecturas por petición</translation>
    </message>
    <message>
        <source>Readings in a request at most, for servers that take arrays; others get them one by one. From 1 to %L1.</source>
        <translation>Máximo de lecturas por petición, para servidores que aceptan arrays; otros las reciben una a una. De 1 a %L1.</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>Readings a second</source>
        <translation>Lecturas por segundo</translation>
    </message>
    <message>
        <source>Readings a second at most; 0 for no limit.</source>
        <translation>Máximo de lecturas por segundo; 0 para no tener límite.</translation>
    </message>
    <message>
        <source> /s</source>
        <comment>readings a second</comment>
        <translation> /s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Send e&amp;verything again</source>
        <translation>Enviar todo de n&amp;uevo</translation>
    </message>
    <message>
        <source>Also what the server accepted before; else an upload that was stopped continues where it was.</source>
        <translation>También lo que el servidor ya aceptó; si no, un envío detenido continúa donde estaba.</translation>
    </message>
</context>
<context>
    <name>aneroid::BrokerController</name>
    <message>
        <source>The payload &quot;%1&quot; leaves nothing at a broker that could be retracted.</source>
        <translation>El formato «%1» no deja nada en un bróker que se pueda retirar.</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Retirar</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln empty message(s) to the broker at %1? It and its subscribers then forget what the devices left there beside their readings, such as discovery and availability. The next connection announces them again.</source>
        <translation>
            <numerusform>¿Publicar %Ln mensaje vacío en el bróker en %1? Este y sus suscriptores olvidan entonces lo que los dispositivos dejaron allí además de sus lecturas, como el descubrimiento y la disponibilidad. La próxima conexión los anuncia de nuevo.</numerusform>
            <numerusform>¿Publicar %Ln mensajes vacíos en el bróker en %1? Este y sus suscriptores olvidan entonces lo que los dispositivos dejaron allí además de sus lecturas, como el descubrimiento y la disponibilidad. La próxima conexión los anuncia de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The broker has forgotten what was left in %Ln topic(s).</source>
        <translation>
            <numerusform>El bróker ha olvidado lo que quedaba en %Ln topic.</numerusform>
            <numerusform>El bróker ha olvidado lo que quedaba en %Ln topics.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retracted %1 of %2 topics: %3</source>
        <translation>Retirados %1 de %2 topics: %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BrokerPanel</name>
    <message numerus="yes">
        <source>%n topic(s) of the payload</source>
        <translation>
            <numerusform>%n topic del formato</numerusform>
            <numerusform>%n topics del formato</numerusform>
        </translation>
    </message>
    <message>
        <source>the payload&apos;s</source>
        <translation>según el formato</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Birth and death messages…</source>
        <translation>Mensajes de nacimiento y muerte…</translation>
    </message>
    <message>
        <source>Shows what is said when a connection is made and when it is lost, and what Retract takes back.</source>
        <translation>Muestra lo que se dice al establecer una conexión y al perderla, y lo que «Retirar» deshace.</translation>
    </message>
    <message>
        <source>Retract…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Has the broker forget what the devices left there beside their readings: discovery and availability. Asks first.</source>
        <translation>Hace que el bróker olvide lo que los dispositivos dejaron allí además de sus lecturas: descubrimiento y disponibilidad. Pregunta antes.</translation>
    </message>
</context>
<context>
    <name>aneroid::ChannelPanel</name>
    <message>
        <source>Ranges</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
</context>
<context>
    <name>aneroid::ChartMenu</name>
    <message>
        <source>Export what is &amp;visible…</source>
        <translation>Exportar lo &amp;visible…</translation>
    </message>
    <message>
        <source>Write the readings that the charts show to a CSV file.</source>
        <translation>Escribe en un archivo CSV las lecturas que muestran los gráficos.</translation>
    </message>
    <message>
        <source>Set &amp;marker here</source>
        <translation>Poner una &amp;marca aquí</translation>
    </message>
    <message>
        <source>A second cursor that stays: the other one then says how far its reading is from the marker&apos;s. Key: M</source>
        <translation>Un segundo cursor fijo: el otro indica entonces cuánto dista su lectura de la de la marca. Tecla: M</translation>
    </message>
    <message>
        <source>&amp;Remove marker</source>
        <translation>&amp;Quitar la marca</translation>
    </message>
    <message>
        <source>There is one cursor again.</source>
        <translation>Vuelve a haber un solo cursor.</translation>
    </message>
    <message>
        <source>Value ran&amp;ge</source>
        <translation>Ran&amp;go de valores</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <source>The axis shows what is in sight. Key: A</source>
        <translation>El eje muestra lo que está a la vista. Tecla: A</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Mantener como está</translation>
    </message>
    <message>
        <source>The axis stays, whatever comes.</source>
        <translation>El eje no cambia, venga lo que venga.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Fewer values. Keys: Ctrl+Up, Ctrl+wheel</source>
        <translation>Menos valores. Teclas: Ctrl+Arriba, Ctrl+rueda</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>More values. Keys: Ctrl+Down, Ctrl+wheel</source>
        <translation>Más valores. Teclas: Ctrl+Abajo, Ctrl+rueda</translation>
    </message>
    <message>
        <source>&amp;Zoom to a rectangle</source>
        <translation>Ampliar un &amp;rectángulo</translation>
    </message>
    <message>
        <source>Drag a rectangle with the mouse; with Shift it goes without this menu.</source>
        <translation>Arrastre un rectángulo con el ratón; con Mayús no hace falta este menú.</translation>
    </message>
    <message>
        <source>&amp;Unfold this chart</source>
        <translation>&amp;Desplegar este gráfico</translation>
    </message>
    <message>
        <source>&amp;Fold this chart</source>
        <translation>&amp;Plegar este gráfico</translation>
    </message>
    <message>
        <source>A folded chart is its title and the latest value: the others have its room. Key: F</source>
        <translation>Un gráfico plegado es su título y el último valor: los demás ocupan su sitio. Tecla: F</translation>
    </message>
</context>
<context>
    <name>aneroid::ChartToolBar</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Time &amp;window</source>
        <translation>Ve&amp;ntana de tiempo</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Ventana de tiempo</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation>Ampliado</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>Qué muestran los gráficos</translation>
    </message>
    <message>
        <source>All readings as they come; minimum, median and maximum of all devices for each interval; or the devices picked in the table.</source>
        <translation>Todas las lecturas según llegan; mínimo, mediana y máximo de todos los dispositivos en cada intervalo; o los dispositivos elegidos en la tabla.</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Todas las lecturas</translation>
    </message>
    <message>
        <source>Band of the fleet</source>
        <translation>Banda de la flota</translation>
    </message>
    <message>
        <source>Picked devices</source>
        <translation>Dispositivos elegidos</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>How much time the charts show while they follow the newest reading. It grows with a run that has just begun, and is a minute of real time at least until you choose.</source>
        <translation>Cuánto tiempo muestran los gráficos mientras siguen la lectura más reciente. Crece con una ejecución que acaba de empezar y es al menos un minuto de tiempo real hasta que usted elija.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>readings of the run, in the charts</comment>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>aneroid::ClimatePanel</name>
    <message>
        <source>Climate</source>
        <translation>Clima</translation>
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
        <translation>%1, un día típico, desviación de su media en %2</translation>
    </message>
    <message>
        <source>%1, typical change over a time, %2</source>
        <translation>%1, cambio típico en un lapso de tiempo, %2</translation>
    </message>
    <message>
        <source>%1, mean of each hour, %2 from its mean</source>
        <translation>%1, media de cada hora, desviación de su media en %2</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se grabó nada.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest value</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Recorded %1, synthetic %2 %3.</source>
        <translation>Grabado %1, sintético %2 %3.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no grabado</translation>
    </message>
</context>
<context>
    <name>aneroid::ControlPanel</name>
    <message>
        <source>Every setting as it is without .env, environment and flags.</source>
        <translation>Cada opción tal como está sin .env, entorno ni opciones de la línea de órdenes.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer valores predeterminados</translation>
    </message>
</context>
<context>
    <name>aneroid::CountersPanel</name>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Readings that the server accepted.</source>
        <translation>Lecturas que el servidor aceptó.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Attempts that failed.</source>
        <translation>Intentos que fallaron.</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Attempts after the first one for a reading; also those that were made at once because a connection ended without an answer.</source>
        <translation>Intentos tras el primero de una lectura; también los hechos de inmediato porque una conexión terminó sin respuesta.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Readings in the queue, those that wait for another try included.</source>
        <translation>Lecturas en la cola, incluidas las que esperan otro intento.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Requests that have left and are not answered yet.</source>
        <translation>Peticiones enviadas y aún sin respuesta.</translation>
    </message>
    <message>
        <source>By fault</source>
        <translation>Por fallo</translation>
    </message>
    <message>
        <source>Readings that an injected fault kept away: never sent, or refused because of it. They are in no other count.</source>
        <translation>Lecturas que un fallo inyectado impidió: nunca enviadas, o rechazadas por su causa. No figuran en ningún otro contador.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Readings given up because the server refused them for good.</source>
        <translation>Lecturas abandonadas porque el servidor las rechazó definitivamente.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>Readings given up without an answer.</source>
        <translation>Lecturas abandonadas sin respuesta.</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>Envío desactivado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message numerus="yes">
        <source>Struggling, next try in %n second(s)</source>
        <translation>
            <numerusform>Dificultades, próximo intento en %n segundo</numerusform>
            <numerusform>Dificultades, próximo intento en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Struggling: some attempts fail</source>
        <translation>Dificultades: algunos intentos fallan</translation>
    </message>
    <message>
        <source>The server refuses readings</source>
        <translation>El servidor rechaza lecturas</translation>
    </message>
    <message numerus="yes">
        <source>Offline, next try in %n second(s)</source>
        <translation>
            <numerusform>Sin conexión, próximo intento en %n segundo</numerusform>
            <numerusform>Sin conexión, próximo intento en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: no answer</source>
        <translation>Sin conexión: no responde</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message numerus="yes">
        <source>Falling behind, %n reading(s) wait</source>
        <translation>
            <numerusform>Con retraso, espera %n lectura</numerusform>
            <numerusform>Con retraso, esperan %n lecturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readings are being dropped, %n so far</source>
        <translation>
            <numerusform>Se descartan lecturas, %n hasta ahora</numerusform>
            <numerusform>Se descartan lecturas, %n hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>off, readings wait in memory</source>
        <translation>desactivada, las lecturas esperan en memoria</translation>
    </message>
    <message numerus="yes">
        <source>cannot be written, %n reading(s) in memory only</source>
        <translation>
            <numerusform>no se puede escribir, %n lectura solo en memoria</numerusform>
            <numerusform>no se puede escribir, %n lecturas solo en memoria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) on disk</source>
        <translation>
            <numerusform>%n lectura en disco</numerusform>
            <numerusform>%n lecturas en disco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from earlier runs</source>
        <translation>
            <numerusform>%n de ejecuciones anteriores</numerusform>
            <numerusform>%n de ejecuciones anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for other servers</source>
        <translation>
            <numerusform>%n para otros servidores</numerusform>
            <numerusform>%n para otros servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of earlier runs delivered</source>
        <translation>
            <numerusform>%n de ejecuciones anteriores entregada</numerusform>
            <numerusform>%n de ejecuciones anteriores entregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and kept</source>
        <translation>
            <numerusform>%n rechazada y conservada</numerusform>
            <numerusform>%n rechazadas y conservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outbox keeps %n, to be seen under Run ▸ Refused readings.</source>
        <translation>
            <numerusform>La bandeja de salida conserva %n, que se ve en Ejecución ▸ Lecturas rechazadas.</numerusform>
            <numerusform>La bandeja de salida conserva %n, que se ven en Ejecución ▸ Lecturas rechazadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings that were accepted by the broker: it has acknowledged them, or, with QoS 0, they were written to its connection. That is no delivery: a broker may drop what it has acknowledged for subscribers that are slow or away, and forgets it where it is killed.</source>
        <translation>Lecturas que el bróker aceptó: las ha confirmado o, con QoS 0, se escribieron en su conexión. Eso no es una entrega: un bróker puede descartar lo confirmado para suscriptores lentos o ausentes, y lo olvida si se le mata.</translation>
    </message>
    <message>
        <source>Outbox full: %1. Waited too long: %2. In memory, too many or cleared: %3.</source>
        <translation>Bandeja de salida llena: %1. Espera excesiva: %2. En memoria, demasiadas o vaciadas: %3.</translation>
    </message>
    <message>
        <source>Where readings wait until the server has them, and how many.</source>
        <translation>Dónde esperan las lecturas hasta que el servidor las tiene, y cuántas.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Why the last attempt that failed did so.</source>
        <translation>Por qué falló el último intento fallido.</translation>
    </message>
    <message>
        <source>built-in receiver, %1</source>
        <translation>receptor integrado, %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Delivery counters</source>
        <translation>Contadores de entrega</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Por segundo</translation>
    </message>
    <message>
        <source>Latency, median</source>
        <translation>Latencia, mediana</translation>
    </message>
    <message>
        <source>Half of the last 1000 answers came faster than this.</source>
        <translation>La mitad de las últimas 1000 respuestas llegó antes.</translation>
    </message>
    <message>
        <source>Latency, 95 %</source>
        <translation>Latencia, 95 %</translation>
    </message>
    <message>
        <source>95 of 100 of the last 1000 answers came faster than this.</source>
        <translation>95 de cada 100 de las últimas 1000 respuestas llegaron antes.</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Último éxito</translation>
    </message>
    <message>
        <source>When the server last accepted a reading.</source>
        <translation>Cuándo aceptó el servidor una lectura por última vez.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>How the server has been answering.</source>
        <translation>Cómo ha estado respondiendo el servidor.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Refused readings…</source>
        <translation>Lecturas rechazadas…</translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>Lecturas rechazadas</translation>
    </message>
    <message>
        <source>Look at the readings that a server refused for good; send them again after a fix.</source>
        <translation>Ver las lecturas que un servidor rechazó definitivamente; enviarlas de nuevo tras una corrección.</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>built-in receiver</source>
        <translation>receptor integrado</translation>
    </message>
    <message>
        <source>%1 readings a second</source>
        <translation>%1 lecturas por segundo</translation>
    </message>
    <message>
        <source>a reading every %1</source>
        <translation>una lectura cada %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait</source>
        <translation>
            <numerusform>%n lectura espera</numerusform>
            <numerusform>%n lecturas esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada espera</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>readings wait, time</comment>
        <translation>%1 desde las %2</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>readings wait, time</comment>
        <translation>%1, unos %2</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>Activar el envío</translation>
    </message>
    <message>
        <source>Readings go to the server again, those that wait first.</source>
        <translation>Las lecturas vuelven a ir al servidor, primero las que esperan.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Do not wait for the next try.</source>
        <translation>No esperar al próximo intento.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>Pregunta al servidor si responde.</translation>
    </message>
    <message>
        <source>Readings accepted a second, over the last five seconds; where they come more seldom, between the last two.</source>
        <translation>Lecturas aceptadas por segundo, en los últimos cinco segundos; si llegan con menos frecuencia, entre las dos últimas.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>How readings get to the server at present, and what waits.</source>
        <translation>Cómo llegan ahora las lecturas al servidor y qué espera.</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Readings of earlier runs wait for this server: pause or discard them.</source>
        <translation>Lecturas de ejecuciones anteriores esperan a este servidor: páuselas o descártelas.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>They wait on, and this run&apos;s readings go alone.</source>
        <translation>Siguen esperando, y las lecturas de esta ejecución van solas.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Give them up: they are counted as dropped.</source>
        <translation>Renunciar a ellas: cuentan como descartadas.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show or hide all counters.</source>
        <translation>Mostrar u ocultar todos los contadores.</translation>
    </message>
</context>
<context>
    <name>aneroid::CsvExport</name>
    <message>
        <source>Could not write “%1”: %2. Choose another folder or free some space.</source>
        <translation>No se pudo escribir «%1»: %2. Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>The export to “%1” was given up: its readings were overwritten by newer ones or cleared. Export a shorter span.</source>
        <translation>Se abandonó la exportación a «%1»: sus lecturas fueron sobrescritas por otras más recientes o borradas. Exporte un período más corto.</translation>
    </message>
</context>
<context>
    <name>aneroid::Database</name>
    <message>
        <source>The disk is full: the database %1 cannot grow. Free some space.</source>
        <translation>El disco está lleno: la base de datos %1 no puede crecer. Libere espacio.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: the disk is full or fails.</source>
        <translation>No se puede escribir la base de datos %1: el disco está lleno o falla.</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program. Close that program or name another file.</source>
        <translation>Otro programa tiene bloqueada la base de datos %1. Cierre ese programa o indique otro archivo.</translation>
    </message>
    <message>
        <source>The database %1 may not be written. Change its permissions or name another file.</source>
        <translation>No se permite escribir la base de datos %1. Cambie sus permisos o indique otro archivo.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Name a file in a folder that may be written.</source>
        <translation>No se puede abrir la base de datos %1. Indique un archivo en una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Move it away or name another file.</source>
        <translation>La base de datos %1 está dañada. Muévala a otro lugar o indique otro archivo.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database. Move it away or name another file.</source>
        <translation>%1 no es una base de datos SQLite. Muévala a otro lugar o indique otro archivo.</translation>
    </message>
    <message>
        <source>The database %1 reports: %2</source>
        <translation>La base de datos %1 informa: %2</translation>
    </message>
    <message>
        <source>No database file is named.</source>
        <translation>No se indica ningún archivo de base de datos.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for the database.</source>
        <translation>%1 es una carpeta. Indique un archivo para la base de datos.</translation>
    </message>
    <message>
        <source>The folder %1 for the database cannot be made. Name a file in a folder that may be written.</source>
        <translation>No se puede crear la carpeta %1 para la base de datos. Indique un archivo en una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Name another file.</source>
        <translation>%1 es una base de datos de otro programa. Indique otro archivo.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Aneroid (schema %2, this one knows %3). Update Aneroid or name another file.</source>
        <translation>La base de datos %1 la escribió un Aneroid más nuevo (esquema %2, este conoce %3). Actualice Aneroid o indique otro archivo.</translation>
    </message>
</context>
<context>
    <name>aneroid::DayPreviewView</name>
    <message>
        <source>%1 to %2 °C</source>
        <translation>%1 a %2 °C</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 a %2 %</translation>
    </message>
    <message>
        <source>%1 to %2 hPa</source>
        <translation>%1 a %2 hPa</translation>
    </message>
    <message>
        <source>A typical day</source>
        <translation>Un día típico</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>temperature, its range</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A working day at this time of the year, from 0 to 24 h local time, as it might be; pale behind it the mean of several. Numbers are its lowest and highest values.</source>
        <translation>Un día laborable en esta época del año, de 0 a 24 h hora local, como podría ser; detrás, tenue, la media de varios. Los números son sus valores mínimo y máximo.</translation>
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
        <translation>Sin bandeja de salida en disco no se conservan lecturas rechazadas.</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLettersDialog</name>
    <message numerus="yes">
        <source>Discarded %Ln refused reading(s).</source>
        <translation>
            <numerusform>Eliminada %Ln lectura rechazada.</numerusform>
            <numerusform>Eliminadas %Ln lecturas rechazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refused reading(s) to %1.</source>
        <translation>
            <numerusform>Exportada %Ln lectura rechazada a %1.</numerusform>
            <numerusform>Exportadas %Ln lecturas rechazadas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>Lecturas rechazadas</translation>
    </message>
    <message>
        <source>Readings that a server refused for good, newest first. Ctrl+C copies the selected rows.</source>
        <translation>Lecturas que un servidor rechazó definitivamente, las más recientes primero. Ctrl+C copia las filas seleccionadas.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send the selected readings again, to the server in use now (Enter).</source>
        <translation>Enviar de nuevo las lecturas seleccionadas al servidor en uso ahora (Intro).</translation>
    </message>
    <message>
        <source>Send &amp;all again</source>
        <translation>Enviar &amp;todas de nuevo</translation>
    </message>
    <message>
        <source>Send all refused readings again, to the server in use now.</source>
        <translation>Enviar de nuevo todas las lecturas rechazadas al servidor en uso ahora.</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>Write all refused readings to a CSV file.</source>
        <translation>Escribir todas las lecturas rechazadas en un archivo CSV.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Throw the selected readings away for ever (Del).</source>
        <translation>Eliminar definitivamente las lecturas seleccionadas (Supr).</translation>
    </message>
    <message>
        <source>Discard a&amp;ll…</source>
        <translation>Eliminar t&amp;odas…</translation>
    </message>
    <message>
        <source>Throw all refused readings away for ever.</source>
        <translation>Eliminar definitivamente todas las lecturas rechazadas.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this list. The readings stay.</source>
        <translation>Cerrar esta lista. Las lecturas se quedan.</translation>
    </message>
    <message>
        <source>The outbox is off: refused readings are only counted.
Turn on &quot;Outbox on disk&quot; under &quot;Outbox and batches&quot; to keep them.</source>
        <translation>La bandeja de salida está desactivada: las lecturas rechazadas solo se cuentan.
Active «Bandeja de salida en disco» en «Bandeja de salida y lotes» para conservarlas.</translation>
    </message>
    <message>
        <source>No reading was refused.
What a server refuses for good, with HTTP 422 for example, is kept here, to be sent again after a fix.</source>
        <translation>No se rechazó ninguna lectura.
Lo que un servidor rechaza definitivamente, por ejemplo con HTTP 422, se conserva aquí para enviarlo de nuevo tras una corrección.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused reading(s)</source>
        <translation>
            <numerusform>%Ln lectura rechazada</numerusform>
            <numerusform>%Ln lecturas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln shown</source>
        <translation>
            <numerusform>se muestra la más reciente (%Ln)</numerusform>
            <numerusform>se muestran las %Ln más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reading to see the server&apos;s whole answer here.</source>
        <translation>Elija una lectura para ver aquí la respuesta completa del servidor.</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 respondió: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) wait for %1 again and leave when sending is on.</source>
        <translation>
            <numerusform>%Ln lectura vuelve a esperar a %1 y sale cuando el envío está activado.</numerusform>
            <numerusform>%Ln lecturas vuelven a esperar a %1 y salen cuando el envío está activado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) go to %1 again; what is refused once more comes back here.</source>
        <translation>
            <numerusform>%Ln lectura va de nuevo a %1; lo que se rechace otra vez vuelve aquí.</numerusform>
            <numerusform>%Ln lecturas van de nuevo a %1; lo que se rechace otra vez vuelve aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export refused readings</source>
        <translation>Exportar lecturas rechazadas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln refused reading(s)? This cannot be undone.</source>
        <translation>
            <numerusform>¿Eliminar %Ln lectura rechazada? Esto no se puede deshacer.</numerusform>
            <numerusform>¿Eliminar %Ln lecturas rechazadas? Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLettersModel</name>
    <message>
        <source>Refused at</source>
        <translation>Rechazada el</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Time of the reading</source>
        <translation>Hora de la lectura</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatura (°C)</translation>
    </message>
    <message>
        <source>T (°C)</source>
        <translation>T (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Humedad (%)</translation>
    </message>
    <message>
        <source>RH (%)</source>
        <translation>HR (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Presión (hPa)</translation>
    </message>
    <message>
        <source>P (hPa)</source>
        <translation>P (hPa)</translation>
    </message>
</context>
<context>
    <name>aneroid::DeliveryPanel</name>
    <message>
        <source>Outbox and batches</source>
        <translation>Bandeja de salida y lotes</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>en la carpeta de datos</translation>
    </message>
</context>
<context>
    <name>aneroid::DevicesModel</name>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n descartada</numerusform>
            <numerusform>%n descartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by fault</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n por fallo</numerusform>
            <numerusform>%n por fallo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a retry</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n en espera de reintento</numerusform>
            <numerusform>%n en espera de reintento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Accepted up to sequence %1</source>
        <translation>Aceptado hasta la secuencia %1</translation>
    </message>
    <message>
        <source>%1 km west</source>
        <translation>%1 km al oeste</translation>
    </message>
    <message>
        <source>%1 km east</source>
        <translation>%1 km al este</translation>
    </message>
    <message>
        <source>%1 km south</source>
        <translation>%1 km al sur</translation>
    </message>
    <message>
        <source>%1 km north</source>
        <translation>%1 km al norte</translation>
    </message>
    <message>
        <source>%1, %2 of the middle of the fleet</source>
        <comment>places in km</comment>
        <translation>%1, %2 del centro de la flota</translation>
    </message>
    <message>
        <source>From %1 to %2 in the latest readings</source>
        <translation>De %1 a %2 en las últimas lecturas</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Trazar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Distance from the middle of the fleet (km)</source>
        <translation>Distancia al centro de la flota (km)</translation>
    </message>
    <message>
        <source>Climate profile</source>
        <translation>Perfil climático</translation>
    </message>
    <message>
        <source>Time of the last reading</source>
        <translation>Hora de la última lectura</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatura (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Humedad (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Presión (hPa)</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>Trazar %1</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>aneroid::DevicesPanel</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 de %Ln dispositivo</numerusform>
            <numerusform>%1 de %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>This run has one device. To see a fleet, set Devices to more than one under More settings and begin a new run.</source>
        <translation>Esta ejecución tiene un dispositivo. Para ver una flota, ponga «Dispositivos» en más de uno en «Más opciones» y comience una nueva ejecución.</translation>
    </message>
    <message>
        <source>No device is as asked for above.</source>
        <translation>Ningún dispositivo coincide con la búsqueda de arriba.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>The devices of the run. Space picks a device to be plotted; Alt+Up and Alt+Down put them in order by the column that the keyboard is on; Ctrl+C copies the selected rows.</source>
        <translation>Los dispositivos de la ejecución. Espacio elige un dispositivo para trazarlo; Alt+Arriba y Alt+Abajo los ordenan por la columna en la que está el teclado; Ctrl+C copia las filas seleccionadas.</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Buscar dispositivo</translation>
    </message>
    <message>
        <source>Show devices with this in their id. Enter goes to their rows.</source>
        <translation>Mostrar los dispositivos con esto en su ID. Intro va a sus filas.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Show all devices again.</source>
        <translation>Mostrar de nuevo todos los dispositivos.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>With trouble</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Plotted</source>
        <translation>Trazados</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Qué dispositivos</translation>
    </message>
    <message>
        <source>Trouble: readings that were refused or dropped, or wait for a retry.</source>
        <translation>Problemas: lecturas rechazadas o descartadas, o en espera de un reintento.</translation>
    </message>
    <message>
        <source>Tre&amp;nd</source>
        <translation>Ten&amp;dencia</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Which channel the small lines in the table show.</source>
        <translation>Qué canal muestran las líneas pequeñas de la tabla.</translation>
    </message>
    <message>
        <source>Plot none</source>
        <translation>No trazar ninguno</translation>
    </message>
    <message>
        <source>Let go of all devices that are picked to be plotted.</source>
        <translation>Deja de trazar todos los dispositivos elegidos.</translation>
    </message>
</context>
<context>
    <name>aneroid::EffectList</name>
    <message>
        <source>Neither heating nor air-conditioning.</source>
        <translation>Ni calefacción ni climatización.</translation>
    </message>
    <message>
        <source>Nobody is there, or nobody is felt.</source>
        <translation>No hay nadie, o no se nota.</translation>
    </message>
    <message>
        <source>Add heating or air-conditioning</source>
        <translation>Añadir calefacción o climatización</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>A saw-tooth that goes up and down with the plant, at the hours it is on.</source>
        <translation>Un diente de sierra que sube y baja con la instalación, a las horas en que funciona.</translation>
    </message>
    <message>
        <source>What people&apos;s presence adds to the air, at the hours they are there.</source>
        <translation>Lo que la presencia de personas añade al aire, a las horas en que están.</translation>
    </message>
    <message>
        <source>Plant %1</source>
        <comment>heating or air-conditioning</comment>
        <translation>Instalación %1</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>Personas %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>From one start to the next; it wanders a little.</source>
        <translation>De un arranque al siguiente; varía un poco.</translation>
    </message>
    <message>
        <source>Peak to peak; below 0: against the temperature&apos;s course.</source>
        <translation>De pico a pico; por debajo de 0: contra el curso de la temperatura.</translation>
    </message>
    <message>
        <source>At the fullest hours.</source>
        <translation>A las horas de mayor ocupación.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Vapour</source>
        <translation>Vapor</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>vapour pressure</source>
        <translation>presión de vapor</translation>
    </message>
    <message>
        <source>humidity</source>
        <translation>humedad</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Click or drag to turn hours on and off; plus and minus change one by a tenth.</source>
        <translation>Haga clic o arrastre para activar y desactivar horas; más y menos cambian una en una décima.</translation>
    </message>
    <message>
        <source>No kettles, pans or doors.</source>
        <translation>Ni hervidores, ni sartenes, ni puertas.</translation>
    </message>
    <message>
        <source>Add puffs</source>
        <translation>Añadir bocanadas</translation>
    </message>
    <message>
        <source>Puffs of air that come at once and die away: kettles, pans, doors, breath.</source>
        <translation>Bocanadas de aire que llegan de golpe y se apagan: hervidores, sartenes, puertas, aliento.</translation>
    </message>
    <message>
        <source>Puffs %1</source>
        <translation>Bocanadas %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plant, people or puffs, quantity</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follows in</source>
        <translation>Sigue en</translation>
    </message>
    <message>
        <source>follows in</source>
        <translation>sigue en</translation>
    </message>
    <message>
        <source>How slowly the room follows: in this time by two thirds.</source>
        <translation>Con qué lentitud sigue la habitación: dos tercios en este tiempo.</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>How many come in an hour at the fullest hours, on average.</source>
        <translation>Cuántas llegan por hora en las horas de más actividad, de media.</translation>
    </message>
    <message>
        <source>Dies away in</source>
        <translation>Se apaga en</translation>
    </message>
    <message>
        <source>dies away in</source>
        <translation>se apaga en</translation>
    </message>
    <message>
        <source>In this time two thirds of it are gone.</source>
        <translation>En este tiempo se han ido dos tercios.</translation>
    </message>
    <message>
        <source>The most that a middling one moves the air; they differ.</source>
        <translation>Lo máximo que una mediana mueve el aire; no son iguales.</translation>
    </message>
</context>
<context>
    <name>aneroid::ExchangeDialog</name>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Last request and answer</source>
        <translation>Última petición y respuesta</translation>
    </message>
    <message>
        <source>What was sent last, and what came back; secrets are dots.</source>
        <translation>Lo último que se envió y lo que se recibió; los secretos son puntos.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the request and the answer as text.</source>
        <translation>Copiar la petición y la respuesta como texto.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>Cerrar esta ventana.</translation>
    </message>
</context>
<context>
    <name>aneroid::ExportDialog</name>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything (%Ln reading(s))</source>
        <translation>
            <numerusform>&amp;Todo (%Ln lectura)</numerusform>
            <numerusform>&amp;Todo (%Ln lecturas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything in memory: the newest %Ln reading(s) of %1</source>
        <translation>
            <numerusform>&amp;Todo lo que hay en memoria: la lectura más reciente (%Ln) de %1</numerusform>
            <numerusform>&amp;Todo lo que hay en memoria: las %Ln lecturas más recientes de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All readings of the run.</source>
        <translation>Todas las lecturas de la ejecución.</translation>
    </message>
    <message>
        <source>The %1 oldest readings of the run are no longer in memory and will not be in the file. &quot;aneroid-cli run --output FILE&quot; writes every reading.</source>
        <translation>Las %1 lecturas más antiguas de la ejecución ya no están en memoria y no estarán en el archivo. «aneroid-cli run --output ARCHIVO» escribe todas las lecturas.</translation>
    </message>
    <message numerus="yes">
        <source>The &amp;visible span (%Ln reading(s))</source>
        <translation>
            <numerusform>El período &amp;visible (%Ln lectura)</numerusform>
            <numerusform>El período &amp;visible (%Ln lecturas)</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings between the left and the right edge of the charts.</source>
        <translation>Las lecturas entre el borde izquierdo y el derecho de los gráficos.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>El archivo CSV que se escribe.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Choose the file in a dialog.</source>
        <translation>Elegir el archivo en un diálogo.</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Ex&amp;portar</translation>
    </message>
    <message>
        <source>Write the file. The run goes on meanwhile.</source>
        <translation>Escribir el archivo. La ejecución sigue mientras tanto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave what was there as it was.</source>
        <translation>Deja todo como estaba.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The %1 oldest readings are no longer in memory and will be missing.</source>
        <translation>Las %1 lecturas más antiguas ya no están en memoria y faltarán.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Este archivo ya existe y se sustituirá.</translation>
    </message>
    <message>
        <source>There is no reading to export.</source>
        <translation>No hay ninguna lectura que exportar.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>aneroid::Exports</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reading(s) to %1.</source>
        <translation>
            <numerusform>Exportada %Ln lectura a %1.</numerusform>
            <numerusform>Exportadas %Ln lecturas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save chart as PNG</source>
        <translation>Guardar gráfico como PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved the chart to %1.</source>
        <translation>Gráfico guardado en %1.</translation>
    </message>
    <message>
        <source>Made %1 readings of history in %2.</source>
        <translation>Generadas %1 lecturas de historial en %2.</translation>
    </message>
    <message>
        <source>Copied the chart to the clipboard.</source>
        <translation>Gráfico copiado al portapapeles.</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Dispositivo %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · climate: %2 · seed %3</source>
        <comment>device, climate, seed</comment>
        <translation>%1 · clima: %2 · semilla %3</translation>
    </message>
</context>
<context>
    <name>aneroid::FaultController</name>
    <message>
        <source>End faults</source>
        <translation>Terminar fallos</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>&amp;Inject: %1</source>
        <translation>&amp;Inyectar: %1</translation>
    </message>
</context>
<context>
    <name>aneroid::FaultPanel</name>
    <message>
        <source>until ended</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>one reading</source>
        <translation>una lectura</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>No falla nada.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Whether the fault acts on this channel.</source>
        <translation>Si el fallo actúa sobre este canal.</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Inyectar</translation>
    </message>
    <message>
        <source>End faults</source>
        <translation>Terminar fallos</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Tipo de fallo</translation>
    </message>
    <message>
        <source>What goes wrong.</source>
        <translation>Qué falla.</translation>
    </message>
    <message>
        <source>Device of the fault</source>
        <translation>Dispositivo del fallo</translation>
    </message>
    <message>
        <source>Which device it befalls.</source>
        <translation>A qué dispositivo afecta.</translation>
    </message>
    <message>
        <source>Strength of the fault</source>
        <translation>Intensidad del fallo</translation>
    </message>
    <message>
        <source>How strong it is, in the unit behind the number.</source>
        <translation>Qué intensidad tiene, en la unidad que sigue al número.</translation>
    </message>
    <message>
        <source>Length of the fault</source>
        <translation>Duración del fallo</translation>
    </message>
    <message>
        <source>How long it lasts, in minutes; 0: until ended.</source>
        <translation>Cuánto dura, en minutos; 0: hasta terminarlo.</translation>
    </message>
    <message>
        <source>Ramp of the fault</source>
        <translation>Rampa del fallo</translation>
    </message>
    <message>
        <source>How long it takes to full strength, in minutes.</source>
        <translation>Cuánto tarda en alcanzar toda su intensidad, en minutos.</translation>
    </message>
    <message>
        <source>Makes it go wrong from the next reading on. Needs a started run.</source>
        <translation>Hace que falle desde la próxima lectura. Necesita una ejecución iniciada.</translation>
    </message>
    <message>
        <source>Ends all that goes wrong.</source>
        <translation>Termina todo lo que falla.</translation>
    </message>
    <message>
        <source>What the fault looks like</source>
        <translation>Qué aspecto tiene el fallo</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>all sensor faults</source>
        <translation>todos los fallos del sensor</translation>
    </message>
</context>
<context>
    <name>aneroid::FirstMinute</name>
    <message>
        <source>Charts and tables begin with the readings that a run begun an hour ago would have made, and go on live.</source>
        <translation>Gráficos y tablas empiezan con las lecturas que habría hecho una ejecución iniciada hace una hora, y siguen en directo.</translation>
    </message>
    <message>
        <source>An hour of this fleet is more than one click should make: see Run ▸ New run with history.</source>
        <translation>Una hora de esta flota es más de lo que debería hacer un clic: vea Ejecución ▸ Nueva ejecución con historial.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start making readings, from now on.</source>
        <translation>Empieza a hacer lecturas desde ahora.</translation>
    </message>
    <message>
        <source>Begin with the last hour</source>
        <translation>Empezar con la última hora</translation>
    </message>
    <message>
        <source>Count and send that hour, too</source>
        <translation>Contar y enviar también esa hora</translation>
    </message>
    <message>
        <source>Off: the hour&apos;s readings are shown here only, and no server gets them.</source>
        <translation>Desactivado: las lecturas de esa hora solo se muestran aquí y ningún servidor las recibe.</translation>
    </message>
</context>
<context>
    <name>aneroid::FitDialog</name>
    <message>
        <source>Stopped: there is no profile.</source>
        <translation>Detenido: no hay perfil.</translation>
    </message>
    <message>
        <source>New profile from recording</source>
        <translation>Nuevo perfil a partir de grabación</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Grabación</translation>
    </message>
    <message>
        <source>Of your own sensor: CSV, JSON lines, a log or a SQLite database with time, temperature, humidity, pressure; several files in quotation marks, or a folder of them, are one recording. They can be dropped here, too.</source>
        <translation>De su propio sensor: CSV, líneas JSON, un registro o una base de datos SQLite con hora, temperatura, humedad y presión; varios archivos entre comillas, o una carpeta con ellos, son una sola grabación. También se pueden soltar aquí.</translation>
    </message>
    <message>
        <source>Recording of your own sensor; drop it here</source>
        <translation>Grabación de su propio sensor; suéltela aquí</translation>
    </message>
    <message>
        <source>Clear the file</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Choose no file.</source>
        <translation>No elegir ningún archivo.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Choose the recording in a dialog.</source>
        <translation>Elegir la grabación en un diálogo.</translation>
    </message>
    <message>
        <source>Columns, clock and place</source>
        <translation>Columnas, reloj y lugar</translation>
    </message>
    <message>
        <source>Progress of the fit</source>
        <translation>Progreso del ajuste</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What the profile is called in lists and by --profile.</source>
        <translation>Cómo se llama el perfil en las listas y en --profile.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tí&amp;tulo</translation>
    </message>
    <message>
        <source>A few words for people, such as &quot;My living room&quot;.</source>
        <translation>Unas palabras para las personas, por ejemplo «Mi sala de estar».</translation>
    </message>
    <message>
        <source>Save and &amp;use</source>
        <translation>Guardar y &amp;usar</translation>
    </message>
    <message>
        <source>Keep the profile and choose it for the weather.</source>
        <translation>Conservar el perfil y elegirlo para el tiempo.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Guar&amp;dar</translation>
    </message>
    <message>
        <source>Keep the profile among your own.</source>
        <translation>Conservar el perfil entre los propios.</translation>
    </message>
    <message>
        <source>&amp;Export JSON…</source>
        <translation>Exportar &amp;JSON…</translation>
    </message>
    <message>
        <source>Write the profile to a file of your choice.</source>
        <translation>Escribir el perfil en un archivo de su elección.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop a fit that runs; else close without keeping anything.</source>
        <translation>Detener un ajuste en curso; si no, cerrar sin conservar nada.</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Elegir una grabación</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.tsv *.txt *.log *.dat *.json *.jsonl *.lp *.gz *.db *.sdb *.sqlite *.sqlite3)</source>
        <translation>Grabaciones (*.csv *.tsv *.txt *.log *.dat *.json *.jsonl *.lp *.gz *.db *.sdb *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Leyendo las primeras filas…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Det&amp;ener</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>End the fit.</source>
        <translation>Terminar el ajuste.</translation>
    </message>
    <message>
        <source>Read the recording and fit a profile to it.</source>
        <translation>Leer la grabación y ajustar a ella un perfil.</translation>
    </message>
    <message>
        <source>There is a profile of this name: saving takes its place.</source>
        <translation>Ya hay un perfil con este nombre: guardar lo sustituye.</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exportar perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is made and waits to be saved.</source>
        <translation>El perfil «%1» está hecho y espera a que se guarde.</translation>
    </message>
</context>
<context>
    <name>aneroid::FitOptionsForm</name>
    <message>
        <source>Where date and time of day stand in two columns: that of the date.</source>
        <translation>Si la fecha y la hora están en dos columnas: la de la fecha.</translation>
    </message>
    <message>
        <source>C, F or K.</source>
        <translation>C, F o K.</translation>
    </message>
    <message>
        <source>% or fraction.</source>
        <translation>% o fraction.</translation>
    </message>
    <message>
        <source>hPa, Pa, kPa, bar, inHg, mmHg, psi or atm.</source>
        <translation>hPa, Pa, kPa, bar, inHg, mmHg, psi o atm.</translation>
    </message>
    <message>
        <source>How times are written, in strftime&apos;s letters, such as %d/%m/%Y %H:%M.</source>
        <translation>Cómo están escritas las horas, con las letras de strftime, por ejemplo %d/%m/%Y %H:%M.</translation>
    </message>
    <message>
        <source>Seconds from row to row, where rows have no time or a mere count.</source>
        <translation>Segundos de una fila a otra, si las filas no tienen hora o solo una cuenta.</translation>
    </message>
    <message>
        <source>When the first row was made on the place&apos;s clock, where rows only count: 2025-11-14T10:30.</source>
        <translation>Cuándo se registró la primera fila según el reloj del lugar, si las filas solo cuentan: 2025-11-14T10:30.</translation>
    </message>
    <message>
        <source>Which of several sensors in the recording.</source>
        <translation>Cuál de los varios sensores de la grabación.</translation>
    </message>
    <message>
        <source>The column that tells the sensors apart.</source>
        <translation>La columna que distingue los sensores.</translation>
    </message>
    <message>
        <source>Which table of a SQLite database holds the recording.</source>
        <translation>Qué tabla de una base de datos SQLite contiene la grabación.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a clock: write it as +08:00.</source>
        <translation>«%1» no es un reloj: escríbalo como +08:00.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not one of %3.</source>
        <translation>%1: «%2» no es uno de %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number of seconds up to a day.</source>
        <translation>%1: «%2» no es un número de segundos de hasta un día.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time such as 2025-11-14T10:30.</source>
        <translation>%1: «%2» no es una hora como 2025-11-14T10:30.</translation>
    </message>
    <message>
        <source>Name of the column, or its number from 1, where it is not found by itself.</source>
        <translation>Nombre de la columna, o su número desde 1, si no se encuentra por sí sola.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Columna de hora</translation>
    </message>
    <message>
        <source>Temperature column</source>
        <translation>Columna de temperatura</translation>
    </message>
    <message>
        <source>Humidity column</source>
        <translation>Columna de humedad</translation>
    </message>
    <message>
        <source>Pressure column</source>
        <translation>Columna de presión</translation>
    </message>
    <message>
        <source>Clock of the place</source>
        <translation>Reloj del lugar</translation>
    </message>
    <message>
        <source>Such as +08:00, where the recording&apos;s times are UTC: hours of the day are those of the place.</source>
        <translation>Por ejemplo +08:00, si las horas de la grabación son UTC: las horas del día son las del lugar.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Of the place, degrees north; negative in the south.</source>
        <translation>Del lugar, en grados norte; negativa en el sur.</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>detección automática</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como se grabó</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
</context>
<context>
    <name>aneroid::FitPreview</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>Columns as they are understood</source>
        <translation>Columnas tal como se entienden</translation>
    </message>
    <message>
        <source>Which column is what, in which unit, and how that was told.</source>
        <translation>Qué es cada columna, en qué unidad, y cómo se supo.</translation>
    </message>
    <message>
        <source>First rows as they are understood</source>
        <translation>Primeras filas tal como se entienden</translation>
    </message>
    <message>
        <source>The first rows on the place&apos;s clock, in °C, % and hPa, as the fit will take them.</source>
        <translation>Las primeras filas según el reloj del lugar, en °C, % y hPa, como las tomará el ajuste.</translation>
    </message>
</context>
<context>
    <name>aneroid::FitResultView</name>
    <message>
        <source>How alike two channels change</source>
        <translation>Cuánto se parecen los cambios de dos canales</translation>
    </message>
    <message>
        <source>over</source>
        <translation>en</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>grabado</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>sintético</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Notes, and what could not be determined</source>
        <translation>Notas, y lo que no se pudo determinar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>What was read and found, and what could not be determined, is told here.</source>
        <translation>Aquí se dice lo que se leyó y encontró, y lo que no se pudo determinar.</translation>
    </message>
</context>
<context>
    <name>aneroid::FormBinder</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryJob</name>
    <message>
        <source>%1 accepted, %2 refused of %3 readings, %4/s</source>
        <translation>%1 aceptadas, %2 rechazadas de %3 lecturas, %4/s</translation>
    </message>
    <message>
        <source>%1, %2 by fault</source>
        <comment>progress, readings</comment>
        <translation>%1, %2 por fallo</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, time</comment>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Continues where it stopped: %1 of %2 readings are decided.</source>
        <translation>Continúa donde se detuvo: %1 de %2 lecturas están decididas.</translation>
    </message>
    <message>
        <source>%1 readings, %2, %3</source>
        <comment>count, size, time</comment>
        <translation>%1 lecturas, %2, %3</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Stopped: %1 is not written.</source>
        <translation>Detenido: %1 no se escribe.</translation>
    </message>
    <message>
        <source>%1 readings accepted, %2 refused</source>
        <translation>%1 lecturas aceptadas, %2 rechazadas</translation>
    </message>
    <message>
        <source>%1; retry in %3 s: %2</source>
        <comment>progress, error, time</comment>
        <translation>%1; nuevo intento en %3 s: %2</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryRunDialog</name>
    <message>
        <source>The beginning must be in the past.</source>
        <translation>El comienzo debe estar en el pasado.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln reading(s) to catch up with.</source>
        <translation>
            <numerusform>Alrededor de %Ln lectura para ponerse al día.</numerusform>
            <numerusform>Alrededor de %Ln lecturas para ponerse al día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln reading(s) to catch up with.</source>
        <translation>
            <numerusform>Más de %Ln lectura para ponerse al día.</numerusform>
            <numerusform>Más de %Ln lecturas para ponerse al día.</numerusform>
        </translation>
    </message>
    <message>
        <source>New run with history</source>
        <translation>Nueva ejecución con historial</translation>
    </message>
    <message>
        <source>The run begins in the past and makes its readings as fast as the server takes them, until it has caught up with the clock; then it goes on live. It clears the charts, the table and the counters; what waits in the outbox is still sent.</source>
        <translation>La ejecución comienza en el pasado y genera sus lecturas tan rápido como el servidor las acepta, hasta alcanzar el reloj; después sigue en directo. Vacía los gráficos, la tabla y los contadores; lo que espera en la bandeja de salida se sigue enviando.</translation>
    </message>
    <message>
        <source>&amp;So long ago:</source>
        <translation>&amp;Hace:</translation>
    </message>
    <message>
        <source>Begin a while before now.</source>
        <translation>Comenzar un tiempo antes de ahora.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How long ago the run begins.</source>
        <translation>Hace cuánto comienza la ejecución.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>&amp;At:</source>
        <translation>&amp;El:</translation>
    </message>
    <message>
        <source>Begin at a date and a time.</source>
        <translation>Comenzar en una fecha y una hora.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>The time at which the run begins, by the clock of the charts.</source>
        <translation>El momento en que comienza la ejecución, según el reloj de los gráficos.</translation>
    </message>
    <message>
        <source>Begin the run in the past; it catches up at once.</source>
        <translation>Comenzar la ejecución en el pasado; se pone al día de inmediato.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close this question; the run goes on as it is.</source>
        <translation>Cerrar esta pregunta; la ejecución sigue como está.</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryUpload</name>
    <message>
        <source>This upload was begun by version %1, whose readings may differ: continue with that one, or begin it anew.</source>
        <translation>Este envío lo comenzó la versión %1, cuyas lecturas pueden diferir: continúelo con ella o comiéncelo de nuevo.</translation>
    </message>
    <message>
        <source>What was remembered of this upload cannot be read and is kept as %1; everything is sent again, with the same keys.</source>
        <translation>No se puede leer lo que se recordaba de este envío y se conserva como %1; todo se envía de nuevo, con las mismas claves.</translation>
    </message>
    <message>
        <source>The server takes no arrays (no batch route): readings go one by one.</source>
        <translation>El servidor no acepta arrays (sin ruta para lotes): las lecturas van una a una.</translation>
    </message>
    <message>
        <source>The server turns the upload away: %1</source>
        <translation>El servidor rechaza el envío: %1</translation>
    </message>
    <message>
        <source>%1, sequence %2: %3</source>
        <translation>%1, secuencia %2: %3</translation>
    </message>
    <message>
        <source>Refused readings cannot be written to %1: %2.</source>
        <translation>No se pueden escribir las lecturas rechazadas en %1: %2.</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>El servidor responde de nuevo.</translation>
    </message>
    <message>
        <source>Lost or refused by injected faults: %1.</source>
        <translation>Perdidas o rechazadas por fallos inyectados: %1.</translation>
    </message>
    <message>
        <source>All %1 readings are accepted.</source>
        <translation>Las %1 lecturas están aceptadas.</translation>
    </message>
    <message>
        <source>%1 readings are accepted.</source>
        <translation>%1 lecturas aceptadas.</translation>
    </message>
    <message>
        <source>%1 readings are accepted, %2 refused; the refused ones are in %3.</source>
        <translation>%1 lecturas aceptadas, %2 rechazadas; las rechazadas están en %3.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 readings are decided; start it again with the same settings to continue.</source>
        <translation>%1 %2 de %3 lecturas están decididas; inícielo de nuevo con la misma configuración para continuar.</translation>
    </message>
    <message>
        <source>This upload was completed on %1; nothing is sent.</source>
        <translation>Este envío se completó el %1; no se envía nada.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Trying again until it succeeds: %1</source>
        <translation>Se reintenta hasta que funcione: %1</translation>
    </message>
</context>
<context>
    <name>aneroid::HoursEdit</name>
    <message>
        <source>Mon–Fri</source>
        <translation>Lu–Vi</translation>
    </message>
    <message>
        <source>Sat, Sun</source>
        <translation>Sá, Do</translation>
    </message>
    <message>
        <source>%1, %2 to %3 h: %4 %</source>
        <comment>days, from hour, to hour, share</comment>
        <translation>%1, de %2 a %3 h: %4 %</translation>
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
        <translation>Otro programa usa el puerto %1 en %2. Detenga ese programa o elija otro puerto.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on %1, port %2: %3. Choose another address or port.</source>
        <translation>El receptor no puede escuchar en %1, puerto %2: %3. Elija otra dirección u otro puerto.</translation>
    </message>
</context>
<context>
    <name>aneroid::LifeDialog</name>
    <message>
        <source>This format says nothing to a broker beside its readings. With an availability topic, the broker keeps whether a device is there.</source>
        <translation>Este formato no dice nada a un bróker además de sus lecturas. Con un topic de disponibilidad, el bróker guarda si un dispositivo está presente.</translation>
    </message>
    <message>
        <source>Birth and death messages</source>
        <translation>Mensajes de nacimiento y muerte</translation>
    </message>
    <message>
        <source>What is said for the first device beside its readings; secrets are dots.</source>
        <translation>Lo que se dice por el primer dispositivo además de sus lecturas; los secretos son puntos.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the messages as text.</source>
        <translation>Copiar los mensajes como texto.</translation>
    </message>
    <message>
        <source>&amp;Retract…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>Has the broker forget what the devices left there. Asks first.</source>
        <translation>Hace que el bróker olvide lo que los dispositivos dejaron allí. Pregunta antes.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>Cerrar esta ventana.</translation>
    </message>
</context>
<context>
    <name>aneroid::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>aneroid::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What happened, newest first. Ctrl+C copies the selected rows.</source>
        <translation>Lo que ocurrió, lo más reciente primero. Ctrl+C copia las filas seleccionadas.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Log filter</source>
        <translation>Filtro del registro</translation>
    </message>
    <message>
        <source>Which kinds of entries are shown.</source>
        <translation>Qué tipos de entradas se muestran.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copiar registro</translation>
    </message>
    <message>
        <source>Copy the selected entries, or all that are shown.</source>
        <translation>Copia las entradas seleccionadas, o todas las que se muestran.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>Vaciar registro</translation>
    </message>
    <message>
        <source>Remove all entries from the log.</source>
        <translation>Quita todas las entradas del registro.</translation>
    </message>
</context>
<context>
    <name>aneroid::MainWindow</name>
    <message>
        <source>Port %1 is in use by another program: the built-in receiver listens at %2.</source>
        <translation>Otro programa usa el puerto %1: el receptor integrado escucha en %2.</translation>
    </message>
    <message>
        <source>The built-in receiver listens at %1.</source>
        <translation>El receptor integrado escucha en %1.</translation>
    </message>
    <message>
        <source>Up to eight devices are plotted together. Untick one to make room for another.</source>
        <translation>Se trazan juntos hasta ocho dispositivos. Desmarque uno para hacer sitio a otro.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Charts and tables</source>
        <translation>Gráficos y tablas</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
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
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>aneroid::MorePanel</name>
    <message>
        <source>More settings</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Choose fleet file</source>
        <translation>Elegir archivo de flota</translation>
    </message>
    <message>
        <source>Fleets (*.csv *.json);;All files (*)</source>
        <translation>Flotas (*.csv *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatoria</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>el de este equipo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Choose the CSV or JSON file that names the devices.</source>
        <translation>Elegir el archivo CSV o JSON que nombra los dispositivos.</translation>
    </message>
    <message>
        <source>Choose fleet file…</source>
        <translation>Elegir archivo de flota…</translation>
    </message>
</context>
<context>
    <name>aneroid::NewRunQuestion</name>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message numerus="yes">
        <source>A new run clears the charts, the table and the counters. What waits in the outbox is still sent; what waits in memory only is given up. %Ln reading(s) were made, and not all are exported.</source>
        <translation>
            <numerusform>Una nueva ejecución vacía los gráficos, la tabla y los contadores. Lo que espera en la bandeja de salida se sigue enviando; lo que espera solo en memoria se abandona. Se generó %Ln lectura y no está exportada.</numerusform>
            <numerusform>Una nueva ejecución vacía los gráficos, la tabla y los contadores. Lo que espera en la bandeja de salida se sigue enviando; lo que espera solo en memoria se abandona. Se generaron %Ln lecturas y no todas están exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
</context>
<context>
    <name>aneroid::NoticeBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Close this message.</source>
        <translation>Cerrar este mensaje.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Show the folder that the file is in.</source>
        <translation>Muestra la carpeta donde está el archivo.</translation>
    </message>
</context>
<context>
    <name>aneroid::NumberTyping</name>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%1 is a field (&quot;Interval&quot;), %2 what it may be (&quot;a number from 0 to 9&quot;)</extracomment>
        <translation>%1 debe ser %2.</translation>
    </message>
</context>
<context>
    <name>aneroid::OptionalControl</name>
    <message>
        <source>The payload&apos;s</source>
        <translation>Según el formato</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxDatabase</name>
    <message>
        <source>The disk is full or fails: readings cannot be stored in %1. Make room there.</source>
        <translation>El disco está lleno o falla: no se pueden guardar lecturas en %1. Haga sitio ahí.</translation>
    </message>
    <message>
        <source>The outbox %1 is locked by another program.</source>
        <translation>Otro programa tiene bloqueada la bandeja de salida %1.</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be opened for writing. Change the permissions, or name another file with OUTBOX_FILE.</source>
        <translation>No se puede abrir la bandeja de salida %1 para escritura. Cambie los permisos o indique otro archivo con OUTBOX_FILE.</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged.</source>
        <translation>La bandeja de salida %1 está dañada.</translation>
    </message>
    <message>
        <source>The outbox %1 reports: %2</source>
        <translation>La bandeja de salida %1 informa: %2</translation>
    </message>
    <message>
        <source>%1 is not an outbox but another program&apos;s database. Name another file with OUTBOX_FILE.</source>
        <translation>%1 no es una bandeja de salida, sino la base de datos de otro programa. Indique otro archivo con OUTBOX_FILE.</translation>
    </message>
    <message>
        <source>The outbox %1 was written by a newer Aneroid. Update Aneroid, or name another file with OUTBOX_FILE.</source>
        <translation>La bandeja de salida %1 la escribió un Aneroid más nuevo. Actualice Aneroid o indique otro archivo con OUTBOX_FILE.</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxFile</name>
    <message>
        <source>The outbox %1 cannot be written. Change the permissions of its folder, or name another file with OUTBOX_FILE.</source>
        <translation>No se puede escribir la bandeja de salida %1. Cambie los permisos de su carpeta o indique otro archivo con OUTBOX_FILE.</translation>
    </message>
    <message>
        <source>The outbox %1 is in use by a running Aneroid. Close that program, or do this in its window.</source>
        <translation>Un Aneroid en marcha usa la bandeja de salida %1. Cierre ese programa o haga esto en su ventana.</translation>
    </message>
    <message>
        <source>%1 It is set aside as %2.</source>
        <translation>%1 Se ha apartado como %2.</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxWorker</name>
    <message>
        <source>Another Aneroid uses the outbox %1; this one uses %2.</source>
        <translation>Otro Aneroid usa la bandeja de salida %1; este usa %2.</translation>
    </message>
    <message>
        <source>%1 It is set aside as %2, and a new one is begun.</source>
        <translation>%1 Se ha apartado como %2 y se ha comenzado una nueva.</translation>
    </message>
    <message>
        <source>Readings are stored in the outbox again.</source>
        <translation>Las lecturas se guardan de nuevo en la bandeja de salida.</translation>
    </message>
    <message>
        <source>%1 Until then readings wait in memory only.</source>
        <translation>%1 Hasta entonces las lecturas esperan solo en memoria.</translation>
    </message>
</context>
<context>
    <name>aneroid::PatternPanel</name>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
</context>
<context>
    <name>aneroid::PayloadControl</name>
    <message>
        <source>Edit format…</source>
        <translation>Editar formato…</translation>
    </message>
    <message>
        <source>Open a copy of this format, with a preview of what it makes beside it.</source>
        <translation>Abrir una copia de este formato, con una vista previa al lado de lo que produce.</translation>
    </message>
</context>
<context>
    <name>aneroid::PayloadEditor</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Edit format</source>
        <translation>Editar formato</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The name that the format is saved and chosen by. With the name of a built-in one it takes its place until it is reset.</source>
        <translation>El nombre con el que se guarda y se elige el formato. Con el nombre de uno integrado ocupa su lugar hasta que se restablezca.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>The format as JSON with Mustache templates.</source>
        <translation>El formato como JSON con plantillas Mustache.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What this format makes of the next reading: address, headers and body; secrets are dots.</source>
        <translation>Lo que este formato hace de la próxima lectura: dirección, cabeceras y cuerpo; los secretos son puntos.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Read a format from a JSON file into this text.</source>
        <translation>Leer un formato de un archivo JSON en este texto.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write this text to a JSON file.</source>
        <translation>Escribir este texto en un archivo JSON.</translation>
    </message>
    <message>
        <source>&amp;Save and use</source>
        <translation>&amp;Guardar y usar</translation>
    </message>
    <message>
        <source>Save the format under this name and send with it from the next reading on.</source>
        <translation>Guardar el formato con este nombre y enviar con él a partir de la próxima lectura.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close the editor.</source>
        <translation>Cerrar el editor.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Delete the saved format of this name. Its text stays here and can be saved again.</source>
        <translation>Borrar el formato guardado con este nombre. Su texto se queda aquí y se puede guardar de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Take the built-in format of this name back as it came.</source>
        <translation>Devolver el formato integrado con este nombre a su estado original.</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>Import format</source>
        <translation>Importar formato</translation>
    </message>
    <message>
        <source>Formats (*.json);;All files (*)</source>
        <translation>Formatos (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export format</source>
        <translation>Exportar formato</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it came.</source>
        <translation>«%1» está en su estado original.</translation>
    </message>
    <message>
        <source>Deleted &quot;%1&quot;.</source>
        <translation>«%1» borrado.</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>¿Cerrar sin guardar los cambios?</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileControl</name>
    <message>
        <source>The run goes on with the profile as it was.</source>
        <translation>La ejecución sigue con el perfil tal como estaba.</translation>
    </message>
    <message>
        <source>The run goes on with &quot;%1&quot;.</source>
        <translation>La ejecución sigue con «%1».</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>Gestionar perfiles</translation>
    </message>
    <message>
        <source>Look at all profiles; duplicate, edit, import, export or reset one.</source>
        <translation>Ver todos los perfiles; duplicar, editar, importar, exportar o restablecer uno.</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Nueva ejecución…</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>Begin a new run with the chosen profile.</source>
        <translation>Comenzar una nueva ejecución con el perfil elegido.</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileDetails</name>
    <message>
        <source>Description, sources and notes</source>
        <translation>Descripción, fuentes y notas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of profile, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sources of the numbers</source>
        <translation>Fuentes de los números</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>It has neither description nor sources.</source>
        <translation>No tiene ni descripción ni fuentes.</translation>
    </message>
    <message>
        <source>This profile cannot be used.</source>
        <translation>Este perfil no se puede usar.</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileEditor</name>
    <message>
        <source>Edit profile: %1</source>
        <translation>Editar perfil: %1</translation>
    </message>
    <message>
        <source>A typical day</source>
        <translation>Un día típico</translation>
    </message>
    <message>
        <source>A working day at this time of the year, as it might be; pale behind it the mean of several.</source>
        <translation>Un día laborable en esta época del año, como podría ser; detrás, tenue, la media de varios.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keep it as your own copy; &quot;Reset&quot; brings the built-in one back.</source>
        <translation>Conservarlo como copia propia; «Restablecer» recupera el integrado.</translation>
    </message>
    <message>
        <source>Keep it in your folder of profiles.</source>
        <translation>Conservarlo en su carpeta de perfiles.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close and keep the profile as it was.</source>
        <translation>Cerrar y dejar el perfil como estaba.</translation>
    </message>
    <message>
        <source>What is marked must be mended before the profile can be saved.</source>
        <translation>Hay que corregir lo marcado antes de poder guardar el perfil.</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Throw the changes away?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileFormView</name>
    <message>
        <source>Ranges and variation</source>
        <translation>Rangos y variación</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Place and year</source>
        <translation>Lugar y año</translation>
    </message>
    <message>
        <source>Weather events</source>
        <translation>Eventos meteorológicos</translation>
    </message>
    <message>
        <source>Heating and air-conditioning</source>
        <translation>Calefacción y climatización</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>A few words by which lists show the profile.</source>
        <translation>Unas palabras con las que las listas muestran el perfil.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What air it is, in a sentence or two.</source>
        <translation>Qué aire es, en una o dos frases.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>El título</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>La descripción</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tí&amp;tulo</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>Descri&amp;pción</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Drift in 10 s</source>
        <translation>Deriva en 10 s</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>%1 minimum</source>
        <translation>%1: mínimo</translation>
    </message>
    <message>
        <source>No reading lies below. Random variation grows and shrinks with the range.</source>
        <translation>Ninguna lectura está por debajo. La variación aleatoria crece y mengua con el rango.</translation>
    </message>
    <message>
        <source>%1 maximum</source>
        <translation>%1: máximo</translation>
    </message>
    <message>
        <source>No reading lies above. Random variation grows and shrinks with the range.</source>
        <translation>Ninguna lectura está por encima. La variación aleatoria crece y mengua con el rango.</translation>
    </message>
    <message>
        <source>%1 drift</source>
        <translation>%1: deriva</translation>
    </message>
    <message>
        <source>The most that random variation may move in 10 s; 0 is a flat line.</source>
        <translation>Lo máximo que puede moverse la variación aleatoria en 10 s; 0 es una línea plana.</translation>
    </message>
    <message>
        <source>%1 variation</source>
        <translation>%1: variación</translation>
    </message>
    <message>
        <source>How strong random variation is, against what it was: 2 is twice as strong, as far as the drift lets it.</source>
        <translation>Qué intensidad tiene la variación aleatoria frente a la que tenía: 2 es el doble, hasta donde lo permite la deriva.</translation>
    </message>
    <message>
        <source>×</source>
        <comment>times as strong</comment>
        <translation>×</translation>
    </message>
    <message>
        <source>Half of what the recorded day moves.</source>
        <translation>La mitad de lo que varía el día grabado.</translation>
    </message>
    <message>
        <source>Half of what it moves between the coldest and the warmest hour; below 0: against the temperature.</source>
        <translation>La mitad de lo que varía entre la hora más fría y la más cálida; por debajo de 0: contra la temperatura.</translation>
    </message>
    <message>
        <source>Half the daily range</source>
        <translation>Mitad de la amplitud diaria</translation>
    </message>
    <message>
        <source>Vapour</source>
        <translation>Vapor</translation>
    </message>
    <message>
        <source>%1, half the daily range</source>
        <translation>%1, mitad de la amplitud diaria</translation>
    </message>
    <message>
        <source>Humidity follows from vapour and temperature.</source>
        <translation>La humedad se deduce del vapor y la temperatura.</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>Warmest hour</source>
        <translation>Hora más cálida</translation>
    </message>
    <message>
        <source>Local time. Moving it moves the whole recorded day.</source>
        <translation>Hora local. Al moverla se mueve todo el día grabado.</translation>
    </message>
    <message>
        <source>Local time.</source>
        <translation>Hora local.</translation>
    </message>
    <message>
        <source>Coldest hour</source>
        <translation>Hora más fría</translation>
    </message>
    <message>
        <source>Local time, as it was recorded; it moves with the warmest hour.</source>
        <translation>Hora local, tal como se grabó; se mueve con la hora más cálida.</translation>
    </message>
    <message>
        <source>Spread from day to day</source>
        <translation>Dispersión entre días</translation>
    </message>
    <message>
        <source>How much the daily range differs from day to day, as a standard deviation.</source>
        <translation>Cuánto difiere la amplitud diaria de un día a otro, como desviación típica.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Warmest and coldest hour</source>
        <translation>Hora más cálida y más fría</translation>
    </message>
    <message>
        <source>Coldest at sunrise, range by the sun</source>
        <translation>Mínima al amanecer, amplitud según el sol</translation>
    </message>
    <message>
        <source>By date and latitude, as outdoors; the coldest hour is then that of the equinox.</source>
        <translation>Según la fecha y la latitud, como al aire libre; la hora más fría es entonces la del equinoccio.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Half the yearly range</source>
        <translation>Mitad de la amplitud anual</translation>
    </message>
    <message>
        <source>Temperature, half the yearly range</source>
        <translation>Temperatura, mitad de la amplitud anual</translation>
    </message>
    <message>
        <source>Of the daily mean, between the coldest and the warmest day.</source>
        <translation>De la media diaria, entre el día más frío y el más cálido.</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Duración mínima</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Duración máxima</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of event, quantity</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>How many come in a week; 0: only by hand.</source>
        <translation>Cuántos llegan por semana; 0: solo a mano.</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>duración mínima</translation>
    </message>
    <message>
        <source>No event of this kind is shorter.</source>
        <translation>Ningún evento de este tipo es más corto.</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>duración máxima</translation>
    </message>
    <message>
        <source>No event of this kind is longer.</source>
        <translation>Ningún evento de este tipo es más largo.</translation>
    </message>
    <message>
        <source>The most that it moves the air.</source>
        <translation>Lo máximo que altera el aire.</translation>
    </message>
    <message>
        <source>Puffs of air</source>
        <translation>Bocanadas de aire</translation>
    </message>
    <message>
        <source>Degrees north; below 0 in the south, where the seasons are turned. Decides the tide of the air and the sun&apos;s hours.</source>
        <translation>Grados norte; por debajo de 0 en el sur, donde las estaciones se invierten. Determina la marea del aire y las horas de sol.</translation>
    </message>
    <message>
        <source>Humidity stays at 100 % when the air is full, as in fog</source>
        <translation>La humedad se queda en 100 % cuando el aire está saturado, como en la niebla</translation>
    </message>
    <message>
        <source>Where the range of humidity ends at 100 %. Else it comes near it and never gets there.</source>
        <translation>Donde el rango de humedad acaba en 100 %. Si no, se acerca y nunca llega.</translation>
    </message>
    <message>
        <source>How much stronger random variation is on the warmest day than on average, and weaker on the coldest; below 0: the other way.</source>
        <translation>Cuánto más fuerte es la variación aleatoria el día más cálido que de media, y más débil el más frío; por debajo de 0: al revés.</translation>
    </message>
    <message>
        <source>Variation in summer</source>
        <translation>Variación en verano</translation>
    </message>
    <message>
        <source>%1, variation in summer</source>
        <translation>%1, variación en verano</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfilesDialog</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… y %Ln más.</numerusform>
            <numerusform>… y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Climate profiles</source>
        <translation>Perfiles climáticos</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Choose this profile for the weather, with its ranges.</source>
        <translation>Elegir este perfil para el tiempo, con sus rangos.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change titles, ranges, the day, events. A built-in profile becomes a changed copy.</source>
        <translation>Cambiar títulos, rangos, el día y los eventos. Un perfil integrado pasa a ser una copia modificada.</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Make a profile of your own from this one.</source>
        <translation>Crear un perfil propio a partir de este.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Read a profile from a JSON file. It can be dropped here, too.</source>
        <translation>Leer un perfil de un archivo JSON. También se puede soltar aquí.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write this profile to a JSON file.</source>
        <translation>Escribir este perfil en un archivo JSON.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Give a changed built-in profile its own numbers back.</source>
        <translation>Devolver sus números originales a un perfil integrado modificado.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Delete a profile of your own.</source>
        <translation>Borrar un perfil propio.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>Bring back what was deleted or reset.</source>
        <translation>Recuperar lo que se borró o restableció.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the list of profiles.</source>
        <translation>Cerrar la lista de perfiles.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>It is in use: choose another one first.</source>
        <translation>Está en uso: elija antes otro.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>This is the copy, &quot;%1&quot;.</source>
        <translation>Esta es la copia, «%1».</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Importar perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Imported as &quot;%1&quot;.</source>
        <translation>Importado como «%1».</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exportar perfil</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>This file cannot be read, so it cannot be brought back. Delete it?</source>
        <translation>Este archivo no se puede leer, así que no se podrá recuperar. ¿Borrarlo?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its own numbers again.</source>
        <translation>«%1» vuelve a tener sus números originales.</translation>
    </message>
    <message>
        <source>Deleted &quot;%1&quot;.</source>
        <translation>«%1» borrado.</translation>
    </message>
</context>
<context>
    <name>aneroid::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Not all readings of this run are exported (%1 were made). Charts and tables are gone when the window is closed; what waits in the outbox is sent with the next start.</source>
        <translation>No todas las lecturas de esta ejecución están exportadas (se hicieron %1). Los gráficos y las tablas se pierden al cerrar la ventana; lo que espera en la bandeja de salida se enviará en el próximo inicio.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
</context>
<context>
    <name>aneroid::ReadingsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatura (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Humedad (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Presión (hPa)</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>aneroid::ReadingsPanel</name>
    <message>
        <source>Recent readings</source>
        <translation>Lecturas recientes</translation>
    </message>
    <message>
        <source>The newest readings, newest first. Ctrl+C copies the selected rows.</source>
        <translation>Las lecturas más recientes, la última primero. Ctrl+C copia las filas seleccionadas.</translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>Aún no hay lecturas.</translation>
    </message>
</context>
<context>
    <name>aneroid::Receiver</name>
    <message>
        <source>The receiver runs already, on %1.</source>
        <translation>El receptor ya está en marcha, en %1.</translation>
    </message>
    <message>
        <source>The receiver is stopped.</source>
        <translation>El receptor está detenido.</translation>
    </message>
</context>
<context>
    <name>aneroid::ReceiverPanel</name>
    <message>
        <source>Clear stored rows</source>
        <translation>Borrar filas guardadas</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Borrar filas</translation>
    </message>
    <message>
        <source>Last stored rows</source>
        <translation>Últimas filas guardadas</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s) that the built-in receiver stored.</source>
        <translation>
            <numerusform>La fila más reciente que guardó el receptor integrado (%n).</numerusform>
            <numerusform>Las %n filas más recientes que guardó el receptor integrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in receiver has stored nothing yet.</source>
        <translation>El receptor integrado aún no ha guardado nada.</translation>
    </message>
    <message>
        <source>The built-in receiver is not running: readings go to the server named in the settings.</source>
        <translation>El receptor integrado no está en marcha: las lecturas van al servidor indicado en la configuración.</translation>
    </message>
    <message>
        <source>Stored rows</source>
        <translation>Filas guardadas</translation>
    </message>
    <message>
        <source>All rows in the receiver&apos;s database, earlier runs included.</source>
        <translation>Todas las filas de la base de datos del receptor, incluidas las de ejecuciones anteriores.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where the built-in receiver listens.</source>
        <translation>Dónde escucha el receptor integrado.</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Delete all rows from the receiver&apos;s database.</source>
        <translation>Borrar todas las filas de la base de datos del receptor.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln stored row(s) from the built-in receiver? This cannot be undone.</source>
        <translation>
            <numerusform>¿Borrar la %Ln fila guardada del receptor integrado? Esto no se puede deshacer.</numerusform>
            <numerusform>¿Borrar las %Ln filas guardadas del receptor integrado? Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::RunController</name>
    <message>
        <source>The profile &quot;%1&quot; and its ranges take effect with the next new run.</source>
        <translation>El perfil «%1» y sus rangos se aplican con la próxima ejecución nueva.</translation>
    </message>
    <message>
        <source>The number of devices takes effect with the next new run.</source>
        <translation>El número de dispositivos se aplica con la próxima ejecución nueva.</translation>
    </message>
    <message numerus="yes">
        <source>The fleet file names %n device(s).</source>
        <translation>
            <numerusform>El archivo de flota nombra %n dispositivo.</numerusform>
            <numerusform>El archivo de flota nombra %n dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer valores predeterminados</translation>
    </message>
    <message>
        <source>The run begins once more, and repeats what was made and done.</source>
        <translation>La ejecución comienza otra vez y repite lo que se generó y se hizo.</translation>
    </message>
    <message numerus="yes">
        <source>Playing a scenario of %Ln act(s).</source>
        <translation>
            <numerusform>Reproduciendo un escenario de %Ln acción.</numerusform>
            <numerusform>Reproduciendo un escenario de %Ln acciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Play scenario</source>
        <translation>Reproducir escenario</translation>
    </message>
    <message>
        <source>Saved the profile &quot;%1&quot;.</source>
        <translation>Perfil «%1» guardado.</translation>
    </message>
    <message>
        <source>The built-in receiver of this program, port %1.</source>
        <translation>El receptor integrado de este programa, puerto %1.</translation>
    </message>
    <message>
        <source>Discard readings</source>
        <translation>Descartar lecturas</translation>
    </message>
    <message>
        <source>Give up the readings of earlier runs that wait for this server (%1)? This cannot be undone.</source>
        <translation>¿Renunciar a las lecturas de ejecuciones anteriores que esperan a este servidor (%1)? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The built-in receiver did not start: %1</source>
        <translation>El receptor integrado no se inició: %1</translation>
    </message>
    <message>
        <source>The built-in receiver listens at %1.</source>
        <translation>El receptor integrado escucha en %1.</translation>
    </message>
    <message>
        <source>Settings from %1</source>
        <translation>Opciones de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) from %1. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln opción de %1. «Deshacer» la revierte.</numerusform>
            <numerusform>%Ln opciones de %1. «Deshacer» las revierte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>A la espera de la primera lectura</translation>
    </message>
    <message numerus="yes">
        <source>Next reading in %n second(s)</source>
        <translation>
            <numerusform>Próxima lectura en %n segundo</numerusform>
            <numerusform>Próxima lectura en %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::RunPanel</name>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
</context>
<context>
    <name>aneroid::RunStatus</name>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Catching up, %1 d %2 h to go</source>
        <translation>Poniéndose al día, faltan %1 d %2 h</translation>
    </message>
    <message>
        <source>Catching up, %1 h %2 min to go</source>
        <translation>Poniéndose al día, faltan %1 h %2 min</translation>
    </message>
    <message>
        <source>Catching up, %1 min to go</source>
        <translation>Poniéndose al día, faltan %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Reproduciendo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whether readings are being made.</source>
        <translation>Si se están generando lecturas.</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Hora simulada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>The run&apos;s clock. It is faster than the machine&apos;s: see Speed.</source>
        <translation>El reloj de la ejecución. Va más rápido que el del equipo: vea «Velocidad».</translation>
    </message>
    <message>
        <source>The run&apos;s clock.</source>
        <translation>El reloj de la ejecución.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Readings made in this run.</source>
        <translation>Lecturas generadas en esta ejecución.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Readings left out because the computer slept or was too busy. Charts show a gap.</source>
        <translation>Lecturas omitidas porque el equipo estaba suspendido o sobrecargado. Los gráficos muestran un hueco.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>The device that readings are sent as.</source>
        <translation>El dispositivo en cuyo nombre se envían las lecturas.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed and settings give the same readings again. The menu copies it.</source>
        <translation>La misma semilla y la misma configuración dan de nuevo las mismas lecturas. El menú la copia.</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>ID de ejecución</translation>
    </message>
    <message>
        <source>Sent with every reading, to tell runs apart.</source>
        <translation>Se envía con cada lectura, para distinguir las ejecuciones.</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds until the next reading</comment>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>Copy &amp;run ID</source>
        <translation>Copiar el ID de &amp;ejecución</translation>
    </message>
    <message>
        <source>Copy &amp;all of this</source>
        <translation>Copiar &amp;todo esto</translation>
    </message>
    <message>
        <source>Next reading</source>
        <translation>Próxima lectura</translation>
    </message>
    <message>
        <source>When the next reading is made, in seconds of real time.</source>
        <translation>Cuándo se hace la próxima lectura, en segundos de tiempo real.</translation>
    </message>
</context>
<context>
    <name>aneroid::ScenarioDialog</name>
    <message>
        <source>Save scenario</source>
        <translation>Guardar escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Escenarios (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, seed %3, profile %4, %Ln device(s), a reading every %5 s.</source>
        <translation>
            <numerusform>De %1 a %2, semilla %3, perfil %4, %Ln dispositivo, una lectura cada %5 s.</numerusform>
            <numerusform>De %1 a %2, semilla %3, perfil %4, %Ln dispositivos, una lectura cada %5 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Escenario: %1</translation>
    </message>
    <message>
        <source>What it tests</source>
        <translation>Qué prueba</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Nobody does anything in this scenario.</source>
        <translation>Nadie hace nada en este escenario.</translation>
    </message>
    <message>
        <source>Who does what, and when. Double-click or F2 changes a cell.</source>
        <translation>Quién hace qué, y cuándo. Doble clic o F2 cambia una celda.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add an act where the current one is (Ins).</source>
        <translation>Añadir una acción donde está la actual (Ins).</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Delete the selected acts (Del).</source>
        <translation>Borrar las acciones seleccionadas (Supr).</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change of an act (Ctrl+Z).</source>
        <translation>Deshacer el último cambio de una acción (Ctrl+Z).</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>Hacer de nuevo el cambio deshecho.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>Desd&amp;e:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Where to begin, by the clock of the charts. What comes before is made at once.</source>
        <translation>Dónde comenzar, según el reloj de los gráficos. Lo anterior se genera de inmediato.</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>&amp;Velocidad:</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Simulated seconds in a second, all the way; left as it is, it goes as fast as the session went.</source>
        <translation>Segundos simulados por segundo, en todo el recorrido; sin cambiarla, va tan rápido como fue la sesión.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Re&amp;producir</translation>
    </message>
    <message>
        <source>Begin a new run that plays this scenario.</source>
        <translation>Comenzar una nueva ejecución que reproduce este escenario.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Write the scenario with its acts to a file.</source>
        <translation>Escribir el escenario con sus acciones en un archivo.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close without playing.</source>
        <translation>Cerrar sin reproducir.</translation>
    </message>
    <message>
        <source>Acts on the time axis</source>
        <translation>Acciones en el eje de tiempo</translation>
    </message>
    <message>
        <source>When something is done. Drag a mark, or move it with Shift and the arrow keys; the wheel, + and − zoom, a double click shows all.</source>
        <translation>Cuándo se hace algo. Arrastre una marca o muévala con Mayús y las flechas; la rueda, + y − amplían o reducen, un doble clic lo muestra todo.</translation>
    </message>
</context>
<context>
    <name>aneroid::Scenarios</name>
    <message>
        <source>There is no session to save yet: start a run first.</source>
        <translation>Aún no hay sesión que guardar: inicie antes una ejecución.</translation>
    </message>
    <message>
        <source>Save session as scenario</source>
        <translation>Guardar sesión como escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Escenarios (*.json)</translation>
    </message>
    <message>
        <source>Saved the session up to now as the scenario %1.</source>
        <translation>La sesión hasta ahora se ha guardado como el escenario %1.</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>esta sesión</translation>
    </message>
    <message>
        <source>There is no session to look at yet: start a run first.</source>
        <translation>Aún no hay sesión que ver: inicie antes una ejecución.</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Abrir escenario</translation>
    </message>
    <message>
        <source>Saved the scenario %1.</source>
        <translation>Escenario %1 guardado.</translation>
    </message>
</context>
<context>
    <name>aneroid::SecretControl</name>
    <message>
        <source>set</source>
        <extracomment>a password or a token is there</extracomment>
        <translation>definido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>A secret is shown nowhere: set %1 in .env or in the environment, and start again.</source>
        <translation>Un secreto no se muestra en ninguna parte: defina %1 en .env o en el entorno e inicie de nuevo.</translation>
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
        <translation>Sobremuestreo T</translation>
    </message>
    <message>
        <source>Oversampling RH</source>
        <extracomment>Short: oversampling of the humidity channel</extracomment>
        <translation>Sobremuestreo HR</translation>
    </message>
    <message>
        <source>Oversampling P</source>
        <extracomment>Short: oversampling of the pressure channel</extracomment>
        <translation>Sobremuestreo P</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>new, does not age</source>
        <translation>nuevo, no envejece</translation>
    </message>
</context>
<context>
    <name>aneroid::ServerChip</name>
    <message>
        <source>Sending is off</source>
        <translation>Envío desactivado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Some attempts fail</source>
        <translation>Algunos intentos fallan</translation>
    </message>
    <message>
        <source>Refuses readings</source>
        <translation>Rechaza lecturas</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Formato: %1</translation>
    </message>
    <message>
        <source>Token: not set</source>
        <translation>Token: sin definir</translation>
    </message>
    <message>
        <source>Token: set</source>
        <translation>Token: definido</translation>
    </message>
    <message>
        <source>Built-in receiver</source>
        <translation>Receptor integrado</translation>
    </message>
    <message>
        <source>Server: %1, %2</source>
        <comment>address, state</comment>
        <translation>Servidor: %1, %2</translation>
    </message>
    <message>
        <source>Where readings go, and how the server answers. The menu tests it and changes it.</source>
        <translation>Adónde van las lecturas y cómo responde el servidor. El menú lo prueba y lo cambia.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>Pregunta al servidor si responde.</translation>
    </message>
    <message>
        <source>Use the &amp;built-in receiver</source>
        <translation>Usar el &amp;receptor integrado</translation>
    </message>
    <message>
        <source>Readings go to this program&apos;s own server from now on; it is started where it does not run.</source>
        <translation>Las lecturas van desde ahora al servidor de este programa; se inicia si no está en marcha.</translation>
    </message>
    <message>
        <source>&amp;Change the address</source>
        <translation>&amp;Cambiar la dirección</translation>
    </message>
    <message>
        <source>Go to the server&apos;s settings.</source>
        <translation>Va a las opciones del servidor.</translation>
    </message>
</context>
<context>
    <name>aneroid::ServerPanel</name>
    <message>
        <source>Testing the connection …</source>
        <translation>Probando la conexión …</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>Pregunta al servidor si responde.</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Próximo mensaje</translation>
    </message>
    <message>
        <source>What the next reading sends: address, headers and body; secrets are dots.</source>
        <translation>Lo que envía la próxima lectura: dirección, cabeceras y cuerpo; los secretos son puntos.</translation>
    </message>
    <message>
        <source>The device whose next message is shown, counted from 1.</source>
        <translation>El dispositivo cuyo próximo mensaje se muestra, contado desde 1.</translation>
    </message>
    <message>
        <source>Next message of device</source>
        <translation>Próximo mensaje del dispositivo</translation>
    </message>
    <message>
        <source>Shows what was sent last, and what came back.</source>
        <translation>Muestra lo último que se envió y lo que se recibió.</translation>
    </message>
    <message>
        <source>Last request and answer…</source>
        <translation>Última petición y respuesta…</translation>
    </message>
    <message>
        <source>Last request and answer</source>
        <translation>Última petición y respuesta</translation>
    </message>
    <message>
        <source>The devices of a fleet have names of their own: see the device ID pattern and the fleet file under More settings.</source>
        <translation>Los dispositivos de una flota tienen nombre propio: vea el patrón de ID y el archivo de flota en Más opciones.</translation>
    </message>
</context>
<context>
    <name>aneroid::Session</name>
    <message>
        <source>Caught up: the run goes on live.</source>
        <translation>Al día: la ejecución sigue en directo.</translation>
    </message>
    <message>
        <source>A change of the scenario is left out, for it does not go together with what was changed by hand: %1</source>
        <translation>Se omite un cambio del escenario, pues no es compatible con lo que se cambió a mano: %1</translation>
    </message>
    <message>
        <source>New run with seed %1.</source>
        <translation>Nueva ejecución con la semilla %1.</translation>
    </message>
    <message>
        <source>Run started with seed %1.</source>
        <translation>Ejecución iniciada con la semilla %1.</translation>
    </message>
    <message>
        <source>Run stopped.</source>
        <translation>Ejecución detenida.</translation>
    </message>
    <message>
        <source>Run finished: all readings asked for are made.</source>
        <translation>Ejecución terminada: se han generado todas las lecturas pedidas.</translation>
    </message>
    <message>
        <source>%1 begins, triggered by hand.</source>
        <translation>%1: comienza, provocado a mano.</translation>
    </message>
    <message>
        <source>%1 begins.</source>
        <translation>%1: comienza.</translation>
    </message>
    <message>
        <source>%1 ends.</source>
        <translation>%1: termina.</translation>
    </message>
    <message>
        <source>%1 (and %2 more like this before)</source>
        <translation>%1 (y antes %2 más como este)</translation>
    </message>
    <message>
        <source>The server accepts readings.</source>
        <translation>El servidor acepta lecturas.</translation>
    </message>
    <message numerus="yes">
        <source>Gap: %Ln reading(s) left out because the computer slept or was too busy.</source>
        <translation>
            <numerusform>Hueco: %Ln lectura omitida porque el equipo estaba suspendido o sobrecargado.</numerusform>
            <numerusform>Hueco: %Ln lecturas omitidas porque el equipo estaba suspendido o sobrecargado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs will be delivered now.</source>
        <translation>
            <numerusform>Ahora se entregará %Ln lectura que esperaba de ejecuciones anteriores.</numerusform>
            <numerusform>Ahora se entregarán %Ln lecturas que esperaban de ejecuciones anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) wait for %1; start with that server to deliver them.</source>
        <translation>
            <numerusform>%Ln lectura espera a %1; inicie con ese servidor para entregarla.</numerusform>
            <numerusform>%Ln lecturas esperan a %1; inicie con ese servidor para entregarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs are delivered.</source>
        <translation>
            <numerusform>Se ha entregado %Ln lectura que esperaba de ejecuciones anteriores.</numerusform>
            <numerusform>Se han entregado %Ln lecturas que esperaban de ejecuciones anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) %1</source>
        <translation>
            <numerusform>%Ln lectura %1</numerusform>
            <numerusform>%Ln lecturas %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs were refused for good; the outbox keeps what is refused.</source>
        <translation>
            <numerusform>Se ha rechazado definitivamente %Ln lectura que esperaba de ejecuciones anteriores; la bandeja de salida conserva lo rechazado.</numerusform>
            <numerusform>Se han rechazado definitivamente %Ln lecturas que esperaban de ejecuciones anteriores; la bandeja de salida conserva lo rechazado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs were refused or not sent, as an injected fault has it.</source>
        <translation>
            <numerusform>%Ln lectura que esperaba de ejecuciones anteriores se rechazó o no se envió, por un fallo inyectado.</numerusform>
            <numerusform>%Ln lecturas que esperaban de ejecuciones anteriores se rechazaron o no se enviaron, por un fallo inyectado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Charts: move the cursor</source>
        <translation>Gráficos: mover el cursor</translation>
    </message>
    <message>
        <source>Left, Right; with Shift ten readings</source>
        <translation>Izquierda, Derecha; con Mayús diez lecturas</translation>
    </message>
    <message>
        <source>Charts: move in time</source>
        <translation>Gráficos: moverse en el tiempo</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right, Page Up, Page Down, drag</source>
        <translation>Ctrl+Izquierda, Ctrl+Derecha, RePág, AvPág, arrastrar</translation>
    </message>
    <message>
        <source>Charts: zoom</source>
        <translation>Gráficos: ampliación</translation>
    </message>
    <message>
        <source>Up, Down, +, −, mouse wheel</source>
        <translation>Arriba, Abajo, +, −, rueda del ratón</translation>
    </message>
    <message>
        <source>Charts: show all</source>
        <translation>Gráficos: mostrar todo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Charts: follow live</source>
        <translation>Gráficos: seguir en directo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Charts: hide the cursor</source>
        <translation>Gráficos: ocultar el cursor</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Sliders: one step</source>
        <translation>Deslizadores: un paso</translation>
    </message>
    <message>
        <source>Left, Right, Up, Down</source>
        <translation>Izquierda, Derecha, Arriba, Abajo</translation>
    </message>
    <message>
        <source>Sliders: ten steps</source>
        <translation>Deslizadores: diez pasos</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>RePág, AvPág</translation>
    </message>
    <message>
        <source>Sliders: ends</source>
        <translation>Deslizadores: extremos</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>Devices: plot or let go</source>
        <translation>Dispositivos: trazar o dejar de trazar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Devices: order by the column that the keyboard is on</source>
        <translation>Dispositivos: ordenar por la columna en la que está el teclado</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Arriba, Alt+Abajo</translation>
    </message>
    <message>
        <source>Tables: copy the selected rows</source>
        <translation>Tablas: copiar las filas seleccionadas</translation>
    </message>
</context>
<context>
    <name>aneroid::StoredRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatura (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Humedad (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Presión (hPa)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
</context>
<context>
    <name>aneroid::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Copiar como C&amp;SV</translation>
    </message>
    <message>
        <source>With a header, plain numbers and ISO times: the selected rows, or all where none is.</source>
        <translation>Con encabezado, números simples y horas ISO: las filas elegidas, o todas si no hay ninguna.</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
</context>
<context>
    <name>aneroid::TextControl</name>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%1 is a setting (&quot;Device ID&quot;), %2 what it may be (&quot;a number from 0 to 9&quot;)</extracomment>
        <translation>%1 debe ser %2.</translation>
    </message>
</context>
<context>
    <name>aneroid::WeatherPanel</name>
    <message>
        <source>Weather</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Needs a started run.</source>
        <translation>Necesita una ejecución iniciada.</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Tormenta</translation>
    </message>
    <message>
        <source>Pressure falls, humidity rises, the gust front cools the air.</source>
        <translation>La presión baja, la humedad sube, el frente de racha enfría el aire.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Pressure falls and leaps up at the passage, drier air follows.</source>
        <translation>La presión baja y salta hacia arriba al paso; sigue aire más seco.</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Pressure rises and humidity falls.</source>
        <translation>La presión sube y la humedad baja.</translation>
    </message>
    <message>
        <source>End event</source>
        <translation>Terminar evento</translation>
    </message>
    <message>
        <source>Ends the weather events that are under way.</source>
        <translation>Termina los eventos meteorológicos en curso.</translation>
    </message>
</context>
<context>
    <name>aneroid::WindowActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start making readings, or go on with the run.</source>
        <translation>Empezar a generar lecturas o continuar la ejecución.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop making readings. The run can go on later.</source>
        <translation>Dejar de generar lecturas. La ejecución puede continuar más tarde.</translation>
    </message>
    <message>
        <source>&amp;New run with a new seed</source>
        <translation>&amp;Nueva ejecución con semilla nueva</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Semilla nueva</translation>
    </message>
    <message>
        <source>Begin afresh with other weather: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>Comenzar de nuevo con otro tiempo: vacía gráficos, tabla y contadores; lo que espera en la bandeja de salida se sigue enviando.</translation>
    </message>
    <message>
        <source>New run with the s&amp;ame seed (%1), from now</source>
        <translation>Nueva ejecución con la mis&amp;ma semilla (%1), desde ahora</translation>
    </message>
    <message>
        <source>Same seed</source>
        <translation>Misma semilla</translation>
    </message>
    <message>
        <source>Begin afresh with the same weather: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>Comenzar de nuevo con el mismo tiempo: vacía gráficos, tabla y contadores; lo que espera en la bandeja de salida se sigue enviando.</translation>
    </message>
    <message>
        <source>New run with the same seed (%1) and start: repeats e&amp;xactly</source>
        <translation>Nueva ejecución con la misma semilla (%1) e inicio: repite e&amp;xactamente</translation>
    </message>
    <message>
        <source>Repeat exactly</source>
        <translation>Repetir exactamente</translation>
    </message>
    <message>
        <source>Begin the same run once more, at its own time and with all that was done in it: the same readings. It goes on after that.</source>
        <translation>Comenzar otra vez la misma ejecución, en su propio tiempo y con todo lo que se hizo en ella: las mismas lecturas. Después continúa.</translation>
    </message>
    <message>
        <source>New run with &amp;history…</source>
        <translation>Nueva ejecución con &amp;historial…</translation>
    </message>
    <message>
        <source>With history</source>
        <translation>Con historial</translation>
    </message>
    <message>
        <source>Begin afresh in the past, catch up as fast as the server takes it, then go on live.</source>
        <translation>Comenzar de nuevo en el pasado, ponerse al día tan rápido como el servidor lo acepte y después seguir en directo.</translation>
    </message>
    <message>
        <source>&amp;Open scenario…</source>
        <translation>&amp;Abrir escenario…</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Abrir escenario</translation>
    </message>
    <message>
        <source>Look at a scenario from a file, change and play it.</source>
        <translation>Ver un escenario de un archivo, cambiarlo y reproducirlo.</translation>
    </message>
    <message>
        <source>Save &amp;session as scenario…</source>
        <translation>Guardar ses&amp;ión como escenario…</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>Keep who did what when in this run, so that it can be played again.</source>
        <translation>Conservar quién hizo qué y cuándo en esta ejecución, para poder reproducirla de nuevo.</translation>
    </message>
    <message>
        <source>A&amp;cts of this session…</source>
        <translation>A&amp;cciones de esta sesión…</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>What was done in this run so far, as a table to change and to play.</source>
        <translation>Lo que se ha hecho hasta ahora en esta ejecución, como tabla para cambiar y reproducir.</translation>
    </message>
    <message>
        <source>Copy &amp;seed</source>
        <translation>Copiar &amp;semilla</translation>
    </message>
    <message>
        <source>Copy seed</source>
        <translation>Copiar semilla</translation>
    </message>
    <message>
        <source>Copy the run&apos;s seed.</source>
        <translation>Copiar la semilla de la ejecución.</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exportar CSV…</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Write the readings to a CSV file.</source>
        <translation>Escribir las lecturas en un archivo CSV.</translation>
    </message>
    <message>
        <source>Save &amp;chart as PNG…</source>
        <translation>&amp;Guardar gráfico como PNG…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>Save the charts as they are shown as a PNG picture.</source>
        <translation>Guardar los gráficos como se ven en una imagen PNG.</translation>
    </message>
    <message>
        <source>Make &amp;history…</source>
        <translation>Generar &amp;historial…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Make back-dated readings into a file, with the climate and the sensor of the window.</source>
        <translation>Generar lecturas con fecha pasada en un archivo, con el clima y el sensor de la ventana.</translation>
    </message>
    <message>
        <source>&amp;Refused readings…</source>
        <translation>Lecturas &amp;rechazadas…</translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>Lecturas rechazadas</translation>
    </message>
    <message>
        <source>Look at the readings that a server refused for good; send them again, export or discard them.</source>
        <translation>Ver las lecturas que un servidor rechazó definitivamente; enviarlas de nuevo, exportarlas o eliminarlas.</translation>
    </message>
    <message>
        <source>&amp;Last request and answer…</source>
        <translation>Ú&amp;ltima petición y respuesta…</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Última petición</translation>
    </message>
    <message>
        <source>Look at what was sent last, and at what came back.</source>
        <translation>Ver lo último que se envió y lo que se recibió.</translation>
    </message>
    <message>
        <source>Edit &amp;format…</source>
        <translation>Edi&amp;tar formato…</translation>
    </message>
    <message>
        <source>Edit format</source>
        <translation>Editar formato</translation>
    </message>
    <message>
        <source>Edit a copy of what readings are sent as, with a preview; import, export or reset it.</source>
        <translation>Editar una copia del formato en que se envían las lecturas, con vista previa; importarlo, exportarlo o restablecerlo.</translation>
    </message>
    <message>
        <source>New &amp;profile from recording…</source>
        <translation>Nuevo &amp;perfil a partir de grabación…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Fit a climate profile to a CSV file of your own sensor.</source>
        <translation>Ajustar un perfil climático a un archivo CSV de su propio sensor.</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>Gestionar per&amp;files…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Look at the climate profiles; duplicate, edit, import, export or reset one.</source>
        <translation>Ver los perfiles climáticos; duplicar, editar, importar, exportar o restablecer uno.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close the window and end the program.</source>
        <translation>Cerrar la ventana y terminar el programa.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change of a setting.</source>
        <translation>Deshacer el último cambio de una opción.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Make the change of a setting again that was taken back.</source>
        <translation>Hacer de nuevo el cambio deshecho de una opción.</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Copiar gráfico</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copiar gráfico</translation>
    </message>
    <message>
        <source>Copy the charts as they are shown as a picture.</source>
        <translation>Copiar los gráficos como se ven en forma de imagen.</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>Restablecer &amp;valores predeterminados</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer valores predeterminados</translation>
    </message>
    <message>
        <source>Set every setting to its default. Undo takes it back.</source>
        <translation>Poner cada opción en su valor predeterminado. «Deshacer» lo revierte.</translation>
    </message>
    <message>
        <source>&amp;Follow live</source>
        <translation>&amp;Seguir en directo</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Keep the newest reading in sight, or pause the charts.</source>
        <translation>Mantener a la vista la lectura más reciente, o pausar los gráficos.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show less time.</source>
        <translation>Mostrar menos tiempo.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show more time.</source>
        <translation>Mostrar más tiempo.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all readings of the run.</source>
        <translation>Mostrar todas las lecturas de la ejecución.</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>C&amp;ontroles</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Show or hide the controls.</source>
        <translation>Mostrar u ocultar los controles.</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>&amp;Lecturas</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Show the table of recent readings.</source>
        <translation>Mostrar la tabla de lecturas recientes.</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Show the log of events and errors.</source>
        <translation>Mostrar el registro de eventos y errores.</translation>
    </message>
    <message>
        <source>Recei&amp;ver</source>
        <translation>Rece&amp;ptor</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Show what the built-in receiver has stored.</source>
        <translation>Mostrar lo que ha guardado el receptor integrado.</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Dispositivos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Show the table of the devices of a fleet.</source>
        <translation>Mostrar la tabla de los dispositivos de una flota.</translation>
    </message>
    <message>
        <source>Fi&amp;nd a device</source>
        <translation>&amp;Buscar dispositivo</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Buscar dispositivo</translation>
    </message>
    <message>
        <source>Find devices of a fleet by their ids.</source>
        <translation>Buscar dispositivos de una flota por su ID.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>List the keys that this window knows.</source>
        <translation>Enumerar las teclas que conoce esta ventana.</translation>
    </message>
    <message>
        <source>&amp;About Aneroid</source>
        <translation>Acerca &amp;de Aneroid</translation>
    </message>
    <message>
        <source>About Aneroid</source>
        <translation>Acerca de Aneroid</translation>
    </message>
    <message>
        <source>Version, licence and parts.</source>
        <translation>Versión, licencia y componentes.</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Acerca de Qt</translation>
    </message>
    <message>
        <source>Version and licence of Qt.</source>
        <translation>Versión y licencia de Qt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Eje&amp;cución</translation>
    </message>
    <message>
        <source>Scenari&amp;os</source>
        <translation>Escenari&amp;os</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>Begin a new run: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>Comenzar una nueva ejecución: vacía gráficos, tabla y contadores; lo que espera en la bandeja de salida se sigue enviando.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Ta&amp;bles at the side</source>
        <translation>Ta&amp;blas al lado</translation>
    </message>
    <message>
        <source>Tables at the side</source>
        <translation>Tablas al lado</translation>
    </message>
    <message>
        <source>Put the tables beside the charts, or below them.</source>
        <translation>Pone las tablas junto a los gráficos o debajo.</translation>
    </message>
    <message>
        <source>Icon in the &amp;tray</source>
        <translation>Icono en la ba&amp;ndeja</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Keep the program in the desktop&apos;s tray, and be told there when long work is done.</source>
        <translation>Mantiene el programa en la bandeja del escritorio y avisa allí cuando termina un trabajo largo.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla co&amp;mpleta</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Let the window fill the screen, without a frame; again, and it has one.</source>
        <translation>La ventana llena la pantalla, sin marco; otra vez, y vuelve a tenerlo.</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Restablecer l&amp;a disposición</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Put panels, tables and columns back to where they were at first.</source>
        <translation>Devuelve paneles, tablas y columnas a donde estaban al principio.</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>True air</source>
        <translation>Aire verdadero</translation>
    </message>
    <message>
        <source>Draw the air itself, thin and grey, under the readings of one device: what lies between them is the sensor&apos;s error, its drift and its faults.</source>
        <translation>Dibujar el aire mismo, fino y gris, bajo las lecturas de un dispositivo: lo que los separa es el error del sensor, su deriva y sus fallos.</translation>
    </message>
    <message>
        <source>Tables in a &amp;window of their own</source>
        <translation>Tablas en su propia &amp;ventana</translation>
    </message>
    <message>
        <source>Tables apart</source>
        <translation>Tablas aparte</translation>
    </message>
    <message>
        <source>Let the tables leave this window, for another screen perhaps; they come back when theirs is closed.</source>
        <translation>Sacar las tablas de esta ventana, quizá a otra pantalla; vuelven cuando se cierra la suya.</translation>
    </message>
</context>
</TS>
