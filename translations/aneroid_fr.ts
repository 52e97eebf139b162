<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Backfill</name>
    <message>
        <source>The end, %1, is before the beginning, %2.</source>
        <translation>La fin, %1, précède le début, %2.</translation>
    </message>
    <message>
        <source>There is no shard %1 of %2: shards count from 1.</source>
        <translation>Il n’y a pas de partie %1 sur %2&#xa0;: les parties se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>That is more than %1 readings a device, the largest sequence number: choose a longer interval or a shorter time.</source>
        <translation>Cela fait plus de %1 mesures par appareil, le plus grand numéro de séquence&#xa0;: choisissez un intervalle plus long ou une période plus courte.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No device has a fault after the train part, so there is no file to write: add --fault or --fault-rate.</source>
        <translation>Aucun appareil n’a de défaut après la partie d’entraînement, il n’y a donc aucun fichier à écrire&#xa0;: ajoutez --fault ou --fault-rate.</translation>
    </message>
    <message>
        <source>%1 is there already and not empty: name a new folder.</source>
        <translation>%1 existe déjà et n’est pas vide&#xa0;: indiquez un nouveau dossier.</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>le dossier ne peut pas être renommé</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidité</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>Graphique de température</translation>
    </message>
    <message>
        <source>Humidity chart</source>
        <translation>Graphique d’humidité</translation>
    </message>
    <message>
        <source>Pressure chart</source>
        <translation>Graphique de pression</translation>
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
        <translation>Orage</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>weather front</comment>
        <translation>Front</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>Éclaircie</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>Douche</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>Fenêtre ouverte</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a value at a time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Aneroid, %1 to %2 (%3)</source>
        <comment>from, to, time zone: the heading of a picture</comment>
        <translation>Aneroid, de %1 à %2 (%3)</translation>
    </message>
    <message>
        <source>Median %1, from %2 to %3, at %4</source>
        <comment>of a fleet: three values and a time</comment>
        <translation>Médiane %1, de %2 à %3, à %4</translation>
    </message>
    <message>
        <source>Lowest to highest of all devices</source>
        <translation>Du plus bas au plus haut de tous les appareils</translation>
    </message>
    <message>
        <source>Median of all devices</source>
        <translation>Médiane de tous les appareils</translation>
    </message>
    <message>
        <source>No band yet</source>
        <translation>Pas encore de bande</translation>
    </message>
    <message>
        <source>It begins when the first interval is complete.</source>
        <translation>Elle commence quand le premier intervalle est complet.</translation>
    </message>
    <message>
        <source>No device picked</source>
        <translation>Aucun appareil choisi</translation>
    </message>
    <message>
        <source>Tick up to eight in the table Devices to plot them.</source>
        <translation>Cochez-en jusqu’à huit dans le tableau Appareils pour les tracer.</translation>
    </message>
    <message>
        <source>No readings of these devices yet</source>
        <translation>Pas encore de mesures de ces appareils</translation>
    </message>
    <message>
        <source>No readings yet — press Start</source>
        <translation>Pas encore de mesures — appuyez sur Démarrer</translation>
    </message>
    <message>
        <source>They appear here as they are made.</source>
        <translation>Elles apparaissent ici au fur et à mesure.</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>event, start, end</comment>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3, magnitude %4</source>
        <comment>event, start, end, strength</comment>
        <translation>%1&#xa0;: de %2 à %3, amplitude %4</translation>
    </message>
    <message>
        <source>it is ended</source>
        <comment>until it is ended</comment>
        <translation>son arrêt</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Shades in the charts</source>
        <translation>Zones ombrées des graphiques</translation>
    </message>
    <message>
        <source>What is shaded in the charts. Rest the mouse on a shade for its name, start, end and magnitude.</source>
        <translation>Ce qui est ombré dans les graphiques. Laissez la souris sur une zone pour en voir le nom, le début, la fin et l’amplitude.</translation>
    </message>
    <message>
        <source>reading %1, true %2</source>
        <comment>what a sensor says, what the air is</comment>
        <translation>mesure %1, vrai %2</translation>
    </message>
    <message>
        <source>true %1</source>
        <comment>what the air is</comment>
        <translation>vrai %1</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>True air</source>
        <translation>Air vrai</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1 is missing: backfill needs the times of the first and the last reading, such as --from 2025-01-01 --to 2025-02-01T12:00:00Z.</source>
        <translation>%1 manque&#xa0;: backfill a besoin des dates de la première et de la dernière mesure, par exemple --from 2025-01-01 --to 2025-02-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>--shard %1: write it as 2/4 for the second of four parts; shards count from 1.</source>
        <translation>--shard %1&#xa0;: écrivez 2/4 pour la deuxième de quatre parties&#xa0;; les parties se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>--to %1 is before --from %2.</source>
        <translation>--to %1 précède --from %2.</translation>
    </message>
    <message>
        <source>The scenario %1 does not say where it ends: give --to, or end_ms in it.</source>
        <translation>Le scénario %1 ne dit pas où il se termine&#xa0;: indiquez --to, ou end_ms dans le scénario.</translation>
    </message>
    <message>
        <source>--from %1 is before the scenario, which starts at %2.</source>
        <translation>--from %1 précède le scénario, qui commence à %2.</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Graine&#xa0;: %1</translation>
    </message>
    <message>
        <source>UTC offset: %1, this machine&apos;s</source>
        <translation>Décalage UTC&#xa0;: %1, celui de cette machine</translation>
    </message>
    <message>
        <source>Stopped. %1 is not written.</source>
        <translation>Arrêté. %1 n’est pas écrit.</translation>
    </message>
    <message>
        <source>Stopped after %1 readings.</source>
        <translation>Arrêté après %1 mesures.</translation>
    </message>
    <message>
        <source>%1: %2 readings in %3 s.</source>
        <translation>%1&#xa0;: %2 mesures en %3 s.</translation>
    </message>
    <message>
        <source>--benchmark needs --output FOLDER, a new or empty folder.</source>
        <translation>--benchmark nécessite --output DOSSIER, un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>--benchmark %1: it must be nab, gutentag or tsb-ad.</source>
        <translation>--benchmark %1&#xa0;: ce doit être nab, gutentag ou tsb-ad.</translation>
    </message>
    <message>
        <source>Devices without an anomaly, which this layout leaves out: %1.</source>
        <translation>Appareils sans anomalie, que cette disposition omet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--truth, --raw and --raw-bytes add columns to CSV and JSON lines: the bodies of a payload have none.</source>
        <translation>--truth, --raw et --raw-bytes ajoutent des colonnes au CSV et aux lignes JSON&#xa0;: les corps d’un format n’en ont pas.</translation>
    </message>
    <message>
        <source>Files hold no secrets: the word SECRET stands in their place.</source>
        <translation>Les fichiers ne contiennent aucun secret&#xa0;: le mot SECRET en tient lieu.</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file, %3.</source>
        <translation>%1 et %2 désignent le même fichier, %3.</translation>
    </message>
    <message>
        <source>%1 %2: the name must end in .csv or .csv.gz.</source>
        <translation>%1 %2&#xa0;: le nom doit se terminer par .csv ou .csv.gz.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>Impossible de lire l’entrée standard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2: it is one of %3.</source>
        <translation>%1 %2&#xa0;: valeurs admises&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--utc-offset %1: write it as +08:00.</source>
        <translation>--utc-offset %1&#xa0;: écrivez-le sous la forme +08:00.</translation>
    </message>
    <message>
        <source>--output is missing: name the profile&apos;s file, such as --output living-room.json, or - for standard output.</source>
        <translation>--output manque&#xa0;: indiquez le fichier du profil, par exemple --output salon.json, ou - pour la sortie standard.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>%1 has other columns, so nothing is appended to it: its first line is &quot;%2&quot; and would have to be &quot;%3&quot;. Name a new file or move this one away.</source>
        <translation>%1 a d’autres colonnes, rien n’y est donc ajouté&#xa0;: sa première ligne est «&#xa0;%2&#xa0;» et devrait être «&#xa0;%3&#xa0;». Indiquez un nouveau fichier ou déplacez celui-ci.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 ended in a piece of a line, which is taken out: %2</source>
        <translation>%1 se terminait par un morceau de ligne, qui est retiré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 ended without a line end, which is put there.</source>
        <translation>%1 se terminait sans fin de ligne&#xa0;; elle est ajoutée.</translation>
    </message>
    <message>
        <source>%1 holds rows of an earlier run; those of this run follow them, and their numbers begin again.</source>
        <translation>%1 contient des lignes d’une exécution antérieure&#xa0;; celles de cette exécution les suivent, et leurs numéros recommencent.</translation>
    </message>
    <message>
        <source>Writing to %1 failed: %2. The run goes on; the rows are kept and written as soon as that is possible.</source>
        <translation>L’écriture dans %1 a échoué&#xa0;: %2. L’exécution continue&#xa0;; les lignes sont gardées et seront écrites dès que possible.</translation>
    </message>
    <message>
        <source>%1 can be written again; the rows that were kept are in it now.</source>
        <translation>Il est de nouveau possible d’écrire dans %1&#xa0;; les lignes gardées s’y trouvent maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are missing in %1.</source>
        <translation>
            <numerusform>%n ligne manque dans %1.</numerusform>
            <numerusform>%n lignes manquent dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>mqtt retract needs the broker&apos;s address: --server mqtt://HOST.</source>
        <translation>mqtt retract nécessite l’adresse du broker&#xa0;: --server mqtt://HÔTE.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; leaves nothing at a broker that could be retracted.</source>
        <translation>Le format «&#xa0;%1&#xa0;» ne laisse rien chez un broker qui puisse être retiré.</translation>
    </message>
    <message>
        <source>  nothing waits</source>
        <translation>  rien n’est en attente</translation>
    </message>
    <message numerus="yes">
        <source>  %n reading(s) of run %1 for %2, since %3</source>
        <translation>
            <numerusform>  %n mesure de l’exécution %1 pour %2, depuis %3</numerusform>
            <numerusform>  %n mesures de l’exécution %1 pour %2, depuis %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) for %1</source>
        <translation>
            <numerusform>%n mesure pour %1</numerusform>
            <numerusform>%n mesures pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  In all %1: %2 fewer a second, at this rate done in %3</source>
        <translation>  En tout %1&#xa0;: %2 de moins par seconde, à ce rythme terminé dans %3</translation>
    </message>
    <message>
        <source>  In all %1: %2 more a second, at this rate never done</source>
        <translation>  En tout %1&#xa0;: %2 de plus par seconde, à ce rythme jamais terminé</translation>
    </message>
    <message>
        <source>  In all %1: none is delivered at present; start with that server to deliver them</source>
        <translation>  En tout %1&#xa0;: aucune n’est livrée actuellement&#xa0;; démarrez avec ce serveur pour les livrer</translation>
    </message>
    <message numerus="yes">
        <source>  %n refused reading(s), the newest first:</source>
        <translation>
            <numerusform>  %n mesure refusée&#xa0;:</numerusform>
            <numerusform>  %n mesures refusées, les plus récentes d’abord&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) written to %1</source>
        <translation>
            <numerusform>%n mesure refusée écrite dans %1</numerusform>
            <numerusform>%n mesures refusées écrites dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait again for %1; start with that server to deliver them.</source>
        <translation>
            <numerusform>%n mesure est de nouveau en attente pour %1&#xa0;; démarrez avec ce serveur pour la livrer.</numerusform>
            <numerusform>%n mesures sont de nouveau en attente pour %1&#xa0;; démarrez avec ce serveur pour les livrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) thrown away</source>
        <translation>
            <numerusform>%n mesure refusée supprimée</numerusform>
            <numerusform>%n mesures refusées supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw %n waiting reading(s) away for good? [y/N] </source>
        <translation>
            <numerusform>Supprimer définitivement %n mesure en attente&#xa0;? [y/N] </numerusform>
            <numerusform>Supprimer définitivement %n mesures en attente&#xa0;? [y/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was thrown away.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting reading(s) thrown away</source>
        <translation>
            <numerusform>%n mesure en attente supprimée</numerusform>
            <numerusform>%n mesures en attente supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>--discard-waiting throws readings away for good: where there is no terminal to ask, say --yes.</source>
        <translation>--discard-waiting supprime définitivement des mesures&#xa0;: sans terminal où poser la question, ajoutez --yes.</translation>
    </message>
    <message>
        <source>There is no outbox at %1: nothing waits.</source>
        <translation>Il n’y a pas de boîte d’envoi à %1&#xa0;: rien n’est en attente.</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: the dots stand in its place.</source>
        <translation>AUTH_TOKEN n’est pas défini&#xa0;: les points en tiennent lieu.</translation>
    </message>
    <message>
        <source>--until %1 is before the start.</source>
        <translation>--until %1 précède le début.</translation>
    </message>
    <message>
        <source>--catch-up needs --start, or a --scenario that starts in the past.</source>
        <translation>--catch-up nécessite --start, ou un --scenario qui commence dans le passé.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>--save-scenario: %1 cannot be written: %2.</source>
        <translation>--save-scenario&#xa0;: impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Catching up with %1 of history</source>
        <translation>Rattrapage de %1 d’historique</translation>
    </message>
    <message>
        <source>Caught up: live from here on</source>
        <translation>Rattrapage terminé&#xa0;: en direct à partir d’ici</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) came after the first one for a reading.</source>
        <translation>
            <numerusform>%n tentative a suivi la première pour une mesure.</numerusform>
            <numerusform>%n tentatives ont suivi la première pour une mesure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait in the outbox; the next start with this server delivers them.</source>
        <translation>
            <numerusform>%n mesure attend dans la boîte d’envoi&#xa0;; le prochain démarrage avec ce serveur la livrera.</numerusform>
            <numerusform>%n mesures attendent dans la boîte d’envoi&#xa0;; le prochain démarrage avec ce serveur les livrera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in receiver on %1, database %2</source>
        <translation>Récepteur intégré sur %1, base de données %2</translation>
    </message>
    <message>
        <source>%1 changes readings, and beside --scenario the scenario says what they are: leave the flag out, or change the scenario.</source>
        <translation>%1 modifie les mesures, et avec --scenario c’est le scénario qui les détermine&#xa0;: omettez l’option ou modifiez le scénario.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 devices, a reading every %4 s, profile %5, %6 acts.</source>
        <translation>De %1 à %2, %3 appareils, une mesure toutes les %4 s, profil %5, %6 actions.</translation>
    </message>
    <message>
        <source>--host %1 is not an address: write 127.0.0.1, ::1, 0.0.0.0 or one of this machine&apos;s.</source>
        <translation>--host %1 n’est pas une adresse&#xa0;: écrivez 127.0.0.1,&#xa0;::1, 0.0.0.0 ou une adresse de cette machine.</translation>
    </message>
    <message>
        <source>Aneroid development server on %1</source>
        <translation>Serveur de développement d’Aneroid sur %1</translation>
    </message>
    <message>
        <source>Database: %1. Ctrl-C stops it.</source>
        <translation>Base de données&#xa0;: %1. Ctrl-C l’arrête.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time: write it as 2025-11-14T10:30:00Z, with an offset such as +01:00, or without one for UTC; years are 0001 to 9999.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;: écrivez-la sous la forme 2025-11-14T10:30:00Z, avec un décalage comme +01:00, ou sans décalage pour UTC&#xa0;; les années vont de 0001 à 9999.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time: write it as 90s, 15m, 1h, 7d or 2w.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#xa0;: écrivez-la sous la forme 90s, 15m, 1h, 7d ou 2w.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes back beyond the year 0001.</source>
        <translation>«&#xa0;%1&#xa0;» remonte au-delà de l’an 0001.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a span of time: write it as -7d, -36h, -90m or -30s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#xa0;: écrivez-la sous la forme -7d, -36h, -90m ou -30s.</translation>
    </message>
    <message>
        <source>Upload to %1: %2 readings, run %3, seed %4</source>
        <translation>Envoi vers %1&#xa0;: %2 mesures, exécution %3, graine %4</translation>
    </message>
    <message>
        <source>Continuing: %1 are decided already.</source>
        <translation>Reprise&#xa0;: le sort de %1 mesures est déjà décidé.</translation>
    </message>
    <message>
        <source>--restart sends it all again.</source>
        <translation>--restart renvoie tout.</translation>
    </message>
    <message>
        <source>--upload sends to the server, but SEND_TO_SERVER is false.</source>
        <translation>--upload envoie au serveur, mais SEND_TO_SERVER vaut false.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: a run writes CSV, line by line, so name a .csv. &quot;backfill --output&quot; writes .jsonl, .lp and .gz.</source>
        <translation>%1&#xa0;: une exécution écrit du CSV, ligne par ligne&#xa0;; nommez un fichier .csv. «&#xa0;backfill --output&#xa0;» écrit .jsonl, .lp et .gz.</translation>
    </message>
    <message>
        <source>No refused reading is kept: nothing waits again.</source>
        <translation>Aucune mesure refusée n’est conservée : rien n’attend de nouveau.</translation>
    </message>
    <message>
        <source>%1 -: name a file; standard output has the lines of the run.</source>
        <translation>%1 - : nommez un fichier ; la sortie standard porte les lignes de l’exécution.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) waited in memory only and are lost.</source>
        <translation>
            <numerusform>%n mesure n’attendait qu’en mémoire et est perdue.</numerusform>
            <numerusform>%n mesures n’attendaient qu’en mémoire et sont perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>--receiver sends to the built-in server, not to %1: leave --receiver or %2 out.</source>
        <translation>--receiver envoie au serveur intégré, pas à %1 : omettez --receiver ou %2.</translation>
    </message>
    <message>
        <source>--output %1: the name must end in .csv, .jsonl or .lp, any of these with .gz after it, or be - for standard output.</source>
        <translation>--output %1 : le nom doit se terminer par .csv, .jsonl ou .lp, chacun pouvant être suivi de .gz, ou être - pour la sortie standard.</translation>
    </message>
    <message>
        <source>%1: %2 rows, anomalies: %3, in %4 s.</source>
        <translation>%1 : %2 lignes, anomalies : %3, en %4 s.</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is wanted, not &quot;%3&quot;.</source>
        <translation>un nombre de %1 à %2 est attendu, pas « %3 ».</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted, not &quot;%3&quot;.</source>
        <translation>un nombre entier de %1 à %2 est attendu, pas « %3 ».</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>flag</source>
        <comment>set on the command line</comment>
        <translation>option</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Défini par&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>DeadLetters</name>
    <message>
        <source>The refused readings could not be written to %1: %2.</source>
        <translation>Les mesures refusées n’ont pas pu être écrites dans %1 : %2.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Arrays of %1 readings fail, a single reading is accepted: the server may have closed because of their length. They are halved; BATCH sets the most.</source>
        <translation>Les tableaux de %1 mesures échouent, une mesure seule est acceptée&#xa0;: le serveur a peut-être fermé à cause de leur longueur. Ils sont divisés par deux&#xa0;; BATCH fixe le maximum.</translation>
    </message>
    <message>
        <source>The server has no route for batches (%1): readings are sent one by one.</source>
        <translation>Le serveur n’a pas de route pour les lots (%1)&#xa0;: les mesures sont envoyées une par une.</translation>
    </message>
    <message>
        <source>given up: the outbox is full</source>
        <translation>abandonnée&#xa0;: la boîte d’envoi est pleine</translation>
    </message>
    <message>
        <source>given up: waited longer than readings may</source>
        <translation>abandonnée&#xa0;: attente plus longue que permis</translation>
    </message>
    <message>
        <source>given up: the queue was cleared</source>
        <translation>abandonnée&#xa0;: la file d’attente a été vidée</translation>
    </message>
    <message>
        <source>lost on its way, by an injected fault</source>
        <translation>perdue en route, par un défaut injecté</translation>
    </message>
    <message>
        <source>the built-in receiver (%1)</source>
        <translation>le récepteur intégré (%1)</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: set it in the environment or in .env</source>
        <translation>AUTH_TOKEN n’est pas défini&#xa0;: définissez-le dans l’environnement ou dans .env</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is set: check that it is the one that this server knows</source>
        <translation>AUTH_TOKEN est défini&#xa0;: vérifiez que c’est celui que ce serveur connaît</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: check the Authorization in HTTP_HEADERS</source>
        <translation>AUTH_TOKEN n’est pas défini&#xa0;: vérifiez Authorization dans HTTP_HEADERS</translation>
    </message>
    <message>
        <source>check the path in SERVER_URL</source>
        <translation>vérifiez le chemin dans SERVER_URL</translation>
    </message>
    <message>
        <source>check SERVER_URL, and the path in ENDPOINT or the payload</source>
        <translation>vérifiez SERVER_URL, et le chemin dans ENDPOINT ou dans le format</translation>
    </message>
    <message>
        <source>it takes no POST there: check the path in SERVER_URL</source>
        <translation>il n’accepte pas de POST à cet endroit&#xa0;: vérifiez le chemin dans SERVER_URL</translation>
    </message>
    <message>
        <source>it takes no such request there: check SERVER_URL, and method and path of the payload</source>
        <translation>il n’accepte pas de telle requête à cet endroit&#xa0;: vérifiez SERVER_URL, ainsi que la méthode et le chemin du format</translation>
    </message>
    <message>
        <source>a proxy there has no answer from the server behind it: is that running?</source>
        <translation>un proxy n’y reçoit pas de réponse du serveur situé derrière&#xa0;: tourne-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>it is overloaded or not ready: wait, or look into its log</source>
        <translation>il est surchargé ou pas prêt&#xa0;: attendez, ou consultez son journal</translation>
    </message>
    <message>
        <source>look into the server&apos;s log</source>
        <translation>consultez le journal du serveur</translation>
    </message>
    <message>
        <source>the right to post is missing; %1</source>
        <translation>le droit d’envoyer manque&#xa0;; %1</translation>
    </message>
    <message>
        <source>the proxy wants credentials: check http_proxy</source>
        <translation>le proxy demande des identifiants&#xa0;: vérifiez http_proxy</translation>
    </message>
    <message>
        <source>the server waited too long for the request: check the network</source>
        <translation>le serveur a attendu la requête trop longtemps&#xa0;: vérifiez le réseau</translation>
    </message>
    <message>
        <source>it knows another reading by the same key</source>
        <translation>il connaît une autre mesure sous la même clé</translation>
    </message>
    <message>
        <source>raise the server&apos;s limit</source>
        <translation>augmentez la limite du serveur</translation>
    </message>
    <message>
        <source>it wants another Content-Type than application/json</source>
        <translation>il veut un autre Content-Type que application/json</translation>
    </message>
    <message>
        <source>it wants another Content-Type than the payload&apos;s</source>
        <translation>il veut un autre Content-Type que celui du format</translation>
    </message>
    <message>
        <source>it wants fewer requests: raise INTERVAL_SECONDS or BATCH</source>
        <translation>il veut moins de requêtes&#xa0;: augmentez INTERVAL_SECONDS ou BATCH</translation>
    </message>
    <message>
        <source>compare what it expects with the reading</source>
        <translation>comparez ce qu’il attend avec la mesure</translation>
    </message>
    <message>
        <source>check the server address, and look into the server&apos;s log</source>
        <translation>vérifiez l’adresse du serveur et consultez son journal</translation>
    </message>
    <message>
        <source>switch such early answers off if this goes on</source>
        <translation>désactivez de telles réponses anticipées si cela persiste</translation>
    </message>
    <message>
        <source>where this is a success, add it to SUCCESS_STATUS</source>
        <translation>si c’est un succès, ajoutez-le à SUCCESS_STATUS</translation>
    </message>
    <message numerus="yes">
        <source>an array of %n reading(s) may be too long for it</source>
        <translation>
            <numerusform>un tableau de %n mesure est peut-être trop long pour lui</numerusform>
            <numerusform>un tableau de %n mesures est peut-être trop long pour lui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was asked</source>
        <translation>demande adressée à %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>essayé %n fois</numerusform>
            <numerusform>essayé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>TLS: no secure connection to %1 (%2): does the server speak HTTPS on this port?</source>
        <translation>TLS&#xa0;: pas de connexion sécurisée avec %1 (%2)&#xa0;: le serveur parle-t-il HTTPS sur ce port&#xa0;?</translation>
    </message>
    <message>
        <source>TLS: the certificate of %1 is not trusted (%2): use one that this machine trusts, or add its authority to the system&apos;s</source>
        <translation>TLS&#xa0;: le certificat de %1 n’est pas reconnu (%2)&#xa0;: utilisez-en un auquel cette machine fait confiance, ou ajoutez son autorité à celles du système</translation>
    </message>
    <message>
        <source>the proxy %1 on the way to %2 fails (%3): check http_proxy and no_proxy</source>
        <translation>le proxy %1 sur le chemin de %2 échoue (%3)&#xa0;: vérifiez http_proxy et no_proxy</translation>
    </message>
    <message>
        <source>the server address &quot;%1&quot; cannot be used: it must begin with http:// or https:// and name a host</source>
        <translation>l’adresse du serveur «&#xa0;%1&#xa0;» est inutilisable&#xa0;: elle doit commencer par http:// ou https:// et nommer un hôte</translation>
    </message>
    <message>
        <source>connection refused: is the server running at %1?</source>
        <translation>connexion refusée&#xa0;: le serveur tourne-t-il à %1&#xa0;?</translation>
    </message>
    <message>
        <source>host not found: check the name &quot;%1&quot; in the server address, and the network</source>
        <translation>hôte introuvable&#xa0;: vérifiez le nom «&#xa0;%1&#xa0;» dans l’adresse du serveur, ainsi que le réseau</translation>
    </message>
    <message>
        <source>the connection to %1 ended without an HTTP answer: look into the server&apos;s log; is it an HTTP server?</source>
        <translation>la connexion avec %1 s’est terminée sans réponse HTTP&#xa0;: consultez le journal du serveur&#xa0;; est-ce un serveur HTTP&#xa0;?</translation>
    </message>
    <message>
        <source>timed out: no connection to %1; check the address and the firewall</source>
        <translation>délai dépassé&#xa0;: pas de connexion avec %1&#xa0;; vérifiez l’adresse et le pare-feu</translation>
    </message>
    <message>
        <source>%1 does not answer in HTTP: is it the right server and port?</source>
        <translation>%1 ne répond pas en HTTP&#xa0;: est-ce le bon serveur et le bon port&#xa0;?</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 fails (%2): check http_proxy and no_proxy</source>
        <translation>le proxy sur le chemin de %1 échoue (%2)&#xa0;: vérifiez http_proxy et no_proxy</translation>
    </message>
    <message>
        <source>no answer from %1 (%2): look into the server&apos;s log</source>
        <translation>pas de réponse de %1 (%2)&#xa0;: consultez le journal du serveur</translation>
    </message>
    <message>
        <source>the proxy of %1, %2, is not used, for it has no scheme: write http://%2</source>
        <translation>le proxy de %1, %2, n’est pas utilisé, car il n’a pas de schéma&#xa0;: écrivez http://%2</translation>
    </message>
    <message>
        <source>timed out: no answer from %1 within %2 s</source>
        <translation>délai dépassé&#xa0;: pas de réponse de %1 en %2 s</translation>
    </message>
    <message>
        <source>HTTP %1: a redirect to nowhere; check the server address</source>
        <translation>HTTP %1&#xa0;: une redirection vers nulle part&#xa0;; vérifiez l’adresse du serveur</translation>
    </message>
    <message>
        <source>HTTP %1: redirected to %2, where readings are not sent by themselves; change the server address to match</source>
        <translation>HTTP %1&#xa0;: redirigé vers %2, où les mesures ne sont pas envoyées d’elles-mêmes&#xa0;; adaptez l’adresse du serveur</translation>
    </message>
    <message>
        <source>HTTP %1: no answer but an announcement of one, after which this connection was given up</source>
        <translation>HTTP %1&#xa0;: pas de réponse, seulement l’annonce d’une réponse, après quoi cette connexion a été abandonnée</translation>
    </message>
    <message>
        <source>HTTP %1: not among the statuses of SUCCESS_STATUS</source>
        <translation>HTTP %1&#xa0;: ne figure pas parmi les codes d’état de SUCCESS_STATUS</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>The server at %1 does not accept the credentials (%2): check AUTH_TOKEN and HTTP_HEADERS.</source>
        <translation>Le serveur à %1 n’accepte pas les identifiants (%2)&#xa0;: vérifiez AUTH_TOKEN et HTTP_HEADERS.</translation>
    </message>
    <message>
        <source>The server at %1 answers, but is in trouble (%2): look into its log.</source>
        <translation>Le serveur à %1 répond, mais il est en difficulté (%2)&#xa0;: consultez son journal.</translation>
    </message>
    <message>
        <source>The server at %1 answers, but not as expected (%2): check the server address.</source>
        <translation>Le serveur à %1 répond, mais pas comme prévu (%2)&#xa0;: vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The server at %1 answers (HTTP %2, %3 ms).</source>
        <translation>Le serveur à %1 répond (HTTP %2, %3 ms).</translation>
    </message>
    <message>
        <source>The server at %1 answers, but has no /health (HTTP %2, %3 ms).</source>
        <translation>Le serveur à %1 répond, mais n’a pas de /health (HTTP %2, %3 ms).</translation>
    </message>
    <message>
        <source>No connection: %1</source>
        <translation>Pas de connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 redirects to %2 (HTTP %3): what is meant for it goes there from now on.</source>
        <translation>%1 redirige vers %2 (HTTP %3)&#xa0;: ce qui lui est destiné y va désormais.</translation>
    </message>
    <message>
        <source>%1 ended a connection without an answer, and the request was sent again at once: the server may have it twice, by the same key. Such repeats count as retried.</source>
        <translation>%1 a fermé une connexion sans répondre, et la requête a été renvoyée aussitôt&#xa0;: le serveur l’a peut-être deux fois, sous la même clé. Ces répétitions comptent comme réessais.</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>no handshake</source>
        <translation>pas de négociation</translation>
    </message>
    <message>
        <source>looking up its name takes too long</source>
        <translation>la résolution de son nom prend trop de temps</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>hôte introuvable</translation>
    </message>
    <message>
        <source>MQTT: the connection was closed before the broker answered</source>
        <translation>MQTT&#xa0;: la connexion a été fermée avant la réponse du broker</translation>
    </message>
    <message>
        <source>The broker at %1 lets us in (MQTT %2, up to %3 messages at once, %4 ms).</source>
        <translation>Le broker à %1 nous admet (MQTT %2, jusqu’à %3 messages à la fois, %4 ms).</translation>
    </message>
    <message>
        <source>One connection has one last will: a broker will not say that devices are gone where the connection is lost. Set MQTT_CONNECTIONS to per-device for that.</source>
        <translation>Une connexion n’a qu’un testament&#xa0;: si elle est perdue, un broker ne dira pas que les appareils sont absents. Réglez pour cela MQTT_CONNECTIONS sur per-device.</translation>
    </message>
    <message>
        <source>accepted by the broker</source>
        <translation>acceptée par le broker</translation>
    </message>
    <message>
        <source>The broker at %1 takes no more than QoS %2: messages of QoS %3 go with that.</source>
        <translation>Le broker à %1 n’accepte pas plus que QoS %2&#xa0;: les messages de QoS %3 partent ainsi.</translation>
    </message>
    <message>
        <source>The broker at %1 keeps no retained messages: they go without retain.</source>
        <translation>Le broker à %1 ne conserve pas de messages&#xa0;: ils partent sans retain.</translation>
    </message>
    <message>
        <source>MQTT: the message has %1 bytes, and the broker takes %2 at the most</source>
        <translation>MQTT&#xa0;: le message a %1 octets, et le broker en accepte %2 au maximum</translation>
    </message>
    <message>
        <source>MQTT: out of memory</source>
        <translation>MQTT&#xa0;: mémoire insuffisante</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be used (%3): a file in PEM form is wanted</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est inutilisable (%3)&#xa0;: il faut un fichier au format PEM</translation>
    </message>
    <message>
        <source>the topic is empty</source>
        <translation>le topic est vide</translation>
    </message>
    <message>
        <source>the topic is longer than the 65535 bytes of MQTT</source>
        <translation>le topic dépasse les 65535 octets de MQTT</translation>
    </message>
    <message>
        <source>the topic &quot;%1&quot; holds a wildcard (+ or #), which only subscribers may use</source>
        <translation>le topic «&#xa0;%1&#xa0;» contient un caractère générique (+ ou #), réservé aux abonnés</translation>
    </message>
    <message>
        <source>the topic holds a control character</source>
        <translation>le topic contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>Birth: after every connect</source>
        <translation>Naissance&#xa0;: après chaque connexion</translation>
    </message>
    <message>
        <source>Death: before an orderly end, and by the broker where the connection is lost</source>
        <translation>Mort&#xa0;: avant une fin ordonnée, et par le broker si la connexion est perdue</translation>
    </message>
    <message>
        <source>Retract: has the broker forget</source>
        <translation>Retrait&#xa0;: fait oublier au broker</translation>
    </message>
    <message>
        <source>unspecified error</source>
        <translation>erreur non précisée</translation>
    </message>
    <message>
        <source>malformed packet</source>
        <translation>paquet malformé</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>erreur de protocole</translation>
    </message>
    <message>
        <source>refused for a reason of the broker&apos;s own</source>
        <translation>refusé pour une raison propre au broker</translation>
    </message>
    <message>
        <source>protocol version not supported</source>
        <translation>version du protocole non prise en charge</translation>
    </message>
    <message>
        <source>client id not allowed</source>
        <translation>ID client non autorisé</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>nom d’utilisateur ou mot de passe erroné</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>broker not available</source>
        <translation>broker indisponible</translation>
    </message>
    <message>
        <source>broker busy</source>
        <translation>broker occupé</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>banni</translation>
    </message>
    <message>
        <source>broker shutting down</source>
        <translation>broker en cours d’arrêt</translation>
    </message>
    <message>
        <source>bad authentication method</source>
        <translation>mauvaise méthode d’authentification</translation>
    </message>
    <message>
        <source>nothing heard from us for too long</source>
        <translation>trop longtemps sans nouvelles de nous</translation>
    </message>
    <message>
        <source>session taken over</source>
        <translation>session reprise par un autre</translation>
    </message>
    <message>
        <source>topic not allowed</source>
        <translation>topic non autorisé</translation>
    </message>
    <message>
        <source>packet number in use</source>
        <translation>numéro de paquet déjà utilisé</translation>
    </message>
    <message>
        <source>more messages at once than the broker takes</source>
        <translation>plus de messages à la fois que le broker n’en accepte</translation>
    </message>
    <message>
        <source>topic alias not valid</source>
        <translation>alias de topic invalide</translation>
    </message>
    <message>
        <source>packet too large</source>
        <translation>paquet trop grand</translation>
    </message>
    <message>
        <source>too many messages</source>
        <translation>trop de messages</translation>
    </message>
    <message>
        <source>quota exceeded</source>
        <translation>quota dépassé</translation>
    </message>
    <message>
        <source>closed by an administrator</source>
        <translation>fermée par un administrateur</translation>
    </message>
    <message>
        <source>payload format not valid</source>
        <translation>format du contenu invalide</translation>
    </message>
    <message>
        <source>retained messages not supported</source>
        <translation>messages conservés non pris en charge</translation>
    </message>
    <message>
        <source>QoS not supported</source>
        <translation>QoS non prise en charge</translation>
    </message>
    <message>
        <source>use another server</source>
        <translation>utilisez un autre serveur</translation>
    </message>
    <message>
        <source>server moved</source>
        <translation>serveur déplacé</translation>
    </message>
    <message>
        <source>too many connections in a short time</source>
        <translation>trop de connexions en peu de temps</translation>
    </message>
    <message>
        <source>connected for as long as is allowed</source>
        <translation>durée de connexion maximale atteinte</translation>
    </message>
    <message>
        <source>the broker at %1 does not speak this version of MQTT (%2): set MQTT_VERSION to auto</source>
        <translation>le broker à %1 ne parle pas cette version de MQTT (%2)&#xa0;: réglez MQTT_VERSION sur auto</translation>
    </message>
    <message>
        <source>the broker at %1 does not take the client id &quot;%2&quot; (%3): set MQTT_CLIENT_ID</source>
        <translation>le broker à %1 n’accepte pas l’ID client «&#xa0;%2&#xa0;» (%3)&#xa0;: définissez MQTT_CLIENT_ID</translation>
    </message>
    <message>
        <source>the broker at %1 does not let us in (%2): check MQTT_USERNAME and MQTT_PASSWORD</source>
        <translation>le broker à %1 ne nous admet pas (%2)&#xa0;: vérifiez MQTT_USERNAME et MQTT_PASSWORD</translation>
    </message>
    <message>
        <source>the broker at %1 refuses the connection: %2</source>
        <translation>le broker à %1 refuse la connexion&#xa0;: %2</translation>
    </message>
    <message>
        <source>another client has connected to %1 with the client id &quot;%2&quot; and taken our place (0x8E): give each its own MQTT_CLIENT_ID</source>
        <translation>un autre client s’est connecté à %1 avec l’ID client «&#xa0;%2&#xa0;» et a pris notre place (0x8E)&#xa0;: donnez à chacun son propre MQTT_CLIENT_ID</translation>
    </message>
    <message>
        <source>the broker at %1 ended the connection: %2</source>
        <translation>le broker à %1 a mis fin à la connexion&#xa0;: %2</translation>
    </message>
    <message>
        <source>no MQTT broker answers at %1 (%2): start one (on Debian, &quot;apt install mosquitto&quot; brings one that runs at once)</source>
        <translation>aucun broker MQTT ne répond à %1 (%2)&#xa0;: démarrez-en un (sous Debian, «&#xa0;apt install mosquitto&#xa0;» en installe un qui tourne aussitôt)</translation>
    </message>
    <message>
        <source>no connection to the broker at %1</source>
        <translation>pas de connexion avec le broker à %1</translation>
    </message>
    <message>
        <source>no connection to the broker at %1: %2</source>
        <translation>pas de connexion avec le broker à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>TLS: no secure connection to the broker at %1 (%2): check TLS_CA_FILE, and whether this port speaks TLS</source>
        <translation>TLS&#xa0;: pas de connexion sécurisée avec le broker à %1 (%2)&#xa0;: vérifiez TLS_CA_FILE, et si ce port parle TLS</translation>
    </message>
    <message>
        <source>%1 closes the connection before it says anything: is it an MQTT broker, and does it want TLS (mqtts://) on this port?</source>
        <translation>%1 ferme la connexion avant d’avoir rien dit&#xa0;: est-ce un broker MQTT, et veut-il TLS (mqtts://) sur ce port&#xa0;?</translation>
    </message>
    <message>
        <source>the broker at %1 does not keep to the protocol (%2)</source>
        <translation>le broker à %1 ne respecte pas le protocole (%2)</translation>
    </message>
    <message>
        <source>timed out: no answer from the broker at %1 within %2 s</source>
        <translation>délai dépassé&#xa0;: pas de réponse du broker à %1 en %2 s</translation>
    </message>
    <message>
        <source>the broker at %1 closed the connection without a word</source>
        <translation>le broker à %1 a fermé la connexion sans un mot</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>raison %1</translation>
    </message>
    <message>
        <source>%1: it may answer messages of QoS 2 as if they had QoS 1, as RabbitMQ does; set MQTT_QOS to 1</source>
        <translation>%1&#xa0;: il répond peut-être aux messages de QoS 2 comme s’ils avaient QoS 1, comme le fait RabbitMQ&#xa0;; réglez MQTT_QOS sur 1</translation>
    </message>
    <message>
        <source>%1 right after it had let us in: another client may have the client id &quot;%2&quot;; set MQTT_CLIENT_ID</source>
        <translation>%1 juste après nous avoir admis&#xa0;: un autre client a peut-être l’ID client «&#xa0;%2&#xa0;»&#xa0;; définissez MQTT_CLIENT_ID</translation>
    </message>
    <message>
        <source>%1 on a message to &quot;%2&quot;: some brokers do so for a topic (nats-server for a dot or a blank), a size or a QoS that they do not take; or another client has the client id &quot;%3&quot;</source>
        <translation>%1 après un message vers «&#xa0;%2&#xa0;»&#xa0;: certains brokers le font pour un topic (nats-server pour un point ou une espace), une taille ou une QoS qu’ils n’acceptent pas&#xa0;; ou un autre client a l’ID client «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>MQTT: %1, topic &quot;%2&quot;</source>
        <translation>MQTT&#xa0;: %1, topic «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): after a restart the node&apos;s bdSeq begins again.</source>
        <translation>%1 ne peut pas être écrit (%2)&#xa0;: après un redémarrage, le bdSeq du nœud recommence.</translation>
    </message>
    <message>
        <source>%1 closes the connection before it says anything: is it an MQTT broker, does it want TLS (mqtts://) on this port, and does it speak MQTT 5 (set MQTT_VERSION to auto)?</source>
        <translation>%1 ferme la connexion avant de dire quoi que ce soit&#xa0;: est-ce un broker MQTT, veut-il TLS (mqtts://) sur ce port, et parle-t-il MQTT 5 (réglez MQTT_VERSION sur auto)&#xa0;?</translation>
    </message>
    <message>
        <source>%1 on a message to &quot;%2&quot;: mosquitto does so where a message is longer than its message_size_limit</source>
        <translation>%1 pour un message à «&#xa0;%2&#xa0;»&#xa0;: mosquitto le fait quand un message dépasse son message_size_limit</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The value of the onset stays.</source>
        <translation>La valeur du début reste figée.</translation>
    </message>
    <message>
        <source>One reading is off by the strength.</source>
        <translation>Une mesure s’écarte de l’intensité.</translation>
    </message>
    <message>
        <source>Readings are off by the strength all the time.</source>
        <translation>Toutes les mesures s’écartent de l’intensité.</translation>
    </message>
    <message>
        <source>The error grows evenly from the onset on.</source>
        <translation>L’erreur croît régulièrement à partir du début.</translation>
    </message>
    <message>
        <source>Noise of this standard deviation is added.</source>
        <translation>Un bruit de cet écart type est ajouté.</translation>
    </message>
    <message>
        <source>No readings are made; their sequence numbers are used up.</source>
        <translation>Aucune mesure n’est produite&#xa0;; leurs numéros de séquence sont consommés.</translation>
    </message>
    <message>
        <source>The board warms the sensor: warmer and drier readings.</source>
        <translation>La carte chauffe le capteur&#xa0;: mesures plus chaudes et plus sèches.</translation>
    </message>
    <message>
        <source>The first humidity after a start is that of the reset value 0x8000.</source>
        <translation>La première humidité après un démarrage est celle de la valeur de réinitialisation 0x8000.</translation>
    </message>
    <message>
        <source>A wet element: humidity climbs to 100 % and stays.</source>
        <translation>Un élément mouillé&#xa0;: l’humidité monte à 100 % et y reste.</translation>
    </message>
    <message>
        <source>A BMP280 sold as a BME280: humidity is always 0.</source>
        <translation>Un BMP280 vendu comme BME280&#xa0;: l’humidité vaut toujours 0.</translation>
    </message>
    <message>
        <source>The temperature&apos;s raw word is 0: about -140 °C, and the other two by that.</source>
        <translation>Le mot brut de la température vaut 0&#xa0;: environ -140 °C, et les deux autres en conséquence.</translation>
    </message>
    <message>
        <source>The bus reads ones only: about 187 °C, 100 %, a pressure below 0.</source>
        <translation>Le bus ne lit que des uns&#xa0;: environ 187 °C, 100 %, une pression inférieure à 0.</translation>
    </message>
    <message>
        <source>The pressure&apos;s raw word is at its end: a pressure below 0.</source>
        <translation>Le mot brut de la pression est en butée&#xa0;: une pression inférieure à 0.</translation>
    </message>
    <message>
        <source>The channel is not measured: raw word 0x80000, humidity 0x8000.</source>
        <translation>Le canal n’est pas mesuré&#xa0;: mot brut 0x80000, humidité 0x8000.</translation>
    </message>
    <message>
        <source>Read before the first conversion: all words are those of the reset.</source>
        <translation>Lu avant la première conversion&#xa0;: tous les mots sont ceux de la réinitialisation.</translation>
    </message>
    <message>
        <source>The calibration word P1 was not read: pressure is 0.</source>
        <translation>Le mot d’étalonnage P1 n’a pas été lu&#xa0;: la pression vaut 0.</translation>
    </message>
    <message>
        <source>The air moves so many times as fast.</source>
        <translation>L’air bouge autant de fois plus vite.</translation>
    </message>
    <message>
        <source>Readings are those of so many minutes later.</source>
        <translation>Les mesures sont celles d’autant de minutes plus tard.</translation>
    </message>
    <message>
        <source>A straight line is added that reaches the strength at the end.</source>
        <translation>Une droite est ajoutée, qui atteint l’intensité à la fin.</translation>
    </message>
    <message>
        <source>Movements are so many times as large, about the line from onset to end.</source>
        <translation>Les mouvements sont autant de fois plus grands, autour de la ligne du début à la fin.</translation>
    </message>
    <message>
        <source>The channel moves against its habit: mirrored at the line from onset to end.</source>
        <translation>Le canal bouge contre son habitude&#xa0;: en miroir de la ligne du début à la fin.</translation>
    </message>
    <message>
        <source>The sensor&apos;s noise is so many times as large.</source>
        <translation>Le bruit du capteur est autant de fois plus grand.</translation>
    </message>
    <message>
        <source>The level moves by a part of the channel&apos;s range.</source>
        <translation>Le niveau se déplace d’une part de la plage du canal.</translation>
    </message>
    <message>
        <source>A constant level, in parts of the channel&apos;s range: 0 its lower end, 100 its upper.</source>
        <translation>Un niveau constant, en parts de la plage du canal&#xa0;: 0 pour son bas, 100 pour son haut.</translation>
    </message>
    <message>
        <source>So many of the readings are sent twice.</source>
        <translation>Cette part des mesures est envoyée deux fois.</translation>
    </message>
    <message>
        <source>So many of the readings never reach the server.</source>
        <translation>Cette part des mesures n’arrive jamais au serveur.</translation>
    </message>
    <message>
        <source>Readings are sent in groups of so many, each backwards.</source>
        <translation>Les mesures sont envoyées par groupes de cette taille, chacun à rebours.</translation>
    </message>
    <message>
        <source>Readings are sent so much later.</source>
        <translation>Les mesures sont envoyées avec ce retard.</translation>
    </message>
    <message>
        <source>The device&apos;s clock gains so many seconds an hour.</source>
        <translation>L’horloge de l’appareil avance d’autant de secondes par heure.</translation>
    </message>
    <message>
        <source>The device&apos;s clock is off by so much.</source>
        <translation>L’horloge de l’appareil est décalée d’autant.</translation>
    </message>
    <message>
        <source>So many of the bodies are cut off in the middle.</source>
        <translation>Cette part des corps est coupée au milieu.</translation>
    </message>
    <message>
        <source>%1: %2 must be %3.</source>
        <translation>%1&#xa0;: %2 doit être %3.</translation>
    </message>
    <message>
        <source>a whole number of milliseconds, 0 or more</source>
        <translation>un nombre entier de millisecondes, au moins 0</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>une liste de noms</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;. Known are: %2.</source>
        <translation>clé inconnue «&#xa0;%1&#xa0;». Sont connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a kind of fault such as stuck or spike</source>
        <translation>un type de défaut comme stuck ou spike</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1 must be a length such as 30s, 5m, 6h or 2d, not &quot;%2&quot;.</source>
        <translation>%1 doit être une durée comme 30s, 5m, 6h ou 2d, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>channel must be temperature, humidity, pressure or all, joined by |, not &quot;%1&quot;.</source>
        <translation>channel doit être temperature, humidity, pressure ou all, joints par |, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>at must be a time such as 2025-11-14T10:30:00Z, or one after the start such as +10m, not &quot;%1&quot;.</source>
        <translation>at doit être une date comme 2025-11-14T10:30:00Z, ou un temps après le début comme +10m, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>devices must be names joined by |, not &quot;%1&quot;.</source>
        <translation>devices doit être des noms joints par |, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>strength must be a number, not &quot;%1&quot;.</source>
        <translation>strength doit être un nombre, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; known are %2.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu&#xa0;; sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Stuck value</source>
        <translation>Valeur figée</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Pic</translation>
    </message>
    <message>
        <source>Level shift</source>
        <translation>Saut de niveau</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Noise burst</source>
        <translation>Rafale de bruit</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Coupure</translation>
    </message>
    <message>
        <source>Self-heating</source>
        <translation>Auto-échauffement</translation>
    </message>
    <message>
        <source>First humidity</source>
        <translation>Première humidité</translation>
    </message>
    <message>
        <source>Humidity at 100 %</source>
        <translation>Humidité à 100 %</translation>
    </message>
    <message>
        <source>BMP280</source>
        <translation>BMP280</translation>
    </message>
    <message>
        <source>Temperature word zero</source>
        <translation>Mot de température nul</translation>
    </message>
    <message>
        <source>All ones</source>
        <translation>Que des uns</translation>
    </message>
    <message>
        <source>Pressure saturated</source>
        <translation>Pression saturée</translation>
    </message>
    <message>
        <source>Channel skipped</source>
        <translation>Canal sauté</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>Non converti</translation>
    </message>
    <message>
        <source>P1 zero</source>
        <translation>P1 nul</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Pattern shift</source>
        <translation>Motif décalé</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Variance</translation>
    </message>
    <message>
        <source>Mean shift</source>
        <translation>Moyenne décalée</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Ordre faux</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Horloge déréglée</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>Saut d’horloge</translation>
    </message>
    <message>
        <source>Malformed bodies</source>
        <translation>Corps malformés</translation>
    </message>
    <message>
        <source>%1 acts on %2 and takes no other channel.</source>
        <translation>%1 agit sur %2 et n’accepte aucun autre canal.</translation>
    </message>
    <message>
        <source>%1 has no strength.</source>
        <translation>%1 n’a pas d’intensité.</translation>
    </message>
    <message>
        <source>the strength of %1 must be from %2 to %3.</source>
        <translation>l’intensité de %1 doit aller de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 has no ramp.</source>
        <translation>%1 n’a pas de rampe.</translation>
    </message>
    <message>
        <source>for must be longer than 0.</source>
        <translation>for doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>every must be at least 1s and as long as for, which is %1.</source>
        <translation>every doit valoir au moins 1s et autant que for, qui vaut %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of fault; they are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de défaut&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be NAME=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» doit être NOM=VALEUR.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 est nommé deux fois.</translation>
    </message>
    <message>
        <source>the weight of %1 must be a number from 0 to 1000000, not &quot;%2&quot;.</source>
        <translation>le poids de %1 doit être un nombre de 0 à 1000000, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>at least one kind must have a weight above 0.</source>
        <translation>au moins un type doit avoir un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>% of the range</source>
        <translation>% de la plage</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>% of the readings</source>
        <translation>% des mesures</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>s per hour</source>
        <translation>s par heure</translation>
    </message>
    <message>
        <source>FAULT: there is no device &quot;%1&quot;; the run has %2 to %3.</source>
        <translation>FAULT&#xa0;: il n’y a pas d’appareil «&#xa0;%1&#xa0;»&#xa0;; l’exécution a %2 à %3.</translation>
    </message>
    <message>
        <source>Inject: %1</source>
        <translation>Injecter&#xa0;: %1</translation>
    </message>
    <message>
        <source>FAULT: there is no device &quot;%1&quot;; the run has only %2.</source>
        <translation>FAULT : il n’y a pas d’appareil « %1 » ; l’exécution n’a que %2.</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3, one every %4.</source>
        <translation>%1 de %2 à %3, une toutes les %4.</translation>
    </message>
    <message>
        <source>The interval varies by %1 s (standard deviation).</source>
        <translation>L’intervalle varie de %1 s (écart type).</translation>
    </message>
    <message>
        <source>the header</source>
        <comment>how a unit was told</comment>
        <translation>l’en-tête</translation>
    </message>
    <message>
        <source>the unit in the cells</source>
        <translation>l’unité dans les cellules</translation>
    </message>
    <message>
        <source>the size of the numbers</source>
        <translation>la grandeur des nombres</translation>
    </message>
    <message>
        <source>the column of units</source>
        <translation>la colonne des unités</translation>
    </message>
    <message>
        <source>you</source>
        <comment>how a unit was told</comment>
        <translation>vous</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>de 0 à 1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; in %3</source>
        <comment>channel, column, unit</comment>
        <translation>%1 est «&#xa0;%2&#xa0;» en %3</translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation>Il n’y a pas d’en-tête.</translation>
    </message>
    <message>
        <source>Columns: time is &quot;%1&quot;, %2.</source>
        <translation>Colonnes&#xa0;: le temps est «&#xa0;%1&#xa0;», %2.</translation>
    </message>
    <message>
        <source>The interval changed at %1 from %2 to %3: each part was judged at its own.</source>
        <translation>L’intervalle est passé, à %1, de %2 à %3&#xa0;: chaque partie a été jugée selon le sien.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>14 of humidity</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a temperature that no sensor measures</source>
        <translation>
            <numerusform>%Ln avec une température qu’aucun capteur ne mesure</numerusform>
            <numerusform>%Ln avec une température qu’aucun capteur ne mesure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 0 °C and 0 %</source>
        <translation>
            <numerusform>%Ln à 0 °C et 0 %</numerusform>
            <numerusform>%Ln à 0 °C et 0 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 85 °C as after power-on</source>
        <translation>
            <numerusform>%Ln à 85 °C comme à la mise sous tension</numerusform>
            <numerusform>%Ln à 85 °C comme à la mise sous tension</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows in which the sensor failed were left out whole: %1.</source>
        <translation>Les lignes où le capteur a échoué ont été omises en entier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Values that stayed for much longer than the noise of their channel allows were left out: %1.</source>
        <translation>Des valeurs restées figées bien plus longtemps que ne le permet le bruit de leur canal ont été omises&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read and were left out; the first: %1.</source>
        <translation>
            <numerusform>%Ln ligne illisible a été omise&#xa0;: %1.</numerusform>
            <numerusform>%Ln lignes illisibles ont été omises&#xa0;; la première&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header comes again in %Ln line(s).</source>
        <translation>
            <numerusform>L’en-tête revient dans %Ln ligne.</numerusform>
            <numerusform>L’en-tête revient dans %Ln lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other sensors were left out.</source>
        <translation>
            <numerusform>%Ln ligne d’autres capteurs a été omise.</numerusform>
            <numerusform>%Ln lignes d’autres capteurs ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not in order of time and have been sorted.</source>
        <translation>
            <numerusform>%Ln ligne n’était pas dans l’ordre du temps et a été triée.</numerusform>
            <numerusform>%Ln lignes n’étaient pas dans l’ordre du temps et ont été triées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat the instant of another one: the first counts.</source>
        <translation>
            <numerusform>%Ln ligne répète l’instant d’une autre&#xa0;: la première compte.</numerusform>
            <numerusform>%Ln lignes répètent l’instant d’une autre&#xa0;: la première compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lie more than a year from all others, as of a clock that was not set, and were left out.</source>
        <translation>
            <numerusform>%Ln ligne est à plus d’un an de toutes les autres, comme d’une horloge non réglée, et a été omise.</numerusform>
            <numerusform>%Ln lignes sont à plus d’un an de toutes les autres, comme d’une horloge non réglée, et ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing in between.</source>
        <translation>Rien ne manque entre les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the instants are missing, in %Ln gap(s) of up to %2.</source>
        <translation>
            <numerusform>%1 % des instants manquent, dans %Ln lacune d’au plus %2.</numerusform>
            <numerusform>%1 % des instants manquent, dans %Ln lacunes d’au plus %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that no sensor measures were left out: %1.</source>
        <translation>Des valeurs qu’aucun capteur ne mesure ont été omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Single values that jump away and back as no air can were left out: %1.</source>
        <translation>Des valeurs isolées qui sautent et reviennent comme l’air ne peut le faire ont été omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Mean %1 %2 %3, range of the profile %4 to %5 %3.</source>
        <translation>%1&#xa0;: moyenne %2 %3, plage du profil de %4 à %5 %3.</translation>
    </message>
    <message>
        <source>Values are multiples of %1 %2.</source>
        <translation>Les valeurs sont des multiples de %1 %2.</translation>
    </message>
    <message>
        <source>Noise %1 %2.</source>
        <translation>Bruit %1 %2.</translation>
    </message>
    <message>
        <source>Mean day: %1 moves by %2 %3, highest at %4 h, lowest at %5 h.</source>
        <translation>Jour moyen&#xa0;: %1 varie de %2 %3, maximum à %4 h, minimum à %5 h.</translation>
    </message>
    <message>
        <source>Half-daily tide of pressure: %1 hPa.</source>
        <translation>Marée semi-diurne de pression&#xa0;: %1 hPa.</translation>
    </message>
    <message>
        <source>at any hour</source>
        <comment>of events</comment>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>most often at %1 h</source>
        <comment>of events</comment>
        <translation>le plus souvent à %1 h</translation>
    </message>
    <message>
        <source>Humidity jumps up %1 times a day (synthetic %2), usually by %3 %, and half of it is gone after %4: %5.</source>
        <translation>L’humidité bondit %1 fois par jour (synthétique %2), d’ordinaire de %3 %, et la moitié a disparu après %4&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Humidity drops suddenly %1 times a day (synthetic %2), usually by %3 %: %4.</source>
        <translation>L’humidité chute soudain %1 fois par jour (synthétique %2), d’ordinaire de %3 %&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Temperature goes up and down every %1 (synthetic %2), by about %3 °C: %4.</source>
        <translation>La température monte et descend, période %1 (synthétique %2), d’environ %3 °C&#xa0;: %4.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no cycle</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No sudden changes of humidity come back, and no cycle of heating or cooling.</source>
        <translation>Aucun changement soudain d’humidité ne se répète, ni aucun cycle de chauffage ou de refroidissement.</translation>
    </message>
    <message>
        <source>A cycle of %1, %2 °C from peak to peak.</source>
        <translation>Un cycle de %1, %2 °C de crête à crête.</translation>
    </message>
    <message>
        <source>Events like a %1: one every %2, lasting %3 to %4.</source>
        <translation>Événements de type %1&#xa0;: intervalle %2, durée de %3 à %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded day(s) of states, %1 blocks a day, %2 octaves.</source>
        <translation>
            <numerusform>%Ln jour enregistré d’états, %1 blocs par jour, %2 octaves.</numerusform>
            <numerusform>%Ln jours enregistrés d’états, %1 blocs par jour, %2 octaves.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
            <numerusform>%Ln fichier a été lu comme un seul enregistrement.</numerusform>
            <numerusform>%Ln fichiers ont été lus comme un seul enregistrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>les valeurs</translation>
    </message>
    <message>
        <source>%1 could be any of %2; name the one to use (%3)</source>
        <translation>%1 peut être l’une des colonnes %2&#xa0;; indiquez laquelle utiliser (%3)</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot; and nothing of that name was measured; there are %2</source>
        <translation>il n’y a pas de colonne «&#xa0;%1&#xa0;» et rien de ce nom n’a été mesuré&#xa0;; il y a %2</translation>
    </message>
    <message>
        <source>%1 could be any of %2; name the one to use (%3), or the sensor whose values to use (%4)</source>
        <translation>%1 peut être l’une des colonnes %2&#xa0;; indiquez laquelle utiliser (%3), ou le capteur dont utiliser les valeurs (%4)</translation>
    </message>
    <message>
        <source>no column is known as temperature, humidity or pressure among %1, and no row names one of them; name them (%2, %3, %4)</source>
        <translation>aucune colonne n’est reconnue comme température, humidité ou pression parmi %1, et aucune ligne n’en nomme une&#xa0;; indiquez-les (%2, %3, %4)</translation>
    </message>
    <message>
        <source>there is no header, and the values do not tell which of the columns are temperature and humidity; name them by number from 1 (%1, %2)</source>
        <translation>il n’y a pas d’en-tête, et les valeurs ne disent pas quelles colonnes sont la température et l’humidité&#xa0;; indiquez-les par leur numéro à partir de 1 (%1, %2)</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>humidity</source>
        <translation>humidité</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>pression</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;; there are %2, or numbers from 1 to %3</source>
        <translation>il n’y a pas de colonne «&#xa0;%1&#xa0;»&#xa0;; il y a %2, ou des numéros de 1 à %3</translation>
    </message>
    <message>
        <source>fractions of 1</source>
        <translation>fractions de 1</translation>
    </message>
    <message>
        <source>the unit of %1 (&quot;%2&quot;) is open: mean %3 or, as %4, %5; say %6</source>
        <translation>l’unité de %1 («&#xa0;%2&#xa0;») reste ouverte&#xa0;: moyenne %3 ou, en %4, %5&#xa0;; indiquez %6</translation>
    </message>
    <message>
        <source>There is no column for %1.</source>
        <translation>Il n’y a pas de colonne pour %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; for %2 holds no values.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» pour %2 ne contient aucune valeur.</translation>
    </message>
    <message>
        <source>The numbers of &quot;%1&quot; are taken as %2 by their size (mean %3); if they are %4, say so (%5).</source>
        <translation>Les nombres de «&#xa0;%1&#xa0;» sont pris pour des %2 d’après leur grandeur (moyenne %3)&#xa0;; si ce sont des %4, indiquez-le (%5).</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is left out: a typical value of it, %2, is no %3 of air in any known unit.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est omise&#xa0;: une de ses valeurs typiques, %2, n’est une valeur de %3 de l’air dans aucune unité connue.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>The unit of %1 changes from %2 to %3 at %4, %n time(s) in all; each part was converted by itself.</source>
        <translation>
            <numerusform>L’unité de %1 passe de %2 à %3 à %4, %n fois en tout&#xa0;; chaque partie a été convertie séparément.</numerusform>
            <numerusform>L’unité de %1 passe de %2 à %3 à %4, %n fois en tout&#xa0;; chaque partie a été convertie séparément.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; (%Ln row(s))</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» (%Ln ligne)</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» (%Ln lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>no column is known to tell sensors apart, such as &quot;%1&quot;; name it (%2)</source>
        <translation>aucune colonne n’est reconnue pour distinguer des capteurs comme «&#xa0;%1&#xa0;»&#xa0;; indiquez-la (%2)</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; has no rows of &quot;%2&quot;; there are %3</source>
        <translation>la colonne «&#xa0;%1&#xa0;» n’a pas de lignes de «&#xa0;%2&#xa0;»&#xa0;; il y a %3</translation>
    </message>
    <message numerus="yes">
        <source>column &quot;%1&quot; holds %Ln sensor(s): %2; say which one (%3)</source>
        <translation>
            <numerusform>la colonne «&#xa0;%1&#xa0;» contient %Ln capteur&#xa0;: %2&#xa0;; indiquez lequel (%3)</numerusform>
            <numerusform>la colonne «&#xa0;%1&#xa0;» contient %Ln capteurs&#xa0;: %2&#xa0;; indiquez lequel (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>name the column that tells them apart and the one to use (%1, %2), or keep one sensor&apos;s rows</source>
        <translation>indiquez la colonne qui les distingue et celui à utiliser (%1, %2), ou gardez les lignes d’un seul capteur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have the instant of another one and other values, as of several sensors; %1</source>
        <translation>
            <numerusform>%Ln ligne a l’instant d’une autre et d’autres valeurs, comme avec plusieurs capteurs&#xa0;; %1</numerusform>
            <numerusform>%Ln lignes ont l’instant d’une autre et d’autres valeurs, comme avec plusieurs capteurs&#xa0;; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the values of %1 alternate from row to row, as of several sensors; %2</source>
        <translation>les valeurs de %1 alternent d’une ligne à l’autre, comme avec plusieurs capteurs&#xa0;; %2</translation>
    </message>
    <message>
        <source>there is no memory to unpack it</source>
        <translation>la mémoire manque pour le décompresser</translation>
    </message>
    <message>
        <source>it is larger than 1 GiB when unpacked</source>
        <translation>il dépasse 1 GiB une fois décompressé</translation>
    </message>
    <message>
        <source>its compressed data end too early</source>
        <translation>ses données compressées se terminent trop tôt</translation>
    </message>
    <message>
        <source>its compressed data are damaged</source>
        <translation>ses données compressées sont endommagées</translation>
    </message>
    <message>
        <source>this is JSON that cannot be read (%1); an array of objects, or one object a line, is needed</source>
        <translation>c’est du JSON illisible (%1)&#xa0;; il faut un tableau d’objets, ou un objet par ligne</translation>
    </message>
    <message>
        <source>this is JSON without an object that has a time; an array of objects, or one object a line, is needed</source>
        <translation>c’est du JSON sans objet qui ait un temps&#xa0;; il faut un tableau d’objets, ou un objet par ligne</translation>
    </message>
    <message>
        <source>%1, table &quot;%2&quot;</source>
        <comment>file, table</comment>
        <translation>%1, table «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 n’a pas de lignes.</translation>
    </message>
    <message>
        <source>the database has no tables</source>
        <translation>la base de données n’a pas de tables</translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot;; there are %2 (%3)</source>
        <translation>il n’y a pas de table «&#xa0;%1&#xa0;»&#xa0;; il y a %2 (%3)</translation>
    </message>
    <message>
        <source>a recording may be in any of the tables %1; say in which (%2)</source>
        <translation>un enregistrement peut se trouver dans chacune des tables %1&#xa0;; indiquez laquelle (%2)</translation>
    </message>
    <message>
        <source>none of the tables %1 is known as a recording; say which it is (%2)</source>
        <translation>aucune des tables %1 n’est reconnue comme enregistrement&#xa0;; indiquez laquelle (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Colonne du temps</translation>
    </message>
    <message>
        <source>Date column</source>
        <translation>Colonne de la date</translation>
    </message>
    <message>
        <source>Temperature column</source>
        <translation>Colonne de température</translation>
    </message>
    <message>
        <source>Humidity column</source>
        <translation>Colonne d’humidité</translation>
    </message>
    <message>
        <source>Pressure column</source>
        <translation>Colonne de pression</translation>
    </message>
    <message>
        <source>Temperature unit</source>
        <translation>Unité de température</translation>
    </message>
    <message>
        <source>Humidity unit</source>
        <translation>Unité d’humidité</translation>
    </message>
    <message>
        <source>Pressure unit</source>
        <translation>Unité de pression</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>Format du temps</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Device column</source>
        <translation>Colonne d’appareil</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>no column is known as the time among %1; name it (%2), or say the interval and the first row&apos;s time (%3, %4)</source>
        <translation>aucune colonne n’est reconnue comme temps parmi %1&#xa0;; indiquez-la (%2), ou donnez l’intervalle et le temps de la première ligne (%3, %4)</translation>
    </message>
    <message>
        <source>no column is known as temperature, humidity or pressure among %1; name them (%2, %3, %4)</source>
        <translation>aucune colonne n’est reconnue comme température, humidité ou pression parmi %1&#xa0;; indiquez-les (%2, %3, %4)</translation>
    </message>
    <message>
        <source>there is no header, and the commas may stand between cells or before decimals; name the columns by number from 1 (%1)</source>
        <translation>il n’y a pas d’en-tête, et les virgules peuvent séparer des cellules ou des décimales&#xa0;; indiquez les colonnes par leur numéro à partir de 1 (%1)</translation>
    </message>
    <message>
        <source>there is no header, and no column reads as time, temperature, humidity or pressure</source>
        <translation>il n’y a pas d’en-tête, et aucune colonne ne se lit comme temps, température, humidité ou pression</translation>
    </message>
    <message>
        <source>%1 cells under %2 names: a comma may stand between cells or before decimals; write the file with semicolons or decimal points</source>
        <translation>%1 cellules sous %2 noms&#xa0;: une virgule peut séparer des cellules ou des décimales&#xa0;; écrivez le fichier avec des points-virgules ou des points décimaux</translation>
    </message>
    <message>
        <source>%1 is empty: rows of time and temperature, humidity or pressure are needed.</source>
        <translation>%1 est vide&#xa0;: il faut des lignes avec le temps et la température, l’humidité ou la pression.</translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <translation>%1, ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Commas stand between cells and before decimals: each two cells were taken as one number.</source>
        <translation>Des virgules séparent les cellules et les décimales&#xa0;: chaque paire de cellules a été prise pour un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The count of time begins again %n time(s): what lay in between is not known.</source>
        <translation>
            <numerusform>Le compte du temps recommence %n fois&#xa0;: ce qu’il y avait entre-temps n’est pas connu.</numerusform>
            <numerusform>Le compte du temps recommence %n fois&#xa0;: ce qu’il y avait entre-temps n’est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most rows have one value: those close in time were put together.</source>
        <translation>La plupart des lignes n’ont qu’une valeur&#xa0;: celles proches dans le temps ont été réunies.</translation>
    </message>
    <message>
        <source>Each row has one value, which &quot;%1&quot; names, from when it changed: it counts until the next one.</source>
        <translation>Chaque ligne a une valeur, que «&#xa0;%1&#xa0;» nomme, à partir de son changement&#xa0;: elle vaut jusqu’à la suivante.</translation>
    </message>
    <message>
        <source>Each row has one value, which &quot;%1&quot; names: those close in time were put together.</source>
        <translation>Chaque ligne a une valeur, que «&#xa0;%1&#xa0;» nomme&#xa0;: celles proches dans le temps ont été réunies.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other things were left out: %1.</source>
        <translation>
            <numerusform>%Ln ligne d’autre chose a été omise&#xa0;: %1.</numerusform>
            <numerusform>%Ln lignes d’autre chose ont été omises&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a header but no rows.</source>
        <translation>%1 a un en-tête, mais aucune ligne.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows cannot be read; the first of them, %4.</source>
        <translation>%1&#xa0;: %2 lignes sur %3 sont illisibles&#xa0;; la première, %4.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>it is a ZIP archive or a spreadsheet: unpack it, or save it as CSV</source>
        <translation>c’est une archive ZIP ou un classeur&#xa0;: décompressez-le, ou enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>it is a PDF: save its table as CSV</source>
        <translation>c’est un PDF&#xa0;: enregistrez son tableau en CSV</translation>
    </message>
    <message>
        <source>it is a spreadsheet of an old Excel: save it as CSV</source>
        <translation>c’est un classeur d’un ancien Excel&#xa0;: enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>it is Parquet: write it as CSV</source>
        <translation>c’est du Parquet&#xa0;: écrivez-le en CSV</translation>
    </message>
    <message>
        <source>rows with commas, semicolons or tabs between the cells are needed</source>
        <translation>il faut des lignes avec des virgules, des points-virgules ou des tabulations entre les cellules</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; was taken; if it is another one, say so (%2).</source>
        <translation>La table «&#xa0;%1&#xa0;» a été prise&#xa0;; si c’en est une autre, indiquez-le (%2).</translation>
    </message>
    <message>
        <source>%1 is no SQLite database, so that it has no table &quot;%2&quot; (%3).</source>
        <translation>%1 n’est pas une base de données SQLite et n’a donc pas de table «&#xa0;%2&#xa0;» (%3).</translation>
    </message>
    <message>
        <source>%1 is not text: %2.</source>
        <translation>%1 n’est pas du texte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the folder has no recordings (.csv, .tsv, .txt, .log, .json, .jsonl, .lp, also .gz)</source>
        <translation>le dossier n’a pas d’enregistrements (.csv, .tsv, .txt, .log, .json, .jsonl, .lp, aussi .gz)</translation>
    </message>
    <message>
        <source>%1 cells under %2 names</source>
        <translation>%1 cellules sous %2 noms</translation>
    </message>
    <message>
        <source>%1 cells where at least %2 are needed</source>
        <translation>%1 cellules là où il en faut au moins %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not a number</source>
        <translation>«&#xa0;%1&#xa0;» dans la colonne «&#xa0;%2&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>the dates leave open which number is the day and which the month; say how they are written (%1, such as %2)</source>
        <translation>les dates ne disent pas quel nombre est le jour et lequel le mois&#xa0;; indiquez comment elles sont écrites (%1, par exemple %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is a count since a start and no date; say when the first row was made (%3, such as 2025-11-14T10:30)</source>
        <translation>«&#xa0;%1&#xa0;» dans la colonne «&#xa0;%2&#xa0;» est un compte depuis un départ et non une date&#xa0;; indiquez quand la première ligne a été faite (%3, par exemple 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; counts %2 from row to row, of milliseconds, seconds or minutes; say what that is (%3, in seconds)</source>
        <translation>la colonne «&#xa0;%1&#xa0;» compte %2 d’une ligne à l’autre, en millisecondes, secondes ou minutes&#xa0;; indiquez ce que c’est (%3, en secondes)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; may be seconds since 1970 or milliseconds since a start; say which (%3 %s, or %4)</source>
        <translation>«&#xa0;%1&#xa0;» dans la colonne «&#xa0;%2&#xa0;» peut être des secondes depuis 1970 ou des millisecondes depuis un départ&#xa0;; indiquez lequel (%3 %s, ou %4)</translation>
    </message>
    <message>
        <source>there is no time; say when the first row was made (%1, such as 2025-11-14T10:30)</source>
        <translation>il n’y a pas de temps&#xa0;; indiquez quand la première ligne a été faite (%1, par exemple 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has no year, month and day; say when the first row was made (%2)</source>
        <translation>le format de temps «&#xa0;%1&#xa0;» n’a pas d’année, de mois et de jour&#xa0;; indiquez quand la première ligne a été faite (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is a time of day without a date; name the date&apos;s column (%3), or say when the first row was made (%4, such as 2025-11-14T10:30)</source>
        <translation>«&#xa0;%1&#xa0;» dans la colonne «&#xa0;%2&#xa0;» est une heure sans date&#xa0;; indiquez la colonne de la date (%3), ou quand la première ligne a été faite (%4, par exemple 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>date and time, day first</source>
        <translation>date et heure, jour en premier</translation>
    </message>
    <message>
        <source>date and time, month first</source>
        <translation>date et heure, mois en premier</translation>
    </message>
    <message>
        <source>date and time, year first</source>
        <translation>date et heure, année en premier</translation>
    </message>
    <message>
        <source>%1 since 1970</source>
        <comment>s, ms, µs, ns</comment>
        <translation>%1 depuis 1970</translation>
    </message>
    <message>
        <source>days of a spreadsheet</source>
        <translation>jours d’un tableur</translation>
    </message>
    <message>
        <source>Julian days</source>
        <translation>jours juliens</translation>
    </message>
    <message>
        <source>counts of %1 ms since the start</source>
        <translation>pas de %1 ms comptés depuis le départ</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>heure du jour</translation>
    </message>
    <message>
        <source>one interval a row</source>
        <translation>un intervalle par ligne</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not written as %3</source>
        <translation>«&#xa0;%1&#xa0;» dans la colonne «&#xa0;%2&#xa0;» n’est pas écrit comme %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not a time such as 2025-11-14T10:30:00, 14.11.2025 10:30 or seconds since 1970; say how it is written (%3)</source>
        <translation>«&#xa0;%1&#xa0;» dans la colonne «&#xa0;%2&#xa0;» n’est pas une date comme 2025-11-14T10:30:00, 14.11.2025 10:30 ou des secondes depuis 1970&#xa0;; indiquez comment elle est écrite (%3)</translation>
    </message>
    <message>
        <source>the time could be any of %1; name the one to use (%2)</source>
        <translation>le temps peut être l’une des colonnes %1&#xa0;; indiquez laquelle utiliser (%2)</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has a letter that is not known; write it as %2</source>
        <translation>le format de temps «&#xa0;%1&#xa0;» a une lettre inconnue&#xa0;; écrivez-le comme %2</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has no letters of strftime; write it as %2</source>
        <translation>le format de temps «&#xa0;%1&#xa0;» n’a pas de lettres de strftime&#xa0;; écrivez-le comme %2</translation>
    </message>
    <message>
        <source>%1 holds too little: at least a day is needed.</source>
        <translation>%1 contient trop peu&#xa0;: il faut au moins un jour.</translation>
    </message>
    <message>
        <source>%1 was recorded too rarely: a profile needs a value every two hours or more often.</source>
        <translation>%1 a été enregistré trop rarement&#xa0;: un profil demande une valeur toutes les deux heures ou plus souvent.</translation>
    </message>
    <message>
        <source>%1 has rows that lie too far apart for their interval: keep one stretch of it.</source>
        <translation>%1 a des lignes trop éloignées pour leur intervalle&#xa0;: gardez-en une seule partie.</translation>
    </message>
    <message>
        <source>The recording&apos;s times are UTC: hours of the day in this profile are those of UTC.</source>
        <translation>Les heures de l’enregistrement sont en UTC&#xa0;: les heures du jour de ce profil sont celles d’UTC.</translation>
    </message>
    <message>
        <source>Of the recording one value every 2 s was used.</source>
        <translation>De l’enregistrement, une valeur toutes les 2 s a été utilisée.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A recorded place</source>
        <translation>Un lieu enregistré</translation>
    </message>
    <message numerus="yes">
        <source>The recording has only %n instant(s): a fit needs at least 100.</source>
        <translation>
            <numerusform>L’enregistrement n’a que %n instant&#xa0;: un ajustement en demande au moins 100.</numerusform>
            <numerusform>L’enregistrement n’a que %n instants&#xa0;: un ajustement en demande au moins 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording is shorter than a day: a fit needs at least one.</source>
        <translation>L’enregistrement dure moins d’un jour&#xa0;: un ajustement en demande au moins un.</translation>
    </message>
    <message>
        <source>The fit was stopped.</source>
        <translation>L’ajustement a été arrêté.</translation>
    </message>
    <message>
        <source>The recording has hardly two values in a row anywhere: there is nothing to fit to.</source>
        <translation>L’enregistrement n’a presque nulle part deux valeurs de suite&#xa0;: il n’y a rien à quoi s’ajuster.</translation>
    </message>
    <message>
        <source>%1 was not recorded: its numbers are the default profile&apos;s.</source>
        <translation>%1&#xa0;: non enregistré, les nombres sont ceux du profil par défaut.</translation>
    </message>
    <message>
        <source>%1 never changed in the recording: it stays where it was.</source>
        <translation>%1&#xa0;: aucun changement dans l’enregistrement, la valeur reste où elle était.</translation>
    </message>
    <message>
        <source>Values of %1 are means of samples in steps of %2: the air between two steps was bridged.</source>
        <translation>Les valeurs de %1 sont des moyennes d’échantillons par pas de %2&#xa0;: l’air entre deux pas a été comblé.</translation>
    </message>
    <message>
        <source>The noise of %1 is finer than the recorded step of %2: it was estimated from how often neighbouring values are equal.</source>
        <translation>%1&#xa0;: le bruit est plus fin que le pas enregistré de %2&#xa0;; il a été estimé d’après la fréquence des valeurs voisines égales.</translation>
    </message>
    <message numerus="yes">
        <source>Seasons were not recorded: the profile knows %n day(s) of the year.</source>
        <translation>
            <numerusform>Les saisons n’ont pas été enregistrées&#xa0;: le profil ne connaît que %n jour de l’année.</numerusform>
            <numerusform>Les saisons n’ont pas été enregistrées&#xa0;: le profil ne connaît que %n jours de l’année.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seasons follow the recorded year.</source>
        <translation>Les saisons suivent l’année enregistrée.</translation>
    </message>
    <message>
        <source>Too short for weekly habits: working days and weekends may not differ as they do.</source>
        <translation>Trop court pour des habitudes hebdomadaires&#xa0;: jours ouvrés et week-ends ne diffèrent peut-être pas comme en réalité.</translation>
    </message>
    <message>
        <source>No daily cycle could be determined: too few days, or hours of the day that were never recorded.</source>
        <translation>Aucun cycle quotidien n’a pu être déterminé&#xa0;: trop peu de jours, ou des heures du jour jamais enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>The daily cycle comes from only %n day(s), and the tide of pressure cannot be told from weather.</source>
        <translation>
            <numerusform>Le cycle quotidien ne repose que sur %n jour, et la marée de pression ne se distingue pas de la météo.</numerusform>
            <numerusform>Le cycle quotidien ne repose que sur %n jours, et la marée de pression ne se distingue pas de la météo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half-daily tide of pressure is %1 hPa, as part of the daily cycle.</source>
        <translation>La marée semi-diurne de pression est de %1 hPa&#xa0;; elle fait partie du cycle quotidien.</translation>
    </message>
    <message numerus="yes">
        <source>It follows the states of %n recorded day(s).</source>
        <translation>
            <numerusform>Il suit les états de %n jour enregistré.</numerusform>
            <numerusform>Il suit les états de %n jours enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the instants are missing; they were bridged, and days with too many of them left out.</source>
        <translation>%1 % des instants manquent&#xa0;; ils ont été comblés, et les jours où il en manque trop ont été omis.</translation>
    </message>
    <message>
        <source>The logger misses %1 % of its samples: so does one with this profile, unless MISSED_SAMPLES says otherwise.</source>
        <translation>L’enregistreur manque %1 % de ses échantillons&#xa0;: il en va de même avec ce profil, sauf si MISSED_SAMPLES en dispose autrement.</translation>
    </message>
    <message>
        <source>So few days return often.</source>
        <translation>Si peu de jours reviennent souvent.</translation>
    </message>
    <message>
        <source>Fast movements of some hours were stronger than the settings allow and were made weaker.</source>
        <translation>Des mouvements rapides de quelques heures dépassaient ce que les réglages permettent et ont été affaiblis.</translation>
    </message>
    <message>
        <source>Storms, fronts and clear weather were not looked for: what was recorded has them in it, and by hand they have the default profile&apos;s sizes.</source>
        <translation>Orages, fronts et éclaircies n’ont pas été recherchés&#xa0;: ce qui a été enregistré les contient, et à la main ils ont les grandeurs du profil par défaut.</translation>
    </message>
    <message>
        <source>The latitude of the place is not known: %1° is assumed.</source>
        <translation>La latitude du lieu n’est pas connue&#xa0;: %1° est supposé.</translation>
    </message>
    <message>
        <source>%1 moves in the sensor&apos;s own steps of %2, coarser than its values are written: so does what is made.</source>
        <translation>%1 évolue par les pas propres du capteur de %2, plus grossiers que l&apos;écriture des valeurs&#xa0;: les données produites aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that stood out taught it how large and how long such ones are and at which hours they come; it makes new ones.</source>
        <translation>
            <numerusform>%n évènement marquant lui a appris l’ampleur, la durée et les heures de ces évènements ; il en crée de nouveaux.</numerusform>
            <numerusform>%n évènements marquants lui ont appris l’ampleur, la durée et les heures de ces évènements ; il en crée de nouveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no value that a sensor measures: -40 to 85 °C, 0 to 100 %, 300 to 1100 hPa. Where they are in other units, name these (%2, %3, %4).</source>
        <translation>%1 ne contient aucune valeur qu’un capteur mesure : -40 à 85 °C, 0 à 100 %, 300 à 1100 hPa. Si elles sont dans d’autres unités, indiquez-les (%2, %3, %4).</translation>
    </message>
    <message>
        <source>The hygrometer shows %1 % at most and stays there for long: so does one with this profile.</source>
        <translation>L&apos;hygromètre affiche au plus %1 % et y reste longtemps : un hygromètre avec ce profil aussi.</translation>
    </message>
    <message>
        <source>The station refreshes %1 only every %2 s and holds the value in between: so does one with this profile.</source>
        <translation>La station n&apos;actualise %1 que toutes les %2 s et garde la valeur entre-temps : une station avec ce profil aussi.</translation>
    </message>
</context>
<context>
    <name>FleetBuilder</name>
    <message>
        <source>%1: %2 cannot differ from device to device.</source>
        <translation>%1&#xa0;: %2 ne peut pas différer d’un appareil à l’autre.</translation>
    </message>
    <message>
        <source>%1: %2 is not a column of a fleet file; did you mean &quot;%3&quot;?</source>
        <translation>%1&#xa0;: %2 n’est pas une colonne d’un fichier de flotte&#xa0;; vouliez-vous dire «&#xa0;%3&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2 is not a column of a fleet file; columns are device_id, profile, x_km, y_km, latitude, longitude, altitude, settings of a device such as temp_min, and meta_NAME in small letters for payloads.</source>
        <translation>%1&#xa0;: %2 n’est pas une colonne d’un fichier de flotte&#xa0;; les colonnes sont device_id, profile, x_km, y_km, latitude, longitude, altitude, des réglages d’un appareil comme temp_min, et meta_NOM en minuscules pour les formats.</translation>
    </message>
    <message>
        <source>%1: device_id must be %2, not %3.</source>
        <translation>%1&#xa0;: device_id doit être %2, et non %3.</translation>
    </message>
    <message>
        <source>%1: more than %2 devices.</source>
        <translation>%1&#xa0;: plus de %2 appareils.</translation>
    </message>
    <message>
        <source>%1: the device %2 is there already, as device %3 of the file.</source>
        <translation>%1&#xa0;: l’appareil %2 existe déjà, comme appareil %3 du fichier.</translation>
    </message>
    <message>
        <source>%1: %2 must be a number from %3 to %4 %5, not %6.</source>
        <translation>%1&#xa0;: %2 doit être un nombre de %3 à %4 %5, et non %6.</translation>
    </message>
    <message>
        <source>%1: a place needs both x_km and y_km, or both latitude and longitude.</source>
        <translation>%1&#xa0;: un lieu demande x_km et y_km, ou bien latitude et longitude.</translation>
    </message>
    <message>
        <source>%1: places of one file are either in x_km and y_km or in latitude and longitude.</source>
        <translation>%1&#xa0;: les lieux d’un fichier sont soit en x_km et y_km, soit en latitude et longitude.</translation>
    </message>
    <message>
        <source>%1: more than %2 different climates: let devices share profiles and settings of the air.</source>
        <translation>%1&#xa0;: plus de %2 climats différents&#xa0;: faites partager aux appareils les profils et les réglages de l’air.</translation>
    </message>
    <message>
        <source>%1: there is no device in it.</source>
        <translation>%1&#xa0;: il ne contient aucun appareil.</translation>
    </message>
</context>
<context>
    <name>FleetFile</name>
    <message>
        <source>%1: the column &quot;%2&quot; is there twice.</source>
        <translation>%1&#xa0;: la colonne «&#xa0;%2&#xa0;» y figure deux fois.</translation>
    </message>
    <message>
        <source>%1: the first line must name the columns, and device_id among them.</source>
        <translation>%1&#xa0;: la première ligne doit nommer les colonnes, dont device_id.</translation>
    </message>
    <message>
        <source>%1: there are %2 values for %3 columns.</source>
        <translation>%1&#xa0;: il y a %2 valeurs pour %3 colonnes.</translation>
    </message>
    <message>
        <source>%1: %2 must be text in quotation marks.</source>
        <translation>%1&#xa0;: %2 doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>%1: %2 must be a number.</source>
        <translation>%1&#xa0;: %2 doit être un nombre.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 n’est pas du JSON&#xa0;: %2 à l’octet %3.</translation>
    </message>
    <message>
        <source>%1 must be a list of devices, or an object with nothing but the list &quot;devices&quot;.</source>
        <translation>%1 doit être une liste d’appareils, ou un objet ne contenant que la liste «&#xa0;devices&#xa0;».</translation>
    </message>
    <message>
        <source>%1 must be an object with a device_id.</source>
        <translation>%1 doit être un objet avec un device_id.</translation>
    </message>
    <message>
        <source>%1, the fleet file, cannot be read: %2.</source>
        <translation>%1, le fichier de flotte, ne peut pas être lu : %2.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
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
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>Writing to %1 failed: %2.</source>
        <translation>L’écriture dans %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Payload</name>
    <message>
        <source>this must be an object {…}.</source>
        <translation>ce doit être un objet {…}.</translation>
    </message>
    <message>
        <source>this is no key of a payload; known here: %1.</source>
        <translation>ce n’est pas une clé d’un format&#xa0;; sont connues ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>this is no key of a payload; did you mean &quot;%1&quot;?</source>
        <translation>ce n’est pas une clé d’un format&#xa0;; vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>this must be text in quotation marks.</source>
        <translation>ce doit être du texte entre guillemets.</translation>
    </message>
    <message>
        <source>this must be a list of texts.</source>
        <translation>ce doit être une liste de textes.</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>ce doit être true ou false.</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2.</source>
        <translation>ce doit être un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>this must be a list of messages […].</source>
        <translation>ce doit être une liste de messages […].</translation>
    </message>
    <message>
        <source>&quot;body&quot; is missing.</source>
        <translation>«&#xa0;body&#xa0;» manque.</translation>
    </message>
    <message>
        <source>this must be json, line-protocol, url or none.</source>
        <translation>ce doit être json, line-protocol, url ou none.</translation>
    </message>
    <message>
        <source>there is no encoder &quot;%1&quot;; there is sparkplug-b.</source>
        <translation>il n’y a pas d’encodeur «&#xa0;%1&#xa0;»&#xa0;; il y a sparkplug-b.</translation>
    </message>
    <message>
        <source>this must be NBIRTH, NDEATH, DBIRTH or DDATA.</source>
        <translation>ce doit être NBIRTH, NDEATH, DBIRTH ou DDATA.</translation>
    </message>
    <message>
        <source>&quot;path&quot; is missing.</source>
        <translation>«&#xa0;path&#xa0;» manque.</translation>
    </message>
    <message>
        <source>a path begins with &quot;/&quot;.</source>
        <translation>un chemin commence par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>what follows the &quot;?&quot; belongs into &quot;query&quot;.</source>
        <translation>ce qui suit le «&#xa0;?&#xa0;» va dans «&#xa0;query&#xa0;».</translation>
    </message>
    <message>
        <source>this header cannot be set here; the type of the body is &quot;content_type&quot;.</source>
        <translation>cet en-tête ne peut pas être défini ici&#xa0;; le type du corps est «&#xa0;content_type&#xa0;».</translation>
    </message>
    <message>
        <source>this must be POST, PUT, PATCH or GET.</source>
        <translation>ce doit être POST, PUT, PATCH ou GET.</translation>
    </message>
    <message>
        <source>this must be text without control characters.</source>
        <translation>ce doit être du texte sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>this must be 1, the version of payload files that this Aneroid reads.</source>
        <translation>ce doit être 1, la version des fichiers de format que cet Aneroid lit.</translation>
    </message>
    <message>
        <source>there must be at least one message with a body.</source>
        <translation>il doit y avoir au moins un message avec un corps.</translation>
    </message>
    <message>
        <source>only payloads of one message can be sent in batches.</source>
        <translation>seuls les formats à un message peuvent être envoyés par lots.</translation>
    </message>
    <message>
        <source>the payload &quot;%1&quot; has %2 messages a reading, each with a topic of its own: leave MQTT_TOPIC empty, or change the payload.</source>
        <translation>le format «&#xa0;%1&#xa0;» a %2 messages par mesure, chacun avec son propre topic&#xa0;: laissez MQTT_TOPIC vide, ou changez de format.</translation>
    </message>
    <message>
        <source>the last will of a Sparkplug edge node is its death message: leave MQTT_AVAILABILITY_TOPIC empty.</source>
        <translation>le testament d’un nœud de périphérie Sparkplug est son message de mort&#xa0;: laissez MQTT_AVAILABILITY_TOPIC vide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a column of a fleet file, and there is none: name one with FLEET_FILE.</source>
        <translation>«&#xa0;%1&#xa0;» est une colonne d’un fichier de flotte, et il n’y en a pas&#xa0;: indiquez-en un avec FLEET_FILE.</translation>
    </message>
    <message>
        <source>the fleet file %1 has no column &quot;%2&quot;.</source>
        <translation>le fichier de flotte %1 n’a pas de colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>the device %1 has nothing in the column &quot;%2&quot; of the fleet file %3.</source>
        <translation>l’appareil %1 n’a rien dans la colonne «&#xa0;%2&#xa0;» du fichier de flotte %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: set AUTH_TOKEN in the environment or .env, or a column meta_secret_token in the fleet file.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de valeur&#xa0;: définissez AUTH_TOKEN dans l’environnement ou .env, ou une colonne meta_secret_token dans le fichier de flotte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value and would be no number: set %2, or a column %3 in the fleet file.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de valeur et ne serait pas un nombre&#xa0;: définissez %2, ou une colonne %3 dans le fichier de flotte.</translation>
    </message>
    <message>
        <source>The bodies of the payload &quot;%1&quot; are no text: they cannot be written one a line.</source>
        <translation>Les corps du format «&#xa0;%1&#xa0;» ne sont pas du texte&#xa0;: ils ne peuvent pas être écrits un par ligne.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has no form for HTTP: give its path with ENDPOINT, send it to an mqtt:// address, or choose another one.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’a pas de forme pour HTTP&#xa0;: donnez son chemin avec ENDPOINT, envoyez-le à une adresse mqtt://, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has no form for MQTT: give its topic with MQTT_TOPIC, send it to an http:// address, or choose another one.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’a pas de forme pour MQTT&#xa0;: donnez son topic avec MQTT_TOPIC, envoyez-le à une adresse http://, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has messages without a body, which say all in their address or topic: they cannot be written one a line.</source>
        <translation>Le format «&#xa0;%1&#xa0;» a des messages sans corps, qui disent tout dans leur adresse ou leur topic&#xa0;: ils ne peuvent pas être écrits un par ligne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column of a fleet file: after meta_ come lower-case letters, digits and _.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une colonne d’un fichier de flotte&#xa0;: après meta_ viennent des minuscules, des chiffres et _.</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>il n’y a pas de variable «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; there are %2, and meta_NAME for the columns of a fleet file.</source>
        <translation>il n’y a pas de variable «&#xa0;%1&#xa0;»&#xa0;; il y a %2, et meta_NOM pour les colonnes d’un fichier de flotte.</translation>
    </message>
    <message>
        <source>the tag %1 has no end: %2 is missing.</source>
        <translation>la balise %1 n’a pas de fin&#xa0;: %2 manque.</translation>
    </message>
    <message>
        <source>the section &quot;%1&quot; is not closed: {{/%1}} is missing.</source>
        <translation>la section «&#xa0;%1&#xa0;» n’est pas fermée&#xa0;: {{/%1}} manque.</translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that was not opened.</source>
        <translation>{{/%1}} ferme une section qui n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>{{/%1}} stands where the section &quot;%2&quot; is open: close that one first.</source>
        <translation>{{/%1}} se trouve là où la section «&#xa0;%2&#xa0;» est ouverte&#xa0;: fermez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>the tag names no variable.</source>
        <translation>la balise ne nomme aucune variable.</translation>
    </message>
    <message>
        <source>{{&gt;%1}}: other templates cannot be included.</source>
        <translation>{{&gt;%1}}&#xa0;: d’autres modèles ne peuvent pas être inclus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: only numbers have decimals, from .0 to .9, and sections none.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: seuls les nombres ont des décimales, de .0 à .9, et les sections aucune.</translation>
    </message>
    <message>
        <source>{{=%1=}} must hold two delimiters with a blank between, as in {{=&lt;% %&gt;=}}.</source>
        <translation>{{=%1=}} doit contenir deux délimiteurs séparés par une espace, comme dans {{=&lt;% %&gt;=}}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is text and needs quotation marks in JSON: &quot;{{%1}}&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» est du texte et demande des guillemets en JSON&#xa0;: &quot;{{%1}}&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes with a reading, and here there is none: a connection&apos;s begin and end know the device, the run and the columns of the fleet file.</source>
        <translation>«&#xa0;%1&#xa0;» accompagne une mesure, et ici il n’y en a pas&#xa0;: le début et la fin d’une connexion connaissent l’appareil, l’exécution et les colonnes du fichier de flotte.</translation>
    </message>
    <message>
        <source>a topic must not be empty.</source>
        <translation>un topic ne doit pas être vide.</translation>
    </message>
    <message>
        <source>a topic to publish to holds no + or #, which are for those who subscribe.</source>
        <translation>un topic de publication ne contient ni + ni #, réservés aux abonnés.</translation>
    </message>
    <message>
        <source>MQTT_CONNECTIONS must be auto or one with the payload &quot;%1&quot;: all its devices are of one Sparkplug edge node, which has one connection.</source>
        <translation>MQTT_CONNECTIONS doit être auto ou one avec le format «&#xa0;%1&#xa0;»&#xa0;: tous ses appareils appartiennent à un seul nœud de périphérie Sparkplug, qui a une seule connexion.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: that is no payload.</source>
        <translation>%1 dépasse 1 MiB&#xa0;: ce n’est pas un format.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no payload &quot;%1&quot;. Known: %2.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;». Connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no payload &quot;%1&quot;; did you mean &quot;%2&quot;? Known: %3.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;? Connus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A payload&apos;s name has 1 to 100 letters, digits, spaces and -_. and does not begin with a dot, not &quot;%1&quot;.</source>
        <translation>Le nom d’un format a de 1 à 100 lettres, chiffres, espaces et -_. et ne commence pas par un point&#xa0;; «&#xa0;%1&#xa0;» ne convient pas.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>Impossible de supprimer %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: ENDPOINT is not used: %2 is a broker, where MQTT_TOPIC says where readings go.</source>
        <translation>%1 : ENDPOINT n’est pas utilisé : %2 est un broker, où MQTT_TOPIC dit où vont les mesures.</translation>
    </message>
    <message>
        <source>%1: MQTT_TOPIC is not used: %2 is no broker; ENDPOINT says where readings go there.</source>
        <translation>%1 : MQTT_TOPIC n’est pas utilisé : %2 n’est pas un broker ; là, ENDPOINT dit où vont les mesures.</translation>
    </message>
    <message>
        <source>%1, the payload file, cannot be read: %2.</source>
        <translation>%1, le fichier de format, ne peut pas être lu : %2.</translation>
    </message>
</context>
<context>
    <name>ProfileDescriptions</name>
    <message>
        <source>An air-conditioned office in summer: the compressor takes heat and water out of the air together, in cycles of some 20 minutes through the working day; nights and weekends are left alone.</source>
        <translation>Un bureau climatisé en été&#xa0;: le compresseur retire ensemble chaleur et eau de l’air, par cycles d’une vingtaine de minutes pendant la journée de travail&#xa0;; rien ne tourne la nuit et le week-end.</translation>
    </message>
    <message>
        <source>A cool, damp cellar: temperature follows the year and hardly the day, humidity is high and slow.</source>
        <translation>Une cave fraîche et humide&#xa0;: la température suit l’année et à peine le jour, l’humidité est élevée et lente.</translation>
    </message>
    <message>
        <source>An unheated greenhouse in late spring: hot under the sun and cold at night, wet air, plants that breathe out water by day, clouds that show within minutes, flaps that open at noon.</source>
        <translation>Une serre non chauffée à la fin du printemps&#xa0;: chaude au soleil et froide la nuit, air humide, plantes qui rejettent de l’eau le jour, nuages visibles en quelques minutes, volets qui s’ouvrent à midi.</translation>
    </message>
    <message>
        <source>A deep-freeze room at about -20 °C: the compressor cycles, the evaporator is defrosted a few times a day, and the door lets warm, moist air in during working hours.</source>
        <translation>Une chambre froide à environ -20 °C&#xa0;: le compresseur fonctionne par cycles, l’évaporateur est dégivré plusieurs fois par jour, et la porte laisse entrer de l’air chaud et humide aux heures de travail.</translation>
    </message>
    <message>
        <source>A server room with cooling units that cycle every ten minutes or so, a load that is highest in the afternoon, dry air without people.</source>
        <translation>Une salle serveurs avec des climatiseurs aux cycles d’une dizaine de minutes, une charge maximale l’après-midi, un air sec et sans personne.</translation>
    </message>
    <message>
        <source>Outdoor air in the west winds at 50° north, near sea level, from frosty January to warm July: days as long as the season, fronts and storms passing.</source>
        <translation>Air extérieur dans les vents d’ouest à 50° nord, près du niveau de la mer, de janvier glacial à juillet chaud&#xa0;: des jours aussi longs que le veut la saison, des fronts et des orages de passage.</translation>
    </message>
    <message>
        <source>Outdoor air in July at 50° north, near sea level: warm days, clear mornings, thunderstorms in the afternoon.</source>
        <translation>Air extérieur en juillet à 50° nord, près du niveau de la mer&#xa0;: journées chaudes, matins clairs, orages l’après-midi.</translation>
    </message>
    <message>
        <source>Outdoor air in January at 50° north, near sea level: short days with little range, damp air, deep lows and frosty highs.</source>
        <translation>Air extérieur en janvier à 50° nord, près du niveau de la mer&#xa0;: jours courts de faible amplitude, air humide, dépressions creuses et anticyclones glacials.</translation>
    </message>
    <message>
        <source>Outdoor air near the equator: every day like the last, hot and humid, a strong pressure tide, thunderstorms in the afternoon.</source>
        <translation>Air extérieur près de l’équateur&#xa0;: chaque jour pareil au précédent, chaud et humide, une forte marée de pression, des orages l’après-midi.</translation>
    </message>
    <message>
        <source>Outdoor air in a subtropical desert over the year: 15 K between night and day, dry air whose humidity goes by temperature alone, gusts of dust storms in summer.</source>
        <translation>Air extérieur dans un désert subtropical sur l’année&#xa0;: 15 K entre la nuit et le jour, un air sec dont l’humidité ne suit que la température, des rafales de tempêtes de poussière en été.</translation>
    </message>
    <message>
        <source>Outdoor air on a mountain at 2500 m in the Alps over the year: pressure about 750 hPa, cold, clouds that wrap the station for hours, dry high-pressure days.</source>
        <translation>Air extérieur sur une montagne à 2500 m dans les Alpes sur l’année&#xa0;: pression d’environ 750 hPa, froid, nuages qui enveloppent la station pendant des heures, jours secs d’anticyclone.</translation>
    </message>
    <message>
        <source>The default, a demonstration with its time compressed: a living space over the ranges that a first look at temperature, humidity and pressure needs, with a daily cycle of ±3 °C and, every quarter of an hour or so, a storm, a front or a clear spell to look at. For a room as it is, choose a living room.</source>
        <translation>Le profil par défaut, une démonstration au temps comprimé&#xa0;: un logement couvrant les plages utiles à un premier regard sur la température, l’humidité et la pression, avec un cycle quotidien de ±3 °C et, tous les quarts d’heure environ, un orage, un front ou une éclaircie à observer. Pour une pièce telle qu’elle est, choisissez un séjour.</translation>
    </message>
    <message>
        <source>A living room: in the cold months a thermostat that warms it for mornings, evenings and weekends, in the warm ones the walls and the sun; people who come home, puffs of moist air, windows that are opened.</source>
        <translation>Un séjour&#xa0;: aux mois froids, un thermostat qui le chauffe le matin, le soir et le week-end, aux mois chauds les murs et le soleil&#xa0;; des gens qui rentrent, des bouffées d’air humide, des fenêtres qu’on ouvre.</translation>
    </message>
    <message>
        <source>A bedroom: cool and little heated; two people moisten its air through the night, and windows are opened in the morning.</source>
        <translation>Une chambre&#xa0;: fraîche et peu chauffée&#xa0;; deux personnes humidifient l’air pendant la nuit, et les fenêtres sont ouvertes le matin.</translation>
    </message>
    <message>
        <source>A heated hallway: radiators that cycle, doors that let in other air, showers and kitchens that are felt through them.</source>
        <translation>Un couloir chauffé&#xa0;: des radiateurs qui s’allument et s’éteignent, des portes qui laissent entrer un autre air, des douches et des cuisines qu’on y ressent.</translation>
    </message>
    <message>
        <source>A kitchen: kettles and pans that steam, meals that warm it, a window that is opened afterwards.</source>
        <translation>Une cuisine&#xa0;: des bouilloires et des poêles qui fument, des repas qui la chauffent, une fenêtre qu’on ouvre ensuite.</translation>
    </message>
    <message>
        <source>A heated office in winter: the thermostat makes a saw-tooth, people warm and moisten the air on working days, in puffs as they come and go, windows are opened for fresh air, nights and weekends are set back.</source>
        <translation>Un bureau chauffé en hiver&#xa0;: le thermostat dessine des dents de scie, les gens chauffent et humidifient l’air les jours ouvrés, par bouffées selon leurs allées et venues, on ouvre des fenêtres pour aérer, le chauffage est abaissé la nuit et le week-end.</translation>
    </message>
    <message>
        <source>A bathroom with about three showers a day, in the morning and in the evening, no two alike: humidity shoots up by a third within half an hour and dies away, halving every ten minutes, with shoulders and now and then a second shower before the air is dry; hands that are washed and doors that are opened, airings in between.</source>
        <translation>Une salle de bain avec environ trois douches par jour, le matin et le soir, jamais deux pareilles&#xa0;: l’humidité bondit d’un tiers en moins d’une demi-heure puis décroît, de moitié toutes les dix minutes, avec des épaulements et parfois une seconde douche avant que l’air soit sec&#xa0;; des mains qu’on lave et des portes qu’on ouvre, des aérations entre-temps.</translation>
    </message>
</context>
<context>
    <name>ProfileGroups</name>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>Extérieur</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
</context>
<context>
    <name>ProfileItems</name>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Personnel</translation>
    </message>
</context>
<context>
    <name>ProfileTitles</name>
    <message>
        <source>Home</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>Office, heated</source>
        <translation>Bureau chauffé</translation>
    </message>
    <message>
        <source>Office, air-conditioned</source>
        <translation>Bureau climatisé</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Salle de bain</translation>
    </message>
    <message>
        <source>Cellar</source>
        <translation>Cave</translation>
    </message>
    <message>
        <source>Greenhouse</source>
        <translation>Serre</translation>
    </message>
    <message>
        <source>Cold store</source>
        <translation>Chambre froide</translation>
    </message>
    <message>
        <source>Server room</source>
        <translation>Salle serveurs</translation>
    </message>
    <message>
        <source>Outdoors, temperate, all year</source>
        <translation>Extérieur tempéré, toute l’année</translation>
    </message>
    <message>
        <source>Outdoors, temperate, summer</source>
        <translation>Extérieur tempéré, été</translation>
    </message>
    <message>
        <source>Outdoors, temperate, winter</source>
        <translation>Extérieur tempéré, hiver</translation>
    </message>
    <message>
        <source>Outdoors, tropical</source>
        <translation>Extérieur tropical</translation>
    </message>
    <message>
        <source>Outdoors, desert</source>
        <translation>Extérieur désertique</translation>
    </message>
    <message>
        <source>Outdoors, alpine</source>
        <translation>Extérieur alpin</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Couloir</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>a whole number of milliseconds, 0 or more</source>
        <translation>un nombre entier de millisecondes, au moins 0</translation>
    </message>
    <message>
        <source>an object with the settings that it changes, such as {&quot;temp_max&quot;: 30}</source>
        <translation>un objet avec les réglages qu’il change, par exemple {&quot;temp_max&quot;: 30}</translation>
    </message>
    <message>
        <source>%1: %2 says how readings are delivered, which a scenario leaves to who plays it.</source>
        <translation>%1&#xa0;: %2 dit comment les mesures sont livrées, ce qu’un scénario laisse à qui le joue.</translation>
    </message>
    <message>
        <source>%1: %2 cannot change while a run goes on; set it in the settings that the scenario begins with.</source>
        <translation>%1&#xa0;: %2 ne peut pas changer pendant une exécution&#xa0;; définissez-le dans les réglages par lesquels le scénario commence.</translation>
    </message>
    <message>
        <source>an object such as {&quot;kind&quot;: &quot;spike&quot;}</source>
        <translation>un objet tel que {&quot;kind&quot;: &quot;spike&quot;}</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>un nombre entier, au moins 0</translation>
    </message>
    <message>
        <source>%1 must be an object with at_ms and act.</source>
        <translation>%1 doit être un objet avec at_ms et act.</translation>
    </message>
    <message>
        <source>%1: unknown key &quot;%2&quot;; did you mean &quot;%3&quot;? Known are: %4.</source>
        <translation>%1&#xa0;: clé inconnue «&#xa0;%2&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;%3&#xa0;»&#xa0;? Sont connues&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1: unknown key &quot;%2&quot;. Known are: %3.</source>
        <translation>%1&#xa0;: clé inconnue «&#xa0;%2&#xa0;». Sont connues&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is missing; it must be %3.</source>
        <translation>%1&#xa0;: %2 manque&#xa0;; ce doit être %3.</translation>
    </message>
    <message>
        <source>%1: %2 must be %3, not %4.</source>
        <translation>%1&#xa0;: %2 doit être %3, et non %4.</translation>
    </message>
    <message>
        <source>write what changes as temp_max=30, humidity_min=20</source>
        <translation>écrivez les changements sous la forme temp_max=30, humidity_min=20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time: write it as 00:25:00, 90s, 15m or 1h.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#xa0;: écrivez-la sous la forme 00:25:00, 90s, 15m ou 1h.</translation>
    </message>
    <message>
        <source>a list of devices</source>
        <translation>une liste d’appareils</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>The scenario was recorded with Aneroid %1, and this is %2: the same acts, but the readings may differ.</source>
        <translation>Le scénario a été enregistré avec Aneroid %1, et celui-ci est %2&#xa0;: les mêmes actions, mais les mesures peuvent différer.</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>du texte entre guillemets</translation>
    </message>
    <message>
        <source>a time such as &quot;2025-11-14T10:30:00.000Z&quot;</source>
        <translation>une date telle que &quot;2025-11-14T10:30:00.000Z&quot;</translation>
    </message>
    <message>
        <source>a whole number from 0 to 2^53−1</source>
        <translation>un nombre entier de 0 à 2^53−1</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>un nombre entier, au moins 1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>the seed of the scenario</source>
        <translation>la graine du scénario</translation>
    </message>
    <message>
        <source>a profile, as its file has it</source>
        <translation>un profil, tel qu’il figure dans son fichier</translation>
    </message>
    <message>
        <source>%1 or more, where the last act is</source>
        <translation>au moins %1, où se trouve la dernière action</translation>
    </message>
    <message>
        <source>acts must be a list.</source>
        <translation>acts doit être une liste.</translation>
    </message>
    <message>
        <source>%1 or more, where the act before it is</source>
        <translation>au moins %1, où se trouve l’action précédente</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 n’est pas du JSON&#xa0;: %2 à l’octet %3.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1 doit être un objet JSON.</translation>
    </message>
    <message>
        <source>There is no built-in scenario &quot;%1&quot;; did you mean &quot;%2&quot;? A file&apos;s name ends in .json.</source>
        <translation>Il n’y a pas de scénario intégré «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;? Un nom de fichier se termine par .json.</translation>
    </message>
    <message>
        <source>There is no built-in scenario &quot;%1&quot;; there are %2. A file&apos;s name ends in .json.</source>
        <translation>Il n’y a pas de scénario intégré «&#xa0;%1&#xa0;»&#xa0;; il y a %2. Un nom de fichier se termine par .json.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A quiet week</source>
        <translation>Une semaine calme</translation>
    </message>
    <message>
        <source>Tests what should not happen: a heated office from Monday to Monday, a reading every five minutes, no weather event and no fault.</source>
        <translation>Teste ce qui ne doit pas arriver&#xa0;: un bureau chauffé d’un lundi à l’autre, une mesure toutes les cinq minutes, aucun événement météo et aucun défaut.</translation>
    </message>
    <message>
        <source>2017 readings in order and no alarm at all; working days, nights and the weekend can be told apart.</source>
        <translation>2017 mesures dans l’ordre et aucune alarme&#xa0;; on distingue les jours ouvrés, les nuits et le week-end.</translation>
    </message>
    <message>
        <source>A thunderstorm night</source>
        <translation>Une nuit d’orages</translation>
    </message>
    <message>
        <source>Tests sharp changes that are no faults: three storms within eight hours of a summer night, a reading every ten seconds.</source>
        <translation>Teste des changements brusques qui ne sont pas des défauts&#xa0;: trois orages en huit heures d’une nuit d’été, une mesure toutes les dix secondes.</translation>
    </message>
    <message>
        <source>Pressure dips, humidity leaps and temperature drops at each gust front; all three are told as weather (21:40, 23:15 and 02:05 local time), none as a broken sensor.</source>
        <translation>La pression se creuse, l’humidité bondit et la température chute à chaque front de rafales&#xa0;; les trois sont reconnus comme météo (21:40, 23:15 et 02:05 heure locale), aucun comme capteur en panne.</translation>
    </message>
    <message>
        <source>A cold front over a fleet</source>
        <translation>Un front froid sur une flotte</translation>
    </message>
    <message>
        <source>Tests many devices that tell the same story: a cold front passes over twelve stations on 90 by 60 kilometres in winter.</source>
        <translation>Teste de nombreux appareils qui racontent la même histoire&#xa0;: un front froid passe sur douze stations réparties sur 90 sur 60 kilomètres en hiver.</translation>
    </message>
    <message>
        <source>Pressure falls to a minimum and rises fast at the passage, one station after another; a map or a sum over the fleet shows the front move, and no single station looks broken.</source>
        <translation>La pression descend à un minimum et remonte vite au passage, une station après l’autre&#xa0;; une carte ou une somme sur la flotte montre le front avancer, et aucune station isolée ne semble en panne.</translation>
    </message>
    <message>
        <source>A shower every morning</source>
        <translation>Une douche chaque matin</translation>
    </message>
    <message>
        <source>Tests patterns that come back: a bathroom for a week, with a shower at half past six each morning and an open window after it.</source>
        <translation>Teste des motifs qui reviennent&#xa0;: une salle de bain pendant une semaine, avec une douche à six heures et demie chaque matin suivie d’une fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Seven peaks of humidity at the same hour, each dying away within the hour; an alarm on high humidity rings at most once a day, and a forecast learns the hour.</source>
        <translation>Sept pics d’humidité à la même heure, chacun dissipé dans l’heure&#xa0;; une alarme d’humidité élevée sonne au plus une fois par jour, et une prévision apprend l’heure.</translation>
    </message>
    <message>
        <source>The heating fails</source>
        <translation>Le chauffage tombe en panne</translation>
    </message>
    <message>
        <source>Tests a slow and real change: the heating of an office fails at two in the morning of the second day in January and is repaired twelve hours later.</source>
        <translation>Teste un changement lent et réel&#xa0;: le chauffage d’un bureau tombe en panne à deux heures du matin le deuxième jour, en janvier, et est réparé douze heures plus tard.</translation>
    </message>
    <message>
        <source>The room cools by about nine degrees within the twelve hours and is warm again in the evening; a backend warns before it is cold, and takes it neither for drift of the sensor nor for an outlier.</source>
        <translation>La pièce se refroidit d’environ neuf degrés en douze heures et est de nouveau chaude le soir&#xa0;; un système avertit avant qu’il fasse froid, et n’y voit ni une dérive du capteur ni une valeur aberrante.</translation>
    </message>
    <message>
        <source>A sensor that dies slowly</source>
        <translation>Un capteur qui meurt lentement</translation>
    </message>
    <message>
        <source>Tests decay: from the second day on a sensor in a cellar drifts up by two degrees a day, then its noise grows, at last it falls silent, and it comes back for an hour before it is gone.</source>
        <translation>Teste le déclin&#xa0;: dès le deuxième jour, un capteur dans une cave dérive de deux degrés par jour, puis son bruit augmente, enfin il se tait, et il revient une heure avant de disparaître.</translation>
    </message>
    <message>
        <source>Drift is found within the second day, against neighbours or its own past; noise and silence raise an alarm each; the last hour does not clear it.</source>
        <translation>La dérive est trouvée au cours du deuxième jour, par rapport aux voisins ou à son propre passé&#xa0;; le bruit et le silence lèvent chacun une alarme&#xa0;; la dernière heure ne l’efface pas.</translation>
    </message>
    <message>
        <source>Humidity that is stuck</source>
        <translation>Une humidité figée</translation>
    </message>
    <message>
        <source>Tests a value that is right and does not move: the humidity of a greenhouse stays for six hours at noon, while temperature and pressure go on.</source>
        <translation>Teste une valeur juste et qui ne bouge pas&#xa0;: l’humidité d’une serre reste figée six heures à midi, tandis que température et pression continuent.</translation>
    </message>
    <message>
        <source>The stuck channel is told within the hour, by itself: no value is out of range and the other two channels are well; it is well again at 17:00.</source>
        <translation>Le canal figé est reconnu dans l’heure, à lui seul&#xa0;: aucune valeur n’est hors plage et les deux autres canaux vont bien&#xa0;; il va de nouveau bien à 17:00.</translation>
    </message>
    <message>
        <source>A replaced sensor</source>
        <translation>Un capteur remplacé</translation>
    </message>
    <message>
        <source>Tests a step that is nobody&apos;s weather: on the second day a sensor is taken out, and ten minutes later another one with offsets of its own reports under the same name.</source>
        <translation>Teste un saut qui n’est la météo de personne&#xa0;: le deuxième jour un capteur est retiré, et dix minutes plus tard un autre, avec ses propres décalages, envoie sous le même nom.</translation>
    </message>
    <message>
        <source>A gap of ten minutes and a step in all three channels at once, and for good; a backend takes it for a new sensor and begins its baseline anew, and not for an event.</source>
        <translation>Une lacune de dix minutes et un saut sur les trois canaux à la fois, et pour de bon&#xa0;; un système y voit un nouveau capteur et recommence sa référence, et non un événement.</translation>
    </message>
    <message>
        <source>A BMP280 sold as a BME280</source>
        <translation>Un BMP280 vendu comme BME280</translation>
    </message>
    <message>
        <source>Tests a sensor without humidity: the board answers as the driver expects, and the humidity of every reading is 0.00.</source>
        <translation>Teste un capteur sans humidité&#xa0;: la carte répond comme le pilote l’attend, et l’humidité de chaque mesure vaut 0.00.</translation>
    </message>
    <message>
        <source>Dew point and absolute humidity are refused or marked and not computed from zero; the device is told as one without humidity, and no alarm of dry air rings for ever.</source>
        <translation>Le point de rosée et l’humidité absolue sont refusés ou marqués et non calculés à partir de zéro&#xa0;; l’appareil est reconnu sans humidité, et aucune alarme d’air sec ne sonne sans fin.</translation>
    </message>
    <message>
        <source>A fleet restarts</source>
        <translation>Une flotte redémarre</translation>
    </message>
    <message>
        <source>Tests what a roll-out does: fifty devices stop at once, come back after five minutes, and stop again for ten seconds an hour later.</source>
        <translation>Teste l’effet d’un déploiement&#xa0;: cinquante appareils s’arrêtent d’un coup, reviennent après cinq minutes, et s’arrêtent encore dix secondes une heure plus tard.</translation>
    </message>
    <message>
        <source>No reading from 01:00 to 01:05 after the start, then all fifty devices within one interval; sequences go on without a hole, and an alarm for silent devices rings once and clears itself.</source>
        <translation>Aucune mesure de 01:00 à 01:05 après le début, puis les cinquante appareils en un intervalle&#xa0;; les séquences continuent sans trou, et une alarme d’appareils muets sonne une fois et s’efface d’elle-même.</translation>
    </message>
    <message>
        <source>A server outage of an hour</source>
        <translation>Une heure de panne du serveur</translation>
    </message>
    <message>
        <source>Tests an hour in which the server is not there, from 12:00 local time on: two of four devices lose what they make meanwhile, the other two keep each reading and send it an hour late.</source>
        <translation>Teste une heure sans serveur, à partir de 12:00 heure locale&#xa0;: deux appareils sur quatre perdent ce qu’ils produisent entre-temps, les deux autres gardent chaque mesure et l’envoient avec une heure de retard.</translation>
    </message>
    <message>
        <source>Two series have a hole of 120 readings each, which their sequences show; the other two are whole at 14:00, though what arrived from 13:00 on is not in order of time; no value is wrong, and an alarm for silent devices rings once.</source>
        <translation>Deux séries ont chacune un trou de 120 mesures, que leurs séquences montrent&#xa0;; les deux autres sont complètes à 14:00, même si ce qui est arrivé à partir de 13:00 n’est pas dans l’ordre du temps&#xa0;; aucune valeur n’est fausse, et une alarme d’appareils muets sonne une fois.</translation>
    </message>
    <message>
        <source>A clock jumps</source>
        <translation>Une horloge saute</translation>
    </message>
    <message>
        <source>Tests times that are wrong while values are right: at 02:00 local time the clock of one device falls back by an hour until it is set at 08:00, and that of another gains 20 seconds an hour.</source>
        <translation>Teste des heures fausses avec des valeurs justes&#xa0;: à 02:00 heure locale, l’horloge d’un appareil recule d’une heure jusqu’à son réglage à 08:00, et celle d’un autre avance de 20 secondes par heure.</translation>
    </message>
    <message>
        <source>Of the first device an hour comes twice, and six hours later an hour is missing: neither overwrites readings nor becomes an event; sequences show the true order. The second runs ahead by two minutes at 08:00 and is right again.</source>
        <translation>Pour le premier appareil, une heure vient deux fois et, six heures plus tard, une heure manque&#xa0;: ni l’une ni l’autre n’écrase des mesures ou ne devient un événement&#xa0;; les séquences montrent l’ordre réel. Le second a deux minutes d’avance à 08:00, puis est de nouveau à l’heure.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Storm</source>
        <translation>Orage</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>Éclaircie</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>Douche</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>Fenêtre ouverte</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 The fleet file is not used.</source>
        <translation>%1 Le fichier de flotte n’est pas utilisé.</translation>
    </message>
    <message>
        <source>%1: DEVICES is %2, but the fleet file %3 names %4; leave DEVICES out.</source>
        <translation>%1&#xa0;: DEVICES vaut %2, mais le fichier de flotte %3 en nomme %4&#xa0;; omettez DEVICES.</translation>
    </message>
    <message>
        <source>%1 The profile &quot;%2&quot; is used instead.</source>
        <translation>%1 Le profil «&#xa0;%2&#xa0;» est utilisé à la place.</translation>
    </message>
    <message>
        <source>%1 must be below the maximum.</source>
        <translation>%1 doit être inférieur au maximum.</translation>
    </message>
    <message>
        <source>%1 must not be the coldest hour.</source>
        <translation>%1 ne doit pas être l’heure la plus froide.</translation>
    </message>
    <message>
        <source>%1 must be as long as the other channels&apos; lists.</source>
        <translation>%1 doit être aussi long que les listes des autres canaux.</translation>
    </message>
    <message>
        <source>%1 and the two beside it cannot be true together: make them smaller.</source>
        <translation>%1 et les deux valeurs voisines ne peuvent pas être vraies ensemble&#xa0;: réduisez-les.</translation>
    </message>
    <message>
        <source>%1 must not be above &quot;longest_s&quot;.</source>
        <translation>%1 ne doit pas dépasser «&#xa0;longest_s&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is missing: say how many come in a week, or the mean time between them as &quot;interval_s&quot;.</source>
        <translation>%1 manque&#xa0;: indiquez combien il en vient par semaine, ou le temps moyen entre eux avec «&#xa0;interval_s&#xa0;».</translation>
    </message>
    <message>
        <source>%1 and &quot;interval_s&quot; say the same thing: keep one of them.</source>
        <translation>%1 et «&#xa0;interval_s&#xa0;» disent la même chose&#xa0;: n’en gardez qu’un.</translation>
    </message>
    <message>
        <source>%1 must be 0 where all hours weigh 0.</source>
        <translation>%1 doit être 0 là où toutes les heures ont un poids de 0.</translation>
    </message>
    <message>
        <source>%1 must be 0 (only by hand), or leave at least 10 s between starts.</source>
        <translation>%1 doit être 0 (à la main seulement), ou laisser au moins 10 s entre deux débuts.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1 is %2, made by a newer Aneroid; this one reads version %3.</source>
        <translation>%1 est %2, produit par un Aneroid plus récent&#xa0;; celui-ci lit la version %3.</translation>
    </message>
    <message>
        <source>%1 must not have two of one kind.</source>
        <translation>%1 ne doit pas en avoir deux du même type.</translation>
    </message>
    <message>
        <source>%1 must have a list of amplitudes for at least one channel.</source>
        <translation>%1 doit avoir une liste d’amplitudes pour au moins un canal.</translation>
    </message>
    <message>
        <source>%1: this is not JSON (%2: %3).</source>
        <translation>%1&#xa0;: ce n’est pas du JSON (%2&#xa0;: %3).</translation>
    </message>
    <message>
        <source>%1: a profile is a JSON object {…}.</source>
        <translation>%1&#xa0;: un profil est un objet JSON {…}.</translation>
    </message>
    <message>
        <source>%1 must hold %2 numbers of 32 bits: the file is damaged.</source>
        <translation>%1 doit contenir %2 nombres de 32 bits&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>%1 holds numbers out of range: the file is damaged.</source>
        <translation>%1 contient des nombres hors plage&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: the file is damaged.</source>
        <translation>%1 ne peut pas être décompressé&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>%1 must each be half as long as the one before: the file is damaged.</source>
        <translation>%1 doivent chacun être deux fois plus courts que le précédent&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>%1 must divide the day evenly.</source>
        <translation>%1 doit diviser le jour en parts égales.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>un texte d’au plus %1 caractères</translation>
    </message>
    <message>
        <source>a list of %1 numbers</source>
        <translation>une liste de %1 nombres</translation>
    </message>
    <message>
        <source>a list of %1 to %2 numbers</source>
        <translation>une liste de %1 à %2 nombres</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» manque.</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>un objet {…}</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key of a profile; known here: %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une clé d’un profil&#xa0;; sont connues ici&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key of a profile; did you mean &quot;%3&quot;?</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une clé d’un profil&#xa0;; vouliez-vous dire «&#xa0;%3&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>a list of at most %1 objects</source>
        <translation>une liste d’au plus %1 objets</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not %4.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être %3, et non %4.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>une valeur parmi %1</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not of %4.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être %3, et non de %4.</translation>
    </message>
    <message>
        <source>a list of at most %1 pairs [cosine, sine]</source>
        <translation>une liste d’au plus %1 paires [cosinus, sinus]</translation>
    </message>
    <message>
        <source>a pair [cosine, sine]</source>
        <translation>une paire [cosinus, sinus]</translation>
    </message>
    <message>
        <source>a text in base64</source>
        <translation>un texte en base64</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB: that is no profile.</source>
        <translation>%1 dépasse 64 MiB&#xa0;: ce n’est pas un profil.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>Impossible de supprimer %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Known: %2.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;». Connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;; did you mean &quot;%2&quot;? Known: %3.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;? Connus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 100 letters, digits, spaces and -_.,+()&amp;, and does not begin with a dot, not &quot;%1&quot;.</source>
        <translation>Le nom d’un profil a de 1 à 100 lettres, chiffres, espaces et -_.,+()&amp;, et ne commence pas par un point&#xa0;; «&#xa0;%1&#xa0;» ne convient pas.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is built in and cannot be removed.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est intégré et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is not built in: there is nothing to reset it to.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n’est pas intégré&#xa0;: il n’y a rien à quoi le réinitialiser.</translation>
    </message>
    <message>
        <source>%1: %2 is not a setting of Aneroid and is ignored.</source>
        <translation>%1&#xa0;: %2 n’est pas un réglage d’Aneroid et est ignoré.</translation>
    </message>
    <message>
        <source>%1: %2 is not a setting of Aneroid and is ignored; did you mean %3?</source>
        <translation>%1&#xa0;: %2 n’est pas un réglage d’Aneroid et est ignoré&#xa0;; vouliez-vous dire %3&#xa0;?</translation>
    </message>
    <message>
        <source>%1: the value of %2 is the text from &quot;#&quot; on; a comment there has to stand on a line of its own.</source>
        <translation>%1&#xa0;: la valeur de %2 est le texte à partir de «&#xa0;#&#xa0;»&#xa0;; un commentaire doit y occuper sa propre ligne.</translation>
    </message>
    <message>
        <source>%1: ${%2} in the value of %3 is set neither on a line above nor in the environment and is left out; ${%2:-TEXT} puts TEXT in its place.</source>
        <translation>%1&#xa0;: ${%2} dans la valeur de %3 n’est défini ni sur une ligne précédente ni dans l’environnement et est omis&#xa0;; ${%2:-TEXT} met TEXT à sa place.</translation>
    </message>
    <message>
        <source>%1: %2 has no value and counts as not set; write %2=VALUE.</source>
        <translation>%1&#xa0;: %2 n’a pas de valeur et compte comme non défini&#xa0;; écrivez %2=VALEUR.</translation>
    </message>
    <message>
        <source>%1: the line of %2 cannot be read; is a quotation mark missing?</source>
        <translation>%1&#xa0;: la ligne de %2 est illisible&#xa0;; manque-t-il un guillemet&#xa0;?</translation>
    </message>
    <message>
        <source>%1: this line is not NAME=VALUE and is ignored.</source>
        <translation>%1&#xa0;: cette ligne n’est pas de la forme NOM=VALEUR et est ignorée.</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>variable d’environnement %1</translation>
    </message>
    <message>
        <source>Unknown flag %1.</source>
        <translation>Option inconnue %1.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>saved window settings</source>
        <translation>réglages enregistrés de la fenêtre</translation>
    </message>
    <message>
        <source>%1 belongs to the command &quot;%2&quot; and has to stand after it.</source>
        <translation>%1 appartient à la commande «&#xa0;%2&#xa0;» et doit se trouver après elle.</translation>
    </message>
    <message>
        <source>Unknown flag %1; did you mean %2?</source>
        <translation>Option inconnue %1&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argument inattendu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;; there are: %2.</source>
        <translation>Commande inconnue «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Commande inconnue «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <source>A command is missing; there are: %1.</source>
        <translation>Il manque une commande&#xa0;; il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1 --help&quot; lists what there is.</source>
        <translation>«&#xa0;%1 --help&#xa0;» indique ce qu’il y a.</translation>
    </message>
    <message>
        <source>a number from %1 to %2, or empty</source>
        <translation>un nombre de %1 à %2, ou vide</translation>
    </message>
    <message>
        <source>%1, or empty for a random one</source>
        <translation>%1, ou vide pour une graine aléatoire</translation>
    </message>
    <message>
        <source>text of up to %1 characters with {n}, or {n:04} for four digits, in it</source>
        <translation>un texte d’au plus %1 caractères contenant {n}, ou {n:04} pour quatre chiffres</translation>
    </message>
    <message>
        <source>text of up to %1 characters without control characters, or empty</source>
        <translation>un texte d’au plus %1 caractères sans caractères de contrôle, ou vide</translation>
    </message>
    <message>
        <source>text of 1 to %1 characters without control characters</source>
        <translation>un texte de 1 à %1 caractères sans caractères de contrôle</translation>
    </message>
    <message>
        <source>true or false (or yes, no, on, off, 1, 0)</source>
        <translation>true ou false (ou yes, no, on, off, 1, 0)</translation>
    </message>
    <message>
        <source>a day such as 2025-11-14, or none</source>
        <translation>un jour comme 2025-11-14, ou none</translation>
    </message>
    <message>
        <source>an offset from -14:00 to +14:00 such as +01:00, or Z, or empty for the machine&apos;s</source>
        <translation>un décalage de -14:00 à +14:00 comme +01:00, ou Z, ou vide pour celui de la machine</translation>
    </message>
    <message>
        <source>statuses from 200 to 599 such as 2xx, or 200,201, or 200-204</source>
        <translation>des codes d’état de 200 à 599 comme 2xx, 200,201 ou 200-204</translation>
    </message>
    <message>
        <source>faults such as stuck:channel=humidity,at=+10m,for=5m, separated by ;</source>
        <translation>des défauts comme stuck:channel=humidity,at=+10m,for=5m, séparés par&#xa0;;</translation>
    </message>
    <message>
        <source>kinds of faults with weights such as stuck=2,spike=5, or all</source>
        <translation>des types de défaut avec leurs poids comme stuck=2,spike=5, ou all</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>un texte sans caractères de contrôle</translation>
    </message>
    <message>
        <source>ASCII characters without spaces</source>
        <translation>des caractères ASCII sans espaces</translation>
    </message>
    <message>
        <source>&quot;Name: value; Name2: value2&quot; or a JSON object of strings, each name once and none that HTTP or Aneroid sets itself</source>
        <translation>«&#xa0;Nom: valeur; Nom2: valeur2&#xa0;» ou un objet JSON de chaînes, chaque nom une seule fois et aucun que HTTP ou Aneroid définit lui-même</translation>
    </message>
    <message>
        <source>an http://, https://, mqtt:// or mqtts:// address (MQTT over WebSockets is not spoken here; brokers have a port for mqtt:// too)</source>
        <translation>une adresse http://, https://, mqtt:// ou mqtts:// (MQTT sur WebSockets n’est pas pris en charge ici&#xa0;; les brokers ont aussi un port pour mqtt://)</translation>
    </message>
    <message>
        <source>%1://HOST or %1://HOST:PORT, without a path (the topic goes into MQTT_TOPIC), user name (MQTT_USERNAME) or query</source>
        <translation>%1://HÔTE ou %1://HÔTE:PORT, sans chemin (le topic va dans MQTT_TOPIC), nom d’utilisateur (MQTT_USERNAME) ni requête</translation>
    </message>
    <message>
        <source>an http://, https://, mqtt:// or mqtts:// address without user name, query or fragment</source>
        <translation>une adresse http://, https://, mqtt:// ou mqtts:// sans nom d’utilisateur, requête ni fragment</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidité</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Noise and patterns</source>
        <translation>Bruit et motifs</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Timing of the device</source>
        <translation>Rythme de l’appareil</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>the machine&apos;s</source>
        <translation>celui de la machine</translation>
    </message>
    <message>
        <source>all sensor faults</source>
        <translation>tous les défauts du capteur</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>dans le dossier de données</translation>
    </message>
    <message>
        <source>the payload&apos;s</source>
        <translation>celui du format</translation>
    </message>
    <message>
        <source>aneroid-RUN</source>
        <translation>aneroid-RUN</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>ceux du système</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the value given (not shown: a secret)</source>
        <translation>la valeur donnée (non affichée&#xa0;: secrète)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2 must be %3, not %4.</source>
        <translation>%1&#xa0;: %2 doit être %3, et non %4.</translation>
    </message>
    <message>
        <source>--%1 is refused: every user of this machine can see the secrets of a command line. Set %2 in the environment or in the .env file.</source>
        <translation>--%1 est refusé&#xa0;: tout utilisateur de cette machine peut voir les secrets d’une ligne de commande. Définissez %2 dans l’environnement ou dans le fichier .env.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB; is it the right file?</source>
        <translation>%1 dépasse 1 MiB&#xa0;; est-ce le bon fichier&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is not a text file in UTF-8.</source>
        <translation>%1 n’est pas un fichier texte en UTF-8.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a setting of Aneroid.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un réglage d’Aneroid.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a setting of Aneroid; did you mean &quot;%3&quot;?</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un réglage d’Aneroid&#xa0;; vouliez-vous dire «&#xa0;%3&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a secret and does not belong here; set %3 in the environment or in the .env file.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est un secret et n’a pas sa place ici&#xa0;; définissez %3 dans l’environnement ou dans le fichier .env.</translation>
    </message>
    <message>
        <source>%1 It is not used: %2 comes first.</source>
        <translation>%1 Cette valeur n’est pas utilisée&#xa0;: %2 est prioritaire.</translation>
    </message>
    <message>
        <source>%1 It is not used.</source>
        <translation>%1 Cette valeur n’est pas utilisée.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>%1 The saved values are not used.</source>
        <translation>%1 Les valeurs enregistrées ne sont pas utilisées.</translation>
    </message>
    <message>
        <source>That could be %1 or %2: write it without a sign for thousands.</source>
        <translation>Cela pourrait être %1 ou %2&#xa0;: écrivez-le sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>a time from %1 to %2, written like 90 s, 5 min or 1 h</source>
        <translation>un temps de %1 à %2, écrit comme 90 s, 5 min ou 1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1 with up to %n decimal(s)</source>
        <translation>
            <numerusform>%1 avec au plus %n décimale</numerusform>
            <numerusform>%1 avec au plus %n décimales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, or &quot;%2&quot;</source>
        <translation>%1, ou «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 must not be above %2.</source>
        <translation>%1 ne doit pas dépasser %2.</translation>
    </message>
    <message>
        <source>AUTH_TOKEN and an Authorization header in HTTP_HEADERS are both set; keep one of them.</source>
        <translation>AUTH_TOKEN et un en-tête Authorization dans HTTP_HEADERS sont tous deux définis&#xa0;; n’en gardez qu’un.</translation>
    </message>
    <message>
        <source>%1 is a server of %2, a public network that lives on real measurements: use a server of your own.</source>
        <translation>%1 est un serveur de %2, un réseau public qui vit de vraies mesures&#xa0;: utilisez votre propre serveur.</translation>
    </message>
    <message>
        <source>TLS_CERT_FILE and TLS_KEY_FILE belong together; set both or none.</source>
        <translation>TLS_CERT_FILE et TLS_KEY_FILE vont ensemble&#xa0;; définissez les deux ou aucun.</translation>
    </message>
    <message>
        <source>%1 needs a value, and %2 looks like a flag.</source>
        <translation>%1 demande une valeur, et %2 ressemble à une option.</translation>
    </message>
    <message>
        <source>%1: a topic must not be empty; leave the flag out for the payload&apos;s.</source>
        <translation>%1&#xa0;: un topic ne doit pas être vide&#xa0;; omettez l’option pour celui du format.</translation>
    </message>
    <message>
        <source>%1 takes no value; write %2=BOOL.</source>
        <translation>%1 ne prend pas de valeur&#xa0;; écrivez %2=BOOL.</translation>
    </message>
    <message>
        <source>File of settings, instead of .env in this folder.</source>
        <translation>Fichier de réglages, au lieu de .env dans ce dossier.</translation>
    </message>
    <message>
        <source>°C per 10 s</source>
        <translation>°C par 10 s</translation>
    </message>
    <message>
        <source>% per 10 s</source>
        <translation>% par 10 s</translation>
    </message>
    <message>
        <source>hPa per 10 s</source>
        <translation>hPa par 10 s</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Forced mode</source>
        <translation>Mode forcé</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Weather monitoring</source>
        <translation>Suivi météo</translation>
    </message>
    <message>
        <source>Humidity sensing</source>
        <translation>Mesure d’humidité</translation>
    </message>
    <message>
        <source>Indoor navigation</source>
        <translation>Navigation intérieure</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>Driver: Adafruit</source>
        <translation>Pilote&#xa0;: Adafruit</translation>
    </message>
    <message>
        <source>Driver: ESPHome</source>
        <translation>Pilote&#xa0;: ESPHome</translation>
    </message>
    <message>
        <source>Driver: Tasmota</source>
        <translation>Pilote&#xa0;: Tasmota</translation>
    </message>
    <message>
        <source>Driver: Linux</source>
        <translation>Pilote&#xa0;: Linux</translation>
    </message>
    <message>
        <source>Driver: sensor.community</source>
        <translation>Pilote&#xa0;: sensor.community</translation>
    </message>
    <message>
        <source>Driver: Zephyr</source>
        <translation>Pilote&#xa0;: Zephyr</translation>
    </message>
    <message>
        <source>The payload&apos;s</source>
        <translation>Celui du format</translation>
    </message>
    <message>
        <source>0: at most once</source>
        <translation>0&#xa0;: au plus une fois</translation>
    </message>
    <message>
        <source>1: at least once</source>
        <translation>1&#xa0;: au moins une fois</translation>
    </message>
    <message>
        <source>2: exactly once</source>
        <translation>2&#xa0;: exactement une fois</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Une pour tous</translation>
    </message>
    <message>
        <source>One for each device</source>
        <translation>Une par appareil</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Address of the server or MQTT broker that readings are sent to.</source>
        <translation>Adresse du serveur ou du broker MQTT auquel les mesures sont envoyées.</translation>
    </message>
    <message>
        <source>Send to server</source>
        <translation>Envoyer au serveur</translation>
    </message>
    <message>
        <source>Whether readings are sent to the server.</source>
        <translation>Indique si les mesures sont envoyées au serveur.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What is sent: a payload by its name, or its JSON file.</source>
        <translation>Ce qui est envoyé&#xa0;: un format par son nom, ou son fichier JSON.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Path and query behind the server&apos;s address, a template; empty: the payload&apos;s.</source>
        <translation>Chemin et requête après l’adresse du serveur, un modèle&#xa0;; vide&#xa0;: celui du format.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Degrees east, for payloads that tell where a device is.</source>
        <translation>Degrés est, pour les formats qui indiquent où est un appareil.</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Altitude</translation>
    </message>
    <message>
        <source>Height above sea level, for payloads that reduce the pressure to it.</source>
        <translation>Hauteur au-dessus de la mer, pour les formats qui y ramènent la pression.</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>Certificats CA</translation>
    </message>
    <message>
        <source>PEM file of the authorities that vouch for the server; empty: the system&apos;s.</source>
        <translation>Fichier PEM des autorités garantes du serveur&#xa0;; vide&#xa0;: celles du système.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>PEM file of the certificate that Aneroid shows the server.</source>
        <translation>Fichier PEM du certificat qu’Aneroid présente au serveur.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>PEM file of the private key of that certificate, without a passphrase.</source>
        <translation>Fichier PEM de la clé privée de ce certificat, sans phrase de passe.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Topic of each reading at a broker, a template; empty: the payload&apos;s.</source>
        <translation>Topic de chaque mesure chez un broker, un modèle&#xa0;; vide&#xa0;: celui du format.</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>How sure a broker must be to have a reading.</source>
        <translation>Degré de certitude qu’un broker reçoit une mesure.</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Retain</translation>
    </message>
    <message>
        <source>Whether a broker keeps the latest reading of a topic for those who subscribe later.</source>
        <translation>Indique si un broker garde la dernière mesure d’un topic pour ceux qui s’abonnent plus tard.</translation>
    </message>
    <message>
        <source>MQTT version</source>
        <translation>Version MQTT</translation>
    </message>
    <message>
        <source>Version of the protocol; automatic: 5, and 3.1.1 where a broker does not speak it.</source>
        <translation>Version du protocole&#xa0;; automatique&#xa0;: 5, et 3.1.1 là où un broker ne la parle pas.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Name of the connection at a broker, a template; empty: the payload&apos;s, or aneroid- and the run.</source>
        <translation>Nom de la connexion chez un broker, un modèle&#xa0;; vide&#xa0;: celui du format, ou aneroid- et l’exécution.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>One connection to a broker for all devices, or one for each; automatic: for each where user, client or death message are the device&apos;s own.</source>
        <translation>Une connexion à un broker pour tous les appareils, ou une par appareil&#xa0;; automatique&#xa0;: une par appareil si utilisateur, client ou message de mort lui sont propres.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>User name at a broker, a template; empty: the payload&apos;s.</source>
        <translation>Nom d’utilisateur chez un broker, un modèle&#xa0;; vide&#xa0;: celui du format.</translation>
    </message>
    <message>
        <source>MQTT password</source>
        <translation>Mot de passe MQTT</translation>
    </message>
    <message>
        <source>Password at a broker.</source>
        <translation>Mot de passe chez un broker.</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Signe de vie</translation>
    </message>
    <message>
        <source>How long a connection to a broker may be silent before a sign of life.</source>
        <translation>Durée pendant laquelle une connexion à un broker peut rester muette avant un signe de vie.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Most messages that a broker has not acknowledged yet; fewer where it says so.</source>
        <translation>Nombre maximal de messages qu’un broker n’a pas encore acquittés&#xa0;; moins s’il le demande.</translation>
    </message>
    <message>
        <source>Availability topic</source>
        <translation>Topic de disponibilité</translation>
    </message>
    <message>
        <source>Where a broker keeps &quot;online&quot; or &quot;offline&quot;, a template; empty: only what the payload tells.</source>
        <translation>Où un broker garde «&#xa0;online&#xa0;» ou «&#xa0;offline&#xa0;», un modèle&#xa0;; vide&#xa0;: seulement ce que dit le format.</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Conserver l’ordre</translation>
    </message>
    <message>
        <source>Whether a device waits for each answer before it sends again.</source>
        <translation>Indique si un appareil attend chaque réponse avant d’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>HTTP statuses with which the server accepts readings.</source>
        <translation>Codes d’état HTTP par lesquels le serveur accepte les mesures.</translation>
    </message>
    <message>
        <source>Readings in a batch</source>
        <translation>Mesures par lot</translation>
    </message>
    <message>
        <source>Most waiting readings that are posted as one array; 1: each on its own.</source>
        <translation>Nombre maximal de mesures en attente envoyées en un tableau&#xa0;; 1&#xa0;: chacune seule.</translation>
    </message>
    <message>
        <source>Outbox on disk</source>
        <translation>Boîte d’envoi sur disque</translation>
    </message>
    <message>
        <source>Whether readings wait on disk until the server has them, over a restart as well.</source>
        <translation>Indique si les mesures attendent sur disque que le serveur les ait, même après un redémarrage.</translation>
    </message>
    <message>
        <source>Outbox file</source>
        <translation>Fichier de boîte d’envoi</translation>
    </message>
    <message>
        <source>SQLite file that readings wait in, from the next start on.</source>
        <translation>Fichier SQLite où attendent les mesures, à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Outbox size</source>
        <translation>Taille de boîte d’envoi</translation>
    </message>
    <message>
        <source>How large the outbox may grow before it drops the oldest readings.</source>
        <translation>Taille que la boîte d’envoi peut atteindre avant d’abandonner les mesures les plus anciennes.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>How long a reading may wait in the outbox before it is dropped; 0: for ever.</source>
        <translation>Durée pendant laquelle une mesure peut attendre dans la boîte d’envoi avant d’être abandonnée&#xa0;; 0&#xa0;: toujours.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Bearer token that goes with every request.</source>
        <translation>Jeton «&#xa0;bearer&#xa0;» qui accompagne chaque requête.</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>En-têtes HTTP</translation>
    </message>
    <message>
        <source>Headers that go with every request.</source>
        <translation>En-têtes qui accompagnent chaque requête.</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID d’appareil</translation>
    </message>
    <message>
        <source>Name under which a single device reports.</source>
        <translation>Nom sous lequel un appareil seul envoie.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>How many devices report.</source>
        <translation>Nombre d’appareils qui envoient.</translation>
    </message>
    <message>
        <source>Device ID pattern</source>
        <translation>Modèle d’ID</translation>
    </message>
    <message>
        <source>Names of several devices; {n} is the number, {n:04} pads it with zeros.</source>
        <translation>Noms de plusieurs appareils&#xa0;; {n} est le numéro, {n:04} le complète par des zéros.</translation>
    </message>
    <message>
        <source>Fleet radius</source>
        <translation>Rayon de la flotte</translation>
    </message>
    <message>
        <source>Radius of the disc that several devices are spread over.</source>
        <translation>Rayon du disque sur lequel plusieurs appareils sont répartis.</translation>
    </message>
    <message>
        <source>Fleet file</source>
        <translation>Fichier de flotte</translation>
    </message>
    <message>
        <source>CSV or JSON file that names the devices, their places, profiles and settings of their own.</source>
        <translation>Fichier CSV ou JSON qui nomme les appareils, leurs lieux, profils et réglages propres.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Simulated time between two readings of a device.</source>
        <translation>Temps simulé entre deux mesures d’un appareil.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Simulated seconds that pass in a real second.</source>
        <translation>Secondes simulées qui passent en une seconde réelle.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same readings.</source>
        <translation>La même graine donne les mêmes mesures.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Climate that the air follows.</source>
        <translation>Climat que suit l’air.</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>Décalage UTC</translation>
    </message>
    <message>
        <source>Local time of the daily pattern, without daylight saving.</source>
        <translation>Heure locale du cycle quotidien, sans heure d’été.</translation>
    </message>
    <message>
        <source>Temperature minimum</source>
        <translation>Température minimale</translation>
    </message>
    <message>
        <source>Lowest temperature that the air reaches.</source>
        <translation>Température la plus basse que l’air atteint.</translation>
    </message>
    <message>
        <source>Temperature maximum</source>
        <translation>Température maximale</translation>
    </message>
    <message>
        <source>Highest temperature that the air reaches.</source>
        <translation>Température la plus haute que l’air atteint.</translation>
    </message>
    <message>
        <source>Temperature drift</source>
        <translation>Dérive de température</translation>
    </message>
    <message>
        <source>Most that the random part of the temperature moves in 10 s.</source>
        <translation>Variation maximale de la part aléatoire de la température en 10 s.</translation>
    </message>
    <message>
        <source>Humidity minimum</source>
        <translation>Humidité minimale</translation>
    </message>
    <message>
        <source>Lowest relative humidity that the air reaches.</source>
        <translation>Humidité relative la plus basse que l’air atteint.</translation>
    </message>
    <message>
        <source>Humidity maximum</source>
        <translation>Humidité maximale</translation>
    </message>
    <message>
        <source>Highest relative humidity that the air reaches.</source>
        <translation>Humidité relative la plus haute que l’air atteint.</translation>
    </message>
    <message>
        <source>Humidity drift</source>
        <translation>Dérive d’humidité</translation>
    </message>
    <message>
        <source>Most that the random part of the humidity moves in 10 s.</source>
        <translation>Variation maximale de la part aléatoire de l’humidité en 10 s.</translation>
    </message>
    <message>
        <source>Pressure minimum</source>
        <translation>Pression minimale</translation>
    </message>
    <message>
        <source>Lowest pressure that the air reaches.</source>
        <translation>Pression la plus basse que l’air atteint.</translation>
    </message>
    <message>
        <source>Pressure maximum</source>
        <translation>Pression maximale</translation>
    </message>
    <message>
        <source>Highest pressure that the air reaches.</source>
        <translation>Pression la plus haute que l’air atteint.</translation>
    </message>
    <message>
        <source>Pressure drift</source>
        <translation>Dérive de pression</translation>
    </message>
    <message>
        <source>Most that the random part of the pressure moves in 10 s.</source>
        <translation>Variation maximale de la part aléatoire de la pression en 10 s.</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>Bruit du capteur</translation>
    </message>
    <message>
        <source>Whether the sensor adds its noise.</source>
        <translation>Indique si le capteur ajoute son bruit.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Strength of the noise; 0.1 is the datasheet&apos;s, 0 none, 0.2 twice.</source>
        <translation>Intensité du bruit&#xa0;; 0,1 est celle de la fiche technique, 0 aucun bruit, 0,2 le double.</translation>
    </message>
    <message>
        <source>Daily pattern</source>
        <translation>Cycle quotidien</translation>
    </message>
    <message>
        <source>Whether the air follows the time of day.</source>
        <translation>Indique si l’air suit l’heure du jour.</translation>
    </message>
    <message>
        <source>Weather events</source>
        <translation>Événements météo</translation>
    </message>
    <message>
        <source>Whether storms, fronts and clear spells come by themselves.</source>
        <translation>Indique si orages, fronts et éclaircies viennent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Sensor preset</source>
        <translation>Préréglage du capteur</translation>
    </message>
    <message>
        <source>The datasheet&apos;s suggestion for a use, or what a driver sets: oversampling, filter and standby time where nothing else does.</source>
        <translation>Ce que la fiche technique suggère pour un usage, ou ce qu’un pilote règle&#xa0;: suréchantillonnage, filtre et temps de veille là où rien d’autre ne le fait.</translation>
    </message>
    <message>
        <source>Temperature oversampling</source>
        <translation>Suréchant. température</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one temperature.</source>
        <translation>Nombre de conversions du capteur pour une température.</translation>
    </message>
    <message>
        <source>Humidity oversampling</source>
        <translation>Suréchant. humidité</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one humidity.</source>
        <translation>Nombre de conversions du capteur pour une humidité.</translation>
    </message>
    <message>
        <source>Pressure oversampling</source>
        <translation>Suréchant. pression</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one pressure.</source>
        <translation>Nombre de conversions du capteur pour une pression.</translation>
    </message>
    <message>
        <source>IIR filter</source>
        <translation>Filtre IIR</translation>
    </message>
    <message>
        <source>Coefficient of the filter that smooths temperature and pressure.</source>
        <translation>Coefficient du filtre qui lisse la température et la pression.</translation>
    </message>
    <message>
        <source>Standby time</source>
        <translation>Temps de veille</translation>
    </message>
    <message>
        <source>How long the sensor rests between two measurements of its own; forced: it measures when it is read.</source>
        <translation>Durée du repos du capteur entre deux de ses propres mesures&#xa0;; forcé&#xa0;: il mesure quand on le lit.</translation>
    </message>
    <message>
        <source>Self-heating</source>
        <translation>Auto-échauffement</translation>
    </message>
    <message>
        <source>How much warmer than the air the sensor is.</source>
        <translation>De combien le capteur est plus chaud que l’air.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé le</translation>
    </message>
    <message>
        <source>Day from which the sensor ages.</source>
        <translation>Jour à partir duquel le capteur vieillit.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>How far readings scatter around their instants (standard deviation).</source>
        <translation>Dispersion des mesures autour de leurs instants (écart type).</translation>
    </message>
    <message>
        <source>Clock drift</source>
        <translation>Dérive d’horloge</translation>
    </message>
    <message>
        <source>How much too long the device&apos;s intervals are; negative: too short.</source>
        <translation>De combien les intervalles de l’appareil sont trop longs&#xa0;; négatif&#xa0;: trop courts.</translation>
    </message>
    <message>
        <source>Missed readings</source>
        <translation>Mesures manquées</translation>
    </message>
    <message>
        <source>Share of its readings that the device misses.</source>
        <translation>Part de ses mesures que l’appareil manque.</translation>
    </message>
    <message>
        <source>What goes wrong, and when; the flag may be repeated. `aneroid-cli faults` lists the kinds.</source>
        <translation>Ce qui va mal, et quand&#xa0;; l’option peut être répétée. `aneroid-cli faults` liste les types.</translation>
    </message>
    <message>
        <source>per device and day</source>
        <translation>par appareil/jour</translation>
    </message>
    <message>
        <source>Random faults</source>
        <translation>Défauts aléatoires</translation>
    </message>
    <message>
        <source>How many faults come at random.</source>
        <translation>Nombre de défauts qui viennent au hasard.</translation>
    </message>
    <message>
        <source>Mix of random faults</source>
        <translation>Mélange des défauts aléatoires</translation>
    </message>
    <message>
        <source>Which kinds come at random, and how often against each other.</source>
        <translation>Quels types viennent au hasard, et à quelle fréquence les uns par rapport aux autres.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
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
        <translation>%1 doit être aussi long que les listes d’amplitudes.</translation>
    </message>
    <message>
        <source>Degrees north: seasons are those of its side of the equator, and payloads tell it.</source>
        <translation>Degrés nord&#xa0;: les saisons sont celles de ce côté de l&apos;équateur, et les formats l&apos;indiquent.</translation>
    </message>
    <message>
        <source>%1 is not used: several devices have their names from %2.</source>
        <translation>%1 n’est pas utilisé : plusieurs appareils tirent leurs noms de %2.</translation>
    </message>
    <message>
        <source>%1 is not used: a single device has its name from %2.</source>
        <translation>%1 n’est pas utilisé : un appareil unique tire son nom de %2.</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 est donné plus d’une fois.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 et %2 ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>%1 is for use with %2.</source>
        <translation>%1 s’emploie avec %2.</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is missing.</source>
        <translation>L’argument « %1 » manque.</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The built-in receiver did not start: %1</source>
        <translation>Le récepteur intégré n’a pas démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. &quot;aneroid-cli run&quot; does the same job in the console.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre&#xa0;: ni DISPLAY ni WAYLAND_DISPLAY n’est défini. «&#xa0;aneroid-cli run&#xa0;» fait le même travail dans la console.</translation>
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
        <translation>%1&#xa0;: impossible de lire le fichier %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: the file %2 holds no certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>%1&#xa0;: le fichier %2 ne contient pas de certificat au format PEM, qui commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>TLS_KEY_FILE: the file %1 holds no private key in PEM form, or one that is locked with a passphrase.</source>
        <translation>TLS_KEY_FILE&#xa0;: le fichier %1 ne contient pas de clé privée au format PEM, ou elle est protégée par une phrase de passe.</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message>
        <source>The upload&apos;s progress cannot be written to %1: %2.</source>
        <translation>L’avancement de l’envoi ne peut pas être écrit dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its folder is not writable</source>
        <translation>son dossier n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>The same upload is running already.</source>
        <translation>Le même envoi est déjà en cours.</translation>
    </message>
</context>
<context>
    <name>Weather</name>
    <message>
        <source>Storm</source>
        <translation>Orage</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>Éclaircie</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>Douche</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>Fenêtre ouverte</translation>
    </message>
</context>
<context>
    <name>aneroid::AboutDialog</name>
    <message>
        <source>About Aneroid</source>
        <translation>À propos d’Aneroid</translation>
    </message>
    <message>
        <source>A virtual BME280: lifelike temperature, humidity and pressure, plotted live and sent to a server.</source>
        <translation>Un BME280 virtuel&#xa0;: température, humidité et pression réalistes, tracées en direct et envoyées à un serveur.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes with no warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built with:</source>
        <translation>Construit avec&#xa0;:</translation>
    </message>
</context>
<context>
    <name>aneroid::ActKindDelegate</name>
    <message>
        <source>Act</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>Ce qui est fait.</translation>
    </message>
</context>
<context>
    <name>aneroid::ActsModel</name>
    <message>
        <source>Add an act</source>
        <translation>Ajouter une action</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln act(s)</source>
        <translation>
            <numerusform>Supprimer %Ln action</numerusform>
            <numerusform>Supprimer %Ln actions</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time after the start: write it as 01:30:00, 90s, 15m or 1h.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un temps après le début&#xa0;: écrivez-le sous la forme 01:30:00, 90s, 15m ou 1h.</translation>
    </message>
    <message>
        <source>Change an act</source>
        <translation>Modifier une action</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>Après le début</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Changer des réglages</translation>
    </message>
    <message>
        <source>Trigger weather</source>
        <translation>Déclencher la météo</translation>
    </message>
    <message>
        <source>End weather</source>
        <translation>Terminer la météo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Inject fault</source>
        <translation>Injecter un défaut</translation>
    </message>
    <message>
        <source>End fault</source>
        <translation>Terminer un défaut</translation>
    </message>
</context>
<context>
    <name>aneroid::Amounts</name>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 of %2 readings</source>
        <translation>%1 sur %2 mesures</translation>
    </message>
    <message>
        <source>%1, %2/s, %3 left</source>
        <comment>readings, rate, time</comment>
        <translation>%1, %2/s, reste %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillDestinationForm</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>I&amp;nto</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Write the readings to a file, or post them to the server of the window.</source>
        <translation>Écrire les mesures dans un fichier, ou les envoyer au serveur de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillDialog</name>
    <message>
        <source>Make history</source>
        <translation>Créer un historique</translation>
    </message>
    <message>
        <source>Climate: %1. What is not asked for here is as in the window.</source>
        <translation>Climat&#xa0;: %1. Ce qui n’est pas demandé ici est comme dans la fenêtre.</translation>
    </message>
    <message>
        <source>Preview of the first device</source>
        <translation>Aperçu du premier appareil</translation>
    </message>
    <message>
        <source>Size and time</source>
        <translation>Taille et temps</translation>
    </message>
    <message>
        <source>Progress of the history</source>
        <translation>Avancement de l’historique</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Close the dialog. A file that it is making is not written; an upload can be continued later.</source>
        <translation>Fermer la boîte de dialogue. Un fichier en cours n’est pas écrit&#xa0;; un envoi peut être repris plus tard.</translation>
    </message>
    <message>
        <source>Estimating …</source>
        <translation>Estimation…</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>L’aperçu est en préparation.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Il n’y a rien à montrer.</translation>
    </message>
    <message numerus="yes">
        <source>The first device at %Ln instant(s) of the span.</source>
        <translation>
            <numerusform>Le premier appareil à %Ln instant de la période.</numerusform>
            <numerusform>Le premier appareil à %Ln instants de la période.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every reading of the first device.</source>
        <translation>Chaque mesure du premier appareil.</translation>
    </message>
    <message>
        <source>Upload &amp;history</source>
        <translation>Envoyer l&apos;&amp;historique</translation>
    </message>
    <message>
        <source>Make &amp;history</source>
        <translation>Créer l&apos;&amp;historique</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to %1.</source>
        <translation>La graine doit être un nombre entier de 0 à %1.</translation>
    </message>
    <message>
        <source>The end is before the beginning: choose a later &quot;to&quot; or an earlier &quot;from&quot;.</source>
        <translation>La fin précède le début&#xa0;: choisissez une fin plus tardive ou un début plus ancien.</translation>
    </message>
    <message>
        <source>Sending is off in the window: switch &quot;Send to server&quot; on first.</source>
        <translation>L’envoi est désactivé dans la fenêtre&#xa0;: activez d’abord «&#xa0;Envoyer au serveur&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>That will not fit: the disk has %1 free.</source>
        <translation>Cela ne tiendra pas&#xa0;: il reste %1 sur le disque.</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 existe et sera remplacé.</translation>
    </message>
    <message>
        <source>An upload that was stopped continues with the same choices; what was accepted is not sent again.</source>
        <translation>Un envoi arrêté reprend avec les mêmes choix&#xa0;; ce qui a été accepté n’est pas renvoyé.</translation>
    </message>
    <message>
        <source>%1 readings, about %2, about %3</source>
        <comment>count, size, time</comment>
        <translation>%1 mesures, environ %2, environ %3</translation>
    </message>
    <message>
        <source>%1 readings, about %2 to send, at least %3</source>
        <comment>count, size, time</comment>
        <translation>%1 mesures, environ %2 à envoyer, au moins %3</translation>
    </message>
    <message>
        <source>%1 readings, about %2 to send, as fast as the server takes them</source>
        <comment>count, size</comment>
        <translation>%1 mesures, environ %2 à envoyer, aussi vite que le serveur les accepte</translation>
    </message>
    <message>
        <source>Post the readings to the server. The run goes on meanwhile.</source>
        <translation>Envoyer les mesures au serveur. L’exécution continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Make the readings and write the file. The run goes on meanwhile.</source>
        <translation>Produire les mesures et écrire le fichier. L’exécution continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Stop: the same choices continue it later.</source>
        <translation>Arrêter&#xa0;: les mêmes choix le reprennent plus tard.</translation>
    </message>
    <message>
        <source>Stop: nothing is written, and what was there stays.</source>
        <translation>Arrêter&#xa0;: rien n’est écrit, et ce qui s’y trouvait reste.</translation>
    </message>
    <message>
        <source>%1 readings, about %2, %3</source>
        <comment>count, size, less than a second</comment>
        <translation>%1 mesures, environ %2, %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillFileForm</name>
    <message>
        <source>Make history into</source>
        <translation>Créer l’historique dans</translation>
    </message>
    <message>
        <source>History (*.csv *.csv.gz *.jsonl *.jsonl.gz)</source>
        <translation>Historique (*.csv *.csv.gz *.jsonl *.jsonl.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Writes each weather event of each device to a CSV file beside it.</source>
        <translation>Écrit chaque événement météo de chaque appareil dans un fichier CSV à côté.</translation>
    </message>
    <message>
        <source>Writes each weather event of each device to %1 beside it.</source>
        <translation>Écrit chaque événement météo de chaque appareil dans %1 à côté.</translation>
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
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>JSON lines, gzip</source>
        <translation>Lignes JSON, gzip</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The file to write; its ending tells the format: .csv, .jsonl, and .gz after either.</source>
        <translation>Le fichier à écrire&#xa0;; sa terminaison indique le format&#xa0;: .csv, .jsonl, et .gz après l’un ou l’autre.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>Choose the file in a dialog.</source>
        <translation>Choisir le fichier dans une boîte de dialogue.</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>Forma&amp;t</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What the file&apos;s name ends in says the same.</source>
        <translation>La terminaison du nom de fichier dit la même chose.</translation>
    </message>
    <message>
        <source>&amp;Labels of weather events</source>
        <translation>Éti&amp;quettes des événements météo</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillForm</name>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Dernière semaine</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>span of time</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Time of the first reading, %1.</source>
        <translation>Heure de la première mesure, %1.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>Time of the last reading at most, %1.</source>
        <translation>Heure de la dernière mesure au plus, %1.</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>Péri&amp;ode</translation>
    </message>
    <message>
        <source>How far back the history goes; from and to can be set by hand, too.</source>
        <translation>Jusqu’où remonte l’historique&#xa0;; début et fin peuvent aussi être réglés à la main.</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalle</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Appareils</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Tr&amp;ue air</source>
        <translation>Air ré&amp;el</translation>
    </message>
    <message>
        <source>Adds the true temperature, humidity and pressure to each reading.</source>
        <translation>Ajoute à chaque mesure la température, l’humidité et la pression réelles.</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>&amp;Phases</translation>
    </message>
    <message>
        <source>Spreads the devices of a fleet over the interval, as a live run does.</source>
        <translation>Répartit les appareils d’une flotte sur l’intervalle, comme le fait une exécution en direct.</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillUploadForm</name>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server of the window, with its token and headers.</source>
        <translation>Le serveur de la fenêtre, avec son jeton et ses en-têtes.</translation>
    </message>
    <message>
        <source>In a re&amp;quest</source>
        <translation>Par re&amp;quête</translation>
    </message>
    <message>
        <source>Readings in a request</source>
        <translation>Mesures par requête</translation>
    </message>
    <message>
        <source>Readings in a request at most, for servers that take arrays; others get them one by one. From 1 to %L1.</source>
        <translation>Mesures par requête au maximum, pour les serveurs qui acceptent des tableaux&#xa0;; les autres les reçoivent une par une. De 1 à %L1.</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au ma&amp;ximum</translation>
    </message>
    <message>
        <source>Readings a second</source>
        <translation>Mesures par seconde</translation>
    </message>
    <message>
        <source>Readings a second at most; 0 for no limit.</source>
        <translation>Mesures par seconde au maximum&#xa0;; 0 pour aucune limite.</translation>
    </message>
    <message>
        <source> /s</source>
        <comment>readings a second</comment>
        <translation> /s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>Send e&amp;verything again</source>
        <translation>&amp;Tout renvoyer</translation>
    </message>
    <message>
        <source>Also what the server accepted before; else an upload that was stopped continues where it was.</source>
        <translation>Même ce que le serveur a déjà accepté&#xa0;; sinon, un envoi arrêté reprend là où il en était.</translation>
    </message>
</context>
<context>
    <name>aneroid::BrokerController</name>
    <message>
        <source>The payload &quot;%1&quot; leaves nothing at a broker that could be retracted.</source>
        <translation>Le format «&#xa0;%1&#xa0;» ne laisse rien chez un broker qui puisse être retiré.</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln empty message(s) to the broker at %1? It and its subscribers then forget what the devices left there beside their readings, such as discovery and availability. The next connection announces them again.</source>
        <translation>
            <numerusform>Publier %Ln message vide vers le broker à %1&#xa0;? Lui et ses abonnés oublient alors ce que les appareils y ont laissé en plus de leurs mesures, comme la découverte et la disponibilité. La prochaine connexion les annonce de nouveau.</numerusform>
            <numerusform>Publier %Ln messages vides vers le broker à %1&#xa0;? Lui et ses abonnés oublient alors ce que les appareils y ont laissé en plus de leurs mesures, comme la découverte et la disponibilité. La prochaine connexion les annonce de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The broker has forgotten what was left in %Ln topic(s).</source>
        <translation>
            <numerusform>Le broker a oublié ce qui restait dans %Ln topic.</numerusform>
            <numerusform>Le broker a oublié ce qui restait dans %Ln topics.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retracted %1 of %2 topics: %3</source>
        <translation>%1 topics retirés sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BrokerPanel</name>
    <message numerus="yes">
        <source>%n topic(s) of the payload</source>
        <translation>
            <numerusform>%n topic du format</numerusform>
            <numerusform>%n topics du format</numerusform>
        </translation>
    </message>
    <message>
        <source>the payload&apos;s</source>
        <translation>celui du format</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Birth and death messages…</source>
        <translation>Messages de naissance et de mort…</translation>
    </message>
    <message>
        <source>Shows what is said when a connection is made and when it is lost, and what Retract takes back.</source>
        <translation>Montre ce qui est dit quand une connexion est établie et quand elle est perdue, et ce que Retirer reprend.</translation>
    </message>
    <message>
        <source>Retract…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Has the broker forget what the devices left there beside their readings: discovery and availability. Asks first.</source>
        <translation>Fait oublier au broker ce que les appareils y ont laissé en plus de leurs mesures&#xa0;: découverte et disponibilité. Demande d’abord.</translation>
    </message>
</context>
<context>
    <name>aneroid::ChannelPanel</name>
    <message>
        <source>Ranges</source>
        <translation>Plages</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidité</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
</context>
<context>
    <name>aneroid::ChartMenu</name>
    <message>
        <source>Export what is &amp;visible…</source>
        <translation>Exporter ce qui est &amp;visible…</translation>
    </message>
    <message>
        <source>Write the readings that the charts show to a CSV file.</source>
        <translation>Écrit dans un fichier CSV les mesures que montrent les graphiques.</translation>
    </message>
    <message>
        <source>Set &amp;marker here</source>
        <translation>Placer un &amp;repère ici</translation>
    </message>
    <message>
        <source>A second cursor that stays: the other one then says how far its reading is from the marker&apos;s. Key: M</source>
        <translation>Un second curseur qui reste en place&#xa0;: l’autre indique alors l’écart entre sa mesure et celle du repère. Touche&#xa0;: M</translation>
    </message>
    <message>
        <source>&amp;Remove marker</source>
        <translation>&amp;Ôter le repère</translation>
    </message>
    <message>
        <source>There is one cursor again.</source>
        <translation>Il n’y a de nouveau qu’un curseur.</translation>
    </message>
    <message>
        <source>Value ran&amp;ge</source>
        <translation>Plage de valeurs (&amp;g)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>The axis shows what is in sight. Key: A</source>
        <translation>L’axe montre ce qui est visible. Touche&#xa0;: A</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Garder tel quel</translation>
    </message>
    <message>
        <source>The axis stays, whatever comes.</source>
        <translation>L’axe reste, quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Fewer values. Keys: Ctrl+Up, Ctrl+wheel</source>
        <translation>Moins de valeurs. Touches&#xa0;: Ctrl+Haut, Ctrl+molette</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>More values. Keys: Ctrl+Down, Ctrl+wheel</source>
        <translation>Plus de valeurs. Touches&#xa0;: Ctrl+Bas, Ctrl+molette</translation>
    </message>
    <message>
        <source>&amp;Zoom to a rectangle</source>
        <translation>&amp;Zoomer sur un rectangle</translation>
    </message>
    <message>
        <source>Drag a rectangle with the mouse; with Shift it goes without this menu.</source>
        <translation>Tracez un rectangle à la souris&#xa0;; avec Maj, ce menu est inutile.</translation>
    </message>
    <message>
        <source>&amp;Unfold this chart</source>
        <translation>Dé&amp;plier ce graphique</translation>
    </message>
    <message>
        <source>&amp;Fold this chart</source>
        <translation>&amp;Replier ce graphique</translation>
    </message>
    <message>
        <source>A folded chart is its title and the latest value: the others have its room. Key: F</source>
        <translation>Replié, un graphique se réduit à son titre et à la dernière valeur&#xa0;: les autres prennent sa place. Touche&#xa0;: F</translation>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Time &amp;window</source>
        <translation>Fenê&amp;tre</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Fenêtre de temps</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation>Zoomé</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>Ce que montrent les graphiques</translation>
    </message>
    <message>
        <source>All readings as they come; minimum, median and maximum of all devices for each interval; or the devices picked in the table.</source>
        <translation>Toutes les mesures à mesure qu’elles viennent&#xa0;; minimum, médiane et maximum de tous les appareils par intervalle&#xa0;; ou les appareils choisis dans le tableau.</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Toutes les mesures</translation>
    </message>
    <message>
        <source>Band of the fleet</source>
        <translation>Bande de la flotte</translation>
    </message>
    <message>
        <source>Picked devices</source>
        <translation>Appareils choisis</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>How much time the charts show while they follow the newest reading. It grows with a run that has just begun, and is a minute of real time at least until you choose.</source>
        <translation>Durée que montrent les graphiques quand ils suivent la mesure la plus récente. Elle croît avec une exécution qui vient de commencer et vaut au moins une minute de temps réel tant que vous n’avez rien choisi.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>readings of the run, in the charts</comment>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>aneroid::ClimatePanel</name>
    <message>
        <source>Climate</source>
        <translation>Climat</translation>
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
        <translation>%1, un jour typique, écart à la moyenne en %2</translation>
    </message>
    <message>
        <source>%1, typical change over a time, %2</source>
        <translation>%1, changement typique sur une durée, %2</translation>
    </message>
    <message>
        <source>%1, mean of each hour, %2 from its mean</source>
        <translation>%1, moyenne de chaque heure, écart à la moyenne en %2</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest value</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Recorded %1, synthetic %2 %3.</source>
        <translation>Enregistré %1, synthétique %2 %3.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
</context>
<context>
    <name>aneroid::ControlPanel</name>
    <message>
        <source>Every setting as it is without .env, environment and flags.</source>
        <translation>Chaque réglage tel qu’il est sans .env, environnement ni options.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>aneroid::CountersPanel</name>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Readings that the server accepted.</source>
        <translation>Mesures que le serveur a acceptées.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Attempts that failed.</source>
        <translation>Tentatives qui ont échoué.</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Réessais</translation>
    </message>
    <message>
        <source>Attempts after the first one for a reading; also those that were made at once because a connection ended without an answer.</source>
        <translation>Tentatives après la première pour une mesure&#xa0;; aussi celles faites aussitôt parce qu’une connexion s’est terminée sans réponse.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Readings in the queue, those that wait for another try included.</source>
        <translation>Mesures dans la file d’attente, y compris celles qui attendent un nouvel essai.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En transit</translation>
    </message>
    <message>
        <source>Requests that have left and are not answered yet.</source>
        <translation>Requêtes parties et encore sans réponse.</translation>
    </message>
    <message>
        <source>By fault</source>
        <translation>Sur défaut</translation>
    </message>
    <message>
        <source>Readings that an injected fault kept away: never sent, or refused because of it. They are in no other count.</source>
        <translation>Mesures qu’un défaut injecté a retenues&#xa0;: jamais envoyées, ou refusées à cause de lui. Elles ne figurent dans aucun autre compte.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Readings given up because the server refused them for good.</source>
        <translation>Mesures abandonnées parce que le serveur les a refusées définitivement.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnées</translation>
    </message>
    <message>
        <source>Readings given up without an answer.</source>
        <translation>Mesures abandonnées sans réponse.</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>L’envoi est désactivé</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message numerus="yes">
        <source>Struggling, next try in %n second(s)</source>
        <translation>
            <numerusform>En difficulté, nouvel essai dans %n seconde</numerusform>
            <numerusform>En difficulté, nouvel essai dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Struggling: some attempts fail</source>
        <translation>En difficulté&#xa0;: des tentatives échouent</translation>
    </message>
    <message>
        <source>The server refuses readings</source>
        <translation>Le serveur refuse des mesures</translation>
    </message>
    <message numerus="yes">
        <source>Offline, next try in %n second(s)</source>
        <translation>
            <numerusform>Hors ligne, nouvel essai dans %n seconde</numerusform>
            <numerusform>Hors ligne, nouvel essai dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: no answer</source>
        <translation>Hors ligne&#xa0;: pas de réponse</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Encore rien envoyé</translation>
    </message>
    <message numerus="yes">
        <source>Falling behind, %n reading(s) wait</source>
        <translation>
            <numerusform>En retard, %n mesure attend</numerusform>
            <numerusform>En retard, %n mesures attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readings are being dropped, %n so far</source>
        <translation>
            <numerusform>Des mesures sont abandonnées, %n jusqu’ici</numerusform>
            <numerusform>Des mesures sont abandonnées, %n jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>off, readings wait in memory</source>
        <translation>désactivée, les mesures attendent en mémoire</translation>
    </message>
    <message numerus="yes">
        <source>cannot be written, %n reading(s) in memory only</source>
        <translation>
            <numerusform>écriture impossible, %n mesure en mémoire seulement</numerusform>
            <numerusform>écriture impossible, %n mesures en mémoire seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) on disk</source>
        <translation>
            <numerusform>%n mesure sur disque</numerusform>
            <numerusform>%n mesures sur disque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from earlier runs</source>
        <translation>
            <numerusform>%n d’exécutions antérieures</numerusform>
            <numerusform>%n d’exécutions antérieures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for other servers</source>
        <translation>
            <numerusform>%n pour d’autres serveurs</numerusform>
            <numerusform>%n pour d’autres serveurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of earlier runs delivered</source>
        <translation>
            <numerusform>%n d’exécutions antérieures livrée</numerusform>
            <numerusform>%n d’exécutions antérieures livrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and kept</source>
        <translation>
            <numerusform>%n refusée et gardée</numerusform>
            <numerusform>%n refusées et gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outbox keeps %n, to be seen under Run ▸ Refused readings.</source>
        <translation>
            <numerusform>La boîte d’envoi en garde %n, visible sous Exécution ▸ Mesures refusées.</numerusform>
            <numerusform>La boîte d’envoi en garde %n, visibles sous Exécution ▸ Mesures refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings that were accepted by the broker: it has acknowledged them, or, with QoS 0, they were written to its connection. That is no delivery: a broker may drop what it has acknowledged for subscribers that are slow or away, and forgets it where it is killed.</source>
        <translation>Mesures acceptées par le broker&#xa0;: il les a acquittées ou, avec QoS 0, elles ont été écrites sur sa connexion. Ce n’est pas une livraison&#xa0;: un broker peut abandonner ce qu’il a acquitté pour des abonnés lents ou absents, et l’oublie s’il est tué.</translation>
    </message>
    <message>
        <source>Outbox full: %1. Waited too long: %2. In memory, too many or cleared: %3.</source>
        <translation>Boîte d’envoi pleine&#xa0;: %1. Attente trop longue&#xa0;: %2. En mémoire, en trop ou vidées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Where readings wait until the server has them, and how many.</source>
        <translation>Où les mesures attendent que le serveur les ait, et combien.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Why the last attempt that failed did so.</source>
        <translation>Pourquoi la dernière tentative échouée a échoué.</translation>
    </message>
    <message>
        <source>built-in receiver, %1</source>
        <translation>récepteur intégré, %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Delivery counters</source>
        <translation>Compteurs de livraison</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Par seconde</translation>
    </message>
    <message>
        <source>Latency, median</source>
        <translation>Latence, médiane</translation>
    </message>
    <message>
        <source>Half of the last 1000 answers came faster than this.</source>
        <translation>La moitié des 1000 dernières réponses est arrivée plus vite.</translation>
    </message>
    <message>
        <source>Latency, 95 %</source>
        <translation>Latence, 95 %</translation>
    </message>
    <message>
        <source>95 of 100 of the last 1000 answers came faster than this.</source>
        <translation>95 % des 1000 dernières réponses sont arrivées plus vite.</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Dernier succès</translation>
    </message>
    <message>
        <source>When the server last accepted a reading.</source>
        <translation>Quand le serveur a accepté une mesure pour la dernière fois.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>How the server has been answering.</source>
        <translation>Comment le serveur a répondu.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Refused readings…</source>
        <translation>Mesures refusées…</translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>Mesures refusées</translation>
    </message>
    <message>
        <source>Look at the readings that a server refused for good; send them again after a fix.</source>
        <translation>Voir les mesures qu’un serveur a refusées définitivement&#xa0;; les renvoyer après correction.</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>built-in receiver</source>
        <translation>récepteur intégré</translation>
    </message>
    <message>
        <source>%1 readings a second</source>
        <translation>%1 mesures par seconde</translation>
    </message>
    <message>
        <source>a reading every %1</source>
        <translation>une mesure toutes les %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait</source>
        <translation>
            <numerusform>%n mesure attend</numerusform>
            <numerusform>%n mesures attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pause</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>readings wait, time</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>readings wait, time</comment>
        <translation>%1, environ %2</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>Activer l’envoi</translation>
    </message>
    <message>
        <source>Readings go to the server again, those that wait first.</source>
        <translation>Les mesures repartent vers le serveur, d’abord celles qui attendent.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Do not wait for the next try.</source>
        <translation>Ne pas attendre le prochain essai.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>Demande au serveur s’il répond.</translation>
    </message>
    <message>
        <source>Readings accepted a second, over the last five seconds; where they come more seldom, between the last two.</source>
        <translation>Mesures acceptées par seconde, sur les cinq dernières secondes&#xa0;; quand elles sont plus rares, entre les deux dernières.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>How readings get to the server at present, and what waits.</source>
        <translation>Comment les mesures parviennent au serveur en ce moment, et ce qui attend.</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Exécutions précédentes</translation>
    </message>
    <message>
        <source>Readings of earlier runs wait for this server: pause or discard them.</source>
        <translation>Des mesures d’exécutions précédentes attendent ce serveur&#xa0;: suspendez-les ou abandonnez-les.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Sus&amp;pendre</translation>
    </message>
    <message>
        <source>They wait on, and this run&apos;s readings go alone.</source>
        <translation>Elles continuent d’attendre, et les mesures de cette exécution partent seules.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Give them up: they are counted as dropped.</source>
        <translation>Y renoncer&#xa0;: elles comptent comme abandonnées.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show or hide all counters.</source>
        <translation>Montrer ou cacher tous les compteurs.</translation>
    </message>
</context>
<context>
    <name>aneroid::CsvExport</name>
    <message>
        <source>Could not write “%1”: %2. Choose another folder or free some space.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2. Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>The export to “%1” was given up: its readings were overwritten by newer ones or cleared. Export a shorter span.</source>
        <translation>L’export vers «&#xa0;%1&#xa0;» a été abandonné&#xa0;: ses mesures ont été écrasées par de plus récentes ou effacées. Exportez une période plus courte.</translation>
    </message>
</context>
<context>
    <name>aneroid::Database</name>
    <message>
        <source>The disk is full: the database %1 cannot grow. Free some space.</source>
        <translation>Le disque est plein&#xa0;: la base de données %1 ne peut pas grandir. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: the disk is full or fails.</source>
        <translation>Impossible d’écrire dans la base de données %1&#xa0;: le disque est plein ou défaillant.</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program. Close that program or name another file.</source>
        <translation>La base de données %1 est verrouillée par un autre programme. Fermez ce programme ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The database %1 may not be written. Change its permissions or name another file.</source>
        <translation>La base de données %1 ne peut pas être écrite. Changez ses droits ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Name a file in a folder that may be written.</source>
        <translation>La base de données %1 ne peut pas être ouverte. Indiquez un fichier dans un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Move it away or name another file.</source>
        <translation>La base de données %1 est endommagée. Déplacez-la ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database. Move it away or name another file.</source>
        <translation>%1 n’est pas une base de données SQLite. Déplacez-le ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The database %1 reports: %2</source>
        <translation>La base de données %1 signale&#xa0;: %2</translation>
    </message>
    <message>
        <source>No database file is named.</source>
        <translation>Aucun fichier de base de données n’est indiqué.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for the database.</source>
        <translation>%1 est un dossier. Indiquez un fichier pour la base de données.</translation>
    </message>
    <message>
        <source>The folder %1 for the database cannot be made. Name a file in a folder that may be written.</source>
        <translation>Impossible de créer le dossier %1 pour la base de données. Indiquez un fichier dans un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Name another file.</source>
        <translation>%1 est une base de données d’un autre programme. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Aneroid (schema %2, this one knows %3). Update Aneroid or name another file.</source>
        <translation>La base de données %1 a été écrite par un Aneroid plus récent (schéma %2, celui-ci connaît %3). Mettez Aneroid à jour ou indiquez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>aneroid::DayPreviewView</name>
    <message>
        <source>%1 to %2 °C</source>
        <translation>%1 à %2 °C</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 à %2 %</translation>
    </message>
    <message>
        <source>%1 to %2 hPa</source>
        <translation>%1 à %2 hPa</translation>
    </message>
    <message>
        <source>A typical day</source>
        <translation>Un jour typique</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>temperature, its range</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A working day at this time of the year, from 0 to 24 h local time, as it might be; pale behind it the mean of several. Numbers are its lowest and highest values.</source>
        <translation>Un jour ouvré à cette époque de l’année, de 0 à 24 h heure locale, tel qu’il pourrait être&#xa0;; en pâle derrière, la moyenne de plusieurs. Les nombres sont ses valeurs minimale et maximale.</translation>
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
        <translation>Sans boîte d’envoi sur disque, aucune mesure refusée n’est gardée.</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLettersDialog</name>
    <message numerus="yes">
        <source>Discarded %Ln refused reading(s).</source>
        <translation>
            <numerusform>%Ln mesure refusée supprimée.</numerusform>
            <numerusform>%Ln mesures refusées supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refused reading(s) to %1.</source>
        <translation>
            <numerusform>%Ln mesure refusée exportée dans %1.</numerusform>
            <numerusform>%Ln mesures refusées exportées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>Mesures refusées</translation>
    </message>
    <message>
        <source>Readings that a server refused for good, newest first. Ctrl+C copies the selected rows.</source>
        <translation>Mesures qu’un serveur a refusées définitivement, les plus récentes d’abord. Ctrl+C copie les lignes sélectionnées.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>Send the selected readings again, to the server in use now (Enter).</source>
        <translation>Renvoyer les mesures sélectionnées au serveur actuellement utilisé (Entrée).</translation>
    </message>
    <message>
        <source>Send &amp;all again</source>
        <translation>&amp;Tout renvoyer</translation>
    </message>
    <message>
        <source>Send all refused readings again, to the server in use now.</source>
        <translation>Renvoyer toutes les mesures refusées au serveur actuellement utilisé.</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>Write all refused readings to a CSV file.</source>
        <translation>Écrire toutes les mesures refusées dans un fichier CSV.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Throw the selected readings away for ever (Del).</source>
        <translation>Supprimer définitivement les mesures sélectionnées (Suppr).</translation>
    </message>
    <message>
        <source>Discard a&amp;ll…</source>
        <translation>T&amp;out supprimer…</translation>
    </message>
    <message>
        <source>Throw all refused readings away for ever.</source>
        <translation>Supprimer définitivement toutes les mesures refusées.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this list. The readings stay.</source>
        <translation>Fermer cette liste. Les mesures restent.</translation>
    </message>
    <message>
        <source>The outbox is off: refused readings are only counted.
Turn on &quot;Outbox on disk&quot; under &quot;Outbox and batches&quot; to keep them.</source>
        <translation>La boîte d’envoi est désactivée&#xa0;: les mesures refusées sont seulement comptées.
Activez «&#xa0;Boîte d’envoi sur disque&#xa0;» sous «&#xa0;Boîte d’envoi et lots&#xa0;» pour les garder.</translation>
    </message>
    <message>
        <source>No reading was refused.
What a server refuses for good, with HTTP 422 for example, is kept here, to be sent again after a fix.</source>
        <translation>Aucune mesure n’a été refusée.
Ce qu’un serveur refuse définitivement, avec HTTP 422 par exemple, est gardé ici pour être renvoyé après correction.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused reading(s)</source>
        <translation>
            <numerusform>%Ln mesure refusée</numerusform>
            <numerusform>%Ln mesures refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln shown</source>
        <translation>
            <numerusform>%Ln plus récente affichée</numerusform>
            <numerusform>%Ln plus récentes affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reading to see the server&apos;s whole answer here.</source>
        <translation>Choisissez une mesure pour voir ici la réponse complète du serveur.</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 a répondu&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) wait for %1 again and leave when sending is on.</source>
        <translation>
            <numerusform>%Ln mesure est de nouveau en attente pour %1 et partira quand l’envoi sera activé.</numerusform>
            <numerusform>%Ln mesures sont de nouveau en attente pour %1 et partiront quand l’envoi sera activé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) go to %1 again; what is refused once more comes back here.</source>
        <translation>
            <numerusform>%Ln mesure repart vers %1&#xa0;; si elle est encore refusée, elle revient ici.</numerusform>
            <numerusform>%Ln mesures repartent vers %1&#xa0;; celles encore refusées reviennent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export refused readings</source>
        <translation>Exporter les mesures refusées</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln refused reading(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Supprimer %Ln mesure refusée&#xa0;? Cette action est irréversible.</numerusform>
            <numerusform>Supprimer %Ln mesures refusées&#xa0;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLettersModel</name>
    <message>
        <source>Refused at</source>
        <translation>Refusée à</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Time of the reading</source>
        <translation>Heure de la mesure</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Température (°C)</translation>
    </message>
    <message>
        <source>T (°C)</source>
        <translation>T (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Humidité (%)</translation>
    </message>
    <message>
        <source>RH (%)</source>
        <translation>HR (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Pression (hPa)</translation>
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
        <translation>Boîte d’envoi et lots</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>dans le dossier de données</translation>
    </message>
</context>
<context>
    <name>aneroid::DevicesModel</name>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n abandonnée</numerusform>
            <numerusform>%n abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by fault</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n sur défaut</numerusform>
            <numerusform>%n sur défaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a retry</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n en attente d’un nouvel essai</numerusform>
            <numerusform>%n en attente d’un nouvel essai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrées</translation>
    </message>
    <message>
        <source>Accepted up to sequence %1</source>
        <translation>Accepté jusqu’à la séquence %1</translation>
    </message>
    <message>
        <source>%1 km west</source>
        <translation>%1 km à l’ouest</translation>
    </message>
    <message>
        <source>%1 km east</source>
        <translation>%1 km à l’est</translation>
    </message>
    <message>
        <source>%1 km south</source>
        <translation>%1 km au sud</translation>
    </message>
    <message>
        <source>%1 km north</source>
        <translation>%1 km au nord</translation>
    </message>
    <message>
        <source>%1, %2 of the middle of the fleet</source>
        <comment>places in km</comment>
        <translation>%1, %2 du centre de la flotte</translation>
    </message>
    <message>
        <source>From %1 to %2 in the latest readings</source>
        <translation>De %1 à %2 dans les dernières mesures</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Distance from the middle of the fleet (km)</source>
        <translation>Distance au centre de la flotte (km)</translation>
    </message>
    <message>
        <source>Climate profile</source>
        <translation>Profil climatique</translation>
    </message>
    <message>
        <source>Time of the last reading</source>
        <translation>Heure de la dernière mesure</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Température (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Humidité (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Pression (hPa)</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>Tracer %1</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Climat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>aneroid::DevicesPanel</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 sur %Ln appareil</numerusform>
            <numerusform>%1 sur %Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>This run has one device. To see a fleet, set Devices to more than one under More settings and begin a new run.</source>
        <translation>Cette exécution a un seul appareil. Pour voir une flotte, réglez Appareils sur plus d’un sous Autres réglages et commencez une nouvelle exécution.</translation>
    </message>
    <message>
        <source>No device is as asked for above.</source>
        <translation>Aucun appareil ne correspond à la demande ci-dessus.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>The devices of the run. Space picks a device to be plotted; Alt+Up and Alt+Down put them in order by the column that the keyboard is on; Ctrl+C copies the selected rows.</source>
        <translation>Les appareils de l’exécution. Espace choisit un appareil à tracer&#xa0;; Alt+Haut et Alt+Bas les trient selon la colonne où se trouve le clavier&#xa0;; Ctrl+C copie les lignes sélectionnées.</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Trouver un appareil</translation>
    </message>
    <message>
        <source>Show devices with this in their id. Enter goes to their rows.</source>
        <translation>Montrer les appareils dont l’ID contient ceci. Entrée va à leurs lignes.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show all devices again.</source>
        <translation>Montrer de nouveau tous les appareils.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>With trouble</source>
        <translation>Avec problème</translation>
    </message>
    <message>
        <source>Plotted</source>
        <translation>Tracés</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Quels appareils</translation>
    </message>
    <message>
        <source>Trouble: readings that were refused or dropped, or wait for a retry.</source>
        <translation>Problème&#xa0;: mesures refusées ou abandonnées, ou en attente d’un nouvel essai.</translation>
    </message>
    <message>
        <source>Tre&amp;nd</source>
        <translation>Te&amp;ndance</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Which channel the small lines in the table show.</source>
        <translation>Quel canal montrent les petites lignes du tableau.</translation>
    </message>
    <message>
        <source>Plot none</source>
        <translation>Ne rien tracer</translation>
    </message>
    <message>
        <source>Let go of all devices that are picked to be plotted.</source>
        <translation>Désélectionner tous les appareils choisis pour être tracés.</translation>
    </message>
</context>
<context>
    <name>aneroid::EffectList</name>
    <message>
        <source>Neither heating nor air-conditioning.</source>
        <translation>Ni chauffage ni climatisation.</translation>
    </message>
    <message>
        <source>Nobody is there, or nobody is felt.</source>
        <translation>Personne n’est là, ou personne ne se fait sentir.</translation>
    </message>
    <message>
        <source>Add heating or air-conditioning</source>
        <translation>Ajouter un chauffage ou une climatisation</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>A saw-tooth that goes up and down with the plant, at the hours it is on.</source>
        <translation>Une dent de scie qui monte et descend avec l’installation, aux heures où elle fonctionne.</translation>
    </message>
    <message>
        <source>What people&apos;s presence adds to the air, at the hours they are there.</source>
        <translation>Ce que la présence de personnes ajoute à l’air, aux heures où elles sont là.</translation>
    </message>
    <message>
        <source>Plant %1</source>
        <comment>heating or air-conditioning</comment>
        <translation>Installation %1</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>Personnes %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>From one start to the next; it wanders a little.</source>
        <translation>D’un démarrage au suivant&#xa0;; elle varie un peu.</translation>
    </message>
    <message>
        <source>Peak to peak; below 0: against the temperature&apos;s course.</source>
        <translation>De crête à crête&#xa0;; en dessous de 0&#xa0;: à l’inverse de la température.</translation>
    </message>
    <message>
        <source>At the fullest hours.</source>
        <translation>Aux heures les plus pleines.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Vapour</source>
        <translation>Vapeur</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidité</translation>
    </message>
    <message>
        <source>vapour pressure</source>
        <translation>pression de vapeur</translation>
    </message>
    <message>
        <source>humidity</source>
        <translation>humidité</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Click or drag to turn hours on and off; plus and minus change one by a tenth.</source>
        <translation>Cliquez ou glissez pour activer ou désactiver des heures&#xa0;; plus et moins en changent une d’un dixième.</translation>
    </message>
    <message>
        <source>No kettles, pans or doors.</source>
        <translation>Ni bouilloires, ni poêles, ni portes.</translation>
    </message>
    <message>
        <source>Add puffs</source>
        <translation>Ajouter des bouffées</translation>
    </message>
    <message>
        <source>Puffs of air that come at once and die away: kettles, pans, doors, breath.</source>
        <translation>Bouffées d’air qui arrivent d’un coup et s’estompent&#xa0;: bouilloires, poêles, portes, souffle.</translation>
    </message>
    <message>
        <source>Puffs %1</source>
        <translation>Bouffées %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plant, people or puffs, quantity</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Follows in</source>
        <translation>Suit en</translation>
    </message>
    <message>
        <source>follows in</source>
        <translation>suit en</translation>
    </message>
    <message>
        <source>How slowly the room follows: in this time by two thirds.</source>
        <translation>Lenteur avec laquelle la pièce suit&#xa0;: aux deux tiers en ce temps.</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>How many come in an hour at the fullest hours, on average.</source>
        <translation>Combien il en vient par heure aux heures les plus chargées, en moyenne.</translation>
    </message>
    <message>
        <source>Dies away in</source>
        <translation>S’estompe en</translation>
    </message>
    <message>
        <source>dies away in</source>
        <translation>s’estompe en</translation>
    </message>
    <message>
        <source>In this time two thirds of it are gone.</source>
        <translation>En ce temps, les deux tiers en sont partis.</translation>
    </message>
    <message>
        <source>The most that a middling one moves the air; they differ.</source>
        <translation>Le plus qu’une bouffée moyenne déplace l’air&#xa0;; elles diffèrent.</translation>
    </message>
</context>
<context>
    <name>aneroid::ExchangeDialog</name>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Last request and answer</source>
        <translation>Dernière requête et réponse</translation>
    </message>
    <message>
        <source>What was sent last, and what came back; secrets are dots.</source>
        <translation>Ce qui a été envoyé en dernier, et ce qui est revenu&#xa0;; les secrets sont des points.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the request and the answer as text.</source>
        <translation>Copier la requête et la réponse en texte.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>Fermer cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>aneroid::ExportDialog</name>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything (%Ln reading(s))</source>
        <translation>
            <numerusform>&amp;Tout (%Ln mesure)</numerusform>
            <numerusform>&amp;Tout (%Ln mesures)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything in memory: the newest %Ln reading(s) of %1</source>
        <translation>
            <numerusform>&amp;Tout en mémoire&#xa0;: %Ln mesure, la plus récente, sur %1</numerusform>
            <numerusform>&amp;Tout en mémoire&#xa0;: les %Ln mesures les plus récentes sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All readings of the run.</source>
        <translation>Toutes les mesures de l’exécution.</translation>
    </message>
    <message>
        <source>The %1 oldest readings of the run are no longer in memory and will not be in the file. &quot;aneroid-cli run --output FILE&quot; writes every reading.</source>
        <translation>Les %1 mesures les plus anciennes de l’exécution ne sont plus en mémoire et ne seront pas dans le fichier. «&#xa0;aneroid-cli run --output FICHIER&#xa0;» écrit chaque mesure.</translation>
    </message>
    <message numerus="yes">
        <source>The &amp;visible span (%Ln reading(s))</source>
        <translation>
            <numerusform>La &amp;période visible (%Ln mesure)</numerusform>
            <numerusform>La &amp;période visible (%Ln mesures)</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings between the left and the right edge of the charts.</source>
        <translation>Les mesures entre le bord gauche et le bord droit des graphiques.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>Le fichier CSV à écrire.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>Choose the file in a dialog.</source>
        <translation>Choisir le fichier dans une boîte de dialogue.</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Write the file. The run goes on meanwhile.</source>
        <translation>Écrire le fichier. L’exécution continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave what was there as it was.</source>
        <translation>Laisser ce qu’il y avait tel quel.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The %1 oldest readings are no longer in memory and will be missing.</source>
        <translation>Les %1 mesures les plus anciennes ne sont plus en mémoire et manqueront.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Ce fichier existe et sera remplacé.</translation>
    </message>
    <message>
        <source>There is no reading to export.</source>
        <translation>Il n’y a aucune mesure à exporter.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé&#xa0;: rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>aneroid::Exports</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reading(s) to %1.</source>
        <translation>
            <numerusform>%Ln mesure exportée dans %1.</numerusform>
            <numerusform>%Ln mesures exportées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save chart as PNG</source>
        <translation>Enregistrer le graphique en PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved the chart to %1.</source>
        <translation>Graphique enregistré dans %1.</translation>
    </message>
    <message>
        <source>Made %1 readings of history in %2.</source>
        <translation>%1 mesures d’historique créées en %2.</translation>
    </message>
    <message>
        <source>Copied the chart to the clipboard.</source>
        <translation>Graphique copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Appareil %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · climate: %2 · seed %3</source>
        <comment>device, climate, seed</comment>
        <translation>%1 · climat&#xa0;: %2 · graine %3</translation>
    </message>
</context>
<context>
    <name>aneroid::FaultController</name>
    <message>
        <source>End faults</source>
        <translation>Tout terminer</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>&amp;Inject: %1</source>
        <translation>&amp;Injecter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aneroid::FaultPanel</name>
    <message>
        <source>until ended</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>one reading</source>
        <translation>une mesure</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Aucun défaut.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidité</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Whether the fault acts on this channel.</source>
        <translation>Indique si le défaut agit sur ce canal.</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Injecter</translation>
    </message>
    <message>
        <source>End faults</source>
        <translation>Tout terminer</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Type de défaut</translation>
    </message>
    <message>
        <source>What goes wrong.</source>
        <translation>Ce qui va mal.</translation>
    </message>
    <message>
        <source>Device of the fault</source>
        <translation>Appareil du défaut</translation>
    </message>
    <message>
        <source>Which device it befalls.</source>
        <translation>Quel appareil il touche.</translation>
    </message>
    <message>
        <source>Strength of the fault</source>
        <translation>Intensité du défaut</translation>
    </message>
    <message>
        <source>How strong it is, in the unit behind the number.</source>
        <translation>Sa force, dans l’unité qui suit le nombre.</translation>
    </message>
    <message>
        <source>Length of the fault</source>
        <translation>Durée du défaut</translation>
    </message>
    <message>
        <source>How long it lasts, in minutes; 0: until ended.</source>
        <translation>Combien de temps il dure, en minutes&#xa0;; 0&#xa0;: jusqu’à ce qu’on le termine.</translation>
    </message>
    <message>
        <source>Ramp of the fault</source>
        <translation>Rampe du défaut</translation>
    </message>
    <message>
        <source>How long it takes to full strength, in minutes.</source>
        <translation>Temps jusqu’à la pleine intensité, en minutes.</translation>
    </message>
    <message>
        <source>Makes it go wrong from the next reading on. Needs a started run.</source>
        <translation>Fait apparaître le défaut à partir de la prochaine mesure. Demande une exécution démarrée.</translation>
    </message>
    <message>
        <source>Ends all that goes wrong.</source>
        <translation>Termine tous les défauts.</translation>
    </message>
    <message>
        <source>What the fault looks like</source>
        <translation>À quoi ressemble le défaut</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>all sensor faults</source>
        <translation>tous les défauts du capteur</translation>
    </message>
</context>
<context>
    <name>aneroid::FirstMinute</name>
    <message>
        <source>Charts and tables begin with the readings that a run begun an hour ago would have made, and go on live.</source>
        <translation>Graphiques et tableaux commencent par les mesures qu’une exécution commencée il y a une heure aurait faites, puis continuent en direct.</translation>
    </message>
    <message>
        <source>An hour of this fleet is more than one click should make: see Run ▸ New run with history.</source>
        <translation>Une heure de cette flotte dépasse ce qu’un clic devrait faire&#xa0;: voir Exécution ▸ Nouvelle exécution avec historique.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start making readings, from now on.</source>
        <translation>Commence à produire des mesures dès maintenant.</translation>
    </message>
    <message>
        <source>Begin with the last hour</source>
        <translation>Commencer par la dernière heure</translation>
    </message>
    <message>
        <source>Count and send that hour, too</source>
        <translation>Compter et envoyer aussi cette heure</translation>
    </message>
    <message>
        <source>Off: the hour&apos;s readings are shown here only, and no server gets them.</source>
        <translation>Désactivé&#xa0;: les mesures de cette heure ne sont montrées qu’ici, aucun serveur ne les reçoit.</translation>
    </message>
</context>
<context>
    <name>aneroid::FitDialog</name>
    <message>
        <source>Stopped: there is no profile.</source>
        <translation>Arrêté&#xa0;: il n’y a pas de profil.</translation>
    </message>
    <message>
        <source>New profile from recording</source>
        <translation>Nouveau profil d’après un enregistrement</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Enregistrement</translation>
    </message>
    <message>
        <source>Of your own sensor: CSV, JSON lines, a log or a SQLite database with time, temperature, humidity, pressure; several files in quotation marks, or a folder of them, are one recording. They can be dropped here, too.</source>
        <translation>De votre propre capteur&#xa0;: CSV, lignes JSON, un journal ou une base de données SQLite avec temps, température, humidité, pression&#xa0;; plusieurs fichiers entre guillemets, ou un dossier de tels fichiers, forment un seul enregistrement. Ils peuvent aussi être déposés ici.</translation>
    </message>
    <message>
        <source>Recording of your own sensor; drop it here</source>
        <translation>Enregistrement de votre propre capteur&#xa0;; déposez-le ici</translation>
    </message>
    <message>
        <source>Clear the file</source>
        <translation>Effacer le fichier</translation>
    </message>
    <message>
        <source>Choose no file.</source>
        <translation>Ne choisir aucun fichier.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Choose the recording in a dialog.</source>
        <translation>Choisir l’enregistrement dans une boîte de dialogue.</translation>
    </message>
    <message>
        <source>Columns, clock and place</source>
        <translation>Colonnes, horloge et lieu</translation>
    </message>
    <message>
        <source>Progress of the fit</source>
        <translation>Avancement de l’ajustement</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What the profile is called in lists and by --profile.</source>
        <translation>Le nom du profil dans les listes et pour --profile.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>A few words for people, such as &quot;My living room&quot;.</source>
        <translation>Quelques mots pour les humains, comme «&#xa0;Mon salon&#xa0;».</translation>
    </message>
    <message>
        <source>Save and &amp;use</source>
        <translation>Enregistrer et &amp;utiliser</translation>
    </message>
    <message>
        <source>Keep the profile and choose it for the weather.</source>
        <translation>Garder le profil et le choisir pour la météo.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Keep the profile among your own.</source>
        <translation>Garder le profil parmi les vôtres.</translation>
    </message>
    <message>
        <source>&amp;Export JSON…</source>
        <translation>E&amp;xporter en JSON…</translation>
    </message>
    <message>
        <source>Write the profile to a file of your choice.</source>
        <translation>Écrire le profil dans un fichier de votre choix.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop a fit that runs; else close without keeping anything.</source>
        <translation>Arrêter un ajustement en cours&#xa0;; sinon, fermer sans rien garder.</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Choisir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.tsv *.txt *.log *.dat *.json *.jsonl *.lp *.gz *.db *.sdb *.sqlite *.sqlite3)</source>
        <translation>Enregistrements (*.csv *.tsv *.txt *.log *.dat *.json *.jsonl *.lp *.gz *.db *.sdb *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Lecture des premières lignes…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>End the fit.</source>
        <translation>Mettre fin à l’ajustement.</translation>
    </message>
    <message>
        <source>Read the recording and fit a profile to it.</source>
        <translation>Lire l’enregistrement et y ajuster un profil.</translation>
    </message>
    <message>
        <source>There is a profile of this name: saving takes its place.</source>
        <translation>Il existe un profil de ce nom&#xa0;: l’enregistrement le remplace.</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is made and waits to be saved.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est prêt et attend d’être enregistré.</translation>
    </message>
</context>
<context>
    <name>aneroid::FitOptionsForm</name>
    <message>
        <source>Where date and time of day stand in two columns: that of the date.</source>
        <translation>Si la date et l’heure sont dans deux colonnes&#xa0;: celle de la date.</translation>
    </message>
    <message>
        <source>C, F or K.</source>
        <translation>C, F ou K.</translation>
    </message>
    <message>
        <source>% or fraction.</source>
        <translation>% ou fraction.</translation>
    </message>
    <message>
        <source>hPa, Pa, kPa, bar, inHg, mmHg, psi or atm.</source>
        <translation>hPa, Pa, kPa, bar, inHg, mmHg, psi ou atm.</translation>
    </message>
    <message>
        <source>How times are written, in strftime&apos;s letters, such as %d/%m/%Y %H:%M.</source>
        <translation>Comment les temps sont écrits, avec les lettres de strftime, comme %d/%m/%Y %H:%M.</translation>
    </message>
    <message>
        <source>Seconds from row to row, where rows have no time or a mere count.</source>
        <translation>Secondes d’une ligne à l’autre, si les lignes n’ont pas de temps ou un simple compte.</translation>
    </message>
    <message>
        <source>When the first row was made on the place&apos;s clock, where rows only count: 2025-11-14T10:30.</source>
        <translation>Quand la première ligne a été faite, à l’horloge du lieu, si les lignes ne font que compter&#xa0;: 2025-11-14T10:30.</translation>
    </message>
    <message>
        <source>Which of several sensors in the recording.</source>
        <translation>Lequel de plusieurs capteurs dans l’enregistrement.</translation>
    </message>
    <message>
        <source>The column that tells the sensors apart.</source>
        <translation>La colonne qui distingue les capteurs.</translation>
    </message>
    <message>
        <source>Which table of a SQLite database holds the recording.</source>
        <translation>Quelle table d’une base de données SQLite contient l’enregistrement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a clock: write it as +08:00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une horloge&#xa0;: écrivez-la sous la forme +08:00.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not one of %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas l’un de %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number of seconds up to a day.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre de secondes d’au plus un jour.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time such as 2025-11-14T10:30.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une date telle que 2025-11-14T10:30.</translation>
    </message>
    <message>
        <source>Name of the column, or its number from 1, where it is not found by itself.</source>
        <translation>Nom de la colonne, ou son numéro à partir de 1, si elle n’est pas trouvée d’elle-même.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Colonne du temps</translation>
    </message>
    <message>
        <source>Temperature column</source>
        <translation>Colonne de température</translation>
    </message>
    <message>
        <source>Humidity column</source>
        <translation>Colonne d’humidité</translation>
    </message>
    <message>
        <source>Pressure column</source>
        <translation>Colonne de pression</translation>
    </message>
    <message>
        <source>Clock of the place</source>
        <translation>Horloge du lieu</translation>
    </message>
    <message>
        <source>Such as +08:00, where the recording&apos;s times are UTC: hours of the day are those of the place.</source>
        <translation>Par exemple +08:00, si les heures de l’enregistrement sont en UTC&#xa0;: les heures du jour sont celles du lieu.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Of the place, degrees north; negative in the south.</source>
        <translation>Du lieu, en degrés nord&#xa0;; négative au sud.</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>comme enregistré</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>aneroid::FitPreview</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>Columns as they are understood</source>
        <translation>Colonnes telles que comprises</translation>
    </message>
    <message>
        <source>Which column is what, in which unit, and how that was told.</source>
        <translation>Quelle colonne est quoi, dans quelle unité, et d’après quoi.</translation>
    </message>
    <message>
        <source>First rows as they are understood</source>
        <translation>Premières lignes telles que comprises</translation>
    </message>
    <message>
        <source>The first rows on the place&apos;s clock, in °C, % and hPa, as the fit will take them.</source>
        <translation>Les premières lignes à l’horloge du lieu, en °C, % et hPa, comme l’ajustement les prendra.</translation>
    </message>
</context>
<context>
    <name>aneroid::FitResultView</name>
    <message>
        <source>How alike two channels change</source>
        <translation>Ressemblance des changements de deux canaux</translation>
    </message>
    <message>
        <source>over</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthétique</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Notes, and what could not be determined</source>
        <translation>Remarques, et ce qui n’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was read and found, and what could not be determined, is told here.</source>
        <translation>Ce qui a été lu et trouvé, et ce qui n’a pas pu être déterminé, est indiqué ici.</translation>
    </message>
</context>
<context>
    <name>aneroid::FormBinder</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryJob</name>
    <message>
        <source>%1 accepted, %2 refused of %3 readings, %4/s</source>
        <translation>%1 acceptées, %2 refusées sur %3 mesures, %4/s</translation>
    </message>
    <message>
        <source>%1, %2 by fault</source>
        <comment>progress, readings</comment>
        <translation>%1, %2 sur défaut</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, time</comment>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Continues where it stopped: %1 of %2 readings are decided.</source>
        <translation>Reprend là où il s’était arrêté&#xa0;: le sort de %1 mesures sur %2 est décidé.</translation>
    </message>
    <message>
        <source>%1 readings, %2, %3</source>
        <comment>count, size, time</comment>
        <translation>%1 mesures, %2, %3</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Stopped: %1 is not written.</source>
        <translation>Arrêté&#xa0;: %1 n’est pas écrit.</translation>
    </message>
    <message>
        <source>%1 readings accepted, %2 refused</source>
        <translation>%1 mesures acceptées, %2 refusées</translation>
    </message>
    <message>
        <source>%1; retry in %3 s: %2</source>
        <comment>progress, error, time</comment>
        <translation>%1 ; nouvelle tentative dans %3 s : %2</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryRunDialog</name>
    <message>
        <source>The beginning must be in the past.</source>
        <translation>Le début doit être dans le passé.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln reading(s) to catch up with.</source>
        <translation>
            <numerusform>Environ %Ln mesure à rattraper.</numerusform>
            <numerusform>Environ %Ln mesures à rattraper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln reading(s) to catch up with.</source>
        <translation>
            <numerusform>Plus de %Ln mesure à rattraper.</numerusform>
            <numerusform>Plus de %Ln mesures à rattraper.</numerusform>
        </translation>
    </message>
    <message>
        <source>New run with history</source>
        <translation>Nouvelle exécution avec historique</translation>
    </message>
    <message>
        <source>The run begins in the past and makes its readings as fast as the server takes them, until it has caught up with the clock; then it goes on live. It clears the charts, the table and the counters; what waits in the outbox is still sent.</source>
        <translation>L’exécution commence dans le passé et produit ses mesures aussi vite que le serveur les accepte, jusqu’à rattraper l’horloge&#xa0;; puis elle continue en direct. Elle efface les graphiques, le tableau et les compteurs&#xa0;; ce qui attend dans la boîte d’envoi est quand même envoyé.</translation>
    </message>
    <message>
        <source>&amp;So long ago:</source>
        <translation>&amp;Il y a&#xa0;:</translation>
    </message>
    <message>
        <source>Begin a while before now.</source>
        <translation>Commencer quelque temps avant maintenant.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How long ago the run begins.</source>
        <translation>Il y a combien de temps l’exécution commence.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>&amp;At:</source>
        <translation>&amp;Le&#xa0;:</translation>
    </message>
    <message>
        <source>Begin at a date and a time.</source>
        <translation>Commencer à une date et une heure.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>The time at which the run begins, by the clock of the charts.</source>
        <translation>L’heure à laquelle l’exécution commence, selon l’horloge des graphiques.</translation>
    </message>
    <message>
        <source>Begin the run in the past; it catches up at once.</source>
        <translation>Commencer l’exécution dans le passé&#xa0;; elle rattrape aussitôt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this question; the run goes on as it is.</source>
        <translation>Fermer cette question&#xa0;; l’exécution continue telle quelle.</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryUpload</name>
    <message>
        <source>This upload was begun by version %1, whose readings may differ: continue with that one, or begin it anew.</source>
        <translation>Cet envoi a été commencé par la version %1, dont les mesures peuvent différer&#xa0;: continuez avec celle-là, ou recommencez-le.</translation>
    </message>
    <message>
        <source>What was remembered of this upload cannot be read and is kept as %1; everything is sent again, with the same keys.</source>
        <translation>Ce qui était retenu de cet envoi est illisible et est gardé sous %1&#xa0;; tout est renvoyé, avec les mêmes clés.</translation>
    </message>
    <message>
        <source>The server takes no arrays (no batch route): readings go one by one.</source>
        <translation>Le serveur n’accepte pas de tableaux (pas de route pour les lots)&#xa0;: les mesures partent une par une.</translation>
    </message>
    <message>
        <source>The server turns the upload away: %1</source>
        <translation>Le serveur rejette l’envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, sequence %2: %3</source>
        <translation>%1, séquence %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Refused readings cannot be written to %1: %2.</source>
        <translation>Impossible d’écrire les mesures refusées dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>Le serveur répond de nouveau.</translation>
    </message>
    <message>
        <source>Lost or refused by injected faults: %1.</source>
        <translation>Perdues ou refusées à cause de défauts injectés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All %1 readings are accepted.</source>
        <translation>Les %1 mesures sont toutes acceptées.</translation>
    </message>
    <message>
        <source>%1 readings are accepted.</source>
        <translation>%1 mesures sont acceptées.</translation>
    </message>
    <message>
        <source>%1 readings are accepted, %2 refused; the refused ones are in %3.</source>
        <translation>%1 mesures sont acceptées, %2 refusées&#xa0;; les refusées sont dans %3.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 readings are decided; start it again with the same settings to continue.</source>
        <translation>%1 Le sort de %2 mesures sur %3 est décidé&#xa0;; relancez avec les mêmes réglages pour continuer.</translation>
    </message>
    <message>
        <source>This upload was completed on %1; nothing is sent.</source>
        <translation>Cet envoi a été terminé le %1&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Trying again until it succeeds: %1</source>
        <translation>Nouvelles tentatives jusqu’au succès : %1</translation>
    </message>
</context>
<context>
    <name>aneroid::HoursEdit</name>
    <message>
        <source>Mon–Fri</source>
        <translation>lun–ven</translation>
    </message>
    <message>
        <source>Sat, Sun</source>
        <translation>sam, dim</translation>
    </message>
    <message>
        <source>%1, %2 to %3 h: %4 %</source>
        <comment>days, from hour, to hour, share</comment>
        <translation>%1, de %2 à %3 h&#xa0;: %4 %</translation>
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
        <translation>Le port %1 sur %2 est utilisé par un autre programme. Arrêtez ce programme ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on %1, port %2: %3. Choose another address or port.</source>
        <translation>Le récepteur ne peut pas écouter sur %1, port %2&#xa0;: %3. Choisissez une autre adresse ou un autre port.</translation>
    </message>
</context>
<context>
    <name>aneroid::LifeDialog</name>
    <message>
        <source>This format says nothing to a broker beside its readings. With an availability topic, the broker keeps whether a device is there.</source>
        <translation>Ce format ne dit rien à un broker en plus de ses mesures. Avec un topic de disponibilité, le broker garde si un appareil est là.</translation>
    </message>
    <message>
        <source>Birth and death messages</source>
        <translation>Messages de naissance et de mort</translation>
    </message>
    <message>
        <source>What is said for the first device beside its readings; secrets are dots.</source>
        <translation>Ce qui est dit pour le premier appareil en plus de ses mesures&#xa0;; les secrets sont des points.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the messages as text.</source>
        <translation>Copier les messages en texte.</translation>
    </message>
    <message>
        <source>&amp;Retract…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Has the broker forget what the devices left there. Asks first.</source>
        <translation>Fait oublier au broker ce que les appareils y ont laissé. Demande d’abord.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>Fermer cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>aneroid::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>aneroid::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What happened, newest first. Ctrl+C copies the selected rows.</source>
        <translation>Ce qui s’est passé, le plus récent d’abord. Ctrl+C copie les lignes sélectionnées.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Log filter</source>
        <translation>Filtre du journal</translation>
    </message>
    <message>
        <source>Which kinds of entries are shown.</source>
        <translation>Quels types d’entrées sont affichés.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Copy the selected entries, or all that are shown.</source>
        <translation>Copier les entrées sélectionnées, ou toutes celles affichées.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>Effacer le journal</translation>
    </message>
    <message>
        <source>Remove all entries from the log.</source>
        <translation>Retirer toutes les entrées du journal.</translation>
    </message>
</context>
<context>
    <name>aneroid::MainWindow</name>
    <message>
        <source>Port %1 is in use by another program: the built-in receiver listens at %2.</source>
        <translation>Le port %1 est utilisé par un autre programme&#xa0;: le récepteur intégré écoute à %2.</translation>
    </message>
    <message>
        <source>The built-in receiver listens at %1.</source>
        <translation>Le récepteur intégré écoute à %1.</translation>
    </message>
    <message>
        <source>Up to eight devices are plotted together. Untick one to make room for another.</source>
        <translation>Jusqu’à huit appareils sont tracés ensemble. Décochez-en un pour faire place à un autre.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Charts and tables</source>
        <translation>Graphiques et tableaux</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
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
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>aneroid::MorePanel</name>
    <message>
        <source>More settings</source>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>Choose fleet file</source>
        <translation>Choisir un fichier de flotte</translation>
    </message>
    <message>
        <source>Fleets (*.csv *.json);;All files (*)</source>
        <translation>Flottes (*.csv *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>celui de la machine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose the CSV or JSON file that names the devices.</source>
        <translation>Choisir le fichier CSV ou JSON qui nomme les appareils.</translation>
    </message>
    <message>
        <source>Choose fleet file…</source>
        <translation>Fichier de flotte…</translation>
    </message>
</context>
<context>
    <name>aneroid::NewRunQuestion</name>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message numerus="yes">
        <source>A new run clears the charts, the table and the counters. What waits in the outbox is still sent; what waits in memory only is given up. %Ln reading(s) were made, and not all are exported.</source>
        <translation>
            <numerusform>Une nouvelle exécution efface les graphiques, le tableau et les compteurs. Ce qui attend dans la boîte d’envoi est quand même envoyé&#xa0;; ce qui n’attend qu’en mémoire est abandonné. %Ln mesure a été produite, et tout n’est pas exporté.</numerusform>
            <numerusform>Une nouvelle exécution efface les graphiques, le tableau et les compteurs. Ce qui attend dans la boîte d’envoi est quand même envoyé&#xa0;; ce qui n’attend qu’en mémoire est abandonné. %Ln mesures ont été produites, et toutes ne sont pas exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
</context>
<context>
    <name>aneroid::NoticeBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close this message.</source>
        <translation>Fermer ce message.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the folder that the file is in.</source>
        <translation>Montre le dossier où se trouve le fichier.</translation>
    </message>
</context>
<context>
    <name>aneroid::NumberTyping</name>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%1 is a field (&quot;Interval&quot;), %2 what it may be (&quot;a number from 0 to 9&quot;)</extracomment>
        <translation>«&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
</context>
<context>
    <name>aneroid::OptionalControl</name>
    <message>
        <source>The payload&apos;s</source>
        <translation>Celui du format</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxDatabase</name>
    <message>
        <source>The disk is full or fails: readings cannot be stored in %1. Make room there.</source>
        <translation>Le disque est plein ou défaillant&#xa0;: les mesures ne peuvent pas être stockées dans %1. Faites-y de la place.</translation>
    </message>
    <message>
        <source>The outbox %1 is locked by another program.</source>
        <translation>La boîte d’envoi %1 est verrouillée par un autre programme.</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be opened for writing. Change the permissions, or name another file with OUTBOX_FILE.</source>
        <translation>La boîte d’envoi %1 ne peut pas être ouverte en écriture. Changez les droits, ou indiquez un autre fichier avec OUTBOX_FILE.</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged.</source>
        <translation>La boîte d’envoi %1 est endommagée.</translation>
    </message>
    <message>
        <source>The outbox %1 reports: %2</source>
        <translation>La boîte d’envoi %1 signale&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not an outbox but another program&apos;s database. Name another file with OUTBOX_FILE.</source>
        <translation>%1 n’est pas une boîte d’envoi, mais la base de données d’un autre programme. Indiquez un autre fichier avec OUTBOX_FILE.</translation>
    </message>
    <message>
        <source>The outbox %1 was written by a newer Aneroid. Update Aneroid, or name another file with OUTBOX_FILE.</source>
        <translation>La boîte d’envoi %1 a été écrite par un Aneroid plus récent. Mettez Aneroid à jour, ou indiquez un autre fichier avec OUTBOX_FILE.</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxFile</name>
    <message>
        <source>The outbox %1 cannot be written. Change the permissions of its folder, or name another file with OUTBOX_FILE.</source>
        <translation>La boîte d’envoi %1 ne peut pas être écrite. Changez les droits de son dossier, ou indiquez un autre fichier avec OUTBOX_FILE.</translation>
    </message>
    <message>
        <source>The outbox %1 is in use by a running Aneroid. Close that program, or do this in its window.</source>
        <translation>La boîte d’envoi %1 est utilisée par un Aneroid en marche. Fermez ce programme, ou faites-le dans sa fenêtre.</translation>
    </message>
    <message>
        <source>%1 It is set aside as %2.</source>
        <translation>%1 Elle est mise de côté sous %2.</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxWorker</name>
    <message>
        <source>Another Aneroid uses the outbox %1; this one uses %2.</source>
        <translation>Un autre Aneroid utilise la boîte d’envoi %1&#xa0;; celui-ci utilise %2.</translation>
    </message>
    <message>
        <source>%1 It is set aside as %2, and a new one is begun.</source>
        <translation>%1 Elle est mise de côté sous %2, et une nouvelle est commencée.</translation>
    </message>
    <message>
        <source>Readings are stored in the outbox again.</source>
        <translation>Les mesures sont de nouveau stockées dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>%1 Until then readings wait in memory only.</source>
        <translation>%1 D’ici là, les mesures n’attendent qu’en mémoire.</translation>
    </message>
</context>
<context>
    <name>aneroid::PatternPanel</name>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
</context>
<context>
    <name>aneroid::PayloadControl</name>
    <message>
        <source>Edit format…</source>
        <translation>Modifier le format…</translation>
    </message>
    <message>
        <source>Open a copy of this format, with a preview of what it makes beside it.</source>
        <translation>Ouvrir une copie de ce format, avec à côté un aperçu de ce qu’il produit.</translation>
    </message>
</context>
<context>
    <name>aneroid::PayloadEditor</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Edit format</source>
        <translation>Modifier le format</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name that the format is saved and chosen by. With the name of a built-in one it takes its place until it is reset.</source>
        <translation>Le nom sous lequel le format est enregistré et choisi. Avec le nom d’un format intégré, il prend sa place jusqu’à sa réinitialisation.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The format as JSON with Mustache templates.</source>
        <translation>Le format en JSON avec des modèles Mustache.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What this format makes of the next reading: address, headers and body; secrets are dots.</source>
        <translation>Ce que ce format fait de la prochaine mesure&#xa0;: adresse, en-têtes et corps&#xa0;; les secrets sont des points.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Read a format from a JSON file into this text.</source>
        <translation>Lire un format d’un fichier JSON dans ce texte.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write this text to a JSON file.</source>
        <translation>Écrire ce texte dans un fichier JSON.</translation>
    </message>
    <message>
        <source>&amp;Save and use</source>
        <translation>&amp;Enregistrer et utiliser</translation>
    </message>
    <message>
        <source>Save the format under this name and send with it from the next reading on.</source>
        <translation>Enregistrer le format sous ce nom et l’utiliser pour l’envoi à partir de la prochaine mesure.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close the editor.</source>
        <translation>Fermer l’éditeur.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the saved format of this name. Its text stays here and can be saved again.</source>
        <translation>Supprimer le format enregistré de ce nom. Son texte reste ici et peut être enregistré de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Take the built-in format of this name back as it came.</source>
        <translation>Remettre le format intégré de ce nom dans son état d’origine.</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté dans %1.</translation>
    </message>
    <message>
        <source>Import format</source>
        <translation>Importer un format</translation>
    </message>
    <message>
        <source>Formats (*.json);;All files (*)</source>
        <translation>Formats (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export format</source>
        <translation>Exporter le format</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it came.</source>
        <translation>«&#xa0;%1&#xa0;» est dans son état d’origine.</translation>
    </message>
    <message>
        <source>Deleted &quot;%1&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>Fermer sans enregistrer les modifications&#xa0;?</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileControl</name>
    <message>
        <source>The run goes on with the profile as it was.</source>
        <translation>L’exécution continue avec le profil tel qu’il était.</translation>
    </message>
    <message>
        <source>The run goes on with &quot;%1&quot;.</source>
        <translation>L’exécution continue avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>Gérer les profils</translation>
    </message>
    <message>
        <source>Look at all profiles; duplicate, edit, import, export or reset one.</source>
        <translation>Voir tous les profils&#xa0;; en dupliquer, modifier, importer, exporter ou réinitialiser un.</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Nouvelle exécution…</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>Begin a new run with the chosen profile.</source>
        <translation>Commencer une nouvelle exécution avec le profil choisi.</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileDetails</name>
    <message>
        <source>Description, sources and notes</source>
        <translation>Description, sources et remarques</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of profile, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sources of the numbers</source>
        <translation>Sources des nombres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>It has neither description nor sources.</source>
        <translation>Il n’a ni description ni sources.</translation>
    </message>
    <message>
        <source>This profile cannot be used.</source>
        <translation>Ce profil est inutilisable.</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileEditor</name>
    <message>
        <source>Edit profile: %1</source>
        <translation>Modifier le profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>A typical day</source>
        <translation>Un jour typique</translation>
    </message>
    <message>
        <source>A working day at this time of the year, as it might be; pale behind it the mean of several.</source>
        <translation>Un jour ouvré à cette époque de l’année, tel qu’il pourrait être&#xa0;; en pâle derrière, la moyenne de plusieurs.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Keep it as your own copy; &quot;Reset&quot; brings the built-in one back.</source>
        <translation>Le garder comme votre propre copie&#xa0;; «&#xa0;Réinitialiser&#xa0;» rétablit le profil intégré.</translation>
    </message>
    <message>
        <source>Keep it in your folder of profiles.</source>
        <translation>Le garder dans votre dossier de profils.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close and keep the profile as it was.</source>
        <translation>Fermer et garder le profil tel qu’il était.</translation>
    </message>
    <message>
        <source>What is marked must be mended before the profile can be saved.</source>
        <translation>Ce qui est marqué doit être corrigé avant que le profil puisse être enregistré.</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Throw the changes away?</source>
        <translation>Abandonner les modifications&#xa0;?</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileFormView</name>
    <message>
        <source>Ranges and variation</source>
        <translation>Plages et variation</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>Place and year</source>
        <translation>Lieu et année</translation>
    </message>
    <message>
        <source>Weather events</source>
        <translation>Événements météo</translation>
    </message>
    <message>
        <source>Heating and air-conditioning</source>
        <translation>Chauffage et climatisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>A few words by which lists show the profile.</source>
        <translation>Quelques mots par lesquels les listes montrent le profil.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What air it is, in a sentence or two.</source>
        <translation>Quel air c’est, en une phrase ou deux.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Le titre</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>La description</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>Descri&amp;ption</translation>
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
        <translation>Dérive en 10 s</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>%1 minimum</source>
        <translation>%1, minimum</translation>
    </message>
    <message>
        <source>No reading lies below. Random variation grows and shrinks with the range.</source>
        <translation>Aucune mesure n’est en dessous. La variation aléatoire croît et décroît avec la plage.</translation>
    </message>
    <message>
        <source>%1 maximum</source>
        <translation>%1, maximum</translation>
    </message>
    <message>
        <source>No reading lies above. Random variation grows and shrinks with the range.</source>
        <translation>Aucune mesure n’est au-dessus. La variation aléatoire croît et décroît avec la plage.</translation>
    </message>
    <message>
        <source>%1 drift</source>
        <translation>%1, dérive</translation>
    </message>
    <message>
        <source>The most that random variation may move in 10 s; 0 is a flat line.</source>
        <translation>Le plus que la variation aléatoire puisse bouger en 10 s&#xa0;; 0 donne une ligne plate.</translation>
    </message>
    <message>
        <source>%1 variation</source>
        <translation>%1, variation</translation>
    </message>
    <message>
        <source>How strong random variation is, against what it was: 2 is twice as strong, as far as the drift lets it.</source>
        <translation>Force de la variation aléatoire par rapport à ce qu’elle était&#xa0;; 2 est deux fois plus forte, autant que la dérive le permet.</translation>
    </message>
    <message>
        <source>×</source>
        <comment>times as strong</comment>
        <translation>×</translation>
    </message>
    <message>
        <source>Half of what the recorded day moves.</source>
        <translation>La moitié de ce dont varie le jour enregistré.</translation>
    </message>
    <message>
        <source>Half of what it moves between the coldest and the warmest hour; below 0: against the temperature.</source>
        <translation>La moitié de ce dont elle varie entre l’heure la plus froide et la plus chaude&#xa0;; en dessous de 0&#xa0;: à l’inverse de la température.</translation>
    </message>
    <message>
        <source>Half the daily range</source>
        <translation>Demi-amplitude du jour</translation>
    </message>
    <message>
        <source>Vapour</source>
        <translation>Vapeur</translation>
    </message>
    <message>
        <source>%1, half the daily range</source>
        <translation>%1, demi-amplitude du jour</translation>
    </message>
    <message>
        <source>Humidity follows from vapour and temperature.</source>
        <translation>L’humidité résulte de la vapeur et de la température.</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>Warmest hour</source>
        <translation>Heure la plus chaude</translation>
    </message>
    <message>
        <source>Local time. Moving it moves the whole recorded day.</source>
        <translation>Heure locale. La déplacer déplace tout le jour enregistré.</translation>
    </message>
    <message>
        <source>Local time.</source>
        <translation>Heure locale.</translation>
    </message>
    <message>
        <source>Coldest hour</source>
        <translation>Heure la plus froide</translation>
    </message>
    <message>
        <source>Local time, as it was recorded; it moves with the warmest hour.</source>
        <translation>Heure locale, telle qu’enregistrée&#xa0;; elle se déplace avec l’heure la plus chaude.</translation>
    </message>
    <message>
        <source>Spread from day to day</source>
        <translation>Dispersion d’un jour à l’autre</translation>
    </message>
    <message>
        <source>How much the daily range differs from day to day, as a standard deviation.</source>
        <translation>De combien l’amplitude du jour diffère d’un jour à l’autre, en écart type.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Warmest and coldest hour</source>
        <translation>Heures la plus chaude et la plus froide</translation>
    </message>
    <message>
        <source>Coldest at sunrise, range by the sun</source>
        <translation>Minimum au lever du soleil, amplitude selon le soleil</translation>
    </message>
    <message>
        <source>By date and latitude, as outdoors; the coldest hour is then that of the equinox.</source>
        <translation>Selon la date et la latitude, comme à l’extérieur&#xa0;; l’heure la plus froide est alors celle de l’équinoxe.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Half the yearly range</source>
        <translation>Demi-amplitude de l’année</translation>
    </message>
    <message>
        <source>Temperature, half the yearly range</source>
        <translation>Température, demi-amplitude de l’année</translation>
    </message>
    <message>
        <source>Of the daily mean, between the coldest and the warmest day.</source>
        <translation>De la moyenne du jour, entre le jour le plus froid et le plus chaud.</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Durée minimale</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of event, quantity</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>How many come in a week; 0: only by hand.</source>
        <translation>Combien il en vient par semaine&#xa0;; 0&#xa0;: à la main seulement.</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>durée minimale</translation>
    </message>
    <message>
        <source>No event of this kind is shorter.</source>
        <translation>Aucun événement de ce type n’est plus court.</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>durée maximale</translation>
    </message>
    <message>
        <source>No event of this kind is longer.</source>
        <translation>Aucun événement de ce type n’est plus long.</translation>
    </message>
    <message>
        <source>The most that it moves the air.</source>
        <translation>Le plus dont il modifie l’air.</translation>
    </message>
    <message>
        <source>Puffs of air</source>
        <translation>Bouffées d’air</translation>
    </message>
    <message>
        <source>Degrees north; below 0 in the south, where the seasons are turned. Decides the tide of the air and the sun&apos;s hours.</source>
        <translation>Degrés nord&#xa0;; en dessous de 0 au sud, où les saisons sont inversées. Détermine la marée de l’air et les heures du soleil.</translation>
    </message>
    <message>
        <source>Humidity stays at 100 % when the air is full, as in fog</source>
        <translation>L’humidité reste à 100 % quand l’air est saturé, comme dans le brouillard</translation>
    </message>
    <message>
        <source>Where the range of humidity ends at 100 %. Else it comes near it and never gets there.</source>
        <translation>Là où la plage d’humidité finit à 100 %. Sinon elle s’en approche sans jamais l’atteindre.</translation>
    </message>
    <message>
        <source>How much stronger random variation is on the warmest day than on average, and weaker on the coldest; below 0: the other way.</source>
        <translation>De combien les variations aléatoires sont plus fortes le jour le plus chaud qu’en moyenne, et plus faibles le plus froid&#xa0;; en dessous de 0&#xa0;: l’inverse.</translation>
    </message>
    <message>
        <source>Variation in summer</source>
        <translation>Variation en été</translation>
    </message>
    <message>
        <source>%1, variation in summer</source>
        <translation>%1, variation en été</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfilesDialog</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… et %Ln de plus.</numerusform>
            <numerusform>… et %Ln de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Climate profiles</source>
        <translation>Profils climatiques</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Choose this profile for the weather, with its ranges.</source>
        <translation>Choisir ce profil pour la météo, avec ses plages.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change titles, ranges, the day, events. A built-in profile becomes a changed copy.</source>
        <translation>Changer titres, plages, jour, événements. Un profil intégré devient une copie modifiée.</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Make a profile of your own from this one.</source>
        <translation>Faire de celui-ci un profil personnel.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Read a profile from a JSON file. It can be dropped here, too.</source>
        <translation>Lire un profil d’un fichier JSON. Il peut aussi être déposé ici.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write this profile to a JSON file.</source>
        <translation>Écrire ce profil dans un fichier JSON.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Give a changed built-in profile its own numbers back.</source>
        <translation>Rendre ses propres nombres à un profil intégré modifié.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete a profile of your own.</source>
        <translation>Supprimer un profil personnel.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Bring back what was deleted or reset.</source>
        <translation>Ramener ce qui a été supprimé ou réinitialisé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the list of profiles.</source>
        <translation>Fermer la liste des profils.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>It is in use: choose another one first.</source>
        <translation>Il est utilisé&#xa0;: choisissez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>This is the copy, &quot;%1&quot;.</source>
        <translation>Voici la copie, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Imported as &quot;%1&quot;.</source>
        <translation>Importé sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>This file cannot be read, so it cannot be brought back. Delete it?</source>
        <translation>Ce fichier est illisible et ne pourra donc pas être ramené. Le supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its own numbers again.</source>
        <translation>«&#xa0;%1&#xa0;» a retrouvé ses propres nombres.</translation>
    </message>
    <message>
        <source>Deleted &quot;%1&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
</context>
<context>
    <name>aneroid::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Not all readings of this run are exported (%1 were made). Charts and tables are gone when the window is closed; what waits in the outbox is sent with the next start.</source>
        <translation>Toutes les mesures de cette exécution ne sont pas exportées (%1 ont été faites). Graphiques et tableaux disparaissent à la fermeture de la fenêtre&#xa0;; ce qui attend dans la boîte d’envoi partira au prochain démarrage.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
</context>
<context>
    <name>aneroid::ReadingsModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Température (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Humidité (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Pression (hPa)</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
</context>
<context>
    <name>aneroid::ReadingsPanel</name>
    <message>
        <source>Recent readings</source>
        <translation>Mesures récentes</translation>
    </message>
    <message>
        <source>The newest readings, newest first. Ctrl+C copies the selected rows.</source>
        <translation>Les dernières mesures, la plus récente d’abord. Ctrl+C copie les lignes sélectionnées.</translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>Pas encore de mesure.</translation>
    </message>
</context>
<context>
    <name>aneroid::Receiver</name>
    <message>
        <source>The receiver runs already, on %1.</source>
        <translation>Le récepteur tourne déjà, sur %1.</translation>
    </message>
    <message>
        <source>The receiver is stopped.</source>
        <translation>Le récepteur est arrêté.</translation>
    </message>
</context>
<context>
    <name>aneroid::ReceiverPanel</name>
    <message>
        <source>Clear stored rows</source>
        <translation>Effacer les lignes</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Supprimer les lignes</translation>
    </message>
    <message>
        <source>Last stored rows</source>
        <translation>Dernières lignes stockées</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s) that the built-in receiver stored.</source>
        <translation>
            <numerusform>La %n ligne la plus récente stockée par le récepteur intégré.</numerusform>
            <numerusform>Les %n lignes les plus récentes stockées par le récepteur intégré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in receiver has stored nothing yet.</source>
        <translation>Le récepteur intégré n’a encore rien stocké.</translation>
    </message>
    <message>
        <source>The built-in receiver is not running: readings go to the server named in the settings.</source>
        <translation>Le récepteur intégré ne tourne pas&#xa0;: les mesures vont au serveur indiqué dans les réglages.</translation>
    </message>
    <message>
        <source>Stored rows</source>
        <translation>Lignes stockées</translation>
    </message>
    <message>
        <source>All rows in the receiver&apos;s database, earlier runs included.</source>
        <translation>Toutes les lignes de la base de données du récepteur, exécutions antérieures comprises.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the built-in receiver listens.</source>
        <translation>Où écoute le récepteur intégré.</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>ne tourne pas</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Delete all rows from the receiver&apos;s database.</source>
        <translation>Supprimer toutes les lignes de la base de données du récepteur.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln stored row(s) from the built-in receiver? This cannot be undone.</source>
        <translation>
            <numerusform>Supprimer %Ln ligne stockée du récepteur intégré&#xa0;? Cette action est irréversible.</numerusform>
            <numerusform>Supprimer les %Ln lignes stockées du récepteur intégré&#xa0;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::RunController</name>
    <message>
        <source>The profile &quot;%1&quot; and its ranges take effect with the next new run.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» et ses plages prennent effet à la prochaine nouvelle exécution.</translation>
    </message>
    <message>
        <source>The number of devices takes effect with the next new run.</source>
        <translation>Le nombre d’appareils prend effet à la prochaine nouvelle exécution.</translation>
    </message>
    <message numerus="yes">
        <source>The fleet file names %n device(s).</source>
        <translation>
            <numerusform>Le fichier de flotte nomme %n appareil.</numerusform>
            <numerusform>Le fichier de flotte nomme %n appareils.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>The run begins once more, and repeats what was made and done.</source>
        <translation>L’exécution recommence, et répète ce qui a été produit et fait.</translation>
    </message>
    <message numerus="yes">
        <source>Playing a scenario of %Ln act(s).</source>
        <translation>
            <numerusform>Un scénario de %Ln action est joué.</numerusform>
            <numerusform>Un scénario de %Ln actions est joué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Play scenario</source>
        <translation>Jouer un scénario</translation>
    </message>
    <message>
        <source>Saved the profile &quot;%1&quot;.</source>
        <translation>Profil «&#xa0;%1&#xa0;» enregistré.</translation>
    </message>
    <message>
        <source>The built-in receiver of this program, port %1.</source>
        <translation>Le récepteur intégré de ce programme, port %1.</translation>
    </message>
    <message>
        <source>Discard readings</source>
        <translation>Abandonner des mesures</translation>
    </message>
    <message>
        <source>Give up the readings of earlier runs that wait for this server (%1)? This cannot be undone.</source>
        <translation>Renoncer aux mesures d’exécutions précédentes qui attendent ce serveur (%1)&#xa0;? C’est irréversible.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server, answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The built-in receiver did not start: %1</source>
        <translation>Le récepteur intégré n’a pas démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The built-in receiver listens at %1.</source>
        <translation>Le récepteur intégré écoute à %1.</translation>
    </message>
    <message>
        <source>Settings from %1</source>
        <translation>Réglages de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) from %1. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln réglage de %1. Annuler le défait.</numerusform>
            <numerusform>%Ln réglages de %1. Annuler les défait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>En attente de la première mesure</translation>
    </message>
    <message numerus="yes">
        <source>Next reading in %n second(s)</source>
        <translation>
            <numerusform>Prochaine mesure dans %n seconde</numerusform>
            <numerusform>Prochaine mesure dans %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::RunPanel</name>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
</context>
<context>
    <name>aneroid::RunStatus</name>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Catching up, %1 d %2 h to go</source>
        <translation>Rattrapage, encore %1 j %2 h</translation>
    </message>
    <message>
        <source>Catching up, %1 h %2 min to go</source>
        <translation>Rattrapage, encore %1 h %2 min</translation>
    </message>
    <message>
        <source>Catching up, %1 min to go</source>
        <translation>Rattrapage, encore %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Whether readings are being made.</source>
        <translation>Indique si des mesures sont produites.</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Temps simulé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>The run&apos;s clock. It is faster than the machine&apos;s: see Speed.</source>
        <translation>L’horloge de l’exécution. Elle va plus vite que celle de la machine&#xa0;: voir Vitesse.</translation>
    </message>
    <message>
        <source>The run&apos;s clock.</source>
        <translation>L’horloge de l’exécution.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Readings made in this run.</source>
        <translation>Mesures produites dans cette exécution.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omises</translation>
    </message>
    <message>
        <source>Readings left out because the computer slept or was too busy. Charts show a gap.</source>
        <translation>Mesures omises parce que l’ordinateur dormait ou était trop occupé. Les graphiques montrent une lacune.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>The device that readings are sent as.</source>
        <translation>L’appareil au nom duquel les mesures sont envoyées.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed and settings give the same readings again. The menu copies it.</source>
        <translation>La même graine et les mêmes réglages redonnent les mêmes mesures. Le menu la copie.</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>ID d’exécution</translation>
    </message>
    <message>
        <source>Sent with every reading, to tell runs apart.</source>
        <translation>Envoyé avec chaque mesure, pour distinguer les exécutions.</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds until the next reading</comment>
        <translation>dans %1 s</translation>
    </message>
    <message>
        <source>Copy &amp;run ID</source>
        <translation>Copier l’&amp;identifiant d’exécution</translation>
    </message>
    <message>
        <source>Copy &amp;all of this</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Next reading</source>
        <translation>Prochaine mesure</translation>
    </message>
    <message>
        <source>When the next reading is made, in seconds of real time.</source>
        <translation>Quand la prochaine mesure sera faite, en secondes de temps réel.</translation>
    </message>
</context>
<context>
    <name>aneroid::ScenarioDialog</name>
    <message>
        <source>Save scenario</source>
        <translation>Enregistrer le scénario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Scénarios (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, seed %3, profile %4, %Ln device(s), a reading every %5 s.</source>
        <translation>
            <numerusform>%1 à %2, graine %3, profil %4, %Ln appareil, une mesure toutes les %5 s.</numerusform>
            <numerusform>%1 à %2, graine %3, profil %4, %Ln appareils, une mesure toutes les %5 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scénario&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it tests</source>
        <translation>Ce qu’il teste</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nobody does anything in this scenario.</source>
        <translation>Personne ne fait rien dans ce scénario.</translation>
    </message>
    <message>
        <source>Who does what, and when. Double-click or F2 changes a cell.</source>
        <translation>Qui fait quoi, et quand. Un double-clic ou F2 modifie une cellule.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add an act where the current one is (Ins).</source>
        <translation>Ajouter une action à la place de l’actuelle (Inser).</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected acts (Del).</source>
        <translation>Supprimer les actions sélectionnées (Suppr).</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Take back the last change of an act (Ctrl+Z).</source>
        <translation>Annuler la dernière modification d’une action (Ctrl+Z).</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>Refaire la modification annulée.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Dès&#xa0;:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Where to begin, by the clock of the charts. What comes before is made at once.</source>
        <translation>Où commencer, selon l’horloge des graphiques. Ce qui précède est produit aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>&amp;Vitesse&#xa0;:</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Simulated seconds in a second, all the way; left as it is, it goes as fast as the session went.</source>
        <translation>Secondes simulées en une seconde, tout du long&#xa0;; laissée telle quelle, elle suit celle de la session.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Jouer</translation>
    </message>
    <message>
        <source>Begin a new run that plays this scenario.</source>
        <translation>Commencer une nouvelle exécution qui joue ce scénario.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Write the scenario with its acts to a file.</source>
        <translation>Écrire le scénario avec ses actions dans un fichier.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close without playing.</source>
        <translation>Fermer sans jouer.</translation>
    </message>
    <message>
        <source>Acts on the time axis</source>
        <translation>Actions sur l’axe du temps</translation>
    </message>
    <message>
        <source>When something is done. Drag a mark, or move it with Shift and the arrow keys; the wheel, + and − zoom, a double click shows all.</source>
        <translation>Moment de chaque action. Faites glisser une marque, ou déplacez-la avec Maj et les flèches&#xa0;; la molette, + et − zooment, un double clic montre tout.</translation>
    </message>
</context>
<context>
    <name>aneroid::Scenarios</name>
    <message>
        <source>There is no session to save yet: start a run first.</source>
        <translation>Il n’y a pas encore de session à enregistrer&#xa0;: démarrez d’abord une exécution.</translation>
    </message>
    <message>
        <source>Save session as scenario</source>
        <translation>Enregistrer la session comme scénario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Scénarios (*.json)</translation>
    </message>
    <message>
        <source>Saved the session up to now as the scenario %1.</source>
        <translation>Session jusqu’à maintenant enregistrée comme scénario %1.</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>cette session</translation>
    </message>
    <message>
        <source>There is no session to look at yet: start a run first.</source>
        <translation>Il n’y a pas encore de session à voir&#xa0;: démarrez d’abord une exécution.</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Ouvrir un scénario</translation>
    </message>
    <message>
        <source>Saved the scenario %1.</source>
        <translation>Scénario %1 enregistré.</translation>
    </message>
</context>
<context>
    <name>aneroid::SecretControl</name>
    <message>
        <source>set</source>
        <extracomment>a password or a token is there</extracomment>
        <translation>défini</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A secret is shown nowhere: set %1 in .env or in the environment, and start again.</source>
        <translation>Un secret n’est affiché nulle part&#xa0;: définissez %1 dans .env ou dans l’environnement, et redémarrez.</translation>
    </message>
</context>
<context>
    <name>aneroid::SensorPanel</name>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Oversampling T</source>
        <extracomment>Short: oversampling of the temperature channel</extracomment>
        <translation>Suréchant. T</translation>
    </message>
    <message>
        <source>Oversampling RH</source>
        <extracomment>Short: oversampling of the humidity channel</extracomment>
        <translation>Suréchant. HR</translation>
    </message>
    <message>
        <source>Oversampling P</source>
        <extracomment>Short: oversampling of the pressure channel</extracomment>
        <translation>Suréchant. P</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>new, does not age</source>
        <translation>neuf, ne vieillit pas</translation>
    </message>
</context>
<context>
    <name>aneroid::ServerChip</name>
    <message>
        <source>Sending is off</source>
        <translation>L’envoi est désactivé</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Some attempts fail</source>
        <translation>Des essais échouent</translation>
    </message>
    <message>
        <source>Refuses readings</source>
        <translation>Refuse des mesures</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Encore rien envoyé</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Format&#xa0;: %1</translation>
    </message>
    <message>
        <source>Token: not set</source>
        <translation>Jeton&#xa0;: non défini</translation>
    </message>
    <message>
        <source>Token: set</source>
        <translation>Jeton&#xa0;: défini</translation>
    </message>
    <message>
        <source>Built-in receiver</source>
        <translation>Récepteur intégré</translation>
    </message>
    <message>
        <source>Server: %1, %2</source>
        <comment>address, state</comment>
        <translation>Serveur&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Where readings go, and how the server answers. The menu tests it and changes it.</source>
        <translation>Où vont les mesures et comment répond le serveur. Le menu le teste et le change.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>Demande au serveur s’il répond.</translation>
    </message>
    <message>
        <source>Use the &amp;built-in receiver</source>
        <translation>Utiliser le &amp;récepteur intégré</translation>
    </message>
    <message>
        <source>Readings go to this program&apos;s own server from now on; it is started where it does not run.</source>
        <translation>Les mesures vont désormais au serveur de ce programme&#xa0;; il est démarré s’il ne tourne pas.</translation>
    </message>
    <message>
        <source>&amp;Change the address</source>
        <translation>&amp;Changer l’adresse</translation>
    </message>
    <message>
        <source>Go to the server&apos;s settings.</source>
        <translation>Va aux réglages du serveur.</translation>
    </message>
</context>
<context>
    <name>aneroid::ServerPanel</name>
    <message>
        <source>Testing the connection …</source>
        <translation>Test de la connexion…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>Demande au serveur s’il répond.</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Prochain message</translation>
    </message>
    <message>
        <source>What the next reading sends: address, headers and body; secrets are dots.</source>
        <translation>Ce que la prochaine mesure envoie&#xa0;: adresse, en-têtes et corps&#xa0;; les secrets sont des points.</translation>
    </message>
    <message>
        <source>The device whose next message is shown, counted from 1.</source>
        <translation>L’appareil dont le prochain message est montré, compté à partir de 1.</translation>
    </message>
    <message>
        <source>Next message of device</source>
        <translation>Prochain message de l’appareil</translation>
    </message>
    <message>
        <source>Shows what was sent last, and what came back.</source>
        <translation>Montre ce qui a été envoyé en dernier, et ce qui est revenu.</translation>
    </message>
    <message>
        <source>Last request and answer…</source>
        <translation>Dernière requête et réponse…</translation>
    </message>
    <message>
        <source>Last request and answer</source>
        <translation>Dernière requête et réponse</translation>
    </message>
    <message>
        <source>The devices of a fleet have names of their own: see the device ID pattern and the fleet file under More settings.</source>
        <translation>Les appareils d’une flotte ont leurs propres noms&#xa0;: voir le modèle d’identifiant et le fichier de flotte sous Autres réglages.</translation>
    </message>
</context>
<context>
    <name>aneroid::Session</name>
    <message>
        <source>Caught up: the run goes on live.</source>
        <translation>Rattrapage terminé&#xa0;: l’exécution continue en direct.</translation>
    </message>
    <message>
        <source>A change of the scenario is left out, for it does not go together with what was changed by hand: %1</source>
        <translation>Un changement du scénario est omis, car il n’est pas compatible avec ce qui a été changé à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>New run with seed %1.</source>
        <translation>Nouvelle exécution avec la graine %1.</translation>
    </message>
    <message>
        <source>Run started with seed %1.</source>
        <translation>Exécution démarrée avec la graine %1.</translation>
    </message>
    <message>
        <source>Run stopped.</source>
        <translation>Exécution arrêtée.</translation>
    </message>
    <message>
        <source>Run finished: all readings asked for are made.</source>
        <translation>Exécution terminée&#xa0;: toutes les mesures demandées sont produites.</translation>
    </message>
    <message>
        <source>%1 begins, triggered by hand.</source>
        <translation>%1&#xa0;: début, déclenché à la main.</translation>
    </message>
    <message>
        <source>%1 begins.</source>
        <translation>%1&#xa0;: début.</translation>
    </message>
    <message>
        <source>%1 ends.</source>
        <translation>%1&#xa0;: fin.</translation>
    </message>
    <message>
        <source>%1 (and %2 more like this before)</source>
        <translation>%1 (et %2 autres semblables avant)</translation>
    </message>
    <message>
        <source>The server accepts readings.</source>
        <translation>Le serveur accepte les mesures.</translation>
    </message>
    <message numerus="yes">
        <source>Gap: %Ln reading(s) left out because the computer slept or was too busy.</source>
        <translation>
            <numerusform>Lacune&#xa0;: %Ln mesure omise parce que l’ordinateur dormait ou était trop occupé.</numerusform>
            <numerusform>Lacune&#xa0;: %Ln mesures omises parce que l’ordinateur dormait ou était trop occupé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs will be delivered now.</source>
        <translation>
            <numerusform>%Ln mesure en attente d’exécutions antérieures va être livrée.</numerusform>
            <numerusform>%Ln mesures en attente d’exécutions antérieures vont être livrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) wait for %1; start with that server to deliver them.</source>
        <translation>
            <numerusform>%Ln mesure est en attente pour %1&#xa0;; démarrez avec ce serveur pour la livrer.</numerusform>
            <numerusform>%Ln mesures sont en attente pour %1&#xa0;; démarrez avec ce serveur pour les livrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs are delivered.</source>
        <translation>
            <numerusform>%Ln mesure qui attendait d’exécutions antérieures est livrée.</numerusform>
            <numerusform>%Ln mesures qui attendaient d’exécutions antérieures sont livrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) %1</source>
        <translation>
            <numerusform>%Ln mesure %1</numerusform>
            <numerusform>%Ln mesures %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs were refused for good; the outbox keeps what is refused.</source>
        <translation>
            <numerusform>%Ln mesure qui attendait d’exécutions antérieures a été refusée définitivement ; la boîte d’envoi conserve ce qui est refusé.</numerusform>
            <numerusform>%Ln mesures qui attendaient d’exécutions antérieures ont été refusées définitivement ; la boîte d’envoi conserve ce qui est refusé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs were refused or not sent, as an injected fault has it.</source>
        <translation>
            <numerusform>%Ln mesure qui attendait d’exécutions antérieures a été refusée ou non envoyée, du fait d’une panne injectée.</numerusform>
            <numerusform>%Ln mesures qui attendaient d’exécutions antérieures ont été refusées ou non envoyées, du fait d’une panne injectée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Charts: move the cursor</source>
        <translation>Graphiques&#xa0;: déplacer le curseur</translation>
    </message>
    <message>
        <source>Left, Right; with Shift ten readings</source>
        <translation>Gauche, Droite&#xa0;; avec Maj dix mesures</translation>
    </message>
    <message>
        <source>Charts: move in time</source>
        <translation>Graphiques&#xa0;: se déplacer dans le temps</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right, Page Up, Page Down, drag</source>
        <translation>Ctrl+Gauche, Ctrl+Droite, Page préc., Page suivante, glisser</translation>
    </message>
    <message>
        <source>Charts: zoom</source>
        <translation>Graphiques&#xa0;: zoomer</translation>
    </message>
    <message>
        <source>Up, Down, +, −, mouse wheel</source>
        <translation>Haut, Bas, +, −, molette</translation>
    </message>
    <message>
        <source>Charts: show all</source>
        <translation>Graphiques&#xa0;: tout afficher</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Charts: follow live</source>
        <translation>Graphiques&#xa0;: suivre en direct</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Charts: hide the cursor</source>
        <translation>Graphiques&#xa0;: masquer le curseur</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Sliders: one step</source>
        <translation>Curseurs&#xa0;: un pas</translation>
    </message>
    <message>
        <source>Left, Right, Up, Down</source>
        <translation>Gauche, Droite, Haut, Bas</translation>
    </message>
    <message>
        <source>Sliders: ten steps</source>
        <translation>Curseurs&#xa0;: dix pas</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suivante</translation>
    </message>
    <message>
        <source>Sliders: ends</source>
        <translation>Curseurs&#xa0;: extrémités</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Devices: plot or let go</source>
        <translation>Appareils&#xa0;: tracer ou ne plus tracer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Devices: order by the column that the keyboard is on</source>
        <translation>Appareils&#xa0;: trier selon la colonne où se trouve le clavier</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Tables: copy the selected rows</source>
        <translation>Tableaux&#xa0;: copier les lignes sélectionnées</translation>
    </message>
</context>
<context>
    <name>aneroid::StoredRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Température (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Humidité (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Pression (hPa)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
</context>
<context>
    <name>aneroid::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Copier en C&amp;SV</translation>
    </message>
    <message>
        <source>With a header, plain numbers and ISO times: the selected rows, or all where none is.</source>
        <translation>Avec un en-tête, des nombres simples et des heures ISO&#xa0;: les lignes choisies, ou toutes s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
</context>
<context>
    <name>aneroid::TextControl</name>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%1 is a setting (&quot;Device ID&quot;), %2 what it may be (&quot;a number from 0 to 9&quot;)</extracomment>
        <translation>«&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
</context>
<context>
    <name>aneroid::WeatherPanel</name>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Needs a started run.</source>
        <translation>Demande une exécution démarrée.</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Orage</translation>
    </message>
    <message>
        <source>Pressure falls, humidity rises, the gust front cools the air.</source>
        <translation>La pression baisse, l’humidité monte, le front de rafales refroidit l’air.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Pressure falls and leaps up at the passage, drier air follows.</source>
        <translation>La pression baisse et bondit au passage, de l’air plus sec suit.</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>Éclaircie</translation>
    </message>
    <message>
        <source>Pressure rises and humidity falls.</source>
        <translation>La pression monte et l’humidité baisse.</translation>
    </message>
    <message>
        <source>End event</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Ends the weather events that are under way.</source>
        <translation>Termine les événements météo en cours.</translation>
    </message>
</context>
<context>
    <name>aneroid::WindowActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start making readings, or go on with the run.</source>
        <translation>Commencer à produire des mesures, ou continuer l’exécution.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop making readings. The run can go on later.</source>
        <translation>Cesser de produire des mesures. L’exécution peut continuer plus tard.</translation>
    </message>
    <message>
        <source>&amp;New run with a new seed</source>
        <translation>&amp;Nouvelle exécution avec une nouvelle graine</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nouvelle graine</translation>
    </message>
    <message>
        <source>Begin afresh with other weather: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>Recommencer avec une autre météo&#xa0;: efface graphiques, tableau et compteurs&#xa0;; ce qui attend dans la boîte d’envoi est quand même envoyé.</translation>
    </message>
    <message>
        <source>New run with the s&amp;ame seed (%1), from now</source>
        <translation>Nouvelle exécution, &amp;même graine (%1), dès maintenant</translation>
    </message>
    <message>
        <source>Same seed</source>
        <translation>Même graine</translation>
    </message>
    <message>
        <source>Begin afresh with the same weather: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>Recommencer avec la même météo&#xa0;: efface graphiques, tableau et compteurs&#xa0;; ce qui attend dans la boîte d’envoi est quand même envoyé.</translation>
    </message>
    <message>
        <source>New run with the same seed (%1) and start: repeats e&amp;xactly</source>
        <translation>Nouvelle exécution, mêmes graine (%1) et début&#xa0;: répétition e&amp;xacte</translation>
    </message>
    <message>
        <source>Repeat exactly</source>
        <translation>Répéter exactement</translation>
    </message>
    <message>
        <source>Begin the same run once more, at its own time and with all that was done in it: the same readings. It goes on after that.</source>
        <translation>Recommencer la même exécution, à sa propre heure et avec tout ce qui y a été fait&#xa0;: les mêmes mesures. Elle continue ensuite.</translation>
    </message>
    <message>
        <source>New run with &amp;history…</source>
        <translation>Nouvelle exécution avec &amp;historique…</translation>
    </message>
    <message>
        <source>With history</source>
        <translation>Avec historique</translation>
    </message>
    <message>
        <source>Begin afresh in the past, catch up as fast as the server takes it, then go on live.</source>
        <translation>Recommencer dans le passé, rattraper aussi vite que le serveur l’accepte, puis continuer en direct.</translation>
    </message>
    <message>
        <source>&amp;Open scenario…</source>
        <translation>&amp;Ouvrir un scénario…</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Ouvrir un scénario</translation>
    </message>
    <message>
        <source>Look at a scenario from a file, change and play it.</source>
        <translation>Voir un scénario d’un fichier, le modifier et le jouer.</translation>
    </message>
    <message>
        <source>Save &amp;session as scenario…</source>
        <translation>Enregistrer la &amp;session comme scénario…</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Keep who did what when in this run, so that it can be played again.</source>
        <translation>Garder qui a fait quoi et quand dans cette exécution, pour pouvoir le rejouer.</translation>
    </message>
    <message>
        <source>A&amp;cts of this session…</source>
        <translation>Ac&amp;tions de cette session…</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What was done in this run so far, as a table to change and to play.</source>
        <translation>Ce qui a été fait jusqu’ici dans cette exécution, en tableau à modifier et à jouer.</translation>
    </message>
    <message>
        <source>Copy &amp;seed</source>
        <translation>Copier la &amp;graine</translation>
    </message>
    <message>
        <source>Copy seed</source>
        <translation>Copier la graine</translation>
    </message>
    <message>
        <source>Copy the run&apos;s seed.</source>
        <translation>Copier la graine de l’exécution.</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Write the readings to a CSV file.</source>
        <translation>Écrire les mesures dans un fichier CSV.</translation>
    </message>
    <message>
        <source>Save &amp;chart as PNG…</source>
        <translation>Enregistrer le graphique en &amp;PNG…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Graphique en PNG</translation>
    </message>
    <message>
        <source>Save the charts as they are shown as a PNG picture.</source>
        <translation>Enregistrer les graphiques tels qu’affichés en image PNG.</translation>
    </message>
    <message>
        <source>Make &amp;history…</source>
        <translation>Créer un &amp;historique…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Make back-dated readings into a file, with the climate and the sensor of the window.</source>
        <translation>Produire des mesures antidatées dans un fichier, avec le climat et le capteur de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Refused readings…</source>
        <translation>Mesures re&amp;fusées…</translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>Mesures refusées</translation>
    </message>
    <message>
        <source>Look at the readings that a server refused for good; send them again, export or discard them.</source>
        <translation>Voir les mesures qu’un serveur a refusées définitivement&#xa0;; les renvoyer, exporter ou supprimer.</translation>
    </message>
    <message>
        <source>&amp;Last request and answer…</source>
        <translation>Dernière requête et &amp;réponse…</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Dernière requête</translation>
    </message>
    <message>
        <source>Look at what was sent last, and at what came back.</source>
        <translation>Voir ce qui a été envoyé en dernier, et ce qui est revenu.</translation>
    </message>
    <message>
        <source>Edit &amp;format…</source>
        <translation>M&amp;odifier le format…</translation>
    </message>
    <message>
        <source>Edit format</source>
        <translation>Modifier le format</translation>
    </message>
    <message>
        <source>Edit a copy of what readings are sent as, with a preview; import, export or reset it.</source>
        <translation>Modifier une copie de la forme sous laquelle les mesures sont envoyées, avec un aperçu&#xa0;; l’importer, l’exporter ou la réinitialiser.</translation>
    </message>
    <message>
        <source>New &amp;profile from recording…</source>
        <translation>&amp;Nouveau profil d’après un enregistrement…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Fit a climate profile to a CSV file of your own sensor.</source>
        <translation>Ajuster un profil climatique à un fichier CSV de votre propre capteur.</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>&amp;Gérer les profils…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Look at the climate profiles; duplicate, edit, import, export or reset one.</source>
        <translation>Voir les profils climatiques&#xa0;; en dupliquer, modifier, importer, exporter ou réinitialiser un.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close the window and end the program.</source>
        <translation>Fermer la fenêtre et terminer le programme.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the last change of a setting.</source>
        <translation>Annuler la dernière modification d’un réglage.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Make the change of a setting again that was taken back.</source>
        <translation>Refaire la modification annulée d’un réglage.</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Copier le graphique</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Copy the charts as they are shown as a picture.</source>
        <translation>Copier les graphiques tels qu’affichés en image.</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>Valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Set every setting to its default. Undo takes it back.</source>
        <translation>Remettre chaque réglage à sa valeur par défaut. Annuler le défait.</translation>
    </message>
    <message>
        <source>&amp;Follow live</source>
        <translation>&amp;Suivre en direct</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Keep the newest reading in sight, or pause the charts.</source>
        <translation>Garder la mesure la plus récente en vue, ou figer les graphiques.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show less time.</source>
        <translation>Montrer moins de temps.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show more time.</source>
        <translation>Montrer plus de temps.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all readings of the run.</source>
        <translation>Montrer toutes les mesures de l’exécution.</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>&amp;Commandes</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Show or hide the controls.</source>
        <translation>Afficher ou masquer les commandes.</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>&amp;Mesures</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Show the table of recent readings.</source>
        <translation>Montrer le tableau des mesures récentes.</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Show the log of events and errors.</source>
        <translation>Montrer le journal des événements et des erreurs.</translation>
    </message>
    <message>
        <source>Recei&amp;ver</source>
        <translation>Récept&amp;eur</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Show what the built-in receiver has stored.</source>
        <translation>Montrer ce que le récepteur intégré a stocké.</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>A&amp;ppareils</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Show the table of the devices of a fleet.</source>
        <translation>Montrer le tableau des appareils d’une flotte.</translation>
    </message>
    <message>
        <source>Fi&amp;nd a device</source>
        <translation>&amp;Trouver un appareil</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Trouver un appareil</translation>
    </message>
    <message>
        <source>Find devices of a fleet by their ids.</source>
        <translation>Trouver des appareils d’une flotte par leur ID.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>List the keys that this window knows.</source>
        <translation>Lister les touches que cette fenêtre connaît.</translation>
    </message>
    <message>
        <source>&amp;About Aneroid</source>
        <translation>À &amp;propos d’Aneroid</translation>
    </message>
    <message>
        <source>About Aneroid</source>
        <translation>À propos d’Aneroid</translation>
    </message>
    <message>
        <source>Version, licence and parts.</source>
        <translation>Version, licence et composants.</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>À propos de Qt</translation>
    </message>
    <message>
        <source>Version and licence of Qt.</source>
        <translation>Version et licence de Qt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>Scenari&amp;os</source>
        <translation>S&amp;cénarios</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>Begin a new run: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>Commencer une nouvelle exécution&#xa0;: efface graphiques, tableau et compteurs&#xa0;; ce qui attend dans la boîte d’envoi est quand même envoyé.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ta&amp;bles at the side</source>
        <translation>Ta&amp;bleaux sur le côté</translation>
    </message>
    <message>
        <source>Tables at the side</source>
        <translation>Tableaux sur le côté</translation>
    </message>
    <message>
        <source>Put the tables beside the charts, or below them.</source>
        <translation>Place les tableaux à côté des graphiques, ou au-dessous.</translation>
    </message>
    <message>
        <source>Icon in the &amp;tray</source>
        <translation>&amp;Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Keep the program in the desktop&apos;s tray, and be told there when long work is done.</source>
        <translation>Garde le programme dans la zone de notification et y signale la fin des longs travaux.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Let the window fill the screen, without a frame; again, and it has one.</source>
        <translation>La fenêtre remplit l’écran, sans cadre&#xa0;; une seconde fois, elle en retrouve un.</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Put panels, tables and columns back to where they were at first.</source>
        <translation>Remet panneaux, tableaux et colonnes où ils étaient au début.</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>True air</source>
        <translation>Air vrai</translation>
    </message>
    <message>
        <source>Draw the air itself, thin and grey, under the readings of one device: what lies between them is the sensor&apos;s error, its drift and its faults.</source>
        <translation>Tracer l&apos;air lui-même, fin et gris, sous les mesures d&apos;un appareil&#xa0;: ce qui les sépare est l&apos;erreur du capteur, sa dérive et ses pannes.</translation>
    </message>
    <message>
        <source>Tables in a &amp;window of their own</source>
        <translation>Tableaux dans leur propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>Tables apart</source>
        <translation>Tableaux à part</translation>
    </message>
    <message>
        <source>Let the tables leave this window, for another screen perhaps; they come back when theirs is closed.</source>
        <translation>Détacher les tableaux de cette fenêtre, par exemple vers un autre écran&#xa0;; ils reviennent quand la leur est fermée.</translation>
    </message>
</context>
</TS>
