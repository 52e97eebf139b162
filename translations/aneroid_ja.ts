<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Backfill</name>
    <message>
        <source>The end, %1, is before the beginning, %2.</source>
        <translation>終わりの %1 が始まりの %2 より前です。</translation>
    </message>
    <message>
        <source>There is no shard %1 of %2: shards count from 1.</source>
        <translation>%2 個のうちのシャード %1 はありません。シャードは 1 から数えます。</translation>
    </message>
    <message>
        <source>That is more than %1 readings a device, the largest sequence number: choose a longer interval or a shorter time.</source>
        <translation>デバイスごとの測定値が連番の最大値 %1 を超えます。間隔を長くするか、期間を短くしてください。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>No device has a fault after the train part, so there is no file to write: add --fault or --fault-rate.</source>
        <translation>学習部分の後に障害のあるデバイスがないため、書き込むファイルがありません。--fault または --fault-rate を追加してください。</translation>
    </message>
    <message>
        <source>%1 is there already and not empty: name a new folder.</source>
        <translation>%1 は既にあり、空ではありません。新しいフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>フォルダーの名前を変更できません</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>気圧</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>温度グラフ</translation>
    </message>
    <message>
        <source>Humidity chart</source>
        <translation>湿度グラフ</translation>
    </message>
    <message>
        <source>Pressure chart</source>
        <translation>気圧グラフ</translation>
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
        <translation>雷雨</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>weather front</comment>
        <translation>前線</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>晴れ間</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>シャワー</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>換気</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a value at a time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Aneroid, %1 to %2 (%3)</source>
        <comment>from, to, time zone: the heading of a picture</comment>
        <translation>Aneroid、%1 ～ %2 (%3)</translation>
    </message>
    <message>
        <source>Median %1, from %2 to %3, at %4</source>
        <comment>of a fleet: three values and a time</comment>
        <translation>中央値 %1、%2 ～ %3 (%4)</translation>
    </message>
    <message>
        <source>Lowest to highest of all devices</source>
        <translation>全デバイスの最低～最高</translation>
    </message>
    <message>
        <source>Median of all devices</source>
        <translation>全デバイスの中央値</translation>
    </message>
    <message>
        <source>No band yet</source>
        <translation>帯はまだありません</translation>
    </message>
    <message>
        <source>It begins when the first interval is complete.</source>
        <translation>最初の間隔が完了すると始まります。</translation>
    </message>
    <message>
        <source>No device picked</source>
        <translation>デバイス未選択</translation>
    </message>
    <message>
        <source>Tick up to eight in the table Devices to plot them.</source>
        <translation>「デバイス」の表で 8 台までチェックすると、グラフに表示されます。</translation>
    </message>
    <message>
        <source>No readings of these devices yet</source>
        <translation>これらのデバイスの測定値はまだありません</translation>
    </message>
    <message>
        <source>No readings yet — press Start</source>
        <translation>測定値はまだありません — 「開始」を押してください</translation>
    </message>
    <message>
        <source>They appear here as they are made.</source>
        <translation>測定値ができしだい、ここに表示されます。</translation>
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
        <translation>%1: %2 から %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3, magnitude %4</source>
        <comment>event, start, end, strength</comment>
        <translation>%1: %2 から %3、強さ %4</translation>
    </message>
    <message>
        <source>it is ended</source>
        <comment>until it is ended</comment>
        <translation>終了されるまで</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Shades in the charts</source>
        <translation>グラフの網掛け</translation>
    </message>
    <message>
        <source>What is shaded in the charts. Rest the mouse on a shade for its name, start, end and magnitude.</source>
        <translation>グラフで網掛けされているもの。網掛けの上にマウスを置くと、名前、開始、終了、強さが表示されます。</translation>
    </message>
    <message>
        <source>reading %1, true %2</source>
        <comment>what a sensor says, what the air is</comment>
        <translation>測定値 %1、真値 %2</translation>
    </message>
    <message>
        <source>true %1</source>
        <comment>what the air is</comment>
        <translation>真値 %1</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>True air</source>
        <translation>真の空気</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1 is missing: backfill needs the times of the first and the last reading, such as --from 2025-01-01 --to 2025-02-01T12:00:00Z.</source>
        <translation>%1 がありません。backfill には最初と最後の測定値の時刻が必要です (例: --from 2025-01-01 --to 2025-02-01T12:00:00Z)。</translation>
    </message>
    <message>
        <source>--shard %1: write it as 2/4 for the second of four parts; shards count from 1.</source>
        <translation>--shard %1: 4 個のうち 2 番目なら 2/4 と書いてください。シャードは 1 から数えます。</translation>
    </message>
    <message>
        <source>--to %1 is before --from %2.</source>
        <translation>--to %1 が --from %2 より前です。</translation>
    </message>
    <message>
        <source>The scenario %1 does not say where it ends: give --to, or end_ms in it.</source>
        <translation>シナリオ %1 には終わりが書かれていません。--to を指定するか、シナリオに end_ms を書いてください。</translation>
    </message>
    <message>
        <source>--from %1 is before the scenario, which starts at %2.</source>
        <translation>--from %1 が、%2 に始まるシナリオより前です。</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>シード: %1</translation>
    </message>
    <message>
        <source>UTC offset: %1, this machine&apos;s</source>
        <translation>UTC オフセット: %1 (このマシンの値)</translation>
    </message>
    <message>
        <source>Stopped. %1 is not written.</source>
        <translation>停止しました。%1 は書き込まれません。</translation>
    </message>
    <message>
        <source>Stopped after %1 readings.</source>
        <translation>測定値 %1 件で停止しました。</translation>
    </message>
    <message>
        <source>%1: %2 readings in %3 s.</source>
        <translation>%1: 測定値 %2 件、%3 s。</translation>
    </message>
    <message>
        <source>--benchmark needs --output FOLDER, a new or empty folder.</source>
        <translation>--benchmark には --output FOLDER (新しいフォルダーか空のフォルダー) が必要です。</translation>
    </message>
    <message>
        <source>--benchmark %1: it must be nab, gutentag or tsb-ad.</source>
        <translation>--benchmark %1: nab、gutentag、tsb-ad のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Devices without an anomaly, which this layout leaves out: %1.</source>
        <translation>異常がなく、この形式では除かれるデバイス: %1。</translation>
    </message>
    <message>
        <source>--truth, --raw and --raw-bytes add columns to CSV and JSON lines: the bodies of a payload have none.</source>
        <translation>--truth、--raw、--raw-bytes は CSV と JSON Lines に列を追加します。ペイロードのボディに列はありません。</translation>
    </message>
    <message>
        <source>Files hold no secrets: the word SECRET stands in their place.</source>
        <translation>ファイルに秘密情報は含まれません。代わりに SECRET と書かれます。</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file, %3.</source>
        <translation>%1 と %2 が同じファイル %3 を指しています。</translation>
    </message>
    <message>
        <source>%1 %2: the name must end in .csv or .csv.gz.</source>
        <translation>%1 %2: 名前の末尾は .csv または .csv.gz にしてください。</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>標準入力を読み込めません: %1。</translation>
    </message>
    <message>
        <source>%1 %2: it is one of %3.</source>
        <translation>%1 %2: 使えるのは %3 のいずれかです。</translation>
    </message>
    <message>
        <source>--utc-offset %1: write it as +08:00.</source>
        <translation>--utc-offset %1: +08:00 のように書いてください。</translation>
    </message>
    <message>
        <source>--output is missing: name the profile&apos;s file, such as --output living-room.json, or - for standard output.</source>
        <translation>--output がありません。プロファイルのファイル名 (例: --output living-room.json) か、標準出力なら - を指定してください。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>%1 has other columns, so nothing is appended to it: its first line is &quot;%2&quot; and would have to be &quot;%3&quot;. Name a new file or move this one away.</source>
        <translation>%1 は列が異なるため追記しません。先頭行は「%2」ですが、「%3」でなければなりません。新しいファイルを指定するか、このファイルを移動してください。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 ended in a piece of a line, which is taken out: %2</source>
        <translation>%1 は行の途中で終わっていたため、その部分を取り除きます: %2</translation>
    </message>
    <message>
        <source>%1 ended without a line end, which is put there.</source>
        <translation>%1 は行末なしで終わっていたため、改行を補います。</translation>
    </message>
    <message>
        <source>%1 holds rows of an earlier run; those of this run follow them, and their numbers begin again.</source>
        <translation>%1 には以前の実行の行があります。今回の実行の行はその後に続き、番号は最初から始まります。</translation>
    </message>
    <message>
        <source>Writing to %1 failed: %2. The run goes on; the rows are kept and written as soon as that is possible.</source>
        <translation>%1 への書き込みに失敗しました: %2。実行は続きます。行は保持され、可能になりしだい書き込まれます。</translation>
    </message>
    <message>
        <source>%1 can be written again; the rows that were kept are in it now.</source>
        <translation>%1 に再び書き込めるようになりました。保持されていた行も書き込まれました。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are missing in %1.</source>
        <translation>
            <numerusform>%1 には %n 行が欠けています。</numerusform>
        </translation>
    </message>
    <message>
        <source>mqtt retract needs the broker&apos;s address: --server mqtt://HOST.</source>
        <translation>mqtt retract にはブローカーのアドレスが必要です: --server mqtt://HOST。</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; leaves nothing at a broker that could be retracted.</source>
        <translation>ペイロード「%1」は、撤回できるものをブローカーに残しません。</translation>
    </message>
    <message>
        <source>  nothing waits</source>
        <translation>  待機中のものはありません</translation>
    </message>
    <message numerus="yes">
        <source>  %n reading(s) of run %1 for %2, since %3</source>
        <translation>
            <numerusform>  実行 %1 の測定値 %n 件、宛先 %2、%3 から</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) for %1</source>
        <translation>
            <numerusform>%1 宛ての測定値 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>  In all %1: %2 fewer a second, at this rate done in %3</source>
        <translation>  合計 %1 件: 毎秒 %2 件減少、この速さであと %3</translation>
    </message>
    <message>
        <source>  In all %1: %2 more a second, at this rate never done</source>
        <translation>  合計 %1 件: 毎秒 %2 件増加、この速さでは終わりません</translation>
    </message>
    <message>
        <source>  In all %1: none is delivered at present; start with that server to deliver them</source>
        <translation>  合計 %1 件: 現在は配信されていません。配信するにはそのサーバーを指定して開始してください</translation>
    </message>
    <message numerus="yes">
        <source>  %n refused reading(s), the newest first:</source>
        <translation>
            <numerusform>  拒否された測定値 %n 件 (新しい順):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) written to %1</source>
        <translation>
            <numerusform>拒否された測定値 %n 件を %1 に書き込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait again for %1; start with that server to deliver them.</source>
        <translation>
            <numerusform>測定値 %n 件が再び %1 宛てに待機しています。配信するにはそのサーバーを指定して開始してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) thrown away</source>
        <translation>
            <numerusform>拒否された測定値 %n 件を破棄しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw %n waiting reading(s) away for good? [y/N] </source>
        <translation>
            <numerusform>待機中の測定値 %n 件を完全に破棄しますか? [y/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was thrown away.</source>
        <translation>何も破棄しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting reading(s) thrown away</source>
        <translation>
            <numerusform>待機中の測定値 %n 件を破棄しました</numerusform>
        </translation>
    </message>
    <message>
        <source>--discard-waiting throws readings away for good: where there is no terminal to ask, say --yes.</source>
        <translation>--discard-waiting は測定値を完全に破棄します。確認できる端末がない場合は --yes を指定してください。</translation>
    </message>
    <message>
        <source>There is no outbox at %1: nothing waits.</source>
        <translation>%1 に送信トレイはありません。待機中のものはありません。</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: the dots stand in its place.</source>
        <translation>AUTH_TOKEN が設定されていません。代わりに点が入ります。</translation>
    </message>
    <message>
        <source>--until %1 is before the start.</source>
        <translation>--until %1 が開始より前です。</translation>
    </message>
    <message>
        <source>--catch-up needs --start, or a --scenario that starts in the past.</source>
        <translation>--catch-up には --start か、過去に始まる --scenario が必要です。</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>--save-scenario: %1 cannot be written: %2.</source>
        <translation>--save-scenario: %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Catching up with %1 of history</source>
        <translation>履歴 (%1) に追いつき中</translation>
    </message>
    <message>
        <source>Caught up: live from here on</source>
        <translation>追いつきました: ここからはライブです</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) came after the first one for a reading.</source>
        <translation>
            <numerusform>測定値の最初の試行の後に、%n 回の再試行がありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait in the outbox; the next start with this server delivers them.</source>
        <translation>
            <numerusform>測定値 %n 件が送信トレイで待機しています。次にこのサーバーで開始すると配信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in receiver on %1, database %2</source>
        <translation>%1 の内蔵レシーバー、データベース %2</translation>
    </message>
    <message>
        <source>%1 changes readings, and beside --scenario the scenario says what they are: leave the flag out, or change the scenario.</source>
        <translation>%1 は測定値を変えますが、--scenario と併用すると測定値はシナリオが決めます。オプションを外すか、シナリオを変更してください。</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 devices, a reading every %4 s, profile %5, %6 acts.</source>
        <translation>%1 ～ %2、デバイス %3 台、%4 s ごとに測定、プロファイル %5、操作 %6 件。</translation>
    </message>
    <message>
        <source>--host %1 is not an address: write 127.0.0.1, ::1, 0.0.0.0 or one of this machine&apos;s.</source>
        <translation>--host %1 はアドレスではありません。127.0.0.1、::1、0.0.0.0、またはこのマシンのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Aneroid development server on %1</source>
        <translation>%1 の Aneroid 開発サーバー</translation>
    </message>
    <message>
        <source>Database: %1. Ctrl-C stops it.</source>
        <translation>データベース: %1。Ctrl-C で停止します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time: write it as 2025-11-14T10:30:00Z, with an offset such as +01:00, or without one for UTC; years are 0001 to 9999.</source>
        <translation>「%1」は時刻ではありません。2025-11-14T10:30:00Z のように書くか、+01:00 のようなオフセットを付けてください。オフセットなしは UTC です。年は 0001～9999 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time: write it as 90s, 15m, 1h, 7d or 2w.</source>
        <translation>「%1」は時間の長さではありません。90s、15m、1h、7d、2w のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes back beyond the year 0001.</source>
        <translation>「%1」は西暦 0001 年より前になります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a span of time: write it as -7d, -36h, -90m or -30s.</source>
        <translation>「%1」は期間ではありません。-7d、-36h、-90m、-30s のように書いてください。</translation>
    </message>
    <message>
        <source>Upload to %1: %2 readings, run %3, seed %4</source>
        <translation>%1 へのアップロード: 測定値 %2 件、実行 %3、シード %4</translation>
    </message>
    <message>
        <source>Continuing: %1 are decided already.</source>
        <translation>続行します: %1 件は処理済みです。</translation>
    </message>
    <message>
        <source>--restart sends it all again.</source>
        <translation>--restart ですべてを再送信します。</translation>
    </message>
    <message>
        <source>--upload sends to the server, but SEND_TO_SERVER is false.</source>
        <translation>--upload はサーバーに送信しますが、SEND_TO_SERVER が false です。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>%1: a run writes CSV, line by line, so name a .csv. &quot;backfill --output&quot; writes .jsonl, .lp and .gz.</source>
        <translation>%1: 実行は CSV を 1 行ずつ書き込みます。.csv ファイルを指定してください。「backfill --output」は .jsonl、.lp、.gz を書き込みます。</translation>
    </message>
    <message>
        <source>No refused reading is kept: nothing waits again.</source>
        <translation>保存されている拒否された測定値はありません。再び待機するものはありません。</translation>
    </message>
    <message>
        <source>%1 -: name a file; standard output has the lines of the run.</source>
        <translation>%1 -: ファイルを指定してください。標準出力には実行の行が出力されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) waited in memory only and are lost.</source>
        <translation>
            <numerusform>メモリ上でのみ待機していた測定値 %n 件が失われました。</numerusform>
        </translation>
    </message>
    <message>
        <source>--receiver sends to the built-in server, not to %1: leave --receiver or %2 out.</source>
        <translation>--receiver は %1 ではなく内蔵サーバーに送信します。--receiver か %2 を外してください。</translation>
    </message>
    <message>
        <source>--output %1: the name must end in .csv, .jsonl or .lp, any of these with .gz after it, or be - for standard output.</source>
        <translation>--output %1：名前は .csv、.jsonl、.lp のいずれか（後ろに .gz を付けても可）で終わるか、標準出力を表す - でなければなりません。</translation>
    </message>
    <message>
        <source>%1: %2 rows, anomalies: %3, in %4 s.</source>
        <translation>%1：%2行、異常：%3、%4秒。</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is wanted, not &quot;%3&quot;.</source>
        <translation>%1から%2までの数が必要です（「%3」ではありません）。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted, not &quot;%3&quot;.</source>
        <translation>%1から%2までの整数が必要です（「%3」ではありません）。</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 から %2 まで。</translation>
    </message>
    <message>
        <source>flag</source>
        <comment>set on the command line</comment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>設定元: %1。</translation>
    </message>
</context>
<context>
    <name>DeadLetters</name>
    <message>
        <source>The refused readings could not be written to %1: %2.</source>
        <translation>拒否された測定値を %1 に書き込めませんでした：%2。</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Arrays of %1 readings fail, a single reading is accepted: the server may have closed because of their length. They are halved; BATCH sets the most.</source>
        <translation>測定値 %1 件の配列は失敗し、1 件なら受理されます。長さが原因でサーバーが接続を閉じたのかもしれません。配列を半分にします。最大の長さは BATCH で決まります。</translation>
    </message>
    <message>
        <source>The server has no route for batches (%1): readings are sent one by one.</source>
        <translation>サーバーにバッチ用の経路がありません (%1)。測定値を 1 件ずつ送信します。</translation>
    </message>
    <message>
        <source>given up: the outbox is full</source>
        <translation>断念: 送信トレイがいっぱいです</translation>
    </message>
    <message>
        <source>given up: waited longer than readings may</source>
        <translation>断念: 待機時間の上限を超えました</translation>
    </message>
    <message>
        <source>given up: the queue was cleared</source>
        <translation>断念: キューが消去されました</translation>
    </message>
    <message>
        <source>lost on its way, by an injected fault</source>
        <translation>注入された障害により途中で消失</translation>
    </message>
    <message>
        <source>the built-in receiver (%1)</source>
        <translation>内蔵レシーバー (%1)</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: set it in the environment or in .env</source>
        <translation>AUTH_TOKEN が設定されていません。環境変数または .env で設定してください</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is set: check that it is the one that this server knows</source>
        <translation>AUTH_TOKEN は設定されています。このサーバーが知っているトークンか確認してください</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: check the Authorization in HTTP_HEADERS</source>
        <translation>AUTH_TOKEN が設定されていません。HTTP_HEADERS の Authorization を確認してください</translation>
    </message>
    <message>
        <source>check the path in SERVER_URL</source>
        <translation>SERVER_URL のパスを確認してください</translation>
    </message>
    <message>
        <source>check SERVER_URL, and the path in ENDPOINT or the payload</source>
        <translation>SERVER_URL と、ENDPOINT またはペイロードのパスを確認してください</translation>
    </message>
    <message>
        <source>it takes no POST there: check the path in SERVER_URL</source>
        <translation>そこでは POST を受け付けません。SERVER_URL のパスを確認してください</translation>
    </message>
    <message>
        <source>it takes no such request there: check SERVER_URL, and method and path of the payload</source>
        <translation>そこではそのようなリクエストを受け付けません。SERVER_URL と、ペイロードのメソッドとパスを確認してください</translation>
    </message>
    <message>
        <source>a proxy there has no answer from the server behind it: is that running?</source>
        <translation>そのプロキシは背後のサーバーから応答を得られません。サーバーは動いていますか?</translation>
    </message>
    <message>
        <source>it is overloaded or not ready: wait, or look into its log</source>
        <translation>過負荷か準備中です。待つか、サーバーのログを確認してください</translation>
    </message>
    <message>
        <source>look into the server&apos;s log</source>
        <translation>サーバーのログを確認してください</translation>
    </message>
    <message>
        <source>the right to post is missing; %1</source>
        <translation>送信する権限がありません。%1</translation>
    </message>
    <message>
        <source>the proxy wants credentials: check http_proxy</source>
        <translation>プロキシが認証情報を求めています。http_proxy を確認してください</translation>
    </message>
    <message>
        <source>the server waited too long for the request: check the network</source>
        <translation>サーバーがリクエストを待ちきれませんでした。ネットワークを確認してください</translation>
    </message>
    <message>
        <source>it knows another reading by the same key</source>
        <translation>同じキーの別の測定値が既にあります</translation>
    </message>
    <message>
        <source>raise the server&apos;s limit</source>
        <translation>サーバーの上限を引き上げてください</translation>
    </message>
    <message>
        <source>it wants another Content-Type than application/json</source>
        <translation>application/json 以外の Content-Type が必要です</translation>
    </message>
    <message>
        <source>it wants another Content-Type than the payload&apos;s</source>
        <translation>ペイロードとは別の Content-Type が必要です</translation>
    </message>
    <message>
        <source>it wants fewer requests: raise INTERVAL_SECONDS or BATCH</source>
        <translation>リクエストを減らすよう求めています。INTERVAL_SECONDS または BATCH を増やしてください</translation>
    </message>
    <message>
        <source>compare what it expects with the reading</source>
        <translation>サーバーが期待する内容と測定値を比べてください</translation>
    </message>
    <message>
        <source>check the server address, and look into the server&apos;s log</source>
        <translation>サーバーアドレスを確認し、サーバーのログを見てください</translation>
    </message>
    <message>
        <source>switch such early answers off if this goes on</source>
        <translation>これが続く場合は、このような中間応答を無効にしてください</translation>
    </message>
    <message>
        <source>where this is a success, add it to SUCCESS_STATUS</source>
        <translation>これが成功を意味する場合は SUCCESS_STATUS に追加してください</translation>
    </message>
    <message numerus="yes">
        <source>an array of %n reading(s) may be too long for it</source>
        <translation>
            <numerusform>測定値 %n 件の配列は長すぎるかもしれません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was asked</source>
        <translation>問い合わせ先: %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>%n 回試行</numerusform>
        </translation>
    </message>
    <message>
        <source>TLS: no secure connection to %1 (%2): does the server speak HTTPS on this port?</source>
        <translation>TLS: %1 に安全に接続できません (%2)。このポートでサーバーは HTTPS を使っていますか?</translation>
    </message>
    <message>
        <source>TLS: the certificate of %1 is not trusted (%2): use one that this machine trusts, or add its authority to the system&apos;s</source>
        <translation>TLS: %1 の証明書は信頼されていません (%2)。このマシンが信頼する証明書を使うか、その認証局をシステムに追加してください</translation>
    </message>
    <message>
        <source>the proxy %1 on the way to %2 fails (%3): check http_proxy and no_proxy</source>
        <translation>%2 までの経路のプロキシ %1 が失敗しています (%3)。http_proxy と no_proxy を確認してください</translation>
    </message>
    <message>
        <source>the server address &quot;%1&quot; cannot be used: it must begin with http:// or https:// and name a host</source>
        <translation>サーバーアドレス「%1」は使えません。http:// または https:// で始まり、ホスト名を含む必要があります</translation>
    </message>
    <message>
        <source>connection refused: is the server running at %1?</source>
        <translation>接続が拒否されました。%1 でサーバーは動いていますか?</translation>
    </message>
    <message>
        <source>host not found: check the name &quot;%1&quot; in the server address, and the network</source>
        <translation>ホストが見つかりません。サーバーアドレスの名前「%1」とネットワークを確認してください</translation>
    </message>
    <message>
        <source>the connection to %1 ended without an HTTP answer: look into the server&apos;s log; is it an HTTP server?</source>
        <translation>%1 への接続が HTTP の応答なしに終わりました。サーバーのログを確認してください。HTTP サーバーですか?</translation>
    </message>
    <message>
        <source>timed out: no connection to %1; check the address and the firewall</source>
        <translation>タイムアウト: %1 に接続できません。アドレスとファイアウォールを確認してください</translation>
    </message>
    <message>
        <source>%1 does not answer in HTTP: is it the right server and port?</source>
        <translation>%1 は HTTP で応答しません。サーバーとポートは正しいですか?</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 fails (%2): check http_proxy and no_proxy</source>
        <translation>%1 までの経路のプロキシが失敗しています (%2)。http_proxy と no_proxy を確認してください</translation>
    </message>
    <message>
        <source>no answer from %1 (%2): look into the server&apos;s log</source>
        <translation>%1 から応答がありません (%2)。サーバーのログを確認してください</translation>
    </message>
    <message>
        <source>the proxy of %1, %2, is not used, for it has no scheme: write http://%2</source>
        <translation>%1 のプロキシ %2 はスキームがないため使いません。http://%2 と書いてください</translation>
    </message>
    <message>
        <source>timed out: no answer from %1 within %2 s</source>
        <translation>タイムアウト: %1 から %2 s 以内に応答がありません</translation>
    </message>
    <message>
        <source>HTTP %1: a redirect to nowhere; check the server address</source>
        <translation>HTTP %1: リダイレクト先がありません。サーバーアドレスを確認してください</translation>
    </message>
    <message>
        <source>HTTP %1: redirected to %2, where readings are not sent by themselves; change the server address to match</source>
        <translation>HTTP %1: %2 にリダイレクトされましたが、測定値は自動ではそこに送信されません。サーバーアドレスを合わせてください</translation>
    </message>
    <message>
        <source>HTTP %1: no answer but an announcement of one, after which this connection was given up</source>
        <translation>HTTP %1: 応答の予告だけで応答がないため、この接続を断念しました</translation>
    </message>
    <message>
        <source>HTTP %1: not among the statuses of SUCCESS_STATUS</source>
        <translation>HTTP %1: SUCCESS_STATUS のステータスに含まれていません</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>The server at %1 does not accept the credentials (%2): check AUTH_TOKEN and HTTP_HEADERS.</source>
        <translation>%1 のサーバーが認証情報を受け付けません (%2)。AUTH_TOKEN と HTTP_HEADERS を確認してください。</translation>
    </message>
    <message>
        <source>The server at %1 answers, but is in trouble (%2): look into its log.</source>
        <translation>%1 のサーバーは応答しますが、問題が起きています (%2)。サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>The server at %1 answers, but not as expected (%2): check the server address.</source>
        <translation>%1 のサーバーの応答が想定と異なります (%2)。サーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server at %1 answers (HTTP %2, %3 ms).</source>
        <translation>%1 のサーバーが応答しました (HTTP %2、%3 ms)。</translation>
    </message>
    <message>
        <source>The server at %1 answers, but has no /health (HTTP %2, %3 ms).</source>
        <translation>%1 のサーバーは応答しましたが、/health がありません (HTTP %2、%3 ms)。</translation>
    </message>
    <message>
        <source>No connection: %1</source>
        <translation>接続できません: %1</translation>
    </message>
    <message>
        <source>%1 redirects to %2 (HTTP %3): what is meant for it goes there from now on.</source>
        <translation>%1 は %2 にリダイレクトします (HTTP %3)。そこに宛てたものは今後リダイレクト先に送られます。</translation>
    </message>
    <message>
        <source>%1 ended a connection without an answer, and the request was sent again at once: the server may have it twice, by the same key. Such repeats count as retried.</source>
        <translation>%1 が応答なしに接続を終えたため、リクエストをすぐに再送信しました。サーバーは同じキーで 2 回受け取ったかもしれません。この繰り返しは再試行に数えます。</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>no handshake</source>
        <translation>ハンドシェイクなし</translation>
    </message>
    <message>
        <source>looking up its name takes too long</source>
        <translation>名前の検索に時間がかかりすぎています</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>ホストが見つかりません</translation>
    </message>
    <message>
        <source>MQTT: the connection was closed before the broker answered</source>
        <translation>MQTT: ブローカーが応答する前に接続が閉じられました</translation>
    </message>
    <message>
        <source>The broker at %1 lets us in (MQTT %2, up to %3 messages at once, %4 ms).</source>
        <translation>%1 のブローカーに接続できました (MQTT %2、同時に最大 %3 メッセージ、%4 ms)。</translation>
    </message>
    <message>
        <source>One connection has one last will: a broker will not say that devices are gone where the connection is lost. Set MQTT_CONNECTIONS to per-device for that.</source>
        <translation>1 つの接続には Will メッセージが 1 つしかないため、接続が失われても、ブローカーはデバイスがいなくなったことを伝えません。それには MQTT_CONNECTIONS を per-device にしてください。</translation>
    </message>
    <message>
        <source>accepted by the broker</source>
        <translation>ブローカーが受理</translation>
    </message>
    <message>
        <source>The broker at %1 takes no more than QoS %2: messages of QoS %3 go with that.</source>
        <translation>%1 のブローカーは QoS %2 までしか受け付けません。QoS %3 のメッセージはその QoS で送られます。</translation>
    </message>
    <message>
        <source>The broker at %1 keeps no retained messages: they go without retain.</source>
        <translation>%1 のブローカーはメッセージを保持しません。Retain なしで送られます。</translation>
    </message>
    <message>
        <source>MQTT: the message has %1 bytes, and the broker takes %2 at the most</source>
        <translation>MQTT: メッセージは %1 バイトですが、ブローカーが受け付けるのは最大 %2 です</translation>
    </message>
    <message>
        <source>MQTT: out of memory</source>
        <translation>MQTT: メモリー不足</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be used (%3): a file in PEM form is wanted</source>
        <translation>%1:「%2」は使えません (%3)。PEM 形式のファイルが必要です</translation>
    </message>
    <message>
        <source>the topic is empty</source>
        <translation>トピックが空です</translation>
    </message>
    <message>
        <source>the topic is longer than the 65535 bytes of MQTT</source>
        <translation>トピックが MQTT の上限 65535 バイトを超えています</translation>
    </message>
    <message>
        <source>the topic &quot;%1&quot; holds a wildcard (+ or #), which only subscribers may use</source>
        <translation>トピック「%1」には、購読側だけが使えるワイルドカード (+ または #) が含まれています</translation>
    </message>
    <message>
        <source>the topic holds a control character</source>
        <translation>トピックに制御文字が含まれています</translation>
    </message>
    <message>
        <source>Birth: after every connect</source>
        <translation>Birth: 接続のたび</translation>
    </message>
    <message>
        <source>Death: before an orderly end, and by the broker where the connection is lost</source>
        <translation>Death: 正常な終了の前、接続が失われたときはブローカーから</translation>
    </message>
    <message>
        <source>Retract: has the broker forget</source>
        <translation>撤回: ブローカーに忘れさせます</translation>
    </message>
    <message>
        <source>unspecified error</source>
        <translation>不明なエラー</translation>
    </message>
    <message>
        <source>malformed packet</source>
        <translation>不正なパケット</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>プロトコルエラー</translation>
    </message>
    <message>
        <source>refused for a reason of the broker&apos;s own</source>
        <translation>ブローカー独自の理由による拒否</translation>
    </message>
    <message>
        <source>protocol version not supported</source>
        <translation>未対応のプロトコルバージョン</translation>
    </message>
    <message>
        <source>client id not allowed</source>
        <translation>許可されないクライアント ID</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>ユーザー名またはパスワードの誤り</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>broker not available</source>
        <translation>ブローカー利用不可</translation>
    </message>
    <message>
        <source>broker busy</source>
        <translation>ブローカー過負荷</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>接続禁止</translation>
    </message>
    <message>
        <source>broker shutting down</source>
        <translation>ブローカー終了中</translation>
    </message>
    <message>
        <source>bad authentication method</source>
        <translation>認証方式の誤り</translation>
    </message>
    <message>
        <source>nothing heard from us for too long</source>
        <translation>こちらからの通信が長時間なし</translation>
    </message>
    <message>
        <source>session taken over</source>
        <translation>セッションの引き継ぎ</translation>
    </message>
    <message>
        <source>topic not allowed</source>
        <translation>許可されないトピック</translation>
    </message>
    <message>
        <source>packet number in use</source>
        <translation>使用中のパケット番号</translation>
    </message>
    <message>
        <source>more messages at once than the broker takes</source>
        <translation>同時メッセージ数がブローカーの上限を超過</translation>
    </message>
    <message>
        <source>topic alias not valid</source>
        <translation>無効なトピックエイリアス</translation>
    </message>
    <message>
        <source>packet too large</source>
        <translation>パケット過大</translation>
    </message>
    <message>
        <source>too many messages</source>
        <translation>メッセージ過多</translation>
    </message>
    <message>
        <source>quota exceeded</source>
        <translation>割り当て超過</translation>
    </message>
    <message>
        <source>closed by an administrator</source>
        <translation>管理者による切断</translation>
    </message>
    <message>
        <source>payload format not valid</source>
        <translation>無効なペイロード形式</translation>
    </message>
    <message>
        <source>retained messages not supported</source>
        <translation>保持メッセージ未対応</translation>
    </message>
    <message>
        <source>QoS not supported</source>
        <translation>未対応の QoS</translation>
    </message>
    <message>
        <source>use another server</source>
        <translation>別サーバーの使用指示</translation>
    </message>
    <message>
        <source>server moved</source>
        <translation>サーバー移転</translation>
    </message>
    <message>
        <source>too many connections in a short time</source>
        <translation>短時間の接続過多</translation>
    </message>
    <message>
        <source>connected for as long as is allowed</source>
        <translation>許可された接続時間の終了</translation>
    </message>
    <message>
        <source>the broker at %1 does not speak this version of MQTT (%2): set MQTT_VERSION to auto</source>
        <translation>%1 のブローカーはこのバージョンの MQTT に対応していません (%2)。MQTT_VERSION を auto にしてください</translation>
    </message>
    <message>
        <source>the broker at %1 does not take the client id &quot;%2&quot; (%3): set MQTT_CLIENT_ID</source>
        <translation>%1 のブローカーはクライアント ID「%2」を受け付けません (%3)。MQTT_CLIENT_ID を設定してください</translation>
    </message>
    <message>
        <source>the broker at %1 does not let us in (%2): check MQTT_USERNAME and MQTT_PASSWORD</source>
        <translation>%1 のブローカーに接続を許可されません (%2)。MQTT_USERNAME と MQTT_PASSWORD を確認してください</translation>
    </message>
    <message>
        <source>the broker at %1 refuses the connection: %2</source>
        <translation>%1 のブローカーが接続を拒否しました: %2</translation>
    </message>
    <message>
        <source>another client has connected to %1 with the client id &quot;%2&quot; and taken our place (0x8E): give each its own MQTT_CLIENT_ID</source>
        <translation>別のクライアントがクライアント ID「%2」で %1 に接続し、こちらの接続が奪われました (0x8E)。それぞれに固有の MQTT_CLIENT_ID を付けてください</translation>
    </message>
    <message>
        <source>the broker at %1 ended the connection: %2</source>
        <translation>%1 のブローカーが接続を終了しました: %2</translation>
    </message>
    <message>
        <source>no MQTT broker answers at %1 (%2): start one (on Debian, &quot;apt install mosquitto&quot; brings one that runs at once)</source>
        <translation>%1 で MQTT ブローカーが応答しません (%2)。起動してください (Debian では「apt install mosquitto」で、すぐに動くものが入ります)</translation>
    </message>
    <message>
        <source>no connection to the broker at %1</source>
        <translation>%1 のブローカーに接続できません</translation>
    </message>
    <message>
        <source>no connection to the broker at %1: %2</source>
        <translation>%1 のブローカーに接続できません: %2</translation>
    </message>
    <message>
        <source>TLS: no secure connection to the broker at %1 (%2): check TLS_CA_FILE, and whether this port speaks TLS</source>
        <translation>TLS: %1 のブローカーに安全に接続できません (%2)。TLS_CA_FILE と、このポートが TLS を使うかを確認してください</translation>
    </message>
    <message>
        <source>%1 closes the connection before it says anything: is it an MQTT broker, and does it want TLS (mqtts://) on this port?</source>
        <translation>%1 は何も送らずに接続を閉じます。MQTT ブローカーですか? このポートでは TLS (mqtts://) が必要ではありませんか?</translation>
    </message>
    <message>
        <source>the broker at %1 does not keep to the protocol (%2)</source>
        <translation>%1 のブローカーがプロトコルに従っていません (%2)</translation>
    </message>
    <message>
        <source>timed out: no answer from the broker at %1 within %2 s</source>
        <translation>タイムアウト: %1 のブローカーから %2 s 以内に応答がありません</translation>
    </message>
    <message>
        <source>the broker at %1 closed the connection without a word</source>
        <translation>%1 のブローカーが何も言わずに接続を閉じました</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>理由 %1</translation>
    </message>
    <message>
        <source>%1: it may answer messages of QoS 2 as if they had QoS 1, as RabbitMQ does; set MQTT_QOS to 1</source>
        <translation>%1: RabbitMQ のように、QoS 2 のメッセージに QoS 1 として応答しているかもしれません。MQTT_QOS を 1 にしてください</translation>
    </message>
    <message>
        <source>%1 right after it had let us in: another client may have the client id &quot;%2&quot;; set MQTT_CLIENT_ID</source>
        <translation>%1 (接続が許可された直後)。別のクライアントがクライアント ID「%2」を使っているかもしれません。MQTT_CLIENT_ID を設定してください</translation>
    </message>
    <message>
        <source>%1 on a message to &quot;%2&quot;: some brokers do so for a topic (nats-server for a dot or a blank), a size or a QoS that they do not take; or another client has the client id &quot;%3&quot;</source>
        <translation>「%2」へのメッセージに対して %1。受け付けないトピック (nats-server では点や空白)、サイズ、QoS に対してこうするブローカーがあります。または別のクライアントがクライアント ID「%3」を使っています</translation>
    </message>
    <message>
        <source>MQTT: %1, topic &quot;%2&quot;</source>
        <translation>MQTT: %1、トピック「%2」</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): after a restart the node&apos;s bdSeq begins again.</source>
        <translation>%1 に書き込めません (%2): 再起動後、ノードの bdSeq は最初から始まります。</translation>
    </message>
    <message>
        <source>%1 closes the connection before it says anything: is it an MQTT broker, does it want TLS (mqtts://) on this port, and does it speak MQTT 5 (set MQTT_VERSION to auto)?</source>
        <translation>%1 は何も返さずに接続を閉じます。MQTT ブローカーですか、このポートは TLS (mqtts://) を求めますか、MQTT 5 に対応していますか (MQTT_VERSION を auto に設定)?</translation>
    </message>
    <message>
        <source>%1 on a message to &quot;%2&quot;: mosquitto does so where a message is longer than its message_size_limit</source>
        <translation>%1 (「%2」へのメッセージ): mosquitto はメッセージが message_size_limit より長いとこうします</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The value of the onset stays.</source>
        <translation>発生時点の値のままになります。</translation>
    </message>
    <message>
        <source>One reading is off by the strength.</source>
        <translation>1 件の測定値が強さの分だけずれます。</translation>
    </message>
    <message>
        <source>Readings are off by the strength all the time.</source>
        <translation>測定値がずっと強さの分だけずれます。</translation>
    </message>
    <message>
        <source>The error grows evenly from the onset on.</source>
        <translation>誤差が発生時点から一定の割合で増えます。</translation>
    </message>
    <message>
        <source>Noise of this standard deviation is added.</source>
        <translation>この標準偏差のノイズが加わります。</translation>
    </message>
    <message>
        <source>No readings are made; their sequence numbers are used up.</source>
        <translation>測定値は作られず、その連番は消費されます。</translation>
    </message>
    <message>
        <source>The board warms the sensor: warmer and drier readings.</source>
        <translation>基板がセンサーを温め、測定値が高温・低湿になります。</translation>
    </message>
    <message>
        <source>The first humidity after a start is that of the reset value 0x8000.</source>
        <translation>開始後の最初の湿度がリセット値 0x8000 の湿度になります。</translation>
    </message>
    <message>
        <source>A wet element: humidity climbs to 100 % and stays.</source>
        <translation>素子が濡れ、湿度が 100 % まで上がってそのままになります。</translation>
    </message>
    <message>
        <source>A BMP280 sold as a BME280: humidity is always 0.</source>
        <translation>BME280 として売られた BMP280 で、湿度は常に 0 です。</translation>
    </message>
    <message>
        <source>The temperature&apos;s raw word is 0: about -140 °C, and the other two by that.</source>
        <translation>温度の生データが 0 になり、約 -140 °C を示します。他の 2 つもそれに従います。</translation>
    </message>
    <message>
        <source>The bus reads ones only: about 187 °C, 100 %, a pressure below 0.</source>
        <translation>バスがすべて 1 を読み、約 187 °C、100 %、0 未満の気圧になります。</translation>
    </message>
    <message>
        <source>The pressure&apos;s raw word is at its end: a pressure below 0.</source>
        <translation>気圧の生データが端に達し、気圧が 0 未満になります。</translation>
    </message>
    <message>
        <source>The channel is not measured: raw word 0x80000, humidity 0x8000.</source>
        <translation>チャンネルが測定されず、生データは 0x80000、湿度は 0x8000 です。</translation>
    </message>
    <message>
        <source>Read before the first conversion: all words are those of the reset.</source>
        <translation>最初の変換前に読まれ、生データはすべてリセット後の値です。</translation>
    </message>
    <message>
        <source>The calibration word P1 was not read: pressure is 0.</source>
        <translation>校正データ P1 が読まれておらず、気圧は 0 です。</translation>
    </message>
    <message>
        <source>The air moves so many times as fast.</source>
        <translation>空気の変化がこの倍率で速くなります。</translation>
    </message>
    <message>
        <source>Readings are those of so many minutes later.</source>
        <translation>測定値がこの分数だけ後のものになります。</translation>
    </message>
    <message>
        <source>A straight line is added that reaches the strength at the end.</source>
        <translation>終了時に強さに達する直線が加わります。</translation>
    </message>
    <message>
        <source>Movements are so many times as large, about the line from onset to end.</source>
        <translation>発生時点と終了を結ぶ直線を中心に、変動がこの倍率で大きくなります。</translation>
    </message>
    <message>
        <source>The channel moves against its habit: mirrored at the line from onset to end.</source>
        <translation>チャンネルが普段と逆に動きます。発生時点と終了を結ぶ直線で反転します。</translation>
    </message>
    <message>
        <source>The sensor&apos;s noise is so many times as large.</source>
        <translation>センサーのノイズがこの倍率で大きくなります。</translation>
    </message>
    <message>
        <source>The level moves by a part of the channel&apos;s range.</source>
        <translation>水準がチャンネルの範囲に対する割合だけ移動します。</translation>
    </message>
    <message>
        <source>A constant level, in parts of the channel&apos;s range: 0 its lower end, 100 its upper.</source>
        <translation>チャンネルの範囲に対する割合で決まる一定の水準。0 は下端、100 は上端です。</translation>
    </message>
    <message>
        <source>So many of the readings are sent twice.</source>
        <translation>この割合の測定値が 2 回送信されます。</translation>
    </message>
    <message>
        <source>So many of the readings never reach the server.</source>
        <translation>この割合の測定値がサーバーに届きません。</translation>
    </message>
    <message>
        <source>Readings are sent in groups of so many, each backwards.</source>
        <translation>測定値がこの件数ずつ、逆順で送信されます。</translation>
    </message>
    <message>
        <source>Readings are sent so much later.</source>
        <translation>測定値がこの時間だけ遅れて送信されます。</translation>
    </message>
    <message>
        <source>The device&apos;s clock gains so many seconds an hour.</source>
        <translation>デバイスの時計が 1 時間にこの秒数だけ進みます。</translation>
    </message>
    <message>
        <source>The device&apos;s clock is off by so much.</source>
        <translation>デバイスの時計がこの時間だけずれます。</translation>
    </message>
    <message>
        <source>So many of the bodies are cut off in the middle.</source>
        <translation>この割合のボディが途中で切れます。</translation>
    </message>
    <message>
        <source>%1: %2 must be %3.</source>
        <translation>%1: %2 には%3を指定してください。</translation>
    </message>
    <message>
        <source>a whole number of milliseconds, 0 or more</source>
        <translation>0 以上の整数 (ミリ秒)</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>名前のリスト</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;. Known are: %2.</source>
        <translation>不明なキー「%1」です。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>a kind of fault such as stuck or spike</source>
        <translation>stuck や spike などの障害の種類</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>「%1」のことですか?</translation>
    </message>
    <message>
        <source>%1 must be a length such as 30s, 5m, 6h or 2d, not &quot;%2&quot;.</source>
        <translation>%1 には「%2」ではなく、30s、5m、6h、2d のような長さを指定してください。</translation>
    </message>
    <message>
        <source>channel must be temperature, humidity, pressure or all, joined by |, not &quot;%1&quot;.</source>
        <translation>channel には「%1」ではなく、temperature、humidity、pressure、all を | で区切って指定してください。</translation>
    </message>
    <message>
        <source>at must be a time such as 2025-11-14T10:30:00Z, or one after the start such as +10m, not &quot;%1&quot;.</source>
        <translation>at には「%1」ではなく、2025-11-14T10:30:00Z のような時刻か、+10m のような開始からの時間を指定してください。</translation>
    </message>
    <message>
        <source>devices must be names joined by |, not &quot;%1&quot;.</source>
        <translation>devices には「%1」ではなく、| で区切った名前を指定してください。</translation>
    </message>
    <message>
        <source>strength must be a number, not &quot;%1&quot;.</source>
        <translation>strength には「%1」ではなく、数値を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; known are %2.</source>
        <translation>「%1」は不明です。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>Stuck value</source>
        <translation>値の固着</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>スパイク</translation>
    </message>
    <message>
        <source>Level shift</source>
        <translation>レベルシフト</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Noise burst</source>
        <translation>ノイズバースト</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Self-heating</source>
        <translation>自己発熱</translation>
    </message>
    <message>
        <source>First humidity</source>
        <translation>初回湿度</translation>
    </message>
    <message>
        <source>Humidity at 100 %</source>
        <translation>湿度 100 %</translation>
    </message>
    <message>
        <source>BMP280</source>
        <translation>BMP280</translation>
    </message>
    <message>
        <source>Temperature word zero</source>
        <translation>温度データ 0</translation>
    </message>
    <message>
        <source>All ones</source>
        <translation>すべて 1</translation>
    </message>
    <message>
        <source>Pressure saturated</source>
        <translation>気圧の飽和</translation>
    </message>
    <message>
        <source>Channel skipped</source>
        <translation>チャンネル省略</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>未変換</translation>
    </message>
    <message>
        <source>P1 zero</source>
        <translation>P1 が 0</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>周波数</translation>
    </message>
    <message>
        <source>Pattern shift</source>
        <translation>パターンのずれ</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>Mean shift</source>
        <translation>平均のずれ</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラトー</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>順序の乱れ</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>時計の進み遅れ</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>時計の飛び</translation>
    </message>
    <message>
        <source>Malformed bodies</source>
        <translation>壊れたボディ</translation>
    </message>
    <message>
        <source>%1 acts on %2 and takes no other channel.</source>
        <translation>%1 が作用するのは %2 で、他のチャンネルには使えません。</translation>
    </message>
    <message>
        <source>%1 has no strength.</source>
        <translation>%1 に強さはありません。</translation>
    </message>
    <message>
        <source>the strength of %1 must be from %2 to %3.</source>
        <translation>%1 の強さは %2～%3 にしてください。</translation>
    </message>
    <message>
        <source>%1 has no ramp.</source>
        <translation>%1 に立ち上がりはありません。</translation>
    </message>
    <message>
        <source>for must be longer than 0.</source>
        <translation>for は 0 より長くしてください。</translation>
    </message>
    <message>
        <source>every must be at least 1s and as long as for, which is %1.</source>
        <translation>every は 1s 以上、かつ for (%1) 以上にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of fault; they are %2.</source>
        <translation>「%1」という障害の種類はありません。あるのは %2 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be NAME=VALUE.</source>
        <translation>「%1」は NAME=VALUE の形にしてください。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>the weight of %1 must be a number from 0 to 1000000, not &quot;%2&quot;.</source>
        <translation>%1 の重みには「%2」ではなく、0～1000000 の数値を指定してください。</translation>
    </message>
    <message>
        <source>at least one kind must have a weight above 0.</source>
        <translation>少なくとも 1 つの種類の重みを 0 より大きくしてください。</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1/時</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>% of the range</source>
        <translation>% (範囲比)</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>% of the readings</source>
        <translation>% (測定値比)</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>件</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>s per hour</source>
        <translation>s/時</translation>
    </message>
    <message>
        <source>FAULT: there is no device &quot;%1&quot;; the run has %2 to %3.</source>
        <translation>FAULT: デバイス「%1」はありません。この実行にあるのは %2～%3 です。</translation>
    </message>
    <message>
        <source>Inject: %1</source>
        <translation>注入: %1</translation>
    </message>
    <message>
        <source>FAULT: there is no device &quot;%1&quot;; the run has only %2.</source>
        <translation>FAULT：デバイス「%1」はありません。この実行にあるのは %2 だけです。</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3, one every %4.</source>
        <translation>%1、%2 ～ %3、%4 ごと。</translation>
    </message>
    <message>
        <source>The interval varies by %1 s (standard deviation).</source>
        <translation>間隔は %1 s (標準偏差) ばらつきます。</translation>
    </message>
    <message>
        <source>the header</source>
        <comment>how a unit was told</comment>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>the unit in the cells</source>
        <translation>セル内の単位</translation>
    </message>
    <message>
        <source>the size of the numbers</source>
        <translation>数値の大きさ</translation>
    </message>
    <message>
        <source>the column of units</source>
        <translation>単位の列</translation>
    </message>
    <message>
        <source>you</source>
        <comment>how a unit was told</comment>
        <translation>指定</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0～1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; in %3</source>
        <comment>channel, column, unit</comment>
        <translation>%1は「%2」(%3)</translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation>ヘッダーはありません。</translation>
    </message>
    <message>
        <source>Columns: time is &quot;%1&quot;, %2.</source>
        <translation>列: 時刻は「%1」、%2。</translation>
    </message>
    <message>
        <source>The interval changed at %1 from %2 to %3: each part was judged at its own.</source>
        <translation>間隔が %1 に %2 から %3 に変わりました。各部分はそれぞれの間隔で判断しました。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>14 of humidity</comment>
        <translation>%2 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a temperature that no sensor measures</source>
        <translation>
            <numerusform>センサーが測定しえない温度 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 0 °C and 0 %</source>
        <translation>
            <numerusform>0 °C かつ 0 % が %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 85 °C as after power-on</source>
        <translation>
            <numerusform>電源投入直後のような 85 °C が %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows in which the sensor failed were left out whole: %1.</source>
        <translation>センサーが失敗した行を丸ごと除外しました: %1。</translation>
    </message>
    <message>
        <source>Values that stayed for much longer than the noise of their channel allows were left out: %1.</source>
        <translation>チャンネルのノイズが許すよりずっと長く変わらなかった値を除外しました: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read and were left out; the first: %1.</source>
        <translation>
            <numerusform>%Ln 行を読み込めないため除外しました。最初の行: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header comes again in %Ln line(s).</source>
        <translation>
            <numerusform>ヘッダーが %Ln 行で繰り返されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other sensors were left out.</source>
        <translation>
            <numerusform>他のセンサーの %Ln 行を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not in order of time and have been sorted.</source>
        <translation>
            <numerusform>%Ln 行が時刻順でなかったため、並べ替えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat the instant of another one: the first counts.</source>
        <translation>
            <numerusform>%Ln 行の時点が別の行と同じです。最初の行を使います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lie more than a year from all others, as of a clock that was not set, and were left out.</source>
        <translation>
            <numerusform>%Ln 行が他のすべてから 1 年以上離れており (時計の未設定など)、除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing in between.</source>
        <translation>途中に欠けはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the instants are missing, in %Ln gap(s) of up to %2.</source>
        <translation>
            <numerusform>時点の %1 % が欠けています (%Ln か所、最長 %2)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that no sensor measures were left out: %1.</source>
        <translation>センサーが測定しえない値を除外しました: %1。</translation>
    </message>
    <message>
        <source>Single values that jump away and back as no air can were left out: %1.</source>
        <translation>空気ではありえない、飛んで戻る単独の値を除外しました: %1。</translation>
    </message>
    <message>
        <source>Mean %1 %2 %3, range of the profile %4 to %5 %3.</source>
        <translation>%1の平均 %2 %3、プロファイルの範囲 %4～%5 %3。</translation>
    </message>
    <message>
        <source>Values are multiples of %1 %2.</source>
        <translation>値は %1 %2 の倍数です。</translation>
    </message>
    <message>
        <source>Noise %1 %2.</source>
        <translation>ノイズ %1 %2。</translation>
    </message>
    <message>
        <source>Mean day: %1 moves by %2 %3, highest at %4 h, lowest at %5 h.</source>
        <translation>平均的な 1 日: %1は %2 %3 変化し、最高は %4 時、最低は %5 時です。</translation>
    </message>
    <message>
        <source>Half-daily tide of pressure: %1 hPa.</source>
        <translation>気圧の半日潮汐: %1 hPa。</translation>
    </message>
    <message>
        <source>at any hour</source>
        <comment>of events</comment>
        <translation>時間帯を問わず</translation>
    </message>
    <message>
        <source>most often at %1 h</source>
        <comment>of events</comment>
        <translation>%1 時に最も多く</translation>
    </message>
    <message>
        <source>Humidity jumps up %1 times a day (synthetic %2), usually by %3 %, and half of it is gone after %4: %5.</source>
        <translation>湿度は 1 日に %1 回 (合成 %2 回) 跳ね上がります。通常 %3 % で、%4 後に半分になります: %5。</translation>
    </message>
    <message>
        <source>Humidity drops suddenly %1 times a day (synthetic %2), usually by %3 %: %4.</source>
        <translation>湿度は 1 日に %1 回 (合成 %2 回) 急に下がります。通常 %3 % です: %4。</translation>
    </message>
    <message>
        <source>Temperature goes up and down every %1 (synthetic %2), by about %3 °C: %4.</source>
        <translation>温度は %1 ごと (合成 %2) に、およそ %3 °C 上下します: %4。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no cycle</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>No sudden changes of humidity come back, and no cycle of heating or cooling.</source>
        <translation>繰り返す湿度の急変も、暖房や冷房の周期もありません。</translation>
    </message>
    <message>
        <source>A cycle of %1, %2 °C from peak to peak.</source>
        <translation>%1 の周期、振れ幅 %2 °C。</translation>
    </message>
    <message>
        <source>Events like a %1: one every %2, lasting %3 to %4.</source>
        <translation>%1のような現象: %2 に 1 回、継続時間 %3～%4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded day(s) of states, %1 blocks a day, %2 octaves.</source>
        <translation>
            <numerusform>記録された %Ln 日分の状態、1 日 %1 ブロック、%2 オクターブ。</numerusform>
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
            <numerusform>%Ln 個のファイルを 1 つの記録として読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1 could be any of %2; name the one to use (%3)</source>
        <translation>%1は %2 のどれでもありえます。使うものを指定してください (%3)</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot; and nothing of that name was measured; there are %2</source>
        <translation>列「%1」はなく、その名前の測定もありません。あるのは %2 です</translation>
    </message>
    <message>
        <source>%1 could be any of %2; name the one to use (%3), or the sensor whose values to use (%4)</source>
        <translation>%1は %2 のどれでもありえます。使うものを指定するか (%3)、値を使うセンサーを指定してください (%4)</translation>
    </message>
    <message>
        <source>no column is known as temperature, humidity or pressure among %1, and no row names one of them; name them (%2, %3, %4)</source>
        <translation>%1 の中に温度、湿度、気圧とわかる列がなく、それを示す行もありません。指定してください (%2、%3、%4)</translation>
    </message>
    <message>
        <source>there is no header, and the values do not tell which of the columns are temperature and humidity; name them by number from 1 (%1, %2)</source>
        <translation>ヘッダーがなく、どの列が温度と湿度か値からはわかりません。1 からの番号で指定してください (%1、%2)</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>気圧</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;; there are %2, or numbers from 1 to %3</source>
        <translation>列「%1」はありません。あるのは %2、または 1～%3 の番号です</translation>
    </message>
    <message>
        <source>fractions of 1</source>
        <translation>1 に対する割合</translation>
    </message>
    <message>
        <source>the unit of %1 (&quot;%2&quot;) is open: mean %3 or, as %4, %5; say %6</source>
        <translation>%1の単位 (「%2」) が決まりません。平均は %3、または %4 とすると %5 です。%6 を指定してください</translation>
    </message>
    <message>
        <source>There is no column for %1.</source>
        <translation>%1 の列がありません。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; for %2 holds no values.</source>
        <translation>%2 の列「%1」に値がありません。</translation>
    </message>
    <message>
        <source>The numbers of &quot;%1&quot; are taken as %2 by their size (mean %3); if they are %4, say so (%5).</source>
        <translation>「%1」の数値は、大きさから %2 とみなします (平均 %3)。%4 の場合は指定してください (%5)。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is left out: a typical value of it, %2, is no %3 of air in any known unit.</source>
        <translation>列「%1」は除外します。代表的な値 %2 は、既知のどの単位でも空気の%3になりません。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1 行目</translation>
    </message>
    <message numerus="yes">
        <source>The unit of %1 changes from %2 to %3 at %4, %n time(s) in all; each part was converted by itself.</source>
        <translation>
            <numerusform>%1の単位が %4 で %2 から %3 に変わりました (全部で %n 回)。各部分を別々に換算しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; (%Ln row(s))</source>
        <translation>
            <numerusform>「%1」(%Ln 行)</numerusform>
        </translation>
    </message>
    <message>
        <source>no column is known to tell sensors apart, such as &quot;%1&quot;; name it (%2)</source>
        <translation>「%1」のようにセンサーを区別する列が見つかりません。指定してください (%2)</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; has no rows of &quot;%2&quot;; there are %3</source>
        <translation>列「%1」に「%2」の行はありません。あるのは %3 です</translation>
    </message>
    <message numerus="yes">
        <source>column &quot;%1&quot; holds %Ln sensor(s): %2; say which one (%3)</source>
        <translation>
            <numerusform>列「%1」には %Ln 個のセンサーがあります: %2。どれか指定してください (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>name the column that tells them apart and the one to use (%1, %2), or keep one sensor&apos;s rows</source>
        <translation>センサーを区別する列と使うセンサーを指定するか (%1、%2)、1 つのセンサーの行だけを残してください</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have the instant of another one and other values, as of several sensors; %1</source>
        <translation>
            <numerusform>%Ln 行が別の行と同じ時点で異なる値を持ち、複数のセンサーがあるようです。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>the values of %1 alternate from row to row, as of several sensors; %2</source>
        <translation>%1の値が行ごとに入れ替わり、複数のセンサーがあるようです。%2</translation>
    </message>
    <message>
        <source>there is no memory to unpack it</source>
        <translation>展開するためのメモリーがありません</translation>
    </message>
    <message>
        <source>it is larger than 1 GiB when unpacked</source>
        <translation>展開すると 1 GiB を超えます</translation>
    </message>
    <message>
        <source>its compressed data end too early</source>
        <translation>圧縮データが途中で終わっています</translation>
    </message>
    <message>
        <source>its compressed data are damaged</source>
        <translation>圧縮データが壊れています</translation>
    </message>
    <message>
        <source>this is JSON that cannot be read (%1); an array of objects, or one object a line, is needed</source>
        <translation>読み込めない JSON です (%1)。オブジェクトの配列か、1 行に 1 つのオブジェクトが必要です</translation>
    </message>
    <message>
        <source>this is JSON without an object that has a time; an array of objects, or one object a line, is needed</source>
        <translation>時刻を持つオブジェクトのない JSON です。オブジェクトの配列か、1 行に 1 つのオブジェクトが必要です</translation>
    </message>
    <message>
        <source>%1, table &quot;%2&quot;</source>
        <comment>file, table</comment>
        <translation>%1、テーブル「%2」</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 に行がありません。</translation>
    </message>
    <message>
        <source>the database has no tables</source>
        <translation>データベースにテーブルがありません</translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot;; there are %2 (%3)</source>
        <translation>テーブル「%1」はありません。あるのは %2 です (%3)</translation>
    </message>
    <message>
        <source>a recording may be in any of the tables %1; say in which (%2)</source>
        <translation>記録はテーブル %1 のどれにもありえます。どれか指定してください (%2)</translation>
    </message>
    <message>
        <source>none of the tables %1 is known as a recording; say which it is (%2)</source>
        <translation>テーブル %1 のどれも記録とは判断できません。どれか指定してください (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>時刻の列</translation>
    </message>
    <message>
        <source>Date column</source>
        <translation>日付の列</translation>
    </message>
    <message>
        <source>Temperature column</source>
        <translation>温度の列</translation>
    </message>
    <message>
        <source>Humidity column</source>
        <translation>湿度の列</translation>
    </message>
    <message>
        <source>Pressure column</source>
        <translation>気圧の列</translation>
    </message>
    <message>
        <source>Temperature unit</source>
        <translation>温度の単位</translation>
    </message>
    <message>
        <source>Humidity unit</source>
        <translation>湿度の単位</translation>
    </message>
    <message>
        <source>Pressure unit</source>
        <translation>気圧の単位</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>時刻の書式</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Device column</source>
        <translation>デバイスの列</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>no column is known as the time among %1; name it (%2), or say the interval and the first row&apos;s time (%3, %4)</source>
        <translation>%1 の中に時刻とわかる列がありません。列を指定するか (%2)、間隔と最初の行の時刻を指定してください (%3、%4)</translation>
    </message>
    <message>
        <source>no column is known as temperature, humidity or pressure among %1; name them (%2, %3, %4)</source>
        <translation>%1 の中に温度、湿度、気圧とわかる列がありません。指定してください (%2、%3、%4)</translation>
    </message>
    <message>
        <source>there is no header, and the commas may stand between cells or before decimals; name the columns by number from 1 (%1)</source>
        <translation>ヘッダーがなく、コンマがセルの区切りか小数点かわかりません。列を 1 からの番号で指定してください (%1)</translation>
    </message>
    <message>
        <source>there is no header, and no column reads as time, temperature, humidity or pressure</source>
        <translation>ヘッダーがなく、時刻・温度・湿度・気圧として読める列もありません</translation>
    </message>
    <message>
        <source>%1 cells under %2 names: a comma may stand between cells or before decimals; write the file with semicolons or decimal points</source>
        <translation>%2 個の名前に対してセルが %1 個あり、コンマがセルの区切りか小数点かわかりません。セミコロン区切りか小数点ピリオドでファイルを書いてください</translation>
    </message>
    <message>
        <source>%1 is empty: rows of time and temperature, humidity or pressure are needed.</source>
        <translation>%1 は空です。時刻と、温度・湿度・気圧のいずれかの行が必要です。</translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <translation>%1、%2 行目: %3。</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1、%2 行目: %3。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, line</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Commas stand between cells and before decimals: each two cells were taken as one number.</source>
        <translation>コンマがセルの区切りと小数点の両方に使われているため、セル 2 つずつを 1 つの数値とみなしました。</translation>
    </message>
    <message numerus="yes">
        <source>The count of time begins again %n time(s): what lay in between is not known.</source>
        <translation>
            <numerusform>時刻のカウントが %n 回最初に戻っています。その間のことはわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most rows have one value: those close in time were put together.</source>
        <translation>ほとんどの行に値が 1 つしかないため、時刻の近いものをまとめました。</translation>
    </message>
    <message>
        <source>Each row has one value, which &quot;%1&quot; names, from when it changed: it counts until the next one.</source>
        <translation>各行に「%1」が示す値が 1 つあり、変化した時点から次の値まで有効です。</translation>
    </message>
    <message>
        <source>Each row has one value, which &quot;%1&quot; names: those close in time were put together.</source>
        <translation>各行に「%1」が示す値が 1 つあるため、時刻の近いものをまとめました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other things were left out: %1.</source>
        <translation>
            <numerusform>他のものの %Ln 行を除外しました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a header but no rows.</source>
        <translation>%1 にはヘッダーだけで行がありません。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows cannot be read; the first of them, %4.</source>
        <translation>%1: %3 行のうち %2 行を読み込めません。最初の行は %4。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>it is a ZIP archive or a spreadsheet: unpack it, or save it as CSV</source>
        <translation>ZIP アーカイブか表計算ファイルです。展開するか、CSV として保存してください</translation>
    </message>
    <message>
        <source>it is a PDF: save its table as CSV</source>
        <translation>PDF です。表を CSV として保存してください</translation>
    </message>
    <message>
        <source>it is a spreadsheet of an old Excel: save it as CSV</source>
        <translation>古い Excel の表計算ファイルです。CSV として保存してください</translation>
    </message>
    <message>
        <source>it is Parquet: write it as CSV</source>
        <translation>Parquet です。CSV に変換してください</translation>
    </message>
    <message>
        <source>rows with commas, semicolons or tabs between the cells are needed</source>
        <translation>セルをコンマ、セミコロン、タブで区切った行が必要です</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; was taken; if it is another one, say so (%2).</source>
        <translation>テーブル「%1」を使いました。別のテーブルの場合は指定してください (%2)。</translation>
    </message>
    <message>
        <source>%1 is no SQLite database, so that it has no table &quot;%2&quot; (%3).</source>
        <translation>%1 は SQLite データベースではないため、テーブル「%2」はありません (%3)。</translation>
    </message>
    <message>
        <source>%1 is not text: %2.</source>
        <translation>%1 はテキストではありません: %2。</translation>
    </message>
    <message>
        <source>the folder has no recordings (.csv, .tsv, .txt, .log, .json, .jsonl, .lp, also .gz)</source>
        <translation>フォルダーに記録がありません (.csv、.tsv、.txt、.log、.json、.jsonl、.lp、および .gz)</translation>
    </message>
    <message>
        <source>%1 cells under %2 names</source>
        <translation>%2 個の名前に対してセルが %1 個あります</translation>
    </message>
    <message>
        <source>%1 cells where at least %2 are needed</source>
        <translation>セルが %1 個しかありません (%2 個以上必要)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not a number</source>
        <translation>列「%2」の「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>the dates leave open which number is the day and which the month; say how they are written (%1, such as %2)</source>
        <translation>日付からは、どの数が日でどの数が月かわかりません。書式を指定してください (%1、例: %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is a count since a start and no date; say when the first row was made (%3, such as 2025-11-14T10:30)</source>
        <translation>列「%2」の「%1」は開始からのカウントで、日付ではありません。最初の行の時刻を指定してください (%3、例: 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; counts %2 from row to row, of milliseconds, seconds or minutes; say what that is (%3, in seconds)</source>
        <translation>列「%1」は行ごとに %2 ずつ増え、ミリ秒、秒、分のいずれかです。その長さを指定してください (%3、秒単位)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; may be seconds since 1970 or milliseconds since a start; say which (%3 %s, or %4)</source>
        <translation>列「%2」の「%1」は、1970 年からの秒数か開始からのミリ秒数です。どちらか指定してください (%3 %s または %4)</translation>
    </message>
    <message>
        <source>there is no time; say when the first row was made (%1, such as 2025-11-14T10:30)</source>
        <translation>時刻がありません。最初の行の時刻を指定してください (%1、例: 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has no year, month and day; say when the first row was made (%2)</source>
        <translation>時刻の書式「%1」に年、月、日がありません。最初の行の時刻を指定してください (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is a time of day without a date; name the date&apos;s column (%3), or say when the first row was made (%4, such as 2025-11-14T10:30)</source>
        <translation>列「%2」の「%1」は日付のない時刻です。日付の列を指定するか (%3)、最初の行の時刻を指定してください (%4、例: 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>date and time, day first</source>
        <translation>日付と時刻、日が先</translation>
    </message>
    <message>
        <source>date and time, month first</source>
        <translation>日付と時刻、月が先</translation>
    </message>
    <message>
        <source>date and time, year first</source>
        <translation>日付と時刻、年が先</translation>
    </message>
    <message>
        <source>%1 since 1970</source>
        <comment>s, ms, µs, ns</comment>
        <translation>1970 年からの %1</translation>
    </message>
    <message>
        <source>days of a spreadsheet</source>
        <translation>表計算ソフトの日数</translation>
    </message>
    <message>
        <source>Julian days</source>
        <translation>ユリウス日</translation>
    </message>
    <message>
        <source>counts of %1 ms since the start</source>
        <translation>開始からの %1 ms 単位のカウント</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>時刻 (日付なし)</translation>
    </message>
    <message>
        <source>one interval a row</source>
        <translation>1 行につき 1 間隔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not written as %3</source>
        <translation>列「%2」の「%1」は %3 の書式ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not a time such as 2025-11-14T10:30:00, 14.11.2025 10:30 or seconds since 1970; say how it is written (%3)</source>
        <translation>列「%2」の「%1」は、2025-11-14T10:30:00、14.11.2025 10:30、1970 年からの秒数のような時刻ではありません。書き方を指定してください（%3）</translation>
    </message>
    <message>
        <source>the time could be any of %1; name the one to use (%2)</source>
        <translation>時刻は %1 のどれでもありえます。使うものを指定してください (%2)</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has a letter that is not known; write it as %2</source>
        <translation>時刻の書式「%1」に不明な文字があります。%2 のように書いてください</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has no letters of strftime; write it as %2</source>
        <translation>時刻の書式「%1」に strftime の文字がありません。%2 のように書いてください</translation>
    </message>
    <message>
        <source>%1 holds too little: at least a day is needed.</source>
        <translation>%1 の内容が足りません。少なくとも 1 日分が必要です。</translation>
    </message>
    <message>
        <source>%1 was recorded too rarely: a profile needs a value every two hours or more often.</source>
        <translation>%1の記録が少なすぎます。プロファイルには 2 時間に 1 つ以上の値が必要です。</translation>
    </message>
    <message>
        <source>%1 has rows that lie too far apart for their interval: keep one stretch of it.</source>
        <translation>%1 の行は、その間隔に対して離れすぎています。ひと続きの部分だけを残してください。</translation>
    </message>
    <message>
        <source>The recording&apos;s times are UTC: hours of the day in this profile are those of UTC.</source>
        <translation>記録の時刻は UTC です。このプロファイルの時間帯は UTC のものになります。</translation>
    </message>
    <message>
        <source>Of the recording one value every 2 s was used.</source>
        <translation>記録から 2 s ごとに 1 つの値を使いました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, unit</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>A recorded place</source>
        <translation>記録された場所</translation>
    </message>
    <message numerus="yes">
        <source>The recording has only %n instant(s): a fit needs at least 100.</source>
        <translation>
            <numerusform>記録には %n 個の時点しかありません。フィッティングには少なくとも 100 個が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording is shorter than a day: a fit needs at least one.</source>
        <translation>記録が 1 日より短いです。フィッティングには少なくとも 1 日分が必要です。</translation>
    </message>
    <message>
        <source>The fit was stopped.</source>
        <translation>フィッティングを停止しました。</translation>
    </message>
    <message>
        <source>The recording has hardly two values in a row anywhere: there is nothing to fit to.</source>
        <translation>記録には連続する値がほとんどなく、フィッティングの対象になるものがありません。</translation>
    </message>
    <message>
        <source>%1 was not recorded: its numbers are the default profile&apos;s.</source>
        <translation>%1は記録されていません。数値は既定プロファイルのものです。</translation>
    </message>
    <message>
        <source>%1 never changed in the recording: it stays where it was.</source>
        <translation>%1は記録の中で一度も変化していないため、そのままになります。</translation>
    </message>
    <message>
        <source>Values of %1 are means of samples in steps of %2: the air between two steps was bridged.</source>
        <translation>%1の値は、%2 の刻みの標本の平均です。刻みの間の空気は補間しました。</translation>
    </message>
    <message>
        <source>The noise of %1 is finer than the recorded step of %2: it was estimated from how often neighbouring values are equal.</source>
        <translation>%1のノイズは記録の刻み %2 より細かいため、隣り合う値が等しい頻度から推定しました。</translation>
    </message>
    <message numerus="yes">
        <source>Seasons were not recorded: the profile knows %n day(s) of the year.</source>
        <translation>
            <numerusform>季節は記録されていません。プロファイルが知るのは 1 年のうち %n 日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seasons follow the recorded year.</source>
        <translation>季節は記録された年に従います。</translation>
    </message>
    <message>
        <source>Too short for weekly habits: working days and weekends may not differ as they do.</source>
        <translation>週の習慣を知るには短すぎます。平日と週末の違いが実際と異なることがあります。</translation>
    </message>
    <message>
        <source>No daily cycle could be determined: too few days, or hours of the day that were never recorded.</source>
        <translation>日変化を求められませんでした。日数が少なすぎるか、一度も記録されていない時間帯があります。</translation>
    </message>
    <message numerus="yes">
        <source>The daily cycle comes from only %n day(s), and the tide of pressure cannot be told from weather.</source>
        <translation>
            <numerusform>日変化は %n 日分だけから求めたもので、気圧の潮汐を天気と区別できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The half-daily tide of pressure is %1 hPa, as part of the daily cycle.</source>
        <translation>気圧の半日潮汐は %1 hPa で、日変化に含まれます。</translation>
    </message>
    <message numerus="yes">
        <source>It follows the states of %n recorded day(s).</source>
        <translation>
            <numerusform>記録された %n 日分の状態に従います。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the instants are missing; they were bridged, and days with too many of them left out.</source>
        <translation>時点の %1 % が欠けています。補間し、欠けの多い日は除外しました。</translation>
    </message>
    <message>
        <source>The logger misses %1 % of its samples: so does one with this profile, unless MISSED_SAMPLES says otherwise.</source>
        <translation>ロガーは標本の %1 % を取り損ねています。MISSED_SAMPLES で別の値を指定しない限り、このプロファイルでも同じになります。</translation>
    </message>
    <message>
        <source>So few days return often.</source>
        <translation>日数が少ないため、同じ日が頻繁に繰り返されます。</translation>
    </message>
    <message>
        <source>Fast movements of some hours were stronger than the settings allow and were made weaker.</source>
        <translation>一部の時間帯の速い動きは設定の許容より強かったため、弱めました。</translation>
    </message>
    <message>
        <source>Storms, fronts and clear weather were not looked for: what was recorded has them in it, and by hand they have the default profile&apos;s sizes.</source>
        <translation>雷雨、前線、晴れ間は探していません。記録にはそれらが含まれており、手動で起こす場合は既定プロファイルの大きさになります。</translation>
    </message>
    <message>
        <source>The latitude of the place is not known: %1° is assumed.</source>
        <translation>場所の緯度が不明なため、%1° とみなします。</translation>
    </message>
    <message>
        <source>%1 moves in the sensor&apos;s own steps of %2, coarser than its values are written: so does what is made.</source>
        <translation>%1はセンサー固有の刻み%2で動き、値の表記より粗くなっています：生成される値も同様です。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that stood out taught it how large and how long such ones are and at which hours they come; it makes new ones.</source>
        <translation>
            <numerusform>目立った %n 件の出来事から、その大きさ、長さ、起こる時間帯を学びました。新しい出来事を作ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no value that a sensor measures: -40 to 85 °C, 0 to 100 %, 300 to 1100 hPa. Where they are in other units, name these (%2, %3, %4).</source>
        <translation>%1 にはセンサーが測る値（-40〜85 °C、0〜100 %、300〜1100 hPa）がありません。別の単位の場合は単位を指定してください（%2、%3、%4）。</translation>
    </message>
    <message>
        <source>The hygrometer shows %1 % at most and stays there for long: so does one with this profile.</source>
        <translation>湿度計の表示は最大%1 %で、長くそこにとどまります：このプロファイルの湿度計も同様です。</translation>
    </message>
    <message>
        <source>The station refreshes %1 only every %2 s and holds the value in between: so does one with this profile.</source>
        <translation>この観測装置は%1を%2秒ごとにしか更新せず、その間は値を保持します：このプロファイルの装置も同様です。</translation>
    </message>
</context>
<context>
    <name>FleetBuilder</name>
    <message>
        <source>%1: %2 cannot differ from device to device.</source>
        <translation>%1: %2 はデバイスごとに変えられません。</translation>
    </message>
    <message>
        <source>%1: %2 is not a column of a fleet file; did you mean &quot;%3&quot;?</source>
        <translation>%1: %2 はフリートファイルの列ではありません。「%3」のことですか?</translation>
    </message>
    <message>
        <source>%1: %2 is not a column of a fleet file; columns are device_id, profile, x_km, y_km, latitude, longitude, altitude, settings of a device such as temp_min, and meta_NAME in small letters for payloads.</source>
        <translation>%1: %2 はフリートファイルの列ではありません。列は device_id、profile、x_km、y_km、latitude、longitude、altitude、temp_min のようなデバイスの設定、そしてペイロード用の小文字の meta_NAME です。</translation>
    </message>
    <message>
        <source>%1: device_id must be %2, not %3.</source>
        <translation>%1: device_id には%2を指定してください (指定値: %3)。</translation>
    </message>
    <message>
        <source>%1: more than %2 devices.</source>
        <translation>%1: デバイスが %2 台を超えています。</translation>
    </message>
    <message>
        <source>%1: the device %2 is there already, as device %3 of the file.</source>
        <translation>%1: デバイス %2 は、ファイルの %3 番目のデバイスとして既にあります。</translation>
    </message>
    <message>
        <source>%1: %2 must be a number from %3 to %4 %5, not %6.</source>
        <translation>%1: %2 には %3～%4 %5 の数値を指定してください (指定値: %6)。</translation>
    </message>
    <message>
        <source>%1: a place needs both x_km and y_km, or both latitude and longitude.</source>
        <translation>%1: 場所には x_km と y_km の両方、または latitude と longitude の両方が必要です。</translation>
    </message>
    <message>
        <source>%1: places of one file are either in x_km and y_km or in latitude and longitude.</source>
        <translation>%1: 1 つのファイルの場所は、x_km と y_km か latitude と longitude のどちらかに統一してください。</translation>
    </message>
    <message>
        <source>%1: more than %2 different climates: let devices share profiles and settings of the air.</source>
        <translation>%1: 気候が %2 種類を超えています。デバイス間でプロファイルと空気の設定を共有してください。</translation>
    </message>
    <message>
        <source>%1: there is no device in it.</source>
        <translation>%1: デバイスがありません。</translation>
    </message>
</context>
<context>
    <name>FleetFile</name>
    <message>
        <source>%1: the column &quot;%2&quot; is there twice.</source>
        <translation>%1: 列「%2」が 2 つあります。</translation>
    </message>
    <message>
        <source>%1: the first line must name the columns, and device_id among them.</source>
        <translation>%1: 先頭行には、device_id を含む列の名前が必要です。</translation>
    </message>
    <message>
        <source>%1: there are %2 values for %3 columns.</source>
        <translation>%1: %3 列に対して値が %2 個あります。</translation>
    </message>
    <message>
        <source>%1: %2 must be text in quotation marks.</source>
        <translation>%1: %2 は引用符で囲んだテキストにしてください。</translation>
    </message>
    <message>
        <source>%1: %2 must be a number.</source>
        <translation>%1: %2 は数値にしてください。</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 は JSON ではありません: %2 (%3 バイト目)。</translation>
    </message>
    <message>
        <source>%1 must be a list of devices, or an object with nothing but the list &quot;devices&quot;.</source>
        <translation>%1 は、デバイスのリストか、リスト「devices」だけを持つオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>%1 must be an object with a device_id.</source>
        <translation>%1 は device_id を持つオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>%1, the fleet file, cannot be read: %2.</source>
        <translation>%1 (フリートファイル) を読み込めません: %2。</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Weather</source>
        <translation>天気</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>Writing to %1 failed: %2.</source>
        <translation>%1 への書き込みに失敗しました: %2。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>Payload</name>
    <message>
        <source>this must be an object {…}.</source>
        <translation>オブジェクト {…} にしてください。</translation>
    </message>
    <message>
        <source>this is no key of a payload; known here: %1.</source>
        <translation>ペイロードのキーではありません。ここで使えるのは %1 です。</translation>
    </message>
    <message>
        <source>this is no key of a payload; did you mean &quot;%1&quot;?</source>
        <translation>ペイロードのキーではありません。「%1」のことですか?</translation>
    </message>
    <message>
        <source>this must be text in quotation marks.</source>
        <translation>引用符で囲んだテキストにしてください。</translation>
    </message>
    <message>
        <source>this must be a list of texts.</source>
        <translation>テキストのリストにしてください。</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>true または false にしてください。</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2.</source>
        <translation>%1～%2 の整数にしてください。</translation>
    </message>
    <message>
        <source>this must be a list of messages […].</source>
        <translation>メッセージのリスト […] にしてください。</translation>
    </message>
    <message>
        <source>&quot;body&quot; is missing.</source>
        <translation>「body」がありません。</translation>
    </message>
    <message>
        <source>this must be json, line-protocol, url or none.</source>
        <translation>json、line-protocol、url、none のいずれかにしてください。</translation>
    </message>
    <message>
        <source>there is no encoder &quot;%1&quot;; there is sparkplug-b.</source>
        <translation>エンコーダー「%1」はありません。あるのは sparkplug-b です。</translation>
    </message>
    <message>
        <source>this must be NBIRTH, NDEATH, DBIRTH or DDATA.</source>
        <translation>NBIRTH、NDEATH、DBIRTH、DDATA のいずれかにしてください。</translation>
    </message>
    <message>
        <source>&quot;path&quot; is missing.</source>
        <translation>「path」がありません。</translation>
    </message>
    <message>
        <source>a path begins with &quot;/&quot;.</source>
        <translation>パスは「/」で始まります。</translation>
    </message>
    <message>
        <source>what follows the &quot;?&quot; belongs into &quot;query&quot;.</source>
        <translation>「?」より後は「query」に書いてください。</translation>
    </message>
    <message>
        <source>this header cannot be set here; the type of the body is &quot;content_type&quot;.</source>
        <translation>このヘッダーはここでは設定できません。ボディの型は「content_type」です。</translation>
    </message>
    <message>
        <source>this must be POST, PUT, PATCH or GET.</source>
        <translation>POST、PUT、PATCH、GET のいずれかにしてください。</translation>
    </message>
    <message>
        <source>this must be text without control characters.</source>
        <translation>制御文字を含まないテキストにしてください。</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>JSON ではありません: %1</translation>
    </message>
    <message>
        <source>this must be 1, the version of payload files that this Aneroid reads.</source>
        <translation>1 にしてください。この Aneroid が読み込めるペイロードファイルのバージョンです。</translation>
    </message>
    <message>
        <source>there must be at least one message with a body.</source>
        <translation>ボディのあるメッセージが少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>only payloads of one message can be sent in batches.</source>
        <translation>バッチで送信できるのは、メッセージが 1 つのペイロードだけです。</translation>
    </message>
    <message>
        <source>the payload &quot;%1&quot; has %2 messages a reading, each with a topic of its own: leave MQTT_TOPIC empty, or change the payload.</source>
        <translation>ペイロード「%1」は測定値ごとに %2 個のメッセージを持ち、それぞれにトピックがあります。MQTT_TOPIC を空にするか、ペイロードを変更してください。</translation>
    </message>
    <message>
        <source>the last will of a Sparkplug edge node is its death message: leave MQTT_AVAILABILITY_TOPIC empty.</source>
        <translation>Sparkplug エッジノードの Will メッセージは Death メッセージです。MQTT_AVAILABILITY_TOPIC を空にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a column of a fleet file, and there is none: name one with FLEET_FILE.</source>
        <translation>「%1」はフリートファイルの列ですが、フリートファイルがありません。FLEET_FILE で指定してください。</translation>
    </message>
    <message>
        <source>the fleet file %1 has no column &quot;%2&quot;.</source>
        <translation>フリートファイル %1 に列「%2」がありません。</translation>
    </message>
    <message>
        <source>the device %1 has nothing in the column &quot;%2&quot; of the fleet file %3.</source>
        <translation>デバイス %1 は、フリートファイル %3 の列「%2」が空です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: set AUTH_TOKEN in the environment or .env, or a column meta_secret_token in the fleet file.</source>
        <translation>「%1」に値がありません。環境変数または .env で AUTH_TOKEN を設定するか、フリートファイルに列 meta_secret_token を設けてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value and would be no number: set %2, or a column %3 in the fleet file.</source>
        <translation>「%1」に値がなく、数値になりません。%2 を設定するか、フリートファイルに列 %3 を設けてください。</translation>
    </message>
    <message>
        <source>The bodies of the payload &quot;%1&quot; are no text: they cannot be written one a line.</source>
        <translation>ペイロード「%1」のボディはテキストではないため、1 行ずつ書き込めません。</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has no form for HTTP: give its path with ENDPOINT, send it to an mqtt:// address, or choose another one.</source>
        <translation>ペイロード「%1」は HTTP に対応していません。ENDPOINT でパスを指定するか、mqtt:// のアドレスに送信するか、別のペイロードを選んでください。</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has no form for MQTT: give its topic with MQTT_TOPIC, send it to an http:// address, or choose another one.</source>
        <translation>ペイロード「%1」は MQTT に対応していません。MQTT_TOPIC でトピックを指定するか、http:// のアドレスに送信するか、別のペイロードを選んでください。</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has messages without a body, which say all in their address or topic: they cannot be written one a line.</source>
        <translation>ペイロード「%1」には、アドレスやトピックですべてを表すボディのないメッセージがあるため、1 行ずつ書き込めません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column of a fleet file: after meta_ come lower-case letters, digits and _.</source>
        <translation>「%1」はフリートファイルの列ではありません。meta_ の後には小文字、数字、_ が続きます。</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>変数「%1」はありません。「%2」のことですか?</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; there are %2, and meta_NAME for the columns of a fleet file.</source>
        <translation>変数「%1」はありません。使えるのは %2、およびフリートファイルの列を表す meta_NAME です。</translation>
    </message>
    <message>
        <source>the tag %1 has no end: %2 is missing.</source>
        <translation>タグ %1 が終わっていません。%2 がありません。</translation>
    </message>
    <message>
        <source>the section &quot;%1&quot; is not closed: {{/%1}} is missing.</source>
        <translation>セクション「%1」が閉じられていません。{{/%1}} がありません。</translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that was not opened.</source>
        <translation>{{/%1}} は、開かれていないセクションを閉じています。</translation>
    </message>
    <message>
        <source>{{/%1}} stands where the section &quot;%2&quot; is open: close that one first.</source>
        <translation>{{/%1}} の位置ではセクション「%2」が開いています。先にそれを閉じてください。</translation>
    </message>
    <message>
        <source>the tag names no variable.</source>
        <translation>タグに変数名がありません。</translation>
    </message>
    <message>
        <source>{{&gt;%1}}: other templates cannot be included.</source>
        <translation>{{&gt;%1}}: 他のテンプレートは組み込めません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: only numbers have decimals, from .0 to .9, and sections none.</source>
        <translation>「%1」: 小数の桁数 (.0～.9) は数値だけに指定でき、セクションにはできません。</translation>
    </message>
    <message>
        <source>{{=%1=}} must hold two delimiters with a blank between, as in {{=&lt;% %&gt;=}}.</source>
        <translation>{{=%1=}} には、{{=&lt;% %&gt;=}} のように空白で区切った 2 つの区切り文字が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is text and needs quotation marks in JSON: &quot;{{%1}}&quot;.</source>
        <translation>「%1」はテキストで、JSON では引用符が必要です: &quot;{{%1}}&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes with a reading, and here there is none: a connection&apos;s begin and end know the device, the run and the columns of the fleet file.</source>
        <translation>「%1」は測定値に伴うものですが、ここに測定値はありません。接続の開始と終了で使えるのは、デバイス、実行、フリートファイルの列です。</translation>
    </message>
    <message>
        <source>a topic must not be empty.</source>
        <translation>トピックは空にできません。</translation>
    </message>
    <message>
        <source>a topic to publish to holds no + or #, which are for those who subscribe.</source>
        <translation>発行先のトピックに + や # は使えません。これらは購読側のものです。</translation>
    </message>
    <message>
        <source>MQTT_CONNECTIONS must be auto or one with the payload &quot;%1&quot;: all its devices are of one Sparkplug edge node, which has one connection.</source>
        <translation>ペイロード「%1」では MQTT_CONNECTIONS を auto か one にしてください。すべてのデバイスは、接続を 1 つ持つ 1 つの Sparkplug エッジノードに属します。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: that is no payload.</source>
        <translation>%1 は 1 MiB を超えています。ペイロードではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>There is no payload &quot;%1&quot;. Known: %2.</source>
        <translation>ペイロード「%1」はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>There is no payload &quot;%1&quot;; did you mean &quot;%2&quot;? Known: %3.</source>
        <translation>ペイロード「%1」はありません。「%2」のことですか? 使えるのは %3 です。</translation>
    </message>
    <message>
        <source>A payload&apos;s name has 1 to 100 letters, digits, spaces and -_. and does not begin with a dot, not &quot;%1&quot;.</source>
        <translation>ペイロードの名前は文字、数字、空白、-_. の 1～100 字で、点では始まりません (指定値: 「%1」)。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 を削除できません: %2。</translation>
    </message>
    <message>
        <source>%1: ENDPOINT is not used: %2 is a broker, where MQTT_TOPIC says where readings go.</source>
        <translation>%1：ENDPOINT は使われません：%2 はブローカーで、測定値の行き先は MQTT_TOPIC で決まります。</translation>
    </message>
    <message>
        <source>%1: MQTT_TOPIC is not used: %2 is no broker; ENDPOINT says where readings go there.</source>
        <translation>%1：MQTT_TOPIC は使われません：%2 はブローカーではなく、測定値の行き先は ENDPOINT で決まります。</translation>
    </message>
    <message>
        <source>%1, the payload file, cannot be read: %2.</source>
        <translation>%1 (ペイロードファイル) を読み込めません: %2。</translation>
    </message>
</context>
<context>
    <name>ProfileDescriptions</name>
    <message>
        <source>An air-conditioned office in summer: the compressor takes heat and water out of the air together, in cycles of some 20 minutes through the working day; nights and weekends are left alone.</source>
        <translation>夏の冷房されたオフィス。コンプレッサーが勤務時間中、約 20 分の周期で空気から熱と水分を同時に取り除きます。夜間と週末は成り行きに任されます。</translation>
    </message>
    <message>
        <source>A cool, damp cellar: temperature follows the year and hardly the day, humidity is high and slow.</source>
        <translation>涼しく湿った地下室。温度は季節に従い、1 日の中ではほとんど変わりません。湿度は高く、ゆっくり変化します。</translation>
    </message>
    <message>
        <source>An unheated greenhouse in late spring: hot under the sun and cold at night, wet air, plants that breathe out water by day, clouds that show within minutes, flaps that open at noon.</source>
        <translation>晩春の無加温の温室。日差しで暑く、夜は寒く、空気は湿り、植物が日中に水分を放ち、雲の影響が数分で現れ、正午に天窓が開きます。</translation>
    </message>
    <message>
        <source>A deep-freeze room at about -20 °C: the compressor cycles, the evaporator is defrosted a few times a day, and the door lets warm, moist air in during working hours.</source>
        <translation>約 -20 °C の冷凍室。コンプレッサーが周期運転し、蒸発器は 1 日に数回除霜され、作業時間中は扉から暖かく湿った空気が入ります。</translation>
    </message>
    <message>
        <source>A server room with cooling units that cycle every ten minutes or so, a load that is highest in the afternoon, dry air without people.</source>
        <translation>サーバールーム。冷却装置がおよそ 10 分周期で運転し、負荷は午後に最も高く、人のいない乾いた空気です。</translation>
    </message>
    <message>
        <source>Outdoor air in the west winds at 50° north, near sea level, from frosty January to warm July: days as long as the season, fronts and storms passing.</source>
        <translation>北緯 50° の偏西風帯、海面近くの外気。凍える 1 月から暖かい 7 月まで、昼の長さは季節に従い、前線や雷雨が通過します。</translation>
    </message>
    <message>
        <source>Outdoor air in July at 50° north, near sea level: warm days, clear mornings, thunderstorms in the afternoon.</source>
        <translation>7 月の北緯 50°、海面近くの外気。暖かい日中、晴れた朝、午後の雷雨。</translation>
    </message>
    <message>
        <source>Outdoor air in January at 50° north, near sea level: short days with little range, damp air, deep lows and frosty highs.</source>
        <translation>1 月の北緯 50°、海面近くの外気。変化の小さい短い昼、湿った空気、深い低気圧と凍える高気圧。</translation>
    </message>
    <message>
        <source>Outdoor air near the equator: every day like the last, hot and humid, a strong pressure tide, thunderstorms in the afternoon.</source>
        <translation>赤道近くの外気。毎日が同じように暑く湿り、気圧の潮汐が強く、午後には雷雨があります。</translation>
    </message>
    <message>
        <source>Outdoor air in a subtropical desert over the year: 15 K between night and day, dry air whose humidity goes by temperature alone, gusts of dust storms in summer.</source>
        <translation>亜熱帯の砂漠の外気、通年。昼夜の差は 15 K、乾いた空気の湿度は温度だけで決まり、夏には砂嵐の突風があります。</translation>
    </message>
    <message>
        <source>Outdoor air on a mountain at 2500 m in the Alps over the year: pressure about 750 hPa, cold, clouds that wrap the station for hours, dry high-pressure days.</source>
        <translation>アルプスの標高 2500 m の山の外気、通年。気圧は約 750 hPa、寒く、雲が観測所を何時間も包み、高気圧の日は乾いています。</translation>
    </message>
    <message>
        <source>The default, a demonstration with its time compressed: a living space over the ranges that a first look at temperature, humidity and pressure needs, with a daily cycle of ±3 °C and, every quarter of an hour or so, a storm, a front or a clear spell to look at. For a room as it is, choose a living room.</source>
        <translation>既定のプロファイルで、時間を縮めたデモです。温度、湿度、気圧を初めて見るのに適した範囲の居住空間で、±3 °C の日変化があり、およそ 15 分ごとに雷雨、前線、晴れ間が現れます。実際の部屋には居間を選んでください。</translation>
    </message>
    <message>
        <source>A living room: in the cold months a thermostat that warms it for mornings, evenings and weekends, in the warm ones the walls and the sun; people who come home, puffs of moist air, windows that are opened.</source>
        <translation>居間です。寒い月は朝、夕方、週末にサーモスタットが暖め、暖かい月は壁と日射が効きます。帰宅する人、湿った空気の流れ込み、開けられる窓があります。</translation>
    </message>
    <message>
        <source>A bedroom: cool and little heated; two people moisten its air through the night, and windows are opened in the morning.</source>
        <translation>寝室です。涼しく、暖房はわずかです。2 人が夜のあいだ空気を湿らせ、朝に窓が開けられます。</translation>
    </message>
    <message>
        <source>A heated hallway: radiators that cycle, doors that let in other air, showers and kitchens that are felt through them.</source>
        <translation>暖房のある廊下です。入切を繰り返す放熱器、別の空気を入れるドア、ドア越しに伝わるシャワーや台所の影響があります。</translation>
    </message>
    <message>
        <source>A kitchen: kettles and pans that steam, meals that warm it, a window that is opened afterwards.</source>
        <translation>台所です。湯気を立てるやかんや鍋、部屋を暖める食事の支度、その後に開けられる窓があります。</translation>
    </message>
    <message>
        <source>A heated office in winter: the thermostat makes a saw-tooth, people warm and moisten the air on working days, in puffs as they come and go, windows are opened for fresh air, nights and weekends are set back.</source>
        <translation>冬の暖房オフィスです。サーモスタットがのこぎり波を作り、平日は人が出入りするたびに空気を暖め湿らせ、換気のため窓が開けられ、夜と週末は暖房が弱められます。</translation>
    </message>
    <message>
        <source>A bathroom with about three showers a day, in the morning and in the evening, no two alike: humidity shoots up by a third within half an hour and dies away, halving every ten minutes, with shoulders and now and then a second shower before the air is dry; hands that are washed and doors that are opened, airings in between.</source>
        <translation>1 日に約 3 回、朝と夕方にシャワーが使われる浴室で、2 つとして同じものはありません。湿度は 30 分以内に 3 分の 1 ほど跳ね上がり、10 分ごとに半減しながら下がり、肩ができたり、乾く前に次のシャワーが来たりします。手洗い、ドアの開閉、合間の換気があります。</translation>
    </message>
</context>
<context>
    <name>ProfileGroups</name>
    <message>
        <source>Demonstration</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>屋外</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自作</translation>
    </message>
</context>
<context>
    <name>ProfileItems</name>
    <message>
        <source>Built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>ユーザー</translation>
    </message>
</context>
<context>
    <name>ProfileTitles</name>
    <message>
        <source>Home</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Office, heated</source>
        <translation>オフィス (暖房)</translation>
    </message>
    <message>
        <source>Office, air-conditioned</source>
        <translation>オフィス (冷房)</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>浴室</translation>
    </message>
    <message>
        <source>Cellar</source>
        <translation>地下室</translation>
    </message>
    <message>
        <source>Greenhouse</source>
        <translation>温室</translation>
    </message>
    <message>
        <source>Cold store</source>
        <translation>冷凍室</translation>
    </message>
    <message>
        <source>Server room</source>
        <translation>サーバールーム</translation>
    </message>
    <message>
        <source>Outdoors, temperate, all year</source>
        <translation>屋外、温帯、通年</translation>
    </message>
    <message>
        <source>Outdoors, temperate, summer</source>
        <translation>屋外、温帯、夏</translation>
    </message>
    <message>
        <source>Outdoors, temperate, winter</source>
        <translation>屋外、温帯、冬</translation>
    </message>
    <message>
        <source>Outdoors, tropical</source>
        <translation>屋外、熱帯</translation>
    </message>
    <message>
        <source>Outdoors, desert</source>
        <translation>屋外、砂漠</translation>
    </message>
    <message>
        <source>Outdoors, alpine</source>
        <translation>屋外、高山</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>居間</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>寝室</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>廊下</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>台所</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>a whole number of milliseconds, 0 or more</source>
        <translation>0 以上の整数 (ミリ秒)</translation>
    </message>
    <message>
        <source>an object with the settings that it changes, such as {&quot;temp_max&quot;: 30}</source>
        <translation>変更する設定のオブジェクト (例: {&quot;temp_max&quot;: 30})</translation>
    </message>
    <message>
        <source>%1: %2 says how readings are delivered, which a scenario leaves to who plays it.</source>
        <translation>%1: %2 は測定値の配信方法の指定で、シナリオではなく再生する人が決めます。</translation>
    </message>
    <message>
        <source>%1: %2 cannot change while a run goes on; set it in the settings that the scenario begins with.</source>
        <translation>%1: %2 は実行中には変更できません。シナリオの開始時の設定に書いてください。</translation>
    </message>
    <message>
        <source>an object such as {&quot;kind&quot;: &quot;spike&quot;}</source>
        <translation>{&quot;kind&quot;: &quot;spike&quot;} のようなオブジェクト</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>0 以上の整数</translation>
    </message>
    <message>
        <source>%1 must be an object with at_ms and act.</source>
        <translation>%1 は at_ms と act を持つオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>%1: unknown key &quot;%2&quot;; did you mean &quot;%3&quot;? Known are: %4.</source>
        <translation>%1: 不明なキー「%2」です。「%3」のことですか? 使えるのは %4 です。</translation>
    </message>
    <message>
        <source>%1: unknown key &quot;%2&quot;. Known are: %3.</source>
        <translation>%1: 不明なキー「%2」です。使えるのは %3 です。</translation>
    </message>
    <message>
        <source>%1: %2 is missing; it must be %3.</source>
        <translation>%1: %2 がありません。%3を指定してください。</translation>
    </message>
    <message>
        <source>%1: %2 must be %3, not %4.</source>
        <translation>%1: %2 には%3を指定してください (指定値: %4)。</translation>
    </message>
    <message>
        <source>write what changes as temp_max=30, humidity_min=20</source>
        <translation>変更内容を temp_max=30, humidity_min=20 のように書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time: write it as 00:25:00, 90s, 15m or 1h.</source>
        <translation>「%1」は時間の長さではありません。00:25:00、90s、15m、1h のように書いてください。</translation>
    </message>
    <message>
        <source>a list of devices</source>
        <translation>デバイスのリスト</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>16 進数 64 桁</translation>
    </message>
    <message>
        <source>The scenario was recorded with Aneroid %1, and this is %2: the same acts, but the readings may differ.</source>
        <translation>シナリオは Aneroid %1 で記録されましたが、これは %2 です。操作は同じですが、測定値は異なることがあります。</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>引用符で囲んだテキスト</translation>
    </message>
    <message>
        <source>a time such as &quot;2025-11-14T10:30:00.000Z&quot;</source>
        <translation>&quot;2025-11-14T10:30:00.000Z&quot; のような時刻</translation>
    </message>
    <message>
        <source>a whole number from 0 to 2^53−1</source>
        <translation>0～2^53−1 の整数</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>1 以上の整数</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>the seed of the scenario</source>
        <translation>シナリオのシード</translation>
    </message>
    <message>
        <source>a profile, as its file has it</source>
        <translation>ファイルと同じ内容のプロファイル</translation>
    </message>
    <message>
        <source>%1 or more, where the last act is</source>
        <translation>%1 (最後の操作の時点) 以上</translation>
    </message>
    <message>
        <source>acts must be a list.</source>
        <translation>acts はリストにしてください。</translation>
    </message>
    <message>
        <source>%1 or more, where the act before it is</source>
        <translation>%1 (直前の操作の時点) 以上</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 は JSON ではありません: %2 (%3 バイト目)。</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1 は JSON オブジェクトにしてください。</translation>
    </message>
    <message>
        <source>There is no built-in scenario &quot;%1&quot;; did you mean &quot;%2&quot;? A file&apos;s name ends in .json.</source>
        <translation>内蔵シナリオ「%1」はありません。「%2」のことですか? ファイル名の末尾は .json です。</translation>
    </message>
    <message>
        <source>There is no built-in scenario &quot;%1&quot;; there are %2. A file&apos;s name ends in .json.</source>
        <translation>内蔵シナリオ「%1」はありません。あるのは %2 です。ファイル名の末尾は .json です。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>A quiet week</source>
        <translation>静かな 1 週間</translation>
    </message>
    <message>
        <source>Tests what should not happen: a heated office from Monday to Monday, a reading every five minutes, no weather event and no fault.</source>
        <translation>起きてはならないことをテストします。月曜から月曜までの暖房されたオフィスで、5 分ごとに測定し、天気イベントも障害もありません。</translation>
    </message>
    <message>
        <source>2017 readings in order and no alarm at all; working days, nights and the weekend can be told apart.</source>
        <translation>2017 件の測定値が順序どおりに届き、アラームはまったく鳴りません。平日、夜間、週末を区別できます。</translation>
    </message>
    <message>
        <source>A thunderstorm night</source>
        <translation>雷雨の夜</translation>
    </message>
    <message>
        <source>Tests sharp changes that are no faults: three storms within eight hours of a summer night, a reading every ten seconds.</source>
        <translation>障害ではない急な変化をテストします。夏の夜の 8 時間に雷雨が 3 回あり、10 秒ごとに測定します。</translation>
    </message>
    <message>
        <source>Pressure dips, humidity leaps and temperature drops at each gust front; all three are told as weather (21:40, 23:15 and 02:05 local time), none as a broken sensor.</source>
        <translation>突風前線のたびに気圧が落ち込み、湿度が跳ね上がり、温度が下がります。3 回とも (現地時刻 21:40、23:15、02:05) 天気と判断され、センサーの故障とはみなされません。</translation>
    </message>
    <message>
        <source>A cold front over a fleet</source>
        <translation>フリートを通る寒冷前線</translation>
    </message>
    <message>
        <source>Tests many devices that tell the same story: a cold front passes over twelve stations on 90 by 60 kilometres in winter.</source>
        <translation>多数のデバイスが同じことを伝える場合をテストします。冬に寒冷前線が 90×60 キロメートルの 12 の観測所を通過します。</translation>
    </message>
    <message>
        <source>Pressure falls to a minimum and rises fast at the passage, one station after another; a map or a sum over the fleet shows the front move, and no single station looks broken.</source>
        <translation>気圧が最低まで下がり、通過時に観測所ごとに順に急上昇します。地図やフリート全体の集計で前線の移動がわかり、故障に見える観測所はありません。</translation>
    </message>
    <message>
        <source>A shower every morning</source>
        <translation>毎朝のシャワー</translation>
    </message>
    <message>
        <source>Tests patterns that come back: a bathroom for a week, with a shower at half past six each morning and an open window after it.</source>
        <translation>繰り返すパターンをテストします。1 週間の浴室で、毎朝 6 時半にシャワーがあり、その後に換気があります。</translation>
    </message>
    <message>
        <source>Seven peaks of humidity at the same hour, each dying away within the hour; an alarm on high humidity rings at most once a day, and a forecast learns the hour.</source>
        <translation>同じ時刻に湿度の山が 7 回あり、それぞれ 1 時間以内に収まります。高湿度のアラームは多くて 1 日 1 回鳴り、予測はその時刻を学習します。</translation>
    </message>
    <message>
        <source>The heating fails</source>
        <translation>暖房の故障</translation>
    </message>
    <message>
        <source>Tests a slow and real change: the heating of an office fails at two in the morning of the second day in January and is repaired twelve hours later.</source>
        <translation>ゆっくりした本物の変化をテストします。1 月、2 日目の午前 2 時にオフィスの暖房が故障し、12 時間後に修理されます。</translation>
    </message>
    <message>
        <source>The room cools by about nine degrees within the twelve hours and is warm again in the evening; a backend warns before it is cold, and takes it neither for drift of the sensor nor for an outlier.</source>
        <translation>部屋は 12 時間で約 9 度冷え、夕方には再び暖かくなります。バックエンドは寒くなる前に警告し、センサーのドリフトとも外れ値ともみなしません。</translation>
    </message>
    <message>
        <source>A sensor that dies slowly</source>
        <translation>ゆっくり壊れるセンサー</translation>
    </message>
    <message>
        <source>Tests decay: from the second day on a sensor in a cellar drifts up by two degrees a day, then its noise grows, at last it falls silent, and it comes back for an hour before it is gone.</source>
        <translation>劣化をテストします。2 日目から地下室のセンサーが 1 日に 2 度ずつ上にドリフトし、次にノイズが増え、最後に沈黙し、完全に途絶える前に 1 時間だけ戻ります。</translation>
    </message>
    <message>
        <source>Drift is found within the second day, against neighbours or its own past; noise and silence raise an alarm each; the last hour does not clear it.</source>
        <translation>ドリフトは、隣のデバイスや自身の過去と比べて 2 日目のうちに見つかります。ノイズと沈黙はそれぞれアラームを出し、最後の 1 時間では解除されません。</translation>
    </message>
    <message>
        <source>Humidity that is stuck</source>
        <translation>固着した湿度</translation>
    </message>
    <message>
        <source>Tests a value that is right and does not move: the humidity of a greenhouse stays for six hours at noon, while temperature and pressure go on.</source>
        <translation>正しいのに動かない値をテストします。温室の湿度が正午に 6 時間固着し、その間も温度と気圧は変化し続けます。</translation>
    </message>
    <message>
        <source>The stuck channel is told within the hour, by itself: no value is out of range and the other two channels are well; it is well again at 17:00.</source>
        <translation>固着したチャンネルは、単独で 1 時間以内に見つかります。範囲外の値はなく、他の 2 つのチャンネルは正常です。17:00 には元に戻ります。</translation>
    </message>
    <message>
        <source>A replaced sensor</source>
        <translation>交換されたセンサー</translation>
    </message>
    <message>
        <source>Tests a step that is nobody&apos;s weather: on the second day a sensor is taken out, and ten minutes later another one with offsets of its own reports under the same name.</source>
        <translation>天気ではない段差をテストします。2 日目にセンサーが取り外され、10 分後に独自のオフセットを持つ別のセンサーが同じ名前で報告します。</translation>
    </message>
    <message>
        <source>A gap of ten minutes and a step in all three channels at once, and for good; a backend takes it for a new sensor and begins its baseline anew, and not for an event.</source>
        <translation>10 分の欠測の後、3 つのチャンネルすべてに同時に段差ができ、元に戻りません。バックエンドは新しいセンサーとみなして基準を取り直し、イベントとはみなしません。</translation>
    </message>
    <message>
        <source>A BMP280 sold as a BME280</source>
        <translation>BME280 として売られた BMP280</translation>
    </message>
    <message>
        <source>Tests a sensor without humidity: the board answers as the driver expects, and the humidity of every reading is 0.00.</source>
        <translation>湿度のないセンサーをテストします。基板はドライバーの想定どおりに応答し、すべての測定値の湿度が 0.00 です。</translation>
    </message>
    <message>
        <source>Dew point and absolute humidity are refused or marked and not computed from zero; the device is told as one without humidity, and no alarm of dry air rings for ever.</source>
        <translation>露点と絶対湿度は、0 から計算されず、拒否されるか印が付きます。デバイスは湿度なしと判断され、乾燥のアラームが鳴り続けることはありません。</translation>
    </message>
    <message>
        <source>A fleet restarts</source>
        <translation>フリートの再起動</translation>
    </message>
    <message>
        <source>Tests what a roll-out does: fifty devices stop at once, come back after five minutes, and stop again for ten seconds an hour later.</source>
        <translation>ロールアウトの影響をテストします。50 台のデバイスが同時に停止し、5 分後に戻り、1 時間後に再び 10 秒間停止します。</translation>
    </message>
    <message>
        <source>No reading from 01:00 to 01:05 after the start, then all fifty devices within one interval; sequences go on without a hole, and an alarm for silent devices rings once and clears itself.</source>
        <translation>開始後 01:00～01:05 は測定値がなく、その後 1 間隔以内に 50 台すべてが戻ります。連番は途切れず、無応答デバイスのアラームは 1 回鳴って自動で解除されます。</translation>
    </message>
    <message>
        <source>A server outage of an hour</source>
        <translation>1 時間のサーバー停止</translation>
    </message>
    <message>
        <source>Tests an hour in which the server is not there, from 12:00 local time on: two of four devices lose what they make meanwhile, the other two keep each reading and send it an hour late.</source>
        <translation>現地時刻 12:00 からサーバーがいない 1 時間をテストします。4 台のデバイスのうち 2 台はその間の測定値を失い、他の 2 台はすべて保持して 1 時間遅れで送信します。</translation>
    </message>
    <message>
        <source>Two series have a hole of 120 readings each, which their sequences show; the other two are whole at 14:00, though what arrived from 13:00 on is not in order of time; no value is wrong, and an alarm for silent devices rings once.</source>
        <translation>2 つの系列に 120 件ずつの欠けがあり、連番からわかります。他の 2 つは 14:00 に揃いますが、13:00 以降に届いたものは時刻順ではありません。誤った値はなく、無応答デバイスのアラームは 1 回鳴ります。</translation>
    </message>
    <message>
        <source>A clock jumps</source>
        <translation>時計の飛び</translation>
    </message>
    <message>
        <source>Tests times that are wrong while values are right: at 02:00 local time the clock of one device falls back by an hour until it is set at 08:00, and that of another gains 20 seconds an hour.</source>
        <translation>値は正しく時刻が誤っている場合をテストします。現地時刻 02:00 に 1 台のデバイスの時計が 1 時間戻り、08:00 に合わせられます。別の 1 台の時計は 1 時間に 20 秒進みます。</translation>
    </message>
    <message>
        <source>Of the first device an hour comes twice, and six hours later an hour is missing: neither overwrites readings nor becomes an event; sequences show the true order. The second runs ahead by two minutes at 08:00 and is right again.</source>
        <translation>1 台目のデバイスでは 1 時間分が 2 回届き、6 時間後に 1 時間分が欠けます。どちらも測定値を上書きせず、イベントにもなりません。真の順序は連番が示します。2 台目は 08:00 に 2 分進んでおり、その後正しくなります。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Storm</source>
        <translation>雷雨</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前線</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>晴れ間</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>シャワー</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>換気</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 The fleet file is not used.</source>
        <translation>%1 フリートファイルは使われません。</translation>
    </message>
    <message>
        <source>%1: DEVICES is %2, but the fleet file %3 names %4; leave DEVICES out.</source>
        <translation>%1: DEVICES は %2 ですが、フリートファイル %3 には %4 台あります。DEVICES を省いてください。</translation>
    </message>
    <message>
        <source>%1 The profile &quot;%2&quot; is used instead.</source>
        <translation>%1 代わりにプロファイル「%2」を使います。</translation>
    </message>
    <message>
        <source>%1 must be below the maximum.</source>
        <translation>%1 は最大値より小さくしてください。</translation>
    </message>
    <message>
        <source>%1 must not be the coldest hour.</source>
        <translation>%1 は最も寒い時刻と同じにできません。</translation>
    </message>
    <message>
        <source>%1 must be as long as the other channels&apos; lists.</source>
        <translation>%1 は他のチャンネルのリストと同じ長さにしてください。</translation>
    </message>
    <message>
        <source>%1 and the two beside it cannot be true together: make them smaller.</source>
        <translation>%1 とその隣の 2 つは同時に成り立ちません。小さくしてください。</translation>
    </message>
    <message>
        <source>%1 must not be above &quot;longest_s&quot;.</source>
        <translation>%1 は「longest_s」以下にしてください。</translation>
    </message>
    <message>
        <source>%1 is missing: say how many come in a week, or the mean time between them as &quot;interval_s&quot;.</source>
        <translation>%1 がありません。1 週間の回数か、「interval_s」で平均間隔を指定してください。</translation>
    </message>
    <message>
        <source>%1 and &quot;interval_s&quot; say the same thing: keep one of them.</source>
        <translation>%1 と「interval_s」は同じことを表します。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>%1 must be 0 where all hours weigh 0.</source>
        <translation>すべての時間帯の重みが 0 の場合、%1 は 0 にしてください。</translation>
    </message>
    <message>
        <source>%1 must be 0 (only by hand), or leave at least 10 s between starts.</source>
        <translation>%1 は 0 (手動のみ) にするか、開始の間隔を 10 s 以上空けてください。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>%1 is %2, made by a newer Aneroid; this one reads version %3.</source>
        <translation>%1 は %2 で、より新しい Aneroid のものです。この Aneroid が読み込めるのはバージョン %3 です。</translation>
    </message>
    <message>
        <source>%1 must not have two of one kind.</source>
        <translation>%1 に同じ種類を 2 つ含めることはできません。</translation>
    </message>
    <message>
        <source>%1 must have a list of amplitudes for at least one channel.</source>
        <translation>%1 には、少なくとも 1 つのチャンネルの振幅リストが必要です。</translation>
    </message>
    <message>
        <source>%1: this is not JSON (%2: %3).</source>
        <translation>%1: JSON ではありません (%2: %3)。</translation>
    </message>
    <message>
        <source>%1: a profile is a JSON object {…}.</source>
        <translation>%1: プロファイルは JSON オブジェクト {…} です。</translation>
    </message>
    <message>
        <source>%1 must hold %2 numbers of 32 bits: the file is damaged.</source>
        <translation>%1 には 32 ビットの数値が %2 個必要です。ファイルが壊れています。</translation>
    </message>
    <message>
        <source>%1 holds numbers out of range: the file is damaged.</source>
        <translation>%1 に範囲外の数値があります。ファイルが壊れています。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: the file is damaged.</source>
        <translation>%1 を展開できません。ファイルが壊れています。</translation>
    </message>
    <message>
        <source>%1 must each be half as long as the one before: the file is damaged.</source>
        <translation>%1 はそれぞれ前のものの半分の長さでなければなりません。ファイルが壊れています。</translation>
    </message>
    <message>
        <source>%1 must divide the day evenly.</source>
        <translation>%1 は 1 日を等分する値にしてください。</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1～%2 の数値</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>%1 字以内のテキスト</translation>
    </message>
    <message>
        <source>a list of %1 numbers</source>
        <translation>%1 個の数値のリスト</translation>
    </message>
    <message>
        <source>a list of %1 to %2 numbers</source>
        <translation>%1～%2 個の数値のリスト</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing.</source>
        <translation>%1:「%2」がありません。</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>オブジェクト {…}</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key of a profile; known here: %3.</source>
        <translation>%1:「%2」はプロファイルのキーではありません。ここで使えるのは %3 です。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key of a profile; did you mean &quot;%3&quot;?</source>
        <translation>%1:「%2」はプロファイルのキーではありません。「%3」のことですか?</translation>
    </message>
    <message>
        <source>a list of at most %1 objects</source>
        <translation>%1 個以内のオブジェクトのリスト</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not %4.</source>
        <translation>%1:「%2」には%3を指定してください (指定値: %4)。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1～%2 の整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true か false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not of %4.</source>
        <translation>%1:「%2」には%3を指定してください (指定の個数: %4)。</translation>
    </message>
    <message>
        <source>a list of at most %1 pairs [cosine, sine]</source>
        <translation>%1 個以内の組 [余弦, 正弦] のリスト</translation>
    </message>
    <message>
        <source>a pair [cosine, sine]</source>
        <translation>組 [余弦, 正弦]</translation>
    </message>
    <message>
        <source>a text in base64</source>
        <translation>base64 のテキスト</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB: that is no profile.</source>
        <translation>%1 は 64 MiB を超えています。プロファイルではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 を削除できません: %2。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Known: %2.</source>
        <translation>プロファイル「%1」はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;; did you mean &quot;%2&quot;? Known: %3.</source>
        <translation>プロファイル「%1」はありません。「%2」のことですか? 使えるのは %3 です。</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 100 letters, digits, spaces and -_.,+()&amp;, and does not begin with a dot, not &quot;%1&quot;.</source>
        <translation>プロファイルの名前は文字、数字、空白、-_.,+()&amp;、の 1～100 字で、点では始まりません (指定値: 「%1」)。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is built in and cannot be removed.</source>
        <translation>プロファイル「%1」は内蔵のため削除できません。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is not built in: there is nothing to reset it to.</source>
        <translation>プロファイル「%1」は内蔵ではないため、リセット先がありません。</translation>
    </message>
    <message>
        <source>%1: %2 is not a setting of Aneroid and is ignored.</source>
        <translation>%1: %2 は Aneroid の設定ではないため無視します。</translation>
    </message>
    <message>
        <source>%1: %2 is not a setting of Aneroid and is ignored; did you mean %3?</source>
        <translation>%1: %2 は Aneroid の設定ではないため無視します。%3 のことですか?</translation>
    </message>
    <message>
        <source>%1: the value of %2 is the text from &quot;#&quot; on; a comment there has to stand on a line of its own.</source>
        <translation>%1: %2 の値は「#」からのテキストになります。コメントは独立した行に書いてください。</translation>
    </message>
    <message>
        <source>%1: ${%2} in the value of %3 is set neither on a line above nor in the environment and is left out; ${%2:-TEXT} puts TEXT in its place.</source>
        <translation>%1: %3 の値の ${%2} は、前の行でも環境変数でも設定されていないため省かれます。${%2:-TEXT} なら代わりに TEXT が入ります。</translation>
    </message>
    <message>
        <source>%1: %2 has no value and counts as not set; write %2=VALUE.</source>
        <translation>%1: %2 に値がないため未設定とみなします。%2=VALUE と書いてください。</translation>
    </message>
    <message>
        <source>%1: the line of %2 cannot be read; is a quotation mark missing?</source>
        <translation>%1: %2 の行を読み込めません。引用符が抜けていませんか?</translation>
    </message>
    <message>
        <source>%1: this line is not NAME=VALUE and is ignored.</source>
        <translation>%1: この行は NAME=VALUE の形ではないため無視します。</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>環境変数 %1</translation>
    </message>
    <message>
        <source>Unknown flag %1.</source>
        <translation>不明なオプション %1 です。</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>saved window settings</source>
        <translation>保存されたウィンドウの設定</translation>
    </message>
    <message>
        <source>%1 belongs to the command &quot;%2&quot; and has to stand after it.</source>
        <translation>%1 はコマンド「%2」のもので、その後に書く必要があります。</translation>
    </message>
    <message>
        <source>Unknown flag %1; did you mean %2?</source>
        <translation>不明なオプション %1 です。%2 のことですか?</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>予期しない引数「%1」です。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;; there are: %2.</source>
        <translation>不明なコマンド「%1」です。あるのは %2 です。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>不明なコマンド「%1」です。「%2」のことですか?</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が必要です。</translation>
    </message>
    <message>
        <source>A command is missing; there are: %1.</source>
        <translation>コマンドがありません。あるのは %1 です。</translation>
    </message>
    <message>
        <source>&quot;%1 --help&quot; lists what there is.</source>
        <translation>「%1 --help」で一覧を表示します。</translation>
    </message>
    <message>
        <source>a number from %1 to %2, or empty</source>
        <translation>%1～%2 の数値、または空</translation>
    </message>
    <message>
        <source>%1, or empty for a random one</source>
        <translation>%1、または空 (ランダム)</translation>
    </message>
    <message>
        <source>text of up to %1 characters with {n}, or {n:04} for four digits, in it</source>
        <translation>{n} (4 桁なら {n:04}) を含む %1 字以内のテキスト</translation>
    </message>
    <message>
        <source>text of up to %1 characters without control characters, or empty</source>
        <translation>制御文字を含まない %1 字以内のテキスト、または空</translation>
    </message>
    <message>
        <source>text of 1 to %1 characters without control characters</source>
        <translation>制御文字を含まない 1～%1 字のテキスト</translation>
    </message>
    <message>
        <source>true or false (or yes, no, on, off, 1, 0)</source>
        <translation>true か false (または yes、no、on、off、1、0)</translation>
    </message>
    <message>
        <source>a day such as 2025-11-14, or none</source>
        <translation>2025-11-14 のような日付、または none</translation>
    </message>
    <message>
        <source>an offset from -14:00 to +14:00 such as +01:00, or Z, or empty for the machine&apos;s</source>
        <translation>-14:00 ～ +14:00 のオフセット (例: +01:00)、Z、または空 (このマシンの値)</translation>
    </message>
    <message>
        <source>statuses from 200 to 599 such as 2xx, or 200,201, or 200-204</source>
        <translation>200～599 のステータス (例: 2xx、200,201、200-204)</translation>
    </message>
    <message>
        <source>faults such as stuck:channel=humidity,at=+10m,for=5m, separated by ;</source>
        <translation>; で区切った障害 (例: stuck:channel=humidity,at=+10m,for=5m)</translation>
    </message>
    <message>
        <source>kinds of faults with weights such as stuck=2,spike=5, or all</source>
        <translation>重み付きの障害の種類 (例: stuck=2,spike=5)、または all</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>制御文字を含まないテキスト</translation>
    </message>
    <message>
        <source>ASCII characters without spaces</source>
        <translation>空白を含まない ASCII 文字</translation>
    </message>
    <message>
        <source>&quot;Name: value; Name2: value2&quot; or a JSON object of strings, each name once and none that HTTP or Aneroid sets itself</source>
        <translation>&quot;Name: value; Name2: value2&quot; または文字列の JSON オブジェクト (同じ名前は 1 回だけ、HTTP や Aneroid が自ら設定する名前は不可)</translation>
    </message>
    <message>
        <source>an http://, https://, mqtt:// or mqtts:// address (MQTT over WebSockets is not spoken here; brokers have a port for mqtt:// too)</source>
        <translation>http://、https://、mqtt://、mqtts:// のアドレス (MQTT over WebSockets には非対応。ブローカーには mqtt:// 用のポートもあります)</translation>
    </message>
    <message>
        <source>%1://HOST or %1://HOST:PORT, without a path (the topic goes into MQTT_TOPIC), user name (MQTT_USERNAME) or query</source>
        <translation>%1://HOST または %1://HOST:PORT (パスは不可でトピックは MQTT_TOPIC へ、ユーザー名は MQTT_USERNAME へ、クエリーは不可)</translation>
    </message>
    <message>
        <source>an http://, https://, mqtt:// or mqtts:// address without user name, query or fragment</source>
        <translation>ユーザー名、クエリー、フラグメントのない http://、https://、mqtt://、mqtts:// のアドレス</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>気圧</translation>
    </message>
    <message>
        <source>Noise and patterns</source>
        <translation>ノイズとパターン</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Timing of the device</source>
        <translation>デバイスのタイミング</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>the machine&apos;s</source>
        <translation>このマシンの値</translation>
    </message>
    <message>
        <source>all sensor faults</source>
        <translation>すべてのセンサー障害</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>データフォルダー内</translation>
    </message>
    <message>
        <source>the payload&apos;s</source>
        <translation>ペイロードの値</translation>
    </message>
    <message>
        <source>aneroid-RUN</source>
        <translation>aneroid-RUN</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>システムの証明書</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the value given (not shown: a secret)</source>
        <translation>指定された値 (秘密情報のため非表示)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2 must be %3, not %4.</source>
        <translation>%1: %2 には%3を指定してください (指定値: %4)。</translation>
    </message>
    <message>
        <source>--%1 is refused: every user of this machine can see the secrets of a command line. Set %2 in the environment or in the .env file.</source>
        <translation>--%1 は拒否されます。コマンドラインの秘密情報は、このマシンのすべてのユーザーに見えます。%2 を環境変数または .env ファイルで設定してください。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB; is it the right file?</source>
        <translation>%1 は 1 MiB を超えています。正しいファイルですか?</translation>
    </message>
    <message>
        <source>%1 is not a text file in UTF-8.</source>
        <translation>%1 は UTF-8 のテキストファイルではありません。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a setting of Aneroid.</source>
        <translation>%1:「%2」は Aneroid の設定ではありません。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a setting of Aneroid; did you mean &quot;%3&quot;?</source>
        <translation>%1:「%2」は Aneroid の設定ではありません。「%3」のことですか?</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a secret and does not belong here; set %3 in the environment or in the .env file.</source>
        <translation>%1:「%2」は秘密情報なので、ここには書けません。%3 を環境変数または .env ファイルで設定してください。</translation>
    </message>
    <message>
        <source>%1 It is not used: %2 comes first.</source>
        <translation>%1 この値は使われません。%2 が優先されます。</translation>
    </message>
    <message>
        <source>%1 It is not used.</source>
        <translation>%1 この値は使われません。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>%1 The saved values are not used.</source>
        <translation>%1 保存された値は使われません。</translation>
    </message>
    <message>
        <source>That could be %1 or %2: write it without a sign for thousands.</source>
        <translation>%1 とも %2 とも読めます。桁区切りなしで書いてください。</translation>
    </message>
    <message>
        <source>a time from %1 to %2, written like 90 s, 5 min or 1 h</source>
        <translation>%1～%2 の時間 (例: 90 s、5 min、1 h)</translation>
    </message>
    <message numerus="yes">
        <source>%1 with up to %n decimal(s)</source>
        <translation>
            <numerusform>%1 (小数点以下 %n 桁まで)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, or &quot;%2&quot;</source>
        <translation>%1、または「%2」</translation>
    </message>
    <message>
        <source>%1 must not be above %2.</source>
        <translation>%1 は %2 以下にしてください。</translation>
    </message>
    <message>
        <source>AUTH_TOKEN and an Authorization header in HTTP_HEADERS are both set; keep one of them.</source>
        <translation>AUTH_TOKEN と HTTP_HEADERS の Authorization ヘッダーが両方設定されています。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>%1 is a server of %2, a public network that lives on real measurements: use a server of your own.</source>
        <translation>%1 は、実際の測定で成り立つ公共ネットワーク %2 のサーバーです。自分のサーバーを使ってください。</translation>
    </message>
    <message>
        <source>TLS_CERT_FILE and TLS_KEY_FILE belong together; set both or none.</source>
        <translation>TLS_CERT_FILE と TLS_KEY_FILE は対になります。両方設定するか、どちらも設定しないでください。</translation>
    </message>
    <message>
        <source>%1 needs a value, and %2 looks like a flag.</source>
        <translation>%1 には値が必要ですが、%2 はオプションのようです。</translation>
    </message>
    <message>
        <source>%1: a topic must not be empty; leave the flag out for the payload&apos;s.</source>
        <translation>%1: トピックは空にできません。ペイロードのトピックを使う場合はオプションを省いてください。</translation>
    </message>
    <message>
        <source>%1 takes no value; write %2=BOOL.</source>
        <translation>%1 に値は付けられません。%2=BOOL と書いてください。</translation>
    </message>
    <message>
        <source>File of settings, instead of .env in this folder.</source>
        <translation>このフォルダーの .env の代わりに使う設定ファイル。</translation>
    </message>
    <message>
        <source>°C per 10 s</source>
        <translation>°C/10 s</translation>
    </message>
    <message>
        <source>% per 10 s</source>
        <translation>%/10 s</translation>
    </message>
    <message>
        <source>hPa per 10 s</source>
        <translation>hPa/10 s</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Forced mode</source>
        <translation>強制モード</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Weather monitoring</source>
        <translation>気象観測</translation>
    </message>
    <message>
        <source>Humidity sensing</source>
        <translation>湿度検知</translation>
    </message>
    <message>
        <source>Indoor navigation</source>
        <translation>屋内ナビゲーション</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>Driver: Adafruit</source>
        <translation>ドライバー: Adafruit</translation>
    </message>
    <message>
        <source>Driver: ESPHome</source>
        <translation>ドライバー: ESPHome</translation>
    </message>
    <message>
        <source>Driver: Tasmota</source>
        <translation>ドライバー: Tasmota</translation>
    </message>
    <message>
        <source>Driver: Linux</source>
        <translation>ドライバー: Linux</translation>
    </message>
    <message>
        <source>Driver: sensor.community</source>
        <translation>ドライバー: sensor.community</translation>
    </message>
    <message>
        <source>Driver: Zephyr</source>
        <translation>ドライバー: Zephyr</translation>
    </message>
    <message>
        <source>The payload&apos;s</source>
        <translation>ペイロードの値</translation>
    </message>
    <message>
        <source>0: at most once</source>
        <translation>0: 最大 1 回</translation>
    </message>
    <message>
        <source>1: at least once</source>
        <translation>1: 最低 1 回</translation>
    </message>
    <message>
        <source>2: exactly once</source>
        <translation>2: 正確に 1 回</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>全体で 1 つ</translation>
    </message>
    <message>
        <source>One for each device</source>
        <translation>デバイスごと</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーアドレス</translation>
    </message>
    <message>
        <source>Address of the server or MQTT broker that readings are sent to.</source>
        <translation>測定値の送信先のサーバーまたは MQTT ブローカーのアドレス。</translation>
    </message>
    <message>
        <source>Send to server</source>
        <translation>サーバーに送信</translation>
    </message>
    <message>
        <source>Whether readings are sent to the server.</source>
        <translation>測定値をサーバーに送信するかどうか。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>What is sent: a payload by its name, or its JSON file.</source>
        <translation>送信する内容: ペイロードの名前、またはその JSON ファイル。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Path and query behind the server&apos;s address, a template; empty: the payload&apos;s.</source>
        <translation>サーバーアドレスに続くパスとクエリーのテンプレート。空ならペイロードのもの。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>経度</translation>
    </message>
    <message>
        <source>Degrees east, for payloads that tell where a device is.</source>
        <translation>東経 (度)。デバイスの場所を伝えるペイロード用。</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>標高</translation>
    </message>
    <message>
        <source>Height above sea level, for payloads that reduce the pressure to it.</source>
        <translation>海抜の高さ。気圧を海面更正するペイロード用。</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>PEM file of the authorities that vouch for the server; empty: the system&apos;s.</source>
        <translation>サーバーを保証する認証局の PEM ファイル。空ならシステムのもの。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>PEM file of the certificate that Aneroid shows the server.</source>
        <translation>Aneroid がサーバーに示す証明書の PEM ファイル。</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>クライアントの鍵</translation>
    </message>
    <message>
        <source>PEM file of the private key of that certificate, without a passphrase.</source>
        <translation>その証明書の秘密鍵の PEM ファイル (パスフレーズなし)。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Topic of each reading at a broker, a template; empty: the payload&apos;s.</source>
        <translation>ブローカーでの各測定値のトピックのテンプレート。空ならペイロードのもの。</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>How sure a broker must be to have a reading.</source>
        <translation>ブローカーが測定値を受け取ることをどれだけ確実にするか。</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Retain</translation>
    </message>
    <message>
        <source>Whether a broker keeps the latest reading of a topic for those who subscribe later.</source>
        <translation>後から購読する人のために、ブローカーがトピックの最新の測定値を保持するかどうか。</translation>
    </message>
    <message>
        <source>MQTT version</source>
        <translation>MQTT バージョン</translation>
    </message>
    <message>
        <source>Version of the protocol; automatic: 5, and 3.1.1 where a broker does not speak it.</source>
        <translation>プロトコルのバージョン。自動では 5、ブローカーが対応していなければ 3.1.1。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Name of the connection at a broker, a template; empty: the payload&apos;s, or aneroid- and the run.</source>
        <translation>ブローカーでの接続の名前のテンプレート。空ならペイロードのもの、または aneroid- と実行。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>One connection to a broker for all devices, or one for each; automatic: for each where user, client or death message are the device&apos;s own.</source>
        <translation>ブローカーへの接続を全デバイスで 1 つにするか、デバイスごとにするか。自動では、ユーザー、クライアント、Death メッセージがデバイス固有ならデバイスごと。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>User name at a broker, a template; empty: the payload&apos;s.</source>
        <translation>ブローカーでのユーザー名のテンプレート。空ならペイロードのもの。</translation>
    </message>
    <message>
        <source>MQTT password</source>
        <translation>MQTT パスワード</translation>
    </message>
    <message>
        <source>Password at a broker.</source>
        <translation>ブローカーでのパスワード。</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>キープアライブ</translation>
    </message>
    <message>
        <source>How long a connection to a broker may be silent before a sign of life.</source>
        <translation>生存信号を送るまでに、ブローカーとの接続が無通信でいられる時間。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Most messages that a broker has not acknowledged yet; fewer where it says so.</source>
        <translation>ブローカーがまだ確認していないメッセージの最大数。ブローカーの指定があればそれ以下。</translation>
    </message>
    <message>
        <source>Availability topic</source>
        <translation>可用性トピック</translation>
    </message>
    <message>
        <source>Where a broker keeps &quot;online&quot; or &quot;offline&quot;, a template; empty: only what the payload tells.</source>
        <translation>ブローカーが「online」または「offline」を保持する場所のテンプレート。空ならペイロードが伝えるものだけ。</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>順序を保つ</translation>
    </message>
    <message>
        <source>Whether a device waits for each answer before it sends again.</source>
        <translation>デバイスが次に送信する前に、毎回応答を待つかどうか。</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>HTTP statuses with which the server accepts readings.</source>
        <translation>サーバーが測定値を受理したことを示す HTTP ステータス。</translation>
    </message>
    <message>
        <source>Readings in a batch</source>
        <translation>バッチの測定値数</translation>
    </message>
    <message>
        <source>Most waiting readings that are posted as one array; 1: each on its own.</source>
        <translation>待機中の測定値を 1 つの配列として送る最大件数。1 なら 1 件ずつ。</translation>
    </message>
    <message>
        <source>Outbox on disk</source>
        <translation>ディスク上の送信トレイ</translation>
    </message>
    <message>
        <source>Whether readings wait on disk until the server has them, over a restart as well.</source>
        <translation>サーバーに届くまで、再起動をまたいでも測定値をディスクで待機させるかどうか。</translation>
    </message>
    <message>
        <source>Outbox file</source>
        <translation>送信トレイのファイル</translation>
    </message>
    <message>
        <source>SQLite file that readings wait in, from the next start on.</source>
        <translation>測定値が待機する SQLite ファイル (次回の起動から)。</translation>
    </message>
    <message>
        <source>Outbox size</source>
        <translation>送信トレイのサイズ</translation>
    </message>
    <message>
        <source>How large the outbox may grow before it drops the oldest readings.</source>
        <translation>古い測定値を破棄するまでに送信トレイが大きくなれる上限。</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長待機時間</translation>
    </message>
    <message>
        <source>How long a reading may wait in the outbox before it is dropped; 0: for ever.</source>
        <translation>測定値が破棄されるまで送信トレイで待機できる時間。0 なら無期限。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Bearer token that goes with every request.</source>
        <translation>すべてのリクエストに付ける Bearer トークン。</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>HTTP ヘッダー</translation>
    </message>
    <message>
        <source>Headers that go with every request.</source>
        <translation>すべてのリクエストに付けるヘッダー。</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>デバイス ID</translation>
    </message>
    <message>
        <source>Name under which a single device reports.</source>
        <translation>デバイスが 1 台のときに使う名前。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>How many devices report.</source>
        <translation>測定値を報告するデバイスの数。</translation>
    </message>
    <message>
        <source>Device ID pattern</source>
        <translation>ID パターン</translation>
    </message>
    <message>
        <source>Names of several devices; {n} is the number, {n:04} pads it with zeros.</source>
        <translation>複数のデバイスの名前。{n} は番号、{n:04} はゼロ埋めの番号。</translation>
    </message>
    <message>
        <source>Fleet radius</source>
        <translation>フリートの半径</translation>
    </message>
    <message>
        <source>Radius of the disc that several devices are spread over.</source>
        <translation>複数のデバイスを配置する円の半径。</translation>
    </message>
    <message>
        <source>Fleet file</source>
        <translation>フリートファイル</translation>
    </message>
    <message>
        <source>CSV or JSON file that names the devices, their places, profiles and settings of their own.</source>
        <translation>デバイスとその場所、プロファイル、個別の設定を記した CSV または JSON ファイル。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Simulated time between two readings of a device.</source>
        <translation>デバイスの 2 つの測定値の間のシミュレーション時間。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Simulated seconds that pass in a real second.</source>
        <translation>実時間 1 秒の間に進むシミュレーションの秒数。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same readings.</source>
        <translation>同じシードからは同じ測定値ができます。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Climate that the air follows.</source>
        <translation>空気が従う気候。</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>UTC オフセット</translation>
    </message>
    <message>
        <source>Local time of the daily pattern, without daylight saving.</source>
        <translation>日変化の現地時刻 (夏時間なし)。</translation>
    </message>
    <message>
        <source>Temperature minimum</source>
        <translation>最低温度</translation>
    </message>
    <message>
        <source>Lowest temperature that the air reaches.</source>
        <translation>空気が達する最低の温度。</translation>
    </message>
    <message>
        <source>Temperature maximum</source>
        <translation>最高温度</translation>
    </message>
    <message>
        <source>Highest temperature that the air reaches.</source>
        <translation>空気が達する最高の温度。</translation>
    </message>
    <message>
        <source>Temperature drift</source>
        <translation>温度ドリフト</translation>
    </message>
    <message>
        <source>Most that the random part of the temperature moves in 10 s.</source>
        <translation>温度のランダム成分が 10 s に動く最大量。</translation>
    </message>
    <message>
        <source>Humidity minimum</source>
        <translation>最低湿度</translation>
    </message>
    <message>
        <source>Lowest relative humidity that the air reaches.</source>
        <translation>空気が達する最低の相対湿度。</translation>
    </message>
    <message>
        <source>Humidity maximum</source>
        <translation>最高湿度</translation>
    </message>
    <message>
        <source>Highest relative humidity that the air reaches.</source>
        <translation>空気が達する最高の相対湿度。</translation>
    </message>
    <message>
        <source>Humidity drift</source>
        <translation>湿度ドリフト</translation>
    </message>
    <message>
        <source>Most that the random part of the humidity moves in 10 s.</source>
        <translation>湿度のランダム成分が 10 s に動く最大量。</translation>
    </message>
    <message>
        <source>Pressure minimum</source>
        <translation>最低気圧</translation>
    </message>
    <message>
        <source>Lowest pressure that the air reaches.</source>
        <translation>空気が達する最低の気圧。</translation>
    </message>
    <message>
        <source>Pressure maximum</source>
        <translation>最高気圧</translation>
    </message>
    <message>
        <source>Highest pressure that the air reaches.</source>
        <translation>空気が達する最高の気圧。</translation>
    </message>
    <message>
        <source>Pressure drift</source>
        <translation>気圧ドリフト</translation>
    </message>
    <message>
        <source>Most that the random part of the pressure moves in 10 s.</source>
        <translation>気圧のランダム成分が 10 s に動く最大量。</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>センサーノイズ</translation>
    </message>
    <message>
        <source>Whether the sensor adds its noise.</source>
        <translation>センサーがノイズを加えるかどうか。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Strength of the noise; 0.1 is the datasheet&apos;s, 0 none, 0.2 twice.</source>
        <translation>ノイズの強さ。0.1 はデータシートの値、0 はなし、0.2 は 2 倍。</translation>
    </message>
    <message>
        <source>Daily pattern</source>
        <translation>日変化</translation>
    </message>
    <message>
        <source>Whether the air follows the time of day.</source>
        <translation>空気が時刻に従って変化するかどうか。</translation>
    </message>
    <message>
        <source>Weather events</source>
        <translation>天気イベント</translation>
    </message>
    <message>
        <source>Whether storms, fronts and clear spells come by themselves.</source>
        <translation>雷雨、前線、晴れ間が自然に起きるかどうか。</translation>
    </message>
    <message>
        <source>Sensor preset</source>
        <translation>センサープリセット</translation>
    </message>
    <message>
        <source>The datasheet&apos;s suggestion for a use, or what a driver sets: oversampling, filter and standby time where nothing else does.</source>
        <translation>データシートが用途別に推奨する値、またはドライバーが設定する値。他で指定がない場合のオーバーサンプリング、フィルター、スタンバイ時間になります。</translation>
    </message>
    <message>
        <source>Temperature oversampling</source>
        <translation>温度オーバーサンプリング</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one temperature.</source>
        <translation>センサーが 1 つの温度のために行う測定の回数。</translation>
    </message>
    <message>
        <source>Humidity oversampling</source>
        <translation>湿度オーバーサンプリング</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one humidity.</source>
        <translation>センサーが 1 つの湿度のために行う測定の回数。</translation>
    </message>
    <message>
        <source>Pressure oversampling</source>
        <translation>気圧オーバーサンプリング</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one pressure.</source>
        <translation>センサーが 1 つの気圧のために行う測定の回数。</translation>
    </message>
    <message>
        <source>IIR filter</source>
        <translation>IIR フィルター</translation>
    </message>
    <message>
        <source>Coefficient of the filter that smooths temperature and pressure.</source>
        <translation>温度と気圧を平滑化するフィルターの係数。</translation>
    </message>
    <message>
        <source>Standby time</source>
        <translation>スタンバイ時間</translation>
    </message>
    <message>
        <source>How long the sensor rests between two measurements of its own; forced: it measures when it is read.</source>
        <translation>センサーが自身の 2 回の測定の間に休む時間。forced では読み出されたときに測定します。</translation>
    </message>
    <message>
        <source>Self-heating</source>
        <translation>自己発熱</translation>
    </message>
    <message>
        <source>How much warmer than the air the sensor is.</source>
        <translation>センサーが空気よりどれだけ暖かいか。</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>設置日</translation>
    </message>
    <message>
        <source>Day from which the sensor ages.</source>
        <translation>センサーの経年変化が始まる日。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>How far readings scatter around their instants (standard deviation).</source>
        <translation>測定の時点がどれだけばらつくか (標準偏差)。</translation>
    </message>
    <message>
        <source>Clock drift</source>
        <translation>クロックドリフト</translation>
    </message>
    <message>
        <source>How much too long the device&apos;s intervals are; negative: too short.</source>
        <translation>デバイスの間隔がどれだけ長すぎるか。負の値は短すぎることを表します。</translation>
    </message>
    <message>
        <source>Missed readings</source>
        <translation>欠測</translation>
    </message>
    <message>
        <source>Share of its readings that the device misses.</source>
        <translation>デバイスが取り損ねる測定値の割合。</translation>
    </message>
    <message>
        <source>What goes wrong, and when; the flag may be repeated. `aneroid-cli faults` lists the kinds.</source>
        <translation>何がいつ故障するか。このオプションは繰り返し指定できます。種類は `aneroid-cli faults` で一覧できます。</translation>
    </message>
    <message>
        <source>per device and day</source>
        <translation>件/デバイス・日</translation>
    </message>
    <message>
        <source>Random faults</source>
        <translation>ランダム障害</translation>
    </message>
    <message>
        <source>How many faults come at random.</source>
        <translation>ランダムに起きる障害の数。</translation>
    </message>
    <message>
        <source>Mix of random faults</source>
        <translation>ランダム障害の配分</translation>
    </message>
    <message>
        <source>Which kinds come at random, and how often against each other.</source>
        <translation>どの種類がランダムに、どの割合で起きるか。</translation>
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
        <translation>%1 は振幅のリストと同じ長さでなければなりません。</translation>
    </message>
    <message>
        <source>Degrees north: seasons are those of its side of the equator, and payloads tell it.</source>
        <translation>北緯（度）：季節は赤道のその側のものになり、フォーマットにも出力されます。</translation>
    </message>
    <message>
        <source>%1 is not used: several devices have their names from %2.</source>
        <translation>%1 は使われません：複数のデバイスの名前は %2 で決まります。</translation>
    </message>
    <message>
        <source>%1 is not used: a single device has its name from %2.</source>
        <translation>%1 は使われません：単一のデバイスの名前は %2 で決まります。</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 が複数回指定されています。</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 と %2 は同時に指定できません。</translation>
    </message>
    <message>
        <source>%1 is for use with %2.</source>
        <translation>%1 は %2 と一緒に使います。</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is missing.</source>
        <translation>引数「%1」がありません。</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The built-in receiver did not start: %1</source>
        <translation>内蔵レシーバーを開始できませんでした: %1</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. &quot;aneroid-cli run&quot; does the same job in the console.</source>
        <translation>ウィンドウを開くディスプレイがありません。DISPLAY も WAYLAND_DISPLAY も設定されていません。「aneroid-cli run」ならコンソールで同じことができます。</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>TlsFiles</name>
    <message>
        <source>%1: the file %2 cannot be read: %3.</source>
        <translation>%1: ファイル %2 を読み込めません: %3。</translation>
    </message>
    <message>
        <source>%1: the file %2 holds no certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>%1: ファイル %2 に、-----BEGIN CERTIFICATE----- で始まる PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>TLS_KEY_FILE: the file %1 holds no private key in PEM form, or one that is locked with a passphrase.</source>
        <translation>TLS_KEY_FILE: ファイル %1 に PEM 形式の秘密鍵がないか、パスフレーズで保護されています。</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message>
        <source>The upload&apos;s progress cannot be written to %1: %2.</source>
        <translation>アップロードの進捗を %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>its folder is not writable</source>
        <translation>そのフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>The same upload is running already.</source>
        <translation>同じアップロードが既に実行中です。</translation>
    </message>
</context>
<context>
    <name>Weather</name>
    <message>
        <source>Storm</source>
        <translation>雷雨</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前線</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>晴れ間</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>シャワー</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>換気</translation>
    </message>
</context>
<context>
    <name>aneroid::AboutDialog</name>
    <message>
        <source>About Aneroid</source>
        <translation>Aneroid について</translation>
    </message>
    <message>
        <source>A virtual BME280: lifelike temperature, humidity and pressure, plotted live and sent to a server.</source>
        <translation>仮想 BME280: 本物のような温度、湿度、気圧を、リアルタイムにグラフ表示し、サーバーに送信します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes with no warranty.</source>
        <translation>GNU General Public License バージョン 3 以降 (GPL-3.0-or-later) に基づくフリーソフトウェアです。無保証です。</translation>
    </message>
    <message>
        <source>Built with:</source>
        <translation>使用ソフトウェア:</translation>
    </message>
</context>
<context>
    <name>aneroid::ActKindDelegate</name>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>行われること。</translation>
    </message>
</context>
<context>
    <name>aneroid::ActsModel</name>
    <message>
        <source>Add an act</source>
        <translation>操作を追加</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln act(s)</source>
        <translation>
            <numerusform>操作 %Ln 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time after the start: write it as 01:30:00, 90s, 15m or 1h.</source>
        <translation>「%1」は開始からの時間ではありません。01:30:00、90s、15m、1h のように書いてください。</translation>
    </message>
    <message>
        <source>Change an act</source>
        <translation>操作を変更</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>開始から</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Trigger weather</source>
        <translation>天気を起こす</translation>
    </message>
    <message>
        <source>End weather</source>
        <translation>天気を終了</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Inject fault</source>
        <translation>障害を注入</translation>
    </message>
    <message>
        <source>End fault</source>
        <translation>障害を終了</translation>
    </message>
</context>
<context>
    <name>aneroid::Amounts</name>
    <message>
        <source>less than a second</source>
        <translation>1 秒未満</translation>
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
        <translation>測定値 %1 / %2 件</translation>
    </message>
    <message>
        <source>%1, %2/s, %3 left</source>
        <comment>readings, rate, time</comment>
        <translation>%1、%2/s、残り %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillDestinationForm</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>I&amp;nto</source>
        <translation>出力先(&amp;N)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>出力先</translation>
    </message>
    <message>
        <source>Write the readings to a file, or post them to the server of the window.</source>
        <translation>測定値をファイルに書き込むか、ウィンドウのサーバーに送信します。</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillDialog</name>
    <message>
        <source>Make history</source>
        <translation>履歴を生成</translation>
    </message>
    <message>
        <source>Climate: %1. What is not asked for here is as in the window.</source>
        <translation>気候: %1。ここにない項目はウィンドウの設定に従います。</translation>
    </message>
    <message>
        <source>Preview of the first device</source>
        <translation>最初のデバイスのプレビュー</translation>
    </message>
    <message>
        <source>Size and time</source>
        <translation>サイズと時間</translation>
    </message>
    <message>
        <source>Progress of the history</source>
        <translation>履歴の進捗</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the dialog. A file that it is making is not written; an upload can be continued later.</source>
        <translation>ダイアログを閉じます。作成中のファイルは書き込まれません。アップロードは後で続けられます。</translation>
    </message>
    <message>
        <source>Estimating …</source>
        <translation>見積もり中 …</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>プレビューを作成しています。</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The first device at %Ln instant(s) of the span.</source>
        <translation>
            <numerusform>期間内の %Ln 時点での最初のデバイス。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every reading of the first device.</source>
        <translation>最初のデバイスのすべての測定値。</translation>
    </message>
    <message>
        <source>Upload &amp;history</source>
        <translation>履歴をアップロード(&amp;H)</translation>
    </message>
    <message>
        <source>Make &amp;history</source>
        <translation>履歴を生成(&amp;H)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>開始中 …</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to %1.</source>
        <translation>シードは 0～%1 の整数にしてください。</translation>
    </message>
    <message>
        <source>The end is before the beginning: choose a later &quot;to&quot; or an earlier &quot;from&quot;.</source>
        <translation>終わりが始まりより前です。「終了」を遅くするか「開始」を早くしてください。</translation>
    </message>
    <message>
        <source>Sending is off in the window: switch &quot;Send to server&quot; on first.</source>
        <translation>ウィンドウで送信がオフになっています。先に「サーバーに送信」をオンにしてください。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>That will not fit: the disk has %1 free.</source>
        <translation>収まりません。ディスクの空きは %1 です。</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 は既にあり、置き換えられます。</translation>
    </message>
    <message>
        <source>An upload that was stopped continues with the same choices; what was accepted is not sent again.</source>
        <translation>停止したアップロードは、同じ選択で続けられます。受理されたものは再送信されません。</translation>
    </message>
    <message>
        <source>%1 readings, about %2, about %3</source>
        <comment>count, size, time</comment>
        <translation>測定値 %1 件、約 %2、約 %3</translation>
    </message>
    <message>
        <source>%1 readings, about %2 to send, at least %3</source>
        <comment>count, size, time</comment>
        <translation>測定値 %1 件、送信量 約 %2、最短 %3</translation>
    </message>
    <message>
        <source>%1 readings, about %2 to send, as fast as the server takes them</source>
        <comment>count, size</comment>
        <translation>測定値 %1 件、送信量 約 %2、サーバーが受け取れる速さで</translation>
    </message>
    <message>
        <source>Post the readings to the server. The run goes on meanwhile.</source>
        <translation>測定値をサーバーに送信します。その間も実行は続きます。</translation>
    </message>
    <message>
        <source>Make the readings and write the file. The run goes on meanwhile.</source>
        <translation>測定値を作り、ファイルに書き込みます。その間も実行は続きます。</translation>
    </message>
    <message>
        <source>Stop: the same choices continue it later.</source>
        <translation>停止します。後で同じ選択で続けられます。</translation>
    </message>
    <message>
        <source>Stop: nothing is written, and what was there stays.</source>
        <translation>停止します。何も書き込まれず、元のものはそのまま残ります。</translation>
    </message>
    <message>
        <source>%1 readings, about %2, %3</source>
        <comment>count, size, less than a second</comment>
        <translation>測定値 %1 件、約 %2、%3</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillFileForm</name>
    <message>
        <source>Make history into</source>
        <translation>履歴の生成先</translation>
    </message>
    <message>
        <source>History (*.csv *.csv.gz *.jsonl *.jsonl.gz)</source>
        <translation>履歴 (*.csv *.csv.gz *.jsonl *.jsonl.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Writes each weather event of each device to a CSV file beside it.</source>
        <translation>各デバイスの天気イベントを、隣の CSV ファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Writes each weather event of each device to %1 beside it.</source>
        <translation>各デバイスの天気イベントを、隣の %1 に書き込みます。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV, gzip</source>
        <translation>CSV、gzip</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON lines, gzip</source>
        <translation>JSON Lines、gzip</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file to write; its ending tells the format: .csv, .jsonl, and .gz after either.</source>
        <translation>書き込むファイル。形式は拡張子 .csv または .jsonl で決まり、その後に .gz も付けられます。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the file in a dialog.</source>
        <translation>ダイアログでファイルを選びます。</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>形式(&amp;M)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What the file&apos;s name ends in says the same.</source>
        <translation>ファイル名の末尾でも同じことを指定できます。</translation>
    </message>
    <message>
        <source>&amp;Labels of weather events</source>
        <translation>天気イベントのラベル(&amp;L)</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillForm</name>
    <message>
        <source>Last day</source>
        <translation>過去 1 日</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>過去 1 週間</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>過去 1 か月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>過去 1 年</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>span of time</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>開始(&amp;R)</translation>
    </message>
    <message>
        <source>Time of the first reading, %1.</source>
        <translation>最初の測定値の時刻 (%1)。</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>Time of the last reading at most, %1.</source>
        <translation>最後の測定値の時刻の上限 (%1)。</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>期間(&amp;S)</translation>
    </message>
    <message>
        <source>How far back the history goes; from and to can be set by hand, too.</source>
        <translation>どこまで履歴をさかのぼるか。開始と終了は手動でも設定できます。</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>間隔(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>シード(&amp;E)</translation>
    </message>
    <message>
        <source>Tr&amp;ue air</source>
        <translation>真の空気(&amp;U)</translation>
    </message>
    <message>
        <source>Adds the true temperature, humidity and pressure to each reading.</source>
        <translation>各測定値に真の温度、湿度、気圧を追加します。</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>位相(&amp;P)</translation>
    </message>
    <message>
        <source>Spreads the devices of a fleet over the interval, as a live run does.</source>
        <translation>ライブ実行と同じように、フリートのデバイスを間隔の中に分散させます。</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillUploadForm</name>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>The server of the window, with its token and headers.</source>
        <translation>ウィンドウのサーバー (トークンとヘッダーを含む)。</translation>
    </message>
    <message>
        <source>In a re&amp;quest</source>
        <translation>リクエストごと(&amp;Q)</translation>
    </message>
    <message>
        <source>Readings in a request</source>
        <translation>リクエストごとの測定値数</translation>
    </message>
    <message>
        <source>Readings in a request at most, for servers that take arrays; others get them one by one. From 1 to %L1.</source>
        <translation>配列を受け付けるサーバーへの、リクエストごとの測定値の最大数。他のサーバーには 1 件ずつ送ります。1～%L1。</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>最大(&amp;M)</translation>
    </message>
    <message>
        <source>Readings a second</source>
        <translation>毎秒の測定値数</translation>
    </message>
    <message>
        <source>Readings a second at most; 0 for no limit.</source>
        <translation>毎秒の測定値の最大数。0 なら無制限。</translation>
    </message>
    <message>
        <source> /s</source>
        <comment>readings a second</comment>
        <translation> /s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Send e&amp;verything again</source>
        <translation>すべて再送信(&amp;V)</translation>
    </message>
    <message>
        <source>Also what the server accepted before; else an upload that was stopped continues where it was.</source>
        <translation>サーバーが既に受理したものも送ります。オフの場合、停止したアップロードは中断したところから続きます。</translation>
    </message>
</context>
<context>
    <name>aneroid::BrokerController</name>
    <message>
        <source>The payload &quot;%1&quot; leaves nothing at a broker that could be retracted.</source>
        <translation>ペイロード「%1」は、撤回できるものをブローカーに残しません。</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>撤回</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln empty message(s) to the broker at %1? It and its subscribers then forget what the devices left there beside their readings, such as discovery and availability. The next connection announces them again.</source>
        <translation>
            <numerusform>%1 のブローカーに空のメッセージ %Ln 件を発行しますか? ブローカーと購読者は、ディスカバリーや可用性など、デバイスが測定値のほかに残したものを忘れます。次の接続で再び通知されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The broker has forgotten what was left in %Ln topic(s).</source>
        <translation>
            <numerusform>ブローカーは %Ln 個のトピックに残されたものを忘れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retracted %1 of %2 topics: %3</source>
        <translation>%2 個のうち %1 個のトピックを撤回しました: %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BrokerPanel</name>
    <message numerus="yes">
        <source>%n topic(s) of the payload</source>
        <translation>
            <numerusform>ペイロードのトピック %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>the payload&apos;s</source>
        <translation>ペイロードの値</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Birth and death messages…</source>
        <translation>Birth / Death メッセージ…</translation>
    </message>
    <message>
        <source>Shows what is said when a connection is made and when it is lost, and what Retract takes back.</source>
        <translation>接続時と切断時に伝えられることと、「撤回」で取り消されるものを表示します。</translation>
    </message>
    <message>
        <source>Retract…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Has the broker forget what the devices left there beside their readings: discovery and availability. Asks first.</source>
        <translation>デバイスが測定値のほかに残したもの (ディスカバリーと可用性) をブローカーに忘れさせます。先に確認します。</translation>
    </message>
</context>
<context>
    <name>aneroid::ChannelPanel</name>
    <message>
        <source>Ranges</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>気圧</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
</context>
<context>
    <name>aneroid::ChartMenu</name>
    <message>
        <source>Export what is &amp;visible…</source>
        <translation>表示中の範囲をエクスポート(&amp;V)…</translation>
    </message>
    <message>
        <source>Write the readings that the charts show to a CSV file.</source>
        <translation>グラフに表示されている測定値を CSV ファイルに書き出します。</translation>
    </message>
    <message>
        <source>Set &amp;marker here</source>
        <translation>ここに目印を付ける(&amp;M)</translation>
    </message>
    <message>
        <source>A second cursor that stays: the other one then says how far its reading is from the marker&apos;s. Key: M</source>
        <translation>固定される 2 つ目のカーソルです。もう一方のカーソルは目印の測定値との差を示します。キー: M</translation>
    </message>
    <message>
        <source>&amp;Remove marker</source>
        <translation>目印を消す(&amp;R)</translation>
    </message>
    <message>
        <source>There is one cursor again.</source>
        <translation>カーソルは 1 つに戻ります。</translation>
    </message>
    <message>
        <source>Value ran&amp;ge</source>
        <translation>値の範囲(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自動(&amp;A)</translation>
    </message>
    <message>
        <source>The axis shows what is in sight. Key: A</source>
        <translation>軸は見えているデータに合わせます。キー: A</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>そのまま固定(&amp;K)</translation>
    </message>
    <message>
        <source>The axis stays, whatever comes.</source>
        <translation>何が来ても軸は変わりません。</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Fewer values. Keys: Ctrl+Up, Ctrl+wheel</source>
        <translation>値の範囲を狭めます。キー: Ctrl+上、Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>More values. Keys: Ctrl+Down, Ctrl+wheel</source>
        <translation>値の範囲を広げます。キー: Ctrl+下、Ctrl+ホイール</translation>
    </message>
    <message>
        <source>&amp;Zoom to a rectangle</source>
        <translation>矩形に拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>Drag a rectangle with the mouse; with Shift it goes without this menu.</source>
        <translation>マウスで矩形をドラッグします。Shift を押せばこのメニューは不要です。</translation>
    </message>
    <message>
        <source>&amp;Unfold this chart</source>
        <translation>このグラフを展開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold this chart</source>
        <translation>このグラフを折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>A folded chart is its title and the latest value: the others have its room. Key: F</source>
        <translation>折りたたむと題名と最新の値だけになり、ほかのグラフが場所を使います。キー: F</translation>
    </message>
</context>
<context>
    <name>aneroid::ChartToolBar</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Time &amp;window</source>
        <translation>表示期間(&amp;W)</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation>ズーム中</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>表示(&amp;O)</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>グラフに表示するもの</translation>
    </message>
    <message>
        <source>All readings as they come; minimum, median and maximum of all devices for each interval; or the devices picked in the table.</source>
        <translation>届いたままのすべての測定値、間隔ごとの全デバイスの最小・中央・最大値、または表で選んだデバイス。</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>全測定値</translation>
    </message>
    <message>
        <source>Band of the fleet</source>
        <translation>フリートの帯</translation>
    </message>
    <message>
        <source>Picked devices</source>
        <translation>選んだデバイス</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>How much time the charts show while they follow the newest reading. It grows with a run that has just begun, and is a minute of real time at least until you choose.</source>
        <translation>最新の測定値を追っているときにグラフが示す時間です。始まったばかりの実行とともに伸び、選ぶまでは少なくとも実時間で 1 分です。</translation>
    </message>
    <message>
        <source>All</source>
        <comment>readings of the run, in the charts</comment>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>aneroid::ClimatePanel</name>
    <message>
        <source>Climate</source>
        <translation>気候</translation>
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
        <translation>%1、典型的な 1 日、平均からの差 %2</translation>
    </message>
    <message>
        <source>%1, typical change over a time, %2</source>
        <translation>%1、時間幅ごとの典型的な変化、%2</translation>
    </message>
    <message>
        <source>%1, mean of each hour, %2 from its mean</source>
        <translation>%1、各時間帯の平均、平均からの差 %2</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>記録がありません。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest value</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Recorded %1, synthetic %2 %3.</source>
        <translation>記録 %1、合成 %2 %3。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
</context>
<context>
    <name>aneroid::ControlPanel</name>
    <message>
        <source>Every setting as it is without .env, environment and flags.</source>
        <translation>.env、環境変数、オプションがない場合のすべての設定。</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>既定値に戻す</translation>
    </message>
</context>
<context>
    <name>aneroid::CountersPanel</name>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Readings that the server accepted.</source>
        <translation>サーバーが受理した測定値。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Attempts that failed.</source>
        <translation>失敗した試行。</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Attempts after the first one for a reading; also those that were made at once because a connection ended without an answer.</source>
        <translation>測定値の最初の試行より後の試行。接続が応答なしに終わったため、すぐに行われたものも含みます。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Readings in the queue, those that wait for another try included.</source>
        <translation>キューにある測定値 (再試行を待つものを含む)。</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Requests that have left and are not answered yet.</source>
        <translation>送り出されて、まだ応答のないリクエスト。</translation>
    </message>
    <message>
        <source>By fault</source>
        <translation>障害による</translation>
    </message>
    <message>
        <source>Readings that an injected fault kept away: never sent, or refused because of it. They are in no other count.</source>
        <translation>注入された障害により届かなかった測定値。送信されなかったか、そのために拒否されたものです。他のカウントには含まれません。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Readings given up because the server refused them for good.</source>
        <translation>サーバーが最終的に拒否したため断念した測定値。</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Readings given up without an answer.</source>
        <translation>応答なしに断念した測定値。</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>送信オフ</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message numerus="yes">
        <source>Struggling, next try in %n second(s)</source>
        <translation>
            <numerusform>不調、次の試行まで %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Struggling: some attempts fail</source>
        <translation>不調: 一部の試行が失敗</translation>
    </message>
    <message>
        <source>The server refuses readings</source>
        <translation>サーバーが測定値を拒否</translation>
    </message>
    <message numerus="yes">
        <source>Offline, next try in %n second(s)</source>
        <translation>
            <numerusform>オフライン、次の試行まで %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: no answer</source>
        <translation>オフライン: 応答なし</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>まだ送信なし</translation>
    </message>
    <message numerus="yes">
        <source>Falling behind, %n reading(s) wait</source>
        <translation>
            <numerusform>遅れています、測定値 %n 件が待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readings are being dropped, %n so far</source>
        <translation>
            <numerusform>測定値を破棄中、これまで %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>off, readings wait in memory</source>
        <translation>オフ、測定値はメモリーで待機</translation>
    </message>
    <message numerus="yes">
        <source>cannot be written, %n reading(s) in memory only</source>
        <translation>
            <numerusform>書き込み不可、測定値 %n 件はメモリーのみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) on disk</source>
        <translation>
            <numerusform>測定値 %n 件がディスク上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from earlier runs</source>
        <translation>
            <numerusform>以前の実行から %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for other servers</source>
        <translation>
            <numerusform>他のサーバー宛て %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of earlier runs delivered</source>
        <translation>
            <numerusform>以前の実行の %n 件を配信済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and kept</source>
        <translation>
            <numerusform>拒否され保管中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outbox keeps %n, to be seen under Run ▸ Refused readings.</source>
        <translation>
            <numerusform>送信トレイに %n 件を保管中です。「実行」▸「拒否された測定値」で見られます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings that were accepted by the broker: it has acknowledged them, or, with QoS 0, they were written to its connection. That is no delivery: a broker may drop what it has acknowledged for subscribers that are slow or away, and forgets it where it is killed.</source>
        <translation>ブローカーが受理した測定値。ブローカーが確認したもの、または QoS 0 では接続に書き込まれたものです。これは配信ではありません。ブローカーは、遅い購読者や不在の購読者に対しては確認済みのものを破棄することがあり、強制終了されると忘れます。</translation>
    </message>
    <message>
        <source>Outbox full: %1. Waited too long: %2. In memory, too many or cleared: %3.</source>
        <translation>送信トレイ満杯: %1。待機時間超過: %2。メモリー上で超過または消去: %3。</translation>
    </message>
    <message>
        <source>Where readings wait until the server has them, and how many.</source>
        <translation>サーバーに届くまで測定値が待機する場所とその件数。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Why the last attempt that failed did so.</source>
        <translation>最後に失敗した試行の理由。</translation>
    </message>
    <message>
        <source>built-in receiver, %1</source>
        <translation>内蔵レシーバー、%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Delivery counters</source>
        <translation>配信カウンター</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>毎秒</translation>
    </message>
    <message>
        <source>Latency, median</source>
        <translation>遅延 (中央値)</translation>
    </message>
    <message>
        <source>Half of the last 1000 answers came faster than this.</source>
        <translation>直近 1000 件の応答の半数はこれより速く届きました。</translation>
    </message>
    <message>
        <source>Latency, 95 %</source>
        <translation>遅延 (95 %)</translation>
    </message>
    <message>
        <source>95 of 100 of the last 1000 answers came faster than this.</source>
        <translation>直近 1000 件の応答の 95 % はこれより速く届きました。</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>最後の成功</translation>
    </message>
    <message>
        <source>When the server last accepted a reading.</source>
        <translation>サーバーが最後に測定値を受理した時刻。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>How the server has been answering.</source>
        <translation>サーバーの最近の応答状況。</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Refused readings…</source>
        <translation>拒否された測定値…</translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>拒否された測定値</translation>
    </message>
    <message>
        <source>Look at the readings that a server refused for good; send them again after a fix.</source>
        <translation>サーバーが最終的に拒否した測定値を見ます。修正後に再送信できます。</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最後のエラー</translation>
    </message>
    <message>
        <source>built-in receiver</source>
        <translation>内蔵レシーバー</translation>
    </message>
    <message>
        <source>%1 readings a second</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message>
        <source>a reading every %1</source>
        <translation>%1 ごとに 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait</source>
        <translation>
            <numerusform>%n 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待機なし</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1、一時停止中</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>readings wait, time</comment>
        <translation>%1（%2 から）</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>readings wait, time</comment>
        <translation>%1、約 %2</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>送信をオンにする</translation>
    </message>
    <message>
        <source>Readings go to the server again, those that wait first.</source>
        <translation>測定値は再びサーバーに送られ、待機中のものが先です。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Do not wait for the next try.</source>
        <translation>次の試行を待ちません。</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>サーバーが応答するかどうかを確かめます。</translation>
    </message>
    <message>
        <source>Readings accepted a second, over the last five seconds; where they come more seldom, between the last two.</source>
        <translation>1 秒あたりに受理された測定値。直近 5 秒間の値で、まれな場合は最後の 2 件の間の値です。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>How readings get to the server at present, and what waits.</source>
        <translation>現在、測定値がどのようにサーバーに届き、何が待っているか。</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>以前の実行</translation>
    </message>
    <message>
        <source>Readings of earlier runs wait for this server: pause or discard them.</source>
        <translation>以前の実行の測定値がこのサーバーを待っています。一時停止または破棄できます。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>They wait on, and this run&apos;s readings go alone.</source>
        <translation>それらは待ち続け、この実行の測定値だけが送られます。</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>Give them up: they are counted as dropped.</source>
        <translation>あきらめます。破棄として数えられます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show or hide all counters.</source>
        <translation>すべてのカウンターを表示または非表示にします。</translation>
    </message>
</context>
<context>
    <name>aneroid::CsvExport</name>
    <message>
        <source>Could not write “%1”: %2. Choose another folder or free some space.</source>
        <translation>「%1」に書き込めませんでした: %2。別のフォルダーを選ぶか、空きを増やしてください。</translation>
    </message>
    <message>
        <source>The export to “%1” was given up: its readings were overwritten by newer ones or cleared. Export a shorter span.</source>
        <translation>「%1」へのエクスポートを断念しました。測定値が新しいもので上書きされたか、消去されました。より短い期間をエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>aneroid::Database</name>
    <message>
        <source>The disk is full: the database %1 cannot grow. Free some space.</source>
        <translation>ディスクがいっぱいで、データベース %1 を拡張できません。空きを増やしてください。</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: the disk is full or fails.</source>
        <translation>データベース %1 に書き込めません。ディスクがいっぱいか故障しています。</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program. Close that program or name another file.</source>
        <translation>データベース %1 は別のプログラムがロックしています。そのプログラムを閉じるか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The database %1 may not be written. Change its permissions or name another file.</source>
        <translation>データベース %1 への書き込みが許可されていません。権限を変更するか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Name a file in a folder that may be written.</source>
        <translation>データベース %1 を開けません。書き込み可能なフォルダーのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Move it away or name another file.</source>
        <translation>データベース %1 は壊れています。移動するか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database. Move it away or name another file.</source>
        <translation>%1 は SQLite データベースではありません。移動するか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The database %1 reports: %2</source>
        <translation>データベース %1 からの報告: %2</translation>
    </message>
    <message>
        <source>No database file is named.</source>
        <translation>データベースファイルが指定されていません。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for the database.</source>
        <translation>%1 はフォルダーです。データベースのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 for the database cannot be made. Name a file in a folder that may be written.</source>
        <translation>データベース用のフォルダー %1 を作成できません。書き込み可能なフォルダーのファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Name another file.</source>
        <translation>%1 は別のプログラムのデータベースです。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Aneroid (schema %2, this one knows %3). Update Aneroid or name another file.</source>
        <translation>データベース %1 は、より新しい Aneroid で書かれています (スキーマ %2、この Aneroid は %3 まで)。Aneroid を更新するか、別のファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>aneroid::DayPreviewView</name>
    <message>
        <source>%1 to %2 °C</source>
        <translation>%1～%2 °C</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1～%2 %</translation>
    </message>
    <message>
        <source>%1 to %2 hPa</source>
        <translation>%1～%2 hPa</translation>
    </message>
    <message>
        <source>A typical day</source>
        <translation>典型的な 1 日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>temperature, its range</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A working day at this time of the year, from 0 to 24 h local time, as it might be; pale behind it the mean of several. Numbers are its lowest and highest values.</source>
        <translation>この季節のある平日の、現地時刻 0～24 時の例。背後の薄い線は数日分の平均です。数値はその最低と最高です。</translation>
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
        <translation>ディスク上の送信トレイがなければ、拒否された測定値は保管されません。</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLettersDialog</name>
    <message numerus="yes">
        <source>Discarded %Ln refused reading(s).</source>
        <translation>
            <numerusform>拒否された測定値 %Ln 件を破棄しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refused reading(s) to %1.</source>
        <translation>
            <numerusform>拒否された測定値 %Ln 件を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>拒否された測定値</translation>
    </message>
    <message>
        <source>Readings that a server refused for good, newest first. Ctrl+C copies the selected rows.</source>
        <translation>サーバーが最終的に拒否した測定値 (新しい順)。Ctrl+C で選択した行をコピーします。</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再送信(&amp;S)</translation>
    </message>
    <message>
        <source>Send the selected readings again, to the server in use now (Enter).</source>
        <translation>選択した測定値を、現在使用中のサーバーに再送信します (Enter)。</translation>
    </message>
    <message>
        <source>Send &amp;all again</source>
        <translation>すべて再送信(&amp;A)</translation>
    </message>
    <message>
        <source>Send all refused readings again, to the server in use now.</source>
        <translation>拒否されたすべての測定値を、現在使用中のサーバーに再送信します。</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write all refused readings to a CSV file.</source>
        <translation>拒否されたすべての測定値を CSV ファイルに書き込みます。</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>Throw the selected readings away for ever (Del).</source>
        <translation>選択した測定値を完全に破棄します (Del)。</translation>
    </message>
    <message>
        <source>Discard a&amp;ll…</source>
        <translation>すべて破棄(&amp;L)…</translation>
    </message>
    <message>
        <source>Throw all refused readings away for ever.</source>
        <translation>拒否されたすべての測定値を完全に破棄します。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this list. The readings stay.</source>
        <translation>この一覧を閉じます。測定値は残ります。</translation>
    </message>
    <message>
        <source>The outbox is off: refused readings are only counted.
Turn on &quot;Outbox on disk&quot; under &quot;Outbox and batches&quot; to keep them.</source>
        <translation>送信トレイがオフのため、拒否された測定値は数えるだけです。
保管するには「送信トレイとバッチ」の「ディスク上の送信トレイ」をオンにしてください。</translation>
    </message>
    <message>
        <source>No reading was refused.
What a server refuses for good, with HTTP 422 for example, is kept here, to be sent again after a fix.</source>
        <translation>拒否された測定値はありません。
サーバーが HTTP 422 などで最終的に拒否したものはここに保管され、修正後に再送信できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused reading(s)</source>
        <translation>
            <numerusform>拒否された測定値 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln shown</source>
        <translation>
            <numerusform>最新の %Ln 件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reading to see the server&apos;s whole answer here.</source>
        <translation>測定値を選ぶと、サーバーの応答全体がここに表示されます。</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 の応答: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) wait for %1 again and leave when sending is on.</source>
        <translation>
            <numerusform>測定値 %Ln 件が再び %1 宛てに待機し、送信がオンになると送られます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) go to %1 again; what is refused once more comes back here.</source>
        <translation>
            <numerusform>測定値 %Ln 件が再び %1 に送られます。また拒否されたものはここに戻ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export refused readings</source>
        <translation>拒否された測定値をエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln refused reading(s)? This cannot be undone.</source>
        <translation>
            <numerusform>拒否された測定値 %Ln 件を破棄しますか? 元に戻すことはできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLettersModel</name>
    <message>
        <source>Refused at</source>
        <translation>拒否日時</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>Time of the reading</source>
        <translation>測定時刻</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>温度 (°C)</translation>
    </message>
    <message>
        <source>T (°C)</source>
        <translation>T (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>湿度 (%)</translation>
    </message>
    <message>
        <source>RH (%)</source>
        <translation>RH (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>気圧 (hPa)</translation>
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
        <translation>送信トレイとバッチ</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>データフォルダー内</translation>
    </message>
</context>
<context>
    <name>aneroid::DevicesModel</name>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>readings</comment>
        <translation>
            <numerusform>拒否 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>readings</comment>
        <translation>
            <numerusform>破棄 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by fault</source>
        <comment>readings</comment>
        <translation>
            <numerusform>障害 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a retry</source>
        <comment>readings</comment>
        <translation>
            <numerusform>再試行待ち %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>readings</comment>
        <translation>
            <numerusform>待機中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Accepted up to sequence %1</source>
        <translation>連番 %1 まで受理</translation>
    </message>
    <message>
        <source>%1 km west</source>
        <translation>西 %1 km</translation>
    </message>
    <message>
        <source>%1 km east</source>
        <translation>東 %1 km</translation>
    </message>
    <message>
        <source>%1 km south</source>
        <translation>南 %1 km</translation>
    </message>
    <message>
        <source>%1 km north</source>
        <translation>北 %1 km</translation>
    </message>
    <message>
        <source>%1, %2 of the middle of the fleet</source>
        <comment>places in km</comment>
        <translation>フリートの中心から%1、%2</translation>
    </message>
    <message>
        <source>From %1 to %2 in the latest readings</source>
        <translation>最近の測定値で %1～%2</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Distance from the middle of the fleet (km)</source>
        <translation>フリートの中心からの距離 (km)</translation>
    </message>
    <message>
        <source>Climate profile</source>
        <translation>気候プロファイル</translation>
    </message>
    <message>
        <source>Time of the last reading</source>
        <translation>最後の測定値の時刻</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>温度 (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>湿度 (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>気圧 (hPa)</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天気</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>%1 をグラフ表示</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>気候</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>aneroid::DevicesPanel</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>デバイス %1 / %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>This run has one device. To see a fleet, set Devices to more than one under More settings and begin a new run.</source>
        <translation>この実行のデバイスは 1 台です。フリートを見るには、「その他の設定」で「デバイス」を 2 台以上にして新規実行を始めてください。</translation>
    </message>
    <message>
        <source>No device is as asked for above.</source>
        <translation>上の条件に合うデバイスはありません。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>The devices of the run. Space picks a device to be plotted; Alt+Up and Alt+Down put them in order by the column that the keyboard is on; Ctrl+C copies the selected rows.</source>
        <translation>この実行のデバイス。Space でグラフに表示するデバイスを選び、Alt+↑ と Alt+↓ でキーボードのある列の順に並べ替え、Ctrl+C で選択した行をコピーします。</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>デバイスを検索</translation>
    </message>
    <message>
        <source>Show devices with this in their id. Enter goes to their rows.</source>
        <translation>ID にこれを含むデバイスを表示します。Enter でその行に移ります。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Show all devices again.</source>
        <translation>すべてのデバイスを再び表示します。</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>全デバイス</translation>
    </message>
    <message>
        <source>With trouble</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Plotted</source>
        <translation>グラフ表示中</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>対象デバイス</translation>
    </message>
    <message>
        <source>Trouble: readings that were refused or dropped, or wait for a retry.</source>
        <translation>問題: 測定値が拒否または破棄されたか、再試行を待っています。</translation>
    </message>
    <message>
        <source>Tre&amp;nd</source>
        <translation>推移(&amp;N)</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Which channel the small lines in the table show.</source>
        <translation>表の小さな線で表示するチャンネル。</translation>
    </message>
    <message>
        <source>Plot none</source>
        <translation>表示を解除</translation>
    </message>
    <message>
        <source>Let go of all devices that are picked to be plotted.</source>
        <translation>グラフ表示に選んだデバイスをすべて解除します。</translation>
    </message>
</context>
<context>
    <name>aneroid::EffectList</name>
    <message>
        <source>Neither heating nor air-conditioning.</source>
        <translation>暖房も冷房もありません。</translation>
    </message>
    <message>
        <source>Nobody is there, or nobody is felt.</source>
        <translation>誰もいないか、人の影響がありません。</translation>
    </message>
    <message>
        <source>Add heating or air-conditioning</source>
        <translation>暖房か冷房を追加</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>A saw-tooth that goes up and down with the plant, at the hours it is on.</source>
        <translation>設備が動いている時間帯に、設備とともに上下するのこぎり波。</translation>
    </message>
    <message>
        <source>What people&apos;s presence adds to the air, at the hours they are there.</source>
        <translation>人がいる時間帯に、人の存在が空気に加えるもの。</translation>
    </message>
    <message>
        <source>Plant %1</source>
        <comment>heating or air-conditioning</comment>
        <translation>設備 %1</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>人 %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>From one start to the next; it wanders a little.</source>
        <translation>始動から次の始動まで。少し揺らぎます。</translation>
    </message>
    <message>
        <source>Peak to peak; below 0: against the temperature&apos;s course.</source>
        <translation>振れ幅。0 未満では温度の動きと逆になります。</translation>
    </message>
    <message>
        <source>At the fullest hours.</source>
        <translation>最も混む時間帯での値。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Vapour</source>
        <translation>水蒸気</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>vapour pressure</source>
        <translation>水蒸気圧</translation>
    </message>
    <message>
        <source>humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Click or drag to turn hours on and off; plus and minus change one by a tenth.</source>
        <translation>クリックまたはドラッグで時間帯をオン・オフします。プラスとマイナスで 1 つを 10 分の 1 ずつ変えます。</translation>
    </message>
    <message>
        <source>No kettles, pans or doors.</source>
        <translation>やかんも鍋もドアもありません。</translation>
    </message>
    <message>
        <source>Add puffs</source>
        <translation>流れ込みを追加</translation>
    </message>
    <message>
        <source>Puffs of air that come at once and die away: kettles, pans, doors, breath.</source>
        <translation>一度に来て消えていく空気の流れ込み: やかん、鍋、ドア、息。</translation>
    </message>
    <message>
        <source>Puffs %1</source>
        <translation>流れ込み %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plant, people or puffs, quantity</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follows in</source>
        <translation>追従時間</translation>
    </message>
    <message>
        <source>follows in</source>
        <translation>追従時間</translation>
    </message>
    <message>
        <source>How slowly the room follows: in this time by two thirds.</source>
        <translation>部屋がどれだけゆっくり追従するか: この時間で 3 分の 2。</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>How many come in an hour at the fullest hours, on average.</source>
        <translation>最も多い時間帯に平均で 1 時間に来る回数。</translation>
    </message>
    <message>
        <source>Dies away in</source>
        <translation>減衰時間</translation>
    </message>
    <message>
        <source>dies away in</source>
        <translation>減衰時間</translation>
    </message>
    <message>
        <source>In this time two thirds of it are gone.</source>
        <translation>この時間で 3 分の 2 が消えます。</translation>
    </message>
    <message>
        <source>The most that a middling one moves the air; they differ.</source>
        <translation>中程度のものが空気を動かす最大量。大きさはまちまちです。</translation>
    </message>
</context>
<context>
    <name>aneroid::ExchangeDialog</name>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Last request and answer</source>
        <translation>最後のリクエストと応答</translation>
    </message>
    <message>
        <source>What was sent last, and what came back; secrets are dots.</source>
        <translation>最後に送信したものと返ってきたもの。秘密情報は点で表示します。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the request and the answer as text.</source>
        <translation>リクエストと応答をテキストとしてコピーします。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>このウィンドウを閉じます。</translation>
    </message>
</context>
<context>
    <name>aneroid::ExportDialog</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV エクスポート</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything (%Ln reading(s))</source>
        <translation>
            <numerusform>すべて (測定値 %Ln 件)(&amp;E)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything in memory: the newest %Ln reading(s) of %1</source>
        <translation>
            <numerusform>メモリー上のすべて: %1 件のうち最新の測定値 %Ln 件(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>All readings of the run.</source>
        <translation>この実行のすべての測定値。</translation>
    </message>
    <message>
        <source>The %1 oldest readings of the run are no longer in memory and will not be in the file. &quot;aneroid-cli run --output FILE&quot; writes every reading.</source>
        <translation>この実行の最も古い測定値 %1 件はもうメモリーになく、ファイルに入りません。「aneroid-cli run --output FILE」ならすべての測定値を書き込みます。</translation>
    </message>
    <message numerus="yes">
        <source>The &amp;visible span (%Ln reading(s))</source>
        <translation>
            <numerusform>表示中の期間 (測定値 %Ln 件)(&amp;V)</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings between the left and the right edge of the charts.</source>
        <translation>グラフの左端から右端までの測定値。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>書き込む CSV ファイル。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the file in a dialog.</source>
        <translation>ダイアログでファイルを選びます。</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>エクスポートの進捗</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Write the file. The run goes on meanwhile.</source>
        <translation>ファイルに書き込みます。その間も実行は続きます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave what was there as it was.</source>
        <translation>元のものをそのまま残します。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>The %1 oldest readings are no longer in memory and will be missing.</source>
        <translation>最も古い測定値 %1 件はもうメモリーになく、欠けることになります。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>このファイルは既にあり、置き換えられます。</translation>
    </message>
    <message>
        <source>There is no reading to export.</source>
        <translation>エクスポートする測定値がありません。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>aneroid::Exports</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reading(s) to %1.</source>
        <translation>
            <numerusform>測定値 %Ln 件を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save chart as PNG</source>
        <translation>グラフを PNG として保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Saved the chart to %1.</source>
        <translation>グラフを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Made %1 readings of history in %2.</source>
        <translation>履歴の測定値 %1 件を %2 に生成しました。</translation>
    </message>
    <message>
        <source>Copied the chart to the clipboard.</source>
        <translation>グラフをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>デバイス %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · climate: %2 · seed %3</source>
        <comment>device, climate, seed</comment>
        <translation>%1 · 気候: %2 · シード %3</translation>
    </message>
</context>
<context>
    <name>aneroid::FaultController</name>
    <message>
        <source>End faults</source>
        <translation>障害を終了</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 他 %1 件</translation>
    </message>
    <message>
        <source>&amp;Inject: %1</source>
        <translation>注入(&amp;I): %1</translation>
    </message>
</context>
<context>
    <name>aneroid::FaultPanel</name>
    <message>
        <source>until ended</source>
        <translation>終了するまで</translation>
    </message>
    <message>
        <source>one reading</source>
        <translation>測定値 1 件</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>全デバイス</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>障害はありません。</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>立ち上がり</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>気圧</translation>
    </message>
    <message>
        <source>Whether the fault acts on this channel.</source>
        <translation>障害がこのチャンネルに作用するかどうか。</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>注入</translation>
    </message>
    <message>
        <source>End faults</source>
        <translation>障害を終了</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>障害の種類</translation>
    </message>
    <message>
        <source>What goes wrong.</source>
        <translation>何が故障するか。</translation>
    </message>
    <message>
        <source>Device of the fault</source>
        <translation>障害のデバイス</translation>
    </message>
    <message>
        <source>Which device it befalls.</source>
        <translation>どのデバイスに起きるか。</translation>
    </message>
    <message>
        <source>Strength of the fault</source>
        <translation>障害の強さ</translation>
    </message>
    <message>
        <source>How strong it is, in the unit behind the number.</source>
        <translation>どれだけ強いか (数値の後の単位で)。</translation>
    </message>
    <message>
        <source>Length of the fault</source>
        <translation>障害の長さ</translation>
    </message>
    <message>
        <source>How long it lasts, in minutes; 0: until ended.</source>
        <translation>続く時間 (分)。0 なら終了するまで。</translation>
    </message>
    <message>
        <source>Ramp of the fault</source>
        <translation>障害の立ち上がり</translation>
    </message>
    <message>
        <source>How long it takes to full strength, in minutes.</source>
        <translation>最大の強さに達するまでの時間 (分)。</translation>
    </message>
    <message>
        <source>Makes it go wrong from the next reading on. Needs a started run.</source>
        <translation>次の測定値から障害を起こします。開始した実行が必要です。</translation>
    </message>
    <message>
        <source>Ends all that goes wrong.</source>
        <translation>すべての障害を終了します。</translation>
    </message>
    <message>
        <source>What the fault looks like</source>
        <translation>障害の現れ方</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>all sensor faults</source>
        <translation>すべてのセンサー障害</translation>
    </message>
</context>
<context>
    <name>aneroid::FirstMinute</name>
    <message>
        <source>Charts and tables begin with the readings that a run begun an hour ago would have made, and go on live.</source>
        <translation>1 時間前に始めた実行が作ったはずの測定値からグラフと表が始まり、その後はライブで続きます。</translation>
    </message>
    <message>
        <source>An hour of this fleet is more than one click should make: see Run ▸ New run with history.</source>
        <translation>このフリートの 1 時間分はワンクリックには多すぎます。「実行 ▸ 履歴付きの新しい実行」をご覧ください。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start making readings, from now on.</source>
        <translation>今から測定値を作り始めます。</translation>
    </message>
    <message>
        <source>Begin with the last hour</source>
        <translation>直近 1 時間から始める</translation>
    </message>
    <message>
        <source>Count and send that hour, too</source>
        <translation>その 1 時間も数えて送信する</translation>
    </message>
    <message>
        <source>Off: the hour&apos;s readings are shown here only, and no server gets them.</source>
        <translation>オフ: その 1 時間の測定値はここに表示されるだけで、どのサーバーにも送られません。</translation>
    </message>
</context>
<context>
    <name>aneroid::FitDialog</name>
    <message>
        <source>Stopped: there is no profile.</source>
        <translation>停止しました。プロファイルはできていません。</translation>
    </message>
    <message>
        <source>New profile from recording</source>
        <translation>記録から新規プロファイル</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>Of your own sensor: CSV, JSON lines, a log or a SQLite database with time, temperature, humidity, pressure; several files in quotation marks, or a folder of them, are one recording. They can be dropped here, too.</source>
        <translation>お使いのセンサーの記録。時刻、温度、湿度、気圧を含む CSV、JSON Lines、ログ、SQLite データベースです。引用符で囲んだ複数のファイルやそのフォルダーは 1 つの記録になります。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Recording of your own sensor; drop it here</source>
        <translation>お使いのセンサーの記録をここにドロップ</translation>
    </message>
    <message>
        <source>Clear the file</source>
        <translation>ファイルを消去</translation>
    </message>
    <message>
        <source>Choose no file.</source>
        <translation>ファイルを選ばない状態にします。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the recording in a dialog.</source>
        <translation>ダイアログで記録を選びます。</translation>
    </message>
    <message>
        <source>Columns, clock and place</source>
        <translation>列、時計、場所</translation>
    </message>
    <message>
        <source>Progress of the fit</source>
        <translation>フィッティングの進捗</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What the profile is called in lists and by --profile.</source>
        <translation>一覧と --profile で使うプロファイルの名前。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>A few words for people, such as &quot;My living room&quot;.</source>
        <translation>「わたしの居間」のような、人が読むための短い言葉。</translation>
    </message>
    <message>
        <source>Save and &amp;use</source>
        <translation>保存して使用(&amp;U)</translation>
    </message>
    <message>
        <source>Keep the profile and choose it for the weather.</source>
        <translation>プロファイルを保存し、天気に選びます。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the profile among your own.</source>
        <translation>プロファイルをユーザーのプロファイルに保存します。</translation>
    </message>
    <message>
        <source>&amp;Export JSON…</source>
        <translation>JSON エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the profile to a file of your choice.</source>
        <translation>プロファイルを任意のファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop a fit that runs; else close without keeping anything.</source>
        <translation>フィッティング中なら停止し、そうでなければ何も保存せずに閉じます。</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>記録を選択</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.tsv *.txt *.log *.dat *.json *.jsonl *.lp *.gz *.db *.sdb *.sqlite *.sqlite3)</source>
        <translation>記録 (*.csv *.tsv *.txt *.log *.dat *.json *.jsonl *.lp *.gz *.db *.sdb *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>最初の行を読み込み中…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>フィット(&amp;F)</translation>
    </message>
    <message>
        <source>End the fit.</source>
        <translation>フィッティングを終了します。</translation>
    </message>
    <message>
        <source>Read the recording and fit a profile to it.</source>
        <translation>記録を読み込み、それにプロファイルをフィッティングします。</translation>
    </message>
    <message>
        <source>There is a profile of this name: saving takes its place.</source>
        <translation>この名前のプロファイルは既にあります。保存すると置き換えられます。</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>プロファイルをエクスポート</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is made and waits to be saved.</source>
        <translation>プロファイル「%1」ができました。保存待ちです。</translation>
    </message>
</context>
<context>
    <name>aneroid::FitOptionsForm</name>
    <message>
        <source>Where date and time of day stand in two columns: that of the date.</source>
        <translation>日付と時刻が 2 つの列に分かれている場合の、日付の列。</translation>
    </message>
    <message>
        <source>C, F or K.</source>
        <translation>C、F、K のいずれか。</translation>
    </message>
    <message>
        <source>% or fraction.</source>
        <translation>% または fraction (割合)。</translation>
    </message>
    <message>
        <source>hPa, Pa, kPa, bar, inHg, mmHg, psi or atm.</source>
        <translation>hPa、Pa、kPa、bar、inHg、mmHg、psi、atm のいずれか。</translation>
    </message>
    <message>
        <source>How times are written, in strftime&apos;s letters, such as %d/%m/%Y %H:%M.</source>
        <translation>時刻の書き方を strftime の文字で指定します (例: %d/%m/%Y %H:%M)。</translation>
    </message>
    <message>
        <source>Seconds from row to row, where rows have no time or a mere count.</source>
        <translation>行に時刻がないかカウントしかない場合の、行から行までの秒数。</translation>
    </message>
    <message>
        <source>When the first row was made on the place&apos;s clock, where rows only count: 2025-11-14T10:30.</source>
        <translation>行にカウントしかない場合の、最初の行の時刻 (場所の時計): 2025-11-14T10:30。</translation>
    </message>
    <message>
        <source>Which of several sensors in the recording.</source>
        <translation>記録にある複数のセンサーのうち、どれを使うか。</translation>
    </message>
    <message>
        <source>The column that tells the sensors apart.</source>
        <translation>センサーを区別する列。</translation>
    </message>
    <message>
        <source>Which table of a SQLite database holds the recording.</source>
        <translation>SQLite データベースのどのテーブルに記録があるか。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a clock: write it as +08:00.</source>
        <translation>「%1」は時計の指定ではありません。+08:00 のように書いてください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not one of %3.</source>
        <translation>%1:「%2」は %3 のいずれでもありません。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number of seconds up to a day.</source>
        <translation>%1:「%2」は 1 日以内の秒数ではありません。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time such as 2025-11-14T10:30.</source>
        <translation>%1:「%2」は 2025-11-14T10:30 のような時刻ではありません。</translation>
    </message>
    <message>
        <source>Name of the column, or its number from 1, where it is not found by itself.</source>
        <translation>自動で見つからない場合の列の名前、または 1 からの番号。</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>時刻の列</translation>
    </message>
    <message>
        <source>Temperature column</source>
        <translation>温度の列</translation>
    </message>
    <message>
        <source>Humidity column</source>
        <translation>湿度の列</translation>
    </message>
    <message>
        <source>Pressure column</source>
        <translation>気圧の列</translation>
    </message>
    <message>
        <source>Clock of the place</source>
        <translation>場所の時計</translation>
    </message>
    <message>
        <source>Such as +08:00, where the recording&apos;s times are UTC: hours of the day are those of the place.</source>
        <translation>記録の時刻が UTC の場合に、+08:00 のように指定します。時間帯は場所の時刻になります。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Of the place, degrees north; negative in the south.</source>
        <translation>場所の北緯 (度)。南半球では負。</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自動で検出</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>記録のまま</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>aneroid::FitPreview</name>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>判断の根拠</translation>
    </message>
    <message>
        <source>Columns as they are understood</source>
        <translation>列の解釈</translation>
    </message>
    <message>
        <source>Which column is what, in which unit, and how that was told.</source>
        <translation>どの列が何で、単位は何か、またその判断の根拠。</translation>
    </message>
    <message>
        <source>First rows as they are understood</source>
        <translation>最初の行の解釈</translation>
    </message>
    <message>
        <source>The first rows on the place&apos;s clock, in °C, % and hPa, as the fit will take them.</source>
        <translation>フィッティングに使われる最初の行 (場所の時計、°C、%、hPa)。</translation>
    </message>
</context>
<context>
    <name>aneroid::FitResultView</name>
    <message>
        <source>How alike two channels change</source>
        <translation>2 つのチャンネルの変化の似かた</translation>
    </message>
    <message>
        <source>over</source>
        <translation>時間幅</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Notes, and what could not be determined</source>
        <translation>注記と、求められなかったもの</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>What was read and found, and what could not be determined, is told here.</source>
        <translation>読み込んだもの、見つかったもの、求められなかったものがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>aneroid::FormBinder</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 から %2 まで。</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryJob</name>
    <message>
        <source>%1 accepted, %2 refused of %3 readings, %4/s</source>
        <translation>受理 %1、拒否 %2、全 %3 件、%4/s</translation>
    </message>
    <message>
        <source>%1, %2 by fault</source>
        <comment>progress, readings</comment>
        <translation>%1、障害 %2 件</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, time</comment>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Continues where it stopped: %1 of %2 readings are decided.</source>
        <translation>停止したところから続けます: 測定値 %2 件のうち %1 件は処理済みです。</translation>
    </message>
    <message>
        <source>%1 readings, %2, %3</source>
        <comment>count, size, time</comment>
        <translation>測定値 %1 件、%2、%3</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>Stopped: %1 is not written.</source>
        <translation>停止しました。%1 は書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 readings accepted, %2 refused</source>
        <translation>測定値: 受理 %1 件、拒否 %2 件</translation>
    </message>
    <message>
        <source>%1; retry in %3 s: %2</source>
        <comment>progress, error, time</comment>
        <translation>%1；%3秒後に再試行：%2</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryRunDialog</name>
    <message>
        <source>The beginning must be in the past.</source>
        <translation>開始は過去にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln reading(s) to catch up with.</source>
        <translation>
            <numerusform>追いつくまでの測定値は約 %Ln 件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln reading(s) to catch up with.</source>
        <translation>
            <numerusform>追いつくまでの測定値は %Ln 件を超えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>New run with history</source>
        <translation>履歴付き新規実行</translation>
    </message>
    <message>
        <source>The run begins in the past and makes its readings as fast as the server takes them, until it has caught up with the clock; then it goes on live. It clears the charts, the table and the counters; what waits in the outbox is still sent.</source>
        <translation>実行は過去から始まり、サーバーが受け取れる速さで測定値を作り、時計に追いつくとライブで続きます。グラフ、表、カウンターは消去されます。送信トレイで待機中のものは引き続き送信されます。</translation>
    </message>
    <message>
        <source>&amp;So long ago:</source>
        <translation>さかのぼる長さ(&amp;S):</translation>
    </message>
    <message>
        <source>Begin a while before now.</source>
        <translation>現在より一定の時間前から始めます。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数</translation>
    </message>
    <message>
        <source>How long ago the run begins.</source>
        <translation>実行がどれだけ前に始まるか。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>&amp;At:</source>
        <translation>日時(&amp;A):</translation>
    </message>
    <message>
        <source>Begin at a date and a time.</source>
        <translation>指定した日時から始めます。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The time at which the run begins, by the clock of the charts.</source>
        <translation>実行が始まる時刻 (グラフの時計)。</translation>
    </message>
    <message>
        <source>Begin the run in the past; it catches up at once.</source>
        <translation>過去から実行を始めます。すぐに現在に追いつきます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close this question; the run goes on as it is.</source>
        <translation>この質問を閉じます。実行はそのまま続きます。</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryUpload</name>
    <message>
        <source>This upload was begun by version %1, whose readings may differ: continue with that one, or begin it anew.</source>
        <translation>このアップロードはバージョン %1 で始められ、測定値が異なることがあります。そのバージョンで続けるか、最初からやり直してください。</translation>
    </message>
    <message>
        <source>What was remembered of this upload cannot be read and is kept as %1; everything is sent again, with the same keys.</source>
        <translation>このアップロードの途中経過を読み込めないため、%1 として保存します。すべてを同じキーで再送信します。</translation>
    </message>
    <message>
        <source>The server takes no arrays (no batch route): readings go one by one.</source>
        <translation>サーバーが配列を受け付けないため (バッチ用の経路なし)、測定値を 1 件ずつ送信します。</translation>
    </message>
    <message>
        <source>The server turns the upload away: %1</source>
        <translation>サーバーがアップロードを受け付けません: %1</translation>
    </message>
    <message>
        <source>%1, sequence %2: %3</source>
        <translation>%1、連番 %2: %3</translation>
    </message>
    <message>
        <source>Refused readings cannot be written to %1: %2.</source>
        <translation>拒否された測定値を %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>サーバーが再び応答しています。</translation>
    </message>
    <message>
        <source>Lost or refused by injected faults: %1.</source>
        <translation>注入された障害により消失または拒否: %1。</translation>
    </message>
    <message>
        <source>All %1 readings are accepted.</source>
        <translation>測定値 %1 件がすべて受理されました。</translation>
    </message>
    <message>
        <source>%1 readings are accepted.</source>
        <translation>測定値 %1 件が受理されました。</translation>
    </message>
    <message>
        <source>%1 readings are accepted, %2 refused; the refused ones are in %3.</source>
        <translation>測定値 %1 件が受理され、%2 件が拒否されました。拒否されたものは %3 にあります。</translation>
    </message>
    <message>
        <source>%1 %2 of %3 readings are decided; start it again with the same settings to continue.</source>
        <translation>%1 測定値 %3 件のうち %2 件を処理しました。続けるには、同じ設定でもう一度開始してください。</translation>
    </message>
    <message>
        <source>This upload was completed on %1; nothing is sent.</source>
        <translation>このアップロードは %1 に完了しています。何も送信しません。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Trying again until it succeeds: %1</source>
        <translation>成功するまで再試行します：%1</translation>
    </message>
</context>
<context>
    <name>aneroid::HoursEdit</name>
    <message>
        <source>Mon–Fri</source>
        <translation>月～金</translation>
    </message>
    <message>
        <source>Sat, Sun</source>
        <translation>土、日</translation>
    </message>
    <message>
        <source>%1, %2 to %3 h: %4 %</source>
        <comment>days, from hour, to hour, share</comment>
        <translation>%1、%2～%3 時: %4 %</translation>
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
        <translation>%2 のポート %1 は別のプログラムが使用中です。そのプログラムを停止するか、別のポートを選んでください。</translation>
    </message>
    <message>
        <source>The receiver cannot listen on %1, port %2: %3. Choose another address or port.</source>
        <translation>レシーバーは %1、ポート %2 で待ち受けできません: %3。別のアドレスかポートを選んでください。</translation>
    </message>
</context>
<context>
    <name>aneroid::LifeDialog</name>
    <message>
        <source>This format says nothing to a broker beside its readings. With an availability topic, the broker keeps whether a device is there.</source>
        <translation>このペイロードは、測定値のほかにブローカーに何も伝えません。可用性トピックを使うと、デバイスがいるかどうかをブローカーが保持します。</translation>
    </message>
    <message>
        <source>Birth and death messages</source>
        <translation>Birth / Death メッセージ</translation>
    </message>
    <message>
        <source>What is said for the first device beside its readings; secrets are dots.</source>
        <translation>最初のデバイスについて、測定値のほかに伝えられること。秘密情報は点で表示します。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the messages as text.</source>
        <translation>メッセージをテキストとしてコピーします。</translation>
    </message>
    <message>
        <source>&amp;Retract…</source>
        <translation>撤回(&amp;R)…</translation>
    </message>
    <message>
        <source>Has the broker forget what the devices left there. Asks first.</source>
        <translation>デバイスが残したものをブローカーに忘れさせます。先に確認します。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>このウィンドウを閉じます。</translation>
    </message>
</context>
<context>
    <name>aneroid::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>aneroid::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What happened, newest first. Ctrl+C copies the selected rows.</source>
        <translation>起きたこと (新しい順)。Ctrl+C で選択した行をコピーします。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天気</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Log filter</source>
        <translation>ログのフィルター</translation>
    </message>
    <message>
        <source>Which kinds of entries are shown.</source>
        <translation>表示する項目の種類。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>Copy the selected entries, or all that are shown.</source>
        <translation>選択した項目、または表示中のすべての項目をコピーします。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>ログを消去</translation>
    </message>
    <message>
        <source>Remove all entries from the log.</source>
        <translation>ログからすべての項目を消去します。</translation>
    </message>
</context>
<context>
    <name>aneroid::MainWindow</name>
    <message>
        <source>Port %1 is in use by another program: the built-in receiver listens at %2.</source>
        <translation>ポート %1 は別のプログラムが使用中です。内蔵レシーバーは %2 で待ち受けています。</translation>
    </message>
    <message>
        <source>The built-in receiver listens at %1.</source>
        <translation>内蔵レシーバーは %1 で待ち受けています。</translation>
    </message>
    <message>
        <source>Up to eight devices are plotted together. Untick one to make room for another.</source>
        <translation>一緒にグラフ表示できるのは 8 台までです。別のデバイスを表示するには、どれかのチェックを外してください。</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>操作パネル</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>レシーバー</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Charts and tables</source>
        <translation>グラフと表</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
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
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>aneroid::MorePanel</name>
    <message>
        <source>More settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>Choose fleet file</source>
        <translation>フリートファイルを選択</translation>
    </message>
    <message>
        <source>Fleets (*.csv *.json);;All files (*)</source>
        <translation>フリート (*.csv *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>このマシンの値</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose the CSV or JSON file that names the devices.</source>
        <translation>デバイスを記した CSV または JSON ファイルを選びます。</translation>
    </message>
    <message>
        <source>Choose fleet file…</source>
        <translation>フリートファイルを選択…</translation>
    </message>
</context>
<context>
    <name>aneroid::NewRunQuestion</name>
    <message>
        <source>New run</source>
        <translation>新規実行</translation>
    </message>
    <message numerus="yes">
        <source>A new run clears the charts, the table and the counters. What waits in the outbox is still sent; what waits in memory only is given up. %Ln reading(s) were made, and not all are exported.</source>
        <translation>
            <numerusform>新規実行を始めると、グラフ、表、カウンターが消去されます。送信トレイで待機中のものは引き続き送信され、メモリーだけで待機中のものは失われます。測定値は %Ln 件あり、エクスポートされていないものがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>今後は確認しない</translation>
    </message>
</context>
<context>
    <name>aneroid::NoticeBar</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Close this message.</source>
        <translation>このメッセージを閉じます。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Show the folder that the file is in.</source>
        <translation>ファイルのあるフォルダーを表示します。</translation>
    </message>
</context>
<context>
    <name>aneroid::NumberTyping</name>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%1 is a field (&quot;Interval&quot;), %2 what it may be (&quot;a number from 0 to 9&quot;)</extracomment>
        <translation>%1には%2を指定してください。</translation>
    </message>
</context>
<context>
    <name>aneroid::OptionalControl</name>
    <message>
        <source>The payload&apos;s</source>
        <translation>ペイロードの値</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxDatabase</name>
    <message>
        <source>The disk is full or fails: readings cannot be stored in %1. Make room there.</source>
        <translation>ディスクがいっぱいか故障しており、測定値を %1 に保存できません。空きを増やしてください。</translation>
    </message>
    <message>
        <source>The outbox %1 is locked by another program.</source>
        <translation>送信トレイ %1 は別のプログラムがロックしています。</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be opened for writing. Change the permissions, or name another file with OUTBOX_FILE.</source>
        <translation>送信トレイ %1 を書き込み用に開けません。権限を変更するか、OUTBOX_FILE で別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged.</source>
        <translation>送信トレイ %1 は壊れています。</translation>
    </message>
    <message>
        <source>The outbox %1 reports: %2</source>
        <translation>送信トレイ %1 からの報告: %2</translation>
    </message>
    <message>
        <source>%1 is not an outbox but another program&apos;s database. Name another file with OUTBOX_FILE.</source>
        <translation>%1 は送信トレイではなく、別のプログラムのデータベースです。OUTBOX_FILE で別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The outbox %1 was written by a newer Aneroid. Update Aneroid, or name another file with OUTBOX_FILE.</source>
        <translation>送信トレイ %1 は、より新しい Aneroid で書かれています。Aneroid を更新するか、OUTBOX_FILE で別のファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxFile</name>
    <message>
        <source>The outbox %1 cannot be written. Change the permissions of its folder, or name another file with OUTBOX_FILE.</source>
        <translation>送信トレイ %1 に書き込めません。フォルダーの権限を変更するか、OUTBOX_FILE で別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The outbox %1 is in use by a running Aneroid. Close that program, or do this in its window.</source>
        <translation>送信トレイ %1 は実行中の Aneroid が使用しています。そのプログラムを閉じるか、そのウィンドウで行ってください。</translation>
    </message>
    <message>
        <source>%1 It is set aside as %2.</source>
        <translation>%1 %2 として退避しました。</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxWorker</name>
    <message>
        <source>Another Aneroid uses the outbox %1; this one uses %2.</source>
        <translation>別の Aneroid が送信トレイ %1 を使っているため、この Aneroid は %2 を使います。</translation>
    </message>
    <message>
        <source>%1 It is set aside as %2, and a new one is begun.</source>
        <translation>%1 %2 として退避し、新しい送信トレイを作成しました。</translation>
    </message>
    <message>
        <source>Readings are stored in the outbox again.</source>
        <translation>測定値は再び送信トレイに保存されています。</translation>
    </message>
    <message>
        <source>%1 Until then readings wait in memory only.</source>
        <translation>%1 それまで測定値はメモリーだけで待機します。</translation>
    </message>
</context>
<context>
    <name>aneroid::PatternPanel</name>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
</context>
<context>
    <name>aneroid::PayloadControl</name>
    <message>
        <source>Edit format…</source>
        <translation>ペイロードを編集…</translation>
    </message>
    <message>
        <source>Open a copy of this format, with a preview of what it makes beside it.</source>
        <translation>このペイロードのコピーを、結果のプレビューとともに開きます。</translation>
    </message>
</context>
<context>
    <name>aneroid::PayloadEditor</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>Edit format</source>
        <translation>ペイロードを編集</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The name that the format is saved and chosen by. With the name of a built-in one it takes its place until it is reset.</source>
        <translation>ペイロードの保存と選択に使う名前。内蔵のものと同じ名前にすると、リセットするまで内蔵のものに代わります。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>The format as JSON with Mustache templates.</source>
        <translation>Mustache テンプレートを使った JSON 形式のペイロード。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>What this format makes of the next reading: address, headers and body; secrets are dots.</source>
        <translation>次の測定値からこのペイロードが作るアドレス、ヘッダー、ボディ。秘密情報は点で表示します。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Read a format from a JSON file into this text.</source>
        <translation>JSON ファイルのペイロードをこのテキストに読み込みます。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write this text to a JSON file.</source>
        <translation>このテキストを JSON ファイルに書き込みます。</translation>
    </message>
    <message>
        <source>&amp;Save and use</source>
        <translation>保存して使用(&amp;S)</translation>
    </message>
    <message>
        <source>Save the format under this name and send with it from the next reading on.</source>
        <translation>ペイロードをこの名前で保存し、次の測定値から使います。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the editor.</source>
        <translation>エディターを閉じます。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the saved format of this name. Its text stays here and can be saved again.</source>
        <translation>この名前で保存されたペイロードを削除します。テキストはここに残り、再び保存できます。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Take the built-in format of this name back as it came.</source>
        <translation>この名前の内蔵ペイロードを元の内容に戻します。</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Import format</source>
        <translation>ペイロードをインポート</translation>
    </message>
    <message>
        <source>Formats (*.json);;All files (*)</source>
        <translation>ペイロード (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export format</source>
        <translation>ペイロードをエクスポート</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it came.</source>
        <translation>「%1」を元の内容に戻しました。</translation>
    </message>
    <message>
        <source>Deleted &quot;%1&quot;.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>変更を保存せずに閉じますか?</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileControl</name>
    <message>
        <source>The run goes on with the profile as it was.</source>
        <translation>実行は元のままのプロファイルで続きます。</translation>
    </message>
    <message>
        <source>The run goes on with &quot;%1&quot;.</source>
        <translation>実行は「%1」で続きます。</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>プロファイルを管理</translation>
    </message>
    <message>
        <source>Look at all profiles; duplicate, edit, import, export or reset one.</source>
        <translation>すべてのプロファイルを見て、複製、編集、インポート、エクスポート、リセットします。</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>新規実行…</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新規実行</translation>
    </message>
    <message>
        <source>Begin a new run with the chosen profile.</source>
        <translation>選んだプロファイルで新規実行を始めます。</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileDetails</name>
    <message>
        <source>Description, sources and notes</source>
        <translation>説明、出典、注記</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of profile, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sources of the numbers</source>
        <translation>数値の出典</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>It has neither description nor sources.</source>
        <translation>説明も出典もありません。</translation>
    </message>
    <message>
        <source>This profile cannot be used.</source>
        <translation>このプロファイルは使えません。</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileEditor</name>
    <message>
        <source>Edit profile: %1</source>
        <translation>プロファイルを編集: %1</translation>
    </message>
    <message>
        <source>A typical day</source>
        <translation>典型的な 1 日</translation>
    </message>
    <message>
        <source>A working day at this time of the year, as it might be; pale behind it the mean of several.</source>
        <translation>この季節のある平日の例。背後の薄い線は数日分の平均です。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keep it as your own copy; &quot;Reset&quot; brings the built-in one back.</source>
        <translation>ユーザーのコピーとして保存します。「リセット」で内蔵のものに戻ります。</translation>
    </message>
    <message>
        <source>Keep it in your folder of profiles.</source>
        <translation>ユーザーのプロファイルのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close and keep the profile as it was.</source>
        <translation>プロファイルを元のまま残して閉じます。</translation>
    </message>
    <message>
        <source>What is marked must be mended before the profile can be saved.</source>
        <translation>印の付いた項目を直すと、プロファイルを保存できます。</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>プロファイルを編集</translation>
    </message>
    <message>
        <source>Throw the changes away?</source>
        <translation>変更を破棄しますか?</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileFormView</name>
    <message>
        <source>Ranges and variation</source>
        <translation>範囲と変動</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Place and year</source>
        <translation>場所と季節</translation>
    </message>
    <message>
        <source>Weather events</source>
        <translation>天気イベント</translation>
    </message>
    <message>
        <source>Heating and air-conditioning</source>
        <translation>暖房と冷房</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>A few words by which lists show the profile.</source>
        <translation>一覧でプロファイルを示す短い言葉。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What air it is, in a sentence or two.</source>
        <translation>どのような空気か、1～2 文で。</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>説明(&amp;P)</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Drift in 10 s</source>
        <translation>10 s のドリフト</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>変動</translation>
    </message>
    <message>
        <source>%1 minimum</source>
        <translation>%1の最小</translation>
    </message>
    <message>
        <source>No reading lies below. Random variation grows and shrinks with the range.</source>
        <translation>これより低い測定値はありません。ランダムな変動は範囲に応じて増減します。</translation>
    </message>
    <message>
        <source>%1 maximum</source>
        <translation>%1の最大</translation>
    </message>
    <message>
        <source>No reading lies above. Random variation grows and shrinks with the range.</source>
        <translation>これより高い測定値はありません。ランダムな変動は範囲に応じて増減します。</translation>
    </message>
    <message>
        <source>%1 drift</source>
        <translation>%1のドリフト</translation>
    </message>
    <message>
        <source>The most that random variation may move in 10 s; 0 is a flat line.</source>
        <translation>ランダムな変動が 10 s に動ける最大量。0 なら平らな線になります。</translation>
    </message>
    <message>
        <source>%1 variation</source>
        <translation>%1の変動</translation>
    </message>
    <message>
        <source>How strong random variation is, against what it was: 2 is twice as strong, as far as the drift lets it.</source>
        <translation>元と比べたランダムな変動の強さ。2 ならドリフトが許す限り 2 倍になります。</translation>
    </message>
    <message>
        <source>×</source>
        <comment>times as strong</comment>
        <translation>×</translation>
    </message>
    <message>
        <source>Half of what the recorded day moves.</source>
        <translation>記録された 1 日の変化幅の半分。</translation>
    </message>
    <message>
        <source>Half of what it moves between the coldest and the warmest hour; below 0: against the temperature.</source>
        <translation>最も寒い時刻と最も暖かい時刻の間の変化の半分。0 未満では温度と逆になります。</translation>
    </message>
    <message>
        <source>Half the daily range</source>
        <translation>日較差の半分</translation>
    </message>
    <message>
        <source>Vapour</source>
        <translation>水蒸気</translation>
    </message>
    <message>
        <source>%1, half the daily range</source>
        <translation>%1、日較差の半分</translation>
    </message>
    <message>
        <source>Humidity follows from vapour and temperature.</source>
        <translation>湿度は水蒸気と温度から決まります。</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>Warmest hour</source>
        <translation>最も暖かい時刻</translation>
    </message>
    <message>
        <source>Local time. Moving it moves the whole recorded day.</source>
        <translation>現地時刻。動かすと記録された 1 日全体が動きます。</translation>
    </message>
    <message>
        <source>Local time.</source>
        <translation>現地時刻。</translation>
    </message>
    <message>
        <source>Coldest hour</source>
        <translation>最も寒い時刻</translation>
    </message>
    <message>
        <source>Local time, as it was recorded; it moves with the warmest hour.</source>
        <translation>記録された現地時刻。最も暖かい時刻とともに動きます。</translation>
    </message>
    <message>
        <source>Spread from day to day</source>
        <translation>日ごとのばらつき</translation>
    </message>
    <message>
        <source>How much the daily range differs from day to day, as a standard deviation.</source>
        <translation>日較差が日によってどれだけ異なるか (標準偏差)。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Warmest and coldest hour</source>
        <translation>最も暖かい時刻と寒い時刻</translation>
    </message>
    <message>
        <source>Coldest at sunrise, range by the sun</source>
        <translation>日の出に最低、較差は日射による</translation>
    </message>
    <message>
        <source>By date and latitude, as outdoors; the coldest hour is then that of the equinox.</source>
        <translation>屋外のように日付と緯度で決まります。最も寒い時刻は春分・秋分のものになります。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Half the yearly range</source>
        <translation>年較差の半分</translation>
    </message>
    <message>
        <source>Temperature, half the yearly range</source>
        <translation>温度、年較差の半分</translation>
    </message>
    <message>
        <source>Of the daily mean, between the coldest and the warmest day.</source>
        <translation>最も寒い日と最も暖かい日の間の、日平均の変化の半分。</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>週あたり</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of event, quantity</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>週あたり</translation>
    </message>
    <message>
        <source>How many come in a week; 0: only by hand.</source>
        <translation>1 週間に起きる回数。0 なら手動のみ。</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>No event of this kind is shorter.</source>
        <translation>この種類のイベントはこれより短くなりません。</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>No event of this kind is longer.</source>
        <translation>この種類のイベントはこれより長くなりません。</translation>
    </message>
    <message>
        <source>The most that it moves the air.</source>
        <translation>空気を動かす最大量。</translation>
    </message>
    <message>
        <source>Puffs of air</source>
        <translation>空気の流れ込み</translation>
    </message>
    <message>
        <source>Degrees north; below 0 in the south, where the seasons are turned. Decides the tide of the air and the sun&apos;s hours.</source>
        <translation>北緯 (度)。南半球では 0 未満で、季節が逆になります。大気の潮汐と日照時間を決めます。</translation>
    </message>
    <message>
        <source>Humidity stays at 100 % when the air is full, as in fog</source>
        <translation>霧のように空気が飽和すると湿度は 100 % にとどまる</translation>
    </message>
    <message>
        <source>Where the range of humidity ends at 100 %. Else it comes near it and never gets there.</source>
        <translation>湿度の範囲が 100 % で終わる場合。そうでなければ近づくだけで届きません。</translation>
    </message>
    <message>
        <source>How much stronger random variation is on the warmest day than on average, and weaker on the coldest; below 0: the other way.</source>
        <translation>ランダムな変動が最も暖かい日に平均よりどれだけ強く、最も寒い日にどれだけ弱いか。0 未満は逆です。</translation>
    </message>
    <message>
        <source>Variation in summer</source>
        <translation>夏の変動</translation>
    </message>
    <message>
        <source>%1, variation in summer</source>
        <translation>%1、夏の変動</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfilesDialog</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… 他 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Climate profiles</source>
        <translation>気候プロファイル</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Choose this profile for the weather, with its ranges.</source>
        <translation>このプロファイルを、その範囲とともに天気に選びます。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change titles, ranges, the day, events. A built-in profile becomes a changed copy.</source>
        <translation>タイトル、範囲、1 日、イベントを変更します。内蔵プロファイルは変更済みのコピーになります。</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Make a profile of your own from this one.</source>
        <translation>これをもとにユーザーのプロファイルを作ります。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Read a profile from a JSON file. It can be dropped here, too.</source>
        <translation>JSON ファイルからプロファイルを読み込みます。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write this profile to a JSON file.</source>
        <translation>このプロファイルを JSON ファイルに書き込みます。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Give a changed built-in profile its own numbers back.</source>
        <translation>変更した内蔵プロファイルを元の数値に戻します。</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete a profile of your own.</source>
        <translation>ユーザーのプロファイルを削除します。</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>元に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>Bring back what was deleted or reset.</source>
        <translation>削除またはリセットしたものを元に戻します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the list of profiles.</source>
        <translation>プロファイルの一覧を閉じます。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>It is in use: choose another one first.</source>
        <translation>使用中です。先に別のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>This is the copy, &quot;%1&quot;.</source>
        <translation>これはコピー「%1」です。</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>プロファイルをインポート</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Imported as &quot;%1&quot;.</source>
        <translation>「%1」としてインポートしました。</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>プロファイルをエクスポート</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>This file cannot be read, so it cannot be brought back. Delete it?</source>
        <translation>このファイルは読み込めないため、削除すると元に戻せません。削除しますか?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its own numbers again.</source>
        <translation>「%1」を元の数値に戻しました。</translation>
    </message>
    <message>
        <source>Deleted &quot;%1&quot;.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>aneroid::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Not all readings of this run are exported (%1 were made). Charts and tables are gone when the window is closed; what waits in the outbox is sent with the next start.</source>
        <translation>この実行の測定値はすべてはエクスポートされていません（作成数 %1）。ウィンドウを閉じるとグラフと表は失われます。送信トレイで待っているものは次回の起動時に送られます。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>今後は確認しない</translation>
    </message>
</context>
<context>
    <name>aneroid::ReadingsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>温度 (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>湿度 (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>気圧 (hPa)</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天気</translation>
    </message>
</context>
<context>
    <name>aneroid::ReadingsPanel</name>
    <message>
        <source>Recent readings</source>
        <translation>最近の測定値</translation>
    </message>
    <message>
        <source>The newest readings, newest first. Ctrl+C copies the selected rows.</source>
        <translation>最新の測定値 (新しい順)。Ctrl+C で選択した行をコピーします。</translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>測定値はまだありません。</translation>
    </message>
</context>
<context>
    <name>aneroid::Receiver</name>
    <message>
        <source>The receiver runs already, on %1.</source>
        <translation>レシーバーは既に %1 で動いています。</translation>
    </message>
    <message>
        <source>The receiver is stopped.</source>
        <translation>レシーバーは停止しています。</translation>
    </message>
</context>
<context>
    <name>aneroid::ReceiverPanel</name>
    <message>
        <source>Clear stored rows</source>
        <translation>保存行を消去</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Last stored rows</source>
        <translation>最後に保存された行</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s) that the built-in receiver stored.</source>
        <translation>
            <numerusform>内蔵レシーバーが保存した最新の %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in receiver has stored nothing yet.</source>
        <translation>内蔵レシーバーはまだ何も保存していません。</translation>
    </message>
    <message>
        <source>The built-in receiver is not running: readings go to the server named in the settings.</source>
        <translation>内蔵レシーバーは動いていません。測定値は設定で指定されたサーバーに送られます。</translation>
    </message>
    <message>
        <source>Stored rows</source>
        <translation>保存された行</translation>
    </message>
    <message>
        <source>All rows in the receiver&apos;s database, earlier runs included.</source>
        <translation>レシーバーのデータベースにあるすべての行 (以前の実行を含む)。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where the built-in receiver listens.</source>
        <translation>内蔵レシーバーが待ち受けている場所。</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Delete all rows from the receiver&apos;s database.</source>
        <translation>レシーバーのデータベースからすべての行を削除します。</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln stored row(s) from the built-in receiver? This cannot be undone.</source>
        <translation>
            <numerusform>内蔵レシーバーに保存された %Ln 行をすべて削除しますか? 元に戻すことはできません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::RunController</name>
    <message>
        <source>The profile &quot;%1&quot; and its ranges take effect with the next new run.</source>
        <translation>プロファイル「%1」とその範囲は、次の新規実行から有効になります。</translation>
    </message>
    <message>
        <source>The number of devices takes effect with the next new run.</source>
        <translation>デバイスの数は、次の新規実行から有効になります。</translation>
    </message>
    <message numerus="yes">
        <source>The fleet file names %n device(s).</source>
        <translation>
            <numerusform>フリートファイルには %n 台のデバイスがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>The run begins once more, and repeats what was made and done.</source>
        <translation>実行をもう一度始め、作られたものと行われたことを繰り返します。</translation>
    </message>
    <message numerus="yes">
        <source>Playing a scenario of %Ln act(s).</source>
        <translation>
            <numerusform>操作 %Ln 件のシナリオを再生しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Play scenario</source>
        <translation>シナリオを再生</translation>
    </message>
    <message>
        <source>Saved the profile &quot;%1&quot;.</source>
        <translation>プロファイル「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The built-in receiver of this program, port %1.</source>
        <translation>このプログラムの内蔵レシーバー、ポート %1。</translation>
    </message>
    <message>
        <source>Discard readings</source>
        <translation>測定値の破棄</translation>
    </message>
    <message>
        <source>Give up the readings of earlier runs that wait for this server (%1)? This cannot be undone.</source>
        <translation>このサーバーを待っている以前の実行の測定値（%1）を破棄しますか？元に戻せません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The built-in receiver did not start: %1</source>
        <translation>内蔵レシーバーを開始できませんでした: %1</translation>
    </message>
    <message>
        <source>The built-in receiver listens at %1.</source>
        <translation>内蔵レシーバーは %1 で待ち受けています。</translation>
    </message>
    <message>
        <source>Settings from %1</source>
        <translation>%1 の設定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) from %1. Undo takes them back.</source>
        <translation>
            <numerusform>%1 から %Ln 件の設定。「元に戻す」で取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>最初の測定値を待っています</translation>
    </message>
    <message numerus="yes">
        <source>Next reading in %n second(s)</source>
        <translation>
            <numerusform>次の測定値まで %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::RunPanel</name>
    <message>
        <source>Pace</source>
        <translation>ペース</translation>
    </message>
</context>
<context>
    <name>aneroid::RunStatus</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Catching up, %1 d %2 h to go</source>
        <translation>追いつき中、残り %1 d %2 h</translation>
    </message>
    <message>
        <source>Catching up, %1 h %2 min to go</source>
        <translation>追いつき中、残り %1 h %2 min</translation>
    </message>
    <message>
        <source>Catching up, %1 min to go</source>
        <translation>追いつき中、残り %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Whether readings are being made.</source>
        <translation>測定値が作られているかどうか。</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>シミュレーション時刻</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The run&apos;s clock. It is faster than the machine&apos;s: see Speed.</source>
        <translation>実行の時計。このマシンの時計より速く進みます (「速度」を参照)。</translation>
    </message>
    <message>
        <source>The run&apos;s clock.</source>
        <translation>実行の時計。</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Readings made in this run.</source>
        <translation>この実行で作られた測定値。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Readings left out because the computer slept or was too busy. Charts show a gap.</source>
        <translation>コンピューターがスリープしたか負荷が高すぎたために省略された測定値。グラフではギャップになります。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>The device that readings are sent as.</source>
        <translation>測定値の送信元とするデバイス。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed and settings give the same readings again. The menu copies it.</source>
        <translation>同じシードと設定からは、再び同じ測定値ができます。メニューからコピーできます。</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>実行 ID</translation>
    </message>
    <message>
        <source>Sent with every reading, to tell runs apart.</source>
        <translation>実行を区別するために、すべての測定値とともに送信されます。</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds until the next reading</comment>
        <translation>%1 秒後</translation>
    </message>
    <message>
        <source>Copy &amp;run ID</source>
        <translation>実行 ID をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;all of this</source>
        <translation>すべてコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Next reading</source>
        <translation>次の測定値</translation>
    </message>
    <message>
        <source>When the next reading is made, in seconds of real time.</source>
        <translation>次の測定値が作られるまでの実時間（秒）。</translation>
    </message>
</context>
<context>
    <name>aneroid::ScenarioDialog</name>
    <message>
        <source>Save scenario</source>
        <translation>シナリオを保存</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>シナリオ (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, seed %3, profile %4, %Ln device(s), a reading every %5 s.</source>
        <translation>
            <numerusform>%1 ～ %2、シード %3、プロファイル %4、デバイス %Ln 台、%5 s ごとに測定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>シナリオ: %1</translation>
    </message>
    <message>
        <source>What it tests</source>
        <translation>テスト内容</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Nobody does anything in this scenario.</source>
        <translation>このシナリオに操作はありません。</translation>
    </message>
    <message>
        <source>Who does what, and when. Double-click or F2 changes a cell.</source>
        <translation>誰が何をいつ行うか。ダブルクリックまたは F2 でセルを変更します。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add an act where the current one is (Ins).</source>
        <translation>現在の位置に操作を追加します (Ins)。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected acts (Del).</source>
        <translation>選択した操作を削除します (Del)。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of an act (Ctrl+Z).</source>
        <translation>操作に対する最後の変更を元に戻します (Ctrl+Z)。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>元に戻した変更をやり直します。</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>開始位置(&amp;F):</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始位置</translation>
    </message>
    <message>
        <source>Where to begin, by the clock of the charts. What comes before is made at once.</source>
        <translation>再生を始める位置 (グラフの時計)。それより前の部分はすぐに作られます。</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>速度(&amp;S):</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Simulated seconds in a second, all the way; left as it is, it goes as fast as the session went.</source>
        <translation>1 秒の間に進むシミュレーションの秒数 (最後まで同じ)。変更しなければセッションと同じ速さで進みます。</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Begin a new run that plays this scenario.</source>
        <translation>このシナリオを再生する新規実行を始めます。</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>名前を付けて保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Write the scenario with its acts to a file.</source>
        <translation>シナリオを操作とともにファイルに書き込みます。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close without playing.</source>
        <translation>再生せずに閉じます。</translation>
    </message>
    <message>
        <source>Acts on the time axis</source>
        <translation>時間軸上の操作</translation>
    </message>
    <message>
        <source>When something is done. Drag a mark, or move it with Shift and the arrow keys; the wheel, + and − zoom, a double click shows all.</source>
        <translation>操作の時刻。印をドラッグするか、Shift と矢印キーで動かします。ホイール、+、− で拡大・縮小し、ダブルクリックで全体を表示します。</translation>
    </message>
</context>
<context>
    <name>aneroid::Scenarios</name>
    <message>
        <source>There is no session to save yet: start a run first.</source>
        <translation>保存するセッションがまだありません。先に実行を開始してください。</translation>
    </message>
    <message>
        <source>Save session as scenario</source>
        <translation>セッションをシナリオとして保存</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>シナリオ (*.json)</translation>
    </message>
    <message>
        <source>Saved the session up to now as the scenario %1.</source>
        <translation>これまでのセッションをシナリオ %1 として保存しました。</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>There is no session to look at yet: start a run first.</source>
        <translation>表示するセッションがまだありません。先に実行を開始してください。</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>シナリオを開く</translation>
    </message>
    <message>
        <source>Saved the scenario %1.</source>
        <translation>シナリオ %1 を保存しました。</translation>
    </message>
</context>
<context>
    <name>aneroid::SecretControl</name>
    <message>
        <source>set</source>
        <extracomment>a password or a token is there</extracomment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A secret is shown nowhere: set %1 in .env or in the environment, and start again.</source>
        <translation>秘密情報はどこにも表示されません。%1 を .env または環境変数で設定し、起動し直してください。</translation>
    </message>
</context>
<context>
    <name>aneroid::SensorPanel</name>
    <message>
        <source>Sensor</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>Oversampling T</source>
        <extracomment>Short: oversampling of the temperature channel</extracomment>
        <translation>オーバーサンプリング T</translation>
    </message>
    <message>
        <source>Oversampling RH</source>
        <extracomment>Short: oversampling of the humidity channel</extracomment>
        <translation>オーバーサンプリング RH</translation>
    </message>
    <message>
        <source>Oversampling P</source>
        <extracomment>Short: oversampling of the pressure channel</extracomment>
        <translation>オーバーサンプリング P</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>new, does not age</source>
        <translation>新品、経年変化なし</translation>
    </message>
</context>
<context>
    <name>aneroid::ServerChip</name>
    <message>
        <source>Sending is off</source>
        <translation>送信オフ</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Some attempts fail</source>
        <translation>一部の試行が失敗</translation>
    </message>
    <message>
        <source>Refuses readings</source>
        <translation>測定値を拒否</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>まだ送信なし</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>形式: %1</translation>
    </message>
    <message>
        <source>Token: not set</source>
        <translation>トークン: 未設定</translation>
    </message>
    <message>
        <source>Token: set</source>
        <translation>トークン: 設定済み</translation>
    </message>
    <message>
        <source>Built-in receiver</source>
        <translation>内蔵レシーバー</translation>
    </message>
    <message>
        <source>Server: %1, %2</source>
        <comment>address, state</comment>
        <translation>サーバー: %1、%2</translation>
    </message>
    <message>
        <source>Where readings go, and how the server answers. The menu tests it and changes it.</source>
        <translation>測定値の送り先とサーバーの応答。メニューでテストや変更ができます。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>サーバーが応答するかどうかを確かめます。</translation>
    </message>
    <message>
        <source>Use the &amp;built-in receiver</source>
        <translation>内蔵レシーバーを使う(&amp;B)</translation>
    </message>
    <message>
        <source>Readings go to this program&apos;s own server from now on; it is started where it does not run.</source>
        <translation>以後、測定値はこのプログラム自身のサーバーに送られます。動いていなければ起動します。</translation>
    </message>
    <message>
        <source>&amp;Change the address</source>
        <translation>アドレスを変更(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the server&apos;s settings.</source>
        <translation>サーバーの設定に移動します。</translation>
    </message>
</context>
<context>
    <name>aneroid::ServerPanel</name>
    <message>
        <source>Testing the connection …</source>
        <translation>接続をテスト中 …</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>サーバーが応答するかどうかを確かめます。</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>次のメッセージ</translation>
    </message>
    <message>
        <source>What the next reading sends: address, headers and body; secrets are dots.</source>
        <translation>次の測定値が送信するアドレス、ヘッダー、ボディ。秘密情報は点で表示します。</translation>
    </message>
    <message>
        <source>The device whose next message is shown, counted from 1.</source>
        <translation>次のメッセージを表示するデバイス (1 から数えます)。</translation>
    </message>
    <message>
        <source>Next message of device</source>
        <translation>次のメッセージのデバイス</translation>
    </message>
    <message>
        <source>Shows what was sent last, and what came back.</source>
        <translation>最後に送信したものと返ってきたものを表示します。</translation>
    </message>
    <message>
        <source>Last request and answer…</source>
        <translation>最後のリクエストと応答…</translation>
    </message>
    <message>
        <source>Last request and answer</source>
        <translation>最後のリクエストと応答</translation>
    </message>
    <message>
        <source>The devices of a fleet have names of their own: see the device ID pattern and the fleet file under More settings.</source>
        <translation>フリートのデバイスにはそれぞれ名前があります。「その他の設定」のデバイス ID パターンとフリートファイルをご覧ください。</translation>
    </message>
</context>
<context>
    <name>aneroid::Session</name>
    <message>
        <source>Caught up: the run goes on live.</source>
        <translation>追いつきました。実行はライブで続きます。</translation>
    </message>
    <message>
        <source>A change of the scenario is left out, for it does not go together with what was changed by hand: %1</source>
        <translation>シナリオの変更を 1 つ省きました。手動の変更と両立しないためです: %1</translation>
    </message>
    <message>
        <source>New run with seed %1.</source>
        <translation>シード %1 の新規実行。</translation>
    </message>
    <message>
        <source>Run started with seed %1.</source>
        <translation>シード %1 で実行を開始しました。</translation>
    </message>
    <message>
        <source>Run stopped.</source>
        <translation>実行を停止しました。</translation>
    </message>
    <message>
        <source>Run finished: all readings asked for are made.</source>
        <translation>実行が完了しました。求められた測定値はすべて作られました。</translation>
    </message>
    <message>
        <source>%1 begins, triggered by hand.</source>
        <translation>%1が始まりました (手動)。</translation>
    </message>
    <message>
        <source>%1 begins.</source>
        <translation>%1が始まりました。</translation>
    </message>
    <message>
        <source>%1 ends.</source>
        <translation>%1が終わりました。</translation>
    </message>
    <message>
        <source>%1 (and %2 more like this before)</source>
        <translation>%1 (これまでに同様のものがさらに %2 件)</translation>
    </message>
    <message>
        <source>The server accepts readings.</source>
        <translation>サーバーは測定値を受理しています。</translation>
    </message>
    <message numerus="yes">
        <source>Gap: %Ln reading(s) left out because the computer slept or was too busy.</source>
        <translation>
            <numerusform>ギャップ: コンピューターがスリープしたか負荷が高すぎたため、測定値 %Ln 件が省略されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs will be delivered now.</source>
        <translation>
            <numerusform>以前の実行から待機中の測定値 %Ln 件をこれから配信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) wait for %1; start with that server to deliver them.</source>
        <translation>
            <numerusform>測定値 %Ln 件が %1 宛てに待機しています。配信するにはそのサーバーを指定して開始してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs are delivered.</source>
        <translation>
            <numerusform>以前の実行から待機していた測定値 %Ln 件を配信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) %1</source>
        <translation>
            <numerusform>測定値 %Ln 件: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs were refused for good; the outbox keeps what is refused.</source>
        <translation>
            <numerusform>以前の実行から待機していた測定値 %Ln 件が最終的に拒否されました。拒否されたものは送信トレイに保存されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs were refused or not sent, as an injected fault has it.</source>
        <translation>
            <numerusform>以前の実行から待機していた測定値 %Ln 件が、注入された故障のために拒否されたか送信されませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Charts: move the cursor</source>
        <translation>グラフ: カーソルを移動</translation>
    </message>
    <message>
        <source>Left, Right; with Shift ten readings</source>
        <translation>←、→ (Shift を押しながらで測定値 10 件分)</translation>
    </message>
    <message>
        <source>Charts: move in time</source>
        <translation>グラフ: 時間を移動</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right, Page Up, Page Down, drag</source>
        <translation>Ctrl+←、Ctrl+→、Page Up、Page Down、ドラッグ</translation>
    </message>
    <message>
        <source>Charts: zoom</source>
        <translation>グラフ: ズーム</translation>
    </message>
    <message>
        <source>Up, Down, +, −, mouse wheel</source>
        <translation>↑、↓、+、−、マウスホイール</translation>
    </message>
    <message>
        <source>Charts: show all</source>
        <translation>グラフ: すべて表示</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Charts: follow live</source>
        <translation>グラフ: ライブを追う</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Charts: hide the cursor</source>
        <translation>グラフ: カーソルを隠す</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Sliders: one step</source>
        <translation>スライダー: 1 段階</translation>
    </message>
    <message>
        <source>Left, Right, Up, Down</source>
        <translation>←、→、↑、↓</translation>
    </message>
    <message>
        <source>Sliders: ten steps</source>
        <translation>スライダー: 10 段階</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>Sliders: ends</source>
        <translation>スライダー: 両端</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Devices: plot or let go</source>
        <translation>デバイス: グラフ表示または解除</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Devices: order by the column that the keyboard is on</source>
        <translation>デバイス: キーボードのある列で並べ替え</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+↑、Alt+↓</translation>
    </message>
    <message>
        <source>Tables: copy the selected rows</source>
        <translation>表: 選択した行をコピー</translation>
    </message>
</context>
<context>
    <name>aneroid::StoredRowsModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>温度 (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>湿度 (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>気圧 (hPa)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
</context>
<context>
    <name>aneroid::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>CSV としてコピー(&amp;S)</translation>
    </message>
    <message>
        <source>With a header, plain numbers and ISO times: the selected rows, or all where none is.</source>
        <translation>見出し、素の数値、ISO 形式の時刻付き。選択した行、なければすべての行。</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
</context>
<context>
    <name>aneroid::TextControl</name>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%1 is a setting (&quot;Device ID&quot;), %2 what it may be (&quot;a number from 0 to 9&quot;)</extracomment>
        <translation>%1には%2を指定してください。</translation>
    </message>
</context>
<context>
    <name>aneroid::WeatherPanel</name>
    <message>
        <source>Weather</source>
        <translation>天気</translation>
    </message>
    <message>
        <source>Needs a started run.</source>
        <translation>開始した実行が必要です。</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>雷雨</translation>
    </message>
    <message>
        <source>Pressure falls, humidity rises, the gust front cools the air.</source>
        <translation>気圧が下がり、湿度が上がり、突風前線が空気を冷やします。</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前線</translation>
    </message>
    <message>
        <source>Pressure falls and leaps up at the passage, drier air follows.</source>
        <translation>気圧が下がり、通過時に跳ね上がり、その後は乾いた空気になります。</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>晴れ間</translation>
    </message>
    <message>
        <source>Pressure rises and humidity falls.</source>
        <translation>気圧が上がり、湿度が下がります。</translation>
    </message>
    <message>
        <source>End event</source>
        <translation>イベントを終了</translation>
    </message>
    <message>
        <source>Ends the weather events that are under way.</source>
        <translation>進行中の天気イベントを終了します。</translation>
    </message>
</context>
<context>
    <name>aneroid::WindowActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start making readings, or go on with the run.</source>
        <translation>測定値を作り始めるか、実行を再開します。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop making readings. The run can go on later.</source>
        <translation>測定値を作るのを停止します。実行は後で再開できます。</translation>
    </message>
    <message>
        <source>&amp;New run with a new seed</source>
        <translation>新しいシードで新規実行(&amp;N)</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新しいシード</translation>
    </message>
    <message>
        <source>Begin afresh with other weather: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>別の天気で新たに始めます。グラフ、表、カウンターは消去され、送信トレイで待機中のものは引き続き送信されます。</translation>
    </message>
    <message>
        <source>New run with the s&amp;ame seed (%1), from now</source>
        <translation>同じシード (%1) で今から新規実行(&amp;A)</translation>
    </message>
    <message>
        <source>Same seed</source>
        <translation>同じシード</translation>
    </message>
    <message>
        <source>Begin afresh with the same weather: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>同じ天気で新たに始めます。グラフ、表、カウンターは消去され、送信トレイで待機中のものは引き続き送信されます。</translation>
    </message>
    <message>
        <source>New run with the same seed (%1) and start: repeats e&amp;xactly</source>
        <translation>同じシード (%1) と開始で新規実行: 正確に繰り返す(&amp;X)</translation>
    </message>
    <message>
        <source>Repeat exactly</source>
        <translation>正確に繰り返す</translation>
    </message>
    <message>
        <source>Begin the same run once more, at its own time and with all that was done in it: the same readings. It goes on after that.</source>
        <translation>同じ実行を、同じ時刻から、そこで行われたすべてとともにもう一度始めます。同じ測定値になり、その後も続きます。</translation>
    </message>
    <message>
        <source>New run with &amp;history…</source>
        <translation>履歴付き新規実行(&amp;H)…</translation>
    </message>
    <message>
        <source>With history</source>
        <translation>履歴付き</translation>
    </message>
    <message>
        <source>Begin afresh in the past, catch up as fast as the server takes it, then go on live.</source>
        <translation>過去から新たに始め、サーバーが受け取れる速さで追いつき、その後ライブで続けます。</translation>
    </message>
    <message>
        <source>&amp;Open scenario…</source>
        <translation>シナリオを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>シナリオを開く</translation>
    </message>
    <message>
        <source>Look at a scenario from a file, change and play it.</source>
        <translation>ファイルのシナリオを見て、変更し、再生します。</translation>
    </message>
    <message>
        <source>Save &amp;session as scenario…</source>
        <translation>セッションをシナリオとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>セッションを保存</translation>
    </message>
    <message>
        <source>Keep who did what when in this run, so that it can be played again.</source>
        <translation>この実行で誰が何をいつ行ったかを保存し、再び再生できるようにします。</translation>
    </message>
    <message>
        <source>A&amp;cts of this session…</source>
        <translation>このセッションの操作(&amp;C)…</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What was done in this run so far, as a table to change and to play.</source>
        <translation>この実行でこれまでに行われたことを、変更と再生のできる表で表示します。</translation>
    </message>
    <message>
        <source>Copy &amp;seed</source>
        <translation>シードをコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy seed</source>
        <translation>シードをコピー</translation>
    </message>
    <message>
        <source>Copy the run&apos;s seed.</source>
        <translation>この実行のシードをコピーします。</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV エクスポート</translation>
    </message>
    <message>
        <source>Write the readings to a CSV file.</source>
        <translation>測定値を CSV ファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Save &amp;chart as PNG…</source>
        <translation>グラフを PNG として保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Save the charts as they are shown as a PNG picture.</source>
        <translation>表示中のグラフを PNG 画像として保存します。</translation>
    </message>
    <message>
        <source>Make &amp;history…</source>
        <translation>履歴を生成(&amp;H)…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Make back-dated readings into a file, with the climate and the sensor of the window.</source>
        <translation>ウィンドウの気候とセンサーで、過去の日付の測定値をファイルに生成します。</translation>
    </message>
    <message>
        <source>&amp;Refused readings…</source>
        <translation>拒否された測定値(&amp;R)…</translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>拒否された測定値</translation>
    </message>
    <message>
        <source>Look at the readings that a server refused for good; send them again, export or discard them.</source>
        <translation>サーバーが最終的に拒否した測定値を見て、再送信、エクスポート、破棄します。</translation>
    </message>
    <message>
        <source>&amp;Last request and answer…</source>
        <translation>最後のリクエストと応答(&amp;L)…</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>最後のリクエスト</translation>
    </message>
    <message>
        <source>Look at what was sent last, and at what came back.</source>
        <translation>最後に送信したものと返ってきたものを見ます。</translation>
    </message>
    <message>
        <source>Edit &amp;format…</source>
        <translation>ペイロードを編集(&amp;F)…</translation>
    </message>
    <message>
        <source>Edit format</source>
        <translation>ペイロードを編集</translation>
    </message>
    <message>
        <source>Edit a copy of what readings are sent as, with a preview; import, export or reset it.</source>
        <translation>測定値の送信に使うペイロードのコピーを、プレビューを見ながら編集します。インポート、エクスポート、リセットもできます。</translation>
    </message>
    <message>
        <source>New &amp;profile from recording…</source>
        <translation>記録から新規プロファイル(&amp;P)…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新規プロファイル</translation>
    </message>
    <message>
        <source>Fit a climate profile to a CSV file of your own sensor.</source>
        <translation>お使いのセンサーの CSV ファイルに気候プロファイルをフィッティングします。</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>プロファイルを管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Look at the climate profiles; duplicate, edit, import, export or reset one.</source>
        <translation>気候プロファイルを見て、複製、編集、インポート、エクスポート、リセットします。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Close the window and end the program.</source>
        <translation>ウィンドウを閉じてプログラムを終了します。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take back the last change of a setting.</source>
        <translation>設定の最後の変更を元に戻します。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Make the change of a setting again that was taken back.</source>
        <translation>元に戻した設定の変更をやり直します。</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>グラフをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>グラフをコピー</translation>
    </message>
    <message>
        <source>Copy the charts as they are shown as a picture.</source>
        <translation>表示中のグラフを画像としてコピーします。</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Set every setting to its default. Undo takes it back.</source>
        <translation>すべての設定を既定値にします。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>&amp;Follow live</source>
        <translation>ライブを追う(&amp;F)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Keep the newest reading in sight, or pause the charts.</source>
        <translation>最新の測定値を表示し続けるか、グラフを一時停止します。</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Show less time.</source>
        <translation>より短い時間を表示します。</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show more time.</source>
        <translation>より長い時間を表示します。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all readings of the run.</source>
        <translation>この実行のすべての測定値を表示します。</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>操作パネル(&amp;C)</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>操作パネル</translation>
    </message>
    <message>
        <source>Show or hide the controls.</source>
        <translation>操作パネルの表示と非表示を切り替えます。</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>測定値(&amp;R)</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Show the table of recent readings.</source>
        <translation>最近の測定値の表を表示します。</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Show the log of events and errors.</source>
        <translation>イベントとエラーのログを表示します。</translation>
    </message>
    <message>
        <source>Recei&amp;ver</source>
        <translation>レシーバー(&amp;V)</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>レシーバー</translation>
    </message>
    <message>
        <source>Show what the built-in receiver has stored.</source>
        <translation>内蔵レシーバーが保存したものを表示します。</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Show the table of the devices of a fleet.</source>
        <translation>フリートのデバイスの表を表示します。</translation>
    </message>
    <message>
        <source>Fi&amp;nd a device</source>
        <translation>デバイスを検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>デバイスを検索</translation>
    </message>
    <message>
        <source>Find devices of a fleet by their ids.</source>
        <translation>フリートのデバイスを ID で検索します。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>List the keys that this window knows.</source>
        <translation>このウィンドウで使えるキーの一覧を表示します。</translation>
    </message>
    <message>
        <source>&amp;About Aneroid</source>
        <translation>Aneroid について(&amp;A)</translation>
    </message>
    <message>
        <source>About Aneroid</source>
        <translation>Aneroid について</translation>
    </message>
    <message>
        <source>Version, licence and parts.</source>
        <translation>バージョン、ライセンス、構成要素。</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt について</translation>
    </message>
    <message>
        <source>Version and licence of Qt.</source>
        <translation>Qt のバージョンとライセンス。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Scenari&amp;os</source>
        <translation>シナリオ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新規実行</translation>
    </message>
    <message>
        <source>Begin a new run: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>新規実行を始めます。グラフ、表、カウンターは消去され、送信トレイで待機中のものは引き続き送信されます。</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>Ta&amp;bles at the side</source>
        <translation>表を横に置く(&amp;B)</translation>
    </message>
    <message>
        <source>Tables at the side</source>
        <translation>表を横に置く</translation>
    </message>
    <message>
        <source>Put the tables beside the charts, or below them.</source>
        <translation>表をグラフの横または下に置きます。</translation>
    </message>
    <message>
        <source>Icon in the &amp;tray</source>
        <translation>トレイのアイコン(&amp;T)</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>Keep the program in the desktop&apos;s tray, and be told there when long work is done.</source>
        <translation>プログラムをデスクトップのトレイに置き、長い作業が終わるとそこで知らせます。</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Let the window fill the screen, without a frame; again, and it has one.</source>
        <translation>ウィンドウを枠なしで画面いっぱいに広げます。もう一度で元に戻ります。</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>配置をリセット(&amp;Y)</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>配置をリセット</translation>
    </message>
    <message>
        <source>Put panels, tables and columns back to where they were at first.</source>
        <translation>パネル、表、列を最初の位置に戻します。</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>テーマ(&amp;E)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>ダーク(&amp;K)</translation>
    </message>
    <message>
        <source>True air</source>
        <translation>真の空気</translation>
    </message>
    <message>
        <source>Draw the air itself, thin and grey, under the readings of one device: what lies between them is the sensor&apos;s error, its drift and its faults.</source>
        <translation>1台のデバイスの測定値の下に、空気そのものを細い灰色の線で描きます。その差がセンサーの誤差、ドリフト、故障です。</translation>
    </message>
    <message>
        <source>Tables in a &amp;window of their own</source>
        <translation>表を独立したウィンドウに(&amp;W)</translation>
    </message>
    <message>
        <source>Tables apart</source>
        <translation>表を分離</translation>
    </message>
    <message>
        <source>Let the tables leave this window, for another screen perhaps; they come back when theirs is closed.</source>
        <translation>表をこのウィンドウから切り離します（別の画面などに）。そのウィンドウを閉じると戻ります。</translation>
    </message>
</context>
</TS>
